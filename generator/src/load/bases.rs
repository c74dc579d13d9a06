//! Bases that list what extends them: `Pet` is one of `Cat` and `Dog`, which are `allOf` `Pet` and more. What they
//! extend is what stands in `Pet` beside its union.

use std::collections::{HashMap, HashSet};

use super::cycles::collect_parts;
use super::walk::Site;
use crate::document::grammar::Shape;
use crate::document::schema::{COMPOSITIONS, UNIONS, View};
use crate::document::{Document, Key, Tables, section};

/// After so many steps the bases that are left are cycles like any other.
const STEPS: usize = 1_000_000;

/// Finds the references in `allOf` to a component whose union leads back to them, and the component.
pub(super) fn find<'d>(document: &'d Document<'d>, sites: &[Site<'d>], tables: &mut Tables) {
    let mut left = STEPS;
    let mut reached: HashMap<Key, HashSet<Key>> = HashMap::new();
    for site in sites.iter().filter(|site| matches!(site.shape, Shape::Schema)) {
        let in_all_of = site.pointer.parent().is_some_and(|list| list.last().as_deref() == Some("allOf"));
        let extends = in_all_of || !View::of(site.node).only_refers();
        let key = site.node.key();
        let Some(base) = tables
            .references
            .get(&key)
            .filter(|base| extends && section::is_component(&base.pointer, document.version))
        else {
            continue;
        };
        let base = base.key;
        let Some(node) = document.node(base) else { continue };
        if !UNIONS.iter().any(|keyword| node.has(keyword)) {
            continue;
        }
        let reached = reached.entry(base).or_insert_with(|| reached_from(document, base, tables, &mut left));
        if reached.contains(&key) {
            tables.extensions.insert(key);
            tables.bases.insert(node.key());
        }
    }
}

/// The references that the unions of a schema are made of.
fn reached_from<'d>(
    document: &'d Document<'d>,
    base: Key,
    tables: &Tables,
    left: &mut usize,
) -> HashSet<Key> {
    let mut found = HashSet::new();
    let mut pending = Vec::new();
    for (_, member) in document
        .node(base)
        .into_iter()
        .flat_map(|node| UNIONS.iter().flat_map(move |keyword| View::of(node).members(keyword)))
    {
        collect_parts(member, &COMPOSITIONS, &mut pending);
    }
    let mut seen = HashSet::new();
    while let Some(part) = pending.pop() {
        let Some(rest) = left.checked_sub(1) else { break };
        *left = rest;
        let next = tables.references.get(&part.key()).map(|target| target.key);
        if let Some(node) = next.filter(|next| seen.insert(*next)).and_then(|next| document.node(next)) {
            collect_parts(node, &COMPOSITIONS, &mut pending);
        }
        found.insert(part.key());
    }
    found
}
