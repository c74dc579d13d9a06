//! `x-rules`.

use serde_json::Value;

use super::Lowering;
use crate::diagnostics::{Code, Cost, Part};
use crate::model::{Bound, Condition, Effect, Path, Rule};
use crate::pointer::Pointer;

/// Conditions stand inside each other no deeper than this.
const DEPTH: usize = 32;

/// The rules of a list; one that cannot be read is reported and left out.
pub(super) fn rules(lowering: &mut Lowering, list: &Value, pointer: &Pointer) -> Vec<Rule> {
    let Some(list) = list.as_array() else {
        lowering.lose(Code::RuleForm, pointer, "`x-rules` is not a list of rules", Cost::Ignored);
        return Vec::new();
    };
    let mut rules = Vec::new();
    for (index, value) in list.iter().enumerate() {
        match rule(value) {
            Some(rule) => rules.push(rule),
            None => lowering.lose(
                Code::RuleForm,
                &pointer.index(index),
                "this rule cannot be read",
                Cost::LeftOut(Part::Rule),
            ),
        }
    }
    rules
}

fn rule(value: &Value) -> Option<Rule> {
    let known = |name: &str| matches!(name, "when" | "because") || effect_of(value, name).is_some();
    if !value.as_object()?.keys().all(|name| known(name)) {
        return None;
    }
    let mut effects = value.as_object()?.keys().filter_map(|name| effect_of(value, name));
    let (Some(effect), None) = (effects.next(), effects.next()) else { return None };
    let when = match value.get("when") {
        Some(when) => Some(condition(when, DEPTH)?),
        None => None,
    };
    Some(Rule { when, effect, because: value.get("because").and_then(Value::as_str).map(str::to_owned) })
}

fn effect_of(rule: &Value, name: &str) -> Option<Effect> {
    let value = rule.get(name)?;
    match name {
        "require" => paths(value).map(Effect::Require),
        "forbid" => paths(value).map(Effect::Forbid),
        "require-one-of" => paths(value).map(Effect::RequireOneOf),
        "require-value" => {
            let pairs = value.as_object()?;
            Some(Effect::RequireValue(
                pairs.iter().map(|(path, value)| (Path(path.clone()), value.clone())).collect(),
            ))
        }
        "count" => Some(Effect::Count {
            items: path(value.get("items")?)?,
            matching: match value.get("where") {
                Some(matching) => condition(matching, DEPTH)?,
                None => Condition::All(Vec::new()),
            },
            bound: bound(value)?,
        }),
        "sum" => Some(Effect::Sum {
            items: path(value.get("items")?)?,
            at_most: value.get("at-most")?.as_number()?.clone(),
        }),
        "unchecked" => Some(Effect::Unchecked(value.as_str()?.to_owned())),
        _ => None,
    }
}

fn bound(value: &Value) -> Option<Bound> {
    let number = |name: &str| value.get(name).and_then(Value::as_u64);
    number("exactly")
        .map(Bound::Exactly)
        .or_else(|| number("at-least").map(Bound::AtLeast))
        .or_else(|| number("at-most").map(Bound::AtMost))
}

fn condition(value: &Value, depth: usize) -> Option<Condition> {
    let depth = depth.checked_sub(1)?;
    let all = |value: &Value| {
        value.as_array()?.iter().map(|value| condition(value, depth)).collect::<Option<Vec<_>>>()
    };
    if let Some(list) = value.get("all") {
        return all(list).map(Condition::All);
    }
    if let Some(list) = value.get("any") {
        return all(list).map(Condition::Any);
    }
    if let Some(inner) = value.get("not") {
        return Some(Condition::Not(Box::new(condition(inner, depth)?)));
    }
    let property = path(value.get("property")?)?;
    if let Some(equal) = value.get("equals") {
        return Some(Condition::Equals(property, equal.clone()));
    }
    if let Some(list) = value.get("in") {
        return Some(Condition::In(property, list.as_array()?.clone()));
    }
    Some(Condition::Present(property, value.get("present")?.as_bool()?))
}

fn path(value: &Value) -> Option<Path> {
    value.as_str().filter(|path| !path.is_empty()).map(|path| Path(path.to_owned()))
}

fn paths(value: &Value) -> Option<Vec<Path>> {
    value.as_array()?.iter().map(path).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn conditions_nest() {
        let read = rule(&json!({
            "when": {"all": [{"property": "a", "equals": 1}, {"not": {"property": "b.c", "present": true}}]},
            "require": ["d", "e[].f"],
            "because": "the page says so"
        }));
        let path = |text: &str| Path(text.to_owned());
        assert_eq!(
            read,
            Some(Rule {
                when: Some(Condition::All(vec![
                    Condition::Equals(path("a"), json!(1)),
                    Condition::Not(Box::new(Condition::Present(path("b.c"), true))),
                ])),
                effect: Effect::Require(vec![path("d"), path("e[].f")]),
                because: Some("the page says so".to_owned()),
            })
        );
    }

    #[test]
    fn a_rule_has_one_effect_and_no_unknown_key() {
        assert_eq!(rule(&json!({"when": {"property": "a", "present": true}})), None);
        assert_eq!(rule(&json!({"require": ["a"], "forbid": ["b"]})), None);
        assert_eq!(rule(&json!({"require": ["a"], "whenever": {}})), None);
    }
}
