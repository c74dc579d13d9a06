//! Every key of every version, at every place where it is allowed and at one where it is not: none vanishes.
//!
//! For each pair a small document is generated with the key and without it. Either the crate or its surface differs, or
//! a message points at the key, or the key is one of those that the reader knows to mean nothing for a client.

mod keys;
mod nothing;
mod samples;
mod skeleton;

use std::collections::HashMap;
use std::sync::Mutex;

use generator::config::Tolerance;
use generator::diagnostics::Diagnostics;
use generator::source::Source;
use generator::{Config, Tree, generate};
use keys::{Fact, Version, facts};
use rayon::prelude::*;
use serde_json::{Value, json};

/// What comes of a document.
struct Outcome {
    tree: Option<Tree>,
    found: Diagnostics,
}

fn outcome(document: &Value) -> Outcome {
    let source = Source::new("openapi.json", document.to_string());
    let config = Config { tolerance: Tolerance::Lenient, ..Config::default() };
    match generate(&source, &config) {
        Ok(generated) => Outcome { tree: Some(generated.tree), found: generated.diagnostics },
        Err(found) => Outcome { tree: None, found },
    }
}

/// Without the key, and with it.
struct Pair {
    without: Value,
    with: Value,
    /// The pointer of the key.
    pointer: String,
}

fn pair(fact: &Fact, place: &str) -> Pair {
    let of_schema = fact.kind == "Schema";
    let schema = if of_schema { samples::schema(fact.key) } else { json!({ "type": "string" }) };
    let mut base = skeleton::document(fact.version, &json!({ "type": "string" }));
    let object = base.pointer_mut(place).unwrap_or_else(|| panic!("nothing at {place}"));
    if of_schema {
        *object = schema;
    }
    samples::prepare(fact, object);
    let mut changed = base.clone();
    let members = changed.pointer_mut(place).and_then(Value::as_object_mut).expect("an object");
    let pointer = format!("{place}/{}", fact.key);
    let value = samples::value(fact, place);
    // Of what is there already, another value shows as well.
    let known = members.insert(fact.key.to_owned(), value.clone());
    if known == Some(value) {
        members.remove(fact.key);
    }
    Pair { without: base, with: changed, pointer }
}

/// Whether something is said of the key.
fn is_said(found: &Diagnostics, pointer: &str) -> bool {
    let holder = pointer.rsplit_once('/').map_or("", |(holder, _)| holder);
    let key = pointer.rsplit('/').next().unwrap_or_default();
    found.iter().any(|one| {
        one.place.pointer().is_some_and(|place| {
            let place = place.as_str();
            let inside =
                place.strip_prefix(pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
            inside || (place == holder && one.message.contains(&format!("`{key}`")))
        })
    })
}

/// Whether what holds the key is listed as one that is not typed.
fn is_lost(of: &Outcome, pointer: &str) -> bool {
    let Some(text) = of.tree.as_ref().and_then(|tree| tree.get("surface.json")) else { return false };
    let surface: Value = serde_json::from_str(text).expect("JSON");
    let entries = surface["surface"].as_array().expect("a list");
    entries.iter().any(|entry| {
        let holds = entry["pointer"].as_str().and_then(|holder| pointer.strip_prefix(holder));
        let lost = matches!(entry["carried"].as_str(), Some("raw" | "left out"));
        lost && holds.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}

/// The outcomes of documents, each generated once.
#[derive(Default)]
struct Known(Mutex<HashMap<String, std::sync::Arc<Outcome>>>);

impl Known {
    fn outcome(&self, document: &Value) -> std::sync::Arc<Outcome> {
        let text = document.to_string();
        if let Some(known) = self.0.lock().expect("no panic").get(&text) {
            return known.clone();
        }
        let outcome = std::sync::Arc::new(outcome(document));
        self.0.lock().expect("no panic").insert(text, outcome.clone());
        outcome
    }
}

/// Why the key of a pair has vanished, if it has.
fn vanished(known: &Known, fact: &Fact, place: &str) -> Option<String> {
    let pair = pair(fact, place);
    let (without, with) = (known.outcome(&pair.without), outcome(&pair.with));
    let differs = match (&without.tree, &with.tree) {
        (Some(without), Some(with)) => without != with,
        (_, None) => false,
        (None, _) => return Some(format!("the document without {} cannot be used", pair.pointer)),
    };
    let is_new = is_said(&with.found, &pair.pointer) || is_lost(&with, &pair.pointer);
    (!differs && !is_new && !nothing::is_known(fact.kind, fact.key, place))
        .then(|| format!("{} {} at {}", fact.version.number(), fact.key, pair.pointer))
}

/// Runs a check over all items, on all processors; what it says of them, in order.
fn all<T: Sync>(items: &[T], check: impl Fn(&T) -> Option<String> + Send + Sync) -> Vec<String> {
    items.par_iter().filter_map(check).collect()
}

#[test]
fn no_key_vanishes_where_it_is_allowed() {
    let pairs: Vec<(Fact, &str)> = facts()
        .into_iter()
        .flat_map(|fact| skeleton::places(fact.kind, fact.version).iter().map(move |place| (fact, *place)))
        .collect();
    let known = Known::default();
    let lost = all(&pairs, |(fact, place)| vanished(&known, fact, place));
    println!("{} pairs of a key and a place", pairs.len());
    assert!(pairs.len() > 1_500, "{}", pairs.len());
    assert!(lost.is_empty(), "{} vanish:\n{}", lost.len(), lost.join("\n"));
}

/// Kinds that keys are put into where they do not belong.
const STRANGERS: [&str; 6] = ["Info", "Operation", "Response", "Tag", "Parameter", "Schema"];

#[test]
fn no_key_vanishes_where_it_is_not_allowed() {
    let facts = facts();
    let has = |kind: &str, key: &str, version: Version| {
        facts.iter().any(|fact| fact.kind == kind && fact.key == key && fact.version == version)
    };
    let mut seen = std::collections::HashSet::new();
    let pairs: Vec<(Fact, &str)> = facts
        .iter()
        .filter(|fact| seen.insert((fact.key, fact.version)))
        .filter_map(|fact| {
            let kind = STRANGERS.into_iter().find(|kind| !has(kind, fact.key, fact.version))?;
            Some((*fact, *skeleton::places(kind, fact.version).last()?))
        })
        .collect();
    let lost = all(&pairs, |(fact, place)| {
        let mut document = skeleton::document(fact.version, &json!({ "type": "string" }));
        let object = document.pointer_mut(place).and_then(Value::as_object_mut).expect("an object");
        object.insert(fact.key.to_owned(), samples::value(fact, place));
        let pointer = format!("{place}/{}", fact.key);
        (!is_said(&outcome(&document).found, &pointer))
            .then(|| format!("{} {} at {pointer}", fact.version.number(), fact.key))
    });
    println!("{} pairs of a key and a place where it is none", pairs.len());
    assert!(lost.is_empty(), "{} vanish:\n{}", lost.len(), lost.join("\n"));
}

#[test]
fn what_nobody_reads_makes_no_difference() {
    for version in Version::ALL {
        let without = skeleton::document(version, &json!({ "type": "string" }));
        let mut with = without.clone();
        with["x-nothing"] = json!(1);
        let (without, with) = (outcome(&without), outcome(&with));
        assert!(without.tree.is_some(), "{version:?}: {:?}", without.found);
        assert_eq!(without.tree, with.tree, "{version:?}");
    }
}
