//! A statement of the page against a place of the document.

use serde_json::{Value, json};

use crate::facts::{Part, Place, Shape, Statement};

use super::document::{Document, Flat};
use super::rules::{self, Match, Rule};
use super::view::{Spot, Use, View};

/// What became of a fact.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The document says the same.
    Carried,
    /// The document says this instead.
    Deviates(String),
}

/// What statements are compared with.
pub struct Comparison<'a> {
    /// The document.
    pub document: &'a Document<'a>,
    /// The operation in it.
    pub view: &'a View,
    /// Its rules.
    pub rules: &'a [Rule],
}

impl Comparison<'_> {
    /// Compares a statement about `place`, which stands at `spot`.
    #[must_use]
    pub fn outcome(&self, place: &Place, spot: &Spot, statement: &Statement) -> Outcome {
        let mismatch = match statement {
            // A sentence is its other facts; on its own it is there to be compared with its next capture.
            Statement::Exists | Statement::Sentence { .. } => None,
            Statement::Title(_) => self.operation_lacks("summary"),
            Statement::Server(address) => self.server(address),
            Statement::MediaType(name) => self.media(place, name),
            Statement::Type(text) => types(spot, text),
            Statement::Format(format) => differs(spot, "format", &json!(format)),
            Statement::Required(mark) => required(spot, *mark),
            Statement::Nullable => differs(spot, "nullable", &json!(true)),
            Statement::Minimum(value) => differs(spot, "minimum", value),
            Statement::Maximum(value) => differs(spot, "maximum", value),
            Statement::MinLength(value) => differs(spot, "minLength", &json!(value)),
            Statement::MaxLength(value) => differs(spot, "maxLength", &json!(value)),
            Statement::MinItems(value) => differs(spot, "minItems", &json!(value)),
            Statement::MaxItems(value) => differs(spot, "maxItems", &json!(value)),
            Statement::Pattern(value) => differs(spot, "pattern", &json!(value)),
            Statement::Value { value, .. } => lists(spot, value),
            Statement::Default(value) => differs(spot, "default", value),
            Statement::Deprecated { instead } => self.deprecated(spot, instead.as_deref()),
            Statement::FoundOn(types) => found_on(spot, types),
            Statement::Separator(value) => differs(spot, "x-separator", &json!(value)),
            Statement::Unit(unit) if matches!(unit.as_str(), "pence" | "pennies") => {
                self.silent(place, spot, &["pence", "pennies"], false)
            }
            Statement::Unit(unit) => self.silent(place, spot, &[unit], false),
            Statement::Mentions(words) => self.mentions(place, spot, words),
            Statement::Note | Statement::Words(_) => self.silent(place, spot, &[""], true),
            Statement::Example { kind, shape } => example(spot, kind, *shape),
            Statement::Class(class) => names_class(spot, class),
            Statement::RequiredIf(_)
            | Statement::ForbiddenIf(_)
            | Statement::MustBe { .. }
            | Statement::Count { .. } => self.rule(place, statement),
        };
        mismatch.map_or(Outcome::Carried, Outcome::Deviates)
    }

    fn operation_lacks(&self, key: &str) -> Option<String> {
        let text = self.document.get(&self.view.pointer.child(key)).and_then(Value::as_str);
        text.is_none_or(str::is_empty).then(|| format!("no {key}"))
    }

    fn server(&self, address: &str) -> Option<String> {
        let first =
            self.document.value.pointer("/servers/0/url").and_then(Value::as_str).unwrap_or("no server");
        (first != address).then(|| first.to_owned())
    }

    fn media(&self, place: &Place, name: &str) -> Option<String> {
        let media = self.view.media.get(&place.part).map(Vec::as_slice).unwrap_or_default();
        let listed = || if media.is_empty() { "none".to_owned() } else { media.join(", ") };
        (!media.iter().any(|other| other == name)).then(listed)
    }

    fn deprecated(&self, spot: &Spot, instead: Option<&str>) -> Option<String> {
        let held = spot.holders.iter().any(|holder| {
            self.document.get(holder).and_then(|node| node.get("deprecated")) == Some(&Value::Bool(true))
        });
        if !held && !spot.leaves().all(|used| used.flat.is("deprecated")) {
            return Some("not deprecated".to_owned());
        }
        let texts = self.texts(spot);
        instead
            .filter(|name| !texts.iter().any(|text| text.contains(name)))
            .map(|name| format!("no word of {name}"))
    }

    fn rule(&self, place: &Place, statement: &Statement) -> Option<String> {
        match rules::find(self.rules, place, statement)? {
            Match::Same(_) => None,
            Match::Differs(at) => {
                let when = self.rules.get(at).and_then(|rule| rule.when.as_ref());
                Some(when.map_or("always".to_owned(), |when| format!("when {}", when.to_json())))
            }
            Match::Missing => Some("no such rule".to_owned()),
        }
    }

    fn mentions(&self, place: &Place, spot: &Spot, words: &[String]) -> Option<String> {
        let has_uuid_format = spot.leaves().any(|used| used.flat.text("format") == Some("uuid"));
        let missing: Vec<&str> = words
            .iter()
            .map(String::as_str)
            .filter(|word| !(has_uuid_format && *word == "UUID"))
            .filter(|word| self.silent(place, spot, &[word], false).is_some())
            .collect();
        (!missing.is_empty()).then(|| format!("no word of {}", missing.join(", ")))
    }

    /// No description of the place, its items or the rules around it has one of the words.
    fn silent(&self, place: &Place, spot: &Spot, words: &[&str], any_text: bool) -> Option<String> {
        let mut texts = self.texts(spot);
        texts.extend(spot.child("*").into_iter().flat_map(|items| self.texts(items)));
        let name = place.path.last().map(String::as_str).unwrap_or_default();
        texts.extend(self.rules.iter().filter_map(|rule| match &rule.effect {
            rules::Effect::Unchecked(text) if text.contains(name) => Some(text.as_str()),
            _ => None,
        }));
        let has = |text: &str| words.iter().any(|word| has_word(text, word));
        let said = texts.iter().any(|text| if any_text { !text.is_empty() } else { has(text) });
        (!said)
            .then(|| if any_text { "no description".to_owned() } else { format!("no word of {}", words[0]) })
    }

    fn texts<'s>(&'s self, spot: &'s Spot) -> Vec<&'s str> {
        let held =
            spot.holders.iter().filter_map(|holder| self.document.get(holder)?.get("description")?.as_str());
        let used = spot.uses.iter().flat_map(|used| &used.flat.descriptions).map(String::as_str);
        held.chain(used).collect()
    }
}

