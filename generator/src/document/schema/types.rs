//! The names of types.

/// The types of JSON Schema.
pub(crate) const TYPES: [&str; 7] = ["string", "number", "integer", "boolean", "object", "array", "null"];

/// Types of other languages and what they mean: a type and a format. No type is any value.
const ALIASES: &[(&str, &str, &str)] = &[
    ("any", "", ""),
    ("bool", "boolean", ""),
    ("byte", "string", "byte"),
    ("char", "string", ""),
    ("date", "string", "date"),
    ("datetime", "string", "date-time"),
    ("date-time", "string", "date-time"),
    ("decimal", "number", ""),
    ("dict", "object", ""),
    ("double", "number", "double"),
    ("email", "string", "email"),
    ("enum", "string", ""),
    ("file", "string", "binary"),
    ("binary", "string", "binary"),
    ("float", "number", "float"),
    ("guid", "string", "uuid"),
    ("hash", "object", ""),
    ("int", "integer", ""),
    ("int32", "integer", "int32"),
    ("int64", "integer", "int64"),
    ("list", "array", ""),
    ("long", "integer", "int64"),
    ("map", "object", ""),
    ("numeric", "number", ""),
    ("password", "string", "password"),
    ("str", "string", ""),
    ("text", "string", ""),
    ("time", "string", "time"),
    ("timestamp", "string", "date-time"),
    ("uri", "string", "uri"),
    ("url", "string", "uri"),
    ("uuid", "string", "uuid"),
];

/// What is meant by the name of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meant {
    /// The type of this name.
    Type(&'static str),
    /// By a foreign name: a type, and a format if it has one.
    Alias(&'static str, Option<&'static str>),
    /// By a foreign name: any value.
    Anything,
    Unknown,
}

/// What is meant by the name of a type.
pub(crate) fn meant(name: &str) -> Meant {
    if let Some(known) = TYPES.iter().find(|known| **known == name) {
        return Meant::Type(known);
    }
    let lower = name.to_lowercase();
    if let Some(known) = TYPES.iter().find(|known| **known == lower) {
        return Meant::Alias(known, None);
    }
    match ALIASES.iter().find(|(alias, ..)| *alias == lower) {
        Some((_, "", _)) => Meant::Anything,
        Some((_, name, format)) => Meant::Alias(name, Some(*format).filter(|format| !format.is_empty())),
        None => Meant::Unknown,
    }
}
