//! How the variants of each union are told apart.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::merge::kind_of;
use super::{Context, twins};
use crate::diagnostics::{Code, Diagnostics};
use crate::model::{
    Additional, Api, Evidence, JsonKind, SchemaId, SchemaUse, Schemas, Shape, Tag, Union, Variant,
};

/// Unions stand inside each other no deeper than this for the evidence of the inner ones to count.
const NESTING: usize = 4;

pub(super) fn run(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut context = Context::new(api, diagnostics);
    for id in context.schemas.ids().collect::<Vec<_>>() {
        let Shape::Union(union) = &context.schemas[id].shape else { continue };
        let union = union.clone();
        let mut found: Vec<Evidence> =
            union.variants.iter().map(|variant| of_variant(context.schemas, &union, variant)).collect();
        keep_telling(&mut found);
        let twins = twins::tell(context.schemas, &union, &mut found);
        // What is only sent is never told apart.
        if context.schemas[id].usage.received {
            warn(&mut context, id, &union, &twins);
        }
        let note = how(&found);
        let schema = &mut context.schemas[id];
        schema.docs.notes.push(note);
        if let Shape::Union(union) = &mut schema.shape {
            for (variant, evidence) in union.variants.iter_mut().zip(found) {
                variant.evidence = evidence;
            }
        }
    }
}

fn of_variant(schemas: &Schemas, union: &Union, variant: &Variant) -> Evidence {
    let mut evidence = of_use(schemas, variant.schema, NESTING);
    let Some(discriminator) = &union.discriminator else { return evidence };
    let property = &discriminator.property;
    let mapped: Vec<String> = variant
        .tags
        .iter()
        .filter(|tag| discriminator.mapping.iter().any(|(value, _)| value == *tag))
        .cloned()
        .collect();
    let constants = evidence.constants.iter().find(|(name, _)| name == property).map(|(_, values)| values);
    let listed: Vec<String> =
        constants.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    let values = if !mapped.is_empty() {
        mapped
    } else if !listed.is_empty() {
        listed
    } else {
        variant.tags.clone()
    };
    if !values.is_empty() {
        evidence.constants.retain(|(name, _)| name != property);
        evidence.tag = Some(Tag { property: property.clone(), values });
    }
    evidence
}

/// What a value looks like; where it may be one of several, what is common to them.
fn of_use(schemas: &Schemas, used: SchemaUse, depth: usize) -> Evidence {
    let all = [JsonKind::Boolean, JsonKind::Number, JsonKind::String, JsonKind::Array, JsonKind::Object];
    let kinds = |kinds: &[JsonKind]| Evidence { kinds: kinds.to_vec(), open: true, ..Evidence::default() };
    match schemas.shape(used) {
        Shape::Null => kinds(&[JsonKind::Null]),
        Shape::Boolean => kinds(&[JsonKind::Boolean]),
        Shape::Integer(_) => kinds(&[JsonKind::Integer]),
        Shape::Number(_) => kinds(&[JsonKind::Number]),
        Shape::Text(_) => kinds(&[JsonKind::String]),
        Shape::Array(array) if depth > 0 => {
            Evidence { items: one_of(schemas, array.items, depth - 1), ..kinds(&[JsonKind::Array]) }
        }
        Shape::Array(_) | Shape::Tuple(_) => kinds(&[JsonKind::Array]),
        Shape::Enumeration(enumeration) => {
            let values: Vec<Value> = enumeration.values.iter().map(|value| value.value.clone()).collect();
            let mut found: Vec<JsonKind> = values.iter().map(precise_kind).collect();
            found.sort_unstable();
            found.dedup();
            Evidence { values, ..kinds(&found) }
        }
        Shape::Object(object) => Evidence {
            constants: object
                .properties
                .iter()
                .filter_map(|property| match schemas.shape(property.schema) {
                    Shape::Enumeration(list) => Some((
                        property.name.clone(),
                        list.values.iter().map(|value| value.value.clone()).collect(),
                    )),
                    _ => None,
                })
                .collect(),
            required: object
                .properties
                .iter()
                .filter(|property| property.required)
                .map(|property| property.name.clone())
                .collect(),
            known: object.properties.iter().map(|property| property.name.clone()).collect(),
            open: object.additional != Additional::Forbidden,
            ..kinds(&[JsonKind::Object])
        },
        Shape::Union(union) if depth > 0 => {
            let inner = union.variants.iter().map(|variant| of_inner(schemas, union, variant, depth - 1));
            inner.reduce(either).unwrap_or_else(|| kinds(&all))
        }
        _ => kinds(&all),
    }
}

/// What a value looks like, where it may be one of several.
pub(super) fn one_of(schemas: &Schemas, used: SchemaUse, depth: usize) -> Vec<Evidence> {
    match schemas.shape(used) {
        Shape::Union(union) => {
            union.variants.iter().map(|variant| of_inner(schemas, union, variant, depth)).collect()
        }
        _ => vec![of_use(schemas, used, depth)],
    }
}

fn of_inner(schemas: &Schemas, union: &Union, variant: &Variant, depth: usize) -> Evidence {
    let mut evidence = of_use(schemas, variant.schema, depth);
    if let Some(discriminator) = &union.discriminator
        && !variant.tags.is_empty()
        && !evidence.constants.iter().any(|(name, _)| *name == discriminator.property)
    {
        let values = variant.tags.iter().cloned().map(Value::String).collect();
        evidence.constants.push((discriminator.property.clone(), values));
    }
    evidence
}

