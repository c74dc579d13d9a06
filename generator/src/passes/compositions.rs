//! `allOf`: parts become one schema; unions among the parts are distributed.

mod agreement;
mod composer;
mod distribution;
mod merge;

use std::collections::HashSet;

use crate::diagnostics::{Code, Cost, Diagnostics, Part};
use crate::model::{Additional, Api, Effect, Object, Path, Rule, SchemaId, SchemaUse, Shape, UnionKind};
use crate::pointer::Pointer;
use composer::{Composer, Piece, State};

/// Merges every composition.
pub(super) fn run(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut composer = Composer::new(api, diagnostics);
    // Merging properties makes new compositions at the end of the arena.
    let mut next = 0;
    while let Some(id) = composer.context.schemas.nth(next) {
        if !composer.context.schemas[id].only_part {
            composer.resolve(id);
        }
        next += 1;
    }
}

enum Step {
    Enter(SchemaId),
    /// With the parts that are merged.
    Leave(SchemaId, Vec<SchemaUse>),
}

impl Composer<'_> {
    /// Merges a composition after those among its parts; without recursion, for chains can be long.
    fn resolve(&mut self, start: SchemaId) {
        let mut steps = vec![Step::Enter(start)];
        while let Some(step) = steps.pop() {
            match step {
                Step::Enter(id) => {
                    let state = &mut self.state[id.index()];
                    if *state != State::Waiting {
                        continue;
                    }
                    *state = State::Done;
                    if let Shape::AllOf(parts) = &self.context.schemas[id].shape {
                        let (opened, ends) = (self.opened(parts), self.ends(parts));
                        self.state[id.index()] = State::Open;
                        self.composed.insert(id, ends);
                        let enter: Vec<Step> =
                            opened.iter().rev().map(|part| Step::Enter(part.schema)).collect();
                        steps.push(Step::Leave(id, opened));
                        steps.extend(enter);
                    }
                }
                Step::Leave(id, parts) => {
                    self.compose(id, parts);
                    self.state[id.index()] = State::Done;
                }
            }
        }
    }

    fn compose(&mut self, id: SchemaId, parts: Vec<SchemaUse>) {
        let pieces = self.pieces(id, parts);
        let pointer = self.context.schemas[id].pointer.clone();
        let nullable = !pieces.is_empty() && pieces.iter().all(|piece| piece.nullable);
        self.context.schemas[id].nullable |= nullable;
        let (unions, bases): (Vec<Piece>, Vec<Piece>) = pieces
            .into_iter()
            .partition(|piece| matches!(self.context.schemas[piece.id].shape, Shape::Union(_)));
        let (unions, rules) = self.take_requirements(id, unions);
        let bases = self.significant(bases, unions.is_empty());
        let shape = match (bases.as_slice(), unions.as_slice()) {
            ([], []) => Shape::Any(None),
            ([one], []) | ([], [one]) if rules.is_empty() => self.only(id, *one),
            (_, []) => self.fold(&bases, &pointer),
            _ => self.distribute(&bases, &unions, &pointer),
        };
        let said_elsewhere: HashSet<String> =
            if id.index() < self.lowered { HashSet::new() } else { self.undeclared_in_components(&bases) };
        self.context.schemas[id].shape = shape;
        if let Shape::Object(object) = &mut self.context.schemas[id].shape {
            object.rules.extend(rules);
            object.required.retain(|name| !said_elsewhere.contains(name));
        }
    }

    /// Required names that the components among the parts do not declare; it is said there.
    fn undeclared_in_components(&self, bases: &[Piece]) -> HashSet<String> {
        let schemas = bases.iter().map(|piece| &self.context.schemas[piece.id]);
        let with_a_type = schemas.filter(|schema| schema.component.is_some() && !schema.only_part);
        let objects = with_a_type.filter_map(|schema| match &schema.shape {
            Shape::Object(object) => Some(&object.required),
            _ => None,
        });
        objects.flatten().cloned().collect()
    }

    /// The schemas of parts, aliases followed.
    fn ends(&self, parts: &[SchemaUse]) -> Vec<SchemaId> {
        parts.iter().map(|part| self.context.schemas.follow(*part).schema).collect()
    }

    /// The parts, aliases followed, with the parts of compositions that are nothing but parts in their place:
    /// merging each of a chain on the way would copy with the square of its length.
    fn opened(&self, parts: &[SchemaUse]) -> Vec<SchemaUse> {
        let schemas = &self.context.schemas;
        let mut open: Vec<SchemaUse> = parts.iter().rev().map(|part| schemas.follow(*part)).collect();
        // A composition that is all there is gets a type, which the whole is another name for.
        let several = open.iter().filter(|part| self.counts(part.schema)).count() > 1;
        let mut opened = Vec::new();
        let mut seen = HashSet::new();
        while let Some(part) = open.pop() {
            let schema = &schemas[part.schema];
            match &schema.shape {
                Shape::AllOf(parts) if several && schema.only_part && !schema.nullable && !part.nullable => {
                    if seen.insert(part.schema) {
                        open.extend(parts.iter().rev().map(|part| schemas.follow(*part)));
                    }
                }
                _ => opened.push(part),
            }
        }
        opened
    }

    /// Whether a part says more than that it is an object, as far as can be told before it is merged.
    fn counts(&self, part: SchemaId) -> bool {
        match &self.context.schemas[part].shape {
            Shape::Any(_) => false,
            Shape::Object(object) => !is_bare(object),
            _ => true,
        }
    }

    /// The parts, aliases followed, each once; one that is being merged itself is left out.
    fn pieces(&mut self, id: SchemaId, parts: Vec<SchemaUse>) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut seen = HashSet::new();
        for part in parts {
            let end = self.context.schemas.follow(part);
            let schema = &self.context.schemas[end.schema];
            if self.state[end.schema.index()] == State::Open {
                let message =
                    format!("the schema is composed of `{}`, which is composed of it", schema.pointer);
                let pointer = self.context.schemas[id].pointer.clone();
                self.context.warn(Code::ReferenceCycle, &pointer, message, Cost::LeftOut(Part::Member));
                continue;
            }
            if seen.insert(end.schema) {
                let nullable = end.nullable || schema.nullable || self.allows_null(&schema.shape);
                pieces.push(Piece { id: end.schema, nullable });
            }
        }
        pieces
    }

    fn allows_null(&self, shape: &Shape) -> bool {
        match shape {
            Shape::Any(_) | Shape::Null => true,
            Shape::Union(union) => union
                .variants
                .iter()
                .any(|variant| matches!(self.context.schemas.shape(variant.schema), Shape::Null)),
            _ => false,
        }
    }

    /// Leaves out the pieces that add nothing, unless nothing else is there.
    fn significant(&self, bases: Vec<Piece>, alone: bool) -> Vec<Piece> {
        let shape = |piece: &Piece| &self.context.schemas[piece.id].shape;
        let mut kept: Vec<Piece> =
            bases.iter().copied().filter(|piece| !matches!(shape(piece), Shape::Any(_))).collect();
        let bare = |piece: &Piece| matches!(shape(piece), Shape::Object(object) if is_bare(object));
        if !alone || kept.iter().any(|piece| matches!(shape(piece), Shape::Object(_)) && !bare(piece)) {
            kept.retain(|piece| !bare(piece));
        }
        // All said `object` and nothing else, or one raw part was all there was.
        if kept.is_empty() && alone { bases.into_iter().rev().take(1).collect() } else { kept }
    }

    /// The only piece that counts: its shape, if it has no place of its own; else another name for it.
    fn only(&self, id: SchemaId, piece: Piece) -> Shape {
        let (owner, part) = (&self.context.schemas[id], &self.context.schemas[piece.id]);
        // What stands beside the union of a component has the component's place, which is taken.
        if part.component.is_none()
            && (owner.pointer.contains(&part.pointer) || part.beside_union_of.is_some())
        {
            part.shape.clone()
        } else {
            Shape::Alias(SchemaUse::of(piece.id))
        }
    }

    fn fold(&mut self, pieces: &[Piece], pointer: &Pointer) -> Shape {
        let properties = pieces.iter().map(|piece| match &self.context.schemas[piece.id].shape {
            Shape::Object(object) => object.properties.len(),
            _ => 0,
        });
        let Some(left) = self.copies.checked_sub(properties.sum()) else {
            let reason = "the compositions of the document repeat too many properties";
            return self.context.raw(Code::CompositionTooLarge, pointer, reason);
        };
        self.copies = left;
        let shapes = pieces.iter().map(|piece| self.context.schemas[piece.id].shape.clone()).collect();
        merge::all(self, shapes, pointer)
            .unwrap_or_else(|reason| self.context.raw(Code::CompositionConflict, pointer, reason))
    }

    /// Takes out the unions whose variants only say which properties must be there.
    fn take_requirements(&mut self, id: SchemaId, unions: Vec<Piece>) -> (Vec<Piece>, Vec<Rule>) {
        let mut rules = Vec::new();
        let mut kept = Vec::new();
        for piece in unions {
            let Some((sets, kind)) = self.requirement_sets(piece.id) else {
                kept.push(piece);
                continue;
            };
            let single: Option<Vec<Path>> = sets
                .iter()
                .map(|set| match set.as_slice() {
                    [name] => Some(Path(name.clone())),
                    _ => None,
                })
                .collect();
            let names: Vec<String> = sets
                .iter()
                .map(|set| set.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" and "))
                .map(|set| if set.is_empty() { "none".to_owned() } else { set })
                .collect();
            let how = if kind == UnionKind::OneOf { "Exactly one of these" } else { "At least one of these" };
            let note = format!("{how} must be there: {}.", names.join("; "));
            self.context.schemas[id].docs.notes.push(note);
            rules.extend(single.map(|paths| Rule {
                when: None,
                effect: Effect::RequireOneOf(paths),
                because: None,
            }));
        }
        (kept, rules)
    }

    /// The sets of required names, if that is all the variants say.
    fn requirement_sets(&self, union: SchemaId) -> Option<(Vec<Vec<String>>, UnionKind)> {
        let Shape::Union(union) = &self.context.schemas[union].shape else { return None };
        let sets: Option<Vec<_>> = union
            .variants
            .iter()
            .map(|variant| match self.context.schemas.shape(variant.schema) {
                Shape::Object(object) if holds_nothing(object) => Some(object.required.clone()),
                _ => None,
            })
            .collect();
        let sets = sets.filter(|sets| sets.iter().any(|set| !set.is_empty()));
        Some((sets?, union.kind))
    }
}

