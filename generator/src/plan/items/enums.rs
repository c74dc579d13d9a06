//! Enums from listed values.

use super::checks;
use crate::config::TypeKind;
use crate::diagnostics::Diagnostic;
use crate::model::{EnumValue, Enumeration, Schema, SchemaId};
use crate::plan::context::{Notes, Plan};
use crate::plan::names::{Case, Scope, TypeNames, apart, reserved, settle, text_of};
use crate::plan::{other_derives, rustdoc};
use crate::rust::{Checked, Enum, EnumKind, EnumVariant, Ident};

/// The enum of listed values.
pub fn enumeration(
    plan: &Plan<'_>,
    id: SchemaId,
    enumeration: &Enumeration,
    names: &TypeNames,
) -> (Enum, Notes) {
    let schema = plan.schema(id);
    let (spelt, diagnostics) = variant_names(schema, enumeration);
    let notes = Notes { diagnostics, ..Notes::default() };
    let variants = enumeration.values.iter().zip(spelt).map(|(value, name)| EnumVariant {
        docs: rustdoc::schemas::listed_value(value, name.as_str()),
        name,
        value: value.value.clone(),
    });
    let kind = kind(enumeration);
    let initial = plan.traits.default_of(id);
    let initial = initial.and_then(|value| enumeration.values.iter().position(|one| one.value == *value));
    let has = other_derives::of_enum(kind, initial.is_some());
    let item = Enum {
        docs: rustdoc::schemas::enumeration(schema),
        path: names.path.clone(),
        derives: plan.traits.of(id),
        others: plan.others.of_type(TypeKind::Enum, names.path.name.as_str(), &has),
        initial,
        kind,
        open: enumeration.open && kind != EnumKind::Value,
        variants: variants.collect(),
        check: schema
            .usage
            .sent
            .then(|| checks::enumeration(enumeration))
            .flatten()
            .map(|check| Checked { name: names.check.clone(), check }),
    };
    (item, notes)
}

/// What the values are called, and what there is to say of that.
pub fn variant_names(schema: &Schema, enumeration: &Enumeration) -> (Vec<Ident>, Vec<Diagnostic>) {
    let kind = kind(enumeration);
    let mut diagnostics = Vec::new();
    let mut scope = Scope::default();
    let texts: Vec<String> = enumeration
        .values
        .iter()
        .map(|value| value.name.clone().unwrap_or_else(|| label(value, kind)))
        .collect();
    let spelt = apart(&texts.iter().map(String::as_str).collect::<Vec<_>>(), Case::Variant);
    let names = spelt.into_iter().map(|name| {
        let allocated = scope.spelt(name, Case::Variant, &[reserved::UNKNOWN]);
        settle(&schema.pointer.child("enum"), allocated, &mut diagnostics)
    });
    (names.collect(), diagnostics)
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::plan::testing::{item, planned, received};
    use crate::rust::Item;

    fn listed(values: &Value) -> (EnumKind, Vec<String>) {
        let planned = planned(&received(&json!({ "Size": { "enum": values } })));
        let Item::Enum(size) = item(&planned, "models::Size") else { panic!("no enum") };
        (size.kind, size.variants.iter().map(|variant| variant.name.to_string()).collect())
    }

    #[test]
    fn values_are_named_by_their_text_and_none_is_taken_for_the_rest() {
        let names = ["Small", "Unknown_"].map(str::to_owned).to_vec();
        assert_eq!(listed(&json!(["small", "unknown"])), (EnumKind::String, names));
    }

    #[test]
    fn negative_numbers_say_so() {
        let names = ["N1", "Minus1"].map(str::to_owned).to_vec();
        assert_eq!(listed(&json!([1, -1])), (EnumKind::Integer, names));
    }
}
