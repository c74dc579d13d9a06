//! Server-sent events: what the text of an event's `data` holds is what stands in a value of it.

use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;
use serde_json::Value;

/// Has the data of each event that is said to be JSON be that JSON, as a client gives it.
pub fn unfold(tree: &mut Value) {
    let mut open = Vec::new();
    find(tree, &mut String::new(), &mut open);
    let mut seen = BTreeSet::new();
    while let Some(place) = open.pop().filter(|_| seen.len() < 10_000) {
        if !seen.insert(place.clone()) {
            continue;
        }
        let Some(schema) = tree.pointer_mut(&place) else { continue };
        if let Some(to) = schema.get("$ref").and_then(Value::as_str).and_then(|to| to.strip_prefix('#')) {
            open.push(percent_decode_str(to).decode_utf8_lossy().into_owned());
        }
        for keyword in ["allOf", "oneOf", "anyOf"] {
            let members = schema.get(keyword).and_then(Value::as_array).map_or(0, Vec::len);
            open.extend((0..members).map(|at| format!("{place}/{keyword}/{at}")));
        }
        if let Some(data) = schema.pointer_mut("/properties/data")
            && let Some(held) = held(data)
        {
            *data = held;
        }
    }
}

/// The schema of the JSON that a text holds.
fn held(text: &Value) -> Option<Value> {
    let media = text.get("contentMediaType").and_then(Value::as_str)?;
    text.get("contentSchema").filter(|_| media.ends_with("json")).cloned()
}

/// The places of the schemas of events.
fn find(node: &Value, place: &mut String, found: &mut Vec<String>) {
    let length = place.len();
    match node {
        Value::Object(entries) => {
            for (key, value) in entries {
                place.push('/');
                place.push_str(&super::written::escaped(key));
                if key == "text/event-stream" && value.get("itemSchema").is_some() {
                    found.push(format!("{place}/itemSchema"));
                }
                find(value, place, found);
                place.truncate(length);
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                place.push('/');
                place.push_str(&at.to_string());
                find(item, place, found);
                place.truncate(length);
            }
        }
        _ => {}
    }
}
