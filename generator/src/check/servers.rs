//! Rules about servers.

use crate::diagnostics::{Code, Cost, Diagnostic, Part};
use crate::document::paths::{self, names};
use crate::document::{At, Node, Version, server};
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

/// The host and the schemes of 2.0 make addresses that a client can use.
pub(super) fn addresses(root: &At<'_>, notes: &mut Notes) {
    if root.node.document().version != Version::V2_0 {
        return;
    }
    if let Some(host) = root.text("host") {
        let name = server::bare(host);
        if name != host {
            let message = format!("the host `{host}` is more than a host");
            notes.say_value(Code::Converted, "host", message, Cost::ReadAs(format!("`{name}`")));
        }
        if name.contains(['{', '}']) {
            let message = format!("the host `{host}` has variables, which OpenAPI 2.0 does not declare");
            let consequence = "the caller must give the address of the server";
            notes.say_value(Code::ServerVariableUndeclared, "host", message, consequence);
        }
    }
    let base = root.text("basePath").unwrap_or_default();
    if !base.is_empty() && !base.starts_with('/') {
        let message = "the base path does not start with `/`";
        notes.say_value(Code::Converted, "basePath", message, Cost::ReadAs(format!("`/{base}`")));
    }
    let operations = root.parts("paths").filter_map(|(_, item)| item.followed());
    let operations: Vec<_> = operations.flat_map(|item| operations_of(&item)).collect();
    for holder in std::iter::once(root).chain(&operations) {
        for scheme in holder.list("schemes").filter(|one| matches!(one.node.text(), Some("ws" | "wss"))) {
            let message = "the client opens no sockets";
            notes.found.push(
                Diagnostic::new(Code::SocketsLeftOut, scheme.pointer, message)
                    .consequence(Cost::LeftOut(Part::It)),
            );
        }
    }
}

fn operations_of<'d>(item: &At<'d>) -> Vec<At<'d>> {
    paths::operations(item).map(|(_, operation)| operation).collect()
}
