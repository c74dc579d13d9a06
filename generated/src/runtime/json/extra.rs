//! What an object carries beside its typed fields.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Range;

use bytes::{Bytes, BytesMut};

use super::{Encode, Raw, Reader};

/// Properties that this version of the crate does not know, and values that did not fit their field.
///
/// All of it is written back as it came when the object is sent. A property inserted here is sent too, unless a
/// field of the same name has a value.
#[derive(Clone, Default)]
pub struct Extra {
    // Boxed: most objects have none, and every object has this field.
    parts: Option<Box<Parts>>,
}

#[derive(Clone, Default)]
struct Parts {
    /// Names, as JSON texts, and values in the order in which they came, doubled ones too.
    unknown: Vec<(Raw, Raw)>,
    kept: BTreeMap<Cow<'static, str>, Kept>,
}

impl Parts {
    #[cold]
    fn forget(&mut self, name: &str) {
        self.kept.remove(name);
    }
}

/// A value that its field cannot hold, or not all of it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Kept {
    /// The property as it came; none if it was not there.
    pub(super) raw: Option<Raw>,
    /// What the field was given in its place, encoded; none if it was left out. While the field is still so, the
    /// raw value is written.
    pub(super) stand_in: Option<Raw>,
}

impl Kept {
    pub(super) fn stand_in(&self) -> Option<Raw> {
        self.stand_in.clone()
    }
}

/// Of two values that say the same, one may have come without a property that its type implies: they are equal.
impl PartialEq for Extra {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.unknown() == other.unknown() && self.came().eq(other.came())
    }
}

impl Eq for Extra {}

impl Hash for Extra {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.unknown().hash(state);
        self.came().for_each(|one| one.hash(state));
    }
}

impl PartialOrd for Extra {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// In the order of what came.
impl Ord for Extra {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        self.unknown().cmp(other.unknown()).then_with(|| self.came().cmp(other.came()))
    }
}

/// Where an unknown property stands in the body: its name with the quotes, and its value.
pub(super) type Place = (Range<usize>, Range<usize>);

impl Extra {
    /// Nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self { parts: None }
    }

    /// An unknown property.
    #[must_use]
    #[inline]
    pub fn get(&self, name: &str) -> Option<&Raw> {
        let unknown = self.unknown().iter().rev();
        unknown.map(|(own, value)| (own, value)).find(|(own, _)| is(own, name)).map(|(_, value)| value)
    }

    /// Adds a property to what is sent, or replaces it; gives the former value back.
    #[inline]
    pub fn insert(&mut self, name: impl AsRef<str>, value: impl Into<Raw>) -> Option<Raw> {
        let former = self.remove_unknown(name.as_ref());
        self.parts.get_or_insert_default().unknown.push((name.as_ref().encode(), value.into()));
        former
    }

    /// Forgets a property, unknown or kept for a known field, so that it is not sent back.
    #[inline]
    pub fn remove(&mut self, name: &str) -> Option<Raw> {
        let kept = self.parts.as_mut()?.kept.remove(name).and_then(|kept| kept.raw);
        kept.or_else(|| self.remove_unknown(name))
    }

    /// The unknown properties, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = (Cow<'_, str>, &Raw)> {
        self.unknown().iter().map(|(name, value)| (name.as_str().unwrap_or_default(), value))
    }

    /// Whether there are no unknown properties.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.unknown().is_empty()
    }

    /// What came for a known field that it could not hold; also `null` where the field says `None`.
    #[must_use]
    #[inline]
    pub fn unexpected(&self, name: &str) -> Option<&Raw> {
        self.kept(name)?.raw.as_ref()
    }

    pub(super) fn unknown(&self) -> &[(Raw, Raw)] {
        self.parts.as_ref().map_or(&[], |parts| &parts.unknown)
    }

    /// What was kept for a field, or stands in for it.
    #[inline]
    fn came(&self) -> impl Iterator<Item = (&Cow<'static, str>, &Kept)> {
        let kept = self.parts.iter().flat_map(|parts| &parts.kept);
        kept.filter(|(_, kept)| kept.raw.is_some() || kept.stand_in.is_some())
    }

    pub(super) fn has_kept(&self) -> bool {
        self.parts.as_ref().is_some_and(|parts| !parts.kept.is_empty())
    }

    pub(super) fn kept(&self, name: &str) -> Option<&Kept> {
        self.parts.as_ref()?.kept.get(name)
    }

    #[cold]
    pub(super) fn keep(&mut self, name: impl Into<Cow<'static, str>>, kept: Kept) {
        self.parts.get_or_insert_default().kept.insert(name.into(), kept);
    }

    /// Forgets what was kept of a property that has come again, and fits.
    pub(super) fn forget(&mut self, name: &str) {
        if let Some(parts) = &mut self.parts {
            parts.forget(name);
        }
    }

    /// Takes the unknown properties out of the body: all into one piece of memory, where the body's is not shared.
    pub(super) fn take(&mut self, reader: &Reader<'_>, places: &[Place]) {
        if places.is_empty() {
            return;
        }
        let body = reader.body();
        let length = places.iter().map(|(name, value)| name.len() + value.len()).sum();
        let unknown: Vec<_> = if reader.may_share(length) {
            let part = |place: &Range<usize>| Raw::of(body.slice(place.clone()));
            places.iter().map(|(name, value)| (part(name), part(value))).collect()
        } else {
            let mut copy = BytesMut::with_capacity(length);
            for place in places.iter().flat_map(|(name, value)| [name, value]) {
                copy.extend_from_slice(body.get(place.clone()).unwrap_or_default());
            }
            let mut copy = copy.freeze();
            let mut part = |place: &Range<usize>| Raw::of(split(&mut copy, place.len()));
            places.iter().map(|(name, value)| (part(name), part(value))).collect()
        };
        self.parts.get_or_insert_default().unknown = unknown;
    }

    #[inline]
    fn remove_unknown(&mut self, name: &str) -> Option<Raw> {
        let unknown = &mut self.parts.as_mut()?.unknown;
        let former = unknown.iter().rposition(|(own, _)| is(own, name)).map(|at| unknown.remove(at).1);
        unknown.retain(|(own, _)| !is(own, name));
        former
    }
}

fn split(bytes: &mut Bytes, length: usize) -> Bytes {
    bytes.split_to(length.min(bytes.len()))
}

fn is(encoded: &Raw, name: &str) -> bool {
    encoded.as_str().is_some_and(|own| own == name)
}

impl fmt::Debug for Extra {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(|(name, _)| name)).finish()
    }
}
