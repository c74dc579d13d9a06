//! Unions in their simplest form: null and repeats out, nested ones opened, like scalars and lists joined.

use std::cell::Cell;
use std::collections::HashMap;

use super::Context;
use super::looks::{self, Looks};
use super::merge::family;
use super::twins::unlike;
use crate::diagnostics::Diagnostics;
use crate::model::{
    Api, Array, Enumeration, Evidence, Integer, JsonKind, Number, Schema, SchemaId, SchemaUse, Shape, Text,
    Union, UnionKind, Variant,
};

/// Unions stand inside each other no deeper than this before the inner ones are kept as variants.
const NESTING: usize = 16;

/// More lists than this in one union are not compared.
const LISTS: usize = 32;

pub(super) fn run(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut context = Context::new(api, diagnostics);
    let budget = looks::budget(context.schemas);
    let mut next = 0;
    // Joining lists makes new unions at the end of the arena.
    while let Some(id) = context.schemas.nth(next) {
        simplify(&mut context, &budget, id);
        next += 1;
    }
}

fn simplify(context: &mut Context, budget: &Cell<usize>, id: SchemaId) {
    let Shape::Union(union) = &context.schemas[id].shape else { return };
    let kind = union.kind;
    let discriminator = union.discriminator.clone();
    let mut flat = Flat { variants: Vec::new(), places: HashMap::new(), nullable: false };
    for variant in union.variants.clone() {
        flat.add(context, variant, NESTING);
    }
    context.schemas[id].nullable |= flat.nullable;
    let mut variants = flat.variants;
    if discriminator.is_none() {
        variants = join_scalars(context, variants);
        variants = join_lists(context, budget, variants, kind);
    }
    let schema = &mut context.schemas[id];
    schema.shape = match variants.as_slice() {
        [] if flat.nullable => Shape::Null,
        [] => Shape::Never,
        [one] => Shape::Alias(one.schema),
        _ => Shape::Union(Union { kind, variants, discriminator }),
    };
}

/// Variants as they are gathered.
struct Flat {
    variants: Vec<Variant>,
    /// Where each schema is among them.
    places: HashMap<SchemaId, usize>,
    nullable: bool,
}

impl Flat {
    fn add(&mut self, context: &mut Context, variant: Variant, depth: usize) {
        let end = context.schemas.follow(variant.schema);
        let schema = &context.schemas[end.schema];
        self.nullable |= end.nullable || schema.nullable;
        match &schema.shape {
            Shape::Null => {
                self.nullable = true;
                return;
            }
            // `anyOf: [{$ref: …}, {nullable: true}]` is how some write a nullable reference.
            Shape::Any(None) if schema.component.is_none() && schema.nullable => return,
            Shape::Never => return,
            Shape::Union(inner)
                if depth > 0 && schema.component.is_none() && inner.discriminator.is_none() =>
            {
                for inner in inner.variants.clone() {
                    self.add(context, inner, depth - 1);
                }
                return;
            }
            _ => {}
        }
        // A named alias stays, for its name; an inline one has nothing to offer.
        let named = context.schemas[variant.schema.schema].component.is_some();
        let used = if named { variant.schema } else { SchemaUse { boxed: false, ..end } };
        if let Some(first) = self.places.get(&end.schema).and_then(|place| self.variants.get_mut(*place)) {
            let new: Vec<String> = variant.tags.into_iter().filter(|tag| !first.tags.contains(tag)).collect();
            first.tags.extend(new);
        } else {
            self.places.insert(end.schema, self.variants.len());
            self.variants.push(Variant { schema: SchemaUse { nullable: false, ..used }, ..variant });
        }
    }
}

