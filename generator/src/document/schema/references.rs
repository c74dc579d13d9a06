//! What a schema says of other schemas, and which names it binds for them.

use super::{REFERRING, View, keywords};
use crate::document::{Node, Version};

impl<'d> View<'d> {
    /// Whether it refers to another schema.
    pub(crate) fn refers(self) -> bool {
        self.only.is_none() && REFERRING.iter().any(|keyword| self.refers_by(keyword))
    }

    fn refers_by(self, keyword: &str) -> bool {
        self.node.get(keyword).is_some_and(|text| text.as_text().is_some())
    }

    /// Whether it says nothing of values but what it refers to, and binds no name for that.
    pub(crate) fn only_refers(self) -> bool {
        let silent = |name: &str| match name {
            "$ref" => true,
            _ if REFERRING.contains(&name) => !self.refers_by("$ref"),
            _ => keywords::is_silent(name),
        };
        self.refers()
            && self.node.members().all(|(name, _)| silent(name) || !self.counts(name))
            && self.dynamic_anchors().iter().all(|(_, way)| way.is_empty())
    }

    /// Whether it says nothing of values beside this keyword.
    pub(crate) fn only_says(self, keyword: &str) -> bool {
        self.node
            .members()
            .all(|(name, _)| name == keyword || keywords::is_silent(name) || keywords::is_prose(name))
    }

    /// The names that it binds for `$dynamicRef`, each with the way to what it stands for: itself, or a definition.
    pub(crate) fn dynamic_anchors(self) -> Vec<(&'d str, Vec<&'d str>)> {
        if self.version() < Version::V3_1 || !self.node.is_object() {
            return Vec::new();
        }
        let anchor = |node: Node<'d>| node.get("$dynamicAnchor").and_then(Node::as_text);
        let own = anchor(self.node).map(|name| (name, Vec::new()));
        let held = ["$defs", "definitions"].into_iter().flat_map(|section| {
            let members = self.node.get(section).into_iter().flat_map(Node::members);
            members.filter_map(move |(key, member)| Some((anchor(member)?, vec![section, key])))
        });
        own.into_iter().chain(held).collect()
    }
}
