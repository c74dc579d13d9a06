//! What the discriminators of a document say of its components.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

const SECTION: &str = "#/components/schemas/";

/// Which value names a component, and which components a value of a base can be.
#[derive(Debug, Default)]
pub struct Tags {
    /// The property and its value, by the name of the component.
    named: BTreeMap<String, (String, String)>,
    /// Those that extend a base, and whether the base itself can be, by the name of the base.
    bases: BTreeMap<String, (Vec<String>, bool)>,
    /// The properties with values of their own, by the name of the component.
    listing: BTreeMap<String, BTreeSet<String>>,
}

impl Tags {
    /// Of all discriminators.
    pub fn of(document: &Value) -> Self {
        let mut tags = Self::default();
        let empty = Map::new();
        let schemas = document.pointer("/components/schemas").and_then(Value::as_object).unwrap_or(&empty);
        for (name, schema) in schemas {
            let mut listed = BTreeSet::new();
            add_listed(schemas, schema, &mut listed, 0);
            tags.listing.insert(name.clone(), listed);
        }
        for (name, schema) in schemas {
            if !schema.get("oneOf").is_some_and(Value::is_array)
                && !schema.get("anyOf").is_some_and(Value::is_array)
            {
                tags.add_base(schemas, name, schema);
            }
        }
        tags.add_unions(document);
        tags
    }

    /// The property and the value that name the component at a reference.
    pub fn of_reference(&self, reference: &str) -> Option<&(String, String)> {
        self.named.get(reference.strip_prefix(SECTION)?)
    }

    /// What values of a base can be: references to those that extend it, and whether it is one itself.
    pub fn kinds_of(&self, reference: &str) -> Option<(Vec<String>, bool)> {
        let (names, itself) = self.bases.get(reference.strip_prefix(SECTION)?)?;
        Some((names.iter().map(|name| format!("{SECTION}{name}")).collect(), *itself))
    }

    /// Whether a component has a list of values for a property.
    pub fn lists(&self, name: &str, property: &str) -> bool {
        self.listing.get(name).is_some_and(|listed| listed.contains(property))
    }

    fn add_base(&mut self, schemas: &Map<String, Value>, base: &str, schema: &Value) {
        let Some((property, mapping)) = discriminator(schema) else { return };
        let extending: Vec<String> = schemas
            .keys()
            .filter(|name| extends(schemas, name, base, &mut BTreeSet::new()))
            .cloned()
            .collect();
        for name in &extending {
            self.name(name, &property, &mapping);
        }
        let itself = mapping.is_empty() || mapping.iter().any(|(_, target)| target == base);
        if mapping.iter().any(|(_, target)| target == base) {
            self.name(base, &property, &mapping);
        }
        if !extending.is_empty() {
            self.bases.insert(base.to_owned(), (extending, itself));
        }
    }

    fn add_unions(&mut self, node: &Value) {
        match node {
            Value::Object(map) => {
                for branch in
                    ["oneOf", "anyOf"].into_iter().filter_map(|key| map.get(key)?.as_array()).flatten()
                {
                    let name =
                        branch.get("$ref").and_then(Value::as_str).and_then(|one| one.strip_prefix(SECTION));
                    if let (Some(name), Some((property, mapping))) = (name, discriminator(node)) {
                        self.name(name, &property, &mapping);
                    }
                }
                map.values().for_each(|child| self.add_unions(child));
            }
            Value::Array(items) => items.iter().for_each(|item| self.add_unions(item)),
            _ => {}
        }
    }

    fn name(&mut self, name: &str, property: &str, mapping: &[(String, String)]) {
        let mapped = mapping.iter().find(|(_, target)| target == name).map(|(tag, _)| tag);
        if mapped.is_none() && self.lists(name, property) {
            return;
        }
        let tag = mapped.cloned().unwrap_or_else(|| name.to_owned());
        if mapped.is_some() || !self.named.contains_key(name) {
            self.named.insert(name.to_owned(), (property.to_owned(), tag));
        }
    }
}

/// The property, and the mapping by names of components.
fn discriminator(schema: &Value) -> Option<(String, Vec<(String, String)>)> {
    let discriminator = schema.get("discriminator")?;
    let property = discriminator.get("propertyName")?.as_str()?.to_owned();
    let mapping = discriminator.get("mapping").and_then(Value::as_object).into_iter().flatten();
    let mapping = mapping.filter_map(|(tag, target)| {
        let target = target.as_str()?;
        Some((tag.clone(), target.strip_prefix(SECTION).unwrap_or(target).to_owned()))
    });
    Some((property, mapping.collect()))
}

/// Parts stand in parts no deeper than this.
const PARTS: usize = 16;

/// Adds the properties of a schema and its parts that have listed values.
fn add_listed(schemas: &Map<String, Value>, schema: &Value, listed: &mut BTreeSet<String>, depth: usize) {
    let properties = schema.get("properties").and_then(Value::as_object);
    for (name, property) in properties.into_iter().flatten() {
        if target(schemas, property).get("enum").is_some() {
            listed.insert(name.clone());
        }
    }
    if depth < PARTS {
        for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            add_listed(schemas, target(schemas, part), listed, depth + 1);
        }
    }
}

/// What a reference to a component leads to, or the schema itself.
fn target<'s>(schemas: &'s Map<String, Value>, schema: &'s Value) -> &'s Value {
    let reference = schema.get("$ref").and_then(Value::as_str).and_then(|one| one.strip_prefix(SECTION));
    reference.and_then(|name| schemas.get(name)).unwrap_or(schema)
}

/// Whether a component extends another by `allOf`.
fn extends(schemas: &Map<String, Value>, name: &str, base: &str, seen: &mut BTreeSet<String>) -> bool {
    let parts = schemas.get(name).and_then(|schema| schema.get("allOf")).and_then(Value::as_array);
    seen.insert(name.to_owned())
        && parts.into_iter().flatten().any(|part| {
            let part = part.get("$ref").and_then(Value::as_str).and_then(|one| one.strip_prefix(SECTION));
            part.is_some_and(|part| part == base || extends(schemas, part, base, seen))
        })
}