/// Joins the scalars of one JSON kind: nothing tells their values apart.
fn join_scalars(context: &mut Context, variants: Vec<Variant>) -> Vec<Variant> {
    let mut joined: Vec<Variant> = Vec::new();
    let mut places: HashMap<JsonKind, usize> = HashMap::new();
    for variant in variants {
        let shape = context.schemas.shape(variant.schema).clone();
        let Some(kind) = scalar_kind(&shape) else {
            joined.push(variant);
            continue;
        };
        let Some(first) = places.get(&kind).and_then(|place| joined.get_mut(*place)) else {
            places.insert(kind, joined.len());
            joined.push(variant);
            continue;
        };
        let before = context.schemas[context.schemas.follow(first.schema).schema].clone();
        let also = format!("Or {}.", describe(&shape));
        let both = together(before.shape.clone(), shape.clone());
        if both == shape {
            *first = variant;
        } else if both != before.shape {
            let mut schema = Schema::new(before.pointer, both);
            schema.docs = before.docs;
            if !matches!(schema.shape, Shape::Enumeration(_)) {
                schema.docs.notes.push(also);
            }
            first.schema = SchemaUse::of(context.schemas.push(schema));
        }
    }
    joined
}

fn scalar_kind(shape: &Shape) -> Option<JsonKind> {
    family(shape).filter(|kind| !matches!(kind, JsonKind::Array | JsonKind::Object))
}

fn describe(shape: &Shape) -> String {
    match shape {
        Shape::Text(Text { format: Some(format), .. }) => format!("text in the format `{format}`"),
        Shape::Text(Text { pattern: Some(pattern), .. }) => format!("text that matches `{pattern}`"),
        Shape::Text(_) => "any other text".to_owned(),
        Shape::Integer(_) => "a whole number".to_owned(),
        Shape::Number(_) => "a number".to_owned(),
        Shape::Enumeration(list) => {
            let values: Vec<String> =
                list.values.iter().take(20).map(|value| format!("`{}`", value.value)).collect();
            format!("one of {}", values.join(", "))
        }
        _ => "another value".to_owned(),
    }
}

/// One shape for the values of both, which are of one kind.
fn together(one: Shape, two: Shape) -> Shape {
    match (one, two) {
        (Shape::Enumeration(mut one), Shape::Enumeration(two)) => {
            for value in two.values {
                if one.values.iter().all(|known| known.value != value.value) {
                    one.values.push(value);
                }
            }
            Shape::Enumeration(one)
        }
        // Enumerations are open, so the known values are all that has to be said of text or whole numbers.
        (Shape::Enumeration(list), Shape::Text(_)) | (Shape::Text(_), Shape::Enumeration(list)) => {
            Shape::Enumeration(list)
        }
        (Shape::Enumeration(list), Shape::Integer(_)) | (Shape::Integer(_), Shape::Enumeration(list)) => {
            if is_whole(&list) {
                Shape::Enumeration(list)
            } else {
                Shape::Number(Number::default())
            }
        }
        (Shape::Text(one), Shape::Text(two)) => Shape::Text(Text {
            format: one.format.filter(|format| two.format.as_ref() == Some(format)),
            ..Text::default()
        }),
        (Shape::Integer(one), Shape::Integer(two)) => Shape::Integer(Integer {
            format: one.format.filter(|format| two.format.as_ref() == Some(format)),
            ..Integer::default()
        }),
        (Shape::Boolean, _) | (_, Shape::Boolean) => Shape::Boolean,
        (Shape::Number(one), Shape::Number(two)) => Shape::Number(Number {
            format: one.format.filter(|format| two.format.as_ref() == Some(format)),
            ..Number::default()
        }),
        _ => Shape::Number(Number::default()),
    }
}

fn is_whole(list: &Enumeration) -> bool {
    list.values.iter().all(|value| value.value.is_i64() || value.value.is_u64())
}

