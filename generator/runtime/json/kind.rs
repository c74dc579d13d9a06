//! Kinds of JSON values.

/// A kind of JSON value. An integer is a number too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`.
    Null,
    /// `true`, `false`.
    Boolean,
    /// A number without fraction.
    Integer,
    /// Any number.
    Number,
    /// Text.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

/// A set of [`Kind`]s.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(u8);

/// The set of these kinds.
#[must_use]
pub const fn kinds(list: &[Kind]) -> Kinds {
    let mut set = 0;
    let mut rest = list;
    while let [kind, more @ ..] = rest {
        set |= 1 << *kind as u8;
        rest = more;
    }
    Kinds(set)
}

impl Kinds {
    /// All kinds.
    pub(super) const ALL: Self = Self(0x7f);

    pub(super) const fn has(self, kind: Kind) -> bool {
        self.0 & (1 << kind as u8) != 0
    }

    pub(super) const fn admit(self, kind: Kind) -> bool {
        self.has(kind) || matches!(kind, Kind::Integer) && self.has(Kind::Number)
    }
}
