//! What is found, before it is known which operations it reaches.

use generator::pointer::Pointer;

use super::relation::Judged;
use crate::change::Way;

/// A change of the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Verdict, reason and what is to be done.
    pub judged: Judged,
    /// What happened.
    pub what: String,
    /// What it is about, where the place alone does not say it: `query parameter limit`.
    pub subject: Option<String>,
    /// The way of the values.
    pub way: Option<Way>,
    /// How it was.
    pub before: Option<String>,
    /// How it is.
    pub after: Option<String>,
    /// Where it was.
    pub old: Option<Pointer>,
    /// Where it is.
    pub new: Option<Pointer>,
}

impl Finding {
    /// A finding of which nothing else is known.
    pub fn new(judged: Judged, what: impl Into<String>) -> Self {
        let (subject, way, before, after, old, new) = (None, None, None, None, None, None);
        Self { judged, what: what.into(), subject, way, before, after, old, new }
    }

    /// Of these nodes.
    pub fn at(self, old: impl Into<Option<Pointer>>, new: impl Into<Option<Pointer>>) -> Self {
        Self { old: old.into(), new: new.into(), ..self }
    }

    /// About this.
    pub fn about(self, subject: impl Into<String>) -> Self {
        Self { subject: Some(subject.into()), ..self }
    }

    /// Of values that go this way.
    pub fn going(self, way: Way) -> Self {
        Self { way: Some(way), ..self }
    }

    /// From this to that.
    pub fn changed(self, before: impl Into<String>, after: impl Into<String>) -> Self {
        Self { before: Some(before.into()), after: Some(after.into()), ..self }
    }
}
