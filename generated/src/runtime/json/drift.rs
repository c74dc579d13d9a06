//! Where an answer is not as described, and what is made of that.

use std::borrow::Cow;
use std::fmt;

use super::joined;

/// How many events of one response are kept; the rest is counted.
const MOST_EVENTS: usize = 100;

/// How many events are written out; a line of a log has an end.
const MOST_WRITTEN: usize = 10;

/// In what way an answer is not what the API's description says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriftKind {
    /// A property that the description does not name. It is kept; unless a [`Strictness`] asks for it, it is not
    /// reported, for servers add properties all the time.
    UnknownProperty,
    /// A value that is not among those that are listed, or tells a variant that is not described.
    UnknownValue,
    /// A value of another kind or form.
    WrongKind,
    /// A required property that is not there.
    Missing,
    /// A status that is not documented.
    UndocumentedStatus,
    /// What is not quite JSON: bytes that are no text, another charset, bytes after the end, a name that comes twice.
    Malformed,
}

/// What is made of drift.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OnDrift {
    /// Nothing.
    Ignore,
    /// It is in the response, in the log, and given to the client's hook.
    Report,
    /// The same, and the call fails: the error says that the server has done what was asked.
    Refuse,
}

/// What is made of each kind of drift.
///
/// ```text
/// client.strictness(Strictness::LENIENT.with(DriftKind::Missing, OnDrift::Refuse))
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Strictness([OnDrift; 6]);

impl Strictness {
    /// Drift is reported, unknown properties are not.
    pub const LENIENT: Self = Self([OnDrift::Report; 6]).with(DriftKind::UnknownProperty, OnDrift::Ignore);

    /// Drift is refused; unknown properties are none that matters.
    pub const STRICT: Self = Self([OnDrift::Refuse; 6]).with(DriftKind::UnknownProperty, OnDrift::Ignore);

    /// The same, but for one kind.
    #[must_use]
    pub const fn with(self, kind: DriftKind, action: OnDrift) -> Self {
        let Self([mut property, mut value, mut wrong, mut missing, mut status, mut malformed]) = self;
        match kind {
            DriftKind::UnknownProperty => property = action,
            DriftKind::UnknownValue => value = action,
            DriftKind::WrongKind => wrong = action,
            DriftKind::Missing => missing = action,
            DriftKind::UndocumentedStatus => status = action,
            DriftKind::Malformed => malformed = action,
        }
        Self([property, value, wrong, missing, status, malformed])
    }

    /// What is made of a kind.
    #[must_use]
    pub const fn of(self, kind: DriftKind) -> OnDrift {
        let Self([property, value, wrong, missing, status, malformed]) = self;
        match kind {
            DriftKind::UnknownProperty => property,
            DriftKind::UnknownValue => value,
            DriftKind::WrongKind => wrong,
            DriftKind::Missing => missing,
            DriftKind::UndocumentedStatus => status,
            DriftKind::Malformed => malformed,
        }
    }
}

impl Default for Strictness {
    fn default() -> Self {
        Self::LENIENT
    }
}

/// A place where a response was not what the API's description says.
///
/// It names the place, what was expected and what kind of thing was found, never a value, so that it can be logged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DriftEvent {
    kind: DriftKind,
    path: String,
    expected: Cow<'static, str>,
    found: Cow<'static, str>,
}

impl DriftEvent {
    /// In what way.
    #[must_use]
    pub const fn kind(&self) -> DriftKind {
        self.kind
    }

    /// The place in the body, as in `pets[3].name`; empty for the body itself. Names that are data, the keys of
    /// a map, are written as `[*]`, and the middle of a long path as `…`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What the description says.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// What was found.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
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
    counts: Counts,
    strictness: Strictness,
}

/// What is known of events that are not kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    omitted: usize,
    /// Whether one of them is refused.
    refused: bool,
    /// How many there were of any kind, those that are ignored too.
    noted: usize,
}

