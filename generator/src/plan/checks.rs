//! The tables by which `validate` checks what is about to be sent.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::Number as JsonNumber;

use super::Planner;
use super::allot::{Allotted, Form, form};
use super::docs::code;
use super::facts::line;
use super::objects::travels;
use crate::model::{
    self, Additional, Bound, Constraint, Effect, Object, Schema, SchemaId, SchemaUse, Shape, Union,
};
use crate::rust::{Check, Condition, Docs, Field, ListCheck, NumberCheck, ObjectCheck, Rule, TextCheck};

impl Planner<'_> {
    /// The table of an object; none, where there is nothing to check.
    pub fn object_check(&self, object: &Object, fields: &[Field]) -> Option<Check> {
        let wires: HashSet<&str> = fields.iter().map(|field| field.wire.as_str()).collect();
        let check = self.object_table(object, |name| wires.contains(name));
        (check != ObjectCheck::default()).then(|| Check::Object(Box::new(check)))
    }

    fn object_table(&self, object: &Object, has: impl Fn(&str) -> bool) -> ObjectCheck {
        let properties =
            object.properties.iter().filter(|property| has(&property.name)).filter_map(|property| {
                let check = self.check(property.schema)?;
                Some((property.name.clone(), check))
            });
        ObjectCheck {
            properties: properties.collect(),
            additional: match object.additional {
                Additional::Typed(value) => self.check(value),
                _ => None,
            },
            min_properties: object.min_properties.filter(|least| *least > 0),
            max_properties: object.max_properties,
            rules: object.rules.iter().filter_map(rule).collect(),
        }
    }

    /// The table of a union; none, where there is nothing to check.
    pub fn union_check(&self, union: &Union, allotted: &Allotted) -> Option<Check> {
        let checks: Vec<_> = union
            .variants
            .iter()
            .map(|variant| self.check(variant.schema).unwrap_or(Check::Nothing))
            .collect();
        let table = allotted.path.sibling(allotted.table.clone());
        checks.iter().any(|check| *check != Check::Nothing).then_some(Check::Union(table, checks))
    }

    /// What is checked of a value here.
    fn check(&self, used: SchemaUse) -> Option<Check> {
        let id = self.target_id(used);
        let schema = self.schema(id);
        match (&schema.shape, self.allotment.get(id)) {
            (Shape::Object(_) | Shape::Union(_), Some(allotted)) if form(schema) != Form::Plain => {
                self.checked.contains(&id).then(|| Check::Of(allotted.path.sibling(allotted.check.clone())))
            }
            (Shape::Object(object), _) if form(schema) == Form::Plain => {
                let check = self.object_table(object, |_| false);
                (check != ObjectCheck::default()).then(|| Check::Object(Box::new(check)))
            }
            (Shape::Array(array), _) => {
                let items = self.check(array.items);
                let bounded = array.min_items.is_some_and(|least| least > 0)
                    || array.max_items.is_some()
                    || array.unique;
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
                let min_length = text.min_length.filter(|least| *least > 0);
                (min_length.is_some() || text.max_length.is_some())
                    .then_some(Check::Text(TextCheck { min_length, max_length: text.max_length }))
            }
            (Shape::Integer(integer), _) => {
                number(integer.minimum.as_ref(), integer.maximum.as_ref(), integer.multiple_of.as_ref())
            }
            (Shape::Number(decimal), _) => {
                number(decimal.minimum.as_ref(), decimal.maximum.as_ref(), decimal.multiple_of.as_ref())
            }
            _ => None,
        }
    }

    /// The schemas of which, or of what they hold, anything is checked.
    pub fn find_checked(&self) -> BTreeSet<SchemaId> {
        let mut holders: BTreeMap<SchemaId, Vec<SchemaId>> = BTreeMap::new();
        for id in self.api.schemas.ids() {
            for held in self.held(id) {
                holders.entry(held).or_default().push(id);
            }
        }
        let mut left: Vec<_> = self.api.schemas.ids().filter(|id| self.own_check(*id)).collect();
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

    fn own_check(&self, id: SchemaId) -> bool {
        match &self.schema(id).shape {
            Shape::Object(object) => {
                object.min_properties.is_some_and(|least| least > 0)
                    || object.max_properties.is_some()
                    || object.rules.iter().any(|one| rule(one).is_some())
            }
            Shape::Array(array) => {
                array.min_items.is_some_and(|least| least > 0) || array.max_items.is_some() || array.unique
            }
            Shape::Text(text) => text.min_length.is_some_and(|least| least > 0) || text.max_length.is_some(),
            Shape::Integer(of) => of.minimum.is_some() || of.maximum.is_some() || of.multiple_of.is_some(),
            Shape::Number(of) => of.minimum.is_some() || of.maximum.is_some() || of.multiple_of.is_some(),
            _ => false,
        }
    }

    fn held(&self, id: SchemaId) -> Vec<SchemaId> {
        let schema: &Schema = self.schema(id);
        let target = |used: SchemaUse| self.target_id(used);
        match &schema.shape {
            Shape::Object(object) => {
                let sent =
                    object.properties.iter().filter(|one| travels(one, schema) && !self.is_constant(one));
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
    let when = rule.when.as_ref().map(condition);
    let texts = |paths: &[model::Path]| paths.iter().map(|path| path.0.clone()).collect();
    Some(match &rule.effect {
        Effect::Require(paths) => Rule::Require(when, texts(paths)),
        Effect::Forbid(paths) => Rule::Forbid(when, texts(paths)),
        Effect::RequireOneOf(paths) => Rule::RequireOneOf(when, texts(paths)),
        Effect::RequireValue(values) => Rule::RequireValue(
            when,
            values.iter().map(|(path, value)| (path.0.clone(), value.clone())).collect(),
        ),
        Effect::Count { items, matching, bound } => {
            let (min, max) = match bound {
                Bound::Exactly(number) => (Some(*number), Some(*number)),
                Bound::AtLeast(number) => (Some(*number), None),
                Bound::AtMost(number) => (None, Some(*number)),
            };
            Rule::Count { when, items: items.0.clone(), matching: condition(matching), min, max }
        }
        Effect::Unchecked(_) => return None,
    })
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

/// The rules of an object, for its readers.
pub fn rule_docs(rules: &[model::Rule]) -> Docs {
    if rules.is_empty() {
        return Docs::new();
    }
    let mut lines = vec!["Rules:".to_owned(), String::new()];
    lines.extend(rules.iter().map(|rule| format!("- {}", rule_line(rule))));
    lines
}

fn rule_line(rule: &model::Rule) -> String {
    let paths = |paths: &[model::Path], and: &str| {
        paths.iter().map(|path| code(&path.0)).collect::<Vec<_>>().join(and)
    };
    let effect = match &rule.effect {
        Effect::Require(list) => format!("{} must be there", paths(list, ", ")),
        Effect::Forbid(list) => format!("{} must not be there", paths(list, ", ")),
        Effect::RequireOneOf(list) => format!("{} must be there", paths(list, " or ")),
        Effect::RequireValue(values) => values
            .iter()
            .map(|(path, value)| format!("{} must be {}", code(&path.0), code(&value.to_string())))
            .collect::<Vec<_>>()
            .join(", "),
        Effect::Count { items, matching, bound } => {
            let number = match bound {
                Bound::Exactly(number) => format!("exactly {number}"),
                Bound::AtLeast(number) => format!("at least {number}"),
                Bound::AtMost(number) => format!("at most {number}"),
            };
            format!("of {}, {number} must be such that {}", code(&items.0), condition_words(matching))
        }
        Effect::Unchecked(words) => return format!("{} (not checked by this crate)", line(words)),
    };
    let when =
        rule.when.as_ref().map(|when| format!("Where {}, ", condition_words(when))).unwrap_or_default();
    let because = rule.because.as_deref().map(|why| format!(" ({})", line(why))).unwrap_or_default();
    format!("{when}{effect}{because}.")
}

fn condition_words(condition: &model::Condition) -> String {
    let all = |list: &[model::Condition], word: &str| {
        list.iter().map(condition_words).collect::<Vec<_>>().join(word)
    };
    match condition {
        model::Condition::Equals(path, value) => format!("{} is {}", code(&path.0), code(&value.to_string())),
        model::Condition::In(path, values) => {
            let values: Vec<_> = values.iter().map(|value| code(&value.to_string())).collect();
            format!("{} is {}", code(&path.0), values.join(" or "))
        }
        model::Condition::Present(path, true) => format!("{} is there", code(&path.0)),
        model::Condition::Present(path, false) => format!("{} is not there", code(&path.0)),
        model::Condition::All(list) => all(list, " and "),
        model::Condition::Any(list) => all(list, " or "),
        model::Condition::Not(inner) => format!("not ({})", condition_words(inner)),
    }
}
