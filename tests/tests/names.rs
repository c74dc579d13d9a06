//! Names are distinct, and each is made from its own place in the document.

use std::collections::{BTreeMap, BTreeSet};

use generator::generate;
use serde_json::{Value, json};
use tests::fixtures::{self, Fixture};

/// The Rust path of each entry of the surface, by kind and pointer.
fn surface(fixture: &Fixture) -> BTreeMap<(String, String), String> {
    let generated = generate(&fixture.source, &fixture.config).expect("a crate");
    let surface = generated.tree.get("surface.json").expect("the surface");
    let surface: Value = serde_json::from_str(surface).expect("JSON");
    let text = |entry: &Value, name: &str| Some(entry.get(name)?.as_str()?.to_owned());
    let entries = surface["surface"].as_array().expect("a list");
    let named = |entry: &Value| Some(((text(entry, "kind")?, text(entry, "pointer")?), text(entry, "rust")?));
    entries.iter().filter_map(named).collect()
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

#[test]
fn no_two_places_have_one_name() {
    for fixture in fixtures::documents("names") {
        let mut seen = BTreeSet::new();
        for ((kind, pointer), name) in surface(&fixture) {
            let one_type = matches!(kind.as_str(), "schema" | "operation");
            assert!(!one_type || seen.insert(name.clone()), "{name} is also at {pointer}");
        }
    }
}
