//! Parameters and headers: which keys may stand together, and which values in which place.

use std::collections::HashSet;

use serde_json::json;

use super::notes::Notes;
use crate::diagnostics::{Code, Cost, Diagnostic, Part};
use crate::document::{Key, Node, Version};

/// The keys that say how a value is written by a style.
const OF_STYLES: [&str; 3] = ["style", "explode", "allowReserved"];

/// After the keys of a parameter have been read; `false` if it cannot be used.
pub(super) fn parameter(node: Node<'_>, notes: &mut Notes, unusable: &mut HashSet<Key>) -> bool {
    let location = node.get("in").and_then(Node::as_text).unwrap_or_default();
    if location == "querystring" {
        newer("in", location, node, notes);
        return whole_query(node, notes, unusable);
    }
    required_in_path(location, node, notes);
    style(location, node, notes, unusable);
    allow_reserved(location, node, notes);
    schema_or_content(node, notes, unusable);
    true
}

/// What is in the path must be there.
pub(super) fn required_in_path(location: &str, node: Node<'_>, notes: &mut Notes) {
    if location == "path" && node.get("required").and_then(Node::flag) != Some(true) {
        let message = "a path parameter must say `required: true`";
        let here = notes.here();
        let problem = Diagnostic::new(Code::PathParameterOptional, &here, message);
        let problem = problem.consequence(Cost::ReadAs("required".to_owned()));
        notes.found.push(problem.mended_by(here, json!({ "required": true })));
    }
}

/// After the keys of a header have been read.
pub(super) fn header(node: Node<'_>, notes: &mut Notes, unusable: &mut HashSet<Key>) {
    allow_reserved("header", node, notes);
    schema_or_content(node, notes, unusable);
}

/// Says that a value came with OpenAPI 3.2.
fn newer(key: &str, value: &str, node: Node<'_>, notes: &mut Notes) {
    let version = node.document().version;
    if version < Version::V3_2 {
        let message = format!("`{value}` belongs to OpenAPI 3.2; this document is {}", version.number());
        notes.say_value(Code::OtherVersion, key, message, "it is read as 3.2 means it");
    }
}

/// The whole query is one value, of which only a media type says how it is written.
fn whole_query(node: Node<'_>, notes: &mut Notes, unusable: &mut HashSet<Key>) -> bool {
    let content = node.get("content").filter(|content| !unusable.contains(&content.use_key()));
    if content.is_none_or(Node::is_empty) {
        let message = "a parameter that is the whole query needs the key `content`";
        notes.say(Code::MissingKey, message, Cost::LeftOut(Part::Parameter));
        return false;
    }
    if let Some(schema) = node.get("schema") {
        notes.say_key(Code::SchemaAndContent, "schema", "`schema` stands beside `content`", Cost::Ignored);
        unusable.insert(schema.use_key());
    }
    without_styles(node, notes, unusable);
    true
}

/// The styles depend on the location.
fn style(location: &str, node: Node<'_>, notes: &mut Notes, unusable: &mut HashSet<Key>) {
    let Some(written) = node.get("style").filter(|style| !unusable.contains(&style.use_key())) else {
        return;
    };
    let style = written.as_text().unwrap_or_default();
    let allowed: &[&str] = match location {
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "path" => &["simple", "label", "matrix"],
        "header" => &["simple"],
        _ => &["form", "cookie"],
    };
    if !allowed.contains(&style) {
        let message = format!("a {location} parameter cannot have the style `{style}`");
        let default = allowed.first().copied().unwrap_or_default();
        notes.say_value(Code::InvalidValue, "style", message, Cost::ReadAs(format!("`{default}`")));
        unusable.insert(written.use_key());
    } else if style == "cookie" {
        newer("style", style, node, notes);
    }
}

/// Before 3.2, only what stands in the query was said to leave reserved characters as they are.
fn allow_reserved(location: &str, node: Node<'_>, notes: &mut Notes) {
    if node.get("allowReserved").and_then(Node::flag) != Some(true) {
        return;
    }
    match location {
        "header" => {
            let message = "nothing of a header is encoded, whether `allowReserved` stands there or not";
            notes.say_key(Code::UnknownKey, "allowReserved", message, Cost::Ignored);
        }
        "path" | "cookie" if node.document().version < Version::V3_2 => {
            let message = format!("`allowReserved` of a {location} parameter belongs to OpenAPI 3.2");
            notes.say_key(Code::OtherVersion, "allowReserved", message, "it is read as 3.2 means it");
        }
        _ => {}
    }
}

/// Parameters and headers have a schema or a content of one media type.
fn schema_or_content(node: Node<'_>, notes: &mut Notes, unusable: &mut HashSet<Key>) {
    let content = node.get("content").filter(|content| !unusable.contains(&content.use_key()));
    match (node.has("schema"), content) {
        (true, Some(content)) => {
            let message = "`content` stands beside `schema`";
            notes.say_key(Code::SchemaAndContent, "content", message, Cost::Ignored);
            unusable.insert(content.use_key());
        }
        (false, content) if content.is_none_or(Node::is_empty) => {
            let message = "there is neither `schema` nor `content`";
            notes.say(Code::MissingAssumed, message, Cost::ReadAs("text".to_owned()));
        }
        (false, Some(_)) => without_styles(node, notes, unusable),
        _ => {}
    }
}

/// Where there is `content`, its media type says how the value is written.
fn without_styles(node: Node<'_>, notes: &mut Notes, unusable: &mut HashSet<Key>) {
    for name in OF_STYLES {
        let Some(written) = node.get(name).filter(|written| !unusable.contains(&written.use_key())) else {
            continue;
        };
        let message = format!("`{name}` says nothing of a value that has `content`");
        notes.say_key(Code::UnknownKey, name, message, Cost::Ignored);
        unusable.insert(written.use_key());
    }
}
