//! Parameters: JSON values in the styles of API descriptions.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::borrow::Cow;

use super::operation::{Parameter, Style};
use crate::runtime::{Kind, View};

/// What RFC 3986 does not call unreserved.
const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The same without the reserved characters that cannot change how a query is split.
const RESERVED: &AsciiSet = &COMPONENT
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// Text with everything but unreserved characters percent-encoded.
pub(super) fn component(text: &str) -> String {
    utf8_percent_encode(text, COMPONENT).to_string()
}

fn reserved(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

fn plain(text: &str) -> String {
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
            Self::Many(items) => items.join(separator),
            Self::Pairs(pairs) => join_pairs(pairs, equals, separator),
        }
    }
}

fn join_pairs(pairs: &[(String, String)], equals: &str, separator: &str) -> String {
    pairs.iter().map(|(name, value)| format!("{name}{equals}{value}")).collect::<Vec<_>>().join(separator)
}

/// A piece of a path; none where there is nothing to put there.
pub(super) fn path(parameter: &Parameter, value: View<'_>) -> Option<String> {
    if parameter.style == Style::Json {
        return Some(component(&json(value)));
    }
    let parts = Parts::of(value, component);
    if parts.is_empty() {
        return None;
    }
    let name = component(parameter.name);
    Some(match (parameter.style, parameter.explode) {
        (Style::Label, true) => format!(".{}", parts.join(".", "=")),
        (Style::Label, false) => format!(".{}", parts.join(",", ",")),
        (Style::Matrix, explode) => match &parts {
            Parts::Many(items) if explode => format!(";{name}={}", items.join(&format!(";{name}="))),
            Parts::Pairs(pairs) if explode => format!(";{}", join_pairs(pairs, "=", ";")),
            _ => format!(";{name}={}", parts.join(",", ",")),
        },
        (_, true) => parts.join(",", "="),
        (_, false) => parts.join(",", ","),
    })
}

/// The pairs of a query, encoded.
pub(super) fn query(parameter: &Parameter, value: View<'_>, pairs: &mut Vec<(String, String)>) {
    let encode = if parameter.allow_reserved { reserved } else { component };
    let name = component(parameter.name);
    match parameter.style {
        Style::Json => return pairs.push((name, encode(&json(value)))),
        Style::DeepObject => return nested(&name, value, encode, pairs),
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
    if parameter.style == Style::Json {
        return json(value).into_owned();
    }
    Parts::of(value, plain).join(",", if parameter.explode { "=" } else { "," })
}

/// The pairs of cookies, encoded.
pub(super) fn cookie(parameter: &Parameter, value: View<'_>, pairs: &mut Vec<(String, String)>) {
    query(parameter, value, pairs);
}
