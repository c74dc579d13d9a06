//! Enums from unions, and the tables by which variants are told apart.

use serde_json::Value;

use super::Planner;
use super::allot::{Allotted, Form, form};
use super::examples::Shown;
use super::names::{Case, Scope};
use super::reserved;
use crate::model::{Evidence, JsonKind, SchemaId, Union as Model, Variant};
use crate::rust::{Checked, Format, Type, Union, UnionEvidence, UnionVariant};

impl Planner<'_> {
    pub fn union(&mut self, id: SchemaId, union: &Model, allotted: &Allotted) -> Union {
        let schema = self.schema(id);
        let mut scope = Scope::default();
        let words = self.variant_words(union);
        let is_text = |variant: &&Variant| variant.evidence.kinds.contains(&JsonKind::String);
        let texts = union.variants.iter().filter(is_text).count();
        let mut variants: Vec<UnionVariant> = Vec::with_capacity(union.variants.len());
        for (variant, word) in union.variants.iter().zip(words) {
            let name = scope.beside(&word, Case::Variant, &[reserved::UNRECOGNISED]).name;
            let object = form(self.target(variant.schema)) == Form::Struct;
            let boxed = object || self.is_tuple(variant.schema);
            let ty = self.not_null(variant.schema);
            let ty = if boxed { ty.unboxed().clone() } else { ty };
            let distinct = matches!(ty, Type::Model(_)) && variants.iter().all(|other| other.ty != ty);
            variants.push(UnionVariant {
                docs: self.variant_docs(variant),
                name,
                from: object && distinct,
                boxed,
                ty,
                evidence: UnionEvidence {
                    text: self.text_evidence(variant, texts),
                    ..evidence(&variant.evidence)
                },
            });
        }
        let shown = union.variants.iter().zip(&variants);
        let shown = shown
            .map(|(model, variant)| (variant.name.clone(), model.schema, variant.boxed, variant.from))
            .collect();
        self.shown.insert(id, Shown::Union(shown));
        let check = schema.usage.sent.then(|| self.union_check(union, allotted)).flatten();
        Union {
            docs: Self::enum_docs(schema),
            path: allotted.path.clone(),
            direction: self.direction(schema),
            table: allotted.table.clone(),
            variants,
            check: check.map(|check| Checked { name: allotted.check.clone(), check }),
        }
    }

    /// The format that tells a text from the texts of other variants.
    fn text_evidence(&self, variant: &Variant, texts: usize) -> Option<Format> {
        match self.not_null(variant.schema).unboxed() {
            Type::Format(format) if texts > 1 => Some(*format),
            _ => None,
        }
    }

    fn variant_docs(&self, variant: &Variant) -> crate::rust::Docs {
        let schema = self.schema(variant.schema.schema);
        let tags = match &variant.evidence.tag {
            Some(tag) if !tag.values.is_empty() => {
                let values: Vec<_> = tag.values.iter().map(|value| super::docs::code(value)).collect();
                Some(format!("Where {} is {}.", super::docs::code(&tag.property), values.join(" or ")))
            }
            _ => None,
        };
        // Of components the type says it all.
        let own = if schema.component.is_some() { Vec::new() } else { Self::prose(&schema.docs) };
        let docs = super::facts::join([own, tags.into_iter().collect()]);
        if docs.is_empty() {
            vec![format!("{}.", upper_first(&self.described(variant.schema)))]
        } else {
            docs
        }
    }
}

fn upper_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

fn evidence(of: &Evidence) -> UnionEvidence {
    let texts = |values: &[Value]| values.iter().map(Value::to_string).collect::<Vec<_>>();
    UnionEvidence {
        kinds: of.kinds.clone(),
        tag: of.tag.as_ref().map(|tag| {
            let values = tag.values.iter().map(|value| Value::from(value.as_str()).to_string()).collect();
            (tag.property.clone(), values)
        }),
        constants: of.constants.iter().map(|(name, values)| (name.clone(), texts(values))).collect(),
        values: texts(&of.values),
        required: of.required.clone(),
        known: of.known.clone(),
        open: of.open,
        text: None,
        items: of.items.iter().map(evidence).collect(),
        properties: of
            .properties
            .iter()
            .map(|(name, looks)| (name.clone(), looks.iter().map(evidence).collect()))
            .collect(),
    }
}
