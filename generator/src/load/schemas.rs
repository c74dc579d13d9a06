//! What is said of a schema that is read differently from how it is written.

use super::notes::Notes;
use crate::diagnostics::{Code, Cost, Diagnostic, Place, similar};
use crate::document::grammar::{describe, describe_text};
use crate::document::schema::View;
use crate::document::schema::keywords::{HONOURED, unchecked};
use crate::document::schema::types::{Meant, TYPES, meant as meant_by};
use crate::document::{Node, Version};

/// Keywords beside `$ref` in OpenAPI 3.0.
pub(super) fn siblings(node: Node<'_>, version: Version, notes: &mut Notes) {
    if version > Version::V3_0 || node.reference().is_none() {
        return;
    }
    for (name, value) in node.members().filter(|(name, _)| *name != "$ref" && !name.starts_with("x-")) {
        // The object around it has said that it is honoured.
        if name == "required" && value.as_flag().is_some() {
            continue;
        }
        let number = version.number();
        let message = format!("`{name}` stands beside `$ref`, which OpenAPI {number} ignores");
        if HONOURED.contains(&name) {
            notes.say_key(Code::ReferenceSiblingsHonoured, name, message, "it is honoured");
        } else {
            notes.say_key(Code::ReferenceSiblingsIgnored, name, message, Cost::Ignored);
        }
    }
}

/// Forms that belong to another version of OpenAPI or of JSON Schema, or to another language.
pub(super) fn forms(view: View<'_>, version: Version, notes: &mut Notes) {
    required_flags(view, notes);
    if view.get("items").is_some_and(Node::is_list) {
        notes.say_key(
            Code::OtherVersion,
            "items",
            "a list of schemas in `items` belongs to older versions of JSON Schema",
            Cost::ReadAs("`prefixItems`".to_owned()),
        );
    }
    other_version(view, version, notes);
    if !(version == Version::V2_0 && holds_file(view, notes)) {
        types(view, notes);
    }
}

fn other_version(view: View<'_>, version: Version, notes: &mut Notes) {
    let mut say = |keyword: &str, what: &str, version: &str| {
        let message = format!("{what} in `{keyword}` belongs to OpenAPI {version}");
        notes.say_key(Code::OtherVersion, keyword, message, format!("it is read as {version} means it"));
    };
    let (old, is_3_0) = (version <= Version::V3_0, version == Version::V3_0);
    match view.get("type") {
        Some(names) if is_3_0 && names.is_list() => say("type", "a list", "3.1"),
        Some(name) if is_3_0 && name.as_text() == Some("null") => say("type", "`null`", "3.1"),
        _ => {}
    }
    if version == Version::V2_0 && view.get("discriminator").is_some_and(Node::is_object) {
        say("discriminator", "an object", "3.0");
    }
    for keyword in ["exclusiveMinimum", "exclusiveMaximum"] {
        match view.get(keyword) {
            Some(bound) if old && bound.as_number().is_some() => say(keyword, "a number", "3.1"),
            Some(bound) if !old && bound.as_flag().is_some() => say(keyword, "a flag", "3.0"),
            _ => {}
        }
    }
}

/// Whether this is a file where 2.0 allows one: a field of a form, or the whole answer.
fn holds_file(view: View<'_>, notes: &Notes) -> bool {
    let is_field = || view.get("in").and_then(Node::as_text) == Some("formData");
    view.text("type") == Some("file") && (is_field() || notes.path.is_answer())
}

/// Types with a foreign name, or one that nobody knows.
fn types(view: View<'_>, notes: &mut Notes) {
    let Some(names) = view.get("type") else { return };
    if names.is_list() {
        let mut unknown = names.elements().filter_map(|(_, name)| name.as_text());
        if let Some(name) = unknown.find(|name| !TYPES.contains(name)) {
            unknown_type(name, notes);
        }
        return;
    }
    let Some(name) = names.as_text() else { return };
    let cost = match meant_by(name) {
        Meant::Type(_) => return,
        Meant::Unknown => return unknown_type(name, notes),
        Meant::Anything => Cost::ReadAs("any value".to_owned()),
        Meant::Alias(meant, Some(format)) => Cost::ReadAs(format!("`{meant}` of the format `{format}`")),
        Meant::Alias(meant, None) => Cost::ReadAs(format!("`{meant}`")),
    };
    notes.say_value(Code::TypeAlias, "type", format!("`{name}` is not a type of OpenAPI"), cost);
}

