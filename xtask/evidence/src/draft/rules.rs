//! The rules of a page in the document's form, at the object that they are about.

use serde_json::{Value, json};

use crate::facts::{Condition, Facts, Place, Statement};

use super::TODO;

/// The rules that belong to the object at `home`.
pub fn at(facts: &Facts, home: &Place) -> Vec<Value> {
    let nodes = facts.nodes.iter().filter(|node| node.place.part == home.part);
    let stated = nodes.flat_map(|node| node.statements().map(|statement| (&node.place, statement)));
    let of_home = stated.filter(|(place, statement)| home_of(place, statement) == home.path);
    of_home.filter_map(|(place, statement)| rule(home, place, statement)).collect()
}

/// The innermost item of a list that holds both the property and what its condition speaks of.
fn home_of(place: &Place, statement: &Statement) -> Vec<String> {
    let above = &place.path[..place.path.len().saturating_sub(1)];
    let length = above.iter().rposition(|name| name == "*").map_or(0, |at| at + 1);
    let home = above[..length].to_vec();
    let prefix = home.iter().fold(String::new(), |all, name| format!("{all}{name}."));
    let inside = match statement {
        Statement::RequiredIf(when) | Statement::ForbiddenIf(when) | Statement::MustBe { when, .. } => {
            when.paths().iter().all(|path| path.starts_with(&prefix))
        }
        _ => false,
    };
    if inside { home } else { Vec::new() }
}

fn rule(home: &Place, place: &Place, statement: &Statement) -> Option<Value> {
    let prefix = home.path.iter().fold(String::new(), |all, name| format!("{all}{name}."));
    let step = |path: &str| path.strip_prefix(&prefix).unwrap_or(path).replace(".*", "[]");
    let condition = |when: &Condition| when.map_paths(&step).to_json();
    let path = step(&place.dotted());
    Some(match statement {
        Statement::RequiredIf(when) | Statement::ForbiddenIf(when) if when.has_words() => {
            let words = when.words().join(", ");
            json!({"unchecked": format!("{TODO}: `{path}` depends on {words}")})
        }
        Statement::RequiredIf(when) => json!({"when": condition(when), "require": [path]}),
        Statement::ForbiddenIf(when) => json!({"when": condition(when), "forbid": [path]}),
        Statement::MustBe { value, when } => json!({"when": condition(when), "require-value": {path: value}}),
        Statement::Count { bound, number, filter } => {
            let mut count = json!({"items": path, "where": filter.to_json()});
            count[bound.as_str()] = json!(number);
            json!({"count": count})
        }
        _ => return None,
    })
}
