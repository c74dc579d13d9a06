//! How hard a type without a name is to read, by clippy's measure: what is too hard gets a name.

use super::Planner;
use super::allot::{Allotment, is_map};
use crate::model::{Additional, SchemaUse, Shape};

/// What is heavier is a warning of clippy's, less what a field or an answer puts around it.
const HEAVIEST: usize = 200;

/// How deep a type stands in what is around it.
const DEPTH: usize = 2;

impl Planner<'_> {
    /// Whether the type of a use needs a name to be read.
    pub fn is_heavy(&self, used: SchemaUse, allotment: &Allotment) -> bool {
        self.weight(used, DEPTH, allotment) > HEAVIEST
    }

    fn weight(&self, used: SchemaUse, depth: usize, allotment: &Allotment) -> usize {
        let schema = self.schema(used.schema);
        let optional = usize::from(used.nullable || schema.nullable);
        let option = 10 * depth * optional;
        let depth = depth + optional;
        let inner = match &schema.shape {
            _ if schema.component.is_some() || allotment.get(used.schema).is_some() => 0,
            Shape::Alias(next) => return option + self.weight(*next, depth, allotment),
            Shape::Array(array) => self.weight(array.items, depth + 1, allotment),
            Shape::Tuple(tuple) => {
                tuple.items.iter().map(|item| self.weight(*item, depth + 1, allotment)).sum()
            }
            Shape::Object(object) if is_map(object) => {
                let key = 10 * (depth + 1);
                match object.additional {
                    Additional::Typed(value) => key + self.weight(value, depth + 1, allotment),
                    _ => key + key,
                }
            }
            _ => 0,
        };
        option + 10 * depth + inner
    }
}
