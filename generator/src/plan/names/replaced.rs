//! What stands in the place of another: a callback at another expression, a body or an answer of another media type, an
//! answer with another status, what was an operation's own and is referred to now, and all that OpenAPI 2.0 has at other
//! places than later versions. It is the only one of its kind that is new there, and the other the only one that is gone.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use crate::model::{Api, Parameter, Shape};

/// Of a place, what holds one of these, and the one of these that it is in.
type Within = fn(&str) -> Option<(Cow<'_, str>, &str)>;

/// The places of before and of now.
pub fn pairs<'a>(recorded: &[&'a str], here: &[&'a str]) -> Vec<(&'a str, &'a str)> {
    let is_first_version = |places: &[&str]| places.iter().any(|place| place.starts_with(DEFINITIONS));
    let kinds: &[Within] = if is_first_version(recorded) == is_first_version(here) {
        &[callback, media_type, answer]
    } else {
        &[component, answered, body]
    };
    kinds.iter().flat_map(|within| of_kind(recorded, here, *within)).collect()
}

/// The same of what an operation had as its own and refers to now: its body and its answers, and a parameter where no
/// other has gone or come.
pub fn referred<'a>(recorded: &[&'a str], here: &[&'a str], api: &'a Api) -> Vec<(String, &'a str)> {
    let (before, now): (BTreeSet<&str>, BTreeSet<&str>) =
        (recorded.iter().copied().collect(), here.iter().copied().collect());
    let mut found = Vec::new();
    for operation in &api.operations {
        let at = operation.pointer.as_str();
        let answers = operation.responses.iter();
        let answers = answers.map(|answer| (format!("{at}/responses/{}", answer.status), &answer.pointer));
        let body = operation.body.iter().map(|body| (format!("{at}/requestBody"), &body.pointer));
        let own = answers.chain(body).map(|(was, is)| (was, is.as_str()));
        found.extend(own.filter(|(was, is)| was != is && has(&before, was) && !has(&now, was)));
        found.extend(parameter(at, (&before, &now), api, &operation.parameters));
    }
    found
}

/// The only parameter of an operation that has gone, and the only one that is referred to and was not there.
fn parameter<'a>(
    operation: &str,
    (before, now): (&BTreeSet<&str>, &BTreeSet<&str>),
    api: &'a Api,
    all: &'a [Parameter],
) -> Option<(String, &'a str)> {
    let own = format!("{operation}/parameters/");
    let gone = within(before, &own).filter_map(|place| Some(cut(place, own.len() - 1)?.1));
    let gone: BTreeSet<&str> = gone.filter(|place| !has(now, place)).collect();
    let is_named = |of: &&Parameter| {
        let schema = &api.schemas[of.schema.schema];
        matches!(schema.shape, Shape::Enumeration(_) | Shape::Object(_) | Shape::Union(_))
            && schema.component.is_none()
    };
    let referred = all.iter().filter(is_named).map(|of| of.pointer.as_str());
    let mut come = referred.filter(|place| !place.starts_with(operation) && !has(before, place));
    let (was, is) = (gone.first()?, come.next()?);
    (gone.len() == 1 && come.next().is_none()).then(|| ((*was).to_owned(), is))
}

/// Whether a place or one within it is among these.
fn has(places: &BTreeSet<&str>, place: &str) -> bool {
    places.contains(place) || within(places, &format!("{place}/")).next().is_some()
}

fn within<'a>(places: &BTreeSet<&'a str>, start: &str) -> impl Iterator<Item = &'a str> {
    let from = (Bound::Included(start), Bound::Unbounded);
    let start = start.to_owned();
    places.range::<str, _>(from).copied().take_while(move |place| place.starts_with(&start))
}

fn of_kind<'a>(recorded: &[&'a str], here: &[&'a str], within: Within) -> Vec<(&'a str, &'a str)> {
    let (before, now) = (by_holder(recorded, within), by_holder(here, within));
    let pairs = before.iter().filter_map(|(holder, was)| {
        let is = now.get(holder)?;
        let only = |of: &BTreeSet<&'a str>, others: &BTreeSet<&'a str>| {
            let mut lacking = of.difference(others);
            lacking.next().copied().filter(|_| lacking.next().is_none())
        };
        Some((only(was, is)?, only(is, was)?))
    });
    pairs.collect()
}

fn by_holder<'a>(places: &[&'a str], within: Within) -> BTreeMap<Cow<'a, str>, BTreeSet<&'a str>> {
    let mut found: BTreeMap<Cow<'a, str>, BTreeSet<&'a str>> = BTreeMap::new();
    for (holder, place) in places.iter().copied().filter_map(within) {
        found.entry(holder).or_default().insert(place);
    }
    found
}

/// By its name, and its expression.
fn callback(pointer: &str) -> Option<(Cow<'_, str>, &str)> {
    const SECTION: &str = "/callbacks/";
    let start = pointer.find(SECTION)? + SECTION.len();
    let name = start + pointer.get(start..)?.find('/')?;
    let (holder, place) = cut(pointer, name)?;
    Some((holder.into(), place))
}

fn media_type(pointer: &str) -> Option<(Cow<'_, str>, &str)> {
    let (holder, place) = cut(pointer, pointer.find("/content/")? + "/content".len())?;
    // What else is called so, as a property, has no slash in what is below it.
    place.get(holder.len()..)?.contains("~1").then_some((holder.into(), place))
}

