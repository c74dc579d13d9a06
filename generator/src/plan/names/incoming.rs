//! The name of the type of all that the API sends by itself, which stands at the first of what it is made of.

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_requests_hold_all_that_comes() {
        assert!(is_request("/webhooks/pet") && is_request("/paths/~1x/post/callbacks/on/{$a}"));
        assert!(!is_request("/webhooks/pet/post") && !is_request("/components/schemas/webhooks"));
    }
}
