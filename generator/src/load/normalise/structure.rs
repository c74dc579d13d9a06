//! Rewrites of items, members and properties.

use serde_json::{Value, json};

use super::super::{NULL, REWRITTEN};
use super::{Members, Notes};
use crate::diagnostics::Code;

/// Keywords that say more than a type can.
const NOT_TYPED: &[&str] = &[
    "if",
    "then",
    "else",
    "dependentSchemas",
    "dependentRequired",
    "propertyNames",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
    "$dynamicRef",
    "$recursiveRef",
];

/// A list of schemas in `items` is what `prefixItems` is now.
pub(super) fn items_list(schema: &mut Members, notes: &mut Notes) {
    if !schema.get("items").is_some_and(Value::is_array) {
        return;
    }
    notes.say_key(
        Code::OtherVersion,
        "items",
        "a list of schemas in `items` belongs to older versions of JSON Schema",
        "it is read as `prefixItems`",
    );
    if let Some(items) = schema.shift_remove("items") {
        schema.insert("prefixItems".to_owned(), items);
    }
}

/// 3.0 has no tuples; `items: false` after them is a bound.
pub(super) fn prefix_items(schema: &mut Members, _: &mut Notes) {
    let Some(prefix) = schema.shift_remove("prefixItems") else { return };
    let length = prefix.as_array().map_or(0, Vec::len);
    if schema.get("items") == Some(&Value::Bool(false)) {
        schema.shift_remove("items");
        schema.entry("maxItems").or_insert_with(|| json!(length));
    }
    schema.insert(format!("{REWRITTEN}prefixItems"), prefix);
}

/// 3.0 has no patterns of property names.
pub(super) fn pattern_properties(schema: &mut Members, _: &mut Notes) {
    if let Some(patterns) = schema.shift_remove("patternProperties") {
        schema.insert(format!("{REWRITTEN}patternProperties"), patterns);
    }
}

/// A union with null is a nullable union of the others; the member keeps its place, marked.
pub(super) fn null_members(schema: &mut Members, _: &mut Notes) {
    let mut nullable = false;
    for keyword in ["oneOf", "anyOf"] {
        let Some(Value::Array(members)) = schema.get_mut(keyword) else { continue };
        for member in members.iter_mut().filter(|member| is_null(member)) {
            *member = json!({ "enum": [null], "nullable": true, NULL: true });
            nullable = true;
        }
    }
    if nullable {
        schema.insert("nullable".to_owned(), Value::Bool(true));
    }
}

/// Whether a schema is null and nothing else.
fn is_null(schema: &Value) -> bool {
    let null = |value: &Value| value.is_null() || value == "null";
    match schema.get("type") {
        Some(Value::Array(names)) => !names.is_empty() && names.iter().all(null),
        // YAML reads `null` without quotes as no value.
        Some(name) => null(name),
        None => {
            schema.get("const").is_some_and(Value::is_null)
                || schema
                    .get("enum")
                    .and_then(Value::as_array)
                    .is_some_and(|values| !values.is_empty() && values.iter().all(Value::is_null))
        }
    }
}

/// Says which keywords have no effect on the types.
pub(super) fn not_typed(schema: &mut Members, notes: &mut Notes) {
    let found: Vec<_> = NOT_TYPED.iter().filter(|keyword| schema.contains_key(**keyword)).copied().collect();
    if let Some(first) = found.first() {
        let message = match found.as_slice() {
            [one] => format!("`{one}` says more than a type can"),
            several => format!("`{}` say more than a type can", several.join("`, `")),
        };
        notes.say_key(Code::KeywordNotTyped, first, message, "values are not checked against it");
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::Version::V3_1;
    use super::super::tests::rewritten;
    use super::*;

    #[test]
    fn tuples_are_kept() {
        let written = json!({ "prefixItems": [{ "type": "string" }, {}], "items": false });
        let expected = json!({ "maxItems": 2, "x-oa31-prefixItems": [{ "type": "string" }, {}] });
        assert_eq!(rewritten(prefix_items, written, V3_1).0, expected);
    }

    #[test]
    fn old_tuples_are_read() {
        let (schema, codes) = rewritten(items_list, json!({ "items": [{}] }), V3_1);
        assert_eq!(schema, json!({ "prefixItems": [{}] }));
        assert_eq!(codes, [Code::OtherVersion.as_str()]);
    }

    #[test]
    fn null_members_keep_their_place() {
        let written = json!({ "oneOf": [{ "type": "null" }, { "type": "string" }] });
        let expected = json!({
            "oneOf": [{ "enum": [null], "nullable": true, "x-oa31-null": true }, { "type": "string" }],
            "nullable": true,
        });
        assert_eq!(rewritten(null_members, written, V3_1).0, expected);
    }

    #[test]
    fn patterns_are_kept() {
        let (schema, _) = rewritten(pattern_properties, json!({ "patternProperties": { "^a": {} } }), V3_1);
        assert_eq!(schema, json!({ "x-oa31-patternProperties": { "^a": {} } }));
    }

    #[test]
    fn conditions_are_said() {
        let (_, codes) = rewritten(not_typed, json!({ "if": {}, "then": {} }), V3_1);
        assert_eq!(codes, [Code::KeywordNotTyped.as_str()]);
    }
}
