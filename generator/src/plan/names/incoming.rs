//! Names of what the API sends by itself, which stand at places that say less of what they are than others do: a callback
//! at the expression by which its address is found, the type of all that comes at the first of what it is made of.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Api;
use crate::output::{Named, RecordedNames};

/// The recorded names, that of the type of all that comes at its place of now.
pub fn with_events(recorded: &RecordedNames, api: &Api) -> RecordedNames {
    let now = api.event.map(|event| &api.schemas[event.schema].pointer);
    let Some(now) = now.filter(|now| recorded.get(Named::Type, now.as_str()).is_none()) else {
        return recorded.clone();
    };
    let types = recorded.iter().filter(|(named, ..)| *named == Named::Type);
    let Some(was) = types.map(|(_, pointer, _)| pointer).find(|pointer| is_request(pointer)) else {
        return recorded.clone();
    };
    let mut moved = RecordedNames::default();
    for (named, pointer, name) in recorded.iter() {
        moved.insert(named, if pointer == was { now.as_str() } else { pointer }, name);
    }
    moved
}

/// Whether a place is that of a whole webhook or callback: only what all of them bring is recorded there.
fn is_request(pointer: &str) -> bool {
    let tokens: Vec<&str> = pointer.split('/').skip(1).collect();
    match tokens.as_slice() {
        ["webhooks" | "x-webhooks", _] => true,
        [.., section, _, _] => *section == "callbacks",
        _ => false,
    }
}

/// The callbacks whose addresses are found by other expressions: the place of before and the one of now, where a name
/// has one on either side.
pub fn callbacks<'a>(
    recorded: impl Iterator<Item = &'a str>,
    here: impl Iterator<Item = &'a str>,
) -> Vec<(&'a str, &'a str)> {
    let (before, now) = (by_name(recorded), by_name(here));
    let pairs = before.iter().filter_map(|(name, was)| {
        let is = now.get(name)?;
        match (was.first()?, is.first()?) {
            (one, other) if was.len() == 1 && is.len() == 1 && one != other => Some((*one, *other)),
            _ => None,
        }
    });
    pairs.collect()
}

/// The places of callbacks by what stands before their expressions.
fn by_name<'a>(pointers: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let mut places: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (name, place) in pointers.filter_map(callback) {
        places.entry(name).or_default().insert(place);
    }
    places
}

/// Of a place within a callback, where that is: without its expression, and with it.
fn callback(pointer: &str) -> Option<(&str, &str)> {
    const SECTION: &str = "/callbacks/";
    let start = pointer.find(SECTION)? + SECTION.len();
    let name = start + pointer.get(start..)?.find('/')?;
    let rest = pointer.get(name + 1..)?;
    let end = rest.find('/').map_or(pointer.len(), |end| name + 1 + end);
    Some((pointer.get(..name)?, pointer.get(..end)?))
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
        assert_eq!(callbacks(was.into_iter(), is.into_iter()), [pair]);
        let several = ["/paths/~1x/post/callbacks/on/{$b}", "/paths/~1x/post/callbacks/on/{$c}"];
        assert_eq!(callbacks(was.into_iter(), several.into_iter()), []);
    }

    #[test]
    fn only_whole_requests_hold_all_that_comes() {
        assert!(is_request("/webhooks/pet") && is_request("/paths/~1x/post/callbacks/on/{$a}"));
        assert!(!is_request("/webhooks/pet/post") && !is_request("/components/schemas/webhooks"));
    }
}
