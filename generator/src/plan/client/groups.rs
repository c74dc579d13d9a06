//! The operations of a tag, or of a group that an extension gives, under one name, `client.flows().create(…)`, where
//! codegen.toml asks for it.

use std::collections::BTreeMap;

use crate::model::{Api, Operation};
use crate::plan::names::{Case, Scope, reserved, spell};
use crate::plan::rustdoc;
use crate::rust::{ClientMethod, Group, Ident};

/// Tags stand below each other no deeper than this: a circle would have no end.
const DEEPEST: usize = 16;

/// What groups can do beside their methods.
const DERIVED: &[&str] = &["clone", "clone_from", "fmt"];

/// A group by its name and those that it stands in, the outermost first.
type Path<'a> = Vec<&'a str>;

/// A group for each tag that is the first of an operation, or for what an extension puts it in, and for those above it,
/// in the order of the document.
pub fn groups(api: &Api, methods: &[ClientMethod]) -> Vec<Group> {
    let paths = paths(api);
    let mut own: BTreeMap<Path<'_>, Vec<usize>> = BTreeMap::new();
    for (index, operation) in api.operations.iter().enumerate().take(methods.len()) {
        own.entry(path(api, operation)).or_default().push(index);
    }
    let mut types = Scope::with(reserved::TYPES);
    let mut groups: Vec<Group> = paths
        .iter()
        .filter_map(|path| {
            let (name, above) = path.split_last()?;
            let own = own.get(path).map(Vec::as_slice).unwrap_or_default();
            let is_free = types.is_free(name, Case::Type);
            let text = if is_free { (*name).to_owned() } else { path.join(" ") };
            Some(Group {
                docs: rustdoc::operations::group(name, is_tag(api, name), &api.tags),
                name: types.allocate(&text, Case::Type).name,
                accessor: None,
                parent: paths.iter().position(|one| one == above),
                methods: named(api, name, own, methods),
            })
        })
        .collect();
    accessors(&paths, &mut groups, methods);
    groups
}

/// Where an operation is grouped: nowhere, if it has no tag either.
fn path<'a>(api: &'a Api, operation: &'a Operation) -> Path<'a> {
    if let Some(grouped) = &operation.grouped {
        return grouped.path.iter().map(String::as_str).collect();
    }
    let mut path = Path::new();
    let mut next = operation.tags.first().map(String::as_str);
    for _ in 0..DEEPEST {
        let Some(tag) = next.filter(|tag| !path.contains(tag)) else { break };
        path.insert(0, tag);
        next = parent(api, tag);
    }
    path
}

/// The groups that there are, each once, before those that they stand in.
fn paths(api: &Api) -> Vec<Path<'_>> {
    let mut paths: Vec<Path<'_>> = Vec::new();
    for path in api.operations.iter().map(|operation| path(api, operation)) {
        for length in (1..=path.len()).rev() {
            let Some(start) = path.get(..length) else { continue };
            if paths.iter().any(|one| one == start) {
                break;
            }
            paths.push(start.to_vec());
        }
    }
    paths
}

/// Whether a group is one for what operations or the document call a tag.
fn is_tag(api: &Api, name: &str) -> bool {
    let mut tags = api.operations.iter().flat_map(|operation| &operation.tags);
    tags.any(|tag| tag == name) || api.tags.iter().any(|tag| tag.name == name)
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

/// Methods as they are called in their group: by the name that is given there, or without the words of the group, as far
/// as that leaves them different.
fn named(api: &Api, group: &str, own: &[usize], methods: &[ClientMethod]) -> Vec<(Ident, usize)> {
    let given = |index: &usize| {
        let name = api.operations.get(*index)?.grouped.as_ref()?.name.as_deref()?;
        Ident::new(&spell(name, Case::Value)).filter(|name| !DERIVED.contains(&name.as_str()))
    };
    let wanted: Vec<(Ident, Ident, usize)> = own
        .iter()
        .filter_map(|index| {
            let full = methods.get(*index)?.name.clone();
            let within = given(index).or_else(|| short(full.as_str(), group));
            Some((within.unwrap_or_else(|| full.clone()), full, *index))
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
    let spelt = spell(tag, Case::Value);
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
fn accessors(paths: &[Path<'_>], groups: &mut [Group], methods: &[ClientMethod]) {
    let client: Vec<&str> = methods.iter().map(|method| method.name.as_str()).collect();
    let mut scopes: BTreeMap<Option<usize>, Scope> = BTreeMap::new();
    for (index, path) in paths.iter().enumerate() {
        let Some(tag) = path.last() else { continue };
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
