//! Rewrites of `type` and `format`.

use serde_json::{Value, json};

use super::super::{NULL, Version};
use super::{Members, Notes, has_any, text};
use crate::diagnostics::Code;

const TYPES: [&str; 7] = ["string", "number", "integer", "boolean", "object", "array", "null"];

/// Types of other languages and what they mean: a type and a format.
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

const TEXT_KEYWORDS: &[&str] = &["pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"];
const NUMBER_KEYWORDS: &[&str] =
    &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
const LIST_KEYWORDS: &[&str] = &["items", "minItems", "maxItems", "uniqueItems", "x-oa31-prefixItems"];
const OBJECT_KEYWORDS: &[&str] = &[
    "properties",
    "required",
    "additionalProperties",
    "minProperties",
    "maxProperties",
    "x-oa31-patternProperties",
];
const NUMBER_FORMATS: &[&str] = &[
    "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "uint", "int", "float",
    "double", "decimal",
];
const TEXT_FORMATS: &[&str] = &[
    "date",
    "date-time",
    "time",
    "duration",
    "uuid",
    "uri",
    "url",
    "email",
    "byte",
    "binary",
    "hostname",
    "ipv4",
    "ipv6",
    "password",
];

/// Forms of keywords that belong to the other version of OpenAPI; they are read all the same.
pub(super) fn other_version(schema: &mut Members, notes: &mut Notes) {
    let say = |notes: &mut Notes, keyword: &str, what: &str, version: &str| {
        let message = format!("{what} in `{keyword}` belongs to OpenAPI {version}");
        notes.say_key(Code::OtherVersion, keyword, message, &format!("it is read as {version} means it"));
    };
    let old = notes.version == Version::V3_0;
    match schema.get("type") {
        Some(Value::Array(_)) if old => say(notes, "type", "a list", "3.1"),
        Some(Value::String(name)) if old && name == "null" => say(notes, "type", "`null`", "3.1"),
        _ => {}
    }
    for keyword in ["exclusiveMinimum", "exclusiveMaximum"] {
        match schema.get(keyword) {
            Some(Value::Number(_)) if old => say(notes, keyword, "a number", "3.1"),
            Some(Value::Bool(_)) if !old => say(notes, keyword, "a flag", "3.0"),
            _ => {}
        }
    }
}

/// `type: datetime` means a text of the format `date-time`; a type that nobody knows is dropped.
pub(super) fn aliases(schema: &mut Members, notes: &mut Notes) {
    match schema.get("type") {
        Some(Value::String(name)) if !TYPES.contains(&name.as_str()) => {
            let name = name.clone();
            alias(&name, schema, notes);
        }
        Some(Value::Array(names)) => {
            let unknown = names
                .iter()
                .filter_map(Value::as_str)
                .find(|name| !TYPES.contains(name))
                .map(ToOwned::to_owned);
            if let Some(name) = unknown {
                unknown_type(&name, schema, notes);
            }
        }
        _ => {}
    }
}

fn alias(name: &str, schema: &mut Members, notes: &mut Notes) {
    let lower = name.to_lowercase();
    let known = TYPES.iter().find(|known| **known == lower).map(|known| (*known, ""));
    let alias = ALIASES.iter().find(|(alias, ..)| *alias == lower).map(|(_, name, format)| (*name, *format));
    let Some((meant, format)) = known.or(alias) else {
        unknown_type(name, schema, notes);
        return;
    };
    let consequence = match (meant, format) {
        ("", _) => "it is read as any value".to_owned(),
        (meant, "") => format!("it is read as `{meant}`"),
        (meant, format) => format!("it is read as `{meant}` of the format `{format}`"),
    };
    let message = format!("`{name}` is not a type of OpenAPI");
    notes.say_value(Code::TypeAlias, "type", message, &consequence);
    if meant.is_empty() {
        schema.shift_remove("type");
        return;
    }
    schema.insert("type".to_owned(), meant.into());
    if !format.is_empty() && !schema.contains_key("format") {
        schema.insert("format".to_owned(), format.into());
    }
}

fn unknown_type(name: &str, schema: &mut Members, notes: &mut Notes) {
    let message = format!("there is no type `{name}`");
    let consequence = match super::super::convert::similar(name, TYPES.into_iter()) {
        Some(similar) => format!("it is read as any value; did you mean `{similar}`?"),
        None => "it is read as any value".to_owned(),
    };
    notes.say_value(Code::UnknownType, "type", message, &consequence);
    schema.shift_remove("type");
}

