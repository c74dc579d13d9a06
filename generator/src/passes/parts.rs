//! What nothing but `allOf` refers to: those that it is part of hold what it says, so it needs no type.

use std::collections::HashSet;

use crate::diagnostics::Diagnostics;
use crate::model::{Api, Schema, SchemaId, SchemaUse, Schemas, Shape};

/// Marks the schemas that are only parts. What is part of itself is not among them; merging will say so.
pub(super) fn find(api: &mut Api, _: &mut Diagnostics) {
    let used = used(api);
    let schemas = &mut api.schemas;
    let mut waiting = vec![0_usize; schemas.len()];
    for (_, schema) in schemas.iter() {
        for part in parts(schemas, schema) {
            waiting[part.index()] += 1;
        }
    }
    let is_part = |id: SchemaId, waiting: &[usize]| waiting[id.index()] > 0 && !used.contains(&id);
    let mut open: Vec<SchemaId> = schemas.ids().filter(|id| !is_part(*id, &waiting)).collect();
    while let Some(id) = open.pop() {
        for part in parts(schemas, &schemas[id]).filter(|part| !used.contains(part)).collect::<Vec<_>>() {
            waiting[part.index()] -= 1;
            if waiting[part.index()] == 0 {
                schemas[part].only_part = true;
                open.push(part);
            }
        }
    }
}

fn parts<'s>(schemas: &'s Schemas, schema: &'s Schema) -> impl Iterator<Item = SchemaId> + use<'s> {
    let parts = match &schema.shape {
        Shape::AllOf(parts) => parts.as_slice(),
        _ => &[],
    };
    parts.iter().map(|part| schemas.follow(*part).schema)
}

/// The schemas that are referred to by anything but `allOf`.
fn used(api: &mut Api) -> HashSet<SchemaId> {
    let mut used: HashSet<SchemaId> = api.incoming().collect();
    for operation in &mut api.operations {
        used.extend(operation.sent_mut().map(|used| used.schema));
        used.extend(operation.received_mut().map(|used| used.schema));
    }
    for (_, schema) in api.schemas.iter() {
        let discriminator = match &schema.shape {
            Shape::AllOf(_) => continue,
            Shape::Object(object) => object.discriminator.as_ref(),
            Shape::Union(union) => union.discriminator.as_ref(),
            _ => None,
        };
        used.extend(schema.shape.uses().iter().map(|used| used.schema));
        used.extend(discriminator.iter().flat_map(|one| &one.mapping).map(|(_, target)| *target));
        used.extend(discriminator.and_then(|one| one.default));
    }
    let ends: Vec<SchemaId> = used.iter().map(|id| api.schemas.follow(SchemaUse::of(*id)).schema).collect();
    used.extend(ends);
    // A value of a base that is used can be one of those that extend it.
    let bases = api.schemas.iter().filter(|(id, _)| used.contains(id));
    let extending: Vec<SchemaId> = bases.flat_map(|(_, base)| base.extended_by.iter().copied()).collect();
    used.extend(extending);
    used
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{names, schema, with_paths};
    use crate::model::{Api, Usage};

    fn reference(name: &str) -> Value {
        json!({ "$ref": format!("#/components/schemas/{name}") })
    }

    fn extending(base: &str, own: &str) -> Value {
        let own = json!({ "type": "object", "properties": { own: { "type": "string" } } });
        json!({ "allOf": [reference(base), own] })
    }

    fn received(schemas: &Value, name: &str) -> (Api, Vec<String>) {
        let content = json!({ "application/json": { "schema": reference(name) } });
        let responses = json!({ "200": { "description": "", "content": content } });
        with_paths(schemas, &json!({ "/": { "get": { "responses": responses } } }))
    }

    fn has_type(api: &Api, name: &str) -> bool {
        schema(api, name).usage != Usage::default()
    }

    #[test]
    fn what_is_only_a_part_has_no_type() {
        let schemas = json!({
            "Base": { "type": "object", "properties": { "id": { "type": "string" } } },
            "Middle": extending("Base", "at"), "Whole": extending("Middle", "name")
        });
        let (api, codes) = received(&schemas, "Whole");
        assert!(codes.is_empty(), "{codes:?}");
        assert_eq!(["Base", "Middle", "Whole"].map(|name| has_type(&api, name)), [false, false, true]);
        assert_eq!(names(schema(&api, "Whole")), ["id", "at", "name"]);
        let (api, _) = received(&schemas, "Middle");
        assert_eq!(["Base", "Middle", "Whole"].map(|name| has_type(&api, name)), [false, true, true]);
    }

    #[test]
    fn what_is_all_that_counts_of_a_composition_has_a_type() {
        let schemas = json!({
            "Base": { "type": "object", "properties": { "id": { "type": "string" } } },
            "Other": { "allOf": [reference("Base")] }
        });
        let (api, _) = received(&schemas, "Other");
        assert!(has_type(&api, "Base"));
    }

    #[test]
    fn what_a_discriminator_can_name_has_a_type() {
        let mut base = json!({
            "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } },
            "discriminator": { "propertyName": "kind" }
        });
        let mut schemas =
            json!({ "Base": base, "Middle": extending("Base", "at"), "Whole": extending("Middle", "name") });
        let all = ["Base", "Middle", "Whole"];
        let (api, _) = received(&schemas, "Base");
        assert_eq!(all.map(|name| has_type(&api, name)), [true, true, true]);
        if let Some(base) = base.as_object_mut() {
            base.remove("discriminator");
        }
        schemas["Base"] = base;
        let (api, _) = received(&schemas, "Base");
        assert_eq!(all.map(|name| has_type(&api, name)), [true, false, true]);
    }
}
