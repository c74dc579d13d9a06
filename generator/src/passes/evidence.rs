//! How the variants of each union are told apart.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::Context;
use super::variants::looks::{self, Looks};
use super::variants::twins;
use crate::diagnostics::{Code, Diagnostics};
use crate::model::{Api, Evidence, JsonKind, SchemaId, Schemas, Shape, Tag, Union, Variant};

/// So many properties are tried for one that tells all variants apart.
const CANDIDATES: usize = 64;

pub(super) fn run(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut context = Context::new(api, diagnostics);
    let budget = looks::budget(context.schemas);
    for id in context.schemas.ids().collect::<Vec<_>>() {
        let Shape::Union(union) = &context.schemas[id].shape else { continue };
        let union = union.clone();
        let looks = Looks::new(context.schemas, &budget);
        let mut found = looks.of_union(&union);
        keep_telling(&mut found);
        let twins = twins::tell(context.schemas, &looks, &union, &mut found);
        // What is only sent is never told apart.
        let beside = union.variants.iter().find_map(|variant| variant.sibling.as_ref());
        if context.schemas[id].usage.received && beside.is_none() {
            warn(&mut context, id, &union, &twins);
        }
        let schema = &mut context.schemas[id];
        if found.len() > 1 {
            schema.docs.notes.extend(beside.map(told_beside));
            schema.docs.notes.push(how(&found));
        }
        if let Shape::Union(union) = &mut schema.shape {
            for (variant, evidence) in union.variants.iter_mut().zip(found) {
                variant.evidence = evidence;
            }
        }
    }
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
    let mut sharing: HashMap<JsonKind, usize> = HashMap::new();
    for kind in found.iter().flat_map(|evidence| &evidence.kinds) {
        *sharing.entry(*kind).or_default() += 1;
    }
    for evidence in found.iter_mut() {
        if evidence.kinds.iter().all(|kind| sharing.get(kind) == Some(&1)) {
            evidence.values.clear();
            evidence.items.clear();
        }
    }
}

/// What names the variants from outside, in a sentence for the docs.
fn told_beside(tag: &Tag) -> String {
    format!("Named by the property `{}` beside it; what that does not name is kept as it came.", tag.property)
}

