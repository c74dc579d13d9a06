//! What the names of `$dynamicAnchor` stand for, and what depends on them.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::document::schema::View;
use crate::document::schema::keywords::VALUES;
use crate::document::{At, Document, Key, Node};
use crate::model::SchemaId;
use crate::pointer::Pointer;

/// The schemas that names stand for, by name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(super) struct Scope(pub(super) BTreeMap<String, Pointer>);

/// What is known of templates.
#[derive(Debug, Default)]
pub(super) struct Templates {
    /// Found when the first name is bound.
    dependents: Option<Dependents>,
    pub(super) instances: usize,
    /// The first schema that was made of each template.
    pub(super) made: HashMap<Pointer, SchemaId>,
    /// Components that say nothing without the names that others bind, as long as nobody uses them so.
    pub(super) waiting: BTreeMap<SchemaId, Pointer>,
}

impl Templates {
    /// What depends on which names.
    pub(super) fn dependents(&mut self, document: &Document<'_>) -> &Dependents {
        self.dependents.get_or_insert_with(|| Dependents::of(document))
    }
}

impl Scope {
    /// This scope within a schema, which binds names of its own where none is bound.
    pub(super) fn within(&self, at: &At<'_>) -> Self {
        let mut scope = self.clone();
        for (name, way) in View::of(at.node).dynamic_anchors() {
            if let Some(bound) = way.iter().try_fold(at.clone(), |at, token| at.get(token)) {
                scope.0.entry(name.to_owned()).or_insert_with(|| meant(bound).pointer);
            }
        }
        scope
    }
}

/// What a schema stands for that says no more than what a name means: all who bind a name to that bind the same.
pub(super) fn meant(bound: At<'_>) -> At<'_> {
    let view = View::of(bound.node);
    let target = if view.only_refers() && view.has("$dynamicAnchor") { bound.target() } else { None };
    target.unwrap_or(bound)
}

/// By name, the nodes from which a `$dynamicRef` to it is reached.
#[derive(Debug, Default)]
pub(super) struct Dependents(HashMap<String, HashSet<Key>>);

impl Dependents {
    /// Of a whole document: it is walked once, and then back from each `$dynamicRef`.
    fn of(document: &Document<'_>) -> Self {
        let roots = document.sources().enumerate().filter_map(|(number, _)| document.file_root(number));
        let mut pending: Vec<Node<'_>> = roots.map(|root| root.node).collect();
        let mut seen: HashSet<Key> = HashSet::new();
        let mut holders: HashMap<Key, Vec<Key>> = HashMap::new();
        let mut referring: HashMap<String, Vec<Key>> = HashMap::new();
        while let Some(node) = pending.pop() {
            if !seen.insert(node.key()) {
                continue;
            }
            if let Some(name) = dynamic_name(node) {
                referring.entry(name.to_owned()).or_default().push(node.key());
            }
            let target = node.target().and_then(|target| document.node(target.key));
            let members =
                node.members().filter(|(name, _)| !name.starts_with("x-") && !VALUES.contains(name));
            let members = members.map(|(_, member)| member);
            let elements = node.elements().map(|(_, element)| element);
            for next in target.into_iter().chain(members).chain(elements) {
                holders.entry(next.key()).or_default().push(node.key());
                pending.push(next);
            }
        }
        Self(referring.into_iter().map(|(name, keys)| (name, reaching(keys, &holders))).collect())
    }

    /// Whether a node depends on what a name stands for.
    pub(super) fn has(&self, name: &str, node: Node<'_>) -> bool {
        self.0.get(name).is_some_and(|dependent| dependent.contains(&node.key()))
    }
}

/// The name that a `$dynamicRef` asks for.
pub(super) fn dynamic_name(node: Node<'_>) -> Option<&str> {
    node.get("$dynamicRef")?.as_text()?.split_once('#').map(|(_, name)| name)
}

/// All that leads to these nodes.
fn reaching(mut open: Vec<Key>, holders: &HashMap<Key, Vec<Key>>) -> HashSet<Key> {
    let mut found = HashSet::new();
    while let Some(key) = open.pop() {
        if found.insert(key) {
            open.extend(holders.get(&key).into_iter().flatten());
        }
    }
    found
}

/// Whether a schema only keeps a place for what others bind: it says nothing, or forbids all.
pub(super) fn is_placeholder(node: Node<'_>) -> bool {
    let view = View::of(node);
    view.is_nothing() || view.is_anything() || view.get("not").is_some_and(|not| View::of(not).is_anything())
}
