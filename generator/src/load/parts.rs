//! What the grammar's table cannot say about single kinds of objects.

use std::collections::HashSet;

use super::notes::Notes;
use super::{parameters, parts_20};
use crate::diagnostics::{Code, Cost, Diagnostic, Part, Place};
use crate::document::grammar::{Kind, describe};
use crate::document::paths::{ADDITIONAL, METHODS, is_token, names};
use crate::document::{Key, Node, Version};

/// The names of members that have a form.
pub(super) fn members(kind: Kind, node: Node<'_>, notes: &mut Notes, unusable: &mut HashSet<Key>) {
    if kind == Kind::PathItem {
        return additional_operations(node, notes, unusable);
    }
    let (usable, rule): (fn(&str) -> bool, _) = match kind {
        Kind::Paths => (|name| name.starts_with('/'), "a path starts with `/`"),
        Kind::Responses => (
            |name| name == "default" || is_status(name),
            "a response is named by a status such as `200` or `4XX`, or `default`",
        ),
        _ => return,
    };
    for (name, member) in node.members().filter(|(name, _)| !name.starts_with("x-")) {
        if !usable(name) {
            notes.say_key(Code::InvalidKey, name, format!("`{name}`: {rule}"), Cost::LeftOut(Part::It));
        } else if let (Kind::Paths, Err(problem)) = (kind, names(name)) {
            notes.say_key(Code::InvalidPath, name, problem, Cost::LeftOut(Part::Operations));
        } else {
            continue;
        }
        unusable.insert(member.use_key());
    }
}

/// The methods of operations that have no key of their own.
fn additional_operations(node: Node<'_>, notes: &mut Notes, unusable: &mut HashSet<Key>) {
    let others = node.get(ADDITIONAL).filter(|others| others.reference().is_none());
    for (method, operation) in others.into_iter().flat_map(Node::members) {
        let key = method.to_ascii_lowercase();
        let message = if method == "CONNECT" {
            (Code::NotCarried, "`CONNECT` asks for a tunnel, which no client of an API opens".to_owned())
        } else if !is_token(method) {
            (Code::InvalidKey, format!("`{method}`: a method is a token of letters, digits and some marks"))
        } else if METHODS.contains(&key.as_str()) && method == key.to_ascii_uppercase() {
            (
                Code::InvalidKey,
                format!("the operation of `{method}` stands under the key `{key}` of the path item"),
            )
        } else {
            continue;
        };
        let length = notes.path.enter(ADDITIONAL);
        notes.say_key(message.0, method, message.1, Cost::LeftOut(Part::Operation));
        notes.path.leave(length);
        unusable.insert(operation.use_key());
    }
}

/// Whether this names a status or a range of them.
fn is_status(name: &str) -> bool {
    let mut letters = name.chars();
    let first = letters.next().is_some_and(|letter| ('1'..='9').contains(&letter));
    let rest = letters.as_str();
    let range = rest.eq_ignore_ascii_case("XX") && name <= "6";
    first && rest.len() == 2 && (range || rest.chars().all(|letter| letter.is_ascii_digit()))
}

/// Keys that many sound documents lack, where their absence means nothing.
pub(super) fn may_lack(kind: Kind, name: &str, version: Version) -> bool {
    match (kind, name) {
        (Kind::OpenApi, "paths") | (Kind::Operation, "responses") => version >= Version::V3_1,
        (Kind::Response, "description") => version >= Version::V3_2,
        _ => false,
    }
}

/// After the keys of an object have been read; `false` if it cannot be used.
pub(super) fn finish(kind: Kind, node: Node<'_>, notes: &mut Notes, unusable: &mut HashSet<Key>) -> bool {
    let is_2_0 = node.document().version == Version::V2_0;
    match kind {
        Kind::Parameter if is_2_0 => parts_20::parameter(node, notes, unusable),
        Kind::Header | Kind::Items if is_2_0 => {
            parts_20::untyped(node, notes);
            parts_20::collection(node, notes, unusable);
        }
        Kind::SecurityScheme if is_2_0 => return parts_20::security_scheme(node, notes),
        Kind::Parameter => return parameters::parameter(node, notes, unusable),
        Kind::MediaType => encodings_of_parts(node, &["prefixEncoding", "itemEncoding"], notes),
        Kind::Encoding => encodings_of_parts(node, &["encoding", "prefixEncoding", "itemEncoding"], notes),
        Kind::Header => parameters::header(node, notes, unusable),
        Kind::SecurityScheme => return security_scheme(node, notes),
        Kind::OAuthFlows => flows(node, notes),
        Kind::Response => not_carried(node, "links", Code::LinksLeftOut, notes),
        Kind::Link => return link(node, notes),
        _ => {}
    }
    true
}

