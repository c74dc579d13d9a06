//! Traits that are derived.

/// A trait that the compiler implements for a type, beside those that all types have.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Derive {
    /// `Copy`.
    Copy,
    /// `Eq`.
    Eq,
    /// `Hash`.
    Hash,
    /// `PartialOrd` and `Ord`, which include `Eq`.
    Ord,
}

impl Derive {
    /// Each with its name.
    pub const ALL: [(&'static str, Self); 4] =
        [("Copy", Self::Copy), ("Eq", Self::Eq), ("Hash", Self::Hash), ("Ord", Self::Ord)];

    /// The one of this name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(own, _)| *own == name).map(|(_, derive)| derive)
    }
}
