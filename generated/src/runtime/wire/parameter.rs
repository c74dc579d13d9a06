//! Parameters: JSON values in the styles of API descriptions.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::borrow::Cow;

use super::operation::{Parameter, Style};
use crate::runtime::{Kind, View, joined as as_one};

/// What RFC 3986 does not call unreserved.
const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The same without what it calls reserved, but for `#`: what follows that is not sent.
const RESERVED: &AsciiSet = &COMPONENT
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'[')
    .remove(b']')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// The same in a path, which a `?` would end.
const RESERVED_IN_PATH: &AsciiSet = &RESERVED.add(b'?');

/// The same in a cookie, which a `;` would end.
const RESERVED_IN_COOKIE: &AsciiSet = &RESERVED.add(b';');

/// Text with everything but unreserved characters percent-encoded.
pub(super) fn component(text: &str) -> String {
    utf8_percent_encode(text, COMPONENT).to_string()
}

/// Text with what is in the set percent-encoded; what already is stays as it is (RFC 6570, 3.2.3).
fn reserved(text: &str, set: &'static AsciiSet) -> String {
    let mut encoded = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        encoded.extend(utf8_percent_encode(before, set));
        let digits = after.get(..2).filter(|two| two.bytes().all(|digit| digit.is_ascii_hexdigit()));
        encoded.push_str(if digits.is_some() { "%" } else { "%25" });
        rest = after;
    }
    encoded.extend(utf8_percent_encode(rest, set));
    encoded
}

fn reserved_in_query(text: &str) -> String {
    reserved(text, RESERVED)
}

fn reserved_in_path(text: &str) -> String {
    reserved(text, RESERVED_IN_PATH)
}

fn reserved_in_cookie(text: &str) -> String {
    reserved(text, RESERVED_IN_COOKIE)
}

pub(super) fn plain(text: &str) -> String {
    text.to_owned()
}

/// A scalar as text; what is nested deeper than a style can say, as JSON.
pub(super) fn text(value: View<'_>) -> Cow<'_, str> {
    match value.kind() {
        Some(Kind::Null) => Cow::Borrowed(""),
        Some(Kind::String) => value.as_str().unwrap_or_default(),
        _ => json(value),
    }
}

fn json(value: View<'_>) -> Cow<'_, str> {
    String::from_utf8_lossy(value.text())
}

/// A value taken apart, its texts encoded.
enum Parts {
    One(String),
    Many(Vec<String>),
    Pairs(Vec<(String, String)>),
}

impl Parts {
    fn of(value: View<'_>, encode: fn(&str) -> String) -> Self {
        match value.kind() {
            Some(Kind::Array) => Self::Many(value.items().map(|item| encode(&text(item))).collect()),
            Some(Kind::Object) => {
                let pairs = value.properties().map(|(name, value)| (encode(&name), encode(&text(value))));
                Self::Pairs(pairs.collect())
            }
            _ => Self::One(encode(&text(value))),
        }
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::One(text) => text.is_empty(),
            Self::Many(items) => items.iter().all(String::is_empty),
            Self::Pairs(pairs) => pairs.is_empty(),
        }
    }

    /// All in one text; pairs are joined by `equals`.
    fn join(&self, separator: &str, equals: &str) -> String {
        match self {
            Self::One(text) => text.clone(),
            Self::Many(items) => as_one(items, separator),
            Self::Pairs(pairs) => join_pairs(pairs, equals, separator),
        }
    }
}

fn join_pairs(pairs: &[(String, String)], equals: &str, separator: &str) -> String {
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| format!("{name}{equals}{value}")).collect();
    as_one(&pairs, separator)
}

/// Items, or names and values, as one text with this between them.
pub(super) fn delimited(value: View<'_>, separator: &str) -> String {
    Parts::of(value, plain).join(separator, separator)
}