/// `type: 'null'` alone.
pub(super) fn null_type(schema: &mut Members, _: &mut Notes) {
    let null = match schema.get("type") {
        Some(Value::String(name)) => name == "null",
        Some(Value::Array(names)) => names.iter().all(|name| name == "null"),
        _ => false,
    };
    if null {
        schema.shift_remove("type");
        schema.insert("enum".to_owned(), json!([null]));
        schema.insert("nullable".to_owned(), Value::Bool(true));
        schema.insert(NULL.to_owned(), Value::Bool(true));
    }
}

/// A list of types: null makes the schema nullable; one other stands alone; several become an `anyOf` of
/// single types, each with the keywords that concern it.
pub(super) fn type_list(schema: &mut Members, _: &mut Notes) {
    let Some(Value::Array(names)) = schema.get("type") else { return };
    let mut types: Vec<String> = Vec::new();
    for name in names.iter().filter_map(Value::as_str) {
        if !types.iter().any(|known| known == name) {
            types.push(name.to_owned());
        }
    }
    let nullable = types.iter().any(|name| name == "null");
    types.retain(|name| name != "null");
    if types.iter().any(|name| name == "number") {
        types.retain(|name| name != "integer");
    }
    schema.shift_remove("type");
    if nullable {
        schema.insert("nullable".to_owned(), Value::Bool(true));
    }
    match types.as_slice() {
        [] => {}
        [single] => {
            schema.insert("type".to_owned(), single.as_str().into());
        }
        // Anything: then no type says the same.
        types if types.len() == 5 => {}
        // The values or the members of the composition say what there is.
        _ if has_any(schema, &["enum", "const", "oneOf", "anyOf", "allOf", "$ref"]) => {}
        types => {
            let members = types.iter().map(|name| single_type(name, schema)).collect();
            for keyword in [TEXT_KEYWORDS, NUMBER_KEYWORDS, LIST_KEYWORDS, OBJECT_KEYWORDS, &["format"]]
                .into_iter()
                .flatten()
            {
                schema.shift_remove(*keyword);
            }
            schema.insert("anyOf".to_owned(), Value::Array(members));
        }
    }
}

/// The schema of one of several types.
fn single_type(name: &str, schema: &Members) -> Value {
    let keywords = match name {
        "string" => TEXT_KEYWORDS,
        "number" | "integer" => NUMBER_KEYWORDS,
        "array" => LIST_KEYWORDS,
        "object" => OBJECT_KEYWORDS,
        _ => &[],
    };
    let mut single = Members::new();
    single.insert("type".to_owned(), name.into());
    let numeric = text(schema, "format").is_some_and(|format| NUMBER_FORMATS.contains(&format));
    let has_format = match name {
        "string" => !numeric,
        "number" | "integer" => numeric,
        _ => false,
    };
    let format = has_format.then_some(&"format");
    for keyword in keywords.iter().chain(format) {
        if let Some(value) = schema.get(*keyword) {
            single.insert((*keyword).to_owned(), value.clone());
        }
    }
    Value::Object(single)
}

/// Encoded content is a format in 3.0.
pub(super) fn content_encoding(schema: &mut Members, _: &mut Notes) {
    if schema.contains_key("format") {
        return;
    }
    let encoding = text(schema, "contentEncoding").map(str::to_ascii_lowercase);
    let format = match (encoding.as_deref(), text(schema, "contentMediaType")) {
        (Some("base64" | "base64url"), _) => "byte",
        (Some("binary"), _) | (None, Some("application/octet-stream")) => "binary",
        _ => return,
    };
    if matches!(text(schema, "type"), None | Some("string")) {
        schema.insert("type".to_owned(), "string".into());
        schema.insert("format".to_owned(), format.into());
    }
}

/// A schema without `type` whose keywords leave only one.
pub(super) fn missing_type(schema: &mut Members, notes: &mut Notes) {
    if has_any(schema, &["type", "enum", "const", "allOf", "oneOf", "anyOf", "not", "$ref", NULL]) {
        return;
    }
    let map = schema.get("additionalProperties").is_some_and(Value::is_object);
    let format = text(schema, "format").unwrap_or_default();
    let (meant, keyword) = if schema.contains_key("properties") {
        ("object", "properties")
    } else if map {
        ("object", "additionalProperties")
    } else if schema.contains_key("x-oa31-patternProperties") {
        ("object", "patternProperties")
    } else if schema.contains_key("items") {
        ("array", "items")
    } else if schema.contains_key("x-oa31-prefixItems") {
        ("array", "prefixItems")
    } else if TEXT_FORMATS.contains(&format) {
        ("string", "format")
    } else if NUMBER_FORMATS.contains(&format) {
        (if format.contains("int") { "integer" } else { "number" }, "format")
    } else if let Some(keyword) = TEXT_KEYWORDS.iter().find(|keyword| schema.contains_key(**keyword)) {
        ("string", *keyword)
    } else if let Some(keyword) = NUMBER_KEYWORDS.iter().find(|keyword| schema.contains_key(**keyword)) {
        ("number", *keyword)
    } else {
        return;
    };
    if notes.path.in_composition() {
        // Its type may stand in the schema around it or in another member.
        if matches!(meant, "object" | "array") {
            schema.insert("type".to_owned(), meant.into());
        }
        return;
    }
    let message = format!("`{keyword}` stands without `type`");
    notes.say_key(Code::TypeAssumed, keyword, message, &format!("the schema is read as `{meant}`"));
    schema.insert("type".to_owned(), meant.into());
}

