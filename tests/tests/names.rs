//! Names are distinct, and each is made from its own place in the document.

use std::collections::{BTreeMap, BTreeSet};

use generator::output::{NAMES, RecordedNames};
use generator::{Config, Generated, generate};
use rayon::prelude::*;
use serde_json::{Value, json};
use tests::fixtures::{self, Fixture};

/// The Rust path of each entry of the surface, by kind and pointer.
fn surface(fixture: &Fixture) -> BTreeMap<(String, String), String> {
    names(&generate(&fixture.source, &fixture.config).expect("a crate"))
}

fn names(generated: &Generated) -> BTreeMap<(String, String), String> {
    let surface = generated.tree.get("surface.json").expect("the surface");
    let surface: Value = serde_json::from_str(surface).expect("JSON");
    let text = |entry: &Value, name: &str| Some(entry.get(name)?.as_str()?.to_owned());
    let entries = surface["surface"].as_array().expect("a list");
    let named = |entry: &Value| Some(((text(entry, "kind")?, text(entry, "pointer")?), text(entry, "rust")?));
    entries.iter().filter_map(named).collect()
}

/// The pointers of places that hold the same type as another.
fn shared(fixture: &Fixture) -> BTreeSet<String> {
    let generated = generate(&fixture.source, &fixture.config).expect("a crate");
    let surface = generated.tree.get("surface.json").expect("the surface");
    let surface: Value = serde_json::from_str(surface).expect("JSON");
    let entries = surface["surface"].as_array().expect("a list").iter();
    let same = entries.filter(|entry| entry.get("same_as").is_some());
    same.filter_map(|entry| Some(entry["pointer"].as_str()?.to_owned())).collect()
}

/// A document with thirty more schemas and operations at the beginning, whose names are near those that are there and
/// whose parts are equal to theirs; none has the id that a framework gives.
fn thirty_more(fixture: &Fixture) -> Fixture {
    let mut document: Value = serde_yaml::from_str(&fixture.source.text).expect("the fixture");
    let described = document.clone();
    let known = described["components"]["schemas"].as_object().cloned().unwrap_or_default();
    let mut schemas = serde_json::Map::new();
    let mut paths = serde_json::Map::new();
    for number in 0..30 {
        let (name, known) = known.iter().nth(number).map_or_else(
            || (format!("Early{number}"), json!({"type": "object"})),
            |(name, schema)| (format!("{}_", name.to_uppercase()), schema.clone()),
        );
        if described["components"]["schemas"].get(&name).is_none() {
            schemas.insert(name.clone(), json!({"type": "object", "properties": {"a": known}}));
            let answer = json!({"$ref": format!("#/components/schemas/{name}")});
            paths.insert(
                format!("/early/{number}"),
                json!({"put": {"operationId": format!("early {name}"), "responses": {"200": {
                    "description": "Early.",
                    "content": {"application/json": {"schema": answer}},
                }}}}),
            );
        }
    }
    let mut insert = |holder: &str, first: serde_json::Map<String, Value>| {
        let node = document.pointer_mut(holder).and_then(Value::as_object_mut);
        let Some(node) = node else { return };
        let later = std::mem::replace(node, first);
        node.extend(later);
    };
    insert("/components/schemas", schemas);
    insert("/paths", paths);
    fixtures::lenient(&fixture.name, document.to_string())
}

/// A document with one more schema and one more operation, at the end.
fn extended(fixture: &Fixture) -> Fixture {
    let mut document: Value = serde_yaml::from_str(&fixture.source.text).expect("the fixture");
    document["components"]["schemas"]["LateComer"] = json!({"type": "object", "properties": {"type": {}}});
    document["paths"]["/late"] = json!({"put": {"operationId": "late", "responses": {"200": {
        "description": "Late.",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/LateComer"}}},
    }}}});
    fixtures::lenient(&fixture.name, document.to_string())
}

#[test]
fn an_addition_renames_nothing() {
    for fixture in fixtures::documents("names") {
        let before = surface(&fixture);
        let after = surface(&extended(&fixture));
        for (place, name) in &before {
            assert_eq!(after.get(place), Some(name), "{} of {}", place.1, fixture.name);
        }
        assert!(after.len() > before.len());
    }
}

/// Whether there is more with thirty more schemas and operations, where whatever was there keeps its name.
fn keeps_its_names(fixture: &Fixture) -> bool {
    let Ok(first) = generate(&fixture.source, &fixture.config) else { return false };
    let recorded = RecordedNames::parse(first.tree.get(NAMES).expect("the names"));
    let more = thirty_more(fixture);
    let config = Config { recorded, ..fixture.config.clone() };
    let Ok(second) = generate(&more.source, &config) else { return false };
    let (before, after) = (names(&first), names(&second));
    for ((kind, pointer), name) in &before {
        let types = kind == "schema" || kind == "operation";
        let kept = after.get(&(kind.clone(), pointer.clone()));
        let (document, is_kept) = (&fixture.name, kept.is_none_or(|kept| kept == name));
        assert!(!types || is_kept, "{pointer} of {document}: {name}, now {kept:?}");
    }
    after.len() > before.len()
}

#[test]
fn what_has_a_name_keeps_it_whatever_is_added() {
    let constructs = tests::constructs::documents().into_iter();
    // One has a number that serde cannot read.
    let readable = |text: &str| serde_yaml::from_str::<Value>(text).is_ok();
    let all = constructs.filter(|of| of.source.text.contains("openapi: 3") && readable(&of.source.text));
    let all: Vec<Fixture> = fixtures::documents("names").into_iter().chain(all).collect();
    let grown: usize = all.par_iter().map(|fixture| usize::from(keeps_its_names(fixture))).sum();
    // A selection of operations leaves out what is added.
    assert!(grown > 50, "{grown}");
}

#[test]
fn no_two_places_have_one_name() {
    for fixture in fixtures::documents("names") {
        let mut seen = BTreeSet::new();
        let shared = shared(&fixture);
        for ((kind, pointer), name) in surface(&fixture) {
            let one_type = matches!(kind.as_str(), "schema" | "operation") && !shared.contains(&pointer);
            assert!(!one_type || seen.insert(name.clone()), "{name} is also at {pointer}");
        }
    }
}
