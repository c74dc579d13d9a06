//! Changes between captures as data, in the form that `oaclient changes --facts` reads.

use generator::pointer::Pointer;
use serde_json::{Value, json};

use crate::check::view::View;
use crate::facts::{Fact, Facts, Found, Statement};

use super::{Change, Weight, said};

/// The two sides of changes: a capture, and the operation in the document of its time, if it was there.
pub struct Side<'a> {
    /// The capture.
    pub facts: &'a Facts,
    /// The operation.
    pub view: Option<&'a View>,
}

/// A change as data.
#[must_use]
pub fn change(change: &Change, old: &Side<'_>, new: &Side<'_>) -> Value {
    let page = |side: &Side<'_>, fact: Option<&Fact>| {
        let (page, captured) = (&side.facts.page, &side.facts.captured);
        fact.map(|fact| json!({ "page": format!("{page} of {captured}"), "line": fact.line }))
    };
    let stated =
        |fact: Option<&Fact>| fact.filter(|_| change.kind != "exists").map(|fact| said(&fact.statement));
    let effect = change.effect;
    let mut data = json!({
        "verdict": verdict(change),
        "subject": format!("{} {}", new.facts.operation(), change.place),
        "what": what(change),
        "reason": effect.means,
    });
    if let Some(members) = data.as_object_mut() {
        let mut add =
            |key: &str, value: Option<Value>| members.extend(value.map(|value| (key.to_owned(), value)));
        add("before", stated(change.old.as_ref()).map(Value::from));
        add("after", stated(change.new.as_ref()).map(Value::from));
        add("old_page", page(old, change.old.as_ref()));
        add("page", page(new, change.new.as_ref()));
        add("old", pointer(change, old).map(|pointer| pointer.as_str().into()));
        add("new", pointer(change, new).map(|pointer| pointer.as_str().into()));
    }
    data
}

/// A page of which there was no capture before, as data.
#[must_use]
pub fn first_capture(new: &Side<'_>) -> Value {
    let (facts, line) = (new.facts, new.facts.nodes.first().and_then(|node| node.facts.first()));
    json!({
        "verdict": "additive",
        "subject": facts.operation(),
        "what": "is described by a page for the first time",
        "reason": "what was known of it before came from elsewhere",
        "page": {
            "page": format!("{} of {}", facts.page, facts.captured),
            "line": line.map_or(1, |fact| fact.line),
        },
        "new": new.view.map(|view| view.pointer.as_str()),
    })
}

/// The node that is about the place, where the document has it.
fn pointer(change: &Change, side: &Side<'_>) -> Option<Pointer> {
    Some(side.view?.spot(&change.place)?.pointer())
}

fn verdict(change: &Change) -> &'static str {
    let statement = change.new.as_ref().or(change.old.as_ref()).map(|fact| &fact.statement);
    match (change.effect.weight, statement) {
        (Weight::Breaking, _) => "breaking",
        (Weight::Compatible, _) => "additive",
        (
            Weight::Look,
            Some(
                Statement::Exists
                | Statement::Note
                | Statement::Words(_)
                | Statement::Mentions(_)
                | Statement::Title(_)
                | Statement::Example { .. }
                | Statement::Class(_),
            ),
        ) => "documentation",
        (Weight::Look, _) => "not_knowable",
    }
}

/// What happened, in words that follow the place.
fn what(change: &Change) -> String {
    let kind = change.kind;
    match (&change.old, &change.new) {
        (None, Some(_)) if kind == "exists" => "is described now".to_owned(),
        (Some(_), None) if kind == "exists" => "is no longer described".to_owned(),
        (_, Some(new)) if kind == "exists" && new.found == Found::Example => {
            "is in the example only now".to_owned()
        }
        (_, _) if kind == "exists" => "is listed now".to_owned(),
        (None, _) => format!("has a new statement: {kind}"),
        (_, None) => format!("has one statement less: {kind}"),
        (Some(_), Some(_)) => format!("has another statement: {kind}"),
    }
}
