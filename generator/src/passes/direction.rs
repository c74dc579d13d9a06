//! Which way each schema travels; readOnly never in what is sent, writeOnly never in what is received.

use std::collections::HashMap;

use crate::diagnostics::Diagnostics;
use crate::model::{Access, Api, Schema, SchemaId, SchemaUse, Schemas, Shape, Usage};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Sent,
    Received,
}

pub(super) fn run(api: &mut Api, _: &mut Diagnostics) {
    mark(api);
    let copies = split(&mut api.schemas);
    for operation in &mut api.operations {
        for used in operation.sent_mut() {
            redirect(&copies, used);
        }
    }
    for id in api.schemas.ids().collect::<Vec<_>>() {
        drop_one_way_properties(&mut api.schemas[id]);
    }
    // What only the dropped properties held travels fewer ways now.
    mark(api);
}

/// Fills in the usage of every schema.
pub(super) fn mark(api: &mut Api) {
    let before: Vec<Usage> = api.schemas.ids().map(|id| std::mem::take(&mut api.schemas[id].usage)).collect();
    let mut sent = Vec::new();
    let mut received: Vec<SchemaId> = api.incoming().collect();
    for operation in &mut api.operations {
        sent.extend(operation.sent_mut().map(|used| used.schema));
        received.extend(operation.received_mut().map(|used| used.schema));
    }
    spread(&mut api.schemas, sent, Way::Sent);
    spread(&mut api.schemas, received, Way::Received);
    let unused: Vec<(SchemaId, Usage)> = api
        .schemas
        .iter()
        .filter(|_| !api.only_used)
        .filter(|(_, schema)| schema.component.is_some() && !schema.only_part)
        .filter(|(_, schema)| schema.usage == Usage::default())
        .filter_map(|(id, _)| Some((id, *before.get(id.index())?)))
        .collect();
    // The first time, nothing is known of them: both ways.
    let goes = |way: fn(Usage) -> bool| {
        unused
            .iter()
            .filter(move |(_, usage)| *usage == Usage::default() || way(*usage))
            .map(|(id, _)| *id)
            .collect()
    };
    spread(&mut api.schemas, goes(|usage| usage.sent), Way::Sent);
    spread(&mut api.schemas, goes(|usage| usage.received), Way::Received);
}

/// Marks the schemas that travel this way, and all that they hold.
fn spread(schemas: &mut Schemas, mut open: Vec<SchemaId>, way: Way) {
    while let Some(id) = open.pop() {
        let usage = &mut schemas[id].usage;
        let mark = match way {
            Way::Sent => &mut usage.sent,
            Way::Received => &mut usage.received,
        };
        if !std::mem::replace(mark, true) {
            open.extend(schemas[id].shape.uses().iter().map(|used| used.schema));
        }
    }
}

/// Makes a copy to be sent of each schema that is used both ways and differs between them.
fn split(schemas: &mut Schemas) -> HashMap<SchemaId, SchemaId> {
    let differs = differing(schemas);
    let both = Usage { sent: true, received: true };
    let split: Vec<SchemaId> =
        schemas.ids().filter(|id| differs[id.index()] && schemas[*id].usage == both).collect();
    let mut copies = HashMap::with_capacity(split.len());
    for id in &split {
        let copy =
            Schema { request: true, usage: Usage { sent: true, received: false }, ..schemas[*id].clone() };
        copies.insert(*id, schemas.push(copy));
        schemas[*id].usage = Usage { sent: false, received: true };
    }
    // Schemas that are only sent were whole, but what they hold may have been split.
    let sent: Vec<SchemaId> =
        schemas.ids().filter(|id| schemas[*id].usage == (Usage { sent: true, received: false })).collect();
    for id in sent {
        for used in schemas[id].shape.uses_mut() {
            redirect(&copies, used);
        }
        redirect_mapping(&copies, &mut schemas[id].shape);
    }
    copies
}

fn redirect(copies: &HashMap<SchemaId, SchemaId>, used: &mut SchemaUse) {
    if let Some(copy) = copies.get(&used.schema) {
        used.schema = *copy;
    }
}

fn redirect_mapping(copies: &HashMap<SchemaId, SchemaId>, shape: &mut Shape) {
    let discriminator = match shape {
        Shape::Union(union) => union.discriminator.as_mut(),
        Shape::Object(object) => object.discriminator.as_mut(),
        _ => None,
    };
    for (_, target) in discriminator.into_iter().flat_map(|discriminator| &mut discriminator.mapping) {
        if let Some(copy) = copies.get(target) {
            *target = *copy;
        }
    }
}

