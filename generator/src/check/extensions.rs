//! Rules about the `x-` extensions that the generator understands.

use serde_json::Value;

use super::any_part;
use crate::diagnostics::{Code, Diagnostic};
use crate::load::Document;
use crate::load::notes::{Members, Notes};
use crate::pointer::Pointer;

/// The properties that `x-rules` name exist. (Their form is checked where they are read.)
pub(super) fn rules(document: &Document, schema: &Members, notes: &mut Notes) {
    let Some(rules) = schema.get("x-rules").and_then(Value::as_array) else { return };
    let here = Value::Object(schema.clone());
    let place = notes.here().child("x-rules");
    for (index, rule) in rules.iter().enumerate() {
        let mut paths = Vec::new();
        collect(rule, &place.index(index), "", &mut paths);
        for (pointer, path) in paths {
            if !exists(document, &here, &path) {
                let message = format!("there is no property `{path}`");
                notes.found.push(
                    Diagnostic::new(Code::RuleProperty, pointer, message)
                        .consequence("the rule can never hold as it is meant"),
                );
            }
        }
    }
}

/// The property paths in a rule, each with its place; `base` is what a condition on items starts from.
fn collect(value: &Value, at: &Pointer, base: &str, paths: &mut Vec<(Pointer, String)>) {
    let Value::Object(members) = value else { return };
    for (name, member) in members {
        let place = at.child(name);
        match (name.as_str(), member) {
            ("property", Value::String(path)) => paths.push((place, format!("{base}{path}"))),
            ("require" | "forbid" | "require-one-of", Value::Array(list)) => {
                for (index, path) in list.iter().enumerate() {
                    if let Some(path) = path.as_str() {
                        paths.push((place.index(index), format!("{base}{path}")));
                    }
                }
            }
            ("require-value", Value::Object(pairs)) => {
                paths.extend(pairs.keys().map(|path| (place.child(path), format!("{base}{path}"))));
            }
            ("all" | "any", Value::Array(list)) => {
                for (index, condition) in list.iter().enumerate() {
                    collect(condition, &place.index(index), base, paths);
                }
            }
            ("when" | "not", condition) => collect(condition, &place, base, paths),
            ("count", Value::Object(count)) => {
                let items = count.get("items").and_then(Value::as_str).unwrap_or_default();
                paths.push((place.child("items"), format!("{base}{items}")));
                if let Some(condition) = count.get("where") {
                    let items = items.trim_end_matches("[]");
                    collect(condition, &place.child("where"), &format!("{base}{items}[]."), paths);
                }
            }
            _ => {}
        }
    }
}

/// Whether a dotted path leads to a property, `[]` stepping into the items of a list.
fn exists(document: &Document, schema: &Value, path: &str) -> bool {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let bare = name.trim_end_matches("[]");
    let levels = (name.len() - bare.len()) / 2;
    // Of an untyped value nothing is known.
    if !any_part(document, schema, &mut |map| map.contains_key("properties")) {
        return true;
    }
    any_part(document, schema, &mut |map| {
        let Some(property) = map.get("properties").and_then(|known| known.get(bare)) else { return false };
        leads_on(document, property, levels, rest)
    })
}

/// Whether `rest` leads on from the items, `levels` lists deep, of a node.
fn leads_on(document: &Document, node: &Value, levels: usize, rest: Option<&str>) -> bool {
    let Some(outer) = levels.checked_sub(1) else {
        return rest.is_none_or(|rest| exists(document, node, rest));
    };
    any_part(document, node, &mut |map| {
        map.get("items").is_some_and(|items| leads_on(document, items, outer, rest))
    })
}

/// The notes of provenance have their form.
pub(super) fn forms(_: &Document, node: &Members, notes: &mut Notes) {
    let text = |value: &Value| value.is_string();
    let has = |value: &Value, name: &str| value.get(name).is_some_and(Value::is_string);
    let types = |value: &Value| {
        value.as_str().is_some_and(|name| matches!(name, "string" | "integer" | "number" | "boolean"))
    };
    let list = |value: &Value, each: &dyn Fn(&Value) -> bool| {
        value.as_array().is_some_and(|list| !list.is_empty() && list.iter().all(each))
    };
    let expected = [
        ("x-docs", "`{says: …, because: …}`"),
        ("x-inferred", "a reason"),
        ("x-source", "a list of `{page: …, captured: …}`"),
        ("x-also-accepts", "a list of `string`, `integer`, `number` or `boolean`"),
        ("x-separator", "text"),
        ("x-resource", "the name of a class"),
    ];
    for (name, form) in expected {
        let Some(value) = node.get(name) else { continue };
        let good = match name {
            "x-docs" => has(value, "says") && has(value, "because"),
            "x-source" => list(value, &|one| has(one, "page") && has(one, "captured")),
            "x-also-accepts" => list(value, &types),
            _ => text(value),
        };
        if !good {
            let message = format!("`{name}` should be {form}");
            notes.say_value(Code::ExtensionForm, name, message, "it is ignored");
        }
    }
}
