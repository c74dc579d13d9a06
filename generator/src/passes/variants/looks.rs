//! What values of a schema look like from outside.

use std::cell::Cell;
use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::tags::{Tags, inherited, typed};
use crate::model::{
    Additional, Evidence, JsonKind, Object, Property, SchemaUse, Schemas, Shape, Tag, Union, Variant,
};

/// Unions stand inside each other no deeper than this for the evidence of the inner ones to count.
const NESTING: usize = 4;

/// Looks at schemas; after so many looks everything looks like anything, so that unions of unions of
/// unions do not multiply.
pub struct Looks<'s> {
    schemas: &'s Schemas,
    budget: &'s Cell<usize>,
}

/// How many looks there may be at so many schemas.
pub fn budget(schemas: &Schemas) -> Cell<usize> {
    Cell::new(schemas.len().saturating_mul(64).saturating_add(100_000))
}

impl<'s> Looks<'s> {
    pub fn new(schemas: &'s Schemas, budget: &'s Cell<usize>) -> Self {
        Self { schemas, budget }
    }

    /// What each variant of a union looks like.
    pub fn of_union(&self, union: &Union) -> Vec<Evidence> {
        let discriminator = union.discriminator.as_ref().or_else(|| inherited(self.schemas, union));
        let tags = discriminator.map(|discriminator| Tags::new(self.schemas, discriminator));
        union.variants.iter().map(|variant| self.of_variant(tags.as_ref(), variant)).collect()
    }

    fn of_variant(&self, tags: Option<&Tags>, variant: &Variant) -> Evidence {
        let mut evidence = self.of_use(variant.schema, NESTING);
        let Some(tags) = tags else { return evidence };
        if tags.is_default(self.schemas, variant) {
            return evidence;
        }
        if tags.has_default() && !evidence.required.iter().any(|name| name == tags.property) {
            evidence.required.push(tags.property.to_owned());
        }
        let mapped = tags.mapped_to(self.schemas, variant, NESTING);
        let constants =
            evidence.constants.iter().find(|(name, _)| name == tags.property).map(|(_, values)| values);
        let own_tag =
            |inner: &Union| inner.discriminator.as_ref().is_some_and(|inner| inner.property != tags.property);
        let values: Vec<Value> = match (constants, self.schemas.shape(variant.schema)) {
            _ if !mapped.is_empty() => mapped,
            (Some(constants), _) => constants.clone(),
            (None, Shape::Union(inner)) if !own_tag(inner) => Vec::new(),
            _ if !variant.tags.is_empty() => tags.named(self.schemas, variant),
            _ => self.schemas[variant.schema.schema].component.iter().cloned().map(Value::from).collect(),
        };
        if !values.is_empty() {
            evidence.constants.retain(|(name, _)| name != tags.property);
            evidence.tag = Some(Tag { property: tags.property.to_owned(), values });
        }
        evidence
    }

    /// What a value looks like, where it may be one of several.
    pub fn one_of(&self, used: SchemaUse, depth: usize) -> Vec<Evidence> {
        match self.schemas.shape(used) {
            Shape::Union(union) => {
                union.variants.iter().map(|variant| self.of_inner(union, variant, depth)).collect()
            }
            _ => vec![self.of_use(used, depth)],
        }
    }

    /// What a value looks like; where it may be one of several, what is common to them.
    fn of_use(&self, used: SchemaUse, depth: usize) -> Evidence {
        let Some(left) = self.budget.get().checked_sub(1) else { return anything() };
        self.budget.set(left);
        match self.schemas.shape(used) {
            Shape::Null => kinds(&[JsonKind::Null]),
            Shape::Boolean => kinds(&[JsonKind::Boolean]),
            Shape::Integer(_) => kinds(&[JsonKind::Integer]),
            Shape::Number(_) => kinds(&[JsonKind::Number]),
            Shape::Text(_) => kinds(&[JsonKind::String]),
            Shape::Array(array) if depth > 0 => {
                Evidence { items: self.one_of(array.items, depth - 1), ..kinds(&[JsonKind::Array]) }
            }
            Shape::Array(_) | Shape::Tuple(_) => kinds(&[JsonKind::Array]),
            Shape::Enumeration(list) if list.open => kinds(&[match list.values.first() {
                Some(value) if value.value.is_string() => JsonKind::String,
                _ => JsonKind::Integer,
            }]),
            Shape::Enumeration(enumeration) => {
                let values: Vec<Value> = enumeration.values.iter().map(|value| value.value.clone()).collect();
                let mut found: Vec<JsonKind> = values.iter().map(precise_kind).collect();
                found.sort_unstable();
                found.dedup();
                Evidence { values, ..kinds(&found) }
            }
            Shape::Object(object) => self.of_object(object),
            Shape::Union(union) if depth > 0 => {
                let inner = union.variants.iter().map(|variant| self.of_inner(union, variant, depth - 1));
                inner.reduce(either).unwrap_or_else(anything)
            }
            _ => anything(),
        }
    }

