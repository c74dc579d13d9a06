//! Whether an instance is one of its schema, by an independent validator of JSON Schema: documents
//! contradict themselves, and what is no instance proves nothing about drift.

use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};

use crate::instances::is_null;
use crate::scalars::{self, UNLISTED};
use crate::tags::Tags;

/// The schemas of a document, in the words of JSON Schema.
#[derive(Debug)]
pub struct Validity {
    components: Value,
    translation: Translation,
}

impl Validity {
    /// Of the component schemas of a document that was loaded, so in the words of OpenAPI 3.0.
    pub fn new(document: &Value) -> Self {
        let all = document.pointer("/components/schemas").unwrap_or(&Value::Null);
        let translation = Translation { tags: Tags::of(document) };
        Self { components: json!({"schemas": translation.schemas(all)}), translation }
    }

    /// The validator of a component schema, by its pointer; none where it cannot be made.
    pub fn validator(&self, pointer: &str) -> Option<Validator> {
        let schema = self.translation.schema(&json!({"$ref": format!("#{pointer}")}));
        let root = json!({"allOf": [schema], "components": self.components});
        jsonschema::options().with_draft(Draft::Draft202012).build(&root).ok()
    }
}

/// The keyword that an instance contradicts, by its pointer.
pub fn objection(validator: &Validator, instance: &Value) -> Option<String> {
    let error = validator.validate(instance).err()?;
    Some(error.schema_path().to_string())
}

/// Translates schemas, knowing what the discriminators of the document say.
#[derive(Debug)]
struct Translation {
    tags: Tags,
}

impl Translation {
    /// A schema, as JSON Schema writes it.
    fn schema(&self, value: &Value) -> Value {
        match value.get("$ref").and_then(Value::as_str).and_then(|reference| self.extending(reference)) {
            Some(kinds) => kinds,
            None => self.part(value),
        }
    }

    /// What values of a base with a discriminator can be, each with its tag.
    fn extending(&self, reference: &str) -> Option<Value> {
        let (kinds, itself) = self.tags.kinds_of(reference)?;
        let tag = |kind: &String| self.tags.of_reference(kind);
        let mut branches: Vec<Value> = kinds
            .iter()
            .map(|kind| match tag(kind) {
                Some((property, value)) => json!({"$ref": kind, "properties": {property: {"const": value}}}),
                None => json!({"$ref": kind}),
            })
            .collect();
        if itself {
            let others: Vec<Value> = kinds.iter().filter_map(tag).map(|(property, value)| {
            json!({"required": [property], "properties": {property: {"const": value}}})
        }).collect();
            branches.push(json!({"$ref": reference, "not": {"anyOf": others}}));
        }
        Some(json!({"anyOf": branches}))
    }

    /// A schema that may be part of another, and so stands for no more than itself.
    fn part(&self, value: &Value) -> Value {
        let Some(keywords) = value.as_object() else { return value.clone() };
        if is_null(keywords) {
            return json!({"type": "null"});
        }
        let mut result = Map::new();
        let mut all_of: Vec<Value> = Vec::new();
        for (key, value) in keywords {
            let (key, value) = match key.as_str() {
                "nullable" | "uniqueItems" | "pattern" | "format" | "exclusiveMinimum"
                | "exclusiveMaximum" => continue,
                "allOf" => {
                    all_of.extend(value.as_array().into_iter().flatten().map(|part| self.part(part)));
                    continue;
                }
                // Instances of one branch are often instances of another: only that there is one counts.
                "oneOf" => {
                    all_of.push(json!({"anyOf": self.each(value)}));
                    continue;
                }
                "properties" | "$defs" => (key.as_str(), self.schemas(value)),
                "x-oa31-patternProperties" => ("patternProperties", self.schemas(value)),
                "x-oa31-prefixItems" => ("prefixItems", self.each(value)),
                "items" | "additionalProperties" | "not" => (key.as_str(), self.schema(value)),
                "anyOf" => (key.as_str(), self.each(value)),
                "enum" => (key.as_str(), listed(value)),
                "minimum" if is_exclusive(keywords, "exclusiveMinimum") => {
                    ("exclusiveMinimum", value.clone())
                }
                "maximum" if is_exclusive(keywords, "exclusiveMaximum") => {
                    ("exclusiveMaximum", value.clone())
                }
                _ => (key.as_str(), value.clone()),
            };
            result.insert(key.to_owned(), value);
        }
        // What the keywords of an untyped schema speak of is its type; the generator says so in a warning.
        if let Some(implied) = scalars::implied_type(keywords).filter(|_| !keywords.contains_key("type")) {
            result.insert("type".to_owned(), implied.into());
        }
        if !all_of.is_empty() {
            result.insert("allOf".to_owned(), Value::Array(all_of));
        }
        if keywords.get("nullable") == Some(&Value::Bool(true)) {
            return json!({"anyOf": [result, {"type": "null"}]});
        }
        Value::Object(result)
    }

    /// Schemas by name.
    fn schemas(&self, value: &Value) -> Value {
        value
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, value)| (name.clone(), self.schema(value)))
            .collect()
    }

    /// A list of schemas.
    fn each(&self, value: &Value) -> Value {
        value.as_array().into_iter().flatten().map(|one| self.schema(one)).collect()
    }
}

/// OpenAPI 3.0 says beside a bound whether it is exclusive.
fn is_exclusive(keywords: &Map<String, Value>, keyword: &str) -> bool {
    keywords.get(keyword) == Some(&Value::Bool(true))
}

/// Listed values, and the unlisted one that instances use.
fn listed(values: &Value) -> Value {
    let values = values.as_array().map_or(&[][..], Vec::as_slice);
    let unlisted = values.iter().any(Value::is_string).then(|| Value::from(UNLISTED));
    values.iter().cloned().chain(unlisted).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_instances_from_what_contradicts_the_schema() {
        let document = json!({"components": {"schemas": {
            "Named": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
            "Both": {
                "nullable": true,
                "allOf": [{"$ref": "#/components/schemas/Named"}, {"additionalProperties": {"type": "integer"}}]
            }
        }}});
        let validator = Validity::new(&document).validator("/components/schemas/Both").expect("a validator");
        assert_eq!(objection(&validator, &Value::Null), None);
        assert!(objection(&validator, &json!({})).is_some());
        assert!(objection(&validator, &json!({"name": "no integer"})).is_some());
    }
}
