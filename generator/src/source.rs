//! The document as written: its text, and where in it each node stands.

mod index;
mod json;
mod lines;

use std::sync::OnceLock;

use crate::diagnostics::Place;
use crate::pointer::Pointer;
use index::Index;
use lines::Lines;

/// The key of the document's root under which the files hang that it refers to.
pub(crate) const FILES: &str = "x-files";

/// A document as written.
#[derive(Debug, Clone, Default)]
pub struct Source {
    /// What the reader calls the document, usually its file name.
    pub name: String,
    /// The whole text.
    pub text: String,
    /// The other files that it refers to, each named by its path from this one.
    pub(crate) files: Vec<Self>,
    lines: OnceLock<Lines>,
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
        Self { name: name.into(), text: text.into(), ..Self::default() }
    }

    /// Adds a file that the document refers to; `path` is how [`external_files`] names it.
    ///
    /// [`external_files`]: crate::load::external_files
    pub fn add_file(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.files.push(Self::new(path, text));
    }

    /// What the files that were added are called.
    pub fn file_names(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.name.as_str())
    }

    /// Where `place` stands; what is not in the text is looked for in what holds it.
    #[must_use]
    pub fn locate(&self, place: &Place) -> Span {
        self.find(place).1
    }

    /// The file in which `place` stands, and where.
    #[must_use]
    pub fn find(&self, place: &Place) -> (&Self, Span) {
        let (file, within) = match place.pointer() {
            Some(pointer) => self.file(pointer),
            None => (self, Pointer::root()),
        };
        let range = match place {
            Place::Document => 0..0,
            Place::Value(_) => file.index().value(&within),
            Place::Key(_) => file.index().key(&within, None),
            Place::Occurrence(_, number) => file.index().key(&within, Some(*number)),
            Place::Position { line, column, .. } => file.lines().offset(&file.text, *line, *column),
        };
        (file, file.lines().span(&file.text, range))
    }

    /// The file that a node stands in, and its pointer there.
    fn file(&self, pointer: &Pointer) -> (&Self, Pointer) {
        let mut tokens = pointer.tokens();
        if !self.files.is_empty()
            && tokens.next().as_deref() == Some(FILES)
            && let Some(name) = tokens.next()
            && let Some(file) = self.files.iter().find(|file| file.name == *name)
        {
            let within = tokens.fold(Pointer::root(), |pointer, token| pointer.child(&token));
            return (file, within);
        }
        (self, pointer.clone())
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::build(&self.text))
    }

    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::new(&self.text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text and the start of each place.
    fn at<'a>(source: &'a Source, place: &Place) -> (&'a str, usize, usize) {
        let span = source.locate(place);
        (source.text.get(span.start..span.end).unwrap_or_default(), span.line, span.column)
    }

    fn value(pointer: &str) -> Place {
        Place::Value(Pointer::new(pointer))
    }

    #[test]
    fn places_in_yaml() {
        let source = Source::new("a.yaml", "é: 1\na/b:\n  - x: 'ü'\n  - {y: [2, 3]}\n");
        assert_eq!(at(&source, &value("/a~1b/0/x")), ("'ü'", 3, 8));
        assert_eq!(at(&source, &value("/a~1b/1/y/1")), ("3", 4, 13));
        assert_eq!(at(&source, &Place::Key(Pointer::new("/a~1b/1/y"))), ("y", 4, 6));
        assert_eq!(at(&source, &Place::Key(Pointer::new("/é"))), ("é", 1, 1));
    }

    #[test]
    fn places_in_json() {
        let source = Source::new("a.json", "{\n  \"\\ud83d\\ude00\": [1, {\"b\\\"c\": true}]\n}\n");
        assert_eq!(at(&source, &value("/😀/0")), ("1", 2, 20));
        assert_eq!(at(&source, &value("/😀/1/b\"c")), ("true", 2, 32));
        assert_eq!(at(&source, &Place::Key(Pointer::new("/😀/1/b\"c"))), ("\"b\\\"c\"", 2, 24));
    }

    #[test]
    fn what_is_not_there_is_found_in_what_holds_it() {
        let source = Source::new("a.yaml", "a:\n  b: {c: 1}\n");
        assert_eq!(at(&source, &value("/a/b/x/y")), ("{c: 1}", 2, 6));
        assert_eq!(at(&source, &value("/a/b/allOf/0/c")), ("1", 2, 10));
        assert_eq!(at(&source, &value("/a/x-oa31-b/c")), ("1", 2, 10));
    }

    #[test]
    fn equal_keys_are_counted() {
        let source = Source::new("a.yaml", "a: 1\nb: 2\na: 3\n");
        let occurrence = |number| Place::Occurrence(Pointer::new("/a"), number);
        assert_eq!(at(&source, &occurrence(0)), ("a", 1, 1));
        assert_eq!(at(&source, &occurrence(1)), ("a", 3, 1));
        assert_eq!(at(&source, &value("/a")), ("3", 3, 4));
    }

    #[test]
    fn positions_beyond_the_text_are_at_its_end() {
        let source = Source::new("a.yaml", "a\n");
        let place = Place::Position { file: Pointer::root(), line: 9, column: 9 };
        assert_eq!(at(&source, &place), ("", 2, 1));
    }
}
