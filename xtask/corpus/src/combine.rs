//! Instances put together from those of parts.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::instances::Instance;

/// The most nodes of all mixed instances of one schema: large schemas get fewer of them.
const MIXED_NODES: usize = 16_000;

/// A property: its name, whether it is required, and its values.
pub type Choice<'v> = (&'v String, bool, Vec<Instance>);

pub fn compose(choices: &[Choice<'_>], turn: usize, includes: impl Fn(usize, bool) -> bool) -> Instance {
    assemble(choices.iter().enumerate().filter_map(|(at, choice)| {
        includes(at, choice.1).then(|| choice.2.get((turn + at) % choice.2.len()).map(|v| (choice, v)))?
    }))
}

fn assemble<'c>(parts: impl Iterator<Item = (&'c Choice<'c>, &'c Instance)>) -> Instance {
    let mut object = Map::new();
    let mut unknown = false;
    for ((name, _, _), value) in parts {
        unknown |= value.unknown;
        object.insert((*name).clone(), value.value.clone());
    }
    Instance { value: Value::Object(object), unknown }
}

/// Adds mixtures of optional properties and of values until there are `most`: the same in each run.
pub fn mix(choices: &[Choice<'_>], instances: &mut Vec<Instance>, most: usize) {
    if choices.is_empty() {
        return;
    }
    let mut state = choices.len() as u64;
    let mut draw = || splitmix(&mut state);
    let mut left = MIXED_NODES;
    while instances.len() < most {
        let mixed = assemble(choices.iter().filter_map(|choice| {
            let at = usize::try_from(draw() >> 33).unwrap_or_default();
            (choice.1 || at.is_multiple_of(2))
                .then(|| choice.2.get(at / 2 % choice.2.len()).map(|v| (choice, v)))?
        }));
        let size = nodes(&mixed.value);
        if size > left {
            return;
        }
        left -= size;
        instances.push(mixed);
    }
}

/// The generator `SplitMix64`: a fixed sequence from a fixed seed.
fn splitmix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// Lays instance `k` of every layer over each other; what is not an object replaces.
pub fn overlay(layers: &[Vec<Instance>], most: usize) -> Vec<Instance> {
    if layers.iter().any(Vec::is_empty) {
        return Vec::new();
    }
    let widest = layers.iter().map(Vec::len).max().unwrap_or(0).min(most);
    (0..widest)
        .map(|turn| {
            let mut result = Instance::known(json!({}));
            for layer in layers {
                let Some(part) = layer.get(turn % layer.len()) else { continue };
                result.unknown |= part.unknown;
                match (&mut result.value, &part.value) {
                    (Value::Object(all), Value::Object(more)) => {
                        all.extend(more.iter().map(|(name, value)| (name.clone(), value.clone())));
                    }
                    (whole, value) => *whole = value.clone(),
                }
            }
            result
        })
        .collect()
}

pub fn gather(items: Vec<Instance>) -> Instance {
    let unknown = items.iter().any(|item| item.unknown);
    Instance { value: items.into_iter().map(|item| item.value).collect(), unknown }
}

pub fn distinct(instances: Vec<Instance>, most: usize) -> Vec<Instance> {
    let mut seen = BTreeSet::new();
    instances.into_iter().filter(|instance| seen.insert(instance.value.to_string())).take(most).collect()
}

pub fn nodes(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(nodes).sum::<usize>(),
        Value::Object(entries) => 1 + entries.values().map(nodes).sum::<usize>(),
        _ => 1,
    }
}
