//! What an operation is called: as those beside it are, and else by its method and its path.

use crate::facts::Facts;

use super::house::{House, Operation};

/// The `operationId`: `createBoatBooking` of `POST /api/v2/boats/{boat}/bookings`.
pub fn operation_id(facts: &Facts, house: House<'_>) -> String {
    let operations = house.operations();
    let many = facts.method == "GET" && !facts.path.ends_with('}');
    let verb = match facts.method.as_str() {
        "GET" if many => "list",
        "GET" => "get",
        "POST" => "create",
        "PUT" | "PATCH" => "update",
        _ => "delete",
    };
    let named = || {
        let noun = known_noun(facts, &operations).unwrap_or_else(|| noun(&facts.path));
        format!("{verb}{}", if many { plural(&noun) } else { noun })
    };
    let name = action(facts).unwrap_or_else(named);
    let is_taken = |name: &str| operations.iter().any(|one| one.id() == Some(name));
    let numbered = (2..).map(|number| format!("{name}{number}"));
    std::iter::once(name.clone()).chain(numbered).find(|name| !is_taken(name)).unwrap_or(name)
}

/// Words at the end of a path that say what is done to what stands before them.
const ACTIONS: &[&str] = &[
    "accept",
    "archive",
    "assign",
    "auto",
    "calculate",
    "cancel",
    "close",
    "complete",
    "confirm",
    "create",
    "download",
    "execute",
    "expire",
    "export",
    "import",
    "invite",
    "make",
    "move",
    "open",
    "pin",
    "reconcile",
    "reject",
    "request",
    "resend",
    "restore",
    "run",
    "send",
    "set",
    "sync",
    "unpin",
    "upload",
];

/// `runWorkflow` of `POST …/workflow/{workflow}/run`, `syncHoldings` of `POST …/sync-holdings`.
fn action(facts: &Facts) -> Option<String> {
    let (before, last) = facts.path.rsplit_once('/')?;
    let (first, more) = last.split_once('-').map_or((last, false), |(first, _)| (first, true));
    let does = facts.method == "POST" && ACTIONS.contains(&first);
    let words = joined(last);
    let verb = words.get(..1)?.to_lowercase() + words.get(1..)?;
    does.then(|| if more { verb } else { verb + &last_word(before) })
}

/// The last word of a path alone: what is done to it says enough.
fn last_word(path: &str) -> String {
    let last = segments(path).into_iter().rfind(|part| !is_parameter(part));
    singular(&joined(last.unwrap_or_default()))
}

/// What the names of operations begin with that say no more than the method does.
const VERBS: &[&str] = &["list", "get", "create", "update", "delete"];

/// The tag of the operations whose paths begin alike, for as long as may be.
pub fn tag(facts: &Facts, house: House<'_>) -> Option<String> {
    let operations = house.operations();
    let own: Vec<&str> = segments(&facts.path);
    let alike = |one: &Operation<'_>| {
        segments(one.path).iter().zip(&own).take_while(|(other, own)| other == own).count()
    };
    let nearest = operations.iter().filter(|one| alike(one) > 0).max_by_key(|one| alike(one))?;
    Some(nearest.node.get("tags")?.get(0)?.as_str()?.to_owned())
}

/// Parts of a path behind `api` and the version.
fn segments(path: &str) -> Vec<&str> {
    let is_version = |part: &&str| {
        part.strip_prefix('v')
            .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()))
    };
    path.split('/').filter(|part| !part.is_empty() && *part != "api" && !is_version(part)).collect()
}

fn is_parameter(part: &str) -> bool {
    part.starts_with('{')
}

/// The path without a parameter at its end, and without the names of the others.
fn collection(path: &str) -> Vec<&str> {
    let mut parts = segments(path);
    parts.pop_if(|last| is_parameter(last));
    parts.into_iter().map(|part| if is_parameter(part) { "{}" } else { part }).collect()
}

