//! What is wrong with a document: code, place, message, what it costs and what to do.

mod code;
mod cost;
mod fix;
mod listing;
mod loss;
mod order;
mod render;
mod report;
mod similar;
mod tolerance;

pub use code::{Code, Scope};
pub use cost::{Cost, Part};
pub use fix::{Change, Fix};
pub use listing::{Listing, Mark, Window};
pub use loss::{Fate, Loss, Reason};
pub use render::{Rendering, Summary};
pub use report::{Report, sarif_location, sarif_log};
pub(crate) use similar::similar;
pub use tolerance::Tolerance;

use crate::pointer::Pointer;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Something is read differently from what is written, or left out.
    Warning,
}

/// Where in the document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The document as a whole.
    Document,
    /// A value.
    Value(Pointer),
    /// The key of a member.
    Key(Pointer),
    /// A stretch of the text that no pointer reaches alone: where it cannot be read, or one of several equal keys.
    Text {
        /// The node that it belongs to.
        within: Pointer,
        /// The first byte.
        start: usize,
        /// The byte after the last one.
        end: usize,
    },
    /// A stretch of the configuration.
    Configuration {
        /// The first byte.
        start: usize,
        /// The byte after the last one.
        end: usize,
    },
}

impl From<Pointer> for Place {
    fn from(pointer: Pointer) -> Self {
        Self::Value(pointer)
    }
}

impl From<&Pointer> for Place {
    fn from(pointer: &Pointer) -> Self {
        Self::Value(pointer.clone())
    }
}

impl Place {
    /// The node that the place belongs to, if there is one.
    #[must_use]
    pub fn pointer(&self) -> Option<&Pointer> {
        match self {
            Self::Value(pointer) | Self::Key(pointer) | Self::Text { within: pointer, .. } => Some(pointer),
            Self::Document | Self::Configuration { .. } => None,
        }
    }
}

/// One problem.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// Which kind of problem.
    pub code: Code,
    /// How bad it is here.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// What is wrong, in one line.
    pub message: String,
    /// What it costs: what is left out or read differently.
    pub cost: Option<Cost>,
    /// The nodes that it costs, where these are others than the one where it is.
    pub instead: Vec<Pointer>,
    /// What mends it, where that does not follow from what it costs.
    pub fix: Option<Fix>,
    /// What to do here; if nothing is said, what the table of codes says.
    pub help: Option<String>,
    /// Other places that belong to it, each with a label.
    pub further: Vec<(Place, String)>,
}

impl Diagnostic {
    /// A problem of the usual severity of its code.
    pub fn new(code: Code, place: impl Into<Place>, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity(),
            place: place.into(),
            message: message.into(),
            cost: None,
            instead: Vec::new(),
            fix: None,
            help: None,
            further: Vec::new(),
        }
    }

    /// Says what it costs.
    #[must_use]
    pub fn consequence(mut self, cost: impl Into<Cost>) -> Self {
        self.cost = Some(cost.into());
        self
    }

    /// Says which nodes it costs, where these are others than the one where it is.
    #[must_use]
    pub fn at_the_cost_of(mut self, nodes: impl IntoIterator<Item = Pointer>) -> Self {
        self.instead.extend(nodes);
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// Whether the rest of the document can be used without what it concerns: any other file can be missed.
    fn concerns_a_part(&self) -> bool {
        let in_other_file = self.place.pointer().is_some_and(|pointer| pointer.in_file().0.is_some());
        match self.code.scope() {
            Scope::Document => in_other_file,
            Scope::Part => true,
            Scope::Given => false,
        }
    }

    /// Adds a place that belongs to it.
    #[must_use]
    pub fn further(mut self, place: impl Into<Place>, label: impl Into<String>) -> Self {
        self.further.push((place.into(), label.into()));
        self
    }
}

/// The problems found so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// No problems.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a problem.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Keeps those of which this is true.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.list.retain(keep);
    }

    /// Puts them in other words.
    pub fn reword(&mut self, reword: &dyn Fn(&mut Diagnostic)) {
        self.list.iter_mut().for_each(reword);
    }

    /// Whether one of them is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.iter().any(|one| one.severity == Severity::Error)
    }

    /// Whether all errors are of the configuration, and none of the document.
    #[must_use]
    pub fn are_of_configuration(&self) -> bool {
        let mut errors = self.iter().filter(|one| one.severity == Severity::Error);
        errors.all(|one| matches!(one.place, Place::Configuration { .. }))
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// The problems in their present order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// Turns errors that concern only a part of the document into warnings, if so wanted.
    #[must_use]
    pub fn tolerate(mut self, tolerance: Tolerance) -> Self {
        if tolerance == Tolerance::Lenient {
            for one in &mut self.list {
                if one.concerns_a_part() {
                    one.severity = Severity::Warning;
                }
            }
        }
        self
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: I) {
        self.list.extend(diagnostics);
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self { list: vec![diagnostic] }
    }
}
