//! What documents say of values beyond what is compared, such as `if` and `propertyNames`: it is not known what a change
//! of it does, but that it is there.

use std::collections::{BTreeSet, HashSet};

use generator::diagnostics::{Fate, Loss};
use generator::model::Api;
use generator::pointer::Pointer;

use super::findings::Finding;
use super::relation::rules;

/// A document as far as it is needed here.
#[derive(Clone, Copy)]
pub struct Document<'a> {
    /// What it means.
    pub api: &'a Api,
    /// What of it is not carried.
    pub losses: &'a [Loss],
}

/// The keys that came, went or are written otherwise, each of a schema that is in both documents.
pub fn compare(
    old: Document<'_>,
    new: Document<'_>,
    same_text: &dyn Fn(&Pointer, &Pointer) -> bool,
) -> Vec<Finding> {
    let (before, after) = (keys(old), keys(new));
    let (old_schemas, new_schemas) = (schemas(old.api), schemas(new.api));
    let mut found = Vec::new();
    for key in before.union(&after) {
        let both = before.contains(key) && after.contains(key);
        let is_in_both = holder(key).is_some_and(|of| old_schemas.contains(of) && new_schemas.contains(of));
        let pointer = Pointer::new(key);
        if !is_in_both || (both && same_text(&pointer, &pointer)) {
            continue;
        }
        let what = match (before.contains(key), after.contains(key)) {
            (true, true) => "is another condition now",
            (true, false) => "is no condition any more",
            _ => "is a condition now",
        };
        let side = |is_there: bool| is_there.then(|| pointer.clone());
        let finding = Finding::new(rules::CONDITION_CHANGED, what);
        found.push(finding.at(side(before.contains(key)), side(after.contains(key))));
    }
    found
}

/// The keys that are ignored: what is carried raw is compared where it stands.
fn keys(of: Document<'_>) -> BTreeSet<&str> {
    let schemas = schemas(of.api);
    let ignored = of.losses.iter().filter(|loss| loss.fate == Fate::Ignored);
    let places = ignored.map(|loss| loss.pointer.as_str());
    places
        .filter(|place| !schemas.contains(place) && holder(place).is_some_and(|of| schemas.contains(of)))
        .collect()
}

fn schemas(of: &Api) -> HashSet<&str> {
    let places =
        of.schemas.iter().flat_map(|(_, schema)| std::iter::once(&schema.pointer).chain(&schema.also_at));
    places.map(Pointer::as_str).collect()
}

fn holder(key: &str) -> Option<&str> {
    Some(key.rsplit_once('/')?.0)
}
