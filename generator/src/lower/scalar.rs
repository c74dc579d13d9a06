//! Text, numbers and enumerations.

use std::collections::HashSet;

use serde_json::Value;

use super::Lowering;
use crate::diagnostics::{Code, Cost, Part};
use crate::document::Node;
use crate::document::schema::{Bound, View};
use crate::formats::{self, Holds};
use crate::model::{Constraint, EnumValue, Enumeration, Integer, Number, Shape, Text};
use crate::pointer::Pointer;

pub(super) fn text(lowering: &mut Lowering, view: View<'_>, pointer: &Pointer) -> Text {
    let mut format = view.format().map(str::to_owned);
    let longest = view.count("maxLength");
    let least = view.count("minLength");
    if let Some((shortest_text, longest_text)) = format.as_deref().and_then(lengths)
        && (longest.is_some_and(|longest| longest < shortest_text) || least.unwrap_or(0) > longest_text)
    {
        let name = format.take().unwrap_or_default();
        let message = format!("no text of this length is in the format `{name}`");
        lowering.lose(Code::FormatLength, &pointer.child("format"), message, Cost::Ignored);
    }
    let said = |key: &str| view.text(key).map(str::to_owned);
    let (pattern, media_type) = (said("pattern"), said("contentMediaType"));
    Text { format, min_length: least, max_length: longest, pattern, media_type }
}

/// The lengths that texts in a format have, in characters.
fn lengths(format: &str) -> Option<(u64, u64)> {
    match formats::holds(Some(format)) {
        Holds::Format(format) => format.lengths(),
        _ => None,
    }
}

pub(super) fn integer(view: View<'_>) -> Integer {
    let bounds = view.bounds();
    let currency = view.get("x-minor-unit").and_then(Node::as_text);
    Integer {
        currency: currency.and_then(|code| code.chars().collect::<Vec<_>>().try_into().ok()),
        format: view.format().map(str::to_owned),
        minimum: bounds.minimum.map(constraint),
        maximum: bounds.maximum.map(constraint),
        multiple_of: bounds.multiple_of,
    }
}

pub(super) fn number(view: View<'_>) -> Number {
    let bounds = view.bounds();
    Number {
        format: view.format().map(str::to_owned),
        minimum: bounds.minimum.map(constraint),
        maximum: bounds.maximum.map(constraint),
        multiple_of: bounds.multiple_of,
    }
}

fn constraint(bound: Bound) -> Constraint {
    Constraint { value: bound.value, exclusive: bound.exclusive }
}

/// Listed scalars; null among them is in `nullable` already.
pub(super) fn enumeration(lowering: &mut Lowering, view: View<'_>, pointer: &Pointer) -> Shape {
    let name = view.type_name();
    let place = pointer.child("enum");
    let mut seen = HashSet::new();
    let mut values = Vec::new();
    for (index, value) in view.values().iter().enumerate() {
        if value.is_null() {
            continue;
        }
        if !is_of_type(value, name) {
            let message = format!("the value {value} is not of the type `{}`", name.unwrap_or_default());
            lowering.lose(Code::EnumValueType, &place.index(index), message, Cost::LeftOut(Part::It));
            continue;
        }
        if !seen.insert(value.to_string()) {
            let message = format!("the value {value} is listed twice");
            lowering.warn(Code::RepeatedEnumValue, &place.index(index), message);
            continue;
        }
        values.push(EnumValue {
            name: label(view, NAMES, index, value).or_else(|| said(view, value, "name")),
            description: label(view, DESCRIPTIONS, index, value).or_else(|| said(view, value, "description")),
            value: value.clone(),
        });
    }
    if values.is_empty() {
        return Shape::Null;
    }
    let both = values.len() == 2 && values.iter().all(|value| value.value.is_boolean());
    if both { Shape::Boolean } else { Shape::Enumeration(Enumeration { values, open: false }) }
}

/// Whether a value has the type; those that can be are converted.
fn is_of_type(value: &Value, name: Option<&str>) -> bool {
    match name {
        Some("string") => value.is_string(),
        Some("integer" | "number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        _ => true,
    }
}

const NAMES: &[&str] = &["x-enum-varnames", "x-enumNames", "x-enum-names", "x-speakeasy-enums"];
const DESCRIPTIONS: &[&str] = &["x-enum-descriptions", "x-enumDescriptions"];

/// What an extension with an object for each value says of one.
fn said(view: View<'_>, value: &Value, key: &str) -> Option<String> {
    let listed = || {
        let mut values = view.get("x-ms-enum")?.get("values")?.elements();
        values.find_map(|(_, one)| (one.get("value")?.to_value() == *value).then_some(one))
    };
    let mapped = || view.get("x-fern-enum")?.get(&text_of(value));
    let text = listed().or_else(mapped)?.get(key)?.as_text()?;
    (!text.trim().is_empty()).then(|| text.to_owned())
}

/// A value as the key of an object.
fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What an extension says of a value: by its place in a list, or by the value itself.
fn label(view: View<'_>, names: &[&str], index: usize, value: &Value) -> Option<String> {
    let extension = names.iter().find_map(|name| view.get(name))?;
    let by_place = extension.elements().find(|(number, _)| *number == index).map(|(_, label)| label);
    let label = by_place.or_else(|| extension.get(&text_of(value)))?.as_text()?;
    (!label.trim().is_empty()).then(|| label.to_owned())
}