/// Whether a text has the word, in any case, on its own.
fn has_word(text: &str, word: &str) -> bool {
    let (text, word) = (text.to_lowercase(), word.to_lowercase());
    text.match_indices(&word).any(|(at, _)| {
        let is_letter = |c: char| c.is_alphanumeric() || c == '_';
        let before = text[..at].chars().next_back().is_some_and(is_letter);
        let after = text[at + word.len()..].chars().next().is_some_and(|c| is_letter(c) && c != 's');
        !before && !after
    })
}

/// The type of a schema in one word.
#[must_use]
pub fn type_of(flat: &Flat) -> &str {
    flat.text("type").unwrap_or(if flat.lists_properties() { "object" } else { "any" })
}

/// The types of the place, each once.
#[must_use]
pub fn types_of(spot: &Spot) -> Vec<&str> {
    let mut types: Vec<&str> = spot.leaves().map(|used| type_of(&used.flat)).collect();
    types.sort_unstable();
    types.dedup();
    types
}

fn types(spot: &Spot, text: &str) -> Option<String> {
    let (expected, format) = match text {
        "date" => (vec!["string"], Some("date")),
        "datetime" | "date-time" => (vec!["string"], Some("date-time")),
        "file" | "multipart-file" => (vec!["string"], Some("binary")),
        _ => {
            // Alternatives may have formats.
            let word = |word: &str| word.split(['[', '(']).next().unwrap_or(word).to_owned();
            let mut words: Vec<String> = text.split(" | ").map(word).collect();
            words.sort_unstable();
            words.dedup();
            let found = types_of(spot);
            return (words != found).then(|| found.join(" | "));
        }
    };
    let found = types_of(spot);
    let formats = spot.leaves().all(|used| used.flat.text("format") == format);
    (found != expected || !formats).then(|| {
        let format = spot.leaves().find_map(|used| used.flat.text("format")).unwrap_or("no format");
        format!("{} ({format})", found.join(" | "))
    })
}

