//! Aliases that lead back to themselves by aliases alone, which Rust has no types for.

use std::collections::BTreeSet;

use crate::model::{Additional, SchemaId, Schemas, Shape};
use crate::plan::form::{Form, form};
use crate::plan::names::Names;

/// The aliases that have to be raw, so that the others are types.
pub fn endless(schemas: &Schemas, names: &Names) -> BTreeSet<SchemaId> {
    let mut cut = BTreeSet::new();
    let aliases =
        schemas.iter().filter(|(id, schema)| form(schema) == Form::Plain && names.of(*id).is_some());
    for (id, _) in aliases {
        let mut seen = BTreeSet::new();
        let mut left = steps(schemas, id);
        while let Some(next) = left.pop() {
            if next == id {
                cut.insert(id);
                break;
            }
            if form(&schemas[next]) == Form::Plain && !cut.contains(&next) && seen.insert(next) {
                left.extend(steps(schemas, next));
            }
        }
    }
    cut
}

/// Where an alias leads at once.
fn steps(schemas: &Schemas, id: SchemaId) -> Vec<SchemaId> {
    let plain = form(&schemas[id]) == Form::Plain;
    match &schemas[id].shape {
        Shape::Array(array) => vec![array.items.schema],
        Shape::Tuple(tuple) => tuple.items.iter().map(|item| item.schema).collect(),
        Shape::Object(object) if plain => match object.additional {
            Additional::Typed(value) => vec![value.schema],
            _ => Vec::new(),
        },
        Shape::Alias(used) => vec![used.schema],
        _ => Vec::new(),
    }
}
