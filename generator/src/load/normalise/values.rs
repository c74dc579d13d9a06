//! Rewrites of `enum`, `const`, `examples` and `required`.

use serde_json::{Value, json};

use super::super::NULL;
use super::super::convert::scalar_text;
use super::super::grammar::describe;
use super::{Members, Notes, text};
use crate::diagnostics::Code;

/// `const` is an enum of one value.
pub(super) fn constant(schema: &mut Members, notes: &mut Notes) {
    let Some(value) = schema.shift_remove("const") else { return };
    if value.is_object() || value.is_array() {
        let message = format!("`const` holds {}", describe(&value));
        notes.say_key(Code::KeywordNotTyped, "const", message, "values are not checked against it");
        return;
    }
    schema.insert("enum".to_owned(), json!([value]));
}

/// The first of `examples` is the `example`.
pub(super) fn examples(schema: &mut Members, _: &mut Notes) {
    if let Some(Value::Array(examples)) = schema.get("examples")
        && let Some(first) = examples.first().cloned()
        && !schema.contains_key("example")
    {
        schema.insert("example".to_owned(), first);
    }
}

/// An enum with null is nullable; one of null alone is null.
pub(super) fn null_value(schema: &mut Members, _: &mut Notes) {
    let Some(Value::Array(values)) = schema.get("enum") else { return };
    let (any, all) = (values.iter().any(Value::is_null), values.iter().all(Value::is_null));
    if any {
        schema.insert("nullable".to_owned(), Value::Bool(true));
    }
    if any && all {
        schema.insert(NULL.to_owned(), Value::Bool(true));
    }
}

/// The values of an enum, in the type of the schema; a missing type follows from them.
pub(super) fn enum_values(schema: &mut Members, notes: &mut Notes) {
    let name = text(schema, "type").map(ToOwned::to_owned);
    let Some(Value::Array(values)) = schema.get_mut("enum") else { return };
    let Some(name) = name else {
        if let Some(common) = common_type(values) {
            schema.insert("type".to_owned(), common.into());
        }
        return;
    };
    let length = notes.path.enter("enum");
    for (index, value) in values.iter_mut().enumerate() {
        let Some(converted) = convert(&name, value) else { continue };
        let message = format!("{} stands in an enum of the type `{name}`", describe(value));
        let consequence = format!("it is read as {}", describe(&converted));
        notes.say_value(Code::Converted, &index.to_string(), message, &consequence);
        *value = converted;
    }
    notes.path.leave(length);
}

/// The type that all values share, null apart.
fn common_type(values: &[Value]) -> Option<&'static str> {
    let mut types = values.iter().filter(|value| !value.is_null()).map(|value| match value {
        Value::String(_) => "string",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::Array(_) => "array",
        _ => "object",
    });
    let first = types.next().filter(|first| !matches!(*first, "array" | "object"))?;
    types.all(|other| other == first).then_some(first)
}

/// A value that another spelling would make one of this type.
fn convert(name: &str, value: &Value) -> Option<Value> {
    match (name, value) {
        ("string", Value::Number(_) | Value::Bool(_)) => scalar_text(value).map(Value::String),
        ("integer", Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
        ("number", Value::String(text)) => text.parse().ok().map(Value::Number),
        ("boolean", Value::String(text)) => text.parse::<bool>().ok().map(Value::Bool),
        _ => None,
    }
}

/// `required: true` on a property means that the object requires it.
pub(super) fn required_flags(schema: &mut Members, notes: &mut Notes) {
    let Some(Value::Object(properties)) = schema.get_mut("properties") else { return };
    let mut required = Vec::new();
    for (name, property) in properties.iter_mut() {
        let Some(property) = property.as_object_mut() else { continue };
        let Some(Value::Bool(flag)) = property.get("required") else { continue };
        let flag = *flag;
        property.shift_remove("required");
        let outer = notes.path.enter("properties");
        let inner = notes.path.enter(name);
        let message = "`required` is a list of names on the object, not a flag on a property";
        let consequence = if flag { "the property is required" } else { "the property is optional" };
        notes.say_key(Code::RequiredFlag, "required", message, consequence);
        notes.path.leave(inner);
        notes.path.leave(outer);
        if flag {
            required.push(name.clone());
        }
    }
    if required.is_empty() {
        return;
    }
    if let Value::Array(list) = schema.entry("required").or_insert_with(|| json!([])) {
        required.retain(|name| !list.iter().any(|known| known == name));
        list.extend(required.into_iter().map(Value::String));
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::Version::{V3_0, V3_1};
    use super::super::tests::rewritten;
    use super::*;

    #[test]
    fn a_constant_is_an_enum() {
        assert_eq!(rewritten(constant, json!({ "const": "cat" }), V3_1).0, json!({ "enum": ["cat"] }));
        let (schema, codes) = rewritten(constant, json!({ "const": { "a": 1 } }), V3_1);
        assert_eq!(schema, json!({}));
        assert_eq!(codes, [Code::KeywordNotTyped.as_str()]);
    }

    #[test]
    fn the_first_example_is_the_example() {
        let (schema, _) = rewritten(examples, json!({ "examples": [1, 2] }), V3_1);
        assert_eq!(schema.get("example"), Some(&json!(1)));
    }

    #[test]
    fn null_among_the_values_is_nullable() {
        let (schema, _) = rewritten(null_value, json!({ "enum": ["a", null] }), V3_0);
        assert_eq!(schema, json!({ "enum": ["a", null], "nullable": true }));
    }

    #[test]
    fn values_take_the_type_of_the_schema() {
        let (schema, codes) =
            rewritten(enum_values, json!({ "type": "string", "enum": [1, true, "a"] }), V3_0);
        assert_eq!(schema.get("enum"), Some(&json!(["1", "true", "a"])));
        assert_eq!(codes.len(), 2);
        let (schema, _) = rewritten(enum_values, json!({ "enum": ["a", null] }), V3_0);
        assert_eq!(schema.get("type"), Some(&json!("string")));
        let (schema, _) = rewritten(enum_values, json!({ "enum": ["a", 1] }), V3_0);
        assert_eq!(schema.get("type"), None);
    }

    #[test]
    fn required_flags_move_to_the_object() {
        let written = json!({ "properties": {
            "a": { "type": "string", "required": true },
            "b": { "type": "string", "required": false },
        } });
        let expected = json!({
            "properties": { "a": { "type": "string" }, "b": { "type": "string" } },
            "required": ["a"],
        });
        let (schema, codes) = rewritten(required_flags, written, V3_0);
        assert_eq!(schema, expected);
        assert_eq!(codes.len(), 2);
    }
}
