//! What stands behind facts: a capture that was read by a program, a page that was read by hand, or a list.

use super::names;

/// What stands behind the facts of an operation, the best first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rank {
    /// A captured page, read by `docs facts`.
    Captured {
        /// The last line that was read of a page that breaks off.
        cut: Option<usize>,
    },
    /// A page of which a person has read a part.
    ByHand {
        /// How much of it.
        whole: Whole,
        /// What that part lacks, if it lacks something.
        lacks: Option<String>,
    },
}

/// How much of a page was read by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whole {
    /// All of it.
    Page,
    /// All that states facts; an example is cut.
    Facts,
    /// A part of what states facts.
    Part,
}

names::names!(Whole { Page = "page", Facts = "facts", Part = "part" });

impl Rank {
    /// Whether a person has read the page.
    #[must_use]
    pub fn is_by_hand(&self) -> bool {
        matches!(self, Self::ByHand { .. })
    }

    /// Whether no more than a part of the page has been read.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        matches!(self, Self::ByHand { whole: Whole::Part, .. } | Self::Captured { cut: Some(_) })
    }

    /// Whether a program has read the page.
    #[must_use]
    pub fn is_captured(&self) -> bool {
        matches!(self, Self::Captured { .. })
    }

    /// The word of the rank.
    #[must_use]
    pub fn word(&self) -> &'static str {
        if self.is_by_hand() { "by-hand" } else { "captured" }
    }
}
