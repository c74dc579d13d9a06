//! Unions among the parts of a composition: each variant together with the other parts.

use std::collections::HashSet;

use super::agreement;
use super::composer::{Composer, Piece};
use crate::diagnostics::Code;
use crate::model::{Schema, SchemaId, SchemaUse, Shape, Union, UnionKind, Variant};
use crate::pointer::Pointer;

/// More variants than this come only from multiplying unions.
const VARIANTS: usize = 256;

/// Parts, the variant that they are called after, and where they stand together.
type Combination = (Vec<SchemaId>, Option<Variant>, Pointer);

impl Composer<'_> {
    /// Each variant together with the base.
    pub fn distribute(&mut self, bases: &[Piece], unions: &[Piece], pointer: &Pointer) -> Shape {
        let mut discriminator = None;
        let mut kind = UnionKind::OneOf;
        let mut combinations: Vec<Combination> =
            vec![(bases.iter().map(|piece| piece.id).collect(), None, pointer.clone())];
        for piece in unions {
            let schema = &self.context.schemas[piece.id];
            let Shape::Union(union) = schema.shape.clone() else { continue };
            let holder = holder(pointer, schema, union.kind);
            kind = union.kind;
            discriminator = discriminator.or_else(|| union.discriminator.clone());
            let mut next = Vec::new();
            for (ids, named, _) in &combinations {
                for (index, variant) in union.variants.iter().enumerate() {
                    let mut ids = ids.clone();
                    ids.push(self.context.schemas.follow(variant.schema).schema);
                    let named = named.clone().or_else(|| Some(self.named(variant)));
                    next.push((ids, named, holder.index(index)));
                }
            }
            combinations = next;
            if combinations.len() > VARIANTS {
                let reason = "the unions in this composition multiply to too many variants";
                return self.context.raw(Code::CompositionTooLarge, pointer, reason);
            }
        }
        let mut variants = Vec::new();
        for (ids, named, place) in self.possible(combinations, bases.len()) {
            let Some(named) = named else { continue };
            let last = ids.last().copied();
            let id = self.merged(ids, &place, last);
            variants.push(Variant { schema: SchemaUse::of(id), ..named });
        }
        if variants.is_empty() {
            let reason = "no variant agrees with the other parts of the composition";
            return self.context.raw(Code::CompositionConflict, pointer, reason);
        }
        Shape::Union(Union { kind, variants, discriminator })
    }

    /// The combinations that a value can satisfy; if properties let none through, those of agreeing kinds: such
    /// documents mean something all the same. The first `bases` parts are no variants.
    fn possible(&self, combinations: Vec<Combination>, bases: usize) -> Vec<Combination> {
        let schemas = &*self.context.schemas;
        let (mut possible, mut of_one_kind) = (Vec::new(), Vec::new());
        for (ids, named, place) in combinations {
            let variants = ids.get(bases..).unwrap_or_default();
            let admitted = agreement::admit_each_other(schemas, variants);
            let last = ids.last().copied();
            let ids: Vec<SchemaId> =
                ids.iter().copied().filter(|id| Some(*id) == last || !self.extends(last, *id)).collect();
            if admitted && agreement::agree(schemas, &ids) {
                possible.push((ids, named, place));
            } else if agreement::kinds_agree(schemas, &ids) {
                of_one_kind.push((ids, named, place));
            }
        }
        if possible.is_empty() { of_one_kind } else { possible }
    }

    /// Whether a schema has another among its parts, and theirs.
    fn extends(&self, schema: Option<SchemaId>, base: SchemaId) -> bool {
        let mut pending: Vec<SchemaId> = schema.into_iter().collect();
        let mut seen = HashSet::new();
        while let Some(id) = pending.pop().filter(|_| seen.len() < VARIANTS) {
            if id == base {
                return true;
            }
            if !seen.insert(id) {
                continue;
            }
            match (&self.context.schemas[id].shape, self.composed.get(&id)) {
                (Shape::AllOf(parts), _) => {
                    pending.extend(parts.iter().map(|part| self.context.schemas.follow(*part).schema));
                }
                (_, Some(parts)) => pending.extend(parts),
                _ => {}
            }
        }
        false
    }

    /// The variant, with the name of its component.
    fn named(&self, variant: &Variant) -> Variant {
        let name =
            variant.name.clone().or_else(|| self.context.schemas[variant.schema.schema].component.clone());
        Variant { name, ..variant.clone() }
    }
}

/// Where the variants of a union stand once they are part of the schema at `pointer`.
fn holder(pointer: &Pointer, union: &Schema, kind: UnionKind) -> Pointer {
    if pointer.contains(&union.pointer) && *pointer != union.pointer {
        union.pointer.clone()
    } else {
        pointer.child(if kind == UnionKind::OneOf { "oneOf" } else { "anyOf" })
    }
}
