//! What a server says of a failure, in the shapes that are common.

use std::borrow::Cow;
use std::fmt;

use super::raw_reply::RawReply;
use crate::runtime::{Kind, Raw, View};

/// What is wrong with a field of what was sent, in the words of the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    field: String,
    message: String,
}

impl FieldError {
    /// The field as the server names it; what it gives as a list of steps is `items[0].name`.
    #[must_use]
    pub fn field(&self) -> &str {
        &self.field
    }

    /// What is wrong with it.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

/// What a server says.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub(super) message: Option<String>,
    pub(super) fields: Vec<FieldError>,
}

/// Where servers put a sentence, the one that says most first.
const SENTENCES: &[&str] = &[
    "message",
    "Message",
    "detail",
    "error_description",
    "msg",
    "defaultMessage",
    "errorMessage",
    "error_message",
    "faultstring",
    "reason",
    "description",
];

/// Where they put no more than what kind of failure it is.
const KINDS: &[&str] = &["title", "error", "fault"];

/// Where they put several.
const LISTS: &[&str] = &["message", "detail", "errors", "issues"];

/// Where a sentence is looked for, one place after the other, and what it has to be there.
const PLACES: &[(&[&str], Kind)] = &[
    (SENTENCES, Kind::String),
    (&["message"], Kind::Array),
    (KINDS, Kind::String),
    (SENTENCES, Kind::Object),
    (KINDS, Kind::Object),
    (LISTS, Kind::Array),
];

/// Where they put what is wrong with fields.
const FIELDS: &[&str] = &[
    "errors",
    "detail",
    "details",
    "invalid-params",
    "invalidParams",
    "violations",
    "issues",
    "fieldErrors",
    "field_errors",
    "validationErrors",
    "validation_errors",
    "fieldViolations",
    "fields",
    "ModelState",
];

/// What an entry of such a list calls its field.
const NAMES: &[&str] =
    &["loc", "field", "path", "pointer", "property", "propertyPath", "param", "target", "name", "source"];

/// What the failure as a whole calls it, where it is about one.
const OF_ONE: &[&str] = &["param", "field", "target"];

impl Said {
    /// Of an answer, without the secrets that the call knows.
    pub(super) fn of(reply: &RawReply, secrets: &[String]) -> Self {
        let clean = |text: String| without(&text, secrets);
        let Some(body) = Raw::of_body(reply.body()) else {
            let text = reply.text();
            let is_sentence = reply.says_text() && !text.trim().is_empty();
            return Self { message: is_sentence.then(|| clean(text.trim().to_owned())), fields: Vec::new() };
        };
        let mut found = Vec::new();
        fields(body.view(), &mut found);
        for field in &mut found {
            field.message = clean(std::mem::take(&mut field.message));
        }
        Self { message: sentence(body.view(), 4).map(clean), fields: found }
    }
}

/// Behind a colon, cut short.
impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MOST_FIELDS: usize = 3;
        if let Some(message) = &self.message {
            write!(f, ": {}", cut(message))?;
        }
        for (index, FieldError { field, message }) in self.fields.iter().take(MOST_FIELDS).enumerate() {
            let before = if index > 0 || self.message.is_some() { "; " } else { ": " };
            write!(f, "{before}{}: {}", cut(field), cut(message))?;
        }
        let more = self.fields.len().saturating_sub(MOST_FIELDS);
        if more > 0 { write!(f, "; {more} more") } else { Ok(()) }
    }
}

fn cut(text: &str) -> Cow<'_, str> {
    const MOST: usize = 200;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => Cow::Owned(format!("{}…", text.get(..end).unwrap_or_default())),
        None => Cow::Borrowed(text),
    }
}

fn sentence(value: View<'_>, levels: usize) -> Option<String> {
    let levels = levels.checked_sub(1)?;
    match value.kind()? {
        Kind::String => Some(value.as_str()?.trim().to_owned()).filter(|text| !text.is_empty()),
        Kind::Array => value.items().find_map(|item| sentence(item, levels)),
        Kind::Object => PLACES.iter().find_map(|(names, kind)| {
            names
                .iter()
                .find_map(|name| sentence(value.get(name).filter(|one| one.kind() == Some(*kind))?, levels))
        }),
        _ => None,
    }
}

