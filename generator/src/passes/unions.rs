//! Unions in their simplest form: null and repeats out, nested ones opened, like scalars and lists joined.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::Context;
use super::variants::looks::{self, Looks};
use super::variants::twins::unlike;
use crate::diagnostics::Diagnostics;
use crate::model::{
    Api, Array, Enumeration, Evidence, Integer, JsonKind, Number, Schema, SchemaId, SchemaUse, Schemas,
    Shape, Text, Union, UnionKind, Variant,
};

/// Unions stand inside each other no deeper than this before the inner ones are kept as variants.
const NESTING: usize = 16;

/// More lists than this in one union are not compared.
const LISTS: usize = 32;

/// So many lists may be joined beside one for each schema.
const JOINS: usize = 1000;

pub(super) fn run(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut context = Context::new(api, diagnostics);
    let mut joins = Joins {
        looks: looks::budget(context.schemas),
        lists: HashMap::new(),
        left: context.schemas.len().saturating_add(JOINS),
    };
    let mut next = 0;
    // Joining lists makes new unions at the end of the arena.
    while let Some(id) = context.schemas.nth(next) {
        simplify(&mut context, &mut joins, id);
        next += 1;
    }
}

/// The lists joined so far: lists of lists of themselves would be joined without end.
struct Joins {
    looks: Cell<usize>,
    /// The list made for each set of items.
    lists: HashMap<BTreeSet<(SchemaId, bool)>, SchemaId>,
    /// How many more may be made.
    left: usize,
}

fn simplify(context: &mut Context, joins: &mut Joins, id: SchemaId) {
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
        variants = join_lists(context, joins, variants, kind);
    }
    context.schemas[id].shape = match variants.as_slice() {
        [] if flat.nullable => Shape::Null,
        [] => Shape::Never,
        [one] => return adopt(context.schemas, id, one.schema),
        _ => Shape::Union(Union { kind, variants, discriminator }),
    };
}

