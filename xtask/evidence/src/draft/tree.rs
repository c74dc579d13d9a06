//! The places of a part as a tree.

use crate::facts::{Facts, Node, Part, Place};

/// A place with what lies below it.
pub struct Tree<'a> {
    /// The place.
    pub place: Place,
    /// What is known of it.
    pub node: Option<&'a Node>,
    /// What lies below, by name; `*` is the items.
    pub children: Vec<(String, Tree<'a>)>,
}

impl<'a> Tree<'a> {
    /// The tree of a part.
    pub fn build(facts: &'a Facts, part: &Part) -> Self {
        let mut tree = Self { place: Place::top(part.clone()), node: None, children: Vec::new() };
        for node in facts.nodes.iter().filter(|node| node.place.part == *part) {
            tree.insert(node, 0);
        }
        tree
    }

    fn insert(&mut self, node: &'a Node, depth: usize) {
        let Some(name) = node.place.path.get(depth) else {
            self.node = Some(node);
            return;
        };
        let at = self.children.iter().position(|(other, _)| other == name).unwrap_or_else(|| {
            let child = Self { place: self.place.child(name), node: None, children: Vec::new() };
            self.children.push((name.clone(), child));
            self.children.len() - 1
        });
        self.children[at].1.insert(node, depth + 1);
    }

    /// The child of that name.
    pub fn child(&self, name: &str) -> Option<&Tree<'a>> {
        self.children.iter().find(|(other, _)| other == name).map(|(_, child)| child)
    }
}
