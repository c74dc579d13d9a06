//! Enums from unions, and the tables by which variants are told apart.

use std::collections::HashSet;

use serde_json::Value;

use super::{checks, conversions};
use crate::config::TypeKind;
use crate::formats::{self, Holds};
use crate::model::{Evidence, JsonKind, SchemaId, Shape, Union as Model, Variant};
use crate::plan::context::Plan;
use crate::plan::form::{is_large, target};
use crate::plan::names::{Case, Scope, TypeNames, reserved, spell, variant_words};
use crate::plan::{other_derives, rustdoc};
use crate::rust::{Also, Checked, Format, Ident, Type, Union, UnionEvidence, UnionVariant};

/// The enum of a union.
pub fn union(plan: &Plan<'_>, id: SchemaId, union: &Model, names: &TypeNames) -> Union {
    let schema = plan.schema(id);
    let is_text = |variant: &&Variant| variant.evidence.kinds.contains(&JsonKind::String);
    let texts = union.variants.iter().filter(is_text).count();
    let whole = union.variants.iter().any(|variant| variant.evidence.kinds.contains(&JsonKind::Integer));
    let mut scope = Scope::default();
    let mut variants: Vec<UnionVariant> = Vec::with_capacity(union.variants.len());
    let words = variant_words(&plan.api.schemas, union);
    for (of, word) in union.variants.iter().zip(own_words(words, names.path.name.as_str())) {
        let name = scope.beside(&word, Case::Variant, &[reserved::UNRECOGNISED]).name;
        let planned = variant(plan, of, name, texts);
        let fraction = (whole && planned.ty == Type::F64).then_some(Also::Fraction);
        let also = planned.also.or(fraction);
        variants.push(UnionVariant { also, ..planned });
    }
    let from = conversions::of_variants(plan, union, &names.path, &variants);
    for (variant, from) in variants.iter_mut().zip(from) {
        variant.from = from;
    }
    let check = schema.usage.sent.then(|| checks::union(plan, union, names)).flatten();
    Union {
        docs: rustdoc::schemas::enumeration(schema),
        path: names.path.clone(),
        derives: plan.traits.of(id),
        others: plan.others.of_type(
            TypeKind::Union,
            names.path.name.as_str(),
            other_derives::of_union(&variants),
        ),
        table: names.table.clone(),
        by_kind: kind_decides(&variants),
        variants,
        secret: schema.holds_secrets(),
        check: check.map(|check| Checked { name: names.check.clone(), check }),
    }
}

/// Whether no two variants share a JSON kind, and nothing else could rule one out.
fn kind_decides(variants: &[UnionVariant]) -> bool {
    // An integer is a number too.
    let wide = |kind: &JsonKind| if *kind == JsonKind::Integer { JsonKind::Number } else { *kind };
    let mut taken = HashSet::new();
    variants.iter().map(|variant| &variant.evidence).all(|evidence| {
        let own: HashSet<JsonKind> = evidence.kinds.iter().map(wide).collect();
        let told = evidence.tag.is_some() || evidence.sibling.is_some();
        let plain = !told && evidence.constants.is_empty() && evidence.text.is_none();
        plain && !own.is_empty() && own.into_iter().all(|kind| taken.insert(kind))
    })
}

/// The words without those that all begin with and the enum's own name too: `CreatePlan::CreatePension` is
/// `CreatePlan::Pension`.
fn own_words(words: Vec<String>, name: &str) -> Vec<String> {
    if words.len() < 2 {
        return words;
    }
    let spelt: Vec<String> = words.iter().map(|word| spell(word, Case::Variant)).collect();
    let begins_word = |text: &str| text.starts_with(|c: char| c.is_ascii_uppercase());
    let ends = name.char_indices().map(|(place, _)| place).chain([name.len()]).rev();
    ends.filter(|end| *end > 0 && name.get(*end..).is_some_and(|rest| rest.is_empty() || begins_word(rest)))
        .find_map(|end| {
            let shared = name.get(..end)?;
            let rest = |spelt: &String| {
                spelt.strip_prefix(shared).filter(|rest| begins_word(rest)).map(str::to_owned)
            };
            spelt.iter().map(rest).collect::<Option<Vec<String>>>()
        })
        .unwrap_or(words)
}

/// A variant on its own; `texts` is how many variants of its union are texts.
fn variant(plan: &Plan<'_>, of: &Variant, name: Ident, texts: usize) -> UnionVariant {
    let schemas = &plan.api.schemas;
    let boxed = is_large(schemas, of.schema);
    let ty = plan.types.not_null(of.schema);
    let text = match ty.unboxed().scalar() {
        Type::Format(Format::Secret) => None,
        Type::Format(format) if texts > 1 => Some(*format),
        Type::Own(_) if texts > 1 => of_own(plan, of),
        _ => None,
    };
    let ty = if boxed { ty.unboxed().clone() } else { ty };
    UnionVariant {
        docs: rustdoc::schemas::variant(schemas, of),
        name,
        from: Vec::new(),
        boxed,
        ty,
        also: (!of.writes.is_empty()).then(|| {
            let tags = of.writes.iter().map(|tag| (tag.property.clone(), texts_of(&tag.values)));
            Also::Tags(tags.collect())
        }),
        evidence: UnionEvidence {
            sibling: of.sibling.as_ref().map(|tag| (tag.property.clone(), texts_of(&tag.values))),
            ..evidence(&of.evidence, text)
        },
    }
}

