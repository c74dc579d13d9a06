//! Where an answer is not as described.

use std::fmt;

/// How many events of one response are kept; the rest is counted.
const MOST_EVENTS: usize = 100;

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
    /// The place in the body, as in `pets[3].name`; empty for the body itself. Names that are data, the keys of
    /// a map, are written as `[*]`.
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

impl Drift {
    /// Notes that something else was found at this place.
    pub(crate) fn note(&mut self, path: String, expected: &'static str, found: &'static str) {
        if self.events.len() < MOST_EVENTS {
            self.events.push(DriftEvent { path, expected, found });
        } else {
            self.omitted += 1;
        }
    }

    /// Notes that the status is none of those that the description gives for a success.
    pub fn note_undocumented_status(&mut self) {
        self.note(String::new(), "a documented status", "another status");
    }

    /// Notes that the media type is none of those that the description gives for the status.
    pub fn note_undocumented_type(&mut self) {
        self.note(String::new(), "a documented media type", "another media type");
    }

    /// Adds what was noted elsewhere.
    pub(crate) fn append(&mut self, other: Self) {
        self.omitted += other.omitted;
        for event in other.events {
            self.note(event.path, event.expected, event.found);
        }
    }

    /// Whether another event would be kept.
    pub(super) fn has_room(&self) -> bool {
        self.events.len() < MOST_EVENTS
    }

    /// Forgets what was noted after this many events.
    pub(super) fn truncate(&mut self, length: usize) {
        self.events.truncate(length);
        self.omitted = length.saturating_sub(self.events.len());
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
