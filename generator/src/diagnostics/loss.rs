//! What is lost: nodes that are not carried as the document has them, derived from what is said about them.

use std::fmt;

use super::{Code, Diagnostic, Diagnostics};
use crate::pointer::Pointer;

/// What becomes of a node that is not carried as the document has it; the later, the more is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fate {
    /// Something else is read.
    Differently,
    /// It is a keyword that has no effect beyond the documentation.
    Ignored,
    /// Carried as raw JSON (or text or bytes) instead of a type.
    Raw,
    /// Not in the crate.
    LeftOut,
}

/// Why a node is not carried as the document has it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reason {
    /// The kind of problem; none, where the caller wants it so.
    pub code: Option<Code>,
    /// What is wrong, in one line.
    pub text: String,
}

/// A node that is not carried as the document has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// The node.
    pub pointer: Pointer,
    /// What becomes of it.
    pub fate: Fate,
    /// Why.
    pub reason: Reason,
}

impl Reason {
    /// That something is wrong.
    #[must_use]
    pub fn new(code: Code, text: impl Into<String>) -> Self {
        Self { code: Some(code), text: text.into() }
    }
}

impl Diagnostic {
    /// The nodes that it costs: the one where it is, unless it names others.
    pub fn lost(&self) -> impl Iterator<Item = &Pointer> {
        let here = self.place.pointer().filter(|_| self.instead.is_empty());
        self.instead.iter().chain(here)
    }

    /// What it costs, a loss for each node.
    pub fn losses(&self) -> impl Iterator<Item = Loss> {
        let fate = self.cost.as_ref().and_then(|cost| cost.fate(self.code));
        fate.into_iter().flat_map(move |fate| {
            self.lost().map(move |pointer| Loss {
                pointer: pointer.clone(),
                fate,
                reason: Reason::new(self.code, &self.message),
            })
        })
    }
}

impl Diagnostics {
    /// Everything that is lost.
    #[must_use]
    pub fn losses(&self) -> Vec<Loss> {
        self.iter().flat_map(Diagnostic::losses).collect()
    }
}

impl fmt::Display for Fate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Differently => "read differently",
            Self::Ignored => "ignored",
            Self::Raw => "raw",
            Self::LeftOut => "left out",
        })
    }
}