/// A piece of a path; none where there is nothing to put there.
pub(super) fn path(parameter: &Parameter, value: View<'_>) -> Option<String> {
    if let Some(text) = content(parameter, value) {
        return Some(component(&text));
    }
    if let Style::Joined(separators) = parameter.style {
        return Some(joined(value, separators, component)).filter(|text| !text.is_empty());
    }
    let parts = Parts::of(value, if parameter.allow_reserved { reserved_in_path } else { component });
    if parts.is_empty() {
        return None;
    }
    let name = component(parameter.name);
    Some(match (parameter.style, parameter.explode) {
        (Style::Label, true) => format!(".{}", parts.join(".", "=")),
        (Style::Label, false) => format!(".{}", parts.join(",", ",")),
        (Style::Matrix, explode) => match &parts {
            Parts::Many(items) if explode => format!(";{name}={}", as_one(items, &format!(";{name}="))),
            Parts::Pairs(pairs) if explode => format!(";{}", join_pairs(pairs, "=", ";")),
            _ => format!(";{name}={}", parts.join(",", ",")),
        },
        (_, true) => parts.join(",", "="),
        (_, false) => parts.join(",", ","),
    })
}

/// A list as one text, lists in it by the separators that follow the first; these are encoded as far as need be.
pub(super) fn joined(value: View<'_>, separators: &str, encode: fn(&str) -> String) -> String {
    let mut inner = separators.chars();
    let (Some(Kind::Array), Some(separator)) = (value.kind(), inner.next()) else {
        return encode(&text(value));
    };
    let between = if separator == ',' { ",".to_owned() } else { encode(separator.encode_utf8(&mut [0; 4])) };
    let items: Vec<_> = value.items().map(|item| joined(item, inner.as_str(), encode)).collect();
    as_one(&items, &between)
}

/// The text of a value whose media type says how it is written.
fn content<'v>(parameter: &Parameter, value: View<'v>) -> Option<Cow<'v, str>> {
    match parameter.style {
        Style::Json => Some(json(value)),
        Style::Properties(encodings) => Some(Cow::Owned(form(value, Nesting::Json, encodings))),
        _ => None,
    }
}

/// The whole query.
pub(super) fn whole_query(parameter: &Parameter, value: View<'_>) -> String {
    match parameter.style {
        Style::Properties(encodings) => form(value, Nesting::Json, encodings),
        Style::Json => component(&json(value)),
        _ => component(&text(value)),
    }
}

/// How objects in a form are written where the description says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nesting {
    /// As JSON, which is OpenAPI's default.
    Json,
    /// In brackets: `a[b][0]`.
    Brackets,
}

/// A form of the properties of an object. Those without an encoding of their own: lists repeat their name, what is
/// nested deeper is written as `nesting` says.
pub(super) fn form(value: View<'_>, nesting: Nesting, encodings: &[Parameter]) -> String {
    let mut pairs = Vec::new();
    for (name, value) in value.properties() {
        let encoding = encodings.iter().find(|encoding| encoding.name == name);
        let is_list = value.kind() == Some(Kind::Array);
        let is_flat = is_list && value.items().all(|item| !item.is_nested());
        if let Some(encoding) = encoding {
            query(encoding, value, &mut pairs);
        } else if is_flat || is_list && nesting == Nesting::Json {
            pairs.extend(value.items().map(|item| (component(&name), component(&text(item)))));
        } else if nesting == Nesting::Json {
            pairs.push((component(&name), component(&text(value))));
        } else {
            nested(&component(&name), value, component, &mut pairs);
        }
    }
    join_pairs(&pairs, "=", "&")
}

/// The pairs of a query, encoded.
pub(super) fn query(parameter: &Parameter, value: View<'_>, pairs: &mut Vec<(String, String)>) {
    encoded(parameter, value, if parameter.allow_reserved { reserved_in_query } else { component }, pairs);
}

