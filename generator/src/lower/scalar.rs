//! Text, numbers and enumerations.

use std::collections::HashSet;

use openapiv3::SchemaData;
use serde_json::Value;

use super::Lowering;
use super::keywords::{Bounds, Keywords};
use crate::diagnostics::Code;
use crate::model::{Constraint, EnumValue, Enumeration, Integer, Number, Shape, Text};
use crate::pointer::Pointer;

pub(super) fn text(
    lowering: &mut Lowering,
    keywords: &Keywords,
    data: &SchemaData,
    pointer: &Pointer,
) -> Text {
    let encoding = data.extensions.get("x-oa31-contentEncoding").and_then(Value::as_str);
    let encoded = encoding.filter(|encoding| encoding.starts_with("base64")).map(|_| "byte".to_owned());
    let mut format = keywords.format.clone().or(encoded);
    let longest = keywords.max_length.unwrap_or(usize::MAX);
    let least = keywords.min_length.unwrap_or(0);
    if let Some((shortest_text, longest_text)) = format.as_deref().and_then(lengths)
        && (longest < shortest_text || least > longest_text)
    {
        let name = format.take().unwrap_or_default();
        let message = format!("no text of this length is in the format `{name}`");
        lowering.warn(Code::FormatLength, &pointer.child("format"), message);
    }
    Text {
        format,
        min_length: keywords.min_length.map(|count| count as u64),
        max_length: keywords.max_length.map(|count| count as u64),
        pattern: keywords.pattern.map(str::to_owned),
    }
}

/// The lengths that texts in a format have, in characters.
fn lengths(format: &str) -> Option<(usize, usize)> {
    match format {
        // Bare, in braces or as a URN.
        "uuid" => Some((32, 45)),
        "date" => Some((10, 10)),
        "date-time" => Some((20, usize::MAX)),
        _ => None,
    }
}

pub(super) fn integer(keywords: &Keywords) -> Integer {
    let (minimum, maximum) = bounds(&keywords.bounds);
    Integer {
        format: keywords.format.clone(),
        minimum,
        maximum,
        multiple_of: keywords.bounds.multiple_of.clone(),
    }
}

pub(super) fn number(keywords: &Keywords) -> Number {
    let (minimum, maximum) = bounds(&keywords.bounds);
    Number {
        format: keywords.format.clone(),
        minimum,
        maximum,
        multiple_of: keywords.bounds.multiple_of.clone(),
    }
}

fn bounds(bounds: &Bounds) -> (Option<Constraint>, Option<Constraint>) {
    let bound = |value: &Option<serde_json::Number>, exclusive| {
        value.clone().map(|value| Constraint { value, exclusive })
    };
    (bound(&bounds.minimum, bounds.exclusive_minimum), bound(&bounds.maximum, bounds.exclusive_maximum))
}

/// Listed scalars; null among them is in `nullable` already.
pub(super) fn enumeration(
    lowering: &mut Lowering,
    keywords: &Keywords,
    data: &SchemaData,
    pointer: &Pointer,
) -> Shape {
    let name = keywords.type_name.or_else(|| keywords.implied_type());
    let place = pointer.child("enum");
    let mut seen = HashSet::new();
    let mut values = Vec::new();
    for (index, value) in keywords.values.iter().enumerate() {
        if value.is_null() {
            continue;
        }
        if !is_of_type(value, name) {
            let message = format!("the value {value} is not of the type `{}`", name.unwrap_or_default());
            lowering.warn(Code::EnumValueType, &place.index(index), message);
            continue;
        }
        if !seen.insert(value.to_string()) {
            let message = format!("the value {value} is listed twice");
            lowering.warn(Code::RepeatedEnumValue, &place.index(index), message);
            continue;
        }
        values.push(EnumValue {
            name: label(data, &["x-enum-varnames", "x-enumNames", "x-enum-names"], index, value),
            description: label(data, &["x-enum-descriptions", "x-enumDescriptions"], index, value),
            value: value.clone(),
        });
    }
    if values.is_empty() {
        return Shape::Null;
    }
    let both = values.len() == 2 && values.iter().all(|value| value.value.is_boolean());
    if both { Shape::Boolean } else { Shape::Enumeration(Enumeration { values, open: false }) }
}

/// Whether a value has the type; loading has converted those that can be.
fn is_of_type(value: &Value, name: Option<&str>) -> bool {
    match name {
        Some("string") => value.is_string(),
        Some("integer" | "number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        _ => true,
    }
}

/// What an extension says of a value: by its place in a list, or by the value itself.
fn label(data: &SchemaData, names: &[&str], index: usize, value: &Value) -> Option<String> {
    let extension = names.iter().find_map(|name| data.extensions.get(*name))?;
    let key = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let label = extension.get(index).or_else(|| extension.get(key))?.as_str()?;
    (!label.trim().is_empty()).then(|| label.to_owned())
}
