//! Rules about the parameters of operations: what their paths need, and what their lists declare.

use std::collections::HashSet;

use serde_json::{Value, json};

use crate::diagnostics::{Code, Cost, Diagnostic, Part, Place};
use crate::document::paths::{Use, names, operations, parameters};
use crate::document::{At, Version};
use crate::load::notes::Notes;
use crate::pointer::Pointer;

/// The parameters of all operations agree with their paths.
pub(super) fn check(root: &At<'_>, notes: &mut Notes) {
    let mut seen = HashSet::new();
    for (path, at) in root.parts("paths").filter(|(path, _)| path.starts_with('/')) {
        let Ok(names) = names(path) else { continue };
        let place = at.pointer.clone();
        let Some(item) = at.followed() else { continue };
        let shared = declared(&item, &names, &mut seen, notes);
        for (_, operation) in operations(&item) {
            let own = declared(&operation, &names, &mut seen, notes);
            one_query(&item, &operation, notes);
            let missing = names.iter().filter(|name| !own.iter().chain(&shared).any(|own| own == *name));
            for name in missing {
                let message = format!("`{{{name}}}` of the path is not declared as a parameter");
                notes.found.push(
                    Diagnostic::new(
                        Code::PathParameterUndeclared,
                        Place::Key(operation.pointer.clone()),
                        message,
                    )
                    .further(Place::Key(place.clone()), "the path")
                    .consequence(Cost::ReadAs("a required text".to_owned()))
                    .at_the_cost_of([operation.pointer.child("parameters").child(name)])
                    .mended_by(
                        operation.pointer.clone(),
                        json!({ "parameters": [required_text(root, name)] }),
                    ),
                );
            }
        }
    }
}

/// The declaration of a parameter that stands in the path.
fn required_text(root: &At<'_>, name: &str) -> Value {
    let declared = json!({ "name": name, "in": "path", "required": true });
    let Value::Object(mut members) = declared else { return declared };
    match root.node.document().version {
        Version::V2_0 => members.insert("type".to_owned(), "string".into()),
        _ => members.insert("schema".to_owned(), json!({ "type": "string" })),
    };
    Value::Object(members)
}

/// Where one parameter is the whole query, there is no room for others in it.
fn one_query(item: &At<'_>, operation: &At<'_>, notes: &mut Notes) {
    let mut whole = None;
    let mut others = Vec::new();
    for holder in [item, operation] {
        let list = holder.pointer.child("parameters");
        for parameter in parameters(holder, &[]).into_iter().filter(|one| one.use_of == Use::Sent) {
            let place = list.index(parameter.number);
            match parameter.location {
                "querystring" if whole.is_none() => whole = Some(place),
                "query" | "querystring" => others.push((parameter.name, place)),
                _ => {}
            }
        }
    }
    let Some(whole) = whole else { return };
    for (name, place) in others {
        let message = format!("`{name}` is sent in the query beside a parameter that is the whole query");
        notes.found.push(
            Diagnostic::new(Code::BesideWholeQuery, place, message)
                .further(&whole, "the whole query")
                .consequence("both are sent, joined by `&`"),
        );
    }
}

/// The path parameters that a list declares; reports those of the list that cannot be sent.
fn declared<'d>(
    holder: &At<'d>,
    names: &[&str],
    seen: &mut HashSet<Pointer>,
    notes: &mut Notes,
) -> Vec<&'d str> {
    let list = holder.pointer.child("parameters");
    let listed = parameters(holder, names);
    // Several paths may share one item.
    if seen.insert(list.clone()) {
        for parameter in &listed {
            let (name, location) = (parameter.name, parameter.location);
            match parameter.use_of {
                Use::Sent => {}
                Use::Surplus => notes.found.push(
                    Diagnostic::new(
                        Code::PathParameterSurplus,
                        list.index(parameter.number),
                        format!("the path has no `{{{name}}}`"),
                    )
                    .consequence(Cost::LeftOut(Part::Parameter)),
                ),
                Use::Repeated(by) => notes.found.push(
                    Diagnostic::new(
                        Code::DuplicateParameter,
                        list.index(by),
                        format!("there are two {location} parameters `{name}`"),
                    )
                    .further(list.index(parameter.number), "this one is left out")
                    .consequence(Cost::LeftOut(Part::First))
                    .at_the_cost_of([list.index(parameter.number)]),
                ),
            }
        }
    }
    let in_path = listed.iter().filter(|one| one.location == "path" && one.use_of != Use::Surplus);
    in_path.map(|one| one.name).collect()
}
