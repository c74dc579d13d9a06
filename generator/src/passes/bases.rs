//! A schema with a discriminator that others extend by `allOf`: where it is used, a value is one of those
//! that extend it, or of its own kind.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::diagnostics::Diagnostics;
use crate::model::{
    Api, Discriminator, Docs, Schema, SchemaId, SchemaUse, Schemas, Shape, Union, UnionKind, Variant,
};

/// Finds the components that extend a base, before compositions are merged and nothing tells any more.
pub(super) fn find(api: &mut Api, _: &mut Diagnostics) {
    let bases: Vec<SchemaId> =
        api.schemas.ids().filter(|id| names_those_that_extend_it(&api.schemas, *id)).collect();
    if bases.is_empty() {
        return;
    }
    let compositions = compositions(&api.schemas);
    for base in bases {
        api.schemas[base].extended_by = extending(&api.schemas, &compositions, base);
    }
}

/// Whether a component has a discriminator and is no union of its own.
fn names_those_that_extend_it(schemas: &Schemas, id: SchemaId) -> bool {
    let has = |shape: &Shape| matches!(shape, Shape::Object(object) if object.discriminator.is_some());
    let schema = &schemas[id];
    let own = |part: &SchemaUse| schemas[part.schema].component.is_none() && has(&schemas[part.schema].shape);
    let composed = matches!(&schema.shape, Shape::AllOf(parts) if parts.iter().any(own));
    schema.component.is_some() && (has(&schema.shape) || composed)
}

/// By schema, the compositions that it is part of.
fn compositions(schemas: &Schemas) -> Vec<Vec<SchemaId>> {
    let mut compositions = vec![Vec::new(); schemas.len()];
    for (id, schema) in schemas.iter() {
        let Shape::AllOf(parts) = &schema.shape else { continue };
        for part in parts {
            compositions[schemas.follow(*part).schema.index()].push(id);
        }
    }
    compositions
}

/// The components that extend a schema, by however many steps, in document order.
fn extending(schemas: &Schemas, compositions: &[Vec<SchemaId>], base: SchemaId) -> Vec<SchemaId> {
    let mut seen = HashSet::from([base]);
    let mut open = vec![base];
    while let Some(id) = open.pop() {
        open.extend(compositions[id.index()].iter().copied().filter(|one| seen.insert(*one)));
    }
    seen.remove(&base);
    let mut found: Vec<SchemaId> = seen.into_iter().filter(|id| schemas[*id].component.is_some()).collect();
    found.sort_unstable();
    found
}

/// Makes a base the union of those that extend it, unless it is used for nothing but extending it.
pub(super) fn unite(api: &mut Api, _: &mut Diagnostics) {
    let used = used(api);
    let schemas = &mut api.schemas;
    let bases = bases(schemas, &used);
    for id in &bases {
        give_shapes(schemas, *id);
    }
    // The base without those that extend it; as variants, bases of bases are that.
    let plain: HashMap<SchemaId, SchemaId> = bases.iter().map(|id| (*id, set_apart(schemas, *id))).collect();
    for id in bases {
        let shape = union(schemas, id, &plain);
        schemas[id].shape = shape;
    }
    for id in schemas.ids().collect::<Vec<_>>() {
        use_plain_beside_others(schemas, id, &plain);
    }
}

/// The bases that are used, and those that extend such a one and have a discriminator of their own: where the one is
/// read, a value may be of any that extend the other.
fn bases(schemas: &Schemas, used: &HashSet<SchemaId>) -> Vec<SchemaId> {
    let is_base = |id: &SchemaId| !schemas[*id].extended_by.is_empty() && property(schemas, *id).is_some();
    let mut found: BTreeSet<SchemaId> = schemas.ids().filter(|id| used.contains(id) && is_base(id)).collect();
    let mut open: Vec<SchemaId> = found.iter().copied().collect();
    while let Some(base) = open.pop() {
        let below = schemas[base].extended_by.iter().filter(|id| is_base(id) && parts(schemas, base, **id));
        open.extend(below.copied().filter(|id| found.insert(*id)).collect::<Vec<_>>());
    }
    found.into_iter().collect()
}

