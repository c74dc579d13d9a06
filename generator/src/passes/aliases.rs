//! Aliases: cycles of them are cut, inline ones are looked through.

use super::Context;
use crate::diagnostics::{Code, Diagnostics};
use crate::model::{Api, Schema, SchemaId, SchemaUse, Schemas, Shape};

/// A longer chain of aliases is shortened to its end.
const CHAIN: usize = 8;

/// Cuts aliases that lead back to themselves and shortens long chains.
pub(super) fn cut(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut context = Context::new(api, diagnostics);
    let mut distance: Vec<Option<usize>> = vec![None; context.schemas.len()];
    for start in context.schemas.ids() {
        let mut chain = Vec::new();
        let mut at = start;
        let mut on_chain = std::collections::HashSet::new();
        while distance[at.index()].is_none()
            && let Shape::Alias(target) = context.schemas[at].shape
        {
            if !on_chain.insert(at) {
                let pointer = context.schemas[at].pointer.clone();
                let reason = "the schema refers only to itself";
                context.schemas[at].shape = context.raw(Code::ReferenceCycle, &pointer, reason);
                break;
            }
            chain.push(at);
            at = target.schema;
        }
        settle(context.schemas, &mut distance, &chain, at);
    }
}

/// Sets the distances along a chain that ends at `end`, and shortens it where it is long.
fn settle(schemas: &mut Schemas, distance: &mut [Option<usize>], chain: &[SchemaId], end: SchemaId) {
    let known = *distance[end.index()].get_or_insert(0);
    let mut steps = known;
    for id in chain.iter().rev() {
        if *id == end {
            continue;
        }
        steps += 1;
        distance[id.index()] = Some(steps);
        if steps > CHAIN
            && let Shape::Alias(target) = schemas[*id].shape
            && let Shape::Alias(further) = schemas[target.schema].shape
        {
            let nullable = target.nullable || schemas[target.schema].nullable || further.nullable;
            schemas[*id].shape = Shape::Alias(SchemaUse { nullable, ..further });
            steps -= 1;
            distance[id.index()] = Some(steps);
        }
    }
}

/// Makes every use of an inline alias a use of what it stands for.
pub(super) fn collapse(api: &mut Api, _: &mut Diagnostics) {
    let ids: Vec<SchemaId> = api.schemas.ids().collect();
    for id in ids {
        if matches!(api.schemas[id].shape, Shape::Object(_)) {
            inherit(&mut api.schemas, id);
        }
        let looked: Vec<SchemaUse> =
            api.schemas[id].shape.uses().into_iter().map(|used| look_through(&api.schemas, used)).collect();
        for (used, new) in api.schemas[id].shape.uses_mut().into_iter().zip(looked) {
            *used = new;
        }
    }
    if let Some(event) = &mut api.event {
        *event = look_through(&api.schemas, *event);
    }
    for operation in &mut api.operations {
        for used in operation.sent_mut() {
            *used = look_through(&api.schemas, *used);
        }
        for used in operation.received_mut() {
            *used = look_through(&api.schemas, *used);
        }
    }
}

fn look_through(schemas: &Schemas, used: SchemaUse) -> SchemaUse {
    let mut used = used;
    while let Schema { component: None, shape: Shape::Alias(target), nullable, .. } = &schemas[used.schema] {
        used = SchemaUse { nullable: used.nullable || *nullable || target.nullable, ..*target };
    }
    used
}

/// What the aliases say of a property holds for the property: readOnly, writeOnly, that it is secret.
fn inherit(schemas: &mut Schemas, id: SchemaId) {
    let Shape::Object(object) = &schemas[id].shape else { return };
    let said: Vec<_> = object
        .properties
        .iter()
        .map(|property| {
            let end = schemas.follow(property.schema);
            let (own, end) = (&schemas[property.schema.schema], &schemas[end.schema]);
            let access = property.access.and(own.access).and(end.access);
            (access, property.secret || own.is_secret() || end.is_secret())
        })
        .collect();
    if let Shape::Object(object) = &mut schemas[id].shape {
        for (property, (access, secret)) in object.properties.iter_mut().zip(said) {
            property.access = access;
            property.secret = secret;
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{api, end, property, schema};
    use crate::model::{Access, Shape};

    #[test]
    fn named_aliases_stay_and_inline_ones_go() {
        let (api, codes) = api(&json!({
            "Id": { "type": "string", "format": "uuid" },
            "Key": { "$ref": "#/components/schemas/Id" },
            "Lock": { "type": "object", "properties": {
                "key": { "$ref": "#/components/schemas/Key", "description": "Which opens it.", "readOnly": true }
            } }
        }));
        assert!(codes.is_empty(), "{codes:?}");
        assert!(matches!(schema(&api, "Key").shape, Shape::Alias(_)));
        let key = property(&api, "Lock", "key");
        assert_eq!(api.schemas[key.schema.schema].component.as_deref(), Some("Id"));
        assert_eq!(key.docs.description.as_deref(), Some("Which opens it."));
        assert_eq!(key.access, Access::ReadOnly);
        assert!(matches!(end(&api, key.schema).shape, Shape::Text(_)));
    }

    #[test]
    fn long_chains_are_shortened() {
        let mut schemas = serde_json::Map::new();
        for n in 0..200 {
            schemas.insert(format!("A{n}"), json!({ "$ref": format!("#/components/schemas/A{}", n + 1) }));
        }
        schemas.insert("A200".to_owned(), json!({ "type": "boolean" }));
        let (api, _) = api(&schemas.into());
        let mut steps = 0;
        let mut at = schema(&api, "A0");
        while let Shape::Alias(target) = at.shape {
            at = &api.schemas[target.schema];
            steps += 1;
        }
        assert_eq!(at.shape, Shape::Boolean);
        assert!(steps <= super::CHAIN + 1, "{steps}");
    }
}
