//! What OpenAPI says beyond JSON Schema, said in JSON Schema: all that is changed of a document
//! as written before an independent validator reads it.
//!
//! - `nullable` of 3.0, and `x-nullable` in 2.0, allows null beside what else a schema allows.
//! - Of `oneOf`, one branch at least holds: instances of one branch are often instances of another,
//!   and documents seldom mean that no such value exists.
//! - A discriminator's value names the schema that the value is held against too.
//! - What is `readOnly` is not required of what is sent, what is `writeOnly` not of what is received.
//! - The data of a server-sent event that is text with JSON in it is that JSON ([`super::events`]).
//! - What is written for something else than what it says, and is read so by the ledger's word, is what
//!   is meant ([`super::idioms`]).
//! - References lead to places: anchors and the files beside the document have been looked up. One
//!   that leads nowhere says nothing.
//!
//! Patterns, formats and `uniqueItems` are not judged ([`super::validity`]).

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Map, Value, json};

use super::discriminators::{Discriminators, Tag, is_union, reference};
use super::written::{Place, Version, Written, discriminating, escaped};

/// What a fragment of an address cannot hold.
const FRAGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'`')
    .add(b'%')
    .add(b'{')
    .add(b'}')
    .add(b'^')
    .add(b'|')
    .add(b'\\')
    .add(b'[')
    .add(b']')
    .add(b'#');

/// Keywords whose values are data, whatever they look like.
const DATA: &[&str] = &["enum", "const", "default", "example", "examples"];

/// Keywords whose keys are names.
const NAMED: &[&str] =
    &["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas"];

/// Which way values go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// To the server.
    Sent,
    /// From the server.
    Received,
}

/// The address of a node for the validator, `oneOf` having become `anyOf`.
pub fn address(place: &Place) -> String {
    let pointer = place.pointer.replace("/oneOf/", "/anyOf/");
    format!("file:///{}#{}", place.file, utf8_percent_encode(&pointer, FRAGMENT))
}

/// The same, where each `oneOf` is what it was.
pub fn exact_address(place: &Place) -> String {
    format!("file:///{}#{}", place.file, utf8_percent_encode(&place.pointer, FRAGMENT))
}

/// Lays what OpenAPI says over the files of a document.
#[derive(Debug)]
pub struct Overlay<'w> {
    written: &'w Written,
    discriminators: Discriminators<'w>,
    direction: Direction,
    /// Whether one branch of `oneOf` holds, and no other.
    exact: bool,
}

impl<'w> Overlay<'w> {
    /// Over a document whose values go this way.
    pub fn new(written: &'w Written, direction: Direction) -> Self {
        Self { written, discriminators: Discriminators::of(written), direction, exact: false }
    }

    /// The same, and of `oneOf` one branch holds and no other.
    pub fn exact(self, exact: bool) -> Self {
        Self { exact, ..self }
    }

    /// The trees of all files.
    pub fn trees(&self) -> Vec<Value> {
        let place = |file| Place { file, pointer: String::new() };
        self.written.trees().enumerate().map(|(file, tree)| self.node(tree, &place(file))).collect()
    }

    /// A node that may be a schema; the others have none of the keywords.
    fn node(&self, node: &Value, place: &Place) -> Value {
        match node {
            Value::Object(entries) => self.schema(entries, node, place),
            Value::Array(items) => items
                .iter()
                .enumerate()
                .map(|(at, item)| self.node(item, &below(place, &at.to_string())))
                .collect(),
            scalar => scalar.clone(),
        }
    }

