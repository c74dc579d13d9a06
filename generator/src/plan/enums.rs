//! Enums from listed values.

use super::Planner;
use super::allot::{Allotted, text_of};
use super::examples::Shown;
use super::names::{Case, Scope};
use super::reserved;
use crate::model::{EnumValue, Enumeration, SchemaId};
use crate::rust::{Enum, EnumKind, EnumVariant};

impl Planner<'_> {
    pub fn enumeration(&mut self, id: SchemaId, enumeration: &Enumeration, allotted: &Allotted) -> Enum {
        let schema = self.schema(id);
        let kind = kind(enumeration);
        let mut scope = Scope::default();
        let mut variants = Vec::with_capacity(enumeration.values.len());
        for value in &enumeration.values {
            let text = value.name.clone().unwrap_or_else(|| label(value, kind));
            let allocated = scope.beside(&text, Case::Variant, &[reserved::UNKNOWN]);
            let name = self.settle(&schema.pointer.child("enum"), allocated);
            variants.push(EnumVariant {
                docs: Self::value_docs(value, name.as_str()),
                name,
                value: value.value.clone(),
            });
        }
        if let Some(first) = variants.first() {
            self.shown.insert(id, Shown::Enum(first.name.clone()));
        }
        Enum {
            docs: Self::enum_docs(schema),
            path: allotted.path.clone(),
            direction: self.direction(schema),
            kind,
            open: enumeration.open && kind != EnumKind::Value,
            variants,
        }
    }
}

/// What the values are.
fn kind(enumeration: &Enumeration) -> EnumKind {
    let all = |test: fn(&EnumValue) -> bool| enumeration.values.iter().all(test);
    if all(|value| value.value.is_string()) {
        EnumKind::String
    } else if all(|value| value.value.as_i64().is_some()) {
        EnumKind::Integer
    } else {
        EnumKind::Value
    }
}

/// The text that a value is named by.
fn label(value: &EnumValue, kind: EnumKind) -> String {
    let text = text_of(&value.value);
    match text.strip_prefix('-') {
        Some(positive) if kind != EnumKind::String => format!("minus {positive}"),
        _ => text,
    }
}
