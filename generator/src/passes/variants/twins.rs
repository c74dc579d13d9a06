//! Variants that look the same from outside: what their properties hold may still tell them apart.

use std::collections::{HashMap, HashSet};

use super::looks::Looks;
use crate::model::{Evidence, JsonKind, Schemas, Shape, Union};

/// Larger groups of variants that look the same are not compared one by one.
const GROUP: usize = 64;

/// Adds to the evidence of variants that look the same what tells them apart further down; the groups
/// for which there is nothing, by the places of the variants.
pub fn tell(schemas: &Schemas, looks: &Looks, union: &Union, found: &mut [Evidence]) -> Vec<Vec<usize>> {
    let mut twins = Vec::new();
    for group in same_looks(found) {
        if group.len() > GROUP {
            twins.push(group);
            continue;
        }
        let told = tell_group(schemas, looks, union, found, &group);
        let mut left: Vec<usize> = Vec::new();
        for (nth, place) in group.iter().enumerate() {
            let unlike_all = group
                .iter()
                .enumerate()
                .all(|(other, _)| other == nth || told.contains(&(nth.min(other), nth.max(other))));
            if !unlike_all {
                left.push(*place);
            }
        }
        if !left.is_empty() {
            twins.push(left);
        }
    }
    twins
}

/// Groups of two or more variants that look the same.
fn same_looks(found: &[Evidence]) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut by_look: HashMap<String, usize> = HashMap::new();
    for (place, evidence) in found.iter().enumerate() {
        let mut known = evidence.known.clone();
        known.sort_unstable();
        let mut constants: Vec<String> =
            evidence.constants.iter().map(|(name, values)| format!("{name}={values:?}")).collect();
        constants.sort_unstable();
        let look =
            format!("{:?} {:?} {constants:?} {known:?} {:?}", evidence.kinds, evidence.tag, evidence.values);
        let group = *by_look.entry(look).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(group) {
            group.push(place);
        }
    }
    groups.retain(|group| group.len() > 1);
    groups
}

/// Compares the variants of a group two by two; the pairs, by their places in the group, that are unlike.
fn tell_group(
    schemas: &Schemas,
    looks: &Looks,
    union: &Union,
    found: &mut [Evidence],
    group: &[usize],
) -> HashSet<(usize, usize)> {
    let properties: Vec<HashMap<&str, Vec<Evidence>>> = group
        .iter()
        .map(|place| {
            let shape = union.variants.get(*place).map(|variant| schemas.shape(variant.schema));
            let Some(Shape::Object(object)) = shape else { return HashMap::new() };
            let properties = object.properties.iter();
            properties.map(|property| (property.name.as_str(), looks.one_of(property.schema, 2))).collect()
        })
        .collect();
    let mut told = HashSet::new();
    let mut telling: HashSet<(usize, String)> = HashSet::new();
    for (second, two) in properties.iter().enumerate() {
        for (first, one) in properties.iter().enumerate().take(second) {
            let lists = |nth: usize| {
                group.get(nth).and_then(|place| found.get(*place)).map(|one| one.items.as_slice())
            };
            if let (Some(a), Some(b)) = (lists(first), lists(second))
                && !a.is_empty()
                && !b.is_empty()
                && unlike(a, b)
            {
                told.insert((first, second));
            }
            let mut names: Vec<&str> = one.keys().copied().collect();
            names.sort_unstable();
            for name in names {
                if two.get(name).is_some_and(|two| one.get(name).is_some_and(|one| unlike(one, two))) {
                    told.insert((first, second));
                    telling.insert((first, name.to_owned()));
                    telling.insert((second, name.to_owned()));
                }
            }
        }
    }
    let mut telling: Vec<_> = telling.into_iter().collect();
    telling.sort_unstable();
    for (nth, name) in telling {
        if let Some(evidence) = group.get(nth).and_then(|place| found.get_mut(*place))
            && let Some(values) = properties.get(nth).and_then(|properties| properties.get(name.as_str()))
        {
            evidence.properties.push((name, values.clone()));
        }
    }
    told
}

/// Whether no value is both one of the first and one of the second.
pub fn unlike(first: &[Evidence], second: &[Evidence]) -> bool {
    first.iter().all(|one| second.iter().all(|two| unlike_one(one, two)))
}

fn unlike_one(one: &Evidence, two: &Evidence) -> bool {
    let shared: Vec<JsonKind> =
        one.kinds.iter().copied().filter(|kind| two.kinds.iter().any(|two| overlap(*kind, *two))).collect();
    let values =
        |evidence: &Evidence| evidence.values.iter().map(ToString::to_string).collect::<HashSet<_>>();
    match shared.as_slice() {
        [] => true,
        _ if !one.values.is_empty() && !two.values.is_empty() => values(one).is_disjoint(&values(two)),
        [JsonKind::Array] => !one.items.is_empty() && !two.items.is_empty() && unlike(&one.items, &two.items),
        [JsonKind::Object] => one.constants.iter().any(|(name, values)| {
            let other = two.constants.iter().find(|(other, _)| other == name);
            other.is_some_and(|(_, other)| values.iter().all(|value| !other.contains(value)))
        }),
        _ => false,
    }
}

/// A whole number is a number too.
fn overlap(one: JsonKind, two: JsonKind) -> bool {
    let number = |kind| matches!(kind, JsonKind::Integer | JsonKind::Number);
    one == two || (number(one) && number(two))
}
