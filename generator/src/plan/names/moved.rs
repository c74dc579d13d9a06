//! What has moved in the document since its names were recorded: a schema that is called otherwise now, an operation at
//! another address. It keeps the name that it has given, and so does all within it.

use std::collections::{BTreeMap, BTreeSet};

use super::used::Users;
use super::{incoming, recall, replaced};
use crate::model::{Api, Operation, Schema, Schemas, Shape};
use crate::output::{Named, RecordedNames};
use crate::pointer::Pointer;

/// Recorded names, each at the place where what has it stands now.
#[derive(Debug, Default)]
pub struct Followed {
    /// All of them.
    pub names: RecordedNames,
    /// Those whose place is another than it was, or that the document calls otherwise there.
    pub moved: BTreeSet<(Named, String)>,
    /// The places of before with those of now.
    pub places: BTreeMap<String, String>,
}

/// The recorded names, each at the place where what has it stands now. Only what can be no other has moved: one thing
/// that is gone and one that is new have the same sign.
pub fn followed(recorded: &RecordedNames, api: &Api) -> Followed {
    if recorded.iter().next().is_none() {
        return Followed::default();
    }
    let written = recorded;
    let recorded = &incoming::with_events(written, api);
    let signs: BTreeMap<&str, &str> = recorded
        .iter()
        .filter(|(named, ..)| *named == Named::Sign)
        .map(|(_, pointer, sign)| (pointer, sign))
        .collect();
    let named = |named: Named| -> BTreeSet<&str> {
        recorded.iter().filter(|(other, ..)| *other == named).map(|(_, pointer, _)| pointer).collect()
    };
    let here: BTreeMap<&str, Option<String>> = signs_of(api);
    let (all, now): (Vec<&str>, Vec<&str>) =
        (written.iter().map(|(_, pointer, _)| pointer).collect(), here.keys().copied().collect());
    let referred = replaced::referred(&all, &now, api);
    let methods = named(Named::Method);
    let types: BTreeSet<&str> = &named(Named::Type) | &named(Named::Sent);
    let is_operation = |pointer: &str| methods.contains(pointer) || pointer.starts_with("/paths/");
    let mut moved: BTreeMap<&str, &str> = BTreeMap::new();
    for of_operations in [true, false] {
        let known = if of_operations { &methods } else { &types };
        // Of a schema, that another of its name stands there now is found by its sign.
        let is_gone = |pointer: &&str| match (of_operations, here.get(*pointer), signs.get(*pointer)) {
            (_, None, sign) => of_operations || sign.is_some(),
            (false, Some(Some(now)), Some(sign)) => now != sign,
            _ => false,
        };
        let gone: Vec<&str> = known.iter().copied().filter(is_gone).collect();
        let new = here.keys().copied().filter(|pointer| !known.contains(pointer));
        let new: Vec<&str> = new.filter(|pointer| is_operation(pointer) == of_operations).collect();
        let by_sign = |pointer: &str| signs.get(pointer).map(|sign| (*sign).to_owned());
        let sign_here = |pointer: &str| here.get(pointer).cloned().flatten();
        let alike = paired(&gone, &new, &by_sign, &sign_here);
        moved.extend(if of_operations { alike } else { still_meant(alike, &here, api, &methods, &moved) });
        if of_operations {
            let address = |pointer: &str| Some(address(pointer));
            let left: Vec<&str> = gone.into_iter().filter(|pointer| !moved.contains_key(pointer)).collect();
            let taken: BTreeSet<&str> = moved.values().copied().collect();
            let free: Vec<&str> = new.into_iter().filter(|pointer| !taken.contains(pointer)).collect();
            moved.extend(paired(&left, &free, &address, &address));
        }
    }
    // What is called otherwise at its place has not moved, but is to be named anew where that is asked for.
    let is_another = |pointer: &&str| match (here.get(*pointer), signs.get(*pointer)) {
        (Some(Some(now)), Some(sign)) => now != sign,
        _ => false,
    };
    methods
        .iter()
        .copied()
        .filter(is_another)
        .for_each(|pointer| _ = moved.entry(pointer).or_insert(pointer));
    moved.extend(replaced::pairs(&all, &now));
    moved.extend(referred.iter().map(|(was, is)| (was.as_str(), *is)));
    at_their_places(recorded, &moved)
}

/// The pairs without those of which the old place still holds what is meant: where something stands there, the name
/// goes away only with the operations that were there before.
fn still_meant<'a>(
    pairs: Vec<(&'a str, &'a str)>,
    here: &BTreeMap<&str, Option<String>>,
    api: &Api,
    methods: &BTreeSet<&str>,
    moved: &BTreeMap<&str, &str>,
) -> Vec<(&'a str, &'a str)> {
    let (left, certain): (Vec<_>, Vec<_>) = pairs.into_iter().partition(|(was, _)| here.contains_key(was));
    if left.is_empty() {
        return certain;
    }
    let followed: BTreeSet<&str> = moved.values().copied().collect();
    let users = Users::of(api, |pointer| methods.contains(pointer) || followed.contains(pointer));
    let has_gone_along = |(was, is): &(&str, &str)| users.count(is) > users.count(was);
    certain.into_iter().chain(left.into_iter().filter(has_gone_along)).collect()
}

