//! Bases that list what extends them: `Pet` is one of `Cat` and `Dog`, which are `allOf` `Pet` and more. What they
//! extend is what stands in `Pet` beside its union.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::grammar::Shape;
use super::references::{collect_parts, followed, parts_of};
use super::walk::Site;
use super::{BASE, UNIONS};
use crate::pointer::Pointer;

/// After so many steps the bases that are left are cycles like any other.
const STEPS: usize = 1_000_000;

/// Marks the references in `allOf` to a component whose union leads back to them, and the component.
pub(super) fn mark(tree: &mut Value, sites: &[Site]) {
    let mut left = STEPS;
    let mut reached: HashMap<Pointer, HashSet<Pointer>> = HashMap::new();
    for site in sites.iter().filter(|site| matches!(site.shape, Shape::Schema)) {
        let in_all_of = site.pointer.parent().is_some_and(|list| list.last().as_deref() == Some("allOf"));
        let Some(base) = followed(tree, &site.pointer).filter(|base| in_all_of && is_component(base)) else {
            continue;
        };
        let has_union = |node: &Value| UNIONS.iter().any(|keyword| node.get(keyword).is_some());
        if !tree.pointer(base.as_str()).is_some_and(has_union) {
            continue;
        }
        let reached = reached.entry(base.clone()).or_insert_with(|| reached_from(tree, &base, &mut left));
        if !reached.contains(&site.pointer) {
            continue;
        }
        for pointer in [&site.pointer, &base] {
            if let Some(Value::Object(members)) = tree.pointer_mut(pointer.as_str()) {
                members.insert(BASE.to_owned(), Value::Bool(true));
            }
        }
    }
}

fn is_component(pointer: &Pointer) -> bool {
    pointer.parent().is_some_and(|section| section.as_str() == "/components/schemas")
}

/// The references that the unions of a schema are made of.
fn reached_from(tree: &Value, base: &Pointer, left: &mut usize) -> HashSet<Pointer> {
    let mut found = HashSet::new();
    let mut pending = Vec::new();
    if let Some(node) = tree.pointer(base.as_str()) {
        collect_parts(node, base, &UNIONS, &mut pending);
    }
    let mut seen = HashSet::new();
    while let Some(part) = pending.pop() {
        let Some(rest) = left.checked_sub(1) else { break };
        *left = rest;
        if let Some(next) = followed(tree, &part).filter(|next| seen.insert(next.clone())) {
            pending.extend(parts_of(tree, &next));
        }
        found.insert(part);
    }
    found
}

/// Whether a reference means what stands beside the unions of its target.
pub(super) fn is_marked(tree: &Value, reference: &Pointer) -> bool {
    tree.pointer(reference.as_str()).is_some_and(|node| node.get(BASE).is_some())
}
