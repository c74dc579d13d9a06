//! The types of numbers and texts, by their formats and bounds.

use crate::formats::{self, Format, Holds, Width};
use crate::model::{Constraint, Enumeration, Integer, Number, Text};
use crate::rust::Type;

/// The width of a whole number, by its format and bounds.
pub fn integer(integer: &Integer) -> Type {
    if let Some(currency) = integer.currency {
        return Type::Minor(currency, digits(currency));
    }
    let width = match formats::holds(integer.format.as_deref()) {
        Holds::Integer(width) => width,
        _ => Width::I64,
    };
    whole(width, integer.minimum.as_ref())
}

fn whole(width: Width, minimum: Option<&Constraint>) -> Type {
    match (width, minimum.is_some_and(not_negative)) {
        (Width::U32, _) | (Width::I32, true) => Type::U32,
        (Width::I32, false) => Type::I32,
        (Width::U64, _) | (Width::I64, true) => Type::U64,
        (Width::I64, false) => Type::I64,
    }
}

/// How many digits the main unit of a currency has after the point, by ISO 4217: two, but for these.
fn digits(currency: [char; 3]) -> u8 {
    const NONE: &[&str] = &[
        "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV",
        "XAF", "XOF", "XPF",
    ];
    const THREE: &[&str] = &["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];
    const FOUR: &[&str] = &["CLF", "UYW"];
    let is_in = |list: &[&str]| list.iter().any(|code| code.chars().eq(currency));
    match () {
        () if is_in(NONE) => 0,
        () if is_in(THREE) => 3,
        () if is_in(FOUR) => 4,
        () => 2,
    }
}

fn not_negative(bound: &Constraint) -> bool {
    bound.value.as_f64().is_some_and(|value| value >= 0.0 || (bound.exclusive && value >= -1.0))
}

/// The type of a text format; text of other formats is `String`.
pub fn text(text: &Text) -> Type {
    match formats::holds(text.format.as_deref()) {
        Holds::Format(format) => Type::Format(format),
        Holds::Text | Holds::Checked(_) | Holds::File | Holds::Integer(_) | Holds::Float => Type::String,
    }
}

/// The width of a number with a fraction; some call whole numbers so.
pub fn number(number: &Number) -> Type {
    match formats::holds(number.format.as_deref()) {
        Holds::Integer(width) => whole(width, number.minimum.as_ref()),
        // As a number of 64 bits it would lose digits.
        Holds::Format(Format::Decimal) => Type::Exact,
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
