//! Answers with every attribute of the pages, values invented: none is lost on the way in and out.

use std::collections::BTreeMap;
use std::path::Path;

use corpus::instances::Sampler;
use corpus::written::{Place, Written};
use plannr::runtime::{Decode, Decoded, decode};
use serde_json::{Map, Value, json};

fn document() -> Written {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/plannr.yaml");
    Written::read(&path).expect("the document")
}

fn instances(document: &Written, name: &str) -> Vec<Value> {
    let place = Place { file: 0, pointer: format!("/components/schemas/{name}") };
    let sampler = Sampler::new(document).full_to(8);
    let documented = sampler.instances(&place, 64).into_iter().filter(|instance| !instance.unknown);
    documented.map(|instance| instance.value).collect()
}

/// Decodes and encodes; gives what was not as documented.
fn trip<T: Decode>(value: &Value) -> usize {
    let Decoded { value: typed, drift, .. } = decode::<T>(&value.to_string().into());
    let back = typed.unwrap_or_else(|| panic!("{value} does not fit: {drift}")).encode();
    let back = back.parse().expect("JSON");
    assert!(equal(&back, value), "sent {value}\ncame back {back}");
    drift.len()
}

/// JSON equality: numbers by value, whatever they are written as.
fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter().all(|(name, value)| b.get(name).is_some_and(|other| equal(value, other)))
        }
        _ => a == b,
    }
}

#[test]
fn everything_documented_comes_back_equal_and_without_drift() {
    let document = document();
    let mut sent = 0;
    for value in instances(&document, "NewBusinessEvent") {
        sent += 1;
        assert_eq!(trip::<plannr::models::NewBusinessEvent>(&value), 0, "{value}");
    }
    for value in instances(&document, "SecclClient") {
        sent += 1;
        assert_eq!(trip::<plannr::models::SecclClient>(&value), 0, "{value}");
    }
    assert!(sent > 40, "{sent}");
}

/// As the pages print it: money in pieces with descriptions, relations as names of classes.
fn as_printed(value: &mut Value) {
    match value {
        Value::Object(entries) if is_money(entries) => {
            for (_, part) in entries.iter_mut() {
                *part = json!({"example": part.clone(), "description": "what it is"});
            }
        }
        Value::Object(entries) => entries.iter_mut().for_each(|(name, value)| {
            if name == "provider" || name == "tags" {
                *value = json!("App\\Http\\Resources\\SomeResource");
            }
            as_printed(value);
        }),
        Value::Array(items) => items.iter_mut().for_each(as_printed),
        _ => {}
    }
}

fn is_money(entries: &Map<String, Value>) -> bool {
    entries.contains_key("amount") && entries.contains_key("currency")
}

#[test]
fn money_and_relations_as_printed_come_back_equal() {
    let document = document();
    let mut drifted = 0;
    for mut value in instances(&document, "NewBusinessEvent") {
        as_printed(&mut value);
        drifted += trip::<plannr::models::NewBusinessEvent>(&value);
    }
    assert!(drifted > 0, "the printed shape of money is not the documented one");
}

/// One of this many places of one depth is replaced at once; the others stay, so that what holds them is still read
/// as what it is.
const APART: usize = 7;
/// How many values are tried at each place.
const ODD: usize = 6;

#[test]
fn whatever_stands_anywhere_is_kept() {
    let document = document();
    let odd: [Value; ODD] =
        [json!(null), json!(true), json!(-1.5), json!("odd"), json!([1, [2]]), json!({"odd": {}})];
    for name in ["NewBusinessEvent", "SecclClient"] {
        let full = instances(&document, name).into_iter().nth(1).expect("an instance");
        let mut depths: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for pointer in pointers(&full) {
            depths.entry(pointer.matches('/').count()).or_default().push(pointer);
        }
        for (of_depth, first, turn) in depths.values().flat_map(|of_depth| {
            (0..APART).flat_map(move |first| (0..ODD).map(move |turn| (of_depth, first, turn)))
        }) {
            let mut value = full.clone();
            for (number, pointer) in of_depth.iter().skip(first).step_by(APART).enumerate() {
                *value.pointer_mut(pointer).expect("a node") = odd[(number + turn) % odd.len()].clone();
            }
            match name {
                "SecclClient" => drop(trip::<plannr::models::SecclClient>(&value)),
                _ => drop(trip::<plannr::models::NewBusinessEvent>(&value)),
            }
        }
    }
}

/// The pointer of every node below the root.
fn pointers(value: &Value) -> Vec<String> {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(entries) => {
            entries.iter().map(|(name, value)| (name.replace('~', "~0").replace('/', "~1"), value)).collect()
        }
        Value::Array(items) => items.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    children
        .into_iter()
        .flat_map(|(name, value)| {
            let own = format!("/{name}");
            let below = pointers(value).into_iter().map({
                let own = own.clone();
                move |rest| own.clone() + &rest
            });
            std::iter::once(own).chain(below.collect::<Vec<_>>())
        })
        .collect()
}
