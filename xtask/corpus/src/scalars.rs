//! Instances of the schemas that hold no others.

use serde_json::{Map, Value, json};

use super::instances::Instance;

/// The text that stands for a value no document lists.
pub const UNLISTED: &str = "a value nobody listed";

/// What stands in free text of secrets: it is to be in nothing that a person reads.
pub const SECRET: &str = "hush";

/// The free text that `SECRET` takes the place of; of the same length, so that bounds hold.
const FREE: &str = "text";

/// Puts `SECRET` into every free text of a value.
pub fn hush(value: &mut Value) {
    match value {
        Value::String(text) if text.starts_with(FREE) => text.replace_range(..FREE.len(), SECRET),
        Value::Array(items) => items.iter_mut().for_each(hush),
        Value::Object(entries) => entries.values_mut().for_each(hush),
        _ => {}
    }
}

/// One value of every JSON kind.
pub fn anything() -> Vec<Instance> {
    known([json!(true), json!(-1.5), json!("any"), json!([1, "two"]), json!({"a": {"b": null}})])
}

/// Text in the format and of the length that the schema asks for.
pub fn texts(schema: &Map<String, Value>) -> Vec<Instance> {
    let format = schema.get("format").and_then(Value::as_str);
    let encoded = schema.get("contentEncoding").and_then(Value::as_str);
    let formatted: &[&str] = match format.or(encoded).unwrap_or_default() {
        "date" => &["2024-02-29", "1999-12-31"],
        "date-time" | "datetime" => &["2024-02-29T12:30:00Z", "2024-02-29T12:30:00.123456+01:00"],
        "time" | "partial-time" => &["12:30:00", "23:59:59Z"],
        "duration" => &["P3DT4H", "PT0S"],
        "uuid" => &["3f1e4c1a-9f60-4f0e-9d8e-2d1f6c1b7a55", "00000000-0000-4000-8000-000000000000"],
        "byte" | "base64" => &["aGVsbG8=", ""],
        "email" => &["a@example.com"],
        "uri" | "url" | "uri-reference" => &["https://example.com/a?b=c#d"],
        "ipv4" | "ip" => &["192.0.2.1"],
        "ipv6" => &["2001:db8::1"],
        "hostname" => &["example.com"],
        "binary" => &["bytes"],
        "decimal" => &["12.50", "-0.01"],
        "int64" | "int32" | "uint64" => &["12", "-3"],
        _ => &[FREE, "", "ünï \"quoted\" \\ \n line"],
    };
    let least = length(schema, "minLength").unwrap_or(0);
    let greatest = length(schema, "maxLength").unwrap_or(usize::MAX).max(least);
    known(formatted.iter().map(|text| {
        let padded =
            text.chars().chain(std::iter::repeat('x')).take(least.max(text.chars().count()).min(65_536));
        Value::from(padded.take(greatest).collect::<String>())
    }))
}

/// Whole numbers within the bounds and at them.
pub fn integers(schema: &Map<String, Value>) -> Vec<Instance> {
    let (least, greatest) = match schema.get("format").and_then(Value::as_str) {
        Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
        Some("uint32") => (0, i64::from(u32::MAX)),
        Some("uint64" | "uint") => (0, i64::MAX),
        Some("uint8") => (0, 255),
        Some("uint16") => (0, 65_535),
        Some("int8") => (-128, 127),
        Some("int16") => (-32_768, 32_767),
        Some("int64") => (i64::MIN, i64::MAX),
        // RFC 8259, section 6: beyond these, readers of JSON need not agree on a whole number.
        _ => (-9_007_199_254_740_991, 9_007_199_254_740_991),
    };
    let step = schema.get("multipleOf").and_then(Value::as_i64).filter(|step| *step > 0).unwrap_or(1);
    let lower = limit(schema, "minimum", "exclusiveMinimum").and_then(|bound| whole(bound, 1));
    let upper = limit(schema, "maximum", "exclusiveMaximum").and_then(|bound| whole(bound, -1));
    let least = lower.map_or(least, |bound| bound.max(least));
    let greatest = upper.map_or(greatest, |bound| bound.min(greatest));
    let candidates = [least, greatest, 0, 1, 42, -7];
    known(
        candidates
            .into_iter()
            .map(|value| value / step * step)
            .filter(|value| (least..=greatest).contains(value))
            .map(Value::from),
    )
}

