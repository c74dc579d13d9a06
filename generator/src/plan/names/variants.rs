//! What the variants of a union are called: by what tells them apart.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::words::text_of;
use super::{Case, spell};
use crate::model::{Evidence, JsonKind, Schema, SchemaUse, Schemas, Shape, Text, Union, Variant};
use crate::plan::form::is_map;

/// Longer titles are sentences.
const LONGEST_TITLE: usize = 40;

/// What could name a variant, beginning with the best; each is taken if no other variant would be called so too.
type Naming = fn(&Schemas, &Variant, &Others<'_>) -> Option<String>;

const NAMINGS: &[Naming] = &[
    component,
    title,
    tag,
    constant,
    |schemas, variant, _| Some(kind_word(schemas, variant.schema)),
    required,
    known,
    held,
    kind_in_full,
    any_required,
];

/// What the variants of a union are called, before they are made distinct.
pub fn variant_words(schemas: &Schemas, union: &Union) -> Vec<String> {
    let others = Others::of(union);
    let mut words: Vec<Option<String>> = vec![None; union.variants.len()];
    for naming in NAMINGS {
        let found: Vec<Option<String>> =
            union.variants.iter().map(|variant| naming(schemas, variant, &others)).collect();
        let mut counts: HashMap<String, usize> = HashMap::new();
        for (word, found) in words.iter().zip(&found) {
            if let Some(word) = word.as_ref().or(found.as_ref()) {
                *counts.entry(word.to_lowercase()).or_default() += 1;
            }
        }
        for (word, found) in words.iter_mut().zip(found) {
            let own = |found: &String| counts.get(&found.to_lowercase()) == Some(&1);
            if word.is_none() {
                *word = found.filter(own);
            }
        }
    }
    let words = words.into_iter().zip(&union.variants);
    let words = words.map(|(word, variant)| word.unwrap_or_else(|| fallback(schemas, variant)));
    in_order(words.collect())
}

/// Words for what nothing tells apart but its place.
const ORDINALS: &[&str] =
    &["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/// The words, with those that stand several times behind a word for their place.
fn in_order(words: Vec<String>) -> Vec<String> {
    let mut counts: HashMap<String, (usize, usize)> = HashMap::new();
    for word in &words {
        counts.entry(spell(word, Case::Variant)).or_default().0 += 1;
    }
    let place = |word: String| match counts.get_mut(&spell(&word, Case::Variant)) {
        Some((all, before)) if *all > 1 => {
            *before += 1;
            ORDINALS.get(*before - 1).map(|ordinal| format!("{ordinal} {word}")).unwrap_or(word)
        }
        _ => word,
    };
    words.into_iter().map(place).collect()
}

/// Where nothing tells a variant from another.
fn fallback(schemas: &Schemas, variant: &Variant) -> String {
    component_of(schemas, variant)
        .or_else(|| title_of(&schemas[variant.schema.schema]))
        .unwrap_or_else(|| kind_word(schemas, variant.schema))
}

/// What is known of all variants of a union.
struct Others<'u> {
    /// How many have a constant of this name and value.
    constants: HashMap<(&'u str, String), usize>,
    /// How many know a property.
    known: HashMap<&'u str, usize>,
}

impl<'u> Others<'u> {
    fn of(union: &'u Union) -> Self {
        let mut constants: HashMap<(&str, String), usize> = HashMap::new();
        let mut known: HashMap<&str, usize> = HashMap::new();
        for evidence in union.variants.iter().map(|variant| &variant.evidence) {
            for (name, values) in &evidence.constants {
                for value in values {
                    *constants.entry((name, value.to_string())).or_default() += 1;
                }
            }
            let mut seen = HashSet::new();
            for name in evidence.known.iter().filter(|name| seen.insert(*name)) {
                *known.entry(name).or_default() += 1;
            }
        }
        Self { constants, known }
    }

    /// The first of these properties that no other variant knows.
    fn own<'n>(&self, names: &'n [String]) -> Option<&'n String> {
        names.iter().find(|name| self.known.get(name.as_str()) == Some(&1))
    }
}

fn component_of(schemas: &Schemas, variant: &Variant) -> Option<String> {
    schemas[variant.schema.schema].component.clone().or_else(|| variant.name.clone())
}

fn title_of(schema: &Schema) -> Option<String> {
    schema.docs.summary.clone().filter(|title| title.len() <= LONGEST_TITLE)
}

fn component(schemas: &Schemas, variant: &Variant, _: &Others<'_>) -> Option<String> {
    component_of(schemas, variant)
}

fn title(schemas: &Schemas, variant: &Variant, _: &Others<'_>) -> Option<String> {
    title_of(&schemas[variant.schema.schema])
}

/// The value of the discriminator.
fn tag(_: &Schemas, variant: &Variant, _: &Others<'_>) -> Option<String> {
    let tag = variant.evidence.tag.as_ref();
    let value = tag.and_then(|tag| Some(said(&tag.property, tag.values.first()?)));
    variant.tags.first().cloned().or(value)
}

/// A constant that no other variant has.
fn constant(_: &Schemas, variant: &Variant, others: &Others<'_>) -> Option<String> {
    let own = |(name, values): &&(String, Vec<Value>)| match values.as_slice() {
        [only] => others.constants.get(&(name.as_str(), only.to_string())) == Some(&1),
        _ => false,
    };
    let (name, values) = variant.evidence.constants.iter().find(own)?;
    values.first().map(|value| said(name, value))
}