    fn schema(&self, entries: &Map<String, Value>, node: &Value, place: &Place) -> Value {
        let mut result = Map::new();
        for (key, value) in entries {
            let inner = below(place, key);
            let value = match value {
                Value::Object(named) if NAMED.contains(&key.as_str()) => Value::Object(
                    named
                        .iter()
                        .map(|(name, one)| (name.clone(), self.node(one, &below(&inner, name))))
                        .collect(),
                ),
                _ if DATA.contains(&key.as_str()) => value.clone(),
                _ => self.node(value, &inner),
            };
            result.insert(key.clone(), value);
        }
        if let Some(to) = reference(node) {
            match self.written.resolve(place.file, to) {
                Some(target) => {
                    let address = if self.exact { exact_address(&target) } else { address(&target) };
                    result.insert("$ref".to_owned(), Value::from(address))
                }
                None => result.remove("$ref"),
            };
        }
        for name in ["$id", "$anchor", "$dynamicAnchor", "$schema"] {
            result.remove(name);
        }
        self.relax_required(&mut result, entries, place);
        let tags = self.tags(node, place);
        if !self.exact {
            one_at_least(&mut result);
        }
        let also = tags.iter().map(|tag| held_against(tag, self.exact));
        add_to_all_of(&mut result, also);
        if self.written.version.is_nullable(entries) {
            allow_null(&mut result);
        }
        Value::Object(result)
    }

    /// The tags that a schema's own discriminator gives.
    fn tags(&self, node: &Value, place: &Place) -> Vec<Tag> {
        if let Some(base) = self.discriminators.base(place) {
            return base.extending.clone();
        }
        if discriminating(node).is_none() || !is_union(node) {
            return Vec::new();
        }
        let branches = ["oneOf", "anyOf"].into_iter().filter_map(|key| node.get(key)?.as_array()).flatten();
        branches.flat_map(|branch| self.discriminators.of_branch(place.file, node, branch)).collect()
    }

    /// Takes out of `required` what does not travel this way.
    fn relax_required(&self, result: &mut Map<String, Value>, entries: &Map<String, Value>, place: &Place) {
        let keyword = match self.direction {
            Direction::Sent => "readOnly",
            Direction::Received => "writeOnly",
        };
        let mut foreign = Vec::new();
        self.marked(entries, place.file, keyword, 0, &mut foreign);
        if foreign.is_empty() {
            return;
        }
        let mut relax = |schema: &mut Map<String, Value>| {
            if let Some(Value::Array(required)) = schema.get_mut("required") {
                required.retain(|name| {
                    !name.as_str().is_some_and(|name| foreign.iter().any(|other| other == name))
                });
            }
            if schema.get("required").and_then(Value::as_array).is_some_and(Vec::is_empty) {
                schema.remove("required");
            }
        };
        relax(result);
        for part in result.get_mut("allOf").and_then(Value::as_array_mut).into_iter().flatten() {
            part.as_object_mut().into_iter().for_each(&mut relax);
        }
    }

    /// The properties of a schema and its parts that are marked with a keyword.
    fn marked(
        &self,
        schema: &Map<String, Value>,
        file: usize,
        keyword: &str,
        depth: usize,
        found: &mut Vec<String>,
    ) {
        const PARTS: usize = 16;
        for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if self.is_marked(property, file, keyword) {
                found.push(name.clone());
            }
        }
        for part in
            schema.get("allOf").and_then(Value::as_array).into_iter().flatten().filter(|_| depth < PARTS)
        {
            let target = reference(part).and_then(|to| self.written.resolve(file, to));
            let (part, file) = match &target {
                Some(place) => (self.written.at(place).unwrap_or(part), place.file),
                None => (part, file),
            };
            if let Some(part) = part.as_object() {
                self.marked(part, file, keyword, depth + 1, found);
            }
        }
    }

    /// Whether a property is marked; beside a reference nothing counts before 3.1.
    fn is_marked(&self, property: &Value, file: usize, keyword: &str) -> bool {
        let says = |schema: &Value| schema.get(keyword) == Some(&Value::Bool(true));
        let target = reference(property).and_then(|to| self.written.resolve(file, to));
        match target.and_then(|place| self.written.at(&place)) {
            Some(target) => says(target) || self.written.version == Version::V3_1 && says(property),
            None => says(property),
        }
    }
}

fn below(place: &Place, key: &str) -> Place {
    Place { file: place.file, pointer: format!("{}/{}", place.pointer, escaped(key)) }
}

