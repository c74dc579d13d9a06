//! Rules about servers.

use crate::diagnostics::{Code, Diagnostic};
use crate::document::Node;
use crate::document::paths::names;
use crate::load::notes::Notes;

/// The variables of the address are declared, and their defaults are among their values.
pub(super) fn variables(server: Node<'_>, notes: &mut Notes) {
    let url = server.get("url").and_then(Node::text).unwrap_or_default();
    let variables = server.get("variables");
    let names = match names(url) {
        Ok(names) => names,
        Err(problem) => {
            let consequence = "the address is used as it is";
            notes.say_value(Code::ServerVariableUndeclared, "url", problem, consequence);
            return;
        }
    };
    for name in names {
        if variables.is_none_or(|variables| !variables.has(name)) {
            let message = format!("the variable `{{{name}}}` of the address is not declared");
            let consequence = "the caller must give the address of the server";
            notes.say_value(Code::ServerVariableUndeclared, "url", message, consequence);
        }
    }
    for (name, variable) in variables.into_iter().flat_map(Node::members) {
        let Some(values) = variable.get("enum") else { continue };
        let default = variable.get("default").and_then(Node::text);
        let Some(default) = default.filter(|default| values.texts().all(|value| value != *default)) else {
            continue;
        };
        let place = notes.here().child("variables").child(name);
        let message = format!("the default \"{default}\" of `{name}` is none of its values");
        notes.found.push(
            Diagnostic::new(Code::ServerVariableDefault, place.child("default"), message)
                .further(place.child("enum"), "the values"),
        );
    }
}
