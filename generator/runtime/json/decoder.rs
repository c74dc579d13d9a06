//! What is noted while decoding.

use std::fmt;

use serde_json::Value;

use super::kind_of;

/// How many events of one response are kept; the rest is counted.
const MOST_EVENTS: usize = 100;

/// Attempts stand inside each other no deeper than this.
const NESTED_ATTEMPTS: u8 = 3;

/// A place where a response was not what the API's description says.
///
/// It names the place and the JSON kinds, never the value, so that it can be logged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DriftEvent {
    path: String,
    expected: &'static str,
    found: &'static str,
}

impl DriftEvent {
    /// The place in the body, as in `pets[3].name`; empty for the body itself.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What the description says.
    #[must_use]
    pub fn expected(&self) -> &str {
        self.expected
    }

    /// What was found.
    #[must_use]
    pub fn found(&self) -> &str {
        self.found
    }
}

impl fmt::Display for DriftEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "body" } else { &self.path };
        write!(f, "{path}: expected {}, found {}", self.expected, self.found)
    }
}

/// Where a response was not what the API's description says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drift {
    events: Vec<DriftEvent>,
    omitted: usize,
}

impl Drift {
    /// Whether the response was as described.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    /// How many events there were, those that were not kept included.
    #[must_use]
    pub fn len(&self) -> usize {
        self.events.len() + self.omitted
    }

    /// The events, the first hundred at most.
    pub fn iter(&self) -> std::slice::Iter<'_, DriftEvent> {
        self.events.iter()
    }
}

impl<'a> IntoIterator for &'a Drift {
    type Item = &'a DriftEvent;
    type IntoIter = std::slice::Iter<'a, DriftEvent>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, event) in self.events.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{event}")?;
        }
        if self.omitted > 0 {
            write!(f, "; and {} more", self.omitted)?;
        }
        Ok(())
    }
}

/// Collects drift while a body is decoded.
///
/// Paths are built backwards: each holder prefixes the events of its part once the part is done, so that
/// a body without drift pays nothing.
#[derive(Debug, Default)]
pub struct Decoder {
    drift: Drift,
    muted: bool,
    /// How many attempts this one is within: unions in unions would multiply them.
    attempts: u8,
}

impl Decoder {
    /// Notes drift.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes nothing.
    #[must_use]
    pub fn muted() -> Self {
        Self { muted: true, ..Self::default() }
    }

    /// Whether more than one way to read a value may be attempted.
    pub(crate) fn may_attempt(&self) -> bool {
        self.attempts < NESTED_ATTEMPTS
    }

    /// Reads a value; gives how much drift there is, if any.
    pub(crate) fn attempt<T>(
        &self,
        read: fn(Value, &mut Self) -> Result<T, Value>,
        value: &Value,
    ) -> Result<T, usize> {
        let mut inner = Self { attempts: self.attempts + 1, ..Self::default() };
        match read(value.clone(), &mut inner) {
            Ok(whole) if inner.drift.is_empty() => Ok(whole),
            Ok(_) => Err(inner.drift.len()),
            Err(_) => Err(usize::MAX),
        }
    }

    /// How many events there are, to know later what a part has added.
    #[must_use]
    pub fn mark(&self) -> usize {
        self.drift.len()
    }

    /// Notes that something else was found.
    pub fn note(&mut self, expected: &'static str, found: &'static str) {
        if self.muted {
            return;
        }
        if self.drift.events.len() < MOST_EVENTS {
            self.drift.events.push(DriftEvent { path: String::new(), expected, found });
        } else {
            self.drift.omitted += 1;
        }
    }

    /// Notes a value that is not listed, unless any other is as documented.
    pub fn unlisted(&mut self, expected: &'static str, open: bool) {
        if !open {
            self.note(expected, "an unknown value");
        }
    }

    /// Notes that the status is none of those that the description gives for a success.
    pub fn note_undocumented_status(&mut self) {
        self.note("a documented status", "another status");
    }

    /// Notes that a value does not fit, unless what was decoded since the mark has said so itself.
    pub fn misfit(&mut self, mark: usize, expected: &'static str, found: &Value) {
        if self.mark() == mark {
            self.note(expected, kind_of(found));
        }
    }

    /// Says that the events since the mark are within this property.
    pub fn within(&mut self, mark: usize, property: &str) {
        for event in self.drift.events.iter_mut().skip(mark) {
            let plain = property.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-');
            let step =
                if plain && !property.is_empty() { property.to_owned() } else { format!("[{property:?}]") };
            let dot = if event.path.is_empty() || event.path.starts_with('[') { "" } else { "." };
            event.path = format!("{step}{dot}{}", event.path);
        }
    }

    /// Says that the events since the mark are within this item.
    pub fn within_item(&mut self, mark: usize, index: usize) {
        for event in self.drift.events.iter_mut().skip(mark) {
            let dot = if event.path.is_empty() || event.path.starts_with('[') { "" } else { "." };
            event.path = format!("[{index}]{dot}{}", event.path);
        }
    }

    /// What was noted.
    #[must_use]
    pub fn into_drift(self) -> Drift {
        self.drift
    }
}