/// What tells a variant from the others; `text` is the format of one that is text.
fn evidence(of: &Evidence, text: Option<Format>) -> UnionEvidence {
    let look = |of: &Evidence| evidence(of, None);
    UnionEvidence {
        kinds: of.kinds.clone(),
        tag: of.tag.as_ref().map(|tag| (tag.property.clone(), texts_of(&tag.values))),
        sibling: None,
        constants: of.constants.iter().map(|(name, values)| (name.clone(), texts_of(values))).collect(),
        values: texts_of(&of.values),
        required: of.required.clone(),
        nullable: of.nullable.clone(),
        known: of.known.clone(),
        open: of.open,
        text,
        items: of.items.iter().map(look).collect(),
        properties: of
            .properties
            .iter()
            .map(|(name, looks)| (name.clone(), looks.iter().map(look).collect()))
            .collect(),
    }
}

/// The format of a text that another crate's type stands for.
fn of_own(plan: &Plan<'_>, of: &Variant) -> Option<Format> {
    let Shape::Text(text) = &target(&plan.api.schemas, of.schema).shape else { return None };
    match formats::holds(text.format.as_deref()) {
        Holds::Format(Format::Secret) => None,
        Holds::Format(format) => Some(format),
        _ => None,
    }
}

/// Values as JSON texts.
fn texts_of(values: &[Value]) -> Vec<String> {
    values.iter().map(Value::to_string).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::plan::testing::{planned, received, union};

    #[test]
    fn structs_are_boxed() {
        let cat = json!({ "type": "object", "required": ["cat"], "properties": { "cat": {} } });
        let either = json!({ "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "type": "integer" }] });
        let planned = planned(&received(&json!({ "Cat": cat, "Either": either })));
        let variants = union(&planned, "models::Either").variants.iter();
        let facts: Vec<_> = variants.map(|one| (one.name.to_string(), one.boxed)).collect();
        assert_eq!(facts, [("Cat".to_owned(), true), ("Integer".to_owned(), false)]);
    }

    #[test]
    fn what_all_variants_and_the_enum_begin_with_is_said_once() {
        let words =
            |name: &str, words: &[&str]| own_words(words.iter().map(|&word| word.to_owned()).collect(), name);
        assert_eq!(words("CreatePlan", &["CreatePension", "create_annuity"]), ["Pension", "Annuity"]);
        assert_eq!(words("Plan", &["PlanPension", "PlanAnnuity"]), ["Pension", "Annuity"]);
        // Not where one has nothing left, begins with half a word, or stands alone.
        assert_eq!(words("Plan", &["Plan", "PlanAnnuity"]), ["Plan", "PlanAnnuity"]);
        assert_eq!(words("Plan", &["Planet", "PlanAnnuity"]), ["Planet", "PlanAnnuity"]);
        assert_eq!(words("Plan", &["PlanAnnuity"]), ["PlanAnnuity"]);
        assert_eq!(words("Plan", &["Plan2", "Plan3"]), ["Plan2", "Plan3"]);
    }

    #[test]
    fn a_format_tells_texts_apart_where_there_are_several() {
        let date = json!({ "type": "string", "format": "date" });
        let texts = |other| {
            let planned = planned(&received(&json!({ "When": {
"oneOf": [date, other], "discriminator": { "propertyName": "kind" },
} })));
            let variants = union(&planned, "models::When").variants.iter();
            variants.map(|one| one.evidence.text).collect::<Vec<_>>()
        };
        assert_eq!(
            texts(json!({ "type": "string", "format": "date-time" })),
            [Some(Format::Date), Some(Format::DateTime)]
        );
        assert_eq!(texts(json!({ "type": "integer" })), [None, None]);
    }

    #[test]
    fn the_kind_decides_where_no_two_variants_share_one_and_no_constant_can_rule_one_out() {
        let by_kind = |variants: Value| {
            let planned = planned(&received(&json!({ "Either": { "oneOf": variants } })));
            union(&planned, "models::Either").by_kind
        };
        let object = json!({ "type": "object", "required": ["cat"], "properties": { "cat": {} } });
        assert!(by_kind(json!([object, { "type": "integer" }, { "type": "array", "items": {} }])));
        assert!(!by_kind(json!([object, { "type": "object", "properties": { "dog": {} } }])));
        let constant =
            json!({ "type": "object", "required": ["is"], "properties": { "is": { "const": "cat" } } });
        assert!(!by_kind(json!([constant, { "type": "string" }])));
    }
}
