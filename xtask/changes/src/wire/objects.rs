//! Two objects against each other.

use std::collections::HashMap;

use generator::model::{Additional, Object, Property, Schema};

use super::bounds;
use super::docs;
use super::findings::Finding;
use super::relation::{Relation, rules};
use super::shapes::bounded;
use super::walk::Comparison;
use crate::change::Way;

/// Compares properties, maps and rules.
pub fn compare(of: &mut Comparison<'_, '_>, (was, is): (&Object, &Object), old: &Schema, new: &Schema) {
    let before: HashMap<&str, &Property> = by_name(was);
    let after: HashMap<&str, &Property> = by_name(is);
    for property in &is.properties {
        match before.get(property.name.as_str()) {
            Some(known) => both(of, known, property),
            None => came(of, property, old),
        }
    }
    for property in was.properties.iter().filter(|one| !after.contains_key(one.name.as_str())) {
        went(of, property, is, new);
    }
    others(of, (was.additional, is.additional), old, new);
    let count = |object: &Object| (object.min_properties, object.max_properties);
    bounded(of, bounds::properties(count(was), count(is)), old, new);
    if was.rules != is.rules {
        of.say(Relation::Unknown, "has other rules between its properties", (old, new));
    }
}

fn by_name(of: &Object) -> HashMap<&str, &Property> {
    of.properties.iter().map(|property| (property.name.as_str(), property)).collect()
}

fn both(of: &mut Comparison<'_, '_>, old: &Property, new: &Property) {
    if old.required != new.required {
        let judged = match (of.way, new.required) {
            (Way::Sent, true) => rules::INPUT_REQUIRED,
            (Way::Sent, false) => rules::INPUT_OPTIONAL,
            (Way::Received, true) => rules::OUTPUT_REQUIRED,
            (Way::Received, false) => rules::OUTPUT_OPTIONAL,
        };
        let what = if new.required { "is required now" } else { "is not required any more" };
        let finding = Finding::new(judged, what).going(of.way);
        of.add(finding.at(old.pointer.clone(), new.pointer.clone()));
    }
    let written = of.written_in(&new.name);
    of.places((old.schema, new.schema), written, Some((&old.pointer, &new.pointer)));
    let places = (&old.pointer, &new.pointer);
    for finding in docs::compare((&old.docs, &new.docs), places, of.way) {
        of.add(finding);
    }
}

fn came(of: &mut Comparison<'_, '_>, new: &Property, holder: &Schema) {
    let (judged, what) = match (of.way, new.required) {
        (Way::Sent, true) => (rules::REQUIRED_INPUT_ADDED, "is there, and required"),
        (Way::Sent, false) => (rules::OPTIONAL_INPUT_ADDED, "can be sent now"),
        (Way::Received, _) => (rules::OUTPUT_ADDED, "is there now"),
    };
    let finding = Finding::new(judged, what).going(of.way);
    of.add(
        finding.at(holder.pointer.clone(), new.pointer.clone()).about(crate::change::spoken(&new.pointer)),
    );
}

fn went(of: &mut Comparison<'_, '_>, old: &Property, object: &Object, holder: &Schema) {
    let judged = match (of.way, object.additional) {
        (Way::Sent, Additional::Forbidden) => rules::INPUT_FORBIDDEN,
        (Way::Sent, _) => rules::INPUT_REMOVED,
        (Way::Received, _) => rules::OUTPUT_REMOVED,
    };
    let finding = Finding::new(judged, "is gone").going(of.way);
    of.add(
        finding.at(old.pointer.clone(), holder.pointer.clone()).about(crate::change::spoken(&old.pointer)),
    );
}

/// Properties that are not named.
fn others(of: &mut Comparison<'_, '_>, (was, is): (Additional, Additional), old: &Schema, new: &Schema) {
    let is_open = |of: Additional| matches!(of, Additional::Unsaid | Additional::Any);
    let relation = match (was, is) {
        (Additional::Typed(was), Additional::Typed(is)) => {
            let written = of.written_in("");
            return of.places((was, is), written, None);
        }
        (Additional::Forbidden, Additional::Forbidden) => return,
        (was, is) if is_open(was) && is_open(is) => return,
        (Additional::Forbidden, _) => Relation::Wider,
        (_, Additional::Forbidden) => Relation::Narrower,
        (Additional::Typed(_), _) => Relation::Wider,
        (_, _) => Relation::Narrower,
    };
    let what = match is {
        Additional::Forbidden => "allows no other properties any more",
        Additional::Typed(_) => "allows other properties of one schema now",
        Additional::Unsaid | Additional::Any => "allows any other property now",
    };
    let finding = if of.way == Way::Received && was == Additional::Forbidden {
        Finding::new(rules::OUTPUT_ADDED, what)
    } else {
        Finding::new(relation.judged(of.way), what)
    };
    of.add(finding.going(of.way).at(old.pointer.clone(), new.pointer.clone()));
}
