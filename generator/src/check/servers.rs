//! Rules about servers.

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostic};
use crate::load::Document;
use crate::load::notes::{Members, Notes};
use crate::load::operations::template;

/// The variables of the address are declared, and their defaults are among their values.
pub(super) fn variables(_: &Document, server: &Members, notes: &mut Notes) {
    let url = server.get("url").and_then(Value::as_str).unwrap_or_default();
    let variables = server.get("variables").and_then(Value::as_object);
    let names = match template(url) {
        Ok(names) => names,
        Err(problem) => {
            let consequence = "the address is used as it is";
            notes.say_value(Code::ServerVariableUndeclared, "url", problem, consequence);
            return;
        }
    };
    for name in names {
        if variables.is_none_or(|variables| !variables.contains_key(name)) {
            let message = format!("the variable `{{{name}}}` of the address is not declared");
            let consequence = "the caller must give the address of the server";
            notes.say_value(Code::ServerVariableUndeclared, "url", message, consequence);
        }
    }
    for (name, variable) in variables.into_iter().flatten() {
        let Some(values) = variable.get("enum").and_then(Value::as_array) else { continue };
        let Some(default) = variable.get("default").filter(|default| !values.contains(default)) else {
            continue;
        };
        let place = notes.here().child("variables").child(name);
        let message = format!("the default {default} of `{name}` is none of its values");
        notes.found.push(
            Diagnostic::new(Code::ServerVariableDefault, place.child("default"), message)
                .further(place.child("enum"), "the values"),
        );
    }
}
