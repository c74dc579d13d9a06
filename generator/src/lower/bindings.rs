//! What the names of `$dynamicAnchor` stand for.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use crate::document::schema::View;
use crate::document::{At, Key};
use crate::pointer::Pointer;

/// The schemas that names stand for, by name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(super) struct Scope(pub(super) BTreeMap<String, Pointer>);

/// What is known of templates.
#[derive(Debug, Default)]
pub(super) struct Templates {
    /// The names that what is reached from a node depends on.
    pub(super) free: HashMap<Key, Rc<BTreeSet<String>>>,
    pub(super) steps: usize,
    pub(super) instances: usize,
}

impl Scope {
    /// This scope within a schema, which binds names of its own where none is bound.
    pub(super) fn within(&self, at: &At<'_>) -> Self {
        let own = View::of(at.node).dynamic_anchors();
        let mut scope = self.clone();
        for (name, way) in own {
            let place = way.iter().fold(at.pointer.clone(), |pointer, token| pointer.child(token));
            scope.0.entry(name.to_owned()).or_insert(place);
        }
        scope
    }
}
