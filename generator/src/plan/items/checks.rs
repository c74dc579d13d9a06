//! The tables by which `validate` checks what is about to be sent.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::Number as JsonNumber;

use crate::formats::{self, Format, Holds};
use crate::model::{
    self, Additional, Bound, Constraint, Enumeration, Object, Schema, SchemaId, SchemaUse, Schemas, Shape,
    Text, Union,
};
use crate::plan::context::Plan;
use crate::plan::form::{Form, constant, form, travels};
use crate::plan::names::TypeNames;
use crate::rust::{
    Check, Condition, Effect, Field, ListCheck, NumberCheck, ObjectCheck, Rule, TextCheck, TextFormat,
};

/// The table of an object; none, where there is nothing to check.
pub fn object(plan: &Plan<'_>, object: &Object, fields: &[Field]) -> Option<Check> {
    let wires: HashSet<&str> = fields.iter().map(|field| field.wire.as_str()).collect();
    let check = object_table(plan, object, |name| wires.contains(name));
    (check != ObjectCheck::default()).then(|| Check::Object(Box::new(check)))
}

fn object_table(plan: &Plan<'_>, object: &Object, has: impl Fn(&str) -> bool) -> ObjectCheck {
    let properties = object.properties.iter().filter(|property| has(&property.name)).filter_map(|property| {
        let check = check(plan, property.schema)?;
        Some((property.name.clone(), check))
    });
    ObjectCheck {
        properties: properties.collect(),
        additional: match object.additional {
            Additional::Typed(value) => check(plan, value),
            _ => None,
        },
        min_properties: object.min_properties.filter(|least| *least > 0),
        max_properties: object.max_properties,
        rules: object.rules.iter().filter_map(rule).collect(),
    }
}

/// The table of a union; none, where there is nothing to check.
pub fn union(plan: &Plan<'_>, union: &Union, names: &TypeNames) -> Option<Check> {
    let checks: Vec<_> =
        union.variants.iter().map(|variant| check(plan, variant.schema).unwrap_or(Check::Nothing)).collect();
    let table = names.path.sibling(names.table.clone());
    checks.iter().any(|check| *check != Check::Nothing).then_some(Check::Union(table, checks))
}

/// What is checked of a value here.
pub fn check(plan: &Plan<'_>, used: SchemaUse) -> Option<Check> {
    let id = plan.api.schemas.follow(used).schema;
    let schema = plan.schema(id);
    match (&schema.shape, plan.names.of(id)) {
        (Shape::Object(_) | Shape::Union(_), Some(names)) if form(schema) != Form::Plain => {
            plan.checked.contains(&id).then(|| Check::Of(names.path.sibling(names.check.clone())))
        }
        (Shape::Object(object), _) if form(schema) == Form::Plain => {
            let check = object_table(plan, object, |_| false);
            (check != ObjectCheck::default()).then(|| Check::Object(Box::new(check)))
        }
        (Shape::Array(array), _) => {
            let items = check(plan, array.items);
            let bounded =
                array.min_items.is_some_and(|least| least > 0) || array.max_items.is_some() || array.unique;
            (items.is_some() || bounded).then(|| {
                Check::List(Box::new(ListCheck {
                    items: items.unwrap_or(Check::Nothing),
                    min: array.min_items.filter(|least| *least > 0),
                    max: array.max_items,
                    unique: array.unique,
                }))
            })
        }
        (Shape::Text(text), _) => {
            let check = text_check(text);
            (check != TextCheck::default()).then_some(Check::Text(check))
        }
        (Shape::Enumeration(of), names) if is_listed(of) => match names {
            Some(names) if form(schema) == Form::Enum => {
                Some(Check::Of(names.path.sibling(names.check.clone())))
            }
            _ => Some(listed(of)),
        },
        (Shape::Integer(integer), _) => {
            number(integer.minimum.as_ref(), integer.maximum.as_ref(), integer.multiple_of.as_ref())
        }
        (Shape::Number(decimal), _) => {
            number(decimal.minimum.as_ref(), decimal.maximum.as_ref(), decimal.multiple_of.as_ref())
        }
        _ => None,
    }
}

/// The table of listed values.
pub fn enumeration(of: &Enumeration) -> Option<Check> {
    is_listed(of).then(|| listed(of))
}

/// Whether only the listed values are sent. Truth values have no others.
fn is_listed(of: &Enumeration) -> bool {
    !of.open && !of.values.is_empty() && !of.values.iter().all(|value| value.value.is_boolean())
}

fn listed(of: &Enumeration) -> Check {
    Check::Listed(of.values.iter().map(|value| value.value.clone()).collect())
}

fn text_check(text: &Text) -> TextCheck {
    let format = match formats::holds(text.format.as_deref()) {
        Holds::Format(format) => Some(TextFormat::Typed(format)),
        Holds::Checked(format) => Some(TextFormat::Plain(format)),
        Holds::Text | Holds::File | Holds::Integer(_) | Holds::Float => None,
    };
    // What is secret may be any text.
    let format = format.filter(|format| *format != TextFormat::Typed(Format::Secret));
    TextCheck {
        min_length: text.min_length.filter(|least| *least > 0),
        max_length: text.max_length,
        format,
        pattern: text.pattern.clone(),
    }
}

