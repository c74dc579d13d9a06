//! Schemas of each version, and what the view says of them.

use serde_json::{Value, json};

use super::*;
use crate::document::Document;
use crate::source::Source;

/// What `ask` gives for a schema that is written in a document of this version.
fn view<T>(version: Version, schema: &Value, ask: impl Fn(View<'static>) -> T) -> T {
    // For as long as the tests run.
    let source: &'static Source =
        Box::leak(Box::new(Source::new("a.json", json!({ "schema": schema }).to_string())));
    let document: &'static Document<'static> = Box::leak(Box::new(Document::new(source, version)));
    let node = document.root().and_then(|root| root.node.get("schema")).expect("the schema");
    ask(View::of(node))
}

type Pair = (Option<(Value, bool)>, Option<(Value, bool)>);

fn bounds(version: Version, schema: &Value) -> Pair {
    let bound = |bound: Option<Bound>| bound.map(|bound| (Value::Number(bound.value), bound.exclusive));
    view(version, schema, |view| (bound(view.bounds().minimum), bound(view.bounds().maximum)))
}

use Version::{V3_0, V3_1};

#[test]
fn exclusive_bounds_are_flags_or_numbers() {
    let big = 9_007_199_254_740_993_i64;
    let one = |value: Value, exclusive| Some((value, exclusive));
    assert_eq!(bounds(V3_1, &json!({ "exclusiveMinimum": big })).0, one(json!(big), true));
    assert_eq!(bounds(V3_0, &json!({ "minimum": 2, "exclusiveMinimum": true })).0, one(json!(2), true));
    let both = json!({ "minimum": 5, "exclusiveMinimum": 3, "maximum": 9, "exclusiveMaximum": 9 });
    assert_eq!(bounds(V3_1, &both), (one(json!(5), false), one(json!(9), true)));
}

#[test]
fn whole_floats_bound_integers() {
    let written = json!({ "type": "integer", "minimum": -9_223_372_036_854_775_808.0, "maximum": 10.0 });
    let expected = (Some((json!(i64::MIN), false)), Some((json!(10), false)));
    assert_eq!(bounds(V3_0, &written), expected);
}

#[test]
fn null_is_a_flag_a_type_a_value_or_a_variant() {
    for (schema, nullable, null) in [
        (json!({ "type": "string", "nullable": true }), true, false),
        (json!({ "type": ["string", "null"] }), true, false),
        (json!({ "enum": ["a", null] }), true, false),
        (json!({ "oneOf": [{ "type": "null" }, { "type": "string" }] }), true, false),
        (json!({ "type": "null" }), true, true),
        (json!({ "type": ["null"] }), true, true),
        (json!({ "const": null }), true, true),
        (json!({ "enum": [null] }), true, true),
        (json!({ "type": "string" }), false, false),
        (json!({ "type": "object", "properties": { "a": { "type": "null" } } }), false, false),
    ] {
        assert_eq!(
            view(V3_1, &schema, |view| (view.nullable(), view.is_null())),
            (nullable, null),
            "{schema}"
        );
    }
}

#[test]
fn several_types_share_out_the_keywords() {
    let written = json!({
        "type": ["string", "array", "null"], "maxLength": 3, "format": "int64", "items": { "type": "string" },
    });
    view(V3_1, &written, |view| {
        assert_eq!(view.several_types(), Some(vec!["string", "array"]));
        let text = view.only("string");
        assert_eq!((text.count("maxLength"), text.has("items"), text.format()), (Some(3), false, None));
        let list = view.only("array");
        assert_eq!((list.count("maxLength"), list.items().is_some()), (None, true));
    });
    let several = |schema: &Value| view(V3_1, schema, View::several_types);
    assert_eq!(several(&json!({ "type": ["integer", "number"] })), None);
    assert_eq!(several(&json!({ "type": ["string", "integer"], "enum": ["a", 1] })), None);
    let all = json!({ "type": ["string", "number", "integer", "boolean", "object", "array", "null"] });
    assert_eq!((several(&all), view(V3_1, &all, View::type_name)), (None, None));
}

#[test]
fn a_missing_type_follows_from_the_keywords() {
    for (written, meant) in [
        (json!({ "properties": { "a": {} } }), Some("object")),
        (json!({ "items": {} }), Some("array")),
        (json!({ "prefixItems": [{}] }), Some("array")),
        (json!({ "format": "date" }), Some("string")),
        (json!({ "format": "uri-reference" }), Some("string")),
        (json!({ "format": "base64" }), Some("string")),
        (json!({ "format": "int32" }), Some("integer")),
        (json!({ "format": "decimal" }), Some("number")),
        (json!({ "maxLength": 3 }), Some("string")),
        (json!({ "minimum": 3 }), Some("number")),
        (json!({ "minimum": 3, "format": "int32" }), Some("integer")),
        (json!({ "enum": ["a", null] }), Some("string")),
        (json!({ "enum": ["a", 1], "maxLength": 3 }), None),
        (json!({ "contentEncoding": "base64" }), Some("string")),
        (json!({ "type": "DateTime" }), Some("string")),
        (json!({ "type": "strin" }), None),
    ] {
        let implied = view(V3_1, &written, |view| view.implied_type().map(|(name, _)| name));
        assert_eq!(implied, meant, "{written}");
    }
}

#[test]
fn formats_stand_in_many_places() {
    for (written, format) in [
        (json!({ "type": "DateTime" }), Some("date-time")),
        (json!({ "type": "string", "contentEncoding": "base64" }), Some("byte")),
        (json!({ "contentMediaType": "application/octet-stream" }), Some("binary")),
        (json!({ "contentMediaType": "image/png" }), Some("binary")),
        (json!({ "contentMediaType": "image/svg+xml" }), None),
        (json!({ "type": "string", "format": "x", "contentEncoding": "base64" }), Some("x")),
        (json!({ "type": "string" }), None),
    ] {
        assert_eq!(
            view(V3_1, &written, |view| view.format().map(str::to_owned)).as_deref(),
            format,
            "{written}"
        );
    }
}

#[test]
fn values_take_the_type_of_the_schema_and_keep_their_text() {
    let source =
        Source::new("a.yaml", "schema: {type: string, enum: [3.10, 1e3, True, 2024-01-02, no, null, 007]}\n");
    let document = Document::new(&source, V3_0);
    let node = document.root().and_then(|root| root.node.get("schema")).expect("the schema");
    let expected = json!(["3.10", "1e3", "True", "2024-01-02", "no", null, "007"]);
    assert_eq!(Value::Array(View::of(node).values()), expected);
    assert_eq!(View::of(node).converted_values().len(), 4);
    let values = |schema: &Value| view(V3_1, schema, View::values);
    assert_eq!(values(&json!({ "const": 3, "enum": [4] })), [json!(3)]);
    assert_eq!(values(&json!({ "const": { "a": 1 } })), Vec::<Value>::new());
    assert_eq!(values(&json!({ "type": "integer", "enum": ["1"] })), [json!(1)]);
}

#[test]
fn what_stands_beside_a_reference_counts_by_version() {
    let written = json!({ "$ref": "#/a", "minLength": 2, "nullable": true });
    let seen = |version| {
        view(version, &written, |view| (view.only_refers(), view.has("minLength"), view.nullable()))
    };
    assert_eq!(seen(V3_0), (false, false, true));
    assert_eq!(seen(V3_1), (false, true, true));
    let ignored = json!({ "$ref": "#/a", "minLength": 2 });
    assert!(view(V3_0, &ignored, View::only_refers));
    assert!(!view(V3_1, &ignored, View::only_refers));
    assert!(view(V3_1, &json!({ "$dynamicRef": "#a" }), View::only_refers));
}

#[test]
fn tuples_end_where_nothing_may_follow() {
    for (written, keyword, most) in [
        (json!({ "prefixItems": [{}, {}], "items": false }), "prefixItems", Some(2)),
        (json!({ "prefixItems": [{}] }), "prefixItems", None),
        (json!({ "items": [{}, {}] }), "items", None),
    ] {
        view(V3_1, &written, |view| {
            assert_eq!(view.prefix_items().map(|(keyword, _)| keyword), Some(keyword));
            assert_eq!((view.items().is_none(), view.max_items()), (true, most));
        });
    }
}

#[test]
fn required_names_stand_on_the_object_or_on_the_property() {
    let written = json!({
        "required": ["b"],
        "properties": { "a": { "required": true }, "b": {}, "c": { "required": false } },
    });
    assert_eq!(view(V3_0, &written, |view| view.required().join(" ")), "b a");
}

#[test]
fn flags_as_schemas() {
    assert!(view(V3_1, &json!(false), View::is_nothing));
    assert!(view(V3_1, &json!(true), View::is_anything));
    assert!(view(V3_1, &json!({ "description": "all" }), View::is_anything));
    assert!(!view(V3_1, &json!({ "minimum": 0 }), View::is_anything));
}
