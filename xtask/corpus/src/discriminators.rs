//! What the discriminators of a document say, which JSON Schema does not know.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::written::{Place, Version, Written, discriminating, escaped};

/// Parts stand in parts no deeper than this.
const PARTS: usize = 16;

/// A value of the discriminator's property, and the schema that it names.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    /// The property.
    pub property: String,
    /// Its value, as the document writes it: always text.
    pub value: String,
    /// The schema.
    pub target: Place,
}

/// A schema with a discriminator that others extend by `allOf`.
#[derive(Debug, Default)]
pub struct Base {
    /// Those that extend it.
    pub extending: Vec<Tag>,
    /// Whether a value may be of the base and of none that extend it.
    pub itself: bool,
}

/// The discriminators of a document.
#[derive(Debug)]
pub struct Discriminators<'w> {
    written: &'w Written,
    bases: BTreeMap<Place, Base>,
    /// By schema, the tags that it has from schemas between it and a base.
    passed_on: BTreeMap<Place, Vec<Tag>>,
}

impl<'w> Discriminators<'w> {
    /// Of all schemas of a document.
    pub fn of(written: &'w Written) -> Self {
        let mut parents: BTreeMap<Place, Vec<Place>> = BTreeMap::new();
        for (_, place, schema) in written.components() {
            let parts = list(schema, "allOf").iter().filter_map(|part| reference(part));
            parents
                .insert(place.clone(), parts.filter_map(|part| written.resolve(place.file, part)).collect());
        }
        let mut this = Self { written, bases: BTreeMap::new(), passed_on: BTreeMap::new() };
        for (_, place, schema) in written.components() {
            let Some(holder) = holder(schema) else { continue };
            let mut base = Base { itself: true, ..Base::default() };
            for (name, child, _) in written.components() {
                if !extends(&parents, &child, &place, &mut BTreeSet::new()) {
                    continue;
                }
                let mapped = |child: &Place| !this.mapped_to(place.file, holder, child).is_empty();
                match nearest(&parents, &child, &place, &mapped) {
                    Some(nearest) if nearest != child => {
                        let tags = this.tags(place.file, holder, name, &nearest);
                        this.passed_on.entry(child).or_default().extend(tags);
                    }
                    _ => base.extending.extend(this.tags(place.file, holder, name, &child)),
                }
            }
            if let Some(mapping) = holder.pointer("/discriminator/mapping").and_then(Value::as_object) {
                base.itself =
                    mapping.values().any(|target| this.mapped(place.file, target) == Some(place.clone()));
            }
            if !base.extending.is_empty() {
                this.bases.insert(place, base);
            }
        }
        this
    }

    /// What extends the schema at a place, if it is a base with a discriminator.
    pub fn base(&self, place: &Place) -> Option<&Base> {
        self.bases.get(place)
    }

    /// The tags that the bases of a schema give it.
    pub fn inherited(&self, place: &Place) -> impl Iterator<Item = &Tag> {
        let own =
            self.bases.values().flat_map(|base| &base.extending).filter(move |tag| tag.target == *place);
        own.chain(self.passed_on.get(place).into_iter().flatten())
    }

    /// The tags of a branch of a union with a discriminator.
    pub fn of_branch(&self, file: usize, union: &Value, branch: &Value) -> Vec<Tag> {
        let Some(target) = reference(branch).and_then(|to| self.written.resolve(file, to)) else {
            return Vec::new();
        };
        let name = target.pointer.rsplit('/').next().unwrap_or_default().to_owned();
        self.tags(file, union, &name, &target)
    }

    /// The values that name a schema: those mapped to it, or those it lists, or its own name.
    fn tags(&self, file: usize, holder: &Value, name: &str, target: &Place) -> Vec<Tag> {
        let Some(property) = discriminating(holder) else { return Vec::new() };
        let mut values = self.mapped_to(file, holder, target);
        if values.is_empty() && self.written.version == Version::V2_0 {
            let named = self.written.at(target).and_then(|schema| schema.get("x-ms-discriminator-value"));
            values.extend(named.and_then(Value::as_str).map(str::to_owned));
        }
        if values.is_empty() {
            values = self.listed(target, property, 0).unwrap_or_else(|| vec![name.to_owned()]);
        }
        let tag = |value| Tag { property: property.to_owned(), value, target: target.clone() };
        values.into_iter().map(tag).collect()
    }

