//! The operations of a tag under one name, `client.flows().create(…)`, where codegen.toml asks for it.

use std::collections::BTreeMap;

use crate::model::Api;
use crate::plan::names::{Case, Scope, reserved};
use crate::plan::rustdoc;
use crate::rust::{ClientMethod, Group, Ident};

/// Tags stand below each other no deeper than this: a circle would have no end.
const DEEPEST: usize = 16;

/// What groups can do beside their methods.
const DERIVED: &[&str] = &["clone", "clone_from", "fmt"];

/// A group for each tag that is the first of an operation, and for those above it, in the order of the document.
pub fn groups(api: &Api, methods: &[ClientMethod]) -> Vec<Group> {
    let tags = tags(api);
    let mut of_tag: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, operation) in api.operations.iter().enumerate().take(methods.len()) {
        if let Some(tag) = operation.tags.first() {
            of_tag.entry(tag.as_str()).or_default().push(index);
        }
    }
    let mut types = Scope::with(reserved::TYPES);
    let mut groups: Vec<Group> = tags
        .iter()
        .map(|tag| {
            let own = of_tag.get(tag).map(Vec::as_slice).unwrap_or_default();
            Group {
                docs: rustdoc::operations::tag(tag, &api.tags),
                name: types.allocate(tag, Case::Type).name,
                accessor: None,
                parent: parent(api, tag).and_then(|parent| tags.iter().position(|one| *one == parent)),
                methods: named(tag, own, methods),
            }
        })
        .collect();
    accessors(&tags, &mut groups, methods);
    groups
}

/// The tags that there are groups for, each once.
fn tags(api: &Api) -> Vec<&str> {
    let mut tags: Vec<&str> = Vec::new();
    for tag in api.operations.iter().filter_map(|operation| operation.tags.first()) {
        let mut next = Some(tag.as_str());
        for _ in 0..DEEPEST {
            let Some(tag) = next.filter(|tag| !tags.contains(tag)) else { break };
            tags.push(tag);
            next = parent(api, tag);
        }
    }
    tags
}

/// The tag above a tag, where that leads up and not around.
fn parent<'a>(api: &'a Api, tag: &str) -> Option<&'a str> {
    let above = |tag: &str| api.tags.iter().find(|one| one.name == tag)?.parent.as_deref();
    let own = above(tag)?;
    let mut next = Some(own);
    for _ in 0..DEEPEST {
        next = above(next?).filter(|above| *above != tag);
        if next.is_none() {
            let leads_back = above(own) == Some(tag) || own == tag;
            return (!leads_back).then_some(own);
        }
    }
    None
}

/// Methods without the words of their tag, as far as that leaves them different.
fn named(tag: &str, own: &[usize], methods: &[ClientMethod]) -> Vec<(Ident, usize)> {
    let full = |index: &usize| Some(methods.get(*index)?.name.clone());
    let wanted: Vec<(Ident, Ident, usize)> = own
        .iter()
        .filter_map(|index| {
            let full = full(index)?;
            Some((short(full.as_str(), tag).unwrap_or_else(|| full.clone()), full, *index))
        })
        .collect();
    let meant = |name: &Ident| wanted.iter().filter(|(short, full, _)| short == name || full == name).count();
    wanted
        .iter()
        .map(|(short, full, index)| (if meant(short) == 1 { short } else { full }.clone(), *index))
        .collect()
}

/// A name without the words of a tag; none, where they are not in it, or nothing is left that can stand alone.
fn short(method: &str, tag: &str) -> Option<Ident> {
    const LINKS: &[&str] = &["and", "by", "for", "from", "in", "of", "on", "to", "with"];
    let spelt = crate::plan::names::spell(tag, Case::Value);
    let tag: Vec<&str> = spelt.split('_').filter(|word| !word.is_empty()).collect();
    let words: Vec<&str> = method.split('_').filter(|word| !word.is_empty()).collect();
    let is_tag = |run: &[&str]| run.iter().zip(&tag).all(|(one, other)| is_same(one, other));
    let place = words.windows(tag.len().max(1)).position(is_tag)?;
    let (before, after) = (words.get(..place)?, words.get(place + tag.len()..)?);
    // What only links the words that go leads nowhere.
    if before.last().is_some_and(|word| LINKS.contains(word))
        || before.is_empty() && after.first().is_some_and(|word| LINKS.contains(word))
    {
        return None;
    }
    let name = [before, after].concat().join("_");
    Ident::new(&name).filter(|name| !name.as_str().is_empty() && !DERIVED.contains(&name.as_str()))
}

/// Whether two words are one, of which one may be of many.
fn is_same(one: &str, other: &str) -> bool {
    let single = |word: &str| match word.strip_suffix("ies") {
        Some(stem) if !stem.is_empty() => format!("{stem}y"),
        _ => word.strip_suffix('s').unwrap_or(word).to_owned(),
    };
    one == other || single(one) == single(other)
}

/// The methods that give the groups: of the client, or of the group above.
fn accessors(tags: &[&str], groups: &mut [Group], methods: &[ClientMethod]) {
    let client: Vec<&str> = methods.iter().map(|method| method.name.as_str()).collect();
    let mut scopes: BTreeMap<Option<usize>, Scope> = BTreeMap::new();
    for (index, tag) in tags.iter().enumerate() {
        let Some(parent) = groups.get(index).map(|group| group.parent) else { continue };
        let taken: Vec<String> = match parent.and_then(|parent| groups.get(parent)) {
            Some(parent) => parent.methods.iter().map(|(name, _)| name.to_string()).collect(),
            None => client.iter().chain(reserved::CLIENT).map(|name| (*name).to_owned()).collect(),
        };
        let scope = scopes.entry(parent).or_insert_with(|| {
            Scope::with(&taken.iter().map(String::as_str).chain(DERIVED.iter().copied()).collect::<Vec<_>>())
        });
        let text = if scope.is_free(tag, Case::Value) { (*tag).to_owned() } else { format!("{tag} group") };
        let name = scope.allocate(&text, Case::Value).name;
        if let Some(group) = groups.get_mut(index) {
            group.accessor = Some(name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(method: &str, tag: &str) -> String {
        short(method, tag).map(|name| name.to_string()).unwrap_or_default()
    }

    #[test]
    fn the_words_of_the_tag_go_where_something_is_left() {
        for (method, tag, expected) in [
            ("create_flow", "Flows", "create"),
            ("read_flow_runs", "flow-runs", "read"),
            ("list_policies", "Policy", "list"),
            ("read_flow_by_name", "flows", "read_by_name"),
            ("flows", "flows", ""),
            ("count_by_flow", "flows", ""),
            ("health", "admin", ""),
            ("move_flow", "flows", ""),
            ("clone_flow", "flows", ""),
        ] {
            assert_eq!(name(method, tag), expected, "{method} of {tag}");
        }
    }
}
