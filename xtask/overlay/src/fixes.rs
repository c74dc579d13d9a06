//! What mends a document, as an overlay.

use generator::config::Tolerance;
use generator::diagnostics::{Change, Diagnostics, Fix, Severity};
use generator::pointer::Pointer;
use generator::source::Source;
use serde_json::{Map, Value, json};

use crate::{lay, path};

/// What is mended may show what was hidden behind it; so often it is looked at again.
const ROUNDS: usize = 8;

/// The overlay that mends what can be mended without a decision, as YAML; what is wrong still, with it.
/// None, if nothing can be mended.
#[must_use]
pub fn overlay_of_fixes(source: &Source) -> (Option<String>, Diagnostics) {
    let mut actions: Vec<Value> = Vec::new();
    let mut mended = source.clone();
    let mut left = generator::check_document(&mended, Tolerance::Strict);
    for _ in 0..ROUNDS {
        let Some(document) = mended.part().map(|part| part.to_value()) else { break };
        let next = actions_for(&left, &document);
        if next.is_empty() {
            break;
        }
        actions.extend(next);
        mended = lay(source.clone(), vec![Source::new("fixes", text(source, &actions))]);
        left = generator::check_document(&mended, Tolerance::Strict);
    }
    let text = (!actions.is_empty()).then(|| text(source, &actions));
    (text, left)
}

fn text(source: &Source, actions: &[Value]) -> String {
    let file = source.name.rsplit(['/', '\\']).next().unwrap_or_default();
    let overlay = json!({
        "overlay": "1.0.0",
        "info": { "title": format!("What mends {file}"), "version": "1" },
        "extends": file,
        "actions": actions,
    });
    // Whatever is read as JSON can be written as YAML; if it could not, JSON is YAML too.
    serde_yaml::to_string(&overlay).unwrap_or_else(|_| format!("{overlay:#}\n"))
}

/// The actions for all errors of the main document: updates first, then removals, the last ones first, so that none
/// moves what another is about.
fn actions_for(diagnostics: &Diagnostics, document: &Value) -> Vec<Value> {
    let errors = diagnostics.iter().filter(|one| one.severity == Severity::Error);
    let (mut updates, mut removals): (Vec<Value>, Vec<(Pointer, String)>) = (Vec::new(), Vec::new());
    for one in errors {
        for Fix { at, change } in one.fixes() {
            let is_there = at.in_file().0.is_none() && document.pointer(at.as_str()).is_some();
            let why = format!("{}: {}", one.code, one.message);
            match change {
                Change::Update(with) if is_there => updates.push(update(document, &at, &with, &why)),
                // A list of parameters that is all wrong is wrong, not each of them.
                Change::Remove
                    if is_there
                        && !at.is_root()
                        && !removals.iter().any(|(other, _)| other.contains(&at)) =>
                {
                    removals.retain(|(other, _)| !at.contains(other));
                    removals.push((at, why));
                }
                _ => {}
            }
        }
    }
    let places = path::last_first(removals.iter().map(|(at, _)| at.clone()).collect());
    let removals = places.iter().filter_map(|at| removals.iter().find(|(other, _)| other == at));
    updates.extend(removals.map(|(at, why)| removal(document, at, why)));
    updates
}

fn update(document: &Value, at: &Pointer, with: &Value, why: &str) -> Value {
    let mut action = Map::new();
    action.insert("target".to_owned(), path::to(document, at).into());
    action.insert("description".to_owned(), why.into());
    let old = |name: &String| document.pointer(at.as_str())?.get(name).filter(|old| is_single(old)).cloned();
    let members = with.as_object().into_iter().flatten();
    let before: Map<String, Value> =
        members.filter_map(|(name, _)| Some((name.clone(), old(name)?))).collect();
    if !before.is_empty() {
        action.insert("x-expect".to_owned(), before.into());
    }
    action.insert("update".to_owned(), with.clone());
    action.into()
}

fn removal(document: &Value, at: &Pointer, why: &str) -> Value {
    let mut action = Map::new();
    action.insert("target".to_owned(), path::to(document, at).into());
    action.insert("description".to_owned(), why.into());
    let expected = match document.pointer(at.as_str()) {
        Some(Value::Object(members)) => {
            let single = members.iter().filter(|(_, value)| is_single(value));
            let short = single.filter(|(name, _)| *name != "description");
            Some(Value::Object(short.map(|(name, value)| (name.clone(), value.clone())).collect()))
        }
        Some(value) if is_single(value) => Some(value.clone()),
        _ => None,
    };
    action.extend(expected.map(|expected| ("x-expect".to_owned(), expected)));
    action.insert("remove".to_owned(), true.into());
    action.into()
}

fn is_single(value: &Value) -> bool {
    !value.is_object() && !value.is_array()
}
