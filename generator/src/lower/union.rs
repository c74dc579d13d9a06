//! Unions and their discriminators.

use std::collections::HashMap;

use super::Lowering;
use crate::diagnostics::{Code, Cost, Part};
use crate::document::schema::View;
use crate::document::{At, Node};
use crate::model::{Discriminator, SchemaId, Shape, Tag, Union, UnionKind, Variant};
use crate::pointer::Pointer;

impl<'a> Lowering<'a> {
    /// The union that a keyword lists.
    pub(super) fn union(&mut self, view: View<'a>, at: &At<'a>, keyword: &str) -> Union {
        let discriminator = self.discriminator(view, &at.pointer);
        let mut mapped: HashMap<SchemaId, Vec<String>> = HashMap::new();
        for (value, target) in discriminator.iter().flat_map(|discriminator| &discriminator.mapping) {
            mapped.entry(*target).or_default().push(value.clone());
        }
        let default = discriminator.as_ref().and_then(|discriminator| discriminator.default);
        let holder = at.pointer.child(keyword);
        let null_flags = view.null_flags(keyword);
        let variants = view
            .members(keyword)
            .into_iter()
            .map(|(number, node)| {
                let schema = self.schema(&At { node, pointer: holder.index(number) });
                if null_flags.contains(&number) {
                    self.schemas[schema.schema].shape = Shape::Null;
                }
                let tags = discriminator.as_ref().map(|_| {
                    // Without a mapping, its own name.
                    let name = || self.schemas[schema.schema].component.iter().cloned().collect();
                    let mapped = mapped.get(&schema.schema).cloned();
                    // What any other value means has no name of its own.
                    mapped.unwrap_or_else(|| if default == Some(schema.schema) { Vec::new() } else { name() })
                });
                let sibling = sibling_of(view, node);
                Variant { tags: tags.unwrap_or_default(), sibling, ..Variant::of(schema) }
            })
            .collect();
        self.check_siblings(view, keyword, &at.pointer);
        let kind = if keyword == "oneOf" { UnionKind::OneOf } else { UnionKind::AnyOf };
        let mut union = Union { kind, variants, discriminator };
        self.check_default(&mut union, &at.pointer);
        union
    }

    /// The property that tells variants apart, or those that extend a schema.
    pub(super) fn discriminator(&mut self, view: View<'a>, pointer: &Pointer) -> Option<Discriminator> {
        let (property, written) = view.discriminator()?;
        let place = pointer.child("discriminator").child("mapping");
        let mut mapping = Vec::new();
        for (value, node) in written.into_iter().flat_map(Node::members) {
            let at = At { node, pointer: place.child(value) };
            if let Some(target) = at.target() {
                mapping.push((value.to_owned(), self.reference(target).schema));
            } else {
                let target = node.text().unwrap_or_default();
                let message = format!("`{value}` is mapped to `{target}`, which does not exist");
                self.lose(Code::DiscriminatorMapping, &at.pointer, message, Cost::LeftOut(Part::It));
            }
        }
        let default = view.get("discriminator").and_then(|node| node.get("defaultMapping"));
        let default = default.and_then(|node| {
            let at = At { node, pointer: pointer.child("discriminator").child("defaultMapping") };
            let Some(target) = at.target() else {
                let target = node.text().unwrap_or_default();
                let message = format!("`defaultMapping` is `{target}`, which does not exist");
                self.lose(Code::DiscriminatorMapping, &at.pointer, message, Cost::LeftOut(Part::It));
                return None;
            };
            Some(self.reference(target).schema)
        });
        Some(Discriminator { property: property.to_owned(), mapping, default })
    }

    /// Says which values of the property beside a union stand for none of its variants.
    fn check_siblings(&mut self, view: View<'a>, keyword: &str, pointer: &Pointer) {
        let Some((_, mapping)) = view.discriminated_by() else { return };
        let place = pointer.child("x-discriminated-by").child("mapping");
        let variants = view.members(keyword);
        for (value, target) in mapping.members() {
            if variants.iter().any(|(_, variant)| is_reference(*variant, target)) {
                continue;
            }
            let target = target.text().unwrap_or_default();
            let message = format!("`{value}` is mapped to `{target}`, which is none of the variants");
            self.lose(Code::DiscriminatorMapping, &place.child(value), message, Cost::LeftOut(Part::It));
        }
    }

    /// Takes back a default that is none of the variants.
    fn check_default(&mut self, union: &mut Union, pointer: &Pointer) {
        let Some(discriminator) = &mut union.discriminator else { return };
        let is_variant = |id: &SchemaId| union.variants.iter().any(|variant| variant.schema.schema == *id);
        if discriminator.default.take_if(|id| !is_variant(id)).is_some() {
            let place = pointer.child("discriminator").child("defaultMapping");
            let message = "`defaultMapping` is none of the variants";
            self.lose(Code::DiscriminatorMapping, &place, message, Cost::LeftOut(Part::It));
        }
    }
}

/// The property beside a union that names a variant, with its values.
fn sibling_of(union: View<'_>, variant: Node<'_>) -> Option<Tag> {
    let (property, mapping) = union.discriminated_by()?;
    let mapped = mapping.members().filter(|(_, target)| is_reference(variant, *target));
    let values = mapped.map(|(value, _)| value.into()).collect();
    Some(Tag { property: property.to_owned(), values })
}

fn is_reference(variant: Node<'_>, target: Node<'_>) -> bool {
    variant.get("$ref").and_then(Node::text).is_some_and(|to| target.text() == Some(to))
}
