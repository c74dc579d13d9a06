//! The actions of an overlay, read strictly: what is not understood changes documents in ways that nobody wants.

use generator::diagnostics::{Diagnostic, Severity};
use generator::document::part::Part;
use generator::document::resolve;
use generator::pointer::Pointer;
use serde_json::{Map, Value};

use crate::path::Path;
use crate::{Overlay, said};

/// A value of an overlay and its place.
#[derive(Debug, Clone)]
pub(crate) struct Stated {
    pub at: Pointer,
    pub value: Value,
}

/// What an action does to what its path leads to.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    Update(Stated),
    Copy(Path),
    Remove,
}

#[derive(Debug, Clone)]
pub(crate) struct Action {
    /// The whole of it.
    pub at: Pointer,
    pub target: Path,
    pub change: Change,
    /// What its targets hold before.
    pub expected: Option<Stated>,
}

/// The actions of an overlay; of one that is wrong, those that are not.
pub(crate) fn read(overlay: &Part, at: &Pointer, found: &mut Vec<Diagnostic>) -> Vec<Action> {
    let value = overlay.to_value();
    let Some(root) = value.as_object() else {
        found.push(said::form(at, "an overlay is an object"));
        return Vec::new();
    };
    let Some(copies) = version(root, at, found) else { return Vec::new() };
    unknown(root, at, &["overlay", "info", "extends", "actions"], found);
    match root.get("info") {
        Some(Value::Object(info)) => {
            let at = at.child("info");
            unknown(info, &at, &["title", "version", "description"], found);
            for name in ["title", "version"].into_iter().filter(|name| !info.contains_key(*name)) {
                found.push(warning(&at, &format!("`{name}` is missing")));
            }
        }
        Some(_) => {
            found.push(said::form(&at.child("info"), "`info` is an object with `title` and `version`"));
        }
        None => found.push(warning(at, "`info` is missing")),
    }
    let place = at.child("actions");
    let Some(Value::Array(actions)) = root.get("actions") else {
        let place = if root.contains_key("actions") { &place } else { at };
        found.push(said::form(place, "`actions` is a list of actions"));
        return Vec::new();
    };
    if actions.is_empty() {
        found.push(said::form(&place, "`actions` is empty; an overlay has at least one"));
    }
    let mut read = Vec::new();
    for (number, value) in actions.iter().enumerate() {
        match action(value, place.index(number), copies, found) {
            Ok(action) => read.push(action),
            Err(problem) => found.push(*problem),
        }
    }
    read
}

/// Whether what an overlay extends leads, through other overlays, to itself: there is no document then.
pub(crate) fn is_circular(name: &str, all: &[Overlay]) -> bool {
    let address = |name: &str| resolve("file:///", &name.replace('\\', "/"));
    let extended = |at: &str| {
        let overlay = all.iter().find(|one| address(&one.name) == at)?;
        let extends = overlay.part.get(&Pointer::root().child("extends"))?.to_value();
        Some(resolve(at, extends.as_str()?))
    };
    let start = address(name);
    let mut next = extended(&start);
    for _ in all {
        match next {
            Some(at) if at == start => return true,
            Some(at) => next = extended(&at),
            None => return false,
        }
    }
    false
}

/// Whether actions of this version can copy; none, if the version is not known.
fn version(root: &Map<String, Value>, at: &Pointer, found: &mut Vec<Diagnostic>) -> Option<bool> {
    let Some(version) = root.get("overlay") else {
        found.push(said::form(at, "the key `overlay`, which says the version, is missing"));
        return None;
    };
    let text = version.as_str().map_or_else(|| version.to_string(), str::to_owned);
    let mut parts = text.split('.');
    match (parts.next(), parts.next()) {
        (Some("1"), Some("0")) => Some(false),
        (Some("1"), Some("1")) => Some(true),
        _ => {
            found.push(said::form(
                &at.child("overlay"),
                &format!("there is no Overlay {text}; 1.0 and 1.1 are read"),
            ));
            None
        }
    }
}

fn action(
    value: &Value,
    at: Pointer,
    copies: bool,
    found: &mut Vec<Diagnostic>,
) -> Result<Action, said::Problem> {
    let Some(members) = value.as_object() else {
        return Err(Box::new(said::form(&at, "an action is an object")));
    };
    let mut known = vec!["target", "description", "update", "remove"];
    known.extend(copies.then_some("copy"));
    unknown(members, &at, &known, found);
    let Some(target) = members.get("target") else {
        return Err(Box::new(said::form(&at, "the action has no `target`")));
    };
    let target = path(target, &at.child("target"))?;
    let remove = match members.get("remove") {
        None => false,
        Some(Value::Bool(remove)) => *remove,
        Some(_) => return Err(Box::new(said::form(&at.child("remove"), "`remove` is `true` or `false`"))),
    };
    let copy = members.get("copy").filter(|_| copies);
    let mut update = members.get("update");
    // In 1.0 it means nothing there; 1.1 has one of them.
    if remove && !copies && update.take().is_some() {
        found.push(warning(&at.child("update"), "`update` means nothing beside `remove: true`"));
    }
    let change = match (remove, update, copy) {
        (true, None, None) => Change::Remove,
        (false, Some(update), None) => {
            Change::Update(Stated { at: at.child("update"), value: update.clone() })
        }
        (false, None, Some(copy)) => Change::Copy(path(copy, &at.child("copy"))?),
        (false, None, None) => {
            return Err(Box::new(said::form(
                &at,
                "the action does nothing: it has no `update`, `copy` or `remove: true`",
            )));
        }
        _ => {
            let message =
                "an action has one of `update`, `copy` and `remove: true`; of several, none would be clear";
            return Err(Box::new(said::form(&at, message)));
        }
    };
    let expected = members.get("x-expect");
    let expected = expected.map(|value| Stated { at: at.child("x-expect"), value: value.clone() });
    Ok(Action { at, target, change, expected })
}

fn path(value: &Value, at: &Pointer) -> Result<Path, said::Problem> {
    let Some(text) = value.as_str() else {
        return Err(Box::new(said::form(at, "a path is text")));
    };
    Path::parse(at.clone(), text).map_err(|why| Box::new(said::no_path(at, text, &why)))
}

/// Keys that mean nothing here; those of extensions may mean something to others.
fn unknown(object: &Map<String, Value>, at: &Pointer, known: &[&str], found: &mut Vec<Diagnostic>) {
    let strange = object.keys().filter(|key| !known.contains(&key.as_str()) && !key.starts_with("x-"));
    for key in strange {
        let message = match key.as_str() {
            "copy" => "`copy` is of Overlay 1.1, and the overlay says that it is 1.0".to_owned(),
            _ => format!("`{key}` is no key here"),
        };
        let known = known.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
        found.push(said::form(&at.child(key), &message).help(format!("the keys here are {known}")));
    }
}

fn warning(at: &Pointer, message: &str) -> Diagnostic {
    Diagnostic { severity: Severity::Warning, ..said::form(at, message) }
}