/// Makes a union of one variant that variant; a component takes its inline shape over, for its own name.
fn adopt(schemas: &mut Schemas, id: SchemaId, only: SchemaUse) {
    let end = &schemas[schemas.follow(only).schema];
    if schemas[id].component.is_none() || end.component.is_some() {
        schemas[id].shape = Shape::Alias(only);
        return;
    }
    let (shape, docs) = (end.shape.clone(), end.docs.clone());
    let schema = &mut schemas[id];
    schema.shape = shape;
    schema.docs.notes.extend(docs.notes);
    schema.docs.description = schema.docs.description.take().or(docs.description);
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
    let whole = |variant: &Variant| matches!(context.schemas.shape(variant.schema), Shape::Integer(_));
    let wide = variants.iter().any(whole);
    let variants = join_listed(context, variants, wide);
    for variant in variants {
        let shape = context.schemas.shape(variant.schema).clone();
        let Some(kind) = scalar_kind(&shape, wide) else {
            joined.push(variant);
            continue;
        };
        let Some(first) = places.get(&kind).and_then(|place| joined.get_mut(*place)) else {
            places.insert(kind, joined.len());
            joined.push(variant);
            continue;
        };
        let before = context.schemas[context.schemas.follow(first.schema).schema].clone();
        if opens(&before.shape, &shape) {
            if !matches!(before.shape, Shape::Enumeration(_)) {
                *first = variant;
            }
            first.schema = opened(context.schemas, first.schema);
            continue;
        }
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

/// A list of values that is open, in this place: elsewhere it stays as it is.
fn opened(schemas: &mut Schemas, used: SchemaUse) -> SchemaUse {
    let listing = &schemas[schemas.follow(used).schema];
    match &listing.shape {
        Shape::Enumeration(list) if !list.open => {
            let open = Shape::Enumeration(Enumeration { open: true, ..list.clone() });
            let schema = Schema { docs: listing.docs.clone(), ..Schema::new(listing.pointer.clone(), open) };
            SchemaUse::of(schemas.push(schema))
        }
        _ => used,
    }
}

/// Whether one lists values and the other allows any of their kind.
fn opens(one: &Shape, two: &Shape) -> bool {
    match (one, two) {
        (Shape::Enumeration(_), Shape::Text(_)) | (Shape::Text(_), Shape::Enumeration(_)) => true,
        (Shape::Enumeration(list), Shape::Integer(_)) | (Shape::Integer(_), Shape::Enumeration(list)) => {
            is_whole(list)
        }
        _ => false,
    }
}

/// Joins the enumerations of one JSON kind, however many there are, in one step.
fn join_listed(context: &mut Context, variants: Vec<Variant>, wide: bool) -> Vec<Variant> {
    let mut groups: BTreeMap<JsonKind, Vec<usize>> = BTreeMap::new();
    for (place, variant) in variants.iter().enumerate() {
        let shape = context.schemas.shape(variant.schema);
        if let (Shape::Enumeration(_), Some(kind)) = (shape, scalar_kind(shape, wide)) {
            groups.entry(kind).or_default().push(place);
        }
    }
    let mut instead: HashMap<usize, SchemaUse> = HashMap::new();
    let mut gone: HashSet<usize> = HashSet::new();
    for places in groups.values().filter(|places| places.len() > 1) {
        let lists: Vec<SchemaUse> =
            places.iter().filter_map(|place| variants.get(*place)).map(|variant| variant.schema).collect();
        let (Some(first), Some(place)) = (lists.first(), places.first()) else { continue };
        let all = Shape::Enumeration(all_listed(context, &lists));
        let same = lists.iter().find(|used| *context.schemas.shape(**used) == all).copied();
        let used = same.unwrap_or_else(|| {
            let before = &context.schemas[context.schemas.follow(*first).schema];
            let schema = Schema { docs: before.docs.clone(), ..Schema::new(before.pointer.clone(), all) };
            SchemaUse::of(context.schemas.push(schema))
        });
        instead.insert(*place, used);
        gone.extend(places.iter().skip(1));
    }
    let left = variants.into_iter().enumerate().filter(|(place, _)| !gone.contains(place));
    left.map(|(place, variant)| Variant {
        schema: instead.get(&place).copied().unwrap_or(variant.schema),
        ..variant
    })
    .collect()
}

/// The values of all these enumerations, each once.
fn all_listed(context: &Context, uses: &[SchemaUse]) -> Enumeration {
    let mut seen = HashSet::new();
    let mut all = Enumeration { values: Vec::new(), open: false };
    for used in uses {
        let Shape::Enumeration(list) = context.schemas.shape(*used) else { continue };
        all.open |= list.open;
        let new = list.values.iter().filter(|value| seen.insert(value.value.to_string()));
        all.values.extend(new.cloned().collect::<Vec<_>>());
    }
    all
}

/// The kind of a scalar; listed whole numbers are numbers, unless there are `wide` ones: any whole number.
fn scalar_kind(shape: &Shape, wide: bool) -> Option<JsonKind> {
    match shape {
        Shape::Integer(_) => Some(JsonKind::Integer),
        Shape::Enumeration(list) if wide && is_whole(list) => Some(JsonKind::Integer),
        _ => shape.family().filter(|kind| !matches!(kind, JsonKind::Array | JsonKind::Object)),
    }
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
    joins: &mut Joins,
    variants: Vec<Variant>,
    kind: UnionKind,
) -> Vec<Variant> {
    let list = |context: &Context, variant: &Variant| match context.schemas.shape(variant.schema) {
        Shape::Array(array) => Some(array.items),
        _ => None,
    };
    let items: Vec<SchemaUse> = variants.iter().filter_map(|variant| list(context, variant)).collect();
    if items.len() > LISTS || apart(context.schemas, &joins.looks, &items) {
        return variants;
    }
    let mut joined: Vec<Variant> = Vec::new();
    let mut all = None;
    for variant in variants.clone() {
        if list(context, &variant).is_none() {
            joined.push(variant);
        } else if all.is_none() {
            all = list_of(context, joins, &items, kind, variant.schema);
            let Some(schema) = all else { return variants };
            joined.push(Variant { schema: SchemaUse::of(schema), ..variant });
        }
    }
    joined
}

/// Whether no item of one list could be an item of another.
fn apart(schemas: &Schemas, budget: &Cell<usize>, items: &[SchemaUse]) -> bool {
    let looker = Looks::new(schemas, budget);
    let looks: Vec<Vec<Evidence>> = items.iter().map(|used| looker.one_of(*used, 1)).collect();
    looks.iter().enumerate().all(|(second, two)| looks.iter().take(second).all(|one| unlike(one, two)))
}

/// The list of any of these items, which stands in for the list `first`; none where too many were made.
fn list_of(
    context: &mut Context,
    joins: &mut Joins,
    items: &[SchemaUse],
    kind: UnionKind,
    first: SchemaUse,
) -> Option<SchemaId> {
    let ends = items.iter().map(|used| context.schemas.follow(*used));
    let key: BTreeSet<_> = ends.map(|end| (end.schema, end.nullable)).collect();
    if let Some(list) = joins.lists.get(&key) {
        return Some(*list);
    }
    joins.left = joins.left.checked_sub(1)?;
    let variants = items.iter().copied().map(Variant::of);
    let inner = Shape::Union(Union { kind, variants: variants.collect(), discriminator: None });
    let place = context.schemas[context.schemas.follow(first).schema].pointer.clone();
    let items = context.schemas.push(Schema::new(place.child("items"), inner));
    let shape =
        Shape::Array(Array { items: SchemaUse::of(items), min_items: None, max_items: None, unique: false });
    let mut schema = Schema::new(place, shape);
    schema.docs = context.schemas[first.schema].docs.clone();
    schema.docs.notes.push("All items are of one kind.".to_owned());
    let list = context.schemas.push(schema);
    joins.lists.insert(key, list);
    Some(list)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{api, end, property, schema, union};
    use crate::model::Shape;

    #[test]
    fn a_component_that_is_open_in_one_place_stays_closed_elsewhere() {
        let size = json!({ "$ref": "#/components/schemas/Size" });
        let (api, _) = api(&json!({
            "Size": { "type": "string", "enum": ["small", "large"] },
            "Shirt": { "type": "object", "properties": {
                "cut": { "anyOf": [size, { "type": "string" }] }, "size": size
            } }
        }));
        let open = |name: &str| {
            let shape = &end(&api, property(&api, "Shirt", name).schema).shape;
            matches!(shape, Shape::Enumeration(list) if list.open && list.values.len() == 2)
        };
        assert!(open("cut"));
        assert!(!open("size"));
    }

    #[test]
    fn free_text_beside_known_values_is_an_open_enumeration() {
        let (api, _) = api(&json!({
            "Model": { "anyOf": [{ "type": "string" }, { "type": "string", "enum": ["small", "large"] }] }
        }));
        let model = &schema(&api, "Model").shape;
        assert!(
            matches!(model, Shape::Enumeration(list) if list.values.len() == 2 && list.open),
            "{model:?}"
        );
    }

    #[test]
    fn lists_of_each_other_are_joined_once() {
        let list =
            |of: &str| json!({ "type": "array", "items": { "$ref": format!("#/components/schemas/{of}") } });
        let pair = ["Even", "Odd"].map(|name| json!({ "$ref": format!("#/components/schemas/{name}") }));
        let (api, _) = api(&json!({ "Even": list("Odd"), "Odd": list("Even"), "Pair": { "anyOf": pair } }));
        assert!(api.schemas.len() < 12, "{}", api.schemas.len());
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
            matches!(
                shapes.as_slice(),
                [Shape::Object(_), Shape::Integer(_), Shape::Number(_), Shape::Boolean]
            ),
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
        let Shape::Array(array) = alike else { panic!("{alike:?}") };
        assert!(matches!(api.schemas.shape(array.items), Shape::Union(_)));
    }
}