/// One that is gone and one that is new, where no other of either has the same sign.
fn paired<'a>(
    gone: &[&'a str],
    new: &[&'a str],
    sign_before: &dyn Fn(&str) -> Option<String>,
    sign_now: &dyn Fn(&str) -> Option<String>,
) -> Vec<(&'a str, &'a str)> {
    let grouped = |all: &[&'a str], sign: &dyn Fn(&str) -> Option<String>| {
        let mut groups: BTreeMap<String, Vec<&'a str>> = BTreeMap::new();
        for pointer in all {
            if let Some(sign) = sign(pointer) {
                groups.entry(sign).or_default().push(pointer);
            }
        }
        groups
    };
    let now = grouped(new, sign_now);
    let before = grouped(gone, sign_before);
    let pairs = before.iter().filter_map(|(sign, gone)| match (gone.as_slice(), now.get(sign)?.as_slice()) {
        ([gone], [new]) => Some((*gone, *new)),
        _ => None,
    });
    pairs.collect()
}

/// The names at the places to which what holds them has moved.
fn at_their_places(recorded: &RecordedNames, moved: &BTreeMap<&str, &str>) -> Followed {
    if moved.is_empty() {
        return Followed { names: recorded.clone(), ..Followed::default() };
    }
    let places = moved.iter().map(|(was, is)| ((*was).to_owned(), (*is).to_owned()));
    let mut followed = Followed { places: places.collect(), ..Followed::default() };
    for (named, pointer, name) in recorded.iter() {
        // The nearest that moved, of what holds it.
        let ends = pointer.match_indices('/').map(|(end, _)| end).chain([pointer.len()]);
        let holder = ends.filter_map(|end| Some((pointer.get(..end)?, pointer.get(end..)?)));
        let mut found = holder.filter_map(|(holder, rest)| Some((*moved.get(holder)?, rest)));
        match found.next_back() {
            Some((now, rest)) => {
                let now = format!("{now}{rest}");
                followed.names.insert(named, &now, name);
                followed.moved.insert((named, now));
            }
            None => followed.names.insert(named, pointer, name),
        }
    }
    followed
}

/// The path and method of an operation without the names of its parameters.
fn address(pointer: &str) -> String {
    let mut address = String::with_capacity(pointer.len());
    let mut within = false;
    for c in pointer.chars() {
        within = (within || c == '{') && c != '}';
        if !within || c == '{' {
            address.push(c);
        }
    }
    address
}

/// What has a sign, or could have had one, with it.
fn signs_of(api: &Api) -> BTreeMap<&str, Option<String>> {
    let mut signs: BTreeMap<&str, Option<String>> = BTreeMap::new();
    for operation in &api.operations {
        signs.insert(operation.pointer.as_str(), of_operation(operation));
    }
    for (_, schema) in api.schemas.iter() {
        for place in recall::places(schema) {
            let sign = schema.component.as_ref().and_then(|_| of_schema(&api.schemas, schema));
            signs.entry(place).or_insert(sign);
        }
    }
    signs
}

/// The signs of all that later runs may look for, by their places.
pub fn signs(api: &Api) -> impl Iterator<Item = (&str, String)> {
    let signs = signs_of(api).into_iter();
    signs.filter_map(|(pointer, sign)| Some((pointer, sign?)))
}

fn of_operation(of: &Operation) -> Option<String> {
    of.id.as_ref().map(|id| hash([id.as_str()].into_iter()))
}

/// What a schema looks like without its name; none, where that says little.
fn of_schema(schemas: &Schemas, of: &Schema) -> Option<String> {
    let mut facts: Vec<String> = match &of.shape {
        Shape::Object(object) => object
            .properties
            .iter()
            .map(|property| {
                let kind = schemas.shape(property.schema).family();
                format!("{} {kind:?} {}", property.name, property.required)
            })
            .collect(),
        Shape::Enumeration(listed) => listed.values.iter().map(|value| value.value.to_string()).collect(),
        Shape::Union(union) => {
            let places = union.variants.iter().map(|variant| &schemas[variant.schema.schema].pointer);
            places.map(Pointer::to_string).collect()
        }
        _ => return None,
    };
    facts.sort();
    (!facts.is_empty()).then(|| hash(facts.iter().map(String::as_str)))
}

/// A short text for long ones: FNV-1a, which is the same on every machine.
fn hash<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for text in texts {
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_holds_names_takes_them_along() {
        let mut recorded = RecordedNames::default();
        recorded.insert(Named::Type, "/a/Pet", "models::Pet");
        recorded.insert(Named::Type, "/a/Pet/properties/kind", "models::pet::Kind");
        recorded.insert(Named::Type, "/a/Pets", "models::Pets");
        let moved = BTreeMap::from([("/a/Pet", "/a/Animal")]);
        let names = at_their_places(&recorded, &moved).names.to_string();
        assert!(names.contains("type models::pet::Kind /a/Animal/properties/kind\n"), "{names}");
        assert!(names.contains("type models::Pets /a/Pets\n"), "{names}");
        assert!(!names.contains("/a/Pet/"), "{names}");
    }

    #[test]
    fn two_that_look_alike_are_not_told_apart() {
        let sign = |_: &str| Some("same".to_owned());
        assert_eq!(paired(&["/a"], &["/b"], &sign, &sign), [("/a", "/b")]);
        assert_eq!(paired(&["/a"], &["/b", "/c"], &sign, &sign), []);
        assert_eq!(paired(&["/a", "/d"], &["/b"], &sign, &sign), []);
    }

    #[test]
    fn names_of_parameters_are_no_part_of_an_address() {
        assert_eq!(address("/paths/~1a~1{id}~1b/get"), address("/paths/~1a~1{other}~1b/get"));
        assert_ne!(address("/paths/~1a~1{id}/get"), address("/paths/~1a/get"));
    }
}
