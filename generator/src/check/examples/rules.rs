//! `x-rules` held against an example.

use serde_json::Value;

/// What of a rule does not hold for an object; nothing for what cannot be checked.
pub(super) fn broken(rule: &Value, object: &Value) -> Option<String> {
    if rule.get("when").is_some_and(|when| !holds(when, object)) {
        return None;
    }
    let paths =
        |key: &str| rule.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let missing = |path: &&str| places(object, path).iter().any(|found| is_missing(*found));
    if let Some(path) = paths("require").find(missing) {
        return Some(format!("`{path}` is required by a rule"));
    }
    let there = |path: &&str| places(object, path).iter().any(Option::is_some);
    if let Some(path) = paths("forbid").find(there) {
        return Some(format!("`{path}` is forbidden by a rule"));
    }
    let mut one_of = paths("require-one-of").peekable();
    if one_of.peek().is_some() && one_of.all(|path| missing(&path)) {
        return Some("a rule requires one of several properties".to_owned());
    }
    let values = rule.get("require-value").and_then(Value::as_object).into_iter().flatten();
    for (path, value) in values {
        if places(object, path).iter().any(|found| *found != Some(value)) {
            return Some(format!("a rule wants `{path}` to be {value}"));
        }
    }
    counted(rule.get("count"), object).or_else(|| added(rule.get("sum"), object))
}

/// A list of which not as many items meet a condition as are to.
fn counted(count: Option<&Value>, object: &Value) -> Option<String> {
    let count = count?;
    let items = count.get("items")?.as_str()?;
    let lists = places(object, items.trim_end_matches("[]"));
    let matching = |item: &&Value| count.get("where").is_none_or(|condition| holds(condition, item));
    let found =
        lists.into_iter().flatten().filter_map(Value::as_array).flatten().filter(matching).count() as u64;
    let bound = |key: &str| count.get(key).and_then(Value::as_u64);
    let wrong = bound("exactly").is_some_and(|number| found != number)
        || bound("at-least").is_some_and(|number| found < number)
        || bound("at-most").is_some_and(|number| found > number);
    wrong.then(|| format!("a rule counts the items of `{items}`, and {found} meet it"))
}

/// Numbers that add up to more than they may.
fn added(sum: Option<&Value>, object: &Value) -> Option<String> {
    let sum = sum?;
    let items = sum.get("items")?.as_str()?;
    let most = sum.get("at-most")?.as_f64()?;
    let total: f64 = places(object, items).into_iter().flatten().filter_map(Value::as_f64).sum();
    (total > most + 1e-9 * most.abs()).then(|| format!("`{items}` add up to more than {most}"))
}

fn holds(condition: &Value, value: &Value) -> bool {
    let list = |key: &str| condition.get(key).and_then(Value::as_array);
    if let Some(all) = list("all") {
        return all.iter().all(|condition| holds(condition, value));
    }
    if let Some(any) = list("any") {
        return any.iter().any(|condition| holds(condition, value));
    }
    if let Some(inner) = condition.get("not") {
        return !holds(inner, value);
    }
    let path = condition.get("property").and_then(Value::as_str).unwrap_or_default();
    let found = places(value, path);
    if let Some(wanted) = condition.get("equals") {
        return found.contains(&Some(wanted));
    }
    if let Some(wanted) = list("in") {
        return found.into_iter().flatten().any(|value| wanted.contains(value));
    }
    let present = condition.get("present").and_then(Value::as_bool).unwrap_or(true);
    found.into_iter().any(|found| !is_missing(found)) == present
}

/// Null, empty text and an empty list say no more than what is left out.
fn is_missing(value: Option<&Value>) -> bool {
    value.is_none_or(|value| match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    })
}

/// What stands at each place that a path leads to. A list that is not there has no places in it.
fn places<'v>(value: &'v Value, path: &str) -> Vec<Option<&'v Value>> {
    let mut found = vec![Some(value)];
    for step in path.split('.') {
        let (name, lists) = step.strip_suffix("[]").map_or((step, false), |name| (name, true));
        let next = found.into_iter().map(|value| value.and_then(|value| value.get(name)));
        found = if lists {
            next.flatten().filter_map(Value::as_array).flatten().map(Some).collect()
        } else {
            next.collect()
        };
    }
    found
}
