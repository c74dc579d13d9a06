//! What the grammar's table cannot say about single kinds of objects of OpenAPI 2.0.

use std::collections::HashSet;

use super::notes::Notes;
use super::parameters::required_in_path;
use crate::diagnostics::{Code, Cost, Part};
use crate::document::grammar::describe;
use crate::document::{Key, Node};

/// A parameter: the body has a schema, all others say themselves what their value is.
pub(super) fn parameter(node: Node<'_>, notes: &mut Notes, unusable: &mut HashSet<Key>) {
    let location = node.get("in").and_then(Node::as_text).unwrap_or_default();
    required_in_path(location, node, notes);
    match (location == "body", node.get("schema"), node.has("type")) {
        (true, None, true) => {
            let message = "the type of a body belongs in its `schema`";
            notes.say_key(Code::OtherLayout, "type", message, "it is read as if it stood there");
        }
        (true, None, false) => {
            let message = "a body needs the key `schema`";
            notes.say(Code::MissingAssumed, message, "any value can be sent");
        }
        (false, Some(_), false) => {
            let message = "`schema` belongs to the parameter `in: body`";
            notes.say_key(Code::OtherVersion, "schema", message, "it is read as 3.0 means it");
        }
        (false, Some(schema), true) => {
            let message = "`schema` stands beside `type`";
            notes.say_key(Code::SchemaAndContent, "schema", message, Cost::Ignored);
            unusable.insert(schema.use_key());
        }
        (false, None, false) => untyped(node, notes),
        (true, Some(_), _) | (false, None, true) => {}
    }
    collection(node, notes, unusable);
}

/// A parameter or header without a type.
pub(super) fn untyped(node: Node<'_>, notes: &mut Notes) {
    if !node.has("type") {
        notes.say(Code::MissingAssumed, "there is no `type`", Cost::ReadAs("text".to_owned()));
    }
}

/// Only what has a name in each place can stand there several times.
pub(super) fn collection(node: Node<'_>, notes: &mut Notes, unusable: &mut HashSet<Key>) {
    let Some(format) = node.get("collectionFormat").filter(|format| !unusable.contains(&format.use_key()))
    else {
        return;
    };
    let location = node.get("in").and_then(Node::as_text);
    if format.as_text() == Some("multi") && !matches!(location, Some("query" | "formData")) {
        let message = "only a parameter in the query or a form can stand there several times";
        notes.say_value(Code::InvalidValue, "collectionFormat", message, Cost::ReadAs("`csv`".to_owned()));
        unusable.insert(format.use_key());
    }
}

/// A security scheme.
pub(super) fn security_scheme(node: Node<'_>, notes: &mut Notes) -> bool {
    let left_out = Cost::LeftOut(Part::Scheme);
    let needs: &[&str] = match node.get("type").and_then(Node::as_text).unwrap_or_default() {
        "basic" => &[],
        "apiKey" => &["name", "in"],
        "oauth2" => &["flow"],
        _ => {
            let found = node.get("type").map(describe).unwrap_or_default();
            let message = format!("OpenAPI 2.0 has no security scheme of the type {found}");
            notes.lose_here(Code::InvalidValue, "type", message, left_out);
            return false;
        }
    };
    let missing: Vec<_> = needs.iter().filter(|name| !node.has(name)).collect();
    for name in &missing {
        let message = format!("a security scheme of this type needs the key `{name}`");
        notes.say(Code::MissingKey, message, left_out.clone());
    }
    let others = ["name", "in", "flow", "authorizationUrl", "tokenUrl", "scopes"];
    let of_flow = |name: &str| !matches!(name, "name" | "in") && needs.contains(&"flow");
    notes.surplus(node, others.into_iter().filter(|name| !needs.contains(name) && !of_flow(name)));
    flow(node, notes);
    missing.is_empty()
}

/// A flow needs addresses that a client which is given its token never uses.
fn flow(node: Node<'_>, notes: &mut Notes) {
    let needs: &[&str] = match node.get("flow").and_then(Node::as_text).unwrap_or_default() {
        "implicit" => &["authorizationUrl"],
        "password" | "application" => &["tokenUrl"],
        "accessCode" => &["authorizationUrl", "tokenUrl"],
        _ => return,
    };
    for url in needs.iter().filter(|url| !node.has(url)) {
        let message = format!("this flow needs the key `{url}`");
        notes.say(Code::MissingAssumed, message, "it is taken as empty");
    }
}
