//! `$id` of JSON Schema: references by address, made references by place.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::written::escaped;

/// Has every reference by an address that the tree gives to a part of itself lead to the place of that part.
pub fn resolve(tree: &mut Value) {
    let mut places = BTreeMap::new();
    let base = tree.get("$self").and_then(Value::as_str).unwrap_or_default().to_owned();
    collect(tree, &base, &mut String::new(), &mut places);
    if places.keys().any(|address| !address.is_empty() && !address.starts_with('#')) {
        let written = tree.clone();
        rewrite(tree, &base, &|reference, base| {
            // What leads nowhere in its resource is meant from the root of the file.
            place(reference, base, &places).filter(|place| written.pointer(place).is_some())
        });
    }
}

/// Notes the places of what has an address: of resources that of `$id`, of anchors that with their name behind it.
fn collect(node: &Value, base: &str, place: &mut String, places: &mut BTreeMap<String, String>) {
    let base = base_of(node, base);
    if node.get("$id").is_some_and(Value::is_string) || place.is_empty() {
        places.entry(base.clone()).or_insert_with(|| place.clone());
    }
    for keyword in ["$anchor", "$dynamicAnchor"] {
        if let Some(name) = node.get(keyword).and_then(Value::as_str) {
            places.entry(format!("{base}#{name}")).or_insert_with(|| place.clone());
        }
    }
    let length = place.len();
    let mut within = |key: &str, value: &Value| {
        place.push('/');
        place.push_str(&escaped(key));
        collect(value, &base, place, places);
        place.truncate(length);
    };
    match node {
        Value::Object(entries) => entries.iter().for_each(|(key, value)| within(key, value)),
        Value::Array(items) => items.iter().enumerate().for_each(|(at, item)| within(&at.to_string(), item)),
        _ => {}
    }
}

fn rewrite(node: &mut Value, base: &str, place: &impl Fn(&str, &str) -> Option<String>) {
    let base = base_of(node, base);
    if let Some(Value::String(reference)) = node.get_mut("$ref")
        && let Some(place) = place(reference, &base)
    {
        *reference = format!("#{}", place.replace('%', "%25"));
    }
    match node {
        Value::Object(entries) => entries.values_mut().for_each(|value| rewrite(value, &base, place)),
        Value::Array(items) => items.iter_mut().for_each(|item| rewrite(item, &base, place)),
        _ => {}
    }
}

/// The place that a reference leads to; none where its address is not of this tree.
fn place(reference: &str, base: &str, places: &BTreeMap<String, String>) -> Option<String> {
    let (address, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let address = if address.is_empty() { base.to_owned() } else { join(base, address) };
    let root = places.get(&address)?;
    if fragment.is_empty() || fragment.starts_with('/') {
        return Some(format!("{root}{}", percent_decode_str(fragment).decode_utf8_lossy()));
    }
    places.get(&format!("{address}#{fragment}")).cloned()
}

fn base_of(node: &Value, base: &str) -> String {
    match node.get("$id").and_then(Value::as_str) {
        Some(id) => join(base, id.trim_end_matches('#')),
        None => base.to_owned(),
    }
}

/// A reference from a base, as RFC 3986 has it.
fn join(base: &str, reference: &str) -> String {
    let scheme = reference.split_once(':').is_some_and(|(scheme, _)| !scheme.contains(['/', '.']));
    if base.is_empty() || scheme {
        return reference.to_owned();
    }
    let path = base.find("://").map_or(0, |at| at + 3);
    let path = base.get(path..).and_then(|rest| rest.find('/')).map_or(base.len(), |at| at + path);
    let (origin, folder) = base.split_at(path);
    let whole = match reference.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None => format!(
            "{}{reference}",
            folder.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned() + "/"
        ),
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in whole.trim_start_matches('/').split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    format!("{origin}/{}", parts.join("/"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn addresses_become_places() {
        let mut tree = json!({
            "train": { "$id": "https://example.com/v1/train", "car": { "$ref": "parts/car" }, "$defs": {
                "car": { "$id": "parts/car", "seat": { "$ref": "#seat" }, "brake": { "$ref": "brake#/$defs/pad" },
                    "here": { "$anchor": "seat" }, "a/b": { "$id": "brake", "older": { "$ref": "../../v0/train" },
                        "$defs": { "pad": {} } } }
            } },
            "old": { "$id": "https://example.com/v0/train" },
            "rooted": { "$id": "https://example.com/v1/rooted", "up": { "$ref": "#/old" } },
            "outside": { "$ref": "#/old" }, "file": { "$ref": "other.yaml#/x" }
        });
        resolve(&mut tree);
        let of = |pointer: &str| tree.pointer(&format!("{pointer}/$ref")).and_then(Value::as_str);
        assert_eq!(of("/train/car"), Some("#/train/$defs/car"));
        assert_eq!(of("/train/$defs/car/seat"), Some("#/train/$defs/car/here"));
        assert_eq!(of("/train/$defs/car/brake"), Some("#/train/$defs/car/a~1b/$defs/pad"));
        assert_eq!(of("/train/$defs/car/a~1b/older"), Some("#/old"));
        assert_eq!(of("/outside"), Some("#/old"));
        assert_eq!(of("/rooted/up"), Some("#/old"));
        assert_eq!(of("/file"), Some("other.yaml#/x"));
    }
}