    fn of_object(&self, object: &Object) -> Evidence {
        let constants =
            object.properties.iter().filter_map(|property| match self.schemas.shape(property.schema) {
                Shape::Enumeration(list) if !list.open => Some((
                    property.name.clone(),
                    list.values.iter().map(|value| value.value.clone()).collect(),
                )),
                _ => None,
            });
        let required = || object.properties.iter().filter(|property| property.required);
        let may_be_null = |property: &&Property| allows_null(self.schemas, property.schema);
        Evidence {
            constants: constants.collect(),
            required: required().map(|property| property.name.clone()).collect(),
            nullable: required().filter(may_be_null).map(|property| property.name.clone()).collect(),
            known: object.properties.iter().map(|property| property.name.clone()).collect(),
            open: object.additional != Additional::Forbidden,
            ..kinds(&[JsonKind::Object])
        }
    }

    fn of_inner(&self, union: &Union, variant: &Variant, depth: usize) -> Evidence {
        let mut evidence = self.of_use(variant.schema, depth);
        if let Some(discriminator) = &union.discriminator
            && !variant.tags.is_empty()
            && !evidence.constants.iter().any(|(name, _)| *name == discriminator.property)
        {
            let end = self.schemas.follow(variant.schema).schema;
            let typed = |text: &String| typed(self.schemas, end, &discriminator.property, text);
            let values = variant.tags.iter().map(typed).collect();
            evidence.constants.push((discriminator.property.clone(), values));
        }
        evidence
    }
}

/// Whether null is a value here.
fn allows_null(schemas: &Schemas, used: SchemaUse) -> bool {
    let end = schemas.follow(used);
    let target = &schemas[end.schema];
    end.nullable || target.nullable || matches!(target.shape, Shape::Null | Shape::Any(_))
}

fn kinds(kinds: &[JsonKind]) -> Evidence {
    Evidence { kinds: kinds.to_vec(), open: true, ..Evidence::default() }
}

fn anything() -> Evidence {
    kinds(&[JsonKind::Boolean, JsonKind::Number, JsonKind::String, JsonKind::Array, JsonKind::Object])
}

fn precise_kind(value: &Value) -> JsonKind {
    if value.is_i64() || value.is_u64() { JsonKind::Integer } else { JsonKind::of(value) }
}

/// What is known of a value that is one of two.
fn either(one: Evidence, two: Evidence) -> Evidence {
    let is_scalar = |kind: &JsonKind| !matches!(kind, JsonKind::Array | JsonKind::Object);
    // Listed values count only if all scalars are listed.
    let unlisted = |evidence: &Evidence| evidence.values.is_empty() && evidence.kinds.iter().any(is_scalar);
    let values = if unlisted(&one) || unlisted(&two) {
        Vec::new()
    } else {
        one.values.iter().chain(&two.values).cloned().collect()
    };
    let mut both: Vec<JsonKind> = one.kinds.iter().chain(&two.kinds).copied().collect();
    both.sort_unstable();
    both.dedup();
    let has_object = |evidence: &Evidence| evidence.kinds.contains(&JsonKind::Object);
    let objects = match (has_object(&one), has_object(&two)) {
        (true, true) => either_object(one, two),
        (true, false) => one,
        _ => two,
    };
    Evidence { kinds: both, values, tag: None, items: Vec::new(), ..objects }
}

/// What is known of an object that is one of two.
fn either_object(one: Evidence, two: Evidence) -> Evidence {
    let mut others: HashMap<String, Vec<Value>> = two.constants.into_iter().collect();
    let constants = one.constants.into_iter().filter_map(|(name, mut values)| {
        values.extend(others.remove(&name)?);
        Some((name, values))
    });
    let constants = constants.collect();
    let also: HashSet<&String> = two.required.iter().collect();
    let required: Vec<String> = one.required.into_iter().filter(|name| also.contains(name)).collect();
    let may_be_null = |name: &&String| one.nullable.contains(name) || two.nullable.contains(name);
    let nullable = required.iter().filter(may_be_null).cloned().collect();
    let mut seen = HashSet::new();
    let known = one.known.into_iter().chain(two.known).filter(|name| seen.insert(name.clone())).collect();
    Evidence { constants, required, nullable, known, open: one.open || two.open, ..Evidence::default() }
}
