//! Properties named by a pattern: they are held by the map of further properties.

use std::collections::HashSet;

use crate::diagnostics::Diagnostics;
use crate::model::{Additional, Api, Evidence, Object, Schema, SchemaUse, Shape, Union, UnionKind, Variant};

pub(super) fn run(api: &mut Api, _: &mut Diagnostics) {
    for id in api.schemas.ids().collect::<Vec<_>>() {
        let schema = &mut api.schemas[id];
        let Shape::Object(object) = &mut schema.shape else { continue };
        if object.patterns.is_empty() || object.additional == Additional::Any {
            continue;
        }
        let names: Vec<String> = object.patterns.iter().map(|(pattern, _)| format!("`{pattern}`")).collect();
        let values = values(object);
        let only = matches!(object.additional, Additional::Forbidden);
        let note = if only {
            "Further properties have names that match"
        } else {
            "Some further properties have names that match"
        };
        schema.docs.notes.push(format!("{note} {}.", names.join(" or ")));
        let place = schema.pointer.child("patternProperties");
        let used = match values.as_slice() {
            [one] => *one,
            _ => SchemaUse::of(api.schemas.push(Schema::new(place, union(values)))),
        };
        if let Shape::Object(object) = &mut api.schemas[id].shape {
            object.additional = Additional::Typed(used);
            object.patterns.clear();
        }
    }
}

/// What the values of further properties may be, each once.
fn values(object: &Object) -> Vec<SchemaUse> {
    let typed = match object.additional {
        Additional::Typed(used) => Some(used),
        _ => None,
    };
    let mut seen = HashSet::new();
    object.patterns.iter().map(|(_, used)| *used).chain(typed).filter(|used| seen.insert(*used)).collect()
}

fn union(uses: Vec<SchemaUse>) -> Shape {
    let variant = |schema| Variant { schema, name: None, tags: Vec::new(), evidence: Evidence::default() };
    Shape::Union(Union {
        kind: UnionKind::AnyOf,
        variants: uses.into_iter().map(variant).collect(),
        discriminator: None,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{api, object, schema};
    use crate::model::{Additional, Shape};

    #[test]
    fn patterned_properties_are_further_properties() {
        let (api, _) = api(&json!({ "Headers": {
            "type": "object",
            "patternProperties": { "^x-": { "type": "string" }, "^n-": { "type": "integer" } },
            "additionalProperties": false
        } }));
        let headers = schema(&api, "Headers");
        let Additional::Typed(used) = object(headers).additional else { panic!("{headers:?}") };
        assert!(matches!(api.schemas.shape(used), Shape::Union(union) if union.variants.len() == 2));
        assert!(
            headers.docs.notes.iter().any(|note| note.contains("`^x-` or `^n-`")),
            "{:?}",
            headers.docs.notes
        );
    }
}
