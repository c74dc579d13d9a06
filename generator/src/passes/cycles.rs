//! Recursion: values held by value are boxed where a cycle closes, endless ones get an end,
//! and lists and maps of themselves get a name.

use super::Context;
use crate::diagnostics::{Code, Cost, Diagnostics};
use crate::model::{
    Additional, Api, Docs, Schema, SchemaId, SchemaUse, Schemas, Shape, Union, UnionKind, Variant,
};

pub(super) fn run(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut context = Context::new(api, diagnostics);
    name_the_nameless(context.schemas);
    end_the_endless(&mut context);
    close_boxes(context.schemas);
}

/// Boxes the uses that close a cycle of values held by value.
fn close_boxes(schemas: &mut Schemas) {
    let closing = closing_edges(schemas, |schemas, id| match &schemas[id].shape {
        // A list or map holds its items behind a pointer already.
        Shape::Object(object) => edges(schemas, object.properties.iter().map(|property| property.schema)),
        Shape::Tuple(tuple) => edges(schemas, tuple.items.iter().copied()),
        Shape::Union(union) => edges(schemas, union.variants.iter().map(|variant| variant.schema)),
        _ => Vec::new(),
    });
    for (id, place) in closing {
        if let Some(used) = schemas[id].shape.uses_mut().into_iter().nth(place) {
            used.boxed = true;
        }
    }
}

/// The uses with their places, aliases followed.
fn edges(schemas: &Schemas, uses: impl Iterator<Item = SchemaUse>) -> Vec<(usize, SchemaId)> {
    uses.map(|used| schemas.follow(used).schema).enumerate().collect()
}

/// The edges that lead back to a schema on the way: the schema and the place of the use in it.
fn closing_edges(
    schemas: &Schemas,
    edges_of: impl Fn(&Schemas, SchemaId) -> Vec<(usize, SchemaId)>,
) -> Vec<(SchemaId, usize)> {
    let mut state = vec![State::New; schemas.len()];
    let mut closing = Vec::new();
    for start in schemas.ids() {
        if state[start.index()] != State::New {
            continue;
        }
        state[start.index()] = State::OnPath;
        let mut path = vec![(start, edges_of(schemas, start).into_iter())];
        while let Some((id, edges)) = path.last_mut() {
            let Some((place, target)) = edges.next() else {
                state[id.index()] = State::Left;
                path.pop();
                continue;
            };
            match state[target.index()] {
                State::OnPath => closing.push((*id, place)),
                State::Left => {}
                State::New => {
                    state[target.index()] = State::OnPath;
                    path.push((target, edges_of(schemas, target).into_iter()));
                }
            }
        }
    }
    closing
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    OnPath,
    Left,
}

/// Lists, tuples and maps of themselves: one on the way becomes a union of one variant, which has a
/// name of its own.
fn name_the_nameless(schemas: &mut Schemas) {
    let closing = closing_edges(schemas, |schemas, id| {
        let schema = &schemas[id];
        if is_nameless(schema) {
            schema.shape.uses().iter().map(|used| used.schema).enumerate().collect()
        } else {
            Vec::new()
        }
    });
    for (id, place) in closing {
        let Some(used) = schemas[id].shape.uses().get(place).copied() else { continue };
        let target = schemas.follow(used).schema;
        // Another edge may have led here before.
        if !is_nameless(&schemas[target]) {
            continue;
        }
        let held =
            Schema { component: None, docs: Docs::default(), nullable: false, ..schemas[target].clone() };
        let variant = Variant::of(SchemaUse::of(schemas.push(held)));
        schemas[target].docs.notes.push("It holds itself, which only a type with a name can.".to_owned());
        schemas[target].shape =
            Shape::Union(Union { kind: UnionKind::OneOf, variants: vec![variant], discriminator: None });
    }
}

/// Whether the type of a schema is built from others without a name of its own.
fn is_nameless(schema: &Schema) -> bool {
    match &schema.shape {
        Shape::Alias(_) | Shape::Array(_) | Shape::Tuple(_) => true,
        Shape::Object(object) => {
            object.properties.is_empty() && matches!(object.additional, Additional::Typed(_))
        }
        _ => false,
    }
}

/// Makes a property optional wherever every value would have to hold another without end.
fn end_the_endless(context: &mut Context) {
    let mut ends = Ends::new(context.schemas);
    ends.spread();
    let ids: Vec<SchemaId> = context.schemas.ids().collect();
    for start in ids {
        while !ends.known[start.index()] {
            let Some((id, place)) = endless_edge(context.schemas, &ends, start) else { break };
            let target = needs(context.schemas, id).into_iter().find(|(at, _)| *at == place);
            cut_endless(context, id, place);
            ends.release(id, target.map(|(_, target)| target));
            ends.spread();
        }
    }
}

/// Follows what a schema must hold until a schema comes again; the edge that closes the circle.
fn endless_edge(schemas: &Schemas, ends: &Ends, start: SchemaId) -> Option<(SchemaId, usize)> {
    let mut seen = std::collections::HashSet::new();
    let mut at = start;
    let mut last_object = None;
    while seen.insert(at) {
        let needed = needs(schemas, at).into_iter().find(|(_, target)| !ends.known[target.index()]);
        let (place, target) = needed?;
        if matches!(schemas[at].shape, Shape::Object(_)) {
            last_object = Some((at, place));
        }
        at = target;
    }
    last_object
}

