//! Tuples that no Rust tuple can hold: lists whose items are any of those of the tuple.

use std::collections::HashSet;

use super::Context;
use crate::diagnostics::{Code, Cost, Diagnostics};
use crate::model::{Api, Array, Schema, SchemaUse, Shape, Tuple, Union, UnionKind, Variant};

/// Longer tuples are lists: the runtime reads these.
const LONGEST: usize = 6;

pub(super) fn run(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut context = Context::new(api, diagnostics);
    for id in context.schemas.ids().collect::<Vec<_>>() {
        let Shape::Tuple(tuple) = &context.schemas[id].shape else { continue };
        let Some(why) = unfit(tuple) else { continue };
        let items = any_of(tuple);
        let pointer = context.schemas[id].pointer.clone();
        let held = context.schemas.push(Schema::new(pointer.child("prefixItems"), items));
        let schema = &mut context.schemas[id];
        schema.shape = Shape::Array(Array {
            items: SchemaUse::of(held),
            min_items: None,
            max_items: None,
            unique: false,
        });
        schema.docs.notes.push("The document gives each of the first items a type of its own.".to_owned());
        let read = "a list of any of its items; their places are not checked".to_owned();
        context.warn(Code::KeywordNotTyped, &pointer, why, Cost::ReadAs(read));
    }
}

/// Why a tuple is none in Rust, if so.
fn unfit(tuple: &Tuple) -> Option<&'static str> {
    match (tuple.rest, tuple.items.len()) {
        (Some(_), _) => Some("further items may follow those of the tuple"),
        (None, 0) => Some("the tuple has no items"),
        (None, count) if count > LONGEST => Some("the tuple has more than six items"),
        _ => None,
    }
}

/// What an item may be, each once.
fn any_of(tuple: &Tuple) -> Shape {
    let mut seen = HashSet::new();
    let uses = tuple.items.iter().chain(&tuple.rest).copied().filter(|used| seen.insert(*used));
    let variants: Vec<Variant> = uses.map(Variant::of).collect();
    if variants.is_empty() {
        return Shape::Any(None);
    }
    Shape::Union(Union { kind: UnionKind::AnyOf, variants, discriminator: None })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{api, end, schema};
    use crate::model::Shape;

    #[test]
    fn a_tuple_with_further_items_is_a_list_of_all() {
        let (api, codes) = api(&json!({ "Row": {
            "type": "array",
            "prefixItems": [{ "type": "string" }, { "type": "integer" }],
            "items": { "type": "string" }
        } }));
        let row = schema(&api, "Row");
        let Shape::Array(array) = &row.shape else { panic!("{row:?}") };
        let item = end(&api, array.items);
        assert!(matches!(&item.shape, Shape::Union(union) if union.variants.len() == 2), "{item:?}");
        assert_eq!(codes, ["G0401"]);
    }
}