fn encoded(
    parameter: &Parameter,
    value: View<'_>,
    encode: fn(&str) -> String,
    pairs: &mut Vec<(String, String)>,
) {
    let name = component(parameter.name);
    // In a form, each item of a list is written as JSON of its own.
    if parameter.style == Style::Json && parameter.explode && value.kind() == Some(Kind::Array) {
        return pairs.extend(value.items().map(|item| (name.clone(), encode(&json(item)))));
    }
    if let Some(text) = content(parameter, value) {
        return pairs.push((name, encode(&text)));
    }
    match parameter.style {
        Style::DeepObject => return nested(&name, value, encode, pairs),
        Style::Joined(separators) => {
            let one = |value| (name.clone(), joined(value, separators, encode));
            return match value.kind() {
                Some(Kind::Array) if parameter.explode => pairs.extend(value.items().map(one)),
                Some(Kind::Array) if value.items().next().is_none() => {}
                _ => pairs.push(one(value)),
            };
        }
        _ => {}
    }
    let separator = match parameter.style {
        Style::SpaceDelimited => "%20",
        Style::PipeDelimited => "%7C",
        _ => ",",
    };
    match Parts::of(value, encode) {
        Parts::One(text) => pairs.push((name, text)),
        Parts::Many(items) if parameter.explode => {
            pairs.extend(items.into_iter().map(|item| (name.clone(), item)));
        }
        Parts::Pairs(own) if parameter.explode => pairs.extend(own),
        parts if parts.is_empty() => {}
        parts => pairs.push((name, parts.join(separator, separator))),
    }
}

/// Pairs named as in `name[key][0]`.
pub(super) fn nested(
    name: &str,
    value: View<'_>,
    encode: fn(&str) -> String,
    pairs: &mut Vec<(String, String)>,
) {
    match value.kind() {
        Some(Kind::Array) => {
            for (index, item) in value.items().enumerate() {
                nested(&format!("{name}%5B{index}%5D"), item, encode, pairs);
            }
        }
        Some(Kind::Object) => {
            for (key, value) in value.properties() {
                nested(&format!("{name}%5B{}%5D", component(&key)), value, encode, pairs);
            }
        }
        _ => pairs.push((name.to_owned(), encode(&text(value)))),
    }
}

/// The value of a header.
pub(super) fn header(parameter: &Parameter, value: View<'_>) -> String {
    if let Some(text) = content(parameter, value) {
        return text.into_owned();
    }
    if let Style::Joined(separators) = parameter.style {
        return joined(value, separators, plain);
    }
    Parts::of(value, plain).join(",", if parameter.explode { "=" } else { "," })
}

/// The pairs of cookies, encoded where the style says so.
///
/// # Errors
/// When a value that is not encoded would not be one cookie.
pub(super) fn cookie(
    parameter: &Parameter,
    value: View<'_>,
    pairs: &mut Vec<(String, String)>,
) -> Result<(), String> {
    if parameter.style != Style::Cookie {
        let encode = if parameter.allow_reserved { reserved_in_cookie } else { component };
        encoded(parameter, value, encode, pairs);
        return Ok(());
    }
    let first = pairs.len();
    let name = parameter.name.to_owned();
    match Parts::of(value, plain) {
        Parts::Many(items) if parameter.explode => {
            pairs.extend(items.into_iter().map(|item| (name.clone(), item)));
        }
        Parts::Pairs(own) if parameter.explode => pairs.extend(own),
        parts => pairs.push((name, parts.join(",", ","))),
    }
    let sendable = |text: &String| text.bytes().all(|byte| matches!(byte, b' '..=b'~') && byte != b';');
    let mut own = pairs.iter().skip(first);
    if own.all(|(name, value)| sendable(name) && sendable(value) && !name.as_bytes().contains(&b'=')) {
        return Ok(());
    }
    Err(format!("the cookie `{}` has to be given in escaped form", parameter.name.escape_debug()))
}
