//! Discriminators: which values name which variant.

use std::collections::{HashMap, HashSet};

use serde_json::{Number, Value};

use crate::model::{Discriminator, SchemaId, Schemas, Shape, Union, Variant};
use crate::pointer::Pointer;

/// Unions stand inside each other no deeper than this for the type of a tag to be looked for.
const NESTING: usize = 4;

/// The discriminator of the schema that all variants extend.
pub fn inherited<'s>(schemas: &'s Schemas, union: &Union) -> Option<&'s Discriminator> {
    let mut found = union.variants.iter().map(|variant| match schemas.shape(variant.schema) {
        Shape::Object(object) => object.discriminator.as_ref(),
        _ => None,
    });
    let first = found.next()??;
    found.all(|other| other.is_some_and(|other| other.property == first.property)).then_some(first)
}

/// The values that a variant itself lists for a property.
fn listed(schemas: &Schemas, variant: &Variant, property: &str) -> Option<Vec<Value>> {
    match declared(schemas, schemas.follow(variant.schema).schema, property, 0)? {
        Shape::Enumeration(list) => Some(list.values.iter().map(|value| value.value.clone()).collect()),
        _ => None,
    }
}

/// What a property is in an object, or in the first of those in a union.
fn declared<'s>(schemas: &'s Schemas, id: SchemaId, property: &str, depth: usize) -> Option<&'s Shape> {
    match &schemas[id].shape {
        Shape::Object(object) => {
            let property = object.properties.iter().find(|other| other.name == property)?;
            Some(schemas.shape(property.schema))
        }
        Shape::Union(union) if depth > 0 => union.variants.iter().find_map(|variant| {
            declared(schemas, schemas.follow(variant.schema).schema, property, depth - 1)
        }),
        _ => None,
    }
}

/// The value that a text of a mapping stands for in a schema: keys of mappings are always texts.
pub fn typed(schemas: &Schemas, id: SchemaId, property: &str, text: &str) -> Value {
    let number = || text.parse::<Number>().ok().map(Value::Number);
    let read = match declared(schemas, id, property, NESTING) {
        Some(Shape::Integer(_) | Shape::Number(_)) => number(),
        Some(Shape::Boolean) => text.parse().ok().map(Value::Bool),
        Some(Shape::Enumeration(list)) => {
            let written = text.parse::<Value>().ok();
            let says = |value: &&Value| match value {
                Value::String(own) => own == text,
                other => Some(*other) == written.as_ref(),
            };
            list.values.iter().map(|value| &value.value).find(says).cloned()
        }
        _ => None,
    };
    read.unwrap_or_else(|| Value::from(text))
}

/// A discriminator, to be looked up by schema.
pub struct Tags<'s> {
    pub property: &'s str,
    values: HashSet<&'s str>,
    /// By place, for copies that are sent stand at the same.
    by_place: HashMap<&'s Pointer, Vec<&'s str>>,
    /// The place of what a value is that has no tag, or one that names nothing.
    default: Option<&'s Pointer>,
}

impl<'s> Tags<'s> {
    pub fn new(schemas: &'s Schemas, discriminator: &'s Discriminator) -> Self {
        let mut by_place: HashMap<&Pointer, Vec<&str>> = HashMap::new();
        for (value, target) in &discriminator.mapping {
            by_place.entry(&schemas[*target].pointer).or_default().push(value);
        }
        let values = discriminator.mapping.iter().map(|(value, _)| value.as_str()).collect();
        let default = discriminator.default.map(|id| &schemas[id].pointer);
        Self { property: &discriminator.property, values, by_place, default }
    }

    /// Whether values without a tag have a variant.
    pub fn has_default(&self) -> bool {
        self.default.is_some()
    }

    /// Whether values without a tag, or with one that names nothing, are of this variant.
    pub fn is_default(&self, schemas: &Schemas, variant: &Variant) -> bool {
        let end = schemas.follow(variant.schema).schema;
        let places = [&schemas[variant.schema.schema].pointer, &schemas[end].pointer];
        self.default.is_some_and(|default| places.contains(&default))
    }

    /// The values that are mapped to a variant, or to the variants in it if it is a union.
    pub fn mapped_to(&self, schemas: &Schemas, variant: &Variant, depth: usize) -> Vec<Value> {
        let end = schemas.follow(variant.schema).schema;
        let places = [&schemas[variant.schema.schema].pointer, &schemas[end].pointer];
        let by_place = places.into_iter().filter_map(|place| self.by_place.get(place)).flatten().copied();
        let own = variant.tags.iter().map(String::as_str).filter(|tag| self.values.contains(tag));
        let mut seen = HashSet::new();
        let texts = by_place.chain(own).filter(|value| seen.insert(*value));
        let mut values: Vec<Value> = texts.map(|text| typed(schemas, end, self.property, text)).collect();
        let Shape::Union(inner) = &schemas[end].shape else { return values };
        let same = inner.discriminator.as_ref().is_some_and(|one| one.property == self.property);
        for variant in inner.variants.iter().filter(|_| depth > 0) {
            let mut found = self.mapped_to(schemas, variant, depth - 1);
            if found.is_empty() && same {
                found =
                    listed(schemas, variant, self.property).unwrap_or_else(|| self.named(schemas, variant));
            }
            values.extend(found);
        }
        values
    }

    /// The values that name a variant where none is mapped to it.
    pub fn named(&self, schemas: &Schemas, variant: &Variant) -> Vec<Value> {
        let end = schemas.follow(variant.schema).schema;
        variant.tags.iter().map(|text| typed(schemas, end, self.property, text)).collect()
    }
}
