//! Whether parts of a composition can hold for one value, as far as kinds, listed values and required properties say.

use std::collections::{BTreeMap, HashSet};

use crate::model::{Additional, Object, SchemaId, SchemaUse, Schemas, Shape};

/// More parts than this are not looked at.
const PARTS: usize = 64;

/// Whether all of these can hold for one value.
pub fn agree(schemas: &Schemas, ids: &[SchemaId]) -> bool {
    let parts = ids.iter().flat_map(|id| parts(schemas, *id));
    let objects: Vec<&Object> = parts.filter_map(|id| object(schemas, id)).collect();
    kinds_agree(schemas, ids) && properties_agree(schemas, &objects)
}

/// Whether all of these have a kind and listed values in common.
pub fn kinds_agree(schemas: &Schemas, ids: &[SchemaId]) -> bool {
    let parts: Vec<SchemaId> = ids.iter().flat_map(|id| parts(schemas, *id)).collect();
    let shapes: Vec<&Shape> = parts.iter().map(|id| &schemas[*id].shape).collect();
    pairs(&shapes).all(|(one, two)| share_values(one, two))
}

/// Whether two shapes have a value in common.
fn share_values(one: &Shape, two: &Shape) -> bool {
    let same_kind = match (one.family(), two.family()) {
        (Some(one), Some(two)) => one == two,
        _ => true,
    };
    let (Shape::Enumeration(one), Shape::Enumeration(two)) = (one, two) else { return same_kind };
    let listed: HashSet<String> = one.values.iter().map(|value| value.value.to_string()).collect();
    let any = two.values.iter().any(|value| listed.contains(&value.value.to_string()));
    same_kind && (one.open || two.open || any)
}

/// Whether each required property can have a value.
fn properties_agree(schemas: &Schemas, objects: &[&Object]) -> bool {
    let mut required: HashSet<&str> =
        objects.iter().flat_map(|one| &one.required).map(String::as_str).collect();
    let mut by_name: BTreeMap<&str, Vec<SchemaUse>> = BTreeMap::new();
    for property in objects.iter().flat_map(|one| &one.properties) {
        if property.required {
            required.insert(&property.name);
        }
        by_name.entry(&property.name).or_default().push(property.schema);
    }
    let null = |used: &SchemaUse| {
        let end = schemas.follow(*used);
        end.nullable || schemas[end.schema].nullable || matches!(schemas[end.schema].shape, Shape::Null)
    };
    by_name.into_iter().filter(|(name, _)| required.contains(name)).all(|(_, uses)| {
        let shapes: Vec<&Shape> = uses.iter().map(|used| schemas.shape(*used)).collect();
        uses.iter().all(null) || pairs(&shapes).all(|(one, two)| share_values(one, two))
    })
}

/// Whether none of these variants of different unions requires what another forbids.
pub fn admit_each_other(schemas: &Schemas, ids: &[SchemaId]) -> bool {
    let objects: Vec<&Object> = ids.iter().filter_map(|id| object(schemas, *id)).collect();
    let forbids = |closed: &Object, other: &Object| {
        let unknown = |name: &str| closed.properties.iter().all(|property| property.name != name);
        closed.additional == Additional::Forbidden
            && closed.patterns.is_empty()
            && other.properties.iter().any(|property| property.required && unknown(&property.name))
    };
    pairs(&objects).all(|(one, two)| !forbids(one, two) && !forbids(two, one))
}

fn pairs<'l, T>(list: &'l [&'l T]) -> impl Iterator<Item = (&'l T, &'l T)> {
    list.iter().enumerate().flat_map(|(at, one)| list.iter().skip(at + 1).map(move |two| (*one, *two)))
}

fn object(schemas: &Schemas, id: SchemaId) -> Option<&Object> {
    match &schemas[id].shape {
        Shape::Object(object) => Some(object),
        _ => None,
    }
}

/// What a schema is composed of, if it is not merged yet; else itself.
fn parts(schemas: &Schemas, id: SchemaId) -> Vec<SchemaId> {
    let mut found = Vec::new();
    let mut open = vec![id];
    let mut seen = HashSet::new();
    while let Some(id) = open.pop().filter(|_| seen.len() < PARTS) {
        if !seen.insert(id) {
            continue;
        }
        match &schemas[id].shape {
            Shape::AllOf(parts) => open.extend(parts.iter().map(|part| schemas.follow(*part).schema)),
            _ => found.push(id),
        }
    }
    found
}
