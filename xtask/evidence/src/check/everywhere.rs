//! What the pages of all operations say of the schemas that several of them use.

use std::collections::BTreeSet;

use generator::pointer::Pointer;

use crate::facts::Statement;

use super::evidence::format_kind;
use super::merge::Merged;
use super::view::{Spot, View};

/// What the pages of all operations speak of.
pub struct Everywhere {
    /// Schemas that a fact speaks of.
    pub proven: BTreeSet<Pointer>,
    /// Schemas whose values a page lists.
    pub listed: BTreeSet<Pointer>,
    /// What pages say of schemas: the kind of fact, and what it says.
    pub said: BTreeSet<(Pointer, &'static str, String)>,
}

impl Everywhere {
    /// Of these operations.
    #[must_use]
    pub fn of(operations: &[(&Merged<'_>, View)]) -> Self {
        Self {
            proven: operations.iter().flat_map(|(merged, view)| proven(merged, view)).collect(),
            listed: operations.iter().flat_map(|(merged, view)| listed(merged, view)).collect(),
            said: operations.iter().flat_map(|(merged, view)| said(merged, view)).collect(),
        }
    }
}

/// Schemas that a fact speaks of, at whatever place. Where several can stand and no tag tells them apart, it may
/// speak of any of them, though surely of what they are variants of.
fn proven(merged: &Merged<'_>, view: &View) -> BTreeSet<Pointer> {
    let spots = merged.nodes.iter().filter_map(|known| view.spot(&known.place));
    let told = |spot: &&Spot| {
        let mut own = spot.leaves().filter_map(|used| used.flat.pointers.first());
        let first = own.next();
        spot.leaves().all(|used| used.variant.is_some()) || own.all(|other| Some(other) == first)
    };
    spots
        .flat_map(|spot| {
            let all = told(&spot);
            spot.uses.iter().filter(move |used| all || !used.flat.variants.is_empty())
        })
        .flat_map(|used| used.flat.pointers.iter().cloned())
        .collect()
}

/// What pages say of schemas that may serve other operations too: types, classes, and formats that examples show.
fn said(merged: &Merged<'_>, view: &View) -> BTreeSet<(Pointer, &'static str, String)> {
    let mut all = BTreeSet::new();
    for known in &merged.nodes {
        let Some(spot) = view.spot(&known.place) else { continue };
        let mut add = |kind: &'static str, text: &str| {
            all.extend(spot.pointers().map(|pointer| (pointer.clone(), kind, text.to_owned())));
        };
        for statement in known.statements() {
            match statement {
                Statement::Type(text) => add("type", text),
                Statement::Class(name) => add("class", name),
                _ => {}
            }
        }
        let shown = |format: &&str| format_kind(known, format) == "format-of-example";
        ["uuid", "date", "date-time"]
            .iter()
            .filter(|format| shown(format))
            .for_each(|format| add("format", format));
    }
    all
}

/// Lists of values that pages print somewhere.
fn listed(merged: &Merged<'_>, view: &View) -> BTreeSet<Pointer> {
    let printed = merged
        .nodes
        .iter()
        .filter(|known| known.statements().any(|statement| matches!(statement, Statement::Value { .. })));
    let spots = printed.filter_map(|known| view.spot(&known.place));
    spots.flat_map(|spot| spot.pointers().cloned().collect::<Vec<_>>()).collect()
}