fn security_scheme(node: Node<'_>, notes: &mut Notes) -> bool {
    let left_out = Cost::LeftOut(Part::Scheme);
    let needs: &[&str] = match node.get("type").and_then(Node::as_text).unwrap_or_default() {
        "apiKey" => &["name", "in"],
        "http" => &["scheme"],
        "oauth2" => &["flows"],
        "openIdConnect" => &["openIdConnectUrl"],
        "mutualTLS" => &[],
        _ => {
            let found = node.get("type").map(describe).unwrap_or_default();
            let message = format!("there is no security scheme of the type {found}");
            notes.lose_here(Code::InvalidValue, "type", message, left_out);
            return false;
        }
    };
    let missing: Vec<_> = needs.iter().filter(|name| !node.has(name)).collect();
    for name in &missing {
        let message = format!("a security scheme of this type needs the key `{name}`");
        notes.say(Code::MissingKey, message, left_out.clone());
    }
    let others = ["name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"];
    let of_http = |name: &str| name == "bearerFormat" && needs.contains(&"scheme");
    notes.surplus(node, others.into_iter().filter(|name| !needs.contains(name) && !of_http(name)));
    missing.is_empty()
}

/// The flows need addresses that a client which is given its token never uses.
fn flows(node: Node<'_>, notes: &mut Notes) {
    let needs: [(&str, &[&str]); 5] = [
        ("implicit", &["authorizationUrl"]),
        ("password", &["tokenUrl"]),
        ("clientCredentials", &["tokenUrl"]),
        ("authorizationCode", &["authorizationUrl", "tokenUrl"]),
        ("deviceAuthorization", &["deviceAuthorizationUrl", "tokenUrl"]),
    ];
    for (flow, urls) in needs {
        let Some(members) = node.get(flow).filter(|flow| flow.is_object()) else { continue };
        for url in urls.iter().filter(|url| !members.has(url)) {
            let message = format!("the flow `{flow}` needs the key `{url}`");
            notes.say_value(Code::MissingAssumed, flow, message, "it is taken as empty");
        }
    }
}

/// Reports something that can be referred to, but is otherwise left out.
fn not_carried(node: Node<'_>, name: &str, code: Code, notes: &mut Notes) {
    for (member, _) in node.get(name).into_iter().flat_map(Node::members) {
        let place = notes.here().child(name).child(member);
        let message = format!("`{member}` is not carried: {}", code.title().to_lowercase());
        notes
            .found
            .push(Diagnostic::new(code, Place::Key(place), message).consequence(Cost::LeftOut(Part::It)));
    }
}

/// The encodings of parts that have no name.
fn encodings_of_parts(node: Node<'_>, names: &[&str], notes: &mut Notes) {
    for name in names.iter().filter(|name| node.has(name)) {
        let message = format!("parts are written as their types say, whatever `{name}` says");
        notes.say_key(Code::NotCarried, name, message, Cost::LeftOut(Part::It));
    }
}

fn link(node: Node<'_>, notes: &mut Notes) -> bool {
    let usable = node.has("operationId") || node.has("operationRef");
    if !usable {
        let message = "a link needs the key `operationId` or `operationRef`";
        notes.say(Code::MissingKey, message, Cost::LeftOut(Part::It));
    }
    usable
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_and_their_ranges() {
        for good in ["200", "404", "999", "2XX", "5xx"] {
            assert!(is_status(good), "{good}");
        }
        for bad in ["20", "2000", "XXX", "6XX", "0XX", "2X0", "-10", "ok"] {
            assert!(!is_status(bad), "{bad}");
        }
    }
}
