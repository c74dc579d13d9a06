//! Unions among the parts of a composition: each variant together with the other parts.

use std::collections::HashSet;

use super::composer::{Composer, Piece};
use super::merge;
use crate::diagnostics::Code;
use crate::model::{Schema, SchemaId, SchemaUse, Shape, Union, UnionKind, Variant};
use crate::pointer::Pointer;

/// More variants than this come only from multiplying unions.
const VARIANTS: usize = 256;

impl Composer<'_> {
    /// Each variant together with the base.
    pub fn distribute(&mut self, bases: &[Piece], unions: &[Piece], pointer: &Pointer) -> Shape {
        let mut discriminator = None;
        let mut kind = UnionKind::OneOf;
        let mut combinations: Vec<(Vec<SchemaId>, Option<Variant>, Pointer)> =
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
        for (ids, named, place) in combinations {
            let Some(named) = named else { continue };
            let last = ids.last().copied();
            let ids: Vec<SchemaId> =
                ids.iter().copied().filter(|id| Some(*id) == last || !self.extends(last, *id)).collect();
            if self.compatible(&ids) {
                let id = self.merged(ids, &place, last);
                variants.push(Variant { schema: SchemaUse::of(id), ..named });
            }
        }
        if variants.is_empty() {
            let reason = "no variant agrees with the other parts of the composition";
            return self.context.raw(Code::CompositionConflict, pointer, reason);
        }
        Shape::Union(Union { kind, variants, discriminator })
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

    /// Whether the last part and the others can hold for one value, as far as kinds and listed values say.
    fn compatible(&self, ids: &[SchemaId]) -> bool {
        let shapes: Vec<&Shape> = ids.iter().map(|id| &self.context.schemas[*id].shape).collect();
        let Some((last, others)) = shapes.split_last() else { return true };
        let family = last.family();
        others.iter().all(|other| {
            let other_family = other.family();
            let same_kind = family.is_none() || other_family.is_none() || family == other_family;
            same_kind && merge::share_values(other, last)
        })
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
