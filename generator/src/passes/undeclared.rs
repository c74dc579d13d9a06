//! Required properties that no schema declares: they hold any JSON, or what all others hold, and it is said.

use super::Context;
use crate::diagnostics::{Code, Cost, Diagnostics};
use crate::model::{
    Access, Additional, Api, Docs, Property, Role, Schema, SchemaId, SchemaUse, Schemas, Shape, Usage,
};

/// So many names are shown.
const SHOWN: usize = 20;

pub(super) fn run(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut context = Context::new(api, diagnostics);
    for id in context.schemas.ids().collect::<Vec<_>>() {
        let schema = &mut context.schemas[id];
        let Shape::Object(object) = &schema.shape else { continue };
        if object.required.is_empty() || schema.usage == Usage::default() {
            continue;
        }
        // In a map, all can be set.
        let is_map = object.properties.is_empty() && object.additional != Additional::Forbidden;
        let (missing, additional) = (object.required.clone(), object.additional);
        let names = listed(&missing);
        schema.docs.notes.push(format!("The document requires {names}, but does not describe it."));
        if !schema.request {
            let pointer = schema.pointer.clone();
            let message = format!("{names} is required, but not among the properties");
            let place = pointer.child("required");
            let cost = match additional {
                _ if is_map => Cost::NoField,
                Additional::Typed(_) => Cost::from("it is read as the properties without a name are"),
                _ => Cost::AnyValue(None),
            };
            context.warn(Code::RequiredUndeclared, &place, message, cost);
        }
        if !is_map {
            declare(context.schemas, id, missing, additional);
        }
    }
}

/// Gives an object the properties that it only requires.
fn declare(schemas: &mut Schemas, id: SchemaId, names: Vec<String>, additional: Additional) {
    let Schema { usage, request, .. } = schemas[id];
    let holder = schemas[id].pointer.child("properties");
    for name in names {
        let pointer = holder.child(&name);
        let schema = if let Additional::Typed(used) = additional {
            used
        } else {
            let any = Schema::new(pointer.clone(), Shape::Any(None));
            SchemaUse::of(schemas.push(Schema { usage, request, ..any }))
        };
        let Shape::Object(object) = &mut schemas[id].shape else { return };
        object.required.retain(|required| *required != name);
        object.properties.push(Property {
            pointer,
            name,
            schema,
            required: true,
            access: Access::ReadWrite,
            role: Role::Plain,
            secret: false,
            docs: Docs::default(),
            called: None,
        });
    }
}

/// The names, the first of them if there are many.
fn listed(names: &[String]) -> String {
    let first: Vec<String> = names.iter().take(SHOWN).map(|name| format!("`{name}`")).collect();
    let first = first.join(", ");
    match names.len().checked_sub(SHOWN) {
        None | Some(0) => first,
        Some(more) => format!("{first} and {more} more"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{api, property, schema};

    #[test]
    fn names_without_a_property_are_said_once() {
        let half = json!({ "$ref": "#/components/schemas/Half" });
        let mut schemas = json!({
            "Half": { "type": "object", "properties": { "a": {} }, "required": ["a", "b"] },
            "Whole": { "allOf": [half], "properties": { "b": {} } }
        });
        // Where it is only part of another that describes the property, nothing is missing.
        assert!(api(&schemas).1.is_empty());
        if let Some(schemas) = schemas.as_object_mut() {
            schemas.insert("Halves".to_owned(), json!({ "type": "array", "items": half }));
        }
        let (api, codes) = api(&schemas);
        assert_eq!(codes, ["G0907"]);
        assert_eq!(schema(&api, "Half").docs.notes, ["The document requires `b`, but does not describe it."]);
        assert!(schema(&api, "Whole").docs.notes.is_empty());
        assert!(property(&api, "Half", "b").required);
    }
}
