//! The types of numbers and texts, by their formats and bounds.

use crate::model::{Constraint, Enumeration, Integer, Number, Text};
use crate::rust::{Format, Type};

/// The width of a whole number, by its format and bounds.
pub fn integer(integer: &Integer) -> Type {
    let unsigned = integer.minimum.as_ref().is_some_and(not_negative);
    match (integer.format.as_deref(), unsigned) {
        (Some("uint8" | "uint16" | "uint32"), _) | (Some("int8" | "int16" | "int32"), true) => Type::U32,
        (Some("int8" | "int16" | "int32"), false) => Type::I32,
        (Some("uint64" | "uint"), _) | (_, true) => Type::U64,
        (_, false) => Type::I64,
    }
}

fn not_negative(bound: &Constraint) -> bool {
    bound.value.as_f64().is_some_and(|value| value >= 0.0 || (bound.exclusive && value >= -1.0))
}

/// The type of a text format; text of other formats is `String`.
pub fn text(text: &Text) -> Type {
    match text.format.as_deref() {
        Some("date") => Type::Format(Format::Date),
        Some("date-time" | "datetime") => Type::Format(Format::DateTime),
        Some("time" | "partial-time") => Type::Format(Format::Time),
        Some("duration") => Type::Format(Format::Duration),
        Some("uuid") => Type::Format(Format::Uuid),
        Some("decimal") => Type::Format(Format::Decimal),
        Some("byte" | "base64") => Type::Format(Format::Base64),
        _ => Type::String,
    }
}

/// The width of a number with a fraction; some call whole numbers so.
pub fn number(number: &Number) -> Type {
    match number.format.as_deref() {
        Some("int32" | "integer") => Type::I32,
        Some("int64") => Type::I64,
        _ => Type::F64,
    }
}

/// The type of listed values that make no enum.
pub fn listed(enumeration: &Enumeration) -> Type {
    let all =
        |test: fn(&serde_json::Value) -> bool| enumeration.values.iter().all(|value| test(&value.value));
    match () {
        () if enumeration.values.is_empty() => Type::Json,
        () if all(serde_json::Value::is_boolean) => Type::Bool,
        () if all(serde_json::Value::is_u64) => Type::U64,
        () if all(serde_json::Value::is_number) => Type::F64,
        () => Type::Json,
    }
}
