//! Equal schemas without a name are one: one type, which values can be passed on by.
//!
//! What a place says of its values stays with the place; structure, constraints and what is said of the parts inside
//! have to be equal.

use std::collections::HashMap;

use super::direction;
use crate::diagnostics::Diagnostics;
use crate::model::{
    Access, Additional, Api, Docs, JsonKind, Object, Schema, SchemaId, SchemaUse, Schemas, Secrecy, Shape,
    Union, UnionKind,
};
use crate::pointer::Pointer;

pub(super) fn run(api: &mut Api, _: &mut Diagnostics) {
    let classes = classes(&api.schemas);
    let mut members: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
    for (id, schema) in api.schemas.iter().filter(|(_, schema)| schema.component.is_none()) {
        if schema.has_type() && makes_a_type(&schema.shape) {
            members.entry(classes[id.index()]).or_default().push(id);
        }
    }
    let mut moved: Vec<Option<Moved>> = api.schemas.ids().map(|_| None).collect();
    let mut shared: Vec<Vec<SchemaId>> = members.into_values().filter(|of| of.len() > 1).collect();
    shared.sort_unstable();
    if shared.is_empty() {
        return;
    }
    for of in &shared {
        let Some(home) = home(&api.schemas, of) else { continue };
        for id in of {
            let Schema { nullable, docs, .. } = &api.schemas[*id];
            moved[id.index()] = Some(Moved { home, nullable: *nullable, docs: docs.clone() });
        }
        settle(&mut api.schemas, home, of);
    }
    redirect(api, &moved);
    // The one type travels all the ways that any of them did, and the others none.
    direction::mark(api);
}

/// A schema that is one with others: which one, and what it said of its values itself.
struct Moved {
    home: SchemaId,
    nullable: bool,
    docs: Docs,
}

/// Whether values have a type of their own, for which a name is needed.
fn makes_a_type(shape: &Shape) -> bool {
    match shape {
        Shape::Object(object) => !object.properties.is_empty() || object.additional == Additional::Forbidden,
        Shape::Enumeration(_) | Shape::Union(_) => true,
        _ => false,
    }
}