fn precise_kind(value: &Value) -> JsonKind {
    if value.is_i64() || value.is_u64() { JsonKind::Integer } else { kind_of(value) }
}

/// What is known of a value that is one of two.
fn either(one: Evidence, two: Evidence) -> Evidence {
    let mut kinds = one.kinds;
    kinds.extend(two.kinds);
    kinds.sort_unstable();
    kinds.dedup();
    let mut others: HashMap<String, Vec<Value>> = two.constants.into_iter().collect();
    let constants = one
        .constants
        .into_iter()
        .filter_map(|(name, mut values)| {
            values.extend(others.remove(&name)?);
            Some((name, values))
        })
        .collect();
    let mut values = one.values;
    values.extend(two.values);
    let also: HashSet<&String> = two.required.iter().collect();
    let required = one.required.into_iter().filter(|name| also.contains(name)).collect();
    let mut seen = HashSet::new();
    let known = one.known.into_iter().chain(two.known).filter(|name| seen.insert(name.clone())).collect();
    let open = one.open || two.open;
    Evidence { kinds, constants, values, required, known, open, ..Evidence::default() }
}

/// Leaves out the constants and values that tell nothing: enumerations are open, so a value
/// that is not listed must not rule out a variant for no gain.
fn keep_telling(found: &mut [Evidence]) {
    let mut counts: HashMap<(String, String), usize> = HashMap::new();
    for (name, values) in found.iter().flat_map(|evidence| &evidence.constants) {
        for value in values {
            *counts.entry((name.clone(), value.to_string())).or_default() += 1;
        }
    }
    let own = |name: &str, value: &Value| counts.get(&(name.to_owned(), value.to_string())) == Some(&1);
    let mut with: HashMap<String, usize> = HashMap::new();
    for (name, _) in found.iter().flat_map(|evidence| &evidence.constants) {
        *with.entry(name.clone()).or_default() += 1;
    }
    for evidence in found.iter_mut() {
        evidence.constants.retain(|(name, values)| {
            let single = values.len() == 1;
            single
                || (with.get(name).is_some_and(|count| *count > 1)
                    && values.iter().all(|value| own(name, value)))
        });
    }
    let kinds: Vec<Vec<JsonKind>> = found.iter().map(|evidence| evidence.kinds.clone()).collect();
    for (place, evidence) in found.iter_mut().enumerate() {
        let shared = kinds
            .iter()
            .enumerate()
            .any(|(other, kinds)| other != place && kinds.iter().any(|kind| evidence.kinds.contains(kind)));
        if !shared {
            evidence.values.clear();
            evidence.items.clear();
        }
    }
}

/// How the variants are told apart, in a sentence for the docs.
fn how(found: &[Evidence]) -> String {
    if let Some(tag) = found.first().and_then(|evidence| evidence.tag.as_ref())
        && found.iter().all(|evidence| evidence.tag.is_some())
    {
        return format!("Told apart by the property `{}`.", tag.property);
    }
    let mut seen = HashSet::new();
    let objects: Vec<&Evidence> =
        found.iter().filter(|evidence| evidence.kinds.contains(&JsonKind::Object)).collect();
    let kinds_differ =
        found.iter().flat_map(|evidence| &evidence.kinds).all(|kind| seen.insert(*kind)) || objects.len() < 2;
    if kinds_differ {
        return "Told apart by the JSON kind.".to_owned();
    }
    let by_kind = if objects.len() < found.len() { "the JSON kind and " } else { "" };
    if let Some(name) = constant_of_all(&objects) {
        return format!("Told apart by {by_kind}the property `{name}`.");
    }
    let mut own: Vec<String> = Vec::new();
    for evidence in &objects {
        let telling = evidence
            .required
            .iter()
            .find(|name| objects.iter().filter(|other| other.known.contains(name)).count() == 1);
        own.extend(telling.map(|name| format!("`{name}`")));
    }
    if own.is_empty() {
        format!("Told apart by {by_kind}the properties that are there.")
    } else {
        format!("Told apart by {by_kind}properties that only one of them has: {}.", own.join(", "))
    }
}

/// A property that has values of its own in each of these.
fn constant_of_all<'e>(objects: &[&'e Evidence]) -> Option<&'e str> {
    objects.first()?.constants.iter().map(|(name, _)| name.as_str()).find(|name| {
        let mut seen = HashSet::new();
        objects.iter().all(|evidence| {
            evidence
                .constants
                .iter()
                .find(|(other, _)| other == name)
                .is_some_and(|(_, values)| values.iter().all(|value| seen.insert(value.to_string())))
        })
    })
}

/// Warns of variants that look the same from outside.
fn warn(context: &mut Context, id: SchemaId, union: &Union, twins: &[Vec<usize>]) {
    for group in twins {
        let names: Vec<String> = group
            .iter()
            .filter_map(|place| union.variants.get(*place))
            .map(|variant| named(context.schemas, variant))
            .collect();
        let Some((last, others)) = names.split_last() else { continue };
        let message = format!("{} and {last} cannot be told apart", others.join(", "));
        let pointer = context.schemas[id].pointer.clone();
        let consequence = "a value that fits several of them is read as the first";
        context.warn(Code::AmbiguousUnion, &pointer, message, consequence);
    }
}

/// What a variant is called in messages.
fn named(schemas: &Schemas, variant: &Variant) -> String {
    let schema = &schemas[variant.schema.schema];
    match variant.name.as_ref().or(schema.component.as_ref()) {
        Some(name) => format!("`{name}`"),
        None => format!("`#{}`", schema.pointer),
    }
}
