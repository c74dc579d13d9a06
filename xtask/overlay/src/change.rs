//! What an action does to a part of a document.

use generator::document::part::{Held, Part};
use serde_json::Value;

/// What could not be merged: the names on the way to it from the target, and the kinds of both.
#[derive(Debug)]
pub(crate) struct Unlike {
    pub way: Vec<String>,
    pub target: &'static str,
    pub with: &'static str,
}

/// Merges a value into the target of an action: what is given to a list becomes an element, or several.
pub(crate) fn merge(target: &mut Part, with: &Part) -> Result<(), Unlike> {
    match (&mut target.held, &with.held) {
        (Held::List(elements), Held::Object(_) | Held::Scalar(_)) => {
            elements.push(with.clone());
            Ok(())
        }
        _ => merge_like(target, with),
    }
}

fn merge_like(target: &mut Part, with: &Part) -> Result<(), Unlike> {
    match (&mut target.held, &with.held) {
        (Held::Object(members), Held::Object(new)) => {
            for member in new {
                match members.iter_mut().find(|one| one.name == member.name) {
                    Some(old) => merge_like(&mut old.value, &member.value).map_err(|mut unlike| {
                        unlike.way.insert(0, member.name.clone());
                        unlike
                    })?,
                    None => members.push(member.clone()),
                }
            }
        }
        (Held::List(elements), Held::List(new)) => elements.extend(new.iter().cloned()),
        (Held::Scalar(_), Held::Scalar(_)) => *target = with.clone(),
        (target, with) => {
            return Err(Unlike { way: Vec::new(), target: kind(target), with: kind(with) });
        }
    }
    Ok(())
}

/// Removes a member or an element.
pub(crate) fn remove(holder: &mut Part, name: &str) {
    match &mut holder.held {
        Held::Object(members) => members.retain(|one| one.name != name),
        Held::List(elements) => {
            if let Some(at) = name.parse().ok().filter(|at: &usize| *at < elements.len()) {
                elements.remove(at);
            }
        }
        Held::Scalar(_) => {}
    }
}

/// The word for what a part is.
pub(crate) fn kind(of: &Held) -> &'static str {
    match of {
        Held::Scalar(_) => "a single value",
        Held::List(_) => "a list",
        Held::Object(_) => "an object",
    }
}

/// Whether a value is the expected one: of an object, whether it has the expected members.
pub(crate) fn holds(now: &Value, expected: &Value) -> bool {
    match (now, expected) {
        (Value::Object(now), Value::Object(expected)) => {
            expected.iter().all(|(name, expected)| now.get(name).is_some_and(|now| holds(now, expected)))
        }
        _ => now == expected,
    }
}

/// Whether a value says already what it would be updated with.
pub(crate) fn says(now: &Value, update: &Value) -> bool {
    match (now, update) {
        (Value::Object(now), Value::Object(update)) => {
            update.iter().all(|(name, update)| now.get(name).is_some_and(|now| says(now, update)))
        }
        (Value::Array(now), Value::Array(update)) => update.iter().all(|one| now.contains(one)),
        (Value::Array(now), update) => now.contains(update),
        _ => now == update,
    }
}