#[cfg(test)]
mod tests {
    use super::super::super::Version::{V3_0, V3_1};
    use super::super::tests::rewritten;
    use super::*;

    #[test]
    fn a_type_or_null_is_nullable() {
        let (schema, codes) = rewritten(type_list, json!({ "type": ["string", "null"] }), V3_1);
        assert_eq!(schema, json!({ "nullable": true, "type": "string" }));
        assert!(codes.is_empty());
    }

    #[test]
    fn several_types_share_out_the_keywords() {
        let written = json!({
            "type": ["string", "array", "null"],
            "description": "one or many",
            "maxLength": 3,
            "items": { "type": "string" },
        });
        let (schema, _) = rewritten(type_list, written, V3_1);
        let expected = json!({
            "description": "one or many",
            "nullable": true,
            "anyOf": [
                { "type": "string", "maxLength": 3 },
                { "type": "array", "items": { "type": "string" } },
            ],
        });
        assert_eq!(schema, expected);
    }

    #[test]
    fn every_type_is_no_type() {
        let all = json!({ "type": ["string", "number", "integer", "boolean", "object", "array", "null"] });
        assert_eq!(rewritten(type_list, all, V3_1).0, json!({ "nullable": true }));
    }

    #[test]
    fn an_enum_of_several_types_needs_no_types() {
        let written = json!({ "type": ["string", "integer"], "enum": ["a", 1] });
        assert_eq!(rewritten(type_list, written, V3_1).0, json!({ "enum": ["a", 1] }));
    }

    #[test]
    fn formats_go_to_their_type() {
        let written = json!({ "type": ["string", "integer"], "format": "int64" });
        let expected = json!({ "anyOf": [{ "type": "string" }, { "type": "integer", "format": "int64" }] });
        assert_eq!(rewritten(type_list, written, V3_1).0, expected);
    }

    #[test]
    fn null_alone_is_marked() {
        let (schema, _) = rewritten(null_type, json!({ "type": "null" }), V3_1);
        assert_eq!(schema, json!({ "enum": [null], "nullable": true, "x-oa31-null": true }));
    }

    #[test]
    fn foreign_types_are_translated() {
        let (schema, codes) = rewritten(aliases, json!({ "type": "DateTime" }), V3_0);
        assert_eq!(schema, json!({ "type": "string", "format": "date-time" }));
        assert_eq!(codes, [Code::TypeAlias.as_str()]);
        let (schema, codes) = rewritten(aliases, json!({ "type": "strin" }), V3_0);
        assert_eq!(schema, json!({}));
        assert_eq!(codes, [Code::UnknownType.as_str()]);
    }

    #[test]
    fn encoded_content_is_a_format() {
        let written = json!({ "type": "string", "contentEncoding": "base64" });
        let (schema, _) = rewritten(content_encoding, written, V3_1);
        assert_eq!(schema.get("format"), Some(&json!("byte")));
        let (schema, _) =
            rewritten(content_encoding, json!({ "contentMediaType": "application/octet-stream" }), V3_1);
        assert_eq!(schema.get("format"), Some(&json!("binary")));
    }

    #[test]
    fn a_missing_type_follows_from_the_keywords() {
        for (written, meant) in [
            (json!({ "properties": {} }), "object"),
            (json!({ "items": {} }), "array"),
            (json!({ "format": "date" }), "string"),
            (json!({ "format": "int32" }), "integer"),
            (json!({ "maxLength": 3 }), "string"),
            (json!({ "minimum": 3 }), "number"),
        ] {
            let (schema, codes) = rewritten(missing_type, written, V3_0);
            assert_eq!(schema.get("type"), Some(&json!(meant)));
            assert_eq!(codes, [Code::TypeAssumed.as_str()]);
        }
        let (schema, codes) = rewritten(missing_type, json!({ "oneOf": [], "properties": {} }), V3_0);
        assert_eq!(schema.get("type"), None);
        assert!(codes.is_empty());
    }
}
