//! What became of the nodes of a document: the lines of `surface.json`.

use serde_json::Value;

use super::{Direction, Presence};
use crate::diagnostics::{Fate, Reason};
use crate::pointer::Pointer;

/// What became of a node of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The node.
    pub pointer: Pointer,
    /// What it is.
    pub kind: Node,
    /// Where it is in the crate.
    pub rust: Option<String>,
    /// Where the one that is sent is, if it is another.
    pub rust_sent: Option<String>,
    /// The ways it travels.
    pub direction: Option<Direction>,
    /// What became of it; typed, if nothing.
    pub loss: Option<(Fate, Reason)>,
    /// What a caller meets there.
    pub facts: Facts,
    /// What he meets in the one that is sent, if it is another.
    pub facts_sent: Option<Facts>,
    /// The schema of whose type it is, where an equal one stands elsewhere.
    pub same_as: Option<Pointer>,
    /// The published pages an operation comes from, newest first: address and month.
    pub sources: Vec<(String, String)>,
}

/// What a node of the document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Node {
    /// A schema.
    Schema,
    /// A property of an object.
    Property,
    /// An operation.
    Operation,
    /// A parameter.
    Parameter,
    /// Anything else that is lost.
    Other,
}

/// What a caller meets of a node, so that the difference of two ledgers shows what changes for him.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The type, without what presence adds; of an operation the arguments of its method.
    pub ty: Option<String>,
    /// Whether it may be missing or null.
    pub presence: Option<Presence>,
    /// The listed values, the one that it always has, or the variants.
    pub values: Vec<Value>,
    /// Bounds and the like, by their keywords.
    pub rules: Vec<(String, Value)>,
    /// What an operation sends: media types and the types of their bodies.
    pub sends: Vec<(String, String)>,
    /// What comes back of it: statuses, and media types with the types of their bodies.
    pub answers: Vec<(String, String)>,
}
