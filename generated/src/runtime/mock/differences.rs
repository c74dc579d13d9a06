//! In what a request differs from the one that is expected, without secrets.

use http::header::{
    AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HOST, HeaderName, PROXY_AUTHORIZATION, USER_AGENT,
};

use super::sent::{Given, REDACTED, Sent};
use crate::runtime::{Kind, View, is_secret_name};

/// So many are listed.
const MOST: usize = 6;

/// Headers that say who sends, or that follow from the rest.
const OTHERS: [HeaderName; 7] =
    [AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HOST, PROXY_AUTHORIZATION, USER_AGENT];

/// In what they differ; none where that is nothing.
pub(super) fn differences(wanted: &Sent, came: &Sent) -> Vec<String> {
    let mut found = Vec::new();
    if wanted.method != came.method {
        found.push(format!("method: expected {}, came {}", wanted.method, came.method));
    }
    if wanted.path != came.path {
        found.push(format!("path: expected {}, came {}", wanted.shown_path(), came.shown_path()));
    }
    parameters(wanted, came, &mut found);
    headers(wanted, came, &mut found);
    bodies(wanted, came, &mut found);
    let more = found.len().saturating_sub(MOST);
    found.truncate(MOST);
    if more > 0 {
        found.push(format!("{more} more"));
    }
    found
}

fn parameters(wanted: &Sent, came: &Sent, found: &mut Vec<String>) {
    // A key that is made for each call is not one to expect.
    let repeats = &wanted.described().repeats;
    let key = repeats.key.and_then(|index| wanted.described().parameters.get(index)).map(|key| key.name);
    let is_key = |one: &Given| {
        key.is_some_and(|key| {
            one.place.split_once('.').is_some_and(|(_, name)| name.eq_ignore_ascii_case(key))
        })
    };
    let (mut left, mut right) = (wanted.given(), came.given());
    if !left.iter().any(is_key) {
        right.retain(|one| !is_key(one));
    }
    left.retain(|one| {
        let same = right.iter().position(|other| other.place == one.place && other.value == one.value);
        same.map(|index| right.remove(index)).is_none()
    });
    for one in left {
        let index = right.iter().position(|other| other.place == one.place);
        let other = index.map(|index| right.remove(index));
        let came = other.as_ref().map_or_else(|| "none".to_owned(), shown);
        found.push(format!("{}: expected {}, came {came}", one.place, shown(&one)));
    }
    found.extend(right.iter().map(|one| format!("{}: expected none, came {}", one.place, shown(one))));
}

fn shown(one: &Given) -> String {
    if one.is_secret { REDACTED.to_owned() } else { format!("{:?}", cut(&one.value)) }
}

/// Headers that are expected beside those that are parameters.
fn headers(wanted: &Sent, came: &Sent, found: &mut Vec<String>) {
    let parameters = wanted.described().parameters;
    for (name, value) in wanted.headers() {
        let is_parameter = parameters.iter().any(|one| one.name.eq_ignore_ascii_case(name.as_str()));
        if is_parameter || OTHERS.contains(name) || came.headers().get(name) == Some(value) {
            continue;
        }
        let is_secret = value.is_sensitive() || is_secret_name(name.as_str());
        let text = |value: Option<&str>| match value {
            Some(_) if is_secret => REDACTED.to_owned(),
            Some(text) => format!("{:?}", cut(text)),
            None => "none".to_owned(),
        };
        let (own, other) = (text(value.to_str().ok()), text(came.header(name.as_str())));
        found.push(format!("header.{name}: expected {own}, came {other}"));
    }
}

fn bodies(wanted: &Sent, came: &Sent, found: &mut Vec<String>) {
    if wanted.plain_body() == came.plain_body() {
        return;
    }
    if let (Some(left), Some(right)) = (wanted.json(), came.json()) {
        let views = (wanted.shown.as_ref(), came.shown.as_ref());
        let shown = views.0.zip(views.1).map(|(left, right)| (left.view(), right.view()));
        return json("body", left.view(), right.view(), shown, found);
    }
    let length = |of: &Sent| match of.body().len() {
        0 => "none".to_owned(),
        length => format!("{length} bytes"),
    };
    let (left, right) = (length(wanted), length(came));
    let other = if left == right { " that are others" } else { "" };
    found.push(format!("body: expected {left}, came {right}{other}"));
}

/// Goes down to where two values differ. `shown` are the same without secrets, as far as they can be followed.
fn json(
    place: &str,
    wanted: View<'_>,
    came: View<'_>,
    shown: Option<(View<'_>, View<'_>)>,
    found: &mut Vec<String>,
) {
    if wanted.is(came) {
        return;
    }
    match (wanted.kind(), came.kind()) {
        (Some(Kind::Object), Some(Kind::Object)) => {
            let mut names: Vec<_> =
                wanted.properties().chain(came.properties()).map(|(name, _)| name).collect();
            names.sort();
            names.dedup();
            for name in names {
                let below = shown.map(|(left, right)| (left.get(&name), right.get(&name)));
                pair(&format!("{place}.{name}"), (wanted.get(&name), came.get(&name)), below, found);
            }
        }
        (Some(Kind::Array), Some(Kind::Array)) => {
            let length = wanted.items().count().max(came.items().count());
            for index in 0..length {
                let below = shown.map(|(left, right)| (left.items().nth(index), right.items().nth(index)));
                let both = (wanted.items().nth(index), came.items().nth(index));
                pair(&format!("{place}[{index}]"), both, below, found);
            }
        }
        _ => {
            let below = shown.map(|(left, right)| (Some(left), Some(right)));
            found.push(told(place, (Some(wanted), Some(came)), below));
        }
    }
}

type Pair<'a> = (Option<View<'a>>, Option<View<'a>>);

fn pair(place: &str, both: Pair<'_>, shown: Option<Pair<'_>>, found: &mut Vec<String>) {
    match both {
        (Some(wanted), Some(came)) => {
            let shown = shown.and_then(|(left, right)| left.zip(right));
            json(place, wanted, came, shown, found);
        }
        (None, None) => {}
        both => found.push(told(place, both, shown)),
    }
}

fn told(place: &str, (wanted, came): Pair<'_>, shown: Option<Pair<'_>>) -> String {
    let (left, right) = shown.unwrap_or_default();
    format!("{place}: expected {}, came {}", text(wanted, left), text(came, right))
}

/// A value by what is shown of it.
fn text(value: Option<View<'_>>, shown: Option<View<'_>>) -> String {
    match (value, shown) {
        (None, _) => "none".to_owned(),
        (Some(_), None) => REDACTED.to_owned(),
        (Some(_), Some(shown)) => cut(&String::from_utf8_lossy(shown.text())).to_owned(),
    }
}

fn cut(text: &str) -> &str {
    const LONGEST: usize = 80;
    text.char_indices().nth(LONGEST).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}
