//! What mends a document where no person has to decide: what leniency does, as a change of the text.

use serde_json::Value;

use super::{Cost, Diagnostic};
use crate::pointer::Pointer;

/// A change that takes a problem away.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Fix {
    /// What is changed.
    pub at: Pointer,
    /// How.
    pub change: Change,
}

/// How a part is changed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Change {
    /// It goes.
    Remove,
    /// Members of an object are added or get other values; a list gets an element.
    Update(Value),
}

impl Diagnostic {
    /// Says what mends it.
    #[must_use]
    pub fn mended_by(mut self, at: Pointer, update: Value) -> Self {
        self.fix = Some(Fix { at, change: Change::Update(update) });
        self
    }

    /// The changes that take it away, where they follow from what it costs: what is left out can go.
    #[must_use]
    pub fn fixes(&self) -> Vec<Fix> {
        match (&self.fix, &self.cost) {
            (Some(fix), _) => vec![fix.clone()],
            (None, Some(Cost::LeftOut(_) | Cost::Ignored)) => {
                self.lost().map(|at| Fix { at: at.clone(), change: Change::Remove }).collect()
            }
            _ => Vec::new(),
        }
    }
}
