//! What became of a construct that is not carried as the document types it.

use crate::pointer::Pointer;

/// What became of a construct. Everything that has no [`Loss`] is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// Carried as raw JSON (or text or bytes) instead of a type.
    Raw,
    /// Not in the crate.
    LeftOut,
}

/// A construct that is not typed, and what that costs the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// The node.
    pub pointer: Pointer,
    /// Raw or left out.
    pub fate: Fate,
    /// Why.
    pub reason: String,
    /// What it costs the user.
    pub consequence: String,
}