fn required(spot: &Spot, mark: bool) -> Option<String> {
    let fits = spot.uses.iter().all(|used| used.required == mark);
    let word = if mark { "optional" } else { "required" };
    (!fits).then(|| word.to_owned())
}

/// The keyword has another value, or is not there.
fn differs(spot: &Spot, keyword: &str, value: &Value) -> Option<String> {
    let same = |used: &Use| used.flat.keywords.get(keyword).is_some_and(|found| equal(found, value));
    let mut leaves = spot.leaves().peekable();
    if leaves.peek().is_some() && leaves.all(same) {
        return None;
    }
    let found =
        spot.leaves().find_map(|used| used.flat.keywords.get(keyword).filter(|found| !equal(found, value)));
    Some(found.map_or_else(|| format!("no {keyword}"), |found| format!("{keyword} {}", plain(found))))
}

/// A relation names its class, be it of one shape or of several.
fn names_class(spot: &Spot, class: &str) -> Option<String> {
    let named = spot.uses.iter().any(|used| used.flat.text("x-resource") == Some(class));
    if named { None } else { differs(spot, "x-resource", &json!(class)) }
}

/// Numbers are equal whatever their spelling.
#[must_use]
pub fn equal(one: &Value, other: &Value) -> bool {
    match (one.as_f64(), other.as_f64()) {
        (Some(one), Some(other)) => (one - other).abs() < f64::EPSILON,
        _ => one == other,
    }
}

/// A value as people write it.
#[must_use]
pub fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn lists(spot: &Spot, value: &Value) -> Option<String> {
    let values = values_of(spot);
    if values.is_empty() {
        return Some("no list of values".to_owned());
    }
    (!values.contains(&value)).then(|| "not among its values".to_owned())
}

/// The enum values of the place.
#[must_use]
pub fn values_of(spot: &Spot) -> Vec<&Value> {
    spot.leaves().filter_map(|used| used.flat.keywords.get("enum")?.as_array()).flatten().collect()
}

fn found_on(spot: &Spot, types: &[String]) -> Option<String> {
    let mut found = spot.variants();
    let mut wanted: Vec<&str> = types.iter().map(String::as_str).collect();
    found.sort_unstable();
    wanted.sort_unstable();
    (found != wanted).then(|| format!("on {}", found.join(", ")))
}

/// Whether the place accepts an example of this JSON type and look.
fn example(spot: &Spot, kind: &str, shape: Option<Shape>) -> Option<String> {
    let accepts = |used: &Use| accepts(&used.flat, kind, shape);
    if spot.leaves().any(accepts) {
        return None;
    }
    let first = spot.leaves().next();
    let format = first.and_then(|used| used.flat.text("format")).map(|format| format!(" ({format})"));
    Some(format!("{}{}", types_of(spot).join(" | "), format.unwrap_or_default()))
}

fn accepts(flat: &Flat, kind: &str, shape: Option<Shape>) -> bool {
    let also = flat.keywords.get("x-also-accepts").and_then(Value::as_array);
    if also.is_some_and(|kinds| kinds.iter().any(|other| other == kind)) {
        return true;
    }
    let by_type = match (type_of(flat), kind) {
        ("any", _) | ("number", "integer") => true,
        (_, "null") => flat.is("nullable"),
        (found, kind) => found == kind,
    };
    let by_format = match (flat.text("format"), shape) {
        (Some("date"), Some(shape)) => shape == Shape::Date,
        (Some("date-time"), Some(shape)) => shape == Shape::DateTime,
        (Some("uuid"), Some(shape)) => shape == Shape::Uuid,
        (Some("date" | "date-time" | "uuid"), None) => kind != "string",
        _ => true,
    };
    by_type && by_format
}

/// Header parameters that OpenAPI states elsewhere.
#[must_use]
pub fn states_elsewhere(document: &Document<'_>, view: &View, place: &Place) -> bool {
    if place.part != Part::Header {
        return false;
    }
    match place.path.first().map(|name| name.to_lowercase()).as_deref() {
        Some("authorization") => {
            let of_operation = document.get(&view.pointer.child("security"));
            let security = of_operation.or_else(|| document.value.get("security"));
            security.and_then(Value::as_array).is_some_and(|list| !list.is_empty())
        }
        // What has no body has no type of one, though pages print the header for all.
        Some("content-type") => true,
        Some("accept") => view.media.keys().any(|part| matches!(part, Part::Response(_))),
        _ => false,
    }
}