/// A value of a property; what is no text says nothing without the name.
fn said(property: &str, value: &Value) -> String {
    value.as_str().map_or_else(|| format!("{property}-{value}"), str::to_owned)
}

/// A required property that no other variant knows.
fn required(_: &Schemas, variant: &Variant, others: &Others<'_>) -> Option<String> {
    others.own(&variant.evidence.required).cloned()
}

/// A property that no other variant knows.
fn known(_: &Schemas, variant: &Variant, others: &Others<'_>) -> Option<String> {
    others.own(&variant.evidence.known).cloned()
}

/// What a property holds, where that tells.
fn held(_: &Schemas, variant: &Variant, _: &Others<'_>) -> Option<String> {
    let (name, looks) = variant.evidence.properties.first()?;
    Some(format!("{name}-{}", look_word(looks.first()?)))
}

/// What lists hold, and the format of texts.
fn kind_in_full(schemas: &Schemas, variant: &Variant, _: &Others<'_>) -> Option<String> {
    match schemas.shape(variant.schema) {
        Shape::Array(array) => Some(format!("{}-list", kind_word(schemas, array.items))),
        Shape::Text(Text { format, .. }) => format.clone(),
        Shape::Enumeration(list) => list.values.first().map(|value| text_of(&value.value)),
        _ => None,
    }
}

fn any_required(_: &Schemas, variant: &Variant, _: &Others<'_>) -> Option<String> {
    variant.evidence.required.last().cloned()
}

fn look_word(look: &Evidence) -> &'static str {
    match look.kinds.first() {
        Some(JsonKind::Null) => "null",
        Some(JsonKind::Boolean) => "boolean",
        Some(JsonKind::Integer) => "integer",
        Some(JsonKind::Number) => "number",
        Some(JsonKind::String) => "text",
        Some(JsonKind::Array) => "list",
        Some(JsonKind::Object) => "object",
        None => "any",
    }
}

fn kind_word(schemas: &Schemas, used: SchemaUse) -> String {
    let schema = &schemas[used.schema];
    let named = |used: SchemaUse| schemas[used.schema].component.clone();
    let word = match &schema.shape {
        Shape::Null => "null",
        Shape::Boolean => "boolean",
        Shape::Integer(_) => "integer",
        Shape::Number(_) => "number",
        Shape::Text(_) => "text",
        Shape::Enumeration(enumeration) => match enumeration.values.as_slice() {
            [only] => return text_of(&only.value),
            _ => "value",
        },
        Shape::Array(array) => {
            return match named(array.items) {
                Some(name) => format!("{name}-list"),
                None => "list".to_owned(),
            };
        }
        Shape::Tuple(_) => "tuple",
        Shape::Object(object) if is_map(object) => "map",
        Shape::Object(_) => "object",
        Shape::Union(_) => "several",
        Shape::Alias(used) => return kind_word(schemas, *used),
        Shape::Any(_) | Shape::Never | Shape::AllOf(_) => "any",
    };
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::plan::testing::received;

    /// What the variants of a union are called that stands beside a component `Cat`.
    fn words(variants: &Value) -> Vec<String> {
        let api = received(&json!({
            "Cat": { "type": "object", "properties": { "a": {} } }, "Any": { "oneOf": variants }
        }));
        let any = api.schemas.iter().find(|(_, schema)| schema.component.as_deref() == Some("Any"));
        let Some((_, Schema { shape: Shape::Union(union), .. })) = any else { panic!("no union: {any:?}") };
        variant_words(&api.schemas, union)
    }

    #[test]
    fn variants_are_named_by_component_then_title_then_kind() {
        let cat = json!({ "$ref": "#/components/schemas/Cat" });
        let variants = json!([cat, { "type": "string", "title": "Word" }, { "type": "array", "items": cat }]);
        assert_eq!(words(&variants), ["Cat", "Word", "Cat-list"]);
    }

    #[test]
    fn objects_are_named_by_what_tells_them_apart() {
        let object = |required: &[&str], properties: Value| json!({ "type": "object", "required": required, "properties": properties });
        let kind = |value: Value| object(&["kind"], json!({ "kind": { "enum": [value] } }));
        assert_eq!(words(&json!([kind(json!("oak")), kind(json!("elm"))])), ["oak", "elm"]);
        assert_eq!(words(&json!([kind(json!(1)), kind(json!(2))])), ["kind-1", "kind-2"]);
        let has = |name: &str, required: &[&str]| object(required, json!({ name: {}, "id": {} }));
        assert_eq!(words(&json!([has("leaf", &["id", "leaf"]), has("bark", &["bark"])])), ["leaf", "bark"]);
        assert_eq!(words(&json!([has("leaf", &[]), has("bark", &[])])), ["leaf", "bark"]);
        let holds = |kind: &str| object(&[], json!({ "from": { "type": kind } }));
        assert_eq!(words(&json!([holds("number"), holds("string")])), ["from-number", "from-text"]);
        // One object needs no more than that.
        assert_eq!(words(&json!([has("leaf", &["leaf"]), { "type": "string" }])), ["object", "text"]);
    }
}
