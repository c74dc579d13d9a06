//! Paths by RFC 9535, and the places that they lead to.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt::Write as _;

use generator::pointer::Pointer;
use serde_json::Value;
use serde_json_path::JsonPath;

/// A query, and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Path {
    /// Where it is written.
    pub at: Pointer,
    /// Its text.
    pub text: String,
    query: JsonPath,
}

impl Path {
    /// The query of this text.
    pub fn parse(at: Pointer, text: &str) -> Result<Self, String> {
        let query = JsonPath::parse(text).map_err(|error| error.to_string())?;
        Ok(Self { at, text: text.to_owned(), query })
    }

    /// The places that it leads to, each once, in the order of the query.
    pub fn matches(&self, document: &Value) -> Vec<Pointer> {
        let mut seen = BTreeSet::new();
        let found = self.query.query_located(document);
        let places = found.locations().map(|place| Pointer::new(&place.to_json_pointer()));
        places.filter(|place| seen.insert(place.clone())).collect()
    }
}

/// What was meant by a text that is no query, if names that belong into brackets are all that is wrong with it.
pub(crate) fn meant(text: &str) -> Option<String> {
    let rooted = if text.starts_with('$') { text.to_owned() } else { format!("$.{text}") };
    let (mut meant, mut rest) = (String::new(), rooted.as_str());
    while let Some(one) = rest.chars().next() {
        let (taken, after) = match one {
            '\'' | '"' => rest.split_at(rest.get(1..)?.find(one)? + 2),
            '.' => {
                let ends = |one: char| one.is_whitespace() || ".[]()*=!<>&|,'\"".contains(one);
                let name = rest.get(1..)?;
                let (name, after) = name.split_at(name.find(ends).unwrap_or(name.len()));
                if !name.is_empty() && !is_name(name) {
                    let descends = if meant.ends_with('.') { "." } else { "" };
                    meant = format!("{meant}{descends}['{}']", escaped(name));
                    rest = after;
                    continue;
                }
                rest.split_at(name.len() + 1)
            }
            one => rest.split_at(one.len_utf8()),
        };
        meant.push_str(taken);
        rest = after;
    }
    JsonPath::parse(&meant).ok().map(|_| meant)
}

/// The places in an order in which what is removed moves nothing that is still to be removed.
pub(crate) fn last_first(mut places: Vec<Pointer>) -> Vec<Pointer> {
    let number = |token: &str| token.parse::<usize>().ok();
    places.sort_by(|one, other| {
        let pairs = one.tokens().zip(other.tokens());
        let by_tokens = pairs
            .map(|(one, other)| match (number(&one), number(&other)) {
                (Some(one), Some(other)) => one.cmp(&other),
                _ => one.cmp(&other),
            })
            .find(|order| *order != Ordering::Equal);
        by_tokens.unwrap_or_else(|| one.tokens().count().cmp(&other.tokens().count())).reverse()
    });
    places
}

/// The path that leads to a place and to no other.
pub(crate) fn to(document: &Value, place: &Pointer) -> String {
    let mut path = "$".to_owned();
    let mut at = Some(document);
    for token in place.tokens() {
        let written = match at {
            Some(Value::Array(_)) => write!(path, "[{token}]"),
            _ if is_name(&token) => write!(path, ".{token}"),
            _ => write!(path, "['{}']", escaped(&token)),
        };
        debug_assert!(written.is_ok(), "memory");
        at = at.and_then(|value| match value {
            Value::Array(elements) => elements.get(token.parse::<usize>().ok()?),
            value => value.get(token.as_ref()),
        });
    }
    path
}

fn is_name(token: &str) -> bool {
    token.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && token.chars().all(|one| one.is_ascii_alphanumeric() || one == '_')
}

fn escaped(token: &str) -> String {
    let mut text = String::new();
    for one in token.chars() {
        match one {
            '\'' | '\\' => text.extend(['\\', one]),
            one if one < ' ' => text = format!("{text}\\u{:04x}", u32::from(one)),
            one => text.push(one),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_path_leads_to_its_place_alone() {
        let document = json!({ "a": [{ "it's": 1 }, { "/x/{y}": { "b\\\u{1}c": [2] } }], "7": 3 });
        for place in ["", "/a", "/a/0/it's", "/a/1/~1x~1{y}", "/a/1/~1x~1{y}/b\\\u{1}c/0", "/7"] {
            let text = to(&document, &Pointer::new(place));
            let path = Path::parse(Pointer::root(), &text).expect("a path");
            assert_eq!(path.matches(&document), [Pointer::new(place)], "{text}");
        }
    }

    #[test]
    fn names_that_belong_into_brackets_are_put_there() {
        for (text, expected) in [
            ("paths./boats.get", Some("$.paths['/boats'].get")),
            ("$.paths./boats/{id}.get", Some("$.paths['/boats/{id}'].get")),
            ("$.paths.*.get[?@.x-kind == 'a.b-c']", Some("$.paths.*.get[?@['x-kind'] == 'a.b-c']")),
            ("$..x-kind", Some("$..['x-kind']")),
            ("$..x-it's", None),
            ("$.paths[", None),
            ("$.a['b", None),
            ("", None),
        ] {
            assert_eq!(meant(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_removed_moves_nothing_else() {
        let places = ["/a/2", "/a/10", "/a/10/b", "/a/9"].map(Pointer::new).to_vec();
        assert_eq!(last_first(places), ["/a/10/b", "/a/10", "/a/9", "/a/2"].map(Pointer::new));
    }
}
