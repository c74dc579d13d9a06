//! The document as written: its text, and where in it each node stands.

mod index;

use std::sync::OnceLock;

use crate::diagnostics::Place;
use index::Index;

/// A document as written.
#[derive(Debug, Clone, Default)]
pub struct Source {
    /// What the reader calls the document, usually its file name.
    pub name: String,
    /// The whole text.
    pub text: String,
    index: OnceLock<Index>,
}

/// A stretch of the text, with the line and column (from 1, in characters) of its start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
    /// The line of the first byte, from 1.
    pub line: usize,
    /// The column of the first byte, from 1, in characters.
    pub column: usize,
}

impl Source {
    /// A document called `name`.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into(), index: OnceLock::new() }
    }

    /// Where `place` stands; what is not in the text is looked for in what holds it.
    #[must_use]
    pub fn locate(&self, place: &Place) -> Span {
        let index = self.index.get_or_init(|| Index::build(&self.text));
        let range = match place {
            Place::Document => 0..0,
            Place::Value(pointer) => index.value(pointer),
            Place::Key(pointer) => index.key(pointer, None),
            Place::Occurrence(pointer, number) => index.key(pointer, Some(*number)),
            Place::Position { line, column } => index.offset(&self.text, *line, *column),
        };
        index.span(&self.text, range)
    }
}