fn unknown_type(name: &str, notes: &mut Notes) {
    let similar = similar(name, TYPES.into_iter()).map(str::to_owned);
    notes.lose_here(Code::UnknownType, "type", format!("there is no type `{name}`"), Cost::AnyValue(similar));
}

/// `required: true` on a property means that the object requires it.
fn required_flags(view: View<'_>, notes: &mut Notes) {
    for (name, property) in view.properties() {
        let Some(flag) = property.get("required").and_then(Node::as_flag) else { continue };
        let outer = notes.path.enter("properties");
        let inner = notes.path.enter(name);
        let message = "`required` is a list of names on the object, not a flag on a property";
        let cost = if flag {
            Cost::ReadAs("an entry in the list `required` of the object".to_owned())
        } else {
            Cost::Note("the property is optional".to_owned())
        };
        notes.say_key(Code::RequiredFlag, "required", message, cost);
        notes.path.leave(inner);
        notes.path.leave(outer);
    }
}

/// What is assumed of a schema, and what is not carried.
pub(super) fn reading(view: View<'_>, notes: &mut Notes) {
    if let Some(value) = view.get("const").filter(|value| value.is_object() || value.is_list()) {
        let message = format!("`const` holds {}", describe(value));
        notes.say_key(Code::KeywordNotTyped, "const", message, Cost::NotChecked);
    }
    assumed_type(view, notes);
    converted_values(view, notes);
    let found: Vec<_> = unchecked().filter(|keyword| view.has(keyword)).collect();
    if let Some(first) = found.first() {
        let message = match found.as_slice() {
            [one] => format!("`{one}` says more than a type can"),
            several => format!("`{}` say more than a type can", several.join("`, `")),
        };
        let here = notes.here();
        notes.found.push(
            Diagnostic::new(Code::KeywordNotTyped, Place::Key(here.child(first)), message)
                .consequence(Cost::NotChecked)
                .at_the_cost_of(found.iter().map(|keyword| here.child(keyword))),
        );
    }
}

/// A schema without `type` whose keywords leave only one.
fn assumed_type(view: View<'_>, notes: &mut Notes) {
    let settled = ["type", "enum", "const", "allOf", "oneOf", "anyOf", "not"];
    if settled.iter().any(|keyword| view.has(keyword)) || view.refers() || notes.path.in_composition() {
        return;
    }
    // These alone often stand beside a type that another part of the document names.
    let loose = ["required", "minProperties", "maxProperties", "minItems", "maxItems", "uniqueItems"];
    if let Some((meant, Some(keyword))) = view.implied_type()
        && !loose.contains(&keyword)
        && !(keyword == "additionalProperties"
            && view.get(keyword).is_some_and(|value| value.flag().is_some()))
    {
        let message = format!("`{keyword}` stands without `type`");
        let here = notes.here();
        notes.found.push(
            Diagnostic::new(Code::TypeAssumed, Place::Key(here.child(keyword)), message)
                .consequence(Cost::ReadAs(format!("`{meant}`")))
                .at_the_cost_of([here.child("type")]),
        );
    }
}

fn converted_values(view: View<'_>, notes: &mut Notes) {
    let name = view.type_name().unwrap_or_default();
    let length = notes.path.enter("enum");
    for (number, written, read) in view.converted_values() {
        let message = format!("{} stands in an enum of the type `{name}`", describe(written));
        let read = read.as_str().map_or_else(|| describe_value(&read), describe_text);
        notes.say_value(Code::Converted, &number.to_string(), message, Cost::ReadAs(read));
    }
    notes.path.leave(length);
}

fn describe_value(value: &serde_json::Value) -> String {
    if value.is_boolean() { format!("`{value}`") } else { format!("the number {value}") }
}