/// Numbers within the bounds.
pub fn numbers(schema: &Map<String, Value>) -> Vec<Instance> {
    // Some documents say `number` and mean it only half: the format makes it whole.
    if let Some("int32" | "int64" | "integer") = schema.get("format").and_then(Value::as_str) {
        return integers(schema);
    }
    let bound = |inclusive, exclusive| limit(schema, inclusive, exclusive)?.0.as_f64();
    let least = bound("minimum", "exclusiveMinimum").unwrap_or(f64::MIN);
    let greatest = bound("maximum", "exclusiveMaximum").unwrap_or(f64::MAX);
    let middle = if least > f64::MIN && greatest < f64::MAX { least.midpoint(greatest) } else { 12.5 };
    let candidates = [json!(0.5), json!(1), json!(-2.25), json!(1.0e10), json!(0), json!(middle)];
    known(candidates.into_iter().filter(|value| value.as_f64().is_some_and(|x| x > least && x < greatest)))
}

/// The types of a schema, or the one that its other keywords speak of.
pub fn types(schema: &Map<String, Value>) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        Some(name) => name.as_str().into_iter().collect(),
        None => implied_type(schema).into_iter().collect(),
    }
}

fn implied_type(schema: &Map<String, Value>) -> Option<&'static str> {
    let says = |keywords: &[&str]| keywords.iter().any(|keyword| schema.contains_key(*keyword));
    let of_objects = ["properties", "required", "additionalProperties", "minProperties", "maxProperties"];
    if says(&of_objects) || says(&["patternProperties"]) {
        Some("object")
    } else if says(&["items", "minItems", "maxItems", "uniqueItems", "prefixItems"]) {
        Some("array")
    } else if says(&["pattern", "minLength", "maxLength", "contentEncoding"]) {
        Some("string")
    } else if says(&["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]) {
        Some("number")
    } else {
        match schema.get("format")?.as_str()? {
            // As OpenAPI's registry of formats and JSON Schema have them; some writers leave the type out.
            "int8" | "int16" | "int32" | "int64" | "uint8" | "uint16" | "uint32" | "uint64" | "int"
            | "uint" | "long" | "integer" | "double-int" => Some("integer"),
            "float" | "double" | "decimal" => Some("number"),
            "date"
            | "date-time"
            | "date-time-local"
            | "datetime"
            | "time"
            | "time-local"
            | "partial-time"
            | "duration"
            | "uuid"
            | "email"
            | "idn-email"
            | "uri"
            | "uri-reference"
            | "uri-template"
            | "url"
            | "iri"
            | "iri-reference"
            | "hostname"
            | "idn-hostname"
            | "ipv4"
            | "ipv6"
            | "byte"
            | "base64"
            | "base64url"
            | "binary"
            | "password"
            | "char"
            | "regex"
            | "json-pointer"
            | "relative-json-pointer"
            | "http-date"
            | "html"
            | "commonmark" => Some("string"),
            _ => None,
        }
    }
}

fn known(values: impl IntoIterator<Item = Value>) -> Vec<Instance> {
    values.into_iter().map(|value| Instance { value, unknown: false }).collect()
}

fn length(schema: &Map<String, Value>, keyword: &str) -> Option<usize> {
    schema.get(keyword).and_then(Value::as_u64).and_then(|length| usize::try_from(length).ok())
}

/// A bound and whether it is exclusive: 3.0 says so beside it, 3.1 has a keyword of its own.
fn limit<'v>(schema: &'v Map<String, Value>, inclusive: &str, exclusive: &str) -> Option<(&'v Value, bool)> {
    match (schema.get(inclusive), schema.get(exclusive)) {
        (_, Some(bound @ Value::Number(_))) => Some((bound, true)),
        (Some(bound), flag) => Some((bound, flag == Some(&Value::Bool(true)))),
        _ => None,
    }
}

/// A bound as the nearest whole number inside it; `inward` is the step away from an exclusive one.
fn whole((bound, exclusive): (&Value, bool), inward: i64) -> Option<i64> {
    let value = bound.as_i64().or_else(|| bound.to_string().split('.').next()?.parse().ok())?;
    value.checked_add(if exclusive { inward } else { 0 })
}
