//! Rules about the `x-` extensions that the generator understands.

use super::any_part;
use crate::diagnostics::{Code, Cost, Diagnostic};
use crate::document::extensions::form_of;
use crate::document::operation::status;
use crate::document::{Node, provenance};
use crate::load::notes::Notes;
use crate::pointer::Pointer;

/// The properties that `x-rules` name exist. (Their form is checked where they are read.)
pub(super) fn rules(schema: Node<'_>, notes: &mut Notes) {
    let Some(rules) = schema.get("x-rules").filter(|rules| rules.is_list()) else { return };
    let place = notes.here().child("x-rules");
    for (index, rule) in rules.elements() {
        let mut paths = Vec::new();
        collect(rule, &place.index(index), "", &mut paths);
        for (pointer, path) in paths {
            if !exists(schema, &path) {
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
fn collect(value: Node<'_>, at: &Pointer, base: &str, paths: &mut Vec<(Pointer, String)>) {
    for (name, member) in value.members() {
        let place = at.child(name);
        match name {
            "property" => paths.extend(member.as_text().map(|path| (place, format!("{base}{path}")))),
            "require" | "forbid" | "require-one-of" => {
                for (index, path) in member.elements() {
                    if let Some(path) = path.as_text() {
                        paths.push((place.index(index), format!("{base}{path}")));
                    }
                }
            }
            "require-value" => {
                paths.extend(member.members().map(|(path, _)| (place.child(path), format!("{base}{path}"))));
            }
            "all" | "any" => {
                for (index, condition) in member.elements() {
                    collect(condition, &place.index(index), base, paths);
                }
            }
            "when" | "not" => collect(member, &place, base, paths),
            "sum" => {
                let items = member.get("items").and_then(Node::as_text).unwrap_or_default();
                paths.push((place.child("items"), format!("{base}{items}")));
            }
            "count" => {
                let items = member.get("items").and_then(Node::as_text).unwrap_or_default();
                paths.push((place.child("items"), format!("{base}{items}")));
                if let Some(condition) = member.get("where") {
                    let items = items.trim_end_matches("[]");
                    collect(condition, &place.child("where"), &format!("{base}{items}[]."), paths);
                }
            }
            _ => {}
        }
    }
}

/// Whether a dotted path leads to a property, `[]` stepping into the items of a list.
fn exists(schema: Node<'_>, path: &str) -> bool {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let bare = name.trim_end_matches("[]");
    let levels = (name.len() - bare.len()) / 2;
    // Of an untyped value nothing is known.
    if !any_part(schema, &mut |view| view.has("properties")) {
        return true;
    }
    any_part(schema, &mut |view| {
        let property = view.get("properties").and_then(|known| known.get(bare));
        property.is_some_and(|property| leads_on(property, levels, rest))
    })
}

/// Whether `rest` leads on from the items, `levels` lists deep, of a node.
fn leads_on(node: Node<'_>, levels: usize, rest: Option<&str>) -> bool {
    let Some(outer) = levels.checked_sub(1) else {
        return rest.is_none_or(|rest| exists(node, rest));
    };
    any_part(node, &mut |view| view.items().is_some_and(|items| leads_on(items, outer, rest)))
}

/// The notes of provenance have their form.
pub(super) fn forms(node: Node<'_>, notes: &mut Notes) {
    let text = |value: Node<'_>| value.as_text().is_some();
    let has = |value: Node<'_>, name: &str| value.get(name).is_some_and(text);
    let types = |value: Node<'_>| {
        value.as_text().is_some_and(|name| matches!(name, "string" | "integer" | "number" | "boolean"))
    };
    let list = |value: Node<'_>, each: &dyn Fn(Node<'_>) -> bool| {
        value.is_list() && !value.is_empty() && value.elements().all(|(_, one)| each(one))
    };
    for name in [
        "x-discriminated-by",
        "x-docs",
        "x-elsewhere",
        "x-inferred",
        "x-source",
        "x-minor-unit",
        "x-money",
        "x-also-accepts",
        "x-sensitive",
        "x-ms-secret",
        "x-separator",
        "x-resource",
        "x-rust-name",
        "x-speakeasy-name-override",
        "x-speakeasy-group",
        "x-fern-sdk-method-name",
        "x-fern-type-name",
        "x-fern-property-name",
        "x-fern-parameter-name",
        "x-stainless-param",
        "x-ms-client-name",
        "x-speakeasy-deprecation-message",
        "x-stainless-deprecation-message",
    ] {
        let Some(value) = node.get(name) else { continue };
        let said = provenance::ruling(value).unwrap_or(value);
        let good = match name {
            "x-discriminated-by" => {
                let is_mapping = |mapping: Node<'_>| mapping.is_object() && !mapping.is_empty();
                has(value, "property") && value.get("mapping").is_some_and(is_mapping)
            }
            "x-docs" => has(said, "says") && has(said, "because"),
            "x-elsewhere" => has(said, "page") && has(said, "says"),
            "x-inferred" => text(value) || has(said, "because"),
            "x-source" => list(value, &|one: Node<'_>| has(one, "page") && has(one, "captured")),
            "x-minor-unit" => value.as_text().is_some_and(is_currency),
            "x-money" => has(value, "amount") && has(value, "currency"),
            "x-also-accepts" => list(value, &types),
            "x-sensitive" | "x-ms-secret" => value.flag().is_some(),
            _ => text(value),
        };
        if !good {
            let message = format!("`{name}` should be {}", form_of(name).unwrap_or_default());
            notes.say_value(Code::ExtensionForm, name, message, Cost::Ignored);
        }
    }
}

/// What is said about sending operations again has its form.
pub(super) fn retries(node: Node<'_>, notes: &mut Notes) {
    let is_flag = |value: Node<'_>| value.flag().is_some();
    let is_policy = |value: Node<'_>| {
        let statuses = value.get("statusCodes");
        value.get("strategy").is_some_and(|strategy| strategy.as_text().is_some())
            && statuses.is_none_or(|all| all.elements().all(|(_, one)| status(one).is_some()))
    };
    for name in ["x-idempotent", "x-fern-idempotent", "x-fern-retries", "x-speakeasy-retries"] {
        let Some(value) = node.get(name) else { continue };
        let good = match name {
            "x-speakeasy-retries" => is_policy(value),
            "x-fern-retries" => value.get("disabled").is_some_and(is_flag),
            _ => is_flag(value),
        };
        if !good {
            let message = format!("`{name}` should be {}", form_of(name).unwrap_or_default());
            notes.say_value(Code::ExtensionForm, name, message, Cost::Ignored);
        }
    }
}

/// Three capital letters.
fn is_currency(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}