/// The property that a base is named by.
fn property(schemas: &Schemas, id: SchemaId) -> Option<&str> {
    match &schemas[id].shape {
        Shape::Object(object) => object.discriminator.as_ref(),
        Shape::Union(union) => union.discriminator.as_ref(),
        _ => None,
    }
    .map(|discriminator| discriminator.property.as_str())
}

/// Whether one that extends a base tells those that extend it apart by another property than the base does.
fn parts(schemas: &Schemas, base: SchemaId, middle: SchemaId) -> bool {
    !schemas[middle].extended_by.is_empty() && property(schemas, middle) != property(schemas, base)
}

/// Those that extend a base and add nothing are other names for it so far; each gets a shape of its own.
fn give_shapes(schemas: &mut Schemas, base: SchemaId) {
    for id in schemas[base].extended_by.clone() {
        if let Shape::Alias(used) = schemas[id].shape {
            schemas[id].shape = schemas.shape(used).clone();
        }
    }
}

/// The schemas that anything uses: not those that are only extended, nor those that only stand in a union
/// beside one that extends them.
fn used(api: &mut Api) -> HashSet<SchemaId> {
    let mut used: HashSet<SchemaId> = api.incoming().collect();
    for operation in &mut api.operations {
        used.extend(operation.sent_mut().map(|used| used.schema));
        used.extend(operation.received_mut().map(|used| used.schema));
    }
    for (holder, schema) in api.schemas.iter() {
        let held: HashSet<SchemaId> = schema.shape.uses().iter().map(|used| used.schema).collect();
        let extends = |id: &SchemaId| {
            let extended_by = &api.schemas[*id].extended_by;
            match schema.shape {
                Shape::Union(_) => extended_by.iter().any(|one| held.contains(one)),
                Shape::Alias(_) => extended_by.contains(&holder),
                Shape::AllOf(_) => true,
                _ => false,
            }
        };
        used.extend(held.iter().filter(|id| !extends(id)));
    }
    used
}

/// A copy of the base that stands for values of its own kind.
fn set_apart(schemas: &mut Schemas, base: SchemaId) -> SchemaId {
    let schema = &schemas[base];
    let name = schema.component.clone().unwrap_or_default();
    let note = format!("A `{name}` that is none of those that extend it.");
    let docs = Docs { notes: vec![note], ..Docs::default() };
    let copy = Schema { docs, ..Schema::new(schema.pointer.child("discriminator"), schema.shape.clone()) };
    schemas.push(copy)
}

/// Those that extend a base or are mapped by it, then the base itself where a value can be of its kind.
fn union(schemas: &Schemas, base: SchemaId, plain: &HashMap<SchemaId, SchemaId>) -> Shape {
    let Shape::Object(object) = &schemas[base].shape else { return schemas[base].shape.clone() };
    let Some(discriminator) = object.discriminator.clone() else { return schemas[base].shape.clone() };
    let extended_by = &schemas[base].extended_by;
    let middles: HashSet<SchemaId> = extended_by
        .iter()
        .copied()
        .filter(|id| plain.contains_key(id) && parts(schemas, base, *id))
        .collect();
    // What extends one of these is a variant of it.
    let inside: HashSet<SchemaId> =
        middles.iter().flat_map(|id| schemas[*id].extended_by.iter().copied()).collect();
    let extending = extended_by.iter().copied();
    let mapped = discriminator.mapping.iter().map(|(_, id)| schemas.follow(SchemaUse::of(*id)).schema);
    let mut seen = HashSet::from([base]);
    let mut variants: Vec<Variant> = extending
        .chain(mapped)
        .filter(|id| !inside.contains(id) && seen.insert(*id) && is_object(schemas, *id, plain))
        .map(|id| {
            let variant = variant(schemas, id, &discriminator, plain);
            if middles.contains(&id) { Variant { schema: SchemaUse::of(id), ..variant } } else { variant }
        })
        .collect();
    let own: Vec<String> = tags(schemas, &discriminator, base);
    if !own.is_empty() || discriminator.mapping.is_empty() || variants.len() < 2 {
        let schema = plain.get(&base).copied().unwrap_or(base);
        let variant = Variant::of(SchemaUse::of(schema));
        variants.push(Variant { name: Some("base".to_owned()), tags: own, ..variant });
    }
    Shape::Union(Union { kind: UnionKind::OneOf, variants, discriminator: Some(discriminator) })
}

