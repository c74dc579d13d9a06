//! What the grammar's table cannot say about single kinds of objects.

use serde_json::{Value, json};

use super::grammar::{Kind, describe};
use super::notes::{Members, Notes};
use super::{LEFT_OUT, Version};
use crate::diagnostics::Code;

/// Before the keys of an object are read.
pub(super) fn prepare(kind: Kind, map: &mut Members, notes: &mut Notes) {
    match kind {
        Kind::Paths => keep_members(map, notes, |name| name.starts_with('/'), "a path starts with `/`"),
        Kind::Responses => keep_members(
            map,
            notes,
            |name| name == "default" || is_status(name),
            "a response is named by a status such as `200` or `4XX`, or `default`",
        ),
        _ => {}
    }
}

fn keep_members(map: &mut Members, notes: &mut Notes, keep: impl Fn(&str) -> bool, rule: &str) {
    map.retain(|name, _| {
        let stays = name.starts_with("x-") || keep(name);
        if !stays {
            notes.say_key(Code::InvalidKey, name, format!("`{name}`: {rule}"), "it is left out");
        }
        stays
    });
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
        (Kind::OpenApi, "paths") | (Kind::Operation, "responses") => version == Version::V3_1,
        _ => false,
    }
}

/// After the keys of an object have been read; `false` if it cannot be used.
pub(super) fn finish(kind: Kind, map: &mut Members, notes: &mut Notes) -> bool {
    match kind {
        Kind::Parameter => {
            if map.get("in").and_then(Value::as_str) == Some("path") {
                path_parameter(map, notes);
            }
            style(map, notes);
            schema_or_content(map, notes);
        }
        Kind::Header => schema_or_content(map, notes),
        Kind::SecurityScheme => return security_scheme(map, notes),
        Kind::OAuthFlows => flows(map, notes),
        Kind::Operation | Kind::Components => rename(map, "callbacks", Code::CallbacksLeftOut, notes),
        Kind::Response => rename(map, "links", Code::LinksLeftOut, notes),
        Kind::OpenApi => webhooks(map, notes),
        Kind::Link => return link(map, notes),
        _ => {}
    }
    true
}

/// What takes the place of a parameter that cannot be used; a header of this name is no parameter by
/// the rules of OpenAPI.
pub(super) fn left_out_parameter() -> Value {
    json!({ "name": "Accept", "in": "header", "schema": {}, LEFT_OUT: true })
}

fn path_parameter(map: &mut Members, notes: &mut Notes) {
    if map.get("required") != Some(&Value::Bool(true)) {
        let message = "a path parameter must say `required: true`";
        notes.say(Code::PathParameterOptional, message, "it is read as required");
        map.insert("required".to_owned(), Value::Bool(true));
    }
}

/// The styles depend on the location.
fn style(map: &mut Members, notes: &mut Notes) {
    let Some(style) = map.get("style").and_then(Value::as_str) else { return };
    let location = map.get("in").and_then(Value::as_str).unwrap_or_default();
    let allowed: &[&str] = match location {
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "path" => &["simple", "label", "matrix"],
        "header" => &["simple"],
        _ => &["form"],
    };
    if !allowed.contains(&style) {
        let message = format!("a {location} parameter cannot have the style `{style}`");
        let default = allowed.first().copied().unwrap_or_default();
        let default = if location == "path" { "simple" } else { default };
        notes.say_value(Code::InvalidValue, "style", message, &format!("`{default}` is used"));
        map.shift_remove("style");
    }
}

/// Parameters and headers have a schema or a content of one media type.
fn schema_or_content(map: &mut Members, notes: &mut Notes) {
    let media_types = map.get("content").and_then(Value::as_object).map(Members::len);
    match (map.contains_key("schema"), media_types) {
        (true, Some(_)) => {
            notes.say_key(
                Code::SchemaAndContent,
                "content",
                "`content` stands beside `schema`",
                "`schema` is used",
            );
            map.shift_remove("content");
        }
        (false, None | Some(0)) => {
            let message = "there is neither `schema` nor `content`";
            notes.say(Code::MissingAssumed, message, "the value is read as text");
            map.shift_remove("content");
            map.insert("schema".to_owned(), json!({ "type": "string" }));
        }
        _ => {}
    }
}

fn security_scheme(map: &mut Members, notes: &mut Notes) -> bool {
    let kind = map.get("type").and_then(Value::as_str).unwrap_or_default();
    let needs: &[&str] = match kind {
        "apiKey" => &["name", "in"],
        "http" => &["scheme"],
        "oauth2" => &["flows"],
        "openIdConnect" => &["openIdConnectUrl"],
        "mutualTLS" => {
            let message = "client certificates are set up in the transport, not by a security scheme";
            notes.say(Code::SecuritySchemeLeftOut, message, "the scheme is left out");
            return false;
        }
        _ => {
            let found = map.get("type").map(describe).unwrap_or_default();
            let message = format!("there is no security scheme of the type {found}");
            notes.say_value(Code::InvalidValue, "type", message, "the scheme is left out");
            return false;
        }
    };
    let missing: Vec<_> = needs.iter().filter(|name| !map.contains_key(**name)).collect();
    for name in &missing {
        let message = format!("a security scheme of this type needs the key `{name}`");
        notes.say(Code::MissingKey, message, "the scheme is left out");
    }
    missing.is_empty()
}

/// The flows need addresses that a client which is given its token never uses.
fn flows(map: &mut Members, notes: &mut Notes) {
    let needs: [(&str, &[&str]); 4] = [
        ("implicit", &["authorizationUrl"]),
        ("password", &["tokenUrl"]),
        ("clientCredentials", &["tokenUrl"]),
        ("authorizationCode", &["authorizationUrl", "tokenUrl"]),
    ];
    for (flow, urls) in needs {
        let Some(members) = map.get_mut(flow).and_then(Value::as_object_mut) else { continue };
        for url in urls.iter().filter(|url| !members.contains_key(**url)).collect::<Vec<_>>() {
            let message = format!("the flow `{flow}` needs the key `{url}`");
            notes.say_value(Code::MissingAssumed, flow, message, "it is taken as empty");
            members.insert((*url).to_owned(), Value::from(""));
        }
    }
}

/// Keeps something reachable by reference that is otherwise left out.
fn rename(map: &mut Members, name: &str, code: Code, notes: &mut Notes) {
    let Some(value) = map.shift_remove(name) else { return };
    for member in value.as_object().into_iter().flat_map(Members::keys) {
        let length = notes.path.enter(name);
        let message = format!("`{member}` is not carried: {}", code.title().to_lowercase());
        notes.say_key(code, member, message, "");
        notes.path.leave(length);
    }
    map.insert(format!("{}{name}", super::REWRITTEN), value);
}

fn webhooks(map: &Members, notes: &mut Notes) {
    let Some(webhooks) = map.get("webhooks").and_then(Value::as_object) else { return };
    for name in webhooks.keys() {
        let message = format!("the webhook `{name}` is not part of a client");
        let length = notes.path.enter("webhooks");
        notes.say_key(Code::WebhookLeftOut, name, message, "it is left out");
        notes.path.leave(length);
    }
}

fn link(map: &Members, notes: &mut Notes) -> bool {
    let usable = map.contains_key("operationId") || map.contains_key("operationRef");
    if !usable {
        let message = "a link needs the key `operationId` or `operationRef`";
        notes.say(Code::MissingKey, message, "it is left out");
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