fn cut_endless(context: &mut Context, id: SchemaId, place: usize) {
    let Shape::Object(object) = &mut context.schemas[id].shape else { return };
    let Some(property) = object.properties.get_mut(place) else { return };
    property.required = false;
    property.docs.notes.push("The document requires this, but then no value would ever end.".to_owned());
    let pointer = property.pointer.clone();
    let message =
        format!("the property `{}` is required, but leads back to the schema it belongs to", property.name);
    context.warn(Code::EndlessSchema, &pointer, message, Cost::ReadAs("optional".to_owned()));
}

/// What each value of a schema must hold: places of uses and schemas.
fn needs(schemas: &Schemas, id: SchemaId) -> Vec<(usize, SchemaId)> {
    match &schemas[id].shape {
        Shape::Object(object) => object
            .properties
            .iter()
            .enumerate()
            .filter(|(_, property)| property.required && !is_nullable(schemas, property.schema))
            .map(|(place, property)| (place, property.schema.schema))
            .collect(),
        Shape::Tuple(tuple) => tuple.items.iter().map(|used| used.schema).enumerate().collect(),
        Shape::Array(array) if array.min_items.is_some_and(|least| least > 0) => {
            vec![(0, array.items.schema)]
        }
        Shape::Alias(target) if !schemas[id].nullable => vec![(0, target.schema)],
        Shape::Union(union) if !schemas[id].nullable => {
            union.variants.iter().map(|variant| variant.schema.schema).enumerate().collect()
        }
        _ => Vec::new(),
    }
}

fn is_nullable(schemas: &Schemas, used: SchemaUse) -> bool {
    used.nullable || schemas[used.schema].nullable
}

/// Which schemas have values that end.
struct Ends {
    known: Vec<bool>,
    /// How many needs of each schema are still open.
    open: Vec<usize>,
    /// Who needs each schema.
    needed_by: Vec<Vec<SchemaId>>,
    fresh: Vec<SchemaId>,
}

impl Ends {
    fn new(schemas: &Schemas) -> Self {
        let mut ends = Self {
            known: vec![false; schemas.len()],
            open: vec![0; schemas.len()],
            needed_by: vec![Vec::new(); schemas.len()],
            fresh: Vec::new(),
        };
        for id in schemas.ids() {
            let needs = needs(schemas, id);
            // One variant with an end is enough.
            let is_union = matches!(schemas[id].shape, Shape::Union(_));
            ends.open[id.index()] = if is_union { needs.len().min(1) } else { needs.len() };
            if needs.is_empty() {
                ends.settle(id);
            }
            for (_, target) in needs {
                ends.needed_by[target.index()].push(id);
            }
        }
        ends
    }

    /// One need of `id` is met.
    fn settle(&mut self, id: SchemaId) {
        let open = &mut self.open[id.index()];
        *open = open.saturating_sub(1);
        if *open == 0 && !std::mem::replace(&mut self.known[id.index()], true) {
            self.fresh.push(id);
        }
    }

    /// `id` no longer needs `target`.
    fn release(&mut self, id: SchemaId, target: Option<SchemaId>) {
        if let Some(users) = target.and_then(|target| self.needed_by.get_mut(target.index()))
            && let Some(place) = users.iter().position(|user| *user == id)
        {
            users.swap_remove(place);
        }
        self.settle(id);
    }

    fn spread(&mut self) {
        while let Some(id) = self.fresh.pop() {
            for user in std::mem::take(&mut self.needed_by[id.index()]) {
                self.settle(user);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{api, property, schema, union};
    use crate::model::Shape;

    #[test]
    fn only_what_closes_a_circle_is_boxed() {
        let (api, codes) = api(&json!({
            "A": { "type": "object", "properties": { "b": { "$ref": "#/components/schemas/B" }, "list": {
                "type": "array", "items": { "$ref": "#/components/schemas/A" }
            } } },
            "B": { "type": "object", "properties": { "a": { "$ref": "#/components/schemas/A" } } }
        }));
        assert!(codes.is_empty(), "{codes:?}");
        assert!(!property(&api, "A", "b").schema.boxed);
        assert!(property(&api, "B", "a").schema.boxed);
    }

    #[test]
    fn endless_objects_get_an_end() {
        let next = |name: &str| {
            let properties = json!({ "next": { "$ref": format!("#/components/schemas/{name}") } });
            json!({ "type": "object", "properties": properties, "required": ["next"] })
        };
        let (api, codes) = api(&json!({ "Tail": next("A"), "A": next("B"), "B": next("A"), "C": next("C") }));
        assert_eq!(codes, ["G0914", "G0914"]);
        let required: Vec<_> =
            ["Tail", "A", "B", "C"].iter().map(|name| property(&api, name, "next").required).collect();
        assert_eq!(required, [true, true, false, false]);
    }

    #[test]
    fn lists_of_themselves_get_a_name() {
        let (api, codes) = api(&json!({
            "Tree": { "type": "array", "items": { "$ref": "#/components/schemas/Tree" } },
            "Nest": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Nest" } }
        }));
        assert!(codes.is_empty(), "{codes:?}");
        let tree = union(schema(&api, "Tree"));
        assert!(
            matches!(tree.variants.as_slice(), [one] if matches!(api.schemas.shape(one.schema), Shape::Array(_)))
        );
        assert_eq!(union(schema(&api, "Nest")).variants.len(), 1);
    }
}
