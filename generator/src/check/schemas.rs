//! Rules about schemas.

use std::collections::HashSet;

use serde_json::Value;

use super::{any_part, followed, pattern as patterns};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::load::grammar::describe;
use crate::load::notes::{Members, Notes};
use crate::load::{Document, NULL};

/// The lower bound is not above the upper one.
pub(super) fn bounds(_: &Document, schema: &Members, notes: &mut Notes) {
    for (lower, upper) in [
        ("minimum", "maximum"),
        ("minLength", "maxLength"),
        ("minItems", "maxItems"),
        ("minProperties", "maxProperties"),
    ] {
        let value = |name: &str| schema.get(name).and_then(Value::as_f64);
        let Some((least, most)) = value(lower).zip(value(upper)) else { continue };
        if least > most {
            let place = notes.here();
            let message = format!("`{lower}` {least} is above `{upper}` {most}");
            notes.found.push(
                Diagnostic::new(Code::BoundsCrossed, place.child(lower), message)
                    .further(place.child(upper), "the upper bound")
                    .consequence("no value satisfies both"),
            );
        }
    }
}

/// A composition has members.
pub(super) fn compositions(_: &Document, schema: &Members, notes: &mut Notes) {
    for keyword in ["oneOf", "anyOf", "allOf"] {
        let empty = schema.get(keyword).and_then(Value::as_array).is_some_and(Vec::is_empty);
        if empty {
            let message = format!("`{keyword}` has no members");
            notes.say_key(Code::EmptyComposition, keyword, message, "it is ignored");
        }
    }
}

/// The default is a value of the schema's type.
pub(super) fn default_value(_: &Document, schema: &Members, notes: &mut Notes) {
    let Some(default) = schema.get("default") else { return };
    let nullable = schema.get("nullable") == Some(&Value::Bool(true));
    if default.is_null() && (nullable || !schema.contains_key("type")) {
        return;
    }
    let expected = schema.get("type").and_then(Value::as_str).unwrap_or_default();
    let fits = match expected {
        "string" => default.is_string(),
        "boolean" => default.is_boolean(),
        "integer" => default.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => default.is_number(),
        "array" => default.is_array(),
        "object" => default.is_object(),
        _ => true,
    };
    let message = if fits {
        match schema.get("enum").and_then(Value::as_array) {
            Some(values) if !values.contains(default) => {
                format!("the default {default} is none of the values")
            }
            _ => return,
        }
    } else {
        format!("the default is {}, the type is `{expected}`", describe(default))
    };
    notes.say_value(Code::DefaultInvalid, "default", message, "the default is ignored");
}

/// What is read only is not sent, and what is write only is not received.
pub(super) fn directions(_: &Document, schema: &Members, notes: &mut Notes) {
    let says = |name: &str| schema.get(name) == Some(&Value::Bool(true));
    if says("readOnly") && says("writeOnly") {
        let message = "this is both `readOnly` and `writeOnly`";
        notes.say_key(Code::NeverCarried, "writeOnly", message, "it is neither sent nor received");
    }
}

/// The variants of a union have the property that tells them apart.
pub(super) fn discriminator(document: &Document, schema: &Members, notes: &mut Notes) {
    let discriminator = schema.get("discriminator");
    let Some(property) = discriminator.and_then(|one| one.get("propertyName")).and_then(Value::as_str) else {
        return;
    };
    let keyword = if schema.contains_key("oneOf") { "oneOf" } else { "anyOf" };
    let declares = |map: &Members| map.get("properties").is_some_and(|known| known.get(property).is_some());
    let members = schema.get(keyword).and_then(Value::as_array);
    if members.is_none_or(Vec::is_empty) {
        let found = any_part(document, &Value::Object(schema.clone()), &mut |map| declares(map));
        if !found {
            let message = format!("the schema has no property `{property}`");
            let place = "discriminator";
            notes.say_value(Code::DiscriminatorProperty, place, message, "the discriminator is ignored");
        }
        return;
    }
    if declares(schema) {
        return;
    }
    for (index, member) in members.into_iter().flatten().enumerate() {
        if followed(document, member).get(NULL).is_some() {
            continue;
        }
        if !any_part(document, member, &mut |map| declares(map)) {
            let place = notes.here();
            let message = format!("this variant has no property `{property}`");
            notes.found.push(
                Diagnostic::new(Code::DiscriminatorProperty, place.child(keyword).index(index), message)
                    .further(place.child("discriminator").child("propertyName"), "needed for this")
                    .consequence("the value of the property alone decides"),
            );
        }
    }
}

/// A list says what its items are.
pub(super) fn items(_: &Document, schema: &Members, notes: &mut Notes) {
    let list = schema.get("type").is_some_and(|name| name == "array");
    if list && !schema.contains_key("items") && !schema.contains_key("x-oa31-prefixItems") {
        let message = "the list has no `items`";
        notes.say_value(Code::ItemsMissing, "type", message, "the items are carried as raw JSON");
    }
}

/// Patterns are regular expressions.
pub(super) fn pattern(_: &Document, schema: &Members, notes: &mut Notes) {
    let Some(pattern) = schema.get("pattern").and_then(Value::as_str) else { return };
    if let Err(problem) = patterns::check(pattern) {
        let message = format!("the pattern is not a regular expression: {problem}");
        notes.say_value(Code::PatternInvalid, "pattern", message, "it only stands in the documentation");
    }
}

/// No property is required twice.
pub(super) fn required(_: &Document, schema: &Members, notes: &mut Notes) {
    let mut seen = HashSet::new();
    let names = schema.get("required").and_then(Value::as_array);
    for (index, name) in names.into_iter().flatten().enumerate() {
        if !seen.insert(name) {
            let place = Place::Value(notes.here().child("required").index(index));
            let message = format!("{name} is required twice");
            notes.found.push(Diagnostic::new(Code::RequiredTwice, place, message));
        }
    }
}
