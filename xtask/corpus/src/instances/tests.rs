//! What instances come of which keywords.

use super::scalars::SECRET;
use super::*;

fn values(version: &str, schemas: &Value) -> Vec<Value> {
    let written = Written::of(json!({"openapi": version, "components": {"schemas": schemas}}));
    let place = Place { file: 0, pointer: "/components/schemas/It".to_owned() };
    Sampler::new(&written).instances(&place, 64).into_iter().map(|instance| instance.value).collect()
}

#[test]
fn objects_come_bare_and_full_and_with_nulls() {
    let schema = json!({"It": {
        "type": "object", "required": ["id"], "additionalProperties": false,
        "properties": {"id": {"type": "boolean"}, "note": {"type": "string", "nullable": true, "maxLength": 3}}
    }});
    let values = values("3.0.3", &schema);
    assert!(values.contains(&json!({"id": true})), "{values:?}");
    assert!(values.iter().any(|value| value.get("note") == Some(&Value::Null)), "{values:?}");
    assert!(values.iter().all(|value| value.get("id").is_some_and(Value::is_boolean)), "{values:?}");
}

#[test]
fn every_branch_of_a_union_comes_with_its_tag() {
    let branches = ["Cat", "Dog", "Emu"].map(|name| json!({"$ref": format!("#/components/schemas/{name}")}));
    let schemas = json!({
        "Cat": {"type": "object", "properties": {"kind": {"type": "string"}}},
        "Dog": {"type": "object", "properties": {"kind": {"type": "string"}}},
        "Emu": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "integer"}}},
        "It": {
            "oneOf": branches,
            "discriminator": {"propertyName": "kind", "mapping": {"meow": "#/components/schemas/Cat", "3": "Emu"}}
        }
    });
    let values = values("3.0.3", &schemas);
    for tag in [json!("meow"), json!("Dog"), json!(3)] {
        assert!(values.iter().any(|value| value.get("kind") == Some(&tag)), "{tag}: {values:?}");
    }
}

#[test]
fn keywords_mean_what_the_version_says() {
    let schema = json!({"It": {"$ref": "#/components/schemas/Word", "enum": ["b"]}, "Word": {"enum": ["a"]}});
    assert!(values("3.0.3", &schema).contains(&json!("a")));
    assert!(!values("3.1.0", &schema).contains(&json!("a")));
    let both = json!({"It": {"type": ["boolean", "null"]}});
    assert_eq!(values("3.1.0", &both), [json!(true), json!(false), json!(null)]);
}

#[test]
fn a_schema_without_finite_value_has_no_instance() {
    let schema = json!({"It": {
        "type": "object", "required": ["next"], "properties": {"next": {"$ref": "#/components/schemas/It"}}
    }});
    assert_eq!(values("3.0.3", &schema), Vec::<Value>::new());
}

#[test]
fn free_text_of_secrets_is_known_from_other_text() {
    let schemas = json!({
        "Street": {"type": "object", "properties": {"line": {"type": "string"}}},
        "It": {"type": "object", "properties": {
            "name": {"type": "string"},
            "address": {"allOf": [{"$ref": "#/components/schemas/Street"}], "x-sensitive": true}
        }}
    });
    let values = values("3.0.3", &schemas);
    assert!(values.iter().any(|value| value.pointer("/address/line") == Some(&json!(SECRET))), "{values:?}");
    assert!(values.iter().all(|value| value.get("name") != Some(&json!(SECRET))), "{values:?}");
}