/// `oneOf` becomes `anyOf`.
fn one_at_least(schema: &mut Map<String, Value>) {
    if !schema.get("oneOf").is_some_and(Value::is_array) {
        return;
    }
    let Some(branches) = schema.remove("oneOf") else { return };
    if schema.contains_key("anyOf") {
        add_to_all_of(schema, [json!({"anyOf": branches})].into_iter());
    } else {
        schema.insert("anyOf".to_owned(), branches);
    }
}

/// Null beside what else a schema allows.
fn allow_null(schema: &mut Map<String, Value>) {
    if let Some(kind @ Value::String(_)) = schema.get("type").cloned() {
        schema.insert("type".to_owned(), json!([kind, "null"]));
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum") {
        values.push(Value::Null);
    }
    let keywords: Vec<&str> =
        ["allOf", "anyOf"].into_iter().filter(|keyword| schema.contains_key(*keyword)).collect();
    let composed: Map<String, Value> = keywords
        .into_iter()
        .filter_map(|keyword| Some((keyword.to_owned(), schema.remove(keyword)?)))
        .collect();
    if !composed.is_empty() {
        schema.insert("anyOf".to_owned(), json!([composed, {"enum": [null]}]));
    }
}

/// Holds a value with this tag against the schema that it names.
fn held_against(tag: &Tag, exact: bool) -> Value {
    let mut values = vec![Value::from(tag.value.as_str())];
    values.extend(serde_json::from_str::<Value>(&tag.value).ok().filter(|value| !value.is_string()));
    let named = json!({
        "type": "object", "required": [tag.property], "properties": {(tag.property.as_str()): {"enum": values}}
    });
    let target = if exact { exact_address(&tag.target) } else { address(&tag.target) };
    json!({"anyOf": [{"not": named}, {"$ref": target}]})
}

fn add_to_all_of(schema: &mut Map<String, Value>, more: impl Iterator<Item = Value>) {
    let mut more = more.peekable();
    if more.peek().is_some() {
        let parts = schema.entry("allOf").or_insert_with(|| json!([]));
        parts.as_array_mut().into_iter().for_each(|parts| parts.extend(more.by_ref()));
    }
}

#[cfg(test)]
mod tests {
    use super::super::validity::Validity;
    use super::*;

    /// Whether each of these is an instance of a component, as the version says it.
    fn valid(
        version: &str,
        direction: Direction,
        schemas: &Value,
        name: &str,
        instances: &[Value],
    ) -> Vec<bool> {
        let written = Written::of(json!({"openapi": version, "components": {"schemas": schemas}}));
        let validity = Validity::new(&written, direction).expect("a registry");
        let place = Place { file: 0, pointer: format!("/components/schemas/{name}") };
        let validator = validity.validator(&place).expect("a validator");
        instances.iter().map(|instance| validator.objection(instance).is_none()).collect()
    }

    #[test]
    fn null_is_allowed_as_each_version_says_it() {
        let all = [json!(null), json!("a"), json!(1)];
        let old = json!({
            "Plain": {"type": "string", "nullable": true},
            "Listed": {"type": "string", "nullable": true, "enum": ["a"]},
            "Composed": {"nullable": true, "allOf": [{"$ref": "#/components/schemas/Text"}]},
            "Beside": {"nullable": true, "$ref": "#/components/schemas/Text"},
            "Text": {"type": "string"}
        });
        for (name, null) in [("Plain", true), ("Listed", true), ("Composed", true), ("Beside", false)] {
            assert_eq!(valid("3.0.3", Direction::Received, &old, name, &all), [null, true, false], "{name}");
        }
        let new = json!({"Plain": {"type": ["string", "null"]}, "Old": {"type": "string", "nullable": true}});
        assert_eq!(valid("3.1.0", Direction::Received, &new, "Plain", &all), [true, true, false]);
        assert_eq!(valid("3.1.0", Direction::Received, &new, "Old", &all), [false, true, false]);
    }

