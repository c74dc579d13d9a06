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