/// Which schemas hold a readOnly or writeOnly property, themselves or further down.
fn differing(schemas: &Schemas) -> Vec<bool> {
    let mut users: Vec<Vec<SchemaId>> = vec![Vec::new(); schemas.len()];
    let mut open = Vec::new();
    for (id, schema) in schemas.iter() {
        for used in schema.shape.uses() {
            users[used.schema.index()].push(id);
        }
        if let Shape::Object(object) = &schema.shape
            && object.properties.iter().any(|property| property.access != Access::ReadWrite)
        {
            open.push(id);
        }
    }
    let mut differs = vec![false; schemas.len()];
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut differs[id.index()], true) {
            open.append(&mut users[id.index()]);
        }
    }
    differs
}

/// Takes out the properties that do not travel the way that the schema does.
fn drop_one_way_properties(schema: &mut Schema) {
    let foreign = match schema.usage {
        Usage { sent: true, received: false } => Access::ReadOnly,
        Usage { sent: false, received: true } => Access::WriteOnly,
        _ => return,
    };
    let Shape::Object(object) = &mut schema.shape else { return };
    let dropped: Vec<String> = object
        .properties
        .iter()
        .filter(|property| property.access == foreign)
        .map(|property| format!("`{}`", property.name))
        .collect();
    if dropped.is_empty() {
        return;
    }
    object.properties.retain(|property| property.access != foreign);
    let why =
        if foreign == Access::ReadOnly { "Only received, so not here" } else { "Only sent, so not here" };
    schema.docs.notes.push(format!("{why}: {}.", dropped.join(", ")));
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{named, names, object, schema, with_paths};
    use crate::model::Usage;

    fn paths(sent: &str, received: &str) -> Value {
        let body = |name: &str| json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } });
        json!({ "/": { "post": {
            "requestBody": { "content": body(sent) },
            "responses": { "200": { "description": "", "content": body(received) } }
        } } })
    }

    #[test]
    fn what_differs_is_split_with_all_that_holds_it() {
        let schemas = json!({
            "Pet": { "type": "object", "properties": {
                "owner": { "$ref": "#/components/schemas/Owner" },
                "place": { "$ref": "#/components/schemas/Place" }
            } },
            "Owner": { "type": "object", "properties": {
                "id": { "type": "string", "readOnly": true },
                "secret": { "type": "string", "writeOnly": true },
                "name": { "type": "string" }
            } },
            "Place": { "type": "object", "properties": { "town": { "type": "string" } } }
        });
        let (api, _) = with_paths(&schemas, &paths("Pet", "Pet"));
        assert_eq!(names(named(&api, "Owner", true)), ["secret", "name"]);
        assert_eq!(names(named(&api, "Owner", false)), ["id", "name"]);
        let owner = |request| object(named(&api, "Pet", request)).properties.first().map(|one| one.schema);
        assert_eq!(owner(true).map(|used| api.schemas[used.schema].request), Some(true));
        assert_eq!(owner(false).map(|used| api.schemas[used.schema].request), Some(false));
        assert_eq!(schema(&api, "Place").usage, Usage { sent: true, received: true });
        assert_eq!(api.schemas.iter().filter(|(_, schema)| schema.request).count(), 2);
    }

    #[test]
    fn what_goes_one_way_stays_one_schema() {
        let schemas = json!({
            "In": { "type": "object", "properties": { "id": { "type": "string", "readOnly": true }, "a": {} } },
            "Out": { "type": "object", "properties": { "pin": { "type": "string", "writeOnly": true }, "b": {} } },
            "Idle": { "type": "object" }
        });
        let (api, _) = with_paths(&schemas, &paths("In", "Out"));
        assert_eq!(names(schema(&api, "In")), ["a"]);
        assert_eq!(names(schema(&api, "Out")), ["b"]);
        assert_eq!(schema(&api, "Idle").usage, Usage { sent: true, received: true });
        assert!(api.schemas.iter().all(|(_, schema)| !schema.request));
    }

    #[test]
    fn what_only_a_dropped_property_holds_does_not_travel() {
        let schemas = json!({
            "Pet": { "type": "object", "properties": {
                "log": { "type": "array", "items": { "$ref": "#/components/schemas/Line" }, "readOnly": true }
            } },
            "Line": { "type": "object" }
        });
        let (api, _) = with_paths(&schemas, &paths("Pet", "Pet"));
        assert_eq!(schema(&api, "Line").usage, Usage { sent: false, received: true });
    }
}
