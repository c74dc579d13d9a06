//! Objects: what a table says of their properties.

use super::writer::Key;

/// What is known of the properties of an object.
#[derive(Debug)]
pub struct Object {
    /// The name of the type.
    pub name: &'static str,
    /// Properties that only have one value, each a JSON text; they have no field.
    pub constants: &'static [Constant],
    /// The properties that have a field, in the order of the fields.
    pub properties: &'static [Property],
    /// What `Debug` does not show of the typed properties beside the fields.
    pub entries: Hidden,
}

/// What `Debug` does not show of a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hidden {
    /// Nothing.
    Nothing,
    /// What its type cannot hold: it may be a secret that would be one of the type's.
    Kept,
    /// All of it.
    All,
}

impl Hidden {
    /// By the word of the macro `object!`.
    #[must_use]
    pub const fn by(word: &str) -> Self {
        match word.as_bytes() {
            b"" => Self::Nothing,
            b"guarded" => Self::Kept,
            _ => Self::All,
        }
    }
}

/// A property with one value.
#[derive(Debug)]
pub struct Constant {
    pub(super) key: Key,
    /// The value, a JSON text.
    pub(super) text: &'static str,
    /// Whether it may be missing, or null, in what is received.
    pub(super) optional: bool,
}

impl Constant {
    /// A property that is always there.
    #[must_use]
    pub const fn required(key: Key, text: &'static str) -> Self {
        Self { key, text, optional: false }
    }

    /// A property that is always written, but may be missing or null where it is read.
    #[must_use]
    pub const fn optional(key: Key, text: &'static str) -> Self {
        Self { key, text, optional: true }
    }
}

/// A property that has a field.
#[derive(Debug)]
pub struct Property {
    pub(super) key: Key,
    pub(super) presence: Presence,
    /// Whether other JSON kinds that say the same are no drift.
    pub(super) converts: bool,
    /// What `Debug` does not show of it.
    pub(super) hidden: Hidden,
}

/// Whether a property may be missing or null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Presence {
    Required,
    Optional,
    Nullable,
    /// Names the variant where it stands in a union, which then writes it; whether it is required.
    Tag(bool),
}

/// The functions are the words of the macro `object!`.
impl Property {
    const fn new(key: Key, presence: Presence) -> Self {
        Self { key, presence, converts: false, hidden: Hidden::Nothing }
    }

    /// A property that is always there.
    #[must_use]
    pub const fn required(key: Key) -> Self {
        Self::new(key, Presence::Required)
    }

    /// A property that may be left out.
    #[must_use]
    pub const fn optional(key: Key) -> Self {
        Self::new(key, Presence::Optional)
    }

    /// A property that may be left out or null, where the two differ.
    #[must_use]
    pub const fn nullable(key: Key) -> Self {
        Self::new(key, Presence::Nullable)
    }

    /// A property that is always there, and written by the unions that hold the object.
    #[must_use]
    pub const fn tag(key: Key) -> Self {
        Self::new(key, Presence::Tag(true))
    }

    /// As [`Self::tag`], of a property that may be left out elsewhere.
    #[must_use]
    pub const fn optional_tag(key: Key) -> Self {
        Self::new(key, Presence::Tag(false))
    }

    /// As [`Self::required`], of a property that is known to come as another JSON kind too.
    #[must_use]
    pub const fn lenient_required(key: Key) -> Self {
        Self { converts: true, ..Self::required(key) }
    }

    /// As [`Self::optional`], of a property that is known to come as another JSON kind too.
    #[must_use]
    pub const fn lenient_optional(key: Key) -> Self {
        Self { converts: true, ..Self::optional(key) }
    }

    /// As [`Self::nullable`], of a property that is known to come as another JSON kind too.
    #[must_use]
    pub const fn lenient_nullable(key: Key) -> Self {
        Self { converts: true, ..Self::nullable(key) }
    }

    /// As [`Self::required`], of a property that `Debug` does not show.
    #[must_use]
    pub const fn secret_required(key: Key) -> Self {
        Self { hidden: Hidden::All, ..Self::required(key) }
    }

    /// As [`Self::optional`], of a property that `Debug` does not show.
    #[must_use]
    pub const fn secret_optional(key: Key) -> Self {
        Self { hidden: Hidden::All, ..Self::optional(key) }
    }

    /// As [`Self::nullable`], of a property that `Debug` does not show.
    #[must_use]
    pub const fn secret_nullable(key: Key) -> Self {
        Self { hidden: Hidden::All, ..Self::nullable(key) }
    }

    /// As [`Self::required`], of a property that holds secrets.
    #[must_use]
    pub const fn guarded_required(key: Key) -> Self {
        Self { hidden: Hidden::Kept, ..Self::required(key) }
    }

    /// As [`Self::optional`], of a property that holds secrets.
    #[must_use]
    pub const fn guarded_optional(key: Key) -> Self {
        Self { hidden: Hidden::Kept, ..Self::optional(key) }
    }

    /// As [`Self::nullable`], of a property that holds secrets.
    #[must_use]
    pub const fn guarded_nullable(key: Key) -> Self {
        Self { hidden: Hidden::Kept, ..Self::nullable(key) }
    }
}

impl Object {
    /// The number of the property of this name. Most come in the order of the table: the search begins at the one
    /// that is expected next.
    #[inline]
    pub(super) fn find(&self, name: &[u8], expected: usize) -> Option<usize> {
        let is = |property: &Property| property.key.name.as_bytes() == name;
        let (before, after) = self.properties.split_at(expected.min(self.properties.len()));
        if after.first().is_some_and(is) {
            return Some(expected);
        }
        let after = after.iter().position(is).map(|at| at + expected);
        after.or_else(|| before.iter().position(is))
    }

    /// Whether an object without any property of this table is another one than the table describes: one that only
    /// has others, where none are described, or lacks those that are required.
    pub(super) fn is_stranger(&self, has_others: bool, describes_others: bool) -> bool {
        let is_required =
            |property: &Property| matches!(property.presence, Presence::Required | Presence::Tag(true));
        let required = self.properties.iter().any(is_required)
            || self.constants.iter().any(|constant| !constant.optional);
        let described = !self.properties.is_empty() || !self.constants.is_empty();
        if has_others { described && !describes_others } else { required }
    }

    pub(super) fn constant(&self, name: &[u8]) -> Option<usize> {
        self.constants.iter().position(|own| own.key.name.as_bytes() == name)
    }
}