/// What the operations of the same collection are about.
fn known_noun(facts: &Facts, operations: &[Operation<'_>]) -> Option<String> {
    let own = collection(&facts.path);
    let (beside, noun) = operations.iter().filter(|one| collection(one.path) == own).find_map(|one| {
        let (verb, noun) = one.id()?.split_at_checked(one.id()?.find(|c: char| c.is_ascii_uppercase())?)?;
        VERBS.contains(&verb).then_some((one, noun))
    })?;
    let listed = beside.method == "GET" && !beside.path.ends_with('}');
    Some(if listed { singular(noun) } else { noun.to_owned() })
}

/// What a path is about: its last word, with that of what it belongs to before it.
fn noun(path: &str) -> String {
    let parts = segments(path);
    let words: Vec<&str> = parts.iter().copied().filter(|part| !is_parameter(part)).collect();
    let Some((last, before)) = words.split_last() else { return "Root".to_owned() };
    let last_at = parts.iter().rposition(|part| part == last).unwrap_or_default();
    let belongs = last_at.checked_sub(1).and_then(|at| parts.get(at)).is_some_and(|part| is_parameter(part));
    let owner = before.last().filter(|_| belongs).map(|owner| singular(&joined(owner)));
    owner.unwrap_or_default() + &singular(&joined(last))
}

/// `SubAccounts` of `sub-accounts`.
fn joined(part: &str) -> String {
    let words = part.split(|c: char| !c.is_ascii_alphanumeric()).map(|word| {
        let mut characters = word.chars();
        characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
    });
    words.collect()
}

fn singular(word: &str) -> String {
    let ending = |end: &str, instead: &str| word.strip_suffix(end).map(|stem| stem.to_owned() + instead);
    if word.ends_with("ss") || word.ends_with("us") || word.ends_with("is") {
        return word.to_owned();
    }
    ending("ies", "y")
        .or_else(|| ending("sses", "ss"))
        .or_else(|| ending("uses", "us"))
        .or_else(|| ending("xes", "x"))
        .or_else(|| ending("ches", "ch"))
        .or_else(|| ending("s", ""))
        .unwrap_or_else(|| word.to_owned())
}

fn plural(word: &str) -> String {
    let is_vowel = |c: char| "aeiou".contains(c);
    match word.strip_suffix('y').filter(|stem| !stem.ends_with(is_vowel)) {
        Some(stem) => format!("{stem}ies"),
        None if word.ends_with(['s', 'x']) || word.ends_with("ch") || word.ends_with("sh") => {
            format!("{word}es")
        }
        None => format!("{word}s"),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::document::Document;
    use crate::facts::{Layout, Rank};

    use super::*;

    fn facts(method: &str, path: &str) -> Facts {
        Facts {
            method: method.to_owned(),
            path: path.to_owned(),
            page: String::new(),
            captured: String::new(),
            rank: Rank::Captured { cut: None },
            sha256: String::new(),
            layout: Layout::Full,
            nodes: Vec::new(),
            contradictions: Vec::new(),
        }
    }

    #[test]
    fn the_word_at_the_end_is_said_with_what_it_belongs_to() {
        let nouns = [
            ("/api/v2/boats", "Boat"),
            ("/api/v2/boats/{boat}/bookings", "BoatBooking"),
            ("/api/v2/boats/{boat}/bookings/{uuid}", "BoatBooking"),
            ("/api/v1/boat-addresses/bulk", "Bulk"),
            ("/api/v1/statuses/{id}", "Status"),
        ];
        for (path, expected) in nouns {
            assert_eq!(noun(path), expected, "{path}");
        }
        assert_eq!([plural("Entry"), plural("Address"), plural("Day")], ["Entries", "Addresses", "Days"]);
    }

    /// Each operation of the document, as it would be called if it were the only new one.
    #[test]
    fn most_operations_of_the_document_are_called_as_they_would_be_drafted() {
        let text = include_str!("../../../../spec/plannr.yaml");
        let mut document = Document::read("plannr.yaml", text).expect("a document");
        let all: Vec<(String, String)> = House::of(&document)
            .operations()
            .iter()
            .map(|one| (one.method.clone(), one.path.to_owned()))
            .collect();
        let (mut names, mut tags, mut others) = (0, 0, Vec::new());
        for (method, path) in &all {
            let item = &mut document.value["paths"][path];
            let Some(own) = item.as_object_mut().and_then(|item| item.shift_remove(&method.to_lowercase()))
            else {
                continue;
            };
            let facts = facts(method, path);
            let name = operation_id(&facts, House::of(&document));
            let tag = tag(&facts, House::of(&document));
            names += usize::from(own["operationId"] == name.as_str());
            tags += usize::from(own["tags"][0].as_str() == tag.as_deref());
            if own["operationId"] != name.as_str() {
                others.push(format!("{method} {path}: {} {name}", own["operationId"]));
            }
            document.value["paths"][path][method.to_lowercase()] = own;
        }
        println!("{names} names and {tags} tags of {}\n{}", all.len(), others.join("\n"));
        assert!(names * 10 > all.len() * 7 && tags * 10 > all.len() * 7, "{names} names, {tags} tags");
    }
}