fn is_object(schemas: &Schemas, id: SchemaId, plain: &HashMap<SchemaId, SchemaId>) -> bool {
    plain.contains_key(&id) || matches!(schemas[id].shape, Shape::Object(_))
}

fn variant(
    schemas: &Schemas,
    id: SchemaId,
    discriminator: &Discriminator,
    plain: &HashMap<SchemaId, SchemaId>,
) -> Variant {
    let name = schemas[id].component.clone();
    let mut tags = tags(schemas, discriminator, id);
    if tags.is_empty() {
        tags.extend(name.clone());
    }
    let variant = Variant::of(SchemaUse::of(plain.get(&id).copied().unwrap_or(id)));
    Variant { name, tags, ..variant }
}

/// The values that are mapped to a schema, or the one that it names itself.
fn tags(schemas: &Schemas, discriminator: &Discriminator, id: SchemaId) -> Vec<String> {
    let mapped = discriminator.mapping.iter().filter(|(_, target)| *target == id);
    let mapped: Vec<String> = mapped.map(|(value, _)| value.clone()).collect();
    if mapped.is_empty() { schemas[id].tag.clone().into_iter().collect() } else { mapped }
}

/// A union that lists a base and others that extend it says itself what a value can be.
fn use_plain_beside_others(schemas: &mut Schemas, id: SchemaId, plain: &HashMap<SchemaId, SchemaId>) {
    let Shape::Union(union) = &schemas[id].shape else { return };
    let listed: HashSet<SchemaId> = union.variants.iter().map(|variant| variant.schema.schema).collect();
    let replaced: Vec<(SchemaId, SchemaId, Option<String>)> = listed
        .iter()
        .filter(|listed_id| schemas[**listed_id].extended_by.iter().any(|one| listed.contains(one)))
        .filter_map(|base| Some((*base, *plain.get(base)?, schemas[*base].component.clone())))
        .collect();
    let Shape::Union(union) = &mut schemas[id].shape else { return };
    for variant in &mut union.variants {
        if let Some((_, plain, name)) = replaced.iter().find(|(base, ..)| *base == variant.schema.schema) {
            variant.schema.schema = *plain;
            variant.name.clone_from(name);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{api, named, names, property, schema, union, with_paths};
    use crate::model::{Api, Shape};

    fn pets(discriminator: &Value) -> Value {
        let base = json!({ "$ref": "#/components/schemas/Pet" });
        let own = |name: &str| json!({ "type": "object", "properties": { name: { "type": "string" } } });
        json!({
            "Pet": {
                "type": "object", "required": ["kind"],
                "properties": { "kind": { "type": "string" }, "friend": base },
                "discriminator": discriminator
            },
            "Cat": { "allOf": [base, own("claws")] },
            "Kitten": { "allOf": [{ "$ref": "#/components/schemas/Cat" }, own("toys")] },
            "Dog": { "allOf": [base, own("tricks")] }
        })
    }

    fn variants(api: &Api) -> Vec<(&str, Vec<&str>)> {
        let variants = union(schema(api, "Pet")).variants.iter();
        let named = variants.map(|one| {
            let tags =
                one.evidence.tag.iter().flat_map(|tag| &tag.values).filter_map(Value::as_str).collect();
            (one.name.as_deref().unwrap_or_default(), tags)
        });
        named.collect()
    }

    #[test]
    fn a_base_without_a_mapping_is_any_that_extends_it_or_itself() {
        let (api, codes) = api(&pets(&json!({ "propertyName": "kind" })));
        assert!(codes.is_empty(), "{codes:?}");
        let expected =
            [("Cat", vec!["Cat"]), ("Kitten", vec!["Kitten"]), ("Dog", vec!["Dog"]), ("base", vec![])];
        assert_eq!(variants(&api), expected);
        assert_eq!(names(schema(&api, "Kitten")), ["kind", "friend", "claws", "toys"]);
    }

    #[test]
    fn a_mapping_says_whether_the_base_itself_can_be() {
        let mapping = json!({ "c": "Cat", "k": "Kitten", "d": "Dog", "hound": "Dog" });
        let (mapped, _) = api(&pets(&json!({ "propertyName": "kind", "mapping": mapping })));
        let expected = [("Cat", vec!["c"]), ("Kitten", vec!["k"]), ("Dog", vec!["d", "hound"])];
        assert_eq!(variants(&mapped), expected);
        let mapping = json!({ "p": "Pet", "c": "Cat" });
        let (itself, _) = api(&pets(&json!({ "propertyName": "kind", "mapping": mapping })));
        assert_eq!(variants(&itself).last(), Some(&("base", vec!["p"])));
    }

    #[test]
    fn a_base_that_is_only_extended_stays_an_object() {
        let mut schemas = pets(&json!({ "propertyName": "kind" }));
        if let Some(properties) = schemas.pointer_mut("/Pet/properties").and_then(Value::as_object_mut) {
            properties.remove("friend");
        }
        let (api, _) = api(&schemas);
        assert!(matches!(schema(&api, "Pet").shape, Shape::Object(_)));
    }

    #[test]
    fn one_that_is_told_apart_further_is_a_union_in_the_union() {
        let mut schemas = pets(&json!({ "propertyName": "kind", "mapping": { "c": "Cat", "d": "Dog" } }));
        if let Some(Value::Object(cat)) = schemas.pointer_mut("/Cat/allOf/1") {
            cat.insert(
                "discriminator".to_owned(),
                json!({ "propertyName": "breed", "mapping": { "k": "Kitten" } }),
            );
            cat.insert("required".to_owned(), json!(["breed"]));
        }
        if let Some(Value::Object(own)) = schemas.pointer_mut("/Cat/allOf/1/properties") {
            own.insert("breed".to_owned(), json!({ "type": "string" }));
        }
        let (api, codes) = api(&schemas);
        assert!(codes.is_empty(), "{codes:?}");
        assert_eq!(variants(&api), [("Cat", vec!["c"]), ("Dog", vec!["d"])]);
        let cat = union(schema(&api, "Cat"));
        assert_eq!(cat.variants.first().and_then(|one| one.name.as_deref()), Some("Kitten"));
        // The leaf has the value of what it extends, and one of its own.
        let constants = ["kind", "breed"].map(|name| {
            let Shape::Enumeration(list) = api.schemas.shape(property(&api, "Kitten", name).schema) else {
                panic!("{name}")
            };
            list.values.iter().map(|value| value.value.clone()).collect::<Vec<_>>()
        });
        assert_eq!(constants, [[json!("c")], [json!("k")]]);
    }

    #[test]
    fn a_union_that_lists_the_base_and_others_holds_it_as_it_is() {
        let mut schemas = pets(&json!({ "propertyName": "kind" }));
        let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        if let Some(schemas) = schemas.as_object_mut() {
            schemas.insert("Guest".to_owned(), json!({ "oneOf": [reference("Pet"), reference("Dog")] }));
        }
        let (api, _) = with_paths(&schemas, &json!({}));
        let guest = union(named(&api, "Guest", false));
        let shapes: Vec<_> = guest.variants.iter().map(|one| api.schemas.shape(one.schema)).collect();
        assert!(matches!(shapes.as_slice(), [Shape::Object(_), Shape::Object(_)]), "{shapes:?}");
    }
}