/// For each schema the first that is equal to it; components are equal to nothing else.
fn classes(schemas: &Schemas) -> Vec<SchemaId> {
    let mut classes: Vec<SchemaId> = schemas.ids().collect();
    let mut seen: HashMap<Looks, SchemaId> = HashMap::new();
    let mut state = vec![State::New; schemas.len()];
    for start in schemas.ids() {
        let mut open = vec![start];
        while let Some(id) = open.last().copied() {
            let schema = &schemas[id];
            match state[id.index()] {
                State::New if schema.component.is_none() => {
                    state[id.index()] = State::Open;
                    let held = schema.shape.uses().into_iter().map(|used| used.schema);
                    open.extend(held.filter(|held| state[held.index()] == State::New));
                }
                State::Open => {
                    let looks = looks(schemas, schema, &classes);
                    classes[id.index()] = *seen.entry(looks).or_insert(id);
                    state[id.index()] = State::Done;
                    open.pop();
                }
                State::New | State::Done => {
                    state[id.index()] = State::Done;
                    open.pop();
                }
            }
        }
    }
    classes
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

/// All that makes a type what it is; whether null is allowed is said of each use.
#[derive(PartialEq, Eq, Hash)]
struct Looks<'s> {
    shape: Shape,
    /// Of each part of a union, whether it may be null, and what is said of it.
    inside: Vec<(bool, &'s Docs)>,
    also_accepts: &'s [JsonKind],
    access: Access,
    secrecy: Secrecy,
    tag: Option<&'s str>,
    notes: &'s [String],
}

fn looks<'s>(schemas: &'s Schemas, schema: &'s Schema, classes: &[SchemaId]) -> Looks<'s> {
    let mut shape = schema.shape.clone();
    for used in shape.uses_mut() {
        let held = &schemas[used.schema];
        // Of what has no name, null may be said there only.
        used.nullable |= held.component.is_none() && held.nullable;
        used.schema = classes[used.schema.index()];
    }
    let mut inside = Vec::new();
    match &mut shape {
        Shape::Object(object) => {
            for property in &mut object.properties {
                property.pointer = Pointer::root();
            }
        }
        // Variants are called by their titles.
        Shape::Union(union) => {
            let held = schema.shape.uses().into_iter().map(|used| &schemas[used.schema]);
            let held = held.filter(|held| held.component.is_none());
            inside.extend(held.map(|held| (held.nullable, &held.docs)));
            union.kind = UnionKind::AnyOf;
        }
        _ => {}
    }
    Looks {
        shape,
        inside,
        also_accepts: &schema.also_accepts,
        access: schema.access,
        secrecy: schema.secrecy,
        tag: schema.tag.as_deref(),
        notes: &schema.docs.notes,
    }
}

/// Where the one type is at home: with a component rather than an operation, and as near to it as may be.
fn home(schemas: &Schemas, of: &[SchemaId]) -> Option<SchemaId> {
    let nearness = |id: &SchemaId| {
        let pointer = &schemas[*id].pointer;
        let of_operation = pointer.tokens().next().is_none_or(|first| first == "paths");
        (of_operation, pointer.tokens().count(), *id)
    };
    of.iter().copied().min_by_key(nearness)
}

/// Makes one of several the type of all: it says what all of them do.
fn settle(schemas: &mut Schemas, home: SchemaId, of: &[SchemaId]) {
    let others = of.iter().filter(|id| **id != home);
    let places = others.clone().map(|id| schemas[*id].pointer.clone()).collect();
    let docs = others.fold(schemas[home].docs.clone(), |docs, id| common(docs, &schemas[*id].docs));
    schemas[home].also_at = places;
    schemas[home].docs = docs;
}

/// What two places say alike.
fn common(docs: Docs, other: &Docs) -> Docs {
    fn alike<T: PartialEq>(one: Option<T>, other: Option<&T>) -> Option<T> {
        one.filter(|one| Some(one) == other)
    }
    Docs {
        summary: alike(docs.summary, other.summary.as_ref()),
        description: alike(docs.description, other.description.as_ref()),
        deprecated: docs.deprecated && other.deprecated,
        deprecated_reason: alike(docs.deprecated_reason, other.deprecated_reason.as_ref()),
        default: alike(docs.default, other.default.as_ref()),
        example: alike(docs.example, other.example.as_ref()),
        external: alike(docs.external, other.external.as_ref()),
        departure: alike(docs.departure, other.departure.as_ref()),
        elsewhere: alike(docs.elsewhere, other.elsewhere.as_ref()),
        inferred: alike(docs.inferred, other.inferred.as_ref()),
        sources: if docs.sources == other.sources { docs.sources } else { Vec::new() },
        notes: docs.notes,
    }
}

/// Leads every use to the one schema, and takes along what its own said: of its values, and that null is one.
fn redirect(api: &mut Api, moved: &[Option<Moved>]) {
    let moved_from = |id: SchemaId| moved.get(id.index()).and_then(Option::as_ref);
    let lead = |used: &mut SchemaUse| {
        if let Some(Moved { home, nullable, .. }) = moved_from(used.schema) {
            *used = SchemaUse { schema: *home, nullable: used.nullable || *nullable, ..*used };
        }
    };
    let lead_to = |id: &mut SchemaId| *id = moved_from(*id).map_or(*id, |moved| moved.home);
    for id in api.schemas.ids().collect::<Vec<_>>() {
        let shape = &mut api.schemas[id].shape;
        if let Shape::Object(object) = shape {
            for property in &mut object.properties {
                if let Some(moved) = moved_from(property.schema.schema)
                    && property.docs == Docs::default()
                {
                    property.docs = moved.docs.clone();
                }
            }
        }
        shape.uses_mut().into_iter().for_each(lead);
        mapped(shape).for_each(lead_to);
    }
    for operation in &mut api.operations {
        for parameter in &mut operation.parameters {
            if let Some(moved) = moved_from(parameter.schema.schema) {
                say(&mut parameter.docs, &moved.docs);
            }
        }
        operation.sent_mut().for_each(lead);
        operation.received_mut().for_each(lead);
    }
    api.event.iter_mut().for_each(lead);
    api.webhooks.iter_mut().for_each(|one| lead_to(&mut one.schema));
    for Moved { home, .. } in moved.iter().flatten() {
        api.schemas[*home].nullable = false;
    }
}

/// Has a parameter say what its schema did.
fn say(docs: &mut Docs, of_schema: &Docs) {
    if docs.summary.is_none() && docs.description.is_none() {
        docs.summary.clone_from(&of_schema.summary);
        docs.description.clone_from(&of_schema.description);
    }
    docs.deprecated |= of_schema.deprecated;
    docs.deprecated_reason = docs.deprecated_reason.take().or_else(|| of_schema.deprecated_reason.clone());
    docs.default = docs.default.take().or_else(|| of_schema.default.clone());
    docs.example = docs.example.take().or_else(|| of_schema.example.clone());
}

/// The schemas to which a discriminator leads.
fn mapped(shape: &mut Shape) -> impl Iterator<Item = &mut SchemaId> {
    let discriminator = match shape {
        Shape::Union(Union { discriminator, .. }) | Shape::Object(Object { discriminator, .. }) => {
            discriminator.as_mut()
        }
        _ => None,
    };
    discriminator.into_iter().flat_map(|of| of.mapping.iter_mut().map(|(_, id)| id).chain(&mut of.default))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{api, end, property, with_paths};
    use crate::model::{SchemaUse, Shape};

    /// The schemas of two properties of a component.
    fn two(one: &Value, other: &Value) -> (SchemaUse, SchemaUse) {
        let (api, _) = api(&json!({ "Pet": { "type": "object", "properties": { "a": one, "b": other } } }));
        (property(&api, "Pet", "a").schema, property(&api, "Pet", "b").schema)
    }

    fn alike(one: &Value, other: &Value) -> bool {
        let (one, other) = two(one, other);
        one.schema == other.schema
    }

    #[test]
    fn equal_structure_is_one_schema_whatever_is_said_of_it() {
        let size =
            json!({ "type": "string", "enum": ["s", "m"], "description": "Of the shirt.", "default": "m" });
        let of_shoes = json!({ "type": "string", "enum": ["s", "m"], "title": "Of shoes" });
        assert!(alike(&size, &of_shoes));
        assert!(!alike(&size, &json!({ "type": "string", "enum": ["m", "s"] })));
        let list = |of: &Value| json!({ "type": "object", "properties": { "them": { "type": "array", "items": of } } });
        assert!(alike(&list(&size), &list(&of_shoes)));
        let (plain, bound) = (json!({ "type": "integer" }), json!({ "type": "integer", "minimum": 1 }));
        let either = |of: &Value| json!({ "anyOf": [{ "type": "string" }, of] });
        assert!(alike(&either(&plain), &either(&plain)) && !alike(&either(&plain), &either(&bound)));
    }

    #[test]
    fn what_is_said_of_the_parts_inside_tells_types_apart() {
        let of = |text: &str| json!({ "type": "object", "properties": { "x": { "type": "string", "description": text } } });
        assert!(alike(&of("Across."), &of("Across.")) && !alike(&of("Across."), &of("Down.")));
    }

    #[test]
    fn null_inside_tells_types_apart() {
        let of = |inside: Value| json!({ "type": "object", "properties": { "x": inside } });
        let list = |inside: Value| of(json!({ "type": "array", "items": inside }));
        let (plain, null) = (json!({ "type": "string" }), json!({ "type": "string", "nullable": true }));
        assert!(alike(&of(null.clone()), &of(null.clone())) && !alike(&of(null.clone()), &of(plain.clone())));
        assert!(!alike(&list(null), &list(plain)));
    }

    #[test]
    fn null_and_docs_stay_with_the_places() {
        let (api, _) = api(&json!({ "Pet": { "type": "object", "properties": {
            "a": { "anyOf": [{ "type": "string" }, { "type": "integer" }, { "type": "null" }], "description": "One." },
            "b": { "anyOf": [{ "type": "string" }, { "type": "integer" }], "description": "Other." },
        } } }));
        let (one, other) = (property(&api, "Pet", "a"), property(&api, "Pet", "b"));
        assert_eq!(one.schema.schema, other.schema.schema);
        assert_eq!((one.schema.nullable, other.schema.nullable), (true, false));
        assert_eq!(one.docs.description.as_deref(), Some("One."));
        let shared = end(&api, other.schema);
        assert_eq!((shared.docs.description.as_deref(), shared.nullable), (None, false));
        assert_eq!(shared.also_at.len(), 1);
    }

    #[test]
    fn the_home_is_a_component_and_the_type_travels_all_ways() {
        let order = json!({ "type": "string", "enum": ["up", "down"] });
        let list = json!({ "type": "object", "properties": { "order": order } });
        let sorted = json!({ "name": "order", "in": "query", "schema": { "default": "up", "type": "string", "enum": ["up", "down"] } });
        let body = json!({ "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/List" } } } });
        let get = json!({ "parameters": [sorted], "responses": { "200": body } });
        let (api, _) = with_paths(&json!({ "List": list }), &json!({ "/": { "get": get } }));
        let parameter = &api.operations[0].parameters[0];
        let shared = end(&api, parameter.schema);
        assert_eq!(shared.pointer.as_str(), "/components/schemas/List/properties/order");
        assert!(shared.usage.sent && shared.usage.received && matches!(shared.shape, Shape::Enumeration(_)));
        assert_eq!(parameter.docs.default, Some(json!("up")));
    }
}
