//! The document as written: its text, and where in it each node stands.

mod lines;

use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use crate::diagnostics::{Code, Diagnostic, Place};
use crate::document::lock::Lock;
use crate::document::part::Part;
use crate::document::{Parsed, Tree, Undecodable, decode, parse};
use crate::pointer::Pointer;
use lines::Lines;
pub use lines::Span;

/// A document as written.
#[derive(Debug, Clone, Default)]
pub struct Source {
    /// What the reader calls the document, usually its file name.
    pub name: String,
    /// The whole text.
    pub text: String,
    /// The other files that it refers to, each named by its path from this one.
    pub(crate) files: Vec<Self>,
    /// Those that could not be read, each with the reason.
    pub(crate) unread: Vec<(String, String)>,
    configuration: Option<Box<Self>>,
    /// What was fetched for the document.
    lock: Lock,
    /// What changed the tree, in order.
    overlays: Vec<Self>,
    /// The pointer to the whole of it.
    at: Pointer,
    /// Whether the tree is another than that of the text.
    is_changed: bool,
    undecodable: Option<Undecodable>,
    lines: OnceLock<Lines>,
    parsed: OnceLock<Parsed>,
}

impl Source {
    /// A document called `name`.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into(), ..Self::default() }
    }

    /// The document in a file called `name`: in UTF-8, or in UTF-16 with a byte order mark. That it is in another
    /// encoding is reported when it is read.
    #[must_use]
    pub fn from_bytes(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        let (text, undecodable) = decode(bytes);
        Self { name: name.into(), text, undecodable, ..Self::default() }
    }

    /// Adds a file that the document refers to, called as [`external_files`] names it.
    ///
    /// [`external_files`]: crate::document::external_files
    pub fn add_file(&mut self, mut file: Self) {
        file.at = Pointer::of_file(&file.name);
        self.files.push(file);
    }

    /// The document with its configuration, `codegen.toml`, in which some problems have their places.
    #[must_use]
    pub fn with_configuration(mut self, configuration: Self) -> Self {
        self.configuration = Some(Box::new(configuration));
        self
    }

    /// The document with what was fetched for it: references are read by it.
    #[must_use]
    pub fn with_lock(mut self, lock: Lock) -> Self {
        self.lock = lock;
        self
    }

    /// What was fetched for the document.
    pub(crate) fn lock(&self) -> &Lock {
        &self.lock
    }

    /// The tree of the document as it can be changed, that of the text or what overlays have made of it; none, if the
    /// text cannot be read.
    #[must_use]
    pub fn part(&self) -> Option<Part> {
        Part::of(self.parsed().tree.as_ref()?, 0)
    }

    /// The document with an overlay, and the tree of that; none, if its text cannot be read.
    #[must_use]
    pub fn with_overlay(mut self, mut overlay: Self) -> (Self, Option<Part>) {
        overlay.at = Pointer::of_file(&overlay.name);
        let base = self.overlays.iter().fold(self.text.len() + 1, |base, one| base + one.text.len() + 1);
        let part = overlay.parsed().tree.as_ref().and_then(|tree| Part::of(tree, base));
        self.overlays.push(overlay);
        (self, part)
    }

    /// The pointer to the whole of the overlay that was added last.
    #[must_use]
    pub fn last_overlay(&self) -> Pointer {
        self.overlays.last().map(|overlay| overlay.at.clone()).unwrap_or_default()
    }

    /// What is wrong with the text of the overlay that was added last.
    #[must_use]
    pub fn problems_of_last_overlay(&self) -> Vec<Diagnostic> {
        self.overlays.last().map(|overlay| overlay.parsed().found.clone()).unwrap_or_default()
    }

    /// The document with the tree that its overlays have made, and with what is to be said about them. What was wrong
    /// with the text at places that are no longer what they were is not said.
    #[must_use]
    pub fn changed(mut self, part: &Part, found: Vec<Diagnostic>) -> Self {
        let mut parsed = part.parsed(&self.text, &self.at);
        let before = self.parsed();
        let stays = |one: &&Diagnostic| match (&before.tree, &parsed.tree, one.place.pointer()) {
            (Some(before), Some(after), Some(pointer)) => before.stretch(pointer) == after.stretch(pointer),
            _ => true,
        };
        let mut all: Vec<Diagnostic> = before.found.iter().filter(stays).cloned().collect();
        all.extend(found);
        all.append(&mut parsed.found);
        self.parsed = OnceLock::from(Parsed { found: all, ..parsed });
        self.is_changed = true;
        self
    }

    /// The same of a file that the document refers to, or of one that it now has.
    pub(crate) fn with_changed_file(mut self, name: &str, part: &Part) -> Self {
        if self.files.iter().all(|file| file.name != name) {
            self.add_file(Self::new(name, ""));
        }
        let changed = |file: Self| if file.name == name { file.changed(part, Vec::new()) } else { file };
        self.files = self.files.into_iter().map(changed).collect();
        self
    }

    /// The text that says what the document is: as it is written, or what its overlays have made of it, as JSON.
    pub(crate) fn text_as_read(&self) -> Cow<'_, str> {
        match self.parsed().tree.as_ref().and_then(Tree::root) {
            Some(root) if self.is_changed => Cow::Owned(root.to_value().to_string()),
            _ => Cow::Borrowed(&self.text),
        }
    }

    /// What other files, in the same folder, call the main one.
    pub(crate) fn file_name(&self) -> &str {
        self.name.rsplit(['/', '\\']).next().unwrap_or_default()
    }

    /// The pointer to the whole of it.
    pub(crate) fn at(&self) -> &Pointer {
        &self.at
    }

    /// The tree of the text, and what is wrong with it; it is parsed once.
    pub(crate) fn parsed(&self) -> &Parsed {
        self.parsed.get_or_init(|| match &self.undecodable {
            None => parse(&self.name, &self.text, &self.at),
            Some(Undecodable { place, message }) => {
                let place = Place::Text { within: self.at.clone(), start: place.start, end: place.end };
                Parsed::refused(Diagnostic::new(Code::Encoding, place, message))
            }
        })
    }

    /// What the files that were added are called.
    pub fn file_names(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.name.as_str())
    }

    /// The texts of the document and of the files that were added, each with what it is called.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        std::iter::once(self).chain(&self.files).map(|one| (one.name.as_str(), one.text.as_str()))
    }

    /// The text of the document, or of the file that was added under this name.
    #[must_use]
    pub fn text_of(&self, name: &str) -> Option<&str> {
        self.texts().find(|(own, _)| *own == name).map(|(_, text)| text)
    }

    /// Adds a file that the document refers to and that is not read, with the reason.
    pub fn add_unread_file(&mut self, path: impl Into<String>, reason: impl Into<String>) {
        self.unread.push((path.into(), reason.into()));
    }

    /// Where `place` stands; what is not in the text is looked for in what holds it.
    #[must_use]
    pub fn locate(&self, place: &Place) -> Span {
        self.find(place).1
    }

    /// The file in which `place` stands, and where.
    #[must_use]
    pub fn find(&self, place: &Place) -> (&Self, Span) {
        if let (Place::Configuration { start, end }, Some(file)) = (place, &self.configuration) {
            return (file, file.lines().span(&file.text, *start..*end));
        }
        let (file, within) = match place.pointer() {
            Some(pointer) => self.file(pointer),
            None => (self, Pointer::root()),
        };
        let range = match (place, &file.parsed().tree) {
            (Place::Text { start, end, .. }, _) => *start..*end,
            (Place::Value(_), Some(tree)) => tree.value_place(&within),
            (Place::Key(_), Some(tree)) => tree.key_place(&within),
            _ => 0..0,
        };
        let (file, range) = file.containing(range);
        (file, file.lines().span(&file.text, range))
    }

    /// The text that a stretch is in, counted through the text of the document and those of its overlays.
    fn containing(&self, range: Range<usize>) -> (&Self, Range<usize>) {
        let mut base = self.text.len() + 1;
        for overlay in self.overlays.iter().filter(|_| range.start > self.text.len()) {
            let end = base + overlay.text.len() + 1;
            if range.start < end {
                return (overlay, range.start - base..range.end.saturating_sub(base));
            }
            base = end;
        }
        (self, range)
    }

    /// The pointer of `place` in the file that it stands in.
    #[must_use]
    pub fn pointer(&self, place: &Place) -> Option<Pointer> {
        place.pointer().map(|pointer| self.file(pointer).1)
    }

    /// The file that a node stands in, and its pointer there.
    fn file(&self, pointer: &Pointer) -> (&Self, Pointer) {
        if let (Some(name), within) = pointer.in_file()
            && let Some(file) = self.files.iter().chain(&self.overlays).find(|file| file.name == *name)
        {
            return (file, Pointer::new(within));
        }
        (self, pointer.clone())
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
        assert_eq!(at(&source, &value("/a/b/c/d")), ("1", 2, 10));
    }

    #[test]
    fn what_an_alias_stands_for_is_found_at_its_anchor() {
        let source = Source::new("a.yaml", "a: &a {b: 1}\nc: *a\nd: {<<: *a}\n");
        assert_eq!(at(&source, &value("/c")), ("*a", 2, 4));
        assert_eq!(at(&source, &value("/c/b")), ("1", 1, 11));
        assert_eq!(at(&source, &Place::Key(Pointer::new("/d/b"))), ("b", 1, 8));
    }

    #[test]
    fn every_line_break_counts_and_no_character_is_cut() {
        let source = Source::new("a.yaml", "a: 1\rb: 2\r\nc: é\n");
        assert_eq!(at(&source, &value("/b")), ("2", 2, 4));
        assert_eq!(at(&source, &value("/c")), ("é", 3, 4));
        let within = Place::Text { within: Pointer::root(), start: 15, end: 16 };
        assert_eq!(at(&source, &within), ("é", 3, 4));
    }

    #[test]
    fn places_beyond_the_text_are_at_its_end() {
        let source = Source::new("a.yaml", "a\n");
        let place = Place::Text { within: Pointer::root(), start: 9, end: 12 };
        assert_eq!(at(&source, &place), ("", 2, 1));
    }
}