/// Whether an object has no place for values of its own: it only says which must be there, and how many.
fn holds_nothing(object: &Object) -> bool {
    object.properties.is_empty()
        && !matches!(object.additional, Additional::Typed(_))
        && object.patterns.is_empty()
        && object.rules.is_empty()
        && object.discriminator.is_none()
}

/// Whether an object says nothing but that it is one.
fn is_bare(object: &Object) -> bool {
    object.properties.is_empty()
        && object.required.is_empty()
        && matches!(object.additional, Additional::Unsaid | Additional::Any)
        && object.patterns.is_empty()
        && object.min_properties.is_none()
        && object.max_properties.is_none()
        && object.rules.is_empty()
        && object.discriminator.is_none()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{api, end, names, object, property, schema, union};
    use crate::model::Shape;

    #[test]
    fn parts_become_one_object() {
        let (api, codes) = api(&json!({
            "Base": { "type": "object", "properties": { "id": { "type": "integer" } } },
            "Whole": {
                "allOf": [{ "$ref": "#/components/schemas/Base" }, { "required": ["id"] }],
                "properties": { "name": { "type": "string" } },
                "required": ["name"]
            }
        }));
        assert!(codes.is_empty(), "{codes:?}");
        assert_eq!(names(schema(&api, "Whole")), ["id", "name"]);
        assert!(property(&api, "Whole", "id").required);
        assert!(!property(&api, "Base", "id").required);
    }

    #[test]
    fn one_part_with_docs_is_that_part() {
        let (api, _) = api(&json!({
            "Base": { "type": "object", "properties": { "id": { "type": "integer" } } },
            "Holder": { "type": "object", "properties": {
                "base": { "allOf": [{ "$ref": "#/components/schemas/Base" }], "nullable": true, "type": "object" }
            } }
        }));
        let base = property(&api, "Holder", "base").schema;
        assert_eq!(api.schemas[base.schema].component.as_deref(), Some("Base"));
        assert!(base.nullable);
    }

    #[test]
    fn properties_of_both_parts_hold_together() {
        let (api, codes) = api(&json!({
            "Base": { "type": "object", "properties": { "state": { "type": "string" }, "at": { "type": "string" } } },
            "Whole": { "allOf": [
                { "$ref": "#/components/schemas/Base" },
                { "type": "object", "properties": { "state": { "enum": ["on", "off"] }, "at": { "type": "integer" } } }
            ] }
        }));
        let state = end(&api, property(&api, "Whole", "state").schema);
        assert!(matches!(&state.shape, Shape::Enumeration(list) if list.values.len() == 2), "{state:?}");
        assert!(matches!(end(&api, property(&api, "Whole", "at").schema).shape, Shape::Integer(_)));
        assert_eq!(codes, ["G0910"]);
    }

    #[test]
    fn a_union_takes_the_base_into_each_variant() {
        let (api, codes) = api(&json!({
            "Cat": { "type": "object", "properties": { "lives": { "type": "integer" } }, "required": ["lives"] },
            "Pet": {
                "type": "object",
                "properties": { "name": { "type": "string" } },
                "oneOf": [
                    { "$ref": "#/components/schemas/Cat" },
                    { "type": "object", "properties": { "bark": { "type": "string" } }, "required": ["bark"] }
                ]
            }
        }));
        assert!(codes.is_empty(), "{codes:?}");
        let pet = union(schema(&api, "Pet"));
        let held: Vec<_> =
            pet.variants.iter().map(|variant| names(&api.schemas[variant.schema.schema])).collect();
        assert_eq!(held, [["name", "lives"], ["name", "bark"]]);
        assert_eq!(pet.variants.first().and_then(|variant| variant.name.as_deref()), Some("Cat"));
        assert_eq!(names(schema(&api, "Cat")), ["lives"]);
    }

    #[test]
    fn combinations_that_no_value_satisfies_are_dropped() {
        let kind = |kind: &str| json!({ "type": "object", "required": ["kind"], "properties": { "kind": { "const": kind } } });
        let own = |kind_of: &str, name: &str| {
            let mut object = kind(kind_of);
            object["properties"][name] = json!({});
            object
        };
        let first = json!({ "oneOf": [own("cat", "claws"), own("dog", "tail")] });
        let second = json!({ "oneOf": [kind("dog"), kind("cat")] });
        let (api, codes) = api(&json!({
            "Pet": { "allOf": [first, second] },
            // The middle part contradicts, not the last.
            "Fed": { "allOf": [kind("cat"), first, { "type": "object", "properties": { "food": {} } }] },
        }));
        assert!(codes.is_empty(), "{codes:?}");
        let held = |name: &str| -> Vec<Vec<&str>> {
            let variants = union(schema(&api, name)).variants.iter();
            variants.map(|variant| names(&api.schemas[variant.schema.schema])).collect()
        };
        assert_eq!(held("Pet"), [["kind", "claws"], ["kind", "tail"]]);
        assert!(matches!(schema(&api, "Fed").shape, Shape::Object(_)), "{:?}", schema(&api, "Fed").shape);
    }

    #[test]
    fn sets_of_required_names_are_rules() {
        let (api, _) = api(&json!({ "Search": {
            "type": "object",
            "properties": { "text": { "type": "string" }, "tag": { "type": "string" } },
            "anyOf": [{ "required": ["text"] }, { "required": ["tag"] }]
        } }));
        assert_eq!(object(schema(&api, "Search")).rules.len(), 1);
    }

    #[test]
    fn contradictions_are_raw_and_said() {
        let (api, codes) = api(&json!({
            "Odd": { "allOf": [{ "type": "string" }, { "type": "object", "properties": { "a": {} } }] }
        }));
        assert!(matches!(schema(&api, "Odd").shape, Shape::Any(Some(_))));
        assert_eq!(codes, ["G0910"]);
    }

    #[test]
    fn recursive_merging_comes_to_an_end() {
        let (api, _) = api(&json!({
            "A": { "type": "object", "properties": { "next": { "$ref": "#/components/schemas/A" } } },
            "B": { "type": "object", "properties": { "next": { "$ref": "#/components/schemas/B" } } },
            "Both": { "allOf": [{ "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" }] }
        }));
        let next = end(&api, property(&api, "Both", "next").schema);
        let further = object(next).properties.first().map(|property| end(&api, property.schema));
        assert_eq!(further, Some(next));
    }

    #[test]
    fn chains_that_repeat_too_much_are_raw_from_there_on() {
        let size = 400;
        let level = |nth: usize| {
            let name = format!("p{nth}");
            let own = json!({ "type": "object", "properties": { name: { "type": "string" } } });
            let base = json!({ "$ref": format!("#/components/schemas/L{}", nth.saturating_sub(1)) });
            let parts = if nth == 0 { vec![own] } else { vec![base, own] };
            (format!("L{nth}"), json!({ "allOf": parts }))
        };
        let mut schemas: serde_json::Map<_, _> = (0..size).map(level).collect();
        let (last, _) = api(&schemas.clone().into());
        assert_eq!(names(schema(&last, "L399")).len(), size);
        // Each is used, and so has all properties of those before it.
        let all = (0..size).map(|nth| json!({ "$ref": format!("#/components/schemas/L{nth}") }));
        schemas.insert("All".to_owned(), json!({ "type": "array", "prefixItems": all.collect::<Vec<_>>() }));
        let (api, codes) = api(&schemas.into());
        assert_eq!(names(schema(&api, "L100")).len(), 101);
        assert!(matches!(schema(&api, "L399").shape, Shape::Any(Some(_))));
        assert!(codes.contains(&"G0912".to_owned()));
        let copied = api.schemas.iter().map(|(_, schema)| schema.shape.uses().len()).sum::<usize>();
        assert!(copied < 32 * api.schemas.len(), "{copied}");
    }

    #[test]
    fn unions_do_not_multiply_without_end() {
        let variants: Vec<_> = (0..40)
            .map(|n| {
                let name = format!("p{n}");
                json!({ "type": "object", "properties": { name.clone(): {} }, "required": [name] })
            })
            .collect();
        let (api, codes) = api(&json!({
            "Many": { "allOf": [{ "oneOf": variants }, { "anyOf": variants }, { "oneOf": variants }] }
        }));
        assert!(matches!(schema(&api, "Many").shape, Shape::Any(Some(_))));
        assert_eq!(codes, ["G0912"]);
    }
}