fn answer(pointer: &str) -> Option<(Cow<'_, str>, &str)> {
    let (holder, place) = cut(pointer, pointer.find("/responses/")? + "/responses".len())?;
    let status = place.get(holder.len() + 1..)?;
    let is_status = status == "default" || status.starts_with(|first: char| first.is_ascii_digit());
    (pointer.starts_with("/paths/") && is_status).then_some((holder.into(), place))
}

/// Where OpenAPI 2.0 has schemas.
const DEFINITIONS: &str = "/definitions/";

/// The sections of OpenAPI 2.0 with those of later versions.
const SECTIONS: [(&str, &str); 3] = [
    (DEFINITIONS, "/components/schemas/"),
    ("/parameters/", "/components/parameters/"),
    ("/responses/", "/components/responses/"),
];

/// By its section and name.
fn component(pointer: &str) -> Option<(Cow<'_, str>, &str)> {
    let (first, section) = SECTIONS.iter().find_map(|(first, later)| {
        [*first, *later].into_iter().find(|one| pointer.starts_with(one)).map(|one| (*first, one))
    })?;
    let (_, place) = cut(pointer, section.len() - 1)?;
    Some((format!("{first}{}", place.get(section.len()..)?).into(), place))
}

/// The schema of an answer, which 2.0 has without media types.
fn answered(pointer: &str) -> Option<(Cow<'_, str>, &str)> {
    let (_, answer) = answer(pointer)?;
    Some((answer.into(), schema_within(pointer, answer.len())?))
}

/// The schema of what is sent as a body, which 2.0 has among the parameters, of which no other has one.
fn body(pointer: &str) -> Option<(Cow<'_, str>, &str)> {
    let within = |section: &str| Some((pointer.find(section)?, section.len()));
    if let Some((at, length)) = within("/requestBody/") {
        return Some((pointer.get(..at)?.into(), schema_within(pointer, at + length - 1)?));
    }
    let (at, length) = within("/parameters/")?;
    let (_, parameter) = cut(pointer, at + length - 1)?;
    let is_of_operation = pointer.starts_with("/paths/");
    is_of_operation.then_some((pointer.get(..at)?.into(), schema_within(pointer, parameter.len())?))
}

/// The place of the schema that stands in what ends there, or in one of its media types.
fn schema_within(pointer: &str, end: usize) -> Option<&str> {
    let rest = pointer.get(end..)?;
    let media =
        rest.strip_prefix("/content/").and_then(|rest| rest.find('/').map(|at| "/content/".len() + at));
    let start = end + media.unwrap_or(0);
    pointer.get(start..)?.strip_prefix("/schema").filter(|rest| rest.is_empty() || rest.starts_with('/'))?;
    pointer.get(..start + "/schema".len())
}

/// A place up to there, and with the next token.
fn cut(pointer: &str, holder: usize) -> Option<(&str, &str)> {
    let rest = pointer.get(holder + 1..)?;
    let end = rest.find('/').map_or(pointer.len(), |end| holder + 1 + end);
    Some((pointer.get(..holder)?, pointer.get(..end)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_callback_is_found_by_its_name_alone() {
        let was =
            ["/paths/~1x/post/callbacks/on/{$a}/post/b", "/paths/~1x/post/callbacks/on/{$a}", "/webhooks/c"];
        let is = ["/paths/~1x/post/callbacks/on/{$b}/post/b"];
        let pair = ("/paths/~1x/post/callbacks/on/{$a}", "/paths/~1x/post/callbacks/on/{$b}");
        assert_eq!(pairs(&was, &is), [pair]);
        let several = ["/paths/~1x/post/callbacks/on/{$b}", "/paths/~1x/post/callbacks/on/{$c}"];
        assert_eq!(pairs(&was, &several), []);
    }

    #[test]
    fn the_only_new_media_type_and_status_take_the_place_of_the_only_one_that_is_gone() {
        let body = |of: &str| format!("/paths/~1x/post/requestBody/content/{of}");
        let [json, other, xml] = ["application~1json", "application~1vnd.x+json", "text~1xml"].map(body);
        let within = format!("{json}/schema");
        assert_eq!(pairs(&[&within], &[&other]), [(json.as_str(), other.as_str())]);
        assert_eq!(pairs(&[&json, &xml], &[&other, &xml]), [(json.as_str(), other.as_str())]);
        assert_eq!(pairs(&[&json], &[&other, &xml]), []);
        let (ok, created) = ("/paths/~1x/post/responses/200", "/paths/~1x/post/responses/201");
        assert_eq!(pairs(&[ok], &[created]), [(ok, created)]);
        assert_eq!(pairs(&["/a/properties/content/items"], &["/a/properties/content/not"]), []);
    }

    #[test]
    fn what_a_document_of_2_0_has_is_found_where_later_versions_have_it() {
        let was = [
            "/definitions/Pet/properties/kind",
            "/paths/~1x/post/parameters/1/schema/properties/a",
            "/paths/~1x/post/responses/200/schema",
        ];
        let is = [
            "/components/schemas/Pet",
            "/paths/~1x/post/requestBody/content/application~1json/schema",
            "/paths/~1x/post/responses/200/content/application~1json/schema/items",
        ];
        let found = [
            ("/definitions/Pet", is[0]),
            (was[2], "/paths/~1x/post/responses/200/content/application~1json/schema"),
            ("/paths/~1x/post/parameters/1/schema", is[1]),
        ];
        assert_eq!(pairs(&was, &is), found);
        assert_eq!(pairs(&was[1..2], &is[1..2]), [], "a document of one version has both");
    }
}
