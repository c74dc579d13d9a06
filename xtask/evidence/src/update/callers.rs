//! What changed in `surface.json`: what callers of the crate see.

use std::collections::BTreeMap;

use serde_json::Value;

/// One line for each item that came, went or is another now.
#[must_use]
pub fn surface_changes(old: &str, new: &str) -> Vec<String> {
    let (old, new) = (items(old), items(new));
    let mut lines = Vec::new();
    for (name, item) in &new {
        match old.get(name) {
            None => lines.push(format!("+ {name}: {}", shape(item))),
            Some(before) if before != item => lines.push(format!("~ {name}: {}", differences(before, item))),
            Some(_) => {}
        }
    }
    let gone = old.iter().filter(|(name, _)| !new.contains_key(*name));
    lines.extend(gone.map(|(name, item)| format!("- {name}: {}", shape(item))));
    lines
}

/// Items by their name in Rust and their place.
fn items(text: &str) -> BTreeMap<String, Value> {
    let value: Value = serde_json::from_str(text).unwrap_or_default();
    let all = value.get("surface").and_then(Value::as_array).cloned().unwrap_or_default();
    all.into_iter()
        .filter_map(|mut item| {
            let rust = item.get("rust")?.as_str()?.to_owned();
            // Where it stands in the document is nothing that callers see.
            item.as_object_mut()?.retain(|key, _| !matches!(key.as_str(), "pointer" | "source"));
            Some((rust, item))
        })
        .collect()
}

fn shape(item: &Value) -> String {
    let text = |key: &str| item.get(key).and_then(Value::as_str);
    let kind = text("type").or(text("kind")).unwrap_or("an item");
    text("presence").map_or_else(|| kind.to_owned(), |presence| format!("{kind}, {presence}"))
}

/// What of an item is another now.
fn differences(before: &Value, now: &Value) -> String {
    let members = |value: &Value| value.as_object().cloned().unwrap_or_default();
    let (before, now) = (members(before), members(now));
    let keys = now.keys().chain(before.keys().filter(|key| !now.contains_key(*key)));
    let said = |value: Option<&Value>| value.map_or("nothing".to_owned(), Value::to_string);
    let each = keys.filter(|key| before.get(*key) != now.get(*key));
    let each: Vec<String> =
        each.map(|key| format!("{key} {} → {}", said(before.get(key)), said(now.get(key)))).collect();
    each.join(", ")
}
