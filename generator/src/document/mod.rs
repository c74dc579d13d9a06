//! The document as written: from bytes to trees in which each node knows its place, and views of them.
//!
//! Text is parsed once, by one parser for YAML and one for JSON. A scalar keeps its text and whether it was quoted; what
//! it means is asked when it is used. Nothing is written into a tree: what reading finds out stands beside it, in the
//! tables of [`Document`].

pub(crate) mod address;
mod build;
mod decode;
pub mod extensions;
mod files;
pub(crate) mod fit;
pub(crate) mod grammar;
mod json;
pub mod lock;
mod node;
pub(crate) mod operation;
pub mod part;
pub(crate) mod paths;
pub(crate) mod provenance;
pub(crate) mod scalar;
pub(crate) mod schema;
pub(crate) mod section;
pub(crate) mod server;
mod text;
mod tree;
pub mod vendors;
mod yaml;

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::pointer::Pointer;
use crate::source::Source;

pub use address::resolve;
pub(crate) use build::Parsed;
pub(crate) use decode::{Undecodable, decode};
pub(crate) use files::{Reference, leads_to};
pub use files::{external_files, written_references};
pub(crate) use node::{At, Key, Node, Target};
pub(crate) use text::parse;
pub(crate) use tree::Tree;

/// The version that a document is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Version {
    /// OpenAPI 2.0, which was called Swagger.
    V2_0,
    /// OpenAPI 3.0.
    V3_0,
    /// OpenAPI 3.1.
    V3_1,
    /// OpenAPI 3.2.
    V3_2,
}

impl Version {
    /// Its number.
    pub(crate) const fn number(self) -> &'static str {
        match self {
            Self::V2_0 => "2.0",
            Self::V3_0 => "3.0",
            Self::V3_1 => "3.1",
            Self::V3_2 => "3.2",
        }
    }
}

/// A document that was read: its trees, and beside them what reading has found out.
///
/// Later stages can rely on this: each reference leads to something of the right kind, none leads back to itself, and
/// no schema is made of itself.
#[derive(Debug, Clone)]
pub struct Document<'s> {
    source: &'s Source,
    pub(crate) version: Version,
    pub(crate) found_out: Tables,
}

/// What reading has found out about the nodes of a document.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tables {
    /// What each `$ref` leads to, by the object that it stands in.
    pub(crate) references: HashMap<Key, Target>,
    /// What cannot be used; it counts as not being there.
    pub(crate) unusable: HashSet<Key>,
    /// Schemas that no value satisfies, because they are variants of themselves.
    pub(crate) impossible: HashSet<Key>,
    /// Components whose union leads back to what extends them.
    pub(crate) bases: HashSet<Key>,
    /// The references by which something extends such a base: what stands beside its union is meant.
    pub(crate) extensions: HashSet<Key>,
}

impl<'s> Document<'s> {
    /// A document of which nothing is known but its trees.
    pub(crate) fn new(source: &'s Source, version: Version) -> Self {
        Self { source, version, found_out: Tables::default() }
    }

    /// The text and the files that it was read from.
    pub(crate) fn source(&self) -> &'s Source {
        self.source
    }

    /// The main file and those that it refers to.
    pub(crate) fn sources(&self) -> impl Iterator<Item = &'s Source> + use<'s> {
        std::iter::once(self.source).chain(&self.source.files)
    }

    fn file(&self, number: usize) -> Option<&'s Source> {
        self.sources().nth(number)
    }

    /// The root of a file, if it could be read.
    pub(crate) fn file_root(&self, number: usize) -> Option<At<'_>> {
        let file = self.file(number)?;
        let root = file.parsed().tree.as_ref()?.root()?;
        Some(At { node: Node::new(self, number, root), pointer: file.at().clone() })
    }

    /// The root of the main document.
    pub(crate) fn root(&self) -> Option<At<'_>> {
        self.file_root(0)
    }

    pub(crate) fn node(&self, key: Key) -> Option<Node<'_>> {
        let tree = self.file(key.file)?.parsed().tree.as_ref()?;
        Some(Node::new(self, key.file, tree.node(key.id)))
    }

    /// The node at `pointer`.
    pub(crate) fn at(&self, pointer: &Pointer) -> Option<At<'_>> {
        let (file, _) = pointer.in_file();
        let number = match file {
            None => 0,
            Some(name) => 1 + self.source.files.iter().position(|file| file.name == *name)?,
        };
        pointer.tokens().try_fold(self.file_root(number)?, |at, token| {
            if at.node.is_list() {
                let wanted = token.parse::<usize>().ok()?;
                let (_, node) = at.node.elements().find(|(number, _)| *number == wanted)?;
                Some(At { node, pointer: at.pointer.index(wanted) })
            } else {
                at.get(&token)
            }
        })
    }

    /// The main document as JSON, as it is written.
    #[must_use]
    pub fn to_value(&self) -> Value {
        self.root().map(|root| root.node.to_value()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
