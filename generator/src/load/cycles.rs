//! References by which something would be made of itself.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::losses;
use super::walk::{Site, Walker};
use crate::diagnostics::{Code, Cost, Diagnostic, Part};
use crate::document::schema::{COMPOSITIONS, UNIONS, View};
use crate::document::{Document, Key, Node, Tables};

/// Takes away the targets of references that lead back to what they are reached from.
pub(super) fn break_up<'d>(
    document: &'d Document<'d>,
    sites: &[Site<'d>],
    tables: &mut Tables,
    walker: &mut Walker<'d>,
) {
    let by_key: HashMap<Key, &Site<'d>> = sites.iter().map(|site| (site.node.key(), site)).collect();
    let mut finished: HashSet<State> = HashSet::new();
    for site in sites {
        let Some(start) = tables.references.get(&site.node.key()) else { continue };
        let start = State { key: start.key, beside_union: false };
        for back in cycles(document, start, tables, &mut finished) {
            tables.references.remove(&back);
            let Some(site) = by_key.get(&back) else { continue };
            let list = site.pointer.parent().and_then(|list| list.last().map(Cow::into_owned));
            let is_variant = list.is_some_and(|name| UNIONS.contains(&name.as_str()));
            if is_variant {
                tables.impossible.insert(back);
            }
            walker.notes.found.push(
                Diagnostic::new(
                    Code::ReferenceCycle,
                    site.pointer.child("$ref"),
                    "following this reference leads back to it",
                )
                .consequence(if is_variant {
                    Cost::LeftOut(Part::Variant)
                } else {
                    losses::of_reference(site.shape)
                })
                .at_the_cost_of([site.pointer.clone()]),
            );
        }
    }
}

/// A schema, or what stands in it beside its union.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct State {
    key: Key,
    beside_union: bool,
}

/// The references that lead back to something they are reached from, by a depth-first search.
fn cycles<'d>(
    document: &'d Document<'d>,
    start: State,
    tables: &Tables,
    finished: &mut HashSet<State>,
) -> Vec<Key> {
    let mut found = Vec::new();
    let mut open: HashSet<State> = HashSet::new();
    let parts_of = |state: State| {
        let keywords: &[&str] = if state.beside_union { &["allOf"] } else { &COMPOSITIONS };
        let mut parts = Vec::new();
        if let Some(node) = document.node(state.key) {
            collect_parts(node, keywords, &mut parts);
        }
        parts
    };
    if finished.contains(&start) {
        return found;
    }
    let mut stack = vec![(start, parts_of(start))];
    open.insert(start);
    while let Some((state, parts)) = stack.last_mut() {
        let Some(part) = parts.pop() else {
            open.remove(state);
            finished.insert(*state);
            stack.pop();
            continue;
        };
        let Some(target) = tables.references.get(&part.key()) else { continue };
        let next = State { key: target.key, beside_union: tables.extensions.contains(&part.key()) };
        if open.contains(&next) {
            found.push(part.key());
        } else if !finished.contains(&next) {
            open.insert(next);
            stack.push((next, parts_of(next)));
        }
    }
    found
}

/// The nodes that refer to something else, of which a node consists: itself, or those below these compositions and
/// below all compositions further down.
pub(super) fn collect_parts<'d>(node: Node<'d>, keywords: &[&str], parts: &mut Vec<Node<'d>>) {
    let view = View::of(node);
    if view.refers() {
        parts.push(node);
        if view.only_refers() {
            return;
        }
    }
    for keyword in keywords {
        for (_, member) in view.members(keyword) {
            collect_parts(member, &COMPOSITIONS, parts);
        }
    }
}