/// Joins lists whose items look alike into one list of a union: the values do not say which list they are.
fn join_lists(
    context: &mut Context,
    budget: &Cell<usize>,
    variants: Vec<Variant>,
    kind: UnionKind,
) -> Vec<Variant> {
    let list = |context: &Context, variant: &Variant| match context.schemas.shape(variant.schema) {
        Shape::Array(array) => Some(array.clone()),
        _ => None,
    };
    let lists: Vec<Array> = variants.iter().filter_map(|variant| list(context, variant)).collect();
    let looker = Looks::new(context.schemas, budget);
    let looks: Vec<Vec<Evidence>> = lists.iter().map(|array| looker.one_of(array.items, 1)).collect();
    let apart =
        looks.iter().enumerate().all(|(second, two)| looks.iter().take(second).all(|one| unlike(one, two)));
    if apart || lists.len() > LISTS {
        return variants;
    }
    let items = lists.iter().map(|array| Variant {
        schema: array.items,
        name: None,
        tags: Vec::new(),
        evidence: Evidence::default(),
    });
    let inner = Shape::Union(Union { kind, variants: items.collect(), discriminator: None });
    let mut joined: Vec<Variant> = Vec::new();
    let mut done = false;
    for variant in variants {
        if list(context, &variant).is_none() {
            joined.push(variant);
        } else if !std::mem::replace(&mut done, true) {
            let place = context.schemas[context.schemas.follow(variant.schema).schema].pointer.clone();
            let items = context.schemas.push(Schema::new(place.child("items"), inner.clone()));
            let shape = Shape::Array(Array {
                items: SchemaUse::of(items),
                min_items: None,
                max_items: None,
                unique: false,
            });
            let mut schema = Schema::new(place, shape);
            schema.docs = context.schemas[variant.schema.schema].docs.clone();
            schema.docs.notes.push("All items are of one kind.".to_owned());
            joined.push(Variant { schema: SchemaUse::of(context.schemas.push(schema)), ..variant });
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{api, end, property, schema, union};
    use crate::model::Shape;

    #[test]
    fn free_text_beside_known_values_is_an_open_enumeration() {
        let (api, _) = api(&json!({
            "Model": { "anyOf": [{ "type": "string" }, { "type": "string", "enum": ["small", "large"] }] }
        }));
        let model = &schema(&api, "Model").shape;
        let Shape::Alias(used) = model else { panic!("{model:?}") };
        assert!(matches!(api.schemas.shape(*used), Shape::Enumeration(list) if list.values.len() == 2));
    }

    #[test]
    fn null_is_not_a_variant() {
        let (api, _) = api(&json!({
            "Cat": { "type": "object" },
            "Holder": { "type": "object", "properties": {
                "one": { "anyOf": [{ "$ref": "#/components/schemas/Cat" }, { "type": "null" }] },
                "old": { "anyOf": [{ "$ref": "#/components/schemas/Cat" }, { "nullable": true }] },
                "two": { "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "type": "string" }, { "type": "null" }] }
            } }
        }));
        for name in ["one", "old"] {
            let used = property(&api, "Holder", name).schema;
            assert_eq!(api.schemas[used.schema].component.as_deref(), Some("Cat"), "{name}");
            assert!(used.nullable, "{name}");
        }
        let two = end(&api, property(&api, "Holder", "two").schema);
        assert!(two.nullable);
        assert_eq!(union(two).variants.len(), 2);
    }

    #[test]
    fn inline_unions_open_and_repeats_go() {
        let (api, _) = api(&json!({
            "Cat": { "type": "object" },
            "Any": { "oneOf": [
                { "$ref": "#/components/schemas/Cat" },
                { "anyOf": [{ "type": "integer" }, { "type": "number" }, { "$ref": "#/components/schemas/Cat" }] },
                { "type": "boolean" }
            ] }
        }));
        let shapes: Vec<_> = union(schema(&api, "Any"))
            .variants
            .iter()
            .map(|variant| api.schemas.shape(variant.schema))
            .collect();
        assert!(
            matches!(shapes.as_slice(), [Shape::Object(_), Shape::Number(_), Shape::Boolean]),
            "{shapes:?}"
        );
    }

    #[test]
    fn lists_are_variants_only_if_their_items_differ() {
        let list = |kind: &str| json!({ "type": "array", "items": { "type": kind } });
        let objects = |name: &str| json!({ "type": "array", "items": { "type": "object", "properties": { name: {} } } });
        let (api, _) = api(&json!({
            "Apart": { "oneOf": [list("string"), list("integer")] },
            "Alike": { "oneOf": [objects("a"), objects("b")] }
        }));
        assert_eq!(union(schema(&api, "Apart")).variants.len(), 2);
        let alike = &schema(&api, "Alike").shape;
        let Shape::Alias(used) = alike else { panic!("{alike:?}") };
        assert!(matches!(api.schemas.shape(*used), Shape::Array(array)
            if matches!(api.schemas.shape(array.items), Shape::Union(_))));
    }
}