    #[test]
    fn documents_of_2_0_mean_what_draft_4_says() {
        let of = |name: &str, schemas: Value, instances: &[Value]| -> Vec<bool> {
            let written = Written::of(json!({"swagger": "2.0", "definitions": schemas}));
            let validity = Validity::new(&written, Direction::Received).expect("a registry");
            let place = Place { file: 0, pointer: format!("/definitions/{name}") };
            let validator = validity.validator(&place).expect("a validator");
            instances.iter().map(|instance| validator.objection(instance).is_none()).collect()
        };
        let text =
            json!({"T": {"type": "string", "x-nullable": true}, "N": {"type": "string", "nullable": true}});
        assert_eq!(of("T", text.clone(), &[json!(null), json!("a"), json!(1)]), [true, true, false]);
        assert_eq!(of("N", text, &[json!(null)]), [false]);
        let pets = json!({
            "Pet": {"type": "object", "required": ["kind"], "discriminator": "kind",
                    "properties": {"kind": {"type": "string"}}},
            "Cat": {"allOf": [{"$ref": "#/definitions/Pet"}, {"required": ["lives"]}]}
        });
        let cats = [json!({"kind": "Cat", "lives": 9}), json!({"kind": "Cat"}), json!({"kind": "Emu"})];
        assert_eq!(of("Pet", pets, &cats), [true, false, true]);
    }

    #[test]
    fn bounds_and_siblings_of_references_mean_what_the_version_says() {
        let schemas = json!({
            "Above": {"type": "integer", "minimum": 3, "exclusiveMinimum": true},
            "Short": {"$ref": "#/components/schemas/Text", "maxLength": 1},
            "Text": {"type": "string"}
        });
        let old = |name, all: &[Value]| valid("3.0.3", Direction::Sent, &schemas, name, all);
        assert_eq!(old("Above", &[json!(3), json!(4)]), [false, true]);
        assert_eq!(old("Short", &[json!("long")]), [true]);
        assert_eq!(
            valid("3.1.0", Direction::Sent, &schemas, "Short", &[json!("long"), json!("s")]),
            [false, true]
        );
        let above = json!({"Above": {"type": "integer", "exclusiveMinimum": 3}});
        assert_eq!(valid("3.1.0", Direction::Sent, &above, "Above", &[json!(3), json!(4)]), [false, true]);
    }

    #[test]
    fn a_tag_holds_a_value_against_the_schema_that_it_names() {
        let schemas = json!({
            "Pet": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}},
                    "discriminator": {"propertyName": "kind", "mapping": {"meow": "Cat"}}},
            "Cat": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"required": ["lives"]}]},
            "Any": {"oneOf": [{"$ref": "#/components/schemas/One"}, {"$ref": "#/components/schemas/Two"}],
                    "discriminator": {"propertyName": "v", "mapping": {"1": "One", "2": "Two"}}},
            "One": {"type": "object", "properties": {"v": {"type": "integer"}}},
            "Two": {"type": "object", "properties": {"v": {"type": "integer"}}, "required": ["two"]}
        });
        let of = |name, all: &[Value]| valid("3.0.3", Direction::Received, &schemas, name, all);
        let cats = [json!({"kind": "meow", "lives": 9}), json!({"kind": "meow"}), json!({"kind": "other"})];
        assert_eq!(of("Pet", &cats), [true, false, true]);
        let numbers = [json!({"v": 1}), json!({"v": 2, "two": 2}), json!({"v": 2}), json!({"v": "1"})];
        assert_eq!(of("Any", &numbers), [true, true, false, false]);
    }

    #[test]
    fn what_goes_one_way_is_not_required_the_other_way() {
        let schemas = json!({
            "Pet": {"allOf": [
                {"type": "object", "required": ["pin", "name"], "properties": {
                    "id": {"readOnly": true}, "pin": {"writeOnly": true}, "name": {"type": "string"}}},
                {"required": ["id"]}
            ]}
        });
        let pets = [json!({"id": 1, "name": ""}), json!({"pin": 1, "name": ""}), json!({"id": 1, "pin": 1})];
        assert_eq!(valid("3.1.0", Direction::Received, &schemas, "Pet", &pets), [true, false, false]);
        assert_eq!(valid("3.1.0", Direction::Sent, &schemas, "Pet", &pets), [false, true, false]);
    }
}