/// A state to which drift can go back.
#[derive(Clone, Copy)]
pub(super) struct Noted {
    events: usize,
    counts: Counts,
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
        self.events.len() + self.counts.omitted
    }

    /// The events, the first hundred at most.
    pub fn iter(&self) -> std::slice::Iter<'_, DriftEvent> {
        self.events.iter()
    }
}

impl Drift {
    pub(crate) fn by(strictness: Strictness) -> Self {
        Self { strictness, ..Self::default() }
    }

    pub(crate) const fn strictness(&self) -> Strictness {
        self.strictness
    }

    /// Whether there is some that is to be refused.
    pub(crate) fn is_refused(&self) -> bool {
        self.counts.refused || self.events.iter().any(|event| self.is(event.kind, OnDrift::Refuse))
    }

    pub(super) fn is(&self, kind: DriftKind, action: OnDrift) -> bool {
        self.strictness.of(kind) == action
    }

    /// Notes that something else was found; the place is asked for where it is kept.
    pub(crate) fn note(
        &mut self,
        kind: DriftKind,
        path: impl FnOnce() -> String,
        expected: impl Into<Cow<'static, str>>,
        found: impl Into<Cow<'static, str>>,
    ) {
        if self.has_room(kind) {
            self.events.push(DriftEvent {
                kind,
                path: path(),
                expected: expected.into(),
                found: found.into(),
            });
        }
    }

    /// Counts something; whether it is to be kept.
    fn has_room(&mut self, kind: DriftKind) -> bool {
        // What was not asked for says nothing of how well a type fits.
        self.counts.noted += usize::from(kind != DriftKind::UnknownProperty);
        if self.is(kind, OnDrift::Ignore) {
            return false;
        }
        let has_room = self.events.len() < MOST_EVENTS;
        if !has_room {
            self.counts.omitted += 1;
            self.counts.refused |= self.is(kind, OnDrift::Refuse);
        }
        has_room
    }

    /// Notes something of the whole body.
    pub(crate) fn note_body(&mut self, expected: &'static str, found: &'static str) {
        self.note(DriftKind::Malformed, String::new, expected, found);
    }

    /// Notes that the status is none of those that the description gives for a success.
    pub fn note_undocumented_status(&mut self, documented: &[&str], status: u16) {
        // A pattern may name a media type too.
        let mut statuses: Vec<&str> =
            documented.iter().filter_map(|pattern| pattern.split(' ').next()).collect();
        statuses.dedup();
        let expected = match statuses.as_slice() {
            [] => "a documented status".to_owned(),
            [one] => format!("the status {one}"),
            more => format!("one of the statuses {}", joined(more, ", ")),
        };
        let found = format!("the status {status}");
        self.note(DriftKind::UndocumentedStatus, String::new, expected, found);
    }

    /// Notes that the media type is none of those that the description gives for the status.
    pub fn note_undocumented_type(&mut self) {
        let (expected, found) = ("a documented media type", "another media type");
        self.note(DriftKind::WrongKind, String::new, expected, found);
    }

    /// Adds what was noted elsewhere.
    pub(crate) fn append(&mut self, other: Self) {
        self.counts.omitted += other.counts.omitted;
        self.counts.refused |= other.counts.refused;
        for event in other.events {
            self.note(event.kind, || event.path, event.expected, event.found);
        }
    }

    pub(super) const fn noted(&self) -> Noted {
        Noted { events: self.events.len(), counts: self.counts }
    }

    /// How many events there were since.
    pub(super) const fn since(&self, before: Noted) -> usize {
        self.counts.noted - before.counts.noted
    }

    /// Forgets what was noted since.
    pub(super) fn go_back(&mut self, before: Noted) {
        self.events.truncate(before.events);
        self.counts = before.counts;
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
    /// The first few events.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, event) in self.events.iter().take(MOST_WRITTEN).enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{event}")?;
        }
        match self.len().saturating_sub(MOST_WRITTEN) {
            0 => Ok(()),
            more => write!(f, "; and {more} more"),
        }
    }
}