fn fields(value: View<'_>, found: &mut Vec<FieldError>) {
    let holders = [Some(value), value.get("error")];
    for holder in holders.iter().flatten() {
        for name in FIELDS {
            let Some(list) = holder.get(name) else { continue };
            match list.kind() {
                Some(Kind::Object) => by_name(list, found),
                Some(Kind::Array) => entries(list, found),
                _ => {}
            }
        }
    }
    if found.is_empty() {
        found.extend(holders.iter().flatten().find_map(|holder| entry(*holder, OF_ONE)));
    }
    if found.is_empty() && is_by_name_alone(value) {
        by_name(value, found);
    }
}

/// A list of what is wrong with fields, or of lists of that.
fn entries(list: View<'_>, found: &mut Vec<FieldError>) {
    for item in list.items() {
        match item.get("fieldViolations").filter(|inner| inner.kind() == Some(Kind::Array)) {
            Some(inner) => inner.items().for_each(|one| found.extend(entry(one, NAMES))),
            None => found.extend(entry(item, NAMES)),
        }
    }
}

/// Whether there is nothing but fields, each with a list of what is wrong with it.
fn is_by_name_alone(value: View<'_>) -> bool {
    let is_list = |one: View<'_>| {
        one.items().next().is_some() && one.items().all(|item| item.kind() == Some(Kind::String))
    };
    let is_object = value.kind() == Some(Kind::Object);
    is_object && value.properties().all(|(_, said)| said.kind() == Some(Kind::Array) && is_list(said))
}

/// `{"name": ["is missing"]}`.
fn by_name(fields: View<'_>, found: &mut Vec<FieldError>) {
    for (name, said) in fields.properties() {
        let mut add = |text: Option<String>| {
            found.extend(text.map(|message| FieldError { field: name.clone().into_owned(), message }));
        };
        match said.kind() {
            Some(Kind::Array) => said.items().for_each(|item| add(sentence(item, 2))),
            Some(Kind::String) => add(sentence(said, 1)),
            _ => {}
        }
    }
}

/// `{"loc": ["body", "name"], "msg": "is missing"}`.
fn entry(value: View<'_>, names: &[&str]) -> Option<FieldError> {
    let field = names.iter().find_map(|name| field(value.get(name)?))?;
    let code = || Some(value.get("code")?.as_str()?.into_owned());
    Some(FieldError { field, message: sentence(value, 2).or_else(code)? })
}

fn field(value: View<'_>) -> Option<String> {
    match value.kind()? {
        Kind::String => Some(value.as_str()?.into_owned()).filter(|text| !text.is_empty()),
        Kind::Array => {
            let mut path = String::new();
            for step in value.items() {
                match step.as_str() {
                    Some(name) if path.is_empty() => path.push_str(&name),
                    Some(name) => path.extend([".", &name]),
                    None => path.extend(["[", &String::from_utf8_lossy(step.text()), "]"]),
                }
            }
            Some(path).filter(|path| !path.is_empty())
        }
        Kind::Object => ["pointer", "parameter"].iter().find_map(|name| field(value.get(name)?)),
        _ => None,
    }
}

/// Text in one line, without these secrets and without what follows the name of a scheme of authentication.
fn without(text: &str, secrets: &[String]) -> String {
    /// Shorter ones are no secrets, and would tear words apart.
    const LEAST: usize = 4;
    let mut clean = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let before = if clean.is_empty() { "" } else { " " };
        clean.extend([before, word]);
    }
    for secret in secrets.iter().filter(|secret| secret.len() >= LEAST) {
        clean = clean.replace(secret.as_str(), "[redacted]");
    }
    let mut words = String::with_capacity(clean.len());
    let mut is_secret = false;
    for word in clean.split(' ') {
        let is_token = word.len() >= 2 * LEAST && word.bytes().any(|c| c.is_ascii_digit());
        let before = if words.is_empty() { "" } else { " " };
        words.extend([before, if is_secret && is_token { "[redacted]" } else { word }]);
        let name = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        is_secret = ["bearer", "basic", "token", "key"].iter().any(|one| name.eq_ignore_ascii_case(one));
    }
    words
}
