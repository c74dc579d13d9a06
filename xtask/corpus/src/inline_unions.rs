//! The unions of a document that have no name, and the types that a client has for them: equal ones are one type.

use std::collections::BTreeSet;

use generator::model::{Api, Shape};
use serde_json::{Map, Value};

/// How many unions without a name there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InlineUnions {
    /// Places where the document has one.
    pub places: usize,
    /// How many of these differ in what they allow.
    pub distinct: usize,
    /// Types of the client for unions without a name.
    pub types: usize,
}

impl InlineUnions {
    /// Those of a document as it is written, and of the client for it.
    #[must_use]
    pub fn of(tree: &Value, api: &Api) -> Self {
        let mut found = Found::default();
        found.look(tree, &mut Vec::new());
        let is_one = |shape: &Shape| matches!(shape, Shape::Union(of) if of.variants.len() > 1);
        let unnamed =
            api.schemas.iter().filter(|(_, schema)| schema.component.is_none() && schema.has_type());
        let types = unnamed.filter(|(_, schema)| is_one(&schema.shape)).count();
        Self { places: found.places, distinct: found.forms.len(), types }
    }
}

#[derive(Default)]
struct Found {
    places: usize,
    forms: BTreeSet<String>,
}

/// What says nothing of which values are allowed.
const SAID: &[&str] = &[
    "title",
    "description",
    "default",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "summary",
];

impl Found {
    fn look<'t>(&mut self, tree: &'t Value, path: &mut Vec<&'t str>) {
        match tree {
            Value::Object(object) => {
                if !is_component(path) {
                    self.places += usize::from(union(object).is_some_and(|form| {
                        self.forms.insert(form);
                        true
                    }));
                }
                let names = matches!(path.last(), Some(&"properties" | &"schemas" | &"$defs"));
                for (key, value) in object.iter().filter(|(key, _)| names || !is_said(key) && !is_data(key)) {
                    path.push(key);
                    self.look(value, path);
                    path.pop();
                }
            }
            Value::Array(items) => items.iter().for_each(|item| {
                path.push("");
                self.look(item, path);
                path.pop();
            }),
            _ => {}
        }
    }
}

/// Whether a schema that stands here has a name.
fn is_component(path: &[&str]) -> bool {
    matches!(path, ["components", "schemas", _] | ["definitions", _])
}

fn is_said(key: &str) -> bool {
    SAID.contains(&key) || key.starts_with("x-")
}

fn is_data(key: &str) -> bool {
    matches!(key, "enum" | "const")
}

/// The form of a union of two types at least, null aside, of which not all are listed values.
fn union(object: &Map<String, Value>) -> Option<String> {
    let variants = object.get("anyOf").or_else(|| object.get("oneOf"))?.as_array()?;
    let variants: Vec<Value> = variants.iter().filter(|one| !is_null(one)).map(bare).collect();
    let listed = |one: &Value| one.get("enum").is_some() || one.get("const").is_some();
    (variants.len() > 1 && !variants.iter().all(listed)).then(|| {
        Value::Array(variants).to_string() + &object.get("discriminator").unwrap_or(&Value::Null).to_string()
    })
}

fn is_null(schema: &Value) -> bool {
    schema.get("type").and_then(Value::as_str) == Some("null")
}

/// A schema without what it says to its readers.
fn bare(schema: &Value) -> Value {
    match schema {
        Value::Object(object) => {
            let kept = object.iter().filter(|(key, _)| !is_said(key));
            kept.map(|(key, value)| match key.as_str() {
                "properties" => (key.clone(), named(value)),
                _ if is_data(key) => (key.clone(), value.clone()),
                _ => (key.clone(), bare(value)),
            })
            .collect()
        }
        Value::Array(items) => items.iter().map(bare).collect(),
        other => other.clone(),
    }
}

/// Schemas by names, which may be any.
fn named(schemas: &Value) -> Value {
    let Value::Object(object) = schemas else { return bare(schemas) };
    object.iter().map(|(name, schema)| (name.clone(), bare(schema))).collect()
}

#[cfg(test)]
mod tests {
    use generator::config::Tolerance;
    use generator::source::Source;
    use generator::{Config, describe};
    use serde_json::json;

    use super::*;

    #[test]
    fn equal_unions_are_counted_once_and_are_one_type() {
        let either = |title: &str| json!({ "title": title, "anyOf": [{ "type": "integer" }, { "type": "string" }, { "type": "null" }] });
        let other =
            json!({ "oneOf": [{ "type": "integer" }, { "type": "array", "items": { "type": "string" } }] });
        let maybe = json!({ "anyOf": [{ "type": "string" }, { "type": "null" }] });
        let crab = json!({
            "type": "object",
            "properties": { "a": either("A"), "default": either("B"), "c": other, "d": maybe },
        });
        let named = json!({ "anyOf": [{ "type": "boolean" }, { "type": "string" }] });
        let answer = json!({ "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Crab" } } } });
        let tree = json!({
            "openapi": "3.1.0",
            "info": { "title": "Reef", "version": "1" },
            "servers": [{ "url": "https://api.example.com" }],
            "paths": { "/crabs": { "get": { "operationId": "crab", "responses": { "200": answer } } } },
            "components": { "schemas": { "Crab": crab, "Either": named } },
        });
        let config =
            Config { crate_name: "reef".to_owned(), tolerance: Tolerance::Lenient, ..Config::default() };
        let described = describe(&Source::new("reef.json", tree.to_string()), &config).expect("a client");
        assert_eq!(
            InlineUnions::of(&tree, &described.api),
            InlineUnions { places: 3, distinct: 2, types: 2 }
        );
    }
}
