//! What an object carries beside its typed fields.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

/// Properties that this version of the crate does not know, and values that did not fit their field.
///
/// All of it is written back when the object is sent. A property inserted here is sent too, unless a field
/// of the same name has a value.
#[derive(Clone, Default, PartialEq)]
pub struct Extra {
    // Boxed: most objects have none, and every object has this field.
    parts: Option<Box<Parts>>,
}

#[derive(Clone, Default, PartialEq)]
struct Parts {
    unknown: Map<String, Value>,
    kept: BTreeMap<String, Kept>,
}

/// A value that did not fit its field.
#[derive(Clone, PartialEq)]
pub(super) struct Kept {
    /// The property as it came; none if it was not there.
    pub(super) raw: Option<Value>,
    /// What the field was given in its place, encoded. While it is still so, the raw value is written.
    pub(super) stand_in: Option<Value>,
}

impl Extra {
    /// Nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self { parts: None }
    }

    /// An unknown property.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.parts.as_ref()?.unknown.get(name)
    }

    /// Adds a property to what is sent, or replaces it; gives the former value back.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.parts.get_or_insert_default().unknown.insert(name.into(), value.into())
    }

    /// Forgets a property, unknown or kept for a known field, so that it is not sent back.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let parts = self.parts.as_mut()?;
        let kept = parts.kept.remove(name).and_then(|kept| kept.raw);
        kept.or_else(|| parts.unknown.remove(name))
    }

    /// The unknown properties.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.parts.iter().flat_map(|parts| &parts.unknown).map(|(name, value)| (name.as_str(), value))
    }

    /// Whether there are no unknown properties.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// What came for a known field that it could not hold; also `null` where the field says `None`.
    #[must_use]
    pub fn unexpected(&self, name: &str) -> Option<&Value> {
        self.kept(name)?.raw.as_ref()
    }

    pub(super) fn kept(&self, name: &str) -> Option<&Kept> {
        self.parts.as_ref()?.kept.get(name)
    }

    pub(super) fn keep(&mut self, name: String, kept: Kept) {
        self.parts.get_or_insert_default().kept.insert(name, kept);
    }

    pub(super) fn set_unknown(&mut self, unknown: Map<String, Value>) {
        if !unknown.is_empty() {
            self.parts.get_or_insert_default().unknown = unknown;
        }
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.iter().map(|(name, _)| name);
        f.debug_list().entries(names).finish()
    }
}