/// The schemas of which, or of what they hold, anything is checked.
pub fn checked(schemas: &Schemas) -> BTreeSet<SchemaId> {
    let mut holders: BTreeMap<SchemaId, Vec<SchemaId>> = BTreeMap::new();
    for id in schemas.ids() {
        for held in held(schemas, id) {
            holders.entry(held).or_default().push(id);
        }
    }
    let mut left: Vec<_> = schemas.ids().filter(|id| own_check(&schemas[*id])).collect();
    let mut checked: BTreeSet<_> = left.iter().copied().collect();
    while let Some(id) = left.pop() {
        for holder in holders.get(&id).into_iter().flatten() {
            if checked.insert(*holder) {
                left.push(*holder);
            }
        }
    }
    checked
}

fn own_check(schema: &Schema) -> bool {
    match &schema.shape {
        Shape::Object(object) => {
            object.min_properties.is_some_and(|least| least > 0)
                || object.max_properties.is_some()
                || object.rules.iter().any(|one| rule(one).is_some())
        }
        Shape::Array(array) => {
            array.min_items.is_some_and(|least| least > 0) || array.max_items.is_some() || array.unique
        }
        Shape::Text(text) => text_check(text) != TextCheck::default(),
        Shape::Enumeration(of) => is_listed(of),
        Shape::Integer(of) => of.minimum.is_some() || of.maximum.is_some() || of.multiple_of.is_some(),
        Shape::Number(of) => of.minimum.is_some() || of.maximum.is_some() || of.multiple_of.is_some(),
        _ => false,
    }
}

fn held(schemas: &Schemas, id: SchemaId) -> Vec<SchemaId> {
    let schema = &schemas[id];
    let target = |used: SchemaUse| schemas.follow(used).schema;
    match &schema.shape {
        Shape::Object(object) => {
            let sent = object
                .properties
                .iter()
                .filter(|one| travels(one, schema) && constant(schemas, one).is_none());
            let map = match object.additional {
                Additional::Typed(value) => Some(target(value)),
                _ => None,
            };
            sent.map(|property| target(property.schema)).chain(map).collect()
        }
        Shape::Array(array) => vec![target(array.items)],
        Shape::Union(union) if form(schema) == Form::Union => {
            union.variants.iter().map(|variant| target(variant.schema)).collect()
        }
        _ => Vec::new(),
    }
}

fn number(
    minimum: Option<&Constraint>,
    maximum: Option<&Constraint>,
    step: Option<&JsonNumber>,
) -> Option<Check> {
    let bound = |constraint: Option<&Constraint>| {
        constraint.map(|constraint| (constraint.value.clone(), constraint.exclusive))
    };
    let check = NumberCheck { minimum: bound(minimum), maximum: bound(maximum), multiple_of: step.cloned() };
    (check != NumberCheck::default()).then_some(Check::Number(check))
}

fn rule(rule: &model::Rule) -> Option<Rule> {
    let texts = |paths: &[model::Path]| paths.iter().map(|path| path.0.clone()).collect();
    let effect = match &rule.effect {
        model::Effect::Require(paths) => Effect::Require(texts(paths)),
        model::Effect::Forbid(paths) => Effect::Forbid(texts(paths)),
        model::Effect::RequireOneOf(paths) => Effect::RequireOneOf(texts(paths)),
        model::Effect::RequireValue(values) => {
            Effect::RequireValue(values.iter().map(|(path, value)| (path.0.clone(), value.clone())).collect())
        }
        model::Effect::Count { items, matching, bound } => {
            let (min, max) = match bound {
                Bound::Exactly(number) => (Some(*number), Some(*number)),
                Bound::AtLeast(number) => (Some(*number), None),
                Bound::AtMost(number) => (None, Some(*number)),
            };
            Effect::Count { items: items.0.clone(), matching: condition(matching), min, max }
        }
        model::Effect::Sum { items, at_most } => Effect::Sum(items.0.clone(), at_most.clone()),
        model::Effect::Unchecked(_) => return None,
    };
    let because = rule.because.as_deref().map(reason).filter(|because| !because.is_empty());
    Some(Rule { when: rule.when.as_ref().map(condition), because, effect })
}

/// The reason of the document as part of a sentence.
fn reason(because: &str) -> String {
    let words = because.split_whitespace().collect::<Vec<_>>().join(" ");
    words.trim_end_matches('.').to_owned()
}

fn condition(from: &model::Condition) -> Condition {
    match from {
        model::Condition::Equals(path, value) => Condition::Equals(path.0.clone(), value.clone()),
        model::Condition::In(path, values) => Condition::In(path.0.clone(), values.clone()),
        model::Condition::Present(path, present) => Condition::Present(path.0.clone(), *present),
        model::Condition::All(all) => Condition::All(all.iter().map(condition).collect()),
        model::Condition::Any(any) => Condition::Any(any.iter().map(condition).collect()),
        model::Condition::Not(inner) => Condition::Not(Box::new(condition(inner))),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::plan::testing::{planned, sent, structure};

    #[test]
    fn a_type_refers_to_the_table_of_another_only_if_that_has_one() {
        let planned = planned(&sent(&json!({
            "Free": { "type": "object", "properties": { "a": { "type": "string" } } },
            "Bound": { "type": "object", "properties": { "a": { "type": "string", "maxLength": 3 } } },
            "Holder": { "type": "object", "properties": {
                "free": { "$ref": "#/components/schemas/Free" },
                "bound": { "$ref": "#/components/schemas/Bound" },
            } },
        })));
        assert!(structure(&planned, "models::Free").check.is_none());
        let Some(Check::Object(holder)) =
            structure(&planned, "models::Holder").check.as_ref().map(|checked| &checked.check)
        else {
            panic!("no table")
        };
        let [(name, Check::Of(table))] = holder.properties.as_slice() else { panic!("{holder:?}") };
        assert_eq!((name.as_str(), table.name.as_str()), ("bound", "BOUND_CHECK"));
    }
}