    /// The values that are mapped to a schema.
    fn mapped_to(&self, file: usize, holder: &Value, target: &Place) -> Vec<String> {
        let mapping = holder.pointer("/discriminator/mapping").and_then(Value::as_object);
        let mapped = mapping.into_iter().flatten();
        let mapped = mapped.filter(|(_, to)| self.mapped(file, to).as_ref() == Some(target));
        mapped.map(|(value, _)| value.clone()).collect()
    }

    /// The schema that an entry of a mapping means: the name of a component, or a reference.
    fn mapped(&self, file: usize, target: &Value) -> Option<Place> {
        let target = target.as_str()?;
        let component =
            Place { file, pointer: format!("{}/{}", self.written.version.schemas(), escaped(target)) };
        match self.written.at(&component) {
            Some(_) => Some(component),
            None => self.written.resolve(file, target),
        }
    }

    /// The values that a schema or its parts list for a property, as texts.
    fn listed(&self, place: &Place, property: &str, depth: usize) -> Option<Vec<String>> {
        let schema = self.written.at(place)?;
        self.listed_by(place.file, schema, property, depth)
    }

    fn listed_by(&self, file: usize, schema: &Value, property: &str, depth: usize) -> Option<Vec<String>> {
        if depth > PARTS {
            return None;
        }
        if let Some(target) = reference(schema).and_then(|to| self.written.resolve(file, to)) {
            return self.listed(&target, property, depth + 1);
        }
        let own = schema.get("properties").and_then(|properties| properties.get(property));
        let own = own.map(|own| match reference(own).and_then(|to| self.written.resolve(file, to)) {
            Some(target) => self.written.at(&target).unwrap_or(own),
            None => own,
        });
        let values = own.and_then(|own| match (own.get("const"), own.get("enum")) {
            (Some(value), _) => Some(vec![text(value)]),
            (None, Some(Value::Array(values))) => Some(values.iter().map(text).collect()),
            _ => None,
        });
        values.or_else(|| {
            list(schema, "allOf").iter().find_map(|part| self.listed_by(file, part, property, depth + 1))
        })
    }
}

/// A value as a discriminator's mapping writes it.
pub fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}

/// What holds the discriminator of a base: the schema, or a part of it that has no name.
fn holder(schema: &Value) -> Option<&Value> {
    let own = list(schema, "allOf").iter().filter(|part| reference(part).is_none());
    let mut parts = std::iter::once(schema).chain(own);
    parts.find(|part| part.get("discriminator").is_some() && !is_union(part)).filter(|_| !is_union(schema))
}

/// Whether a schema has branches.
pub fn is_union(schema: &Value) -> bool {
    ["oneOf", "anyOf"].iter().any(|keyword| schema.get(keyword).is_some_and(Value::is_array))
}

pub fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref").and_then(Value::as_str)
}

fn list<'v>(schema: &'v Value, keyword: &str) -> &'v [Value] {
    schema.get(keyword).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Whether a schema extends another by `allOf`, directly or not.
fn extends(
    parents: &BTreeMap<Place, Vec<Place>>,
    child: &Place,
    base: &Place,
    seen: &mut BTreeSet<Place>,
) -> bool {
    seen.insert(child.clone())
        && parents
            .get(child)
            .into_iter()
            .flatten()
            .any(|parent| parent == base || extends(parents, parent, base, seen))
}

/// The nearest of a schema and what it extends, up to a base, that something is mapped to.
fn nearest(
    parents: &BTreeMap<Place, Vec<Place>>,
    child: &Place,
    base: &Place,
    mapped: &impl Fn(&Place) -> bool,
) -> Option<Place> {
    let mut seen = BTreeSet::new();
    let mut open = vec![child];
    while !open.is_empty() {
        if let Some(found) = open.iter().find(|place| mapped(place)) {
            return Some((*found).clone());
        }
        let above = open.iter().filter_map(|place| parents.get(*place)).flatten();
        open = above.filter(|place| *place != base && seen.insert(*place)).collect();
    }
    None
}