/// How the variants are told apart, in a sentence for the docs.
fn how(found: &[Evidence]) -> String {
    if let Some(tag) = found.first().and_then(|evidence| evidence.tag.as_ref())
        && found.iter().all(|evidence| evidence.tag.is_some())
    {
        return format!("Told apart by the property `{}`.", tag.property);
    }
    if let Some((last, others)) = found.split_last()
        && let Some(Some(tag)) = others.first().map(|evidence| &evidence.tag)
        && last.tag.is_none()
        && others.iter().all(|evidence| evidence.tag.is_some())
    {
        return format!(
            "Told apart by the property `{}`; its other values are the last one's.",
            tag.property
        );
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
    let mut knowing: HashMap<&String, usize> = HashMap::new();
    for name in objects.iter().flat_map(|evidence| &evidence.known) {
        *knowing.entry(name).or_default() += 1;
    }
    let own: Vec<String> = objects
        .iter()
        .filter_map(|evidence| evidence.required.iter().find(|name| knowing.get(name) == Some(&1)))
        .map(|name| format!("`{name}`"))
        .collect();
    if own.is_empty() {
        format!("Told apart by {by_kind}the properties that are there.")
    } else {
        format!("Told apart by {by_kind}properties that only one of them has: {}.", own.join(", "))
    }
}

/// A property that has values of its own in each of these.
fn constant_of_all<'e>(objects: &[&'e Evidence]) -> Option<&'e str> {
    objects.first()?.constants.iter().take(CANDIDATES).map(|(name, _)| name.as_str()).find(|name| {
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
        let consequence = "a value that fits several of them is read as the first that holds it best";
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{api, evidence, schema, with_paths};
    use crate::model::JsonKind;

    fn received(name: &str) -> Value {
        let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
        json!({ "/": { "get": { "responses": { "200": {
            "description": "", "content": { "application/json": { "schema": schema } }
        } } } } })
    }

    fn tagged(kind: &Value) -> Value {
        json!({ "type": "object", "properties": { "kind": kind }, "required": ["kind"] })
    }

    #[test]
    fn tags_come_from_the_mapping_then_constants_then_names() {
        let text = json!({ "type": "string" });
        let variants =
            ["Cat", "Dog", "Emu"].map(|name| json!({ "$ref": format!("#/components/schemas/{name}") }));
        let (api, _) = api(&json!({
            "Cat": tagged(&text),
            "Dog": tagged(&json!({ "const": "dog" })),
            "Emu": tagged(&text),
            "Pet": {
                "oneOf": variants,
                "discriminator": { "propertyName": "kind", "mapping": { "feline": "Cat", "lion": "#/components/schemas/Cat" } }
            }
        }));
        let pet = schema(&api, "Pet");
        let tags: Vec<_> =
            evidence(pet).iter().filter_map(|one| one.tag.as_ref()).map(|tag| tag.values.clone()).collect();
        assert_eq!(tags, [vec!["feline", "lion"], vec!["dog"], vec!["Emu"]]);
        assert_eq!(pet.docs.notes, ["Told apart by the property `kind`."]);
    }

    #[test]
    fn a_union_in_a_union_takes_the_tags_of_its_variants() {
        let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let text = json!({ "type": "string" });
        let (api, _) = api(&json!({
            "Cat": tagged(&text), "Dog": tagged(&text), "Emu": tagged(&text),
            "Mammal": { "oneOf": [reference("Cat"), reference("Dog")] },
            "Pet": {
                "oneOf": [reference("Mammal"), reference("Emu")],
                "discriminator": { "propertyName": "kind", "mapping": { "c": "Cat", "d": "Dog", "e": "Emu" } }
            }
        }));
        let tags: Vec<_> = evidence(schema(&api, "Pet"))
            .iter()
            .filter_map(|one| one.tag.as_ref())
            .map(|tag| tag.values.clone())
            .collect();
        assert_eq!(tags, [vec!["c", "d"], vec!["e"]]);
    }

    #[test]
    fn a_union_in_a_union_tells_its_variants_by_the_values_they_list() {
        let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let (api, _) = api(&json!({
            "CatCall": tagged(&json!({ "const": "cat_call" })), "DogCall": tagged(&json!({ "const": "dog_call" })),
            "Call": { "oneOf": [reference("CatCall"), reference("DogCall")], "discriminator": { "propertyName": "kind" } },
            "Message": tagged(&json!({ "const": "message" })),
            "Item": { "oneOf": [reference("Call"), reference("Message")], "discriminator": { "propertyName": "kind" } }
        }));
        let found: Vec<_> = evidence(schema(&api, "Item")).iter().map(|one| one.tag.as_ref()).collect();
        let tags: Vec<_> = found.into_iter().flatten().map(|tag| tag.values.clone()).collect();
        assert_eq!(tags, [vec!["cat_call", "dog_call"], vec!["message"]]);
    }

    #[test]
    fn variants_that_look_the_same_are_named_where_they_are_received() {
        let schemas = json!({
            "Km": { "type": "object", "properties": { "value": { "type": "number" } } },
            "Mile": { "type": "object", "properties": { "value": { "type": "number" } } },
            "Way": { "oneOf": [{ "$ref": "#/components/schemas/Km" }, { "$ref": "#/components/schemas/Mile" }] }
        });
        assert_eq!(with_paths(&schemas, &received("Way")).1, ["G0913"]);
    }

    #[test]
    fn what_properties_hold_tells_variants_apart() {
        let range = |kind: &str| json!({ "type": "object", "properties": { "from": { "type": kind } } });
        let schemas = json!({ "Range": { "oneOf": [range("number"), range("string")] } });
        let (api, codes) = with_paths(&schemas, &received("Range"));
        assert!(codes.is_empty(), "{codes:?}");
        let held: Vec<_> = evidence(schema(&api, "Range"))
            .iter()
            .flat_map(|one| &one.properties)
            .map(|(name, looks)| {
                (name.as_str(), looks.iter().flat_map(|look| look.kinds.clone()).collect::<Vec<_>>())
            })
            .collect();
        assert_eq!(held, [("from", vec![JsonKind::Number]), ("from", vec![JsonKind::String])]);
    }
}
