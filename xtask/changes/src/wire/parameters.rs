//! What is sent beside the body.

use std::collections::HashMap;

use generator::model::{Api, Location, Operation, Parameter, ParameterEncoding, Schemas, Segment, Style};
use generator::pointer::Pointer;

use super::findings::Finding;
use super::parts::{self, Encoded};
use super::relation::{Relation, rules};
use super::shapes::is_composed;
use super::walk::Walk;
use super::written::Written;
use super::{Found, docs};
use crate::change::Way;

/// Compares the parameters of two operations.
pub fn compare(walk: &mut Walk<'_>, found: &mut Found, old: &Operation, new: &Operation) {
    for parameter in &new.parameters {
        match old.parameters.iter().find(|known| key(known, old) == key(parameter, new)) {
            Some(known) => both(walk, found, known, parameter),
            None => found.own.push(came(parameter, old)),
        }
    }
    for parameter in &old.parameters {
        if new.parameters.iter().all(|other| key(other, new) != key(parameter, old)) {
            let finding = Finding::new(rules::INPUT_REMOVED, "is gone").going(Way::Sent);
            let finding = finding.at(parameter.pointer.clone(), new.pointer.clone());
            found.own.push(finding.about(spoken(parameter)));
        }
    }
}

/// What tells a parameter from others on the wire: of a path its place, for its name is not sent.
fn key(of: &Parameter, holder: &Operation) -> (Location, String) {
    let name = match of.location {
        Location::Path => {
            let parameters = holder.path.segments.iter().filter_map(|segment| match segment {
                Segment::Parameter(name) => Some(name),
                Segment::Literal(_) => None,
            });
            parameters
                .into_iter()
                .position(|name| *name == of.name)
                .map_or_else(|| of.name.clone(), |at| at.to_string())
        }
        Location::Header => of.name.to_ascii_lowercase(),
        _ => of.name.clone(),
    };
    (of.location, name)
}

/// What the parameters of an API are called, by their places.
pub fn named(of: &Api) -> HashMap<&Pointer, String> {
    let parameters = of.operations.iter().flat_map(|operation| &operation.parameters);
    parameters.map(|parameter| (&parameter.pointer, spoken(parameter))).collect()
}

fn spoken(of: &Parameter) -> String {
    format!("{} parameter {}", of.location.as_str(), of.name)
}

fn came(parameter: &Parameter, holder: &Operation) -> Finding {
    let (judged, what) = if parameter.required {
        (rules::REQUIRED_INPUT_ADDED, "is there, and required")
    } else {
        (rules::OPTIONAL_INPUT_ADDED, "can be sent now")
    };
    let finding = Finding::new(judged, what).going(Way::Sent).about(spoken(parameter));
    finding.at(holder.pointer.clone(), parameter.pointer.clone())
}

fn both(walk: &mut Walk<'_>, found: &mut Found, old: &Parameter, new: &Parameter) {
    let subject = spoken(new);
    let mut add = |finding: Finding| {
        let finding = finding.going(Way::Sent).about(subject.clone());
        found.own.push(finding.at(old.pointer.clone(), new.pointer.clone()));
    };
    if old.required != new.required {
        add(if new.required {
            Finding::new(rules::INPUT_REQUIRED, "is required now")
        } else {
            Finding::new(rules::INPUT_OPTIONAL, "is not required any more")
        });
    }
    if old.allow_empty != new.allow_empty {
        let what = if new.allow_empty { "may be empty now" } else { "may not be empty any more" };
        add(Finding::new(Relation::wider_if(new.allow_empty).judged(Way::Sent), what));
    }
    let composed = is_composed_value(&walk.old.schemas, old) || is_composed_value(&walk.new.schemas, new);
    let (was, is) = (encoding(&old.encoding, composed), encoding(&new.encoding, composed));
    if was != is {
        add(Finding::new(rules::WRITTEN_OTHERWISE, "is written in another way").changed(was, is));
    }
    for finding in docs::compare((&old.docs, &new.docs), (&old.pointer, &new.pointer), Way::Sent) {
        add(finding);
    }
    if let (Some(was), Some(is)) = (Encoded::of_parameter(old), Encoded::of_parameter(new)) {
        parts::compare(walk, found, (was, is), &subject);
    }
    let written = written(walk, (old, new));
    let (root, finding) = walk.places(old.schema, new.schema, (Way::Sent, written));
    found.roots.push(root);
    found.own.extend(finding.map(|finding| finding.about(subject)));
}

/// How both documents have it written; as JSON, where they differ in that.
fn written(walk: &mut Walk<'_>, (old, new): (&Parameter, &Parameter)) -> Written {
    let is_repeated = |of: &Parameter| {
        matches!(of.encoding, ParameterEncoding::Style { style: Style::Form, explode: true, .. })
    };
    let is_content = |of: &Parameter| matches!(of.encoding, ParameterEncoding::Content { .. });
    match (Encoded::of_parameter(old), Encoded::of_parameter(new)) {
        (Some(was), Some(is)) => parts::written(walk, (was, is)),
        _ if is_content(old) || is_content(new) => Written::Json,
        _ if is_repeated(old) && is_repeated(new) => Written::Repeated,
        _ => Written::Text,
    }
}

fn is_composed_value(schemas: &Schemas, of: &Parameter) -> bool {
    is_composed(schemas.shape(of.schema))
}

/// How a value is written, as far as it makes a difference.
fn encoding(of: &ParameterEncoding, composed: bool) -> String {
    match of {
        ParameterEncoding::Style { style, explode, allow_reserved } => {
            let explode = if composed && *explode { ", exploded" } else { "" };
            let reserved = if *allow_reserved { ", reserved characters as they are" } else { "" };
            format!("{style:?}{explode}{reserved}")
        }
        ParameterEncoding::Joined { separators, repeated } => {
            if composed {
                format!("joined by {separators:?}, repeated: {repeated}")
            } else {
                "Form".to_owned()
            }
        }
        ParameterEncoding::Content { media_type, .. } => media_type.clone(),
    }
}
