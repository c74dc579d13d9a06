//! How hard a type without a name is to read, by clippy's measure: what is too hard gets a name.

use super::Names;
use crate::model::{Additional, SchemaUse, Schemas, Shape};
use crate::plan::form::is_map;

/// What is heavier is a warning of clippy's, less what a field or an answer puts around it.
const HEAVIEST: usize = 200;

/// How deep a type stands in what is around it.
const DEPTH: usize = 2;

/// Whether the type of a use needs a name to be read.
pub fn is_heavy(schemas: &Schemas, names: &Names, used: SchemaUse) -> bool {
    weight(schemas, names, used, DEPTH) > HEAVIEST
}

fn weight(schemas: &Schemas, names: &Names, used: SchemaUse, depth: usize) -> usize {
    let schema = &schemas[used.schema];
    let optional = usize::from(used.nullable || schema.nullable);
    let option = 10 * depth * optional;
    let depth = depth + optional;
    let inner = match &schema.shape {
        _ if schema.component.is_some() || names.of(used.schema).is_some() => 0,
        Shape::Alias(next) => return option + weight(schemas, names, *next, depth),
        Shape::Array(array) => weight(schemas, names, array.items, depth + 1),
        Shape::Tuple(tuple) => tuple.items.iter().map(|item| weight(schemas, names, *item, depth + 1)).sum(),
        Shape::Object(object) if is_map(object) => {
            let key = 10 * (depth + 1);
            match object.additional {
                Additional::Typed(value) => key + weight(schemas, names, value, depth + 1),
                _ => key + key,
            }
        }
        _ => 0,
    };
    option + 10 * depth + inner
}
