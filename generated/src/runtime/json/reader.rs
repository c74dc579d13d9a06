//! Reads a body, value by value, into types.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::Range;

use bytes::Bytes;

use super::drift::Noted;
use super::scan::{Quoted, Scanner, Token};
use super::view::{Name, View, unescape, unquote};
use super::{Decode, Drift, DriftKind, Key, OnDrift, Raw, Strictness};

/// Types stand inside each other no deeper than this; what is deeper is kept raw.
const MOST_DEPTH: usize = 128;

/// Attempts stand inside each other no deeper than this: unions in unions would multiply them.
const NESTED_ATTEMPTS: u8 = 3;

/// A path in a message is no longer than this, or the sign of what is left out in it.
const MOST_PATH: usize = 200;

/// What is kept of a body up to this size shares its memory.
const SMALL_BODY: usize = 4096;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// How well a value fits the type that it was read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Fit {
    /// The type says all that the text says.
    Exact,
    /// The type says less than the text, which is drift and was noted: the text must be kept.
    Inexact,
    /// The text is of another JSON kind that says the same, such as `"12"` for a number: the text must be kept.
    Converted,
    /// The value cannot be of the type, which is left as it was; the reader may stand anywhere within the value.
    Misfit,
}

/// A step on the way to a value.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    Property(&'static str),
    /// A property whose name is data.
    Entry,
    Item(usize),
}

/// A body on its way into types.
#[derive(Debug)]
pub struct Reader<'a> {
    body: &'a Bytes,
    /// The body, if all of it is UTF-8.
    text: Option<&'a str>,
    scanner: Scanner<'a>,
    path: Vec<Step>,
    drift: Drift,
    /// No structure could be told any more; the scanner stands at the end.
    broken: bool,
    /// More bytes follow the value that is the body.
    trailing: bool,
    /// How many attempts this one is within.
    attempts: u8,
    /// The object whose property is read, from its first byte.
    around: Option<View<'a>>,
    /// The object that is the whole body has none of the properties of its type.
    stranger: bool,
}

/// A state to which a reader can go back.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    at: usize,
    drift: Noted,
    depth: usize,
    broken: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn new(body: &'a Bytes, strictness: Strictness) -> Self {
        let mut drift = Drift::by(strictness);
        let text = std::str::from_utf8(body).ok();
        let (mut scanner, path) = (Scanner::new(body), Vec::with_capacity(8));
        if body.starts_with(BYTE_ORDER_MARK) {
            scanner.at = BYTE_ORDER_MARK.len();
            drift.note_body("JSON", "a byte order mark before it");
        }
        Self {
            body,
            text,
            scanner,
            path,
            drift,
            broken: false,
            trailing: false,
            attempts: 0,
            around: None,
            stranger: false,
        }
    }

    pub(super) fn into_drift(self) -> Drift {
        self.drift
    }

    pub(super) fn token(&mut self) -> Token {
        self.scanner.token()
    }

    pub(super) fn view(&mut self) -> View<'a> {
        self.scanner.peek();
        View::at(self.scanner)
    }

    /// Where the next value begins.
    pub(super) fn start(&mut self) -> usize {
        self.scanner.peek();
        self.scanner.at
    }

    pub(super) const fn at(&self) -> usize {
        self.scanner.at
    }

    pub(super) const fn is_broken(&self) -> bool {
        self.broken
    }

    /// Whether the body was one value, and all of it was read.
    pub(super) const fn is_whole(&self) -> bool {
        !self.broken && !self.trailing
    }

    /// Takes a number or a word. Of one at which the body ends within an object or array, more may be missing.
    pub(super) fn word(&mut self) -> &'a [u8] {
        self.scanner.peek();
        let word = self.scanner.word();
        if !self.may_be_cut() {
            return word;
        }
        self.break_off();
        &[]
    }

    /// Whether the body ends here, within an object or array.
    const fn may_be_cut(&self) -> bool {
        self.scanner.at >= self.scanner.bytes.len() && !self.path.is_empty()
    }

    /// Takes a string, and says whether it could be read without loss.
    #[inline]
    pub(super) fn string(&mut self) -> (Cow<'a, str>, bool) {
        let Ok(quoted) = self.scanner.string() else {
            self.break_off();
            return (Cow::Borrowed(""), true);
        };
        self.unquote(quoted)
    }

    #[inline]
    pub(super) fn unquote(&self, quoted: Quoted) -> (Cow<'a, str>, bool) {
        match self.text.and_then(|text| text.get(quoted.start..quoted.end)) {
            Some(text) if !quoted.escaped => (Cow::Borrowed(text), true),
            Some(text) => {
                let (text, exact) = unescape(text);
                (Cow::Owned(text), exact)
            }
            None => unquote(self.scanner.bytes, quoted),
        }
    }

    /// A scalar as text: a string, or another one as it is written. None of what is no scalar.
    pub(crate) fn scalar(&mut self) -> Option<(Cow<'a, str>, Fit)> {
        let scalar = match self.token() {
            Token::String => {
                let (text, exact) = self.string();
                if !exact {
                    self.note(
                        DriftKind::Malformed,
                        "text",
                        "text with bytes or escapes that are no characters",
                    );
                }
                Some((text, if exact { Fit::Exact } else { Fit::Inexact }))
            }
            Token::Number | Token::Boolean(_) => Some((String::from_utf8_lossy(self.word()), Fit::Converted)),
            _ => None,
        };
        scalar.filter(|_| !self.broken)
    }

    /// Takes a value, whatever it is.
    pub(super) fn skip(&mut self) {
        let is_word = matches!(self.token(), Token::Number | Token::Word);
        if self.scanner.skip().is_err() || is_word && self.may_be_cut() {
            self.break_off();
        }
    }

    /// Takes a value as it is written.
    pub(super) fn take_raw(&mut self) -> Raw {
        let start = self.start();
        self.skip();
        if self.broken { Raw::NULL } else { self.raw(start..self.scanner.at) }
    }

    /// A part of the body. It shares the body's memory where it is a good part of it: else a small part would
    /// keep all of a large body.
    pub(super) fn raw(&self, range: Range<usize>) -> Raw {
        let bytes = self.body.get(range.clone()).unwrap_or_default();
        Raw::of(if self.may_share(bytes.len()) {
            self.body.slice_ref(bytes)
        } else {
            Bytes::copy_from_slice(bytes)
        })
    }

    /// Whether a part of this length is kept by reference.
    pub(super) fn may_share(&self, length: usize) -> bool {
        self.body.len() <= SMALL_BODY || length >= self.body.len() / 4
    }

    pub(super) const fn body(&self) -> &'a Bytes {
        self.body
    }

    /// Says that the properties of this object are read; gives the one around it.
    pub(super) fn enclose(&mut self, object: Option<View<'a>>) -> Option<View<'a>> {
        std::mem::replace(&mut self.around, object)
    }

    /// Another property of the object whose property is read. Only a property of it has others beside it, no item of
    /// a list in it: each would go over the whole object again.
    pub(super) fn beside(&self, name: &str) -> Option<View<'a>> {
        if !matches!(self.path.last(), Some(Step::Property(_))) {
            return None;
        }
        let mut entries = self.around?.entries();
        entries.find(|(own, _)| *own == name).map(|(_, value)| value)
    }

    /// Goes into an array or object whose type holds others. Not, where it is too deep for types.
    pub(super) fn enter(&mut self, first: Step) -> bool {
        let fits = self.path.len() < MOST_DEPTH;
        if fits {
            self.scanner.at += 1;
            self.path.push(first);
        }
        fits
    }

    pub(super) fn leave(&mut self) {
        self.path.pop();
    }

    /// Says at which part of the array or object the reader is.
    #[inline]
    pub(super) fn step(&mut self, step: Step) {
        if let Some(last) = self.path.last_mut() {
            *last = step;
        }
    }

    /// Says of an object that was read whether it may be another one than its type describes.
    pub(super) fn judge(&mut self, stranger: bool) {
        if self.path.len() == 1 {
            self.stranger = stranger;
        }
    }

    pub(super) const fn is_stranger(&self) -> bool {
        self.stranger
    }

    /// Goes to the next property of an object, if it is this one; takes its name and the colon.
    #[inline]
    pub(super) fn next_is(&mut self, key: &Key) -> bool {
        self.scanner.take(b',');
        self.scanner.peek();
        let length = key.ahead(self.scanner.rest());
        self.scanner.at += length.unwrap_or(0);
        length.is_some()
    }

    /// Goes to the next property of an object; takes its name and the colon.
    #[inline]
    pub(super) fn next_property(&mut self) -> Option<Quoted> {
        self.scanner.take(b',');
        if self.scanner.take(b'}') {
            return None;
        }
        let name = if self.scanner.peek() == Some(b'"') { self.scanner.string().ok() } else { None };
        let name = name.filter(|_| self.scanner.take(b':'));
        if name.is_none() {
            self.break_off();
        }
        name
    }

    /// Goes to the next item of an array.
    #[inline]
    pub(super) fn next_item(&mut self) -> bool {
        self.scanner.take(b',');
        match self.scanner.peek() {
            Some(b']') => {
                self.scanner.at += 1;
                false
            }
            None | Some(b'}' | b':') => {
                self.break_off();
                false
            }
            Some(_) => !self.broken,
        }
    }

    /// The bytes of a name, escapes resolved.
    #[inline]
    pub(super) fn name(&self, quoted: Quoted) -> Name<'a> {
        Name::of(self.scanner.bytes, quoted)
    }

    /// Reads a value. What does not fit is noted, and skipped.
    #[inline]
    pub fn part(&mut self, value: &mut dyn Decode, converts: bool) -> Fit {
        let start = self.start();
        let fit = value.read(self);
        if fit != Fit::Exact {
            self.unfit(value, fit, start, converts);
        }
        fit
    }

    #[cold]
    fn unfit(&mut self, value: &dyn Decode, fit: Fit, start: usize, converts: bool) {
        if self.broken {
            return;
        }
        let end = std::mem::replace(&mut self.scanner.at, start);
        if fit == Fit::Misfit || fit == Fit::Converted && !converts {
            let found = self.found();
            self.note(DriftKind::WrongKind, value.expected(), found);
        }
        if fit == Fit::Misfit {
            self.skip();
        } else {
            self.scanner.at = end;
        }
    }

    /// What the next value is, in words.
    pub(super) fn found(&mut self) -> &'static str {
        match self.token() {
            Token::Null => "null",
            Token::Boolean(_) => "boolean",
            Token::Number => "number",
            Token::String => "text",
            Token::Array | Token::Object if self.path.len() >= MOST_DEPTH => "too deep a value",
            Token::Array => "list",
            Token::Object => "object",
            Token::Word => "no JSON",
            Token::None => "nothing",
        }
    }

    /// Reads the value that is the whole body.
    pub(super) fn root(&mut self, value: &mut dyn Decode) -> Fit {
        if matches!(self.token(), Token::Word | Token::None) {
            self.drift.note_body("JSON", if self.body.is_empty() { "nothing" } else { "other bytes" });
            return Fit::Misfit;
        }
        let fit = self.part(value, false);
        if self.scanner.peek().is_some() {
            self.trailing = true;
            self.drift.note_body("one JSON value", "more bytes after it");
        }
        fit
    }

    /// Notes that something else was found than the description says.
    #[cold]
    pub(crate) fn note(
        &mut self,
        kind: DriftKind,
        expected: impl Into<Cow<'static, str>>,
        found: impl Into<Cow<'static, str>>,
    ) {
        self.drift.note(kind, || path(&self.path), expected, found);
    }

    /// Notes a property that the description does not name, if anybody wants to know.
    #[inline]
    pub(super) fn note_unknown(&mut self) {
        if !self.drift.is(DriftKind::UnknownProperty, OnDrift::Ignore) {
            self.note(DriftKind::UnknownProperty, "a property of the description", "another");
        }
    }

    /// Notes a value that is not listed, unless any other is as documented.
    pub fn unlisted(&mut self, expected: &'static str, open: bool) {
        if !open {
            self.note(DriftKind::UnknownValue, expected, "an unknown value");
        }
    }

    /// Ends the reading: what comes cannot be told apart.
    #[cold]
    fn break_off(&mut self) {
        if !self.broken {
            let cut = self.scanner.peek().is_none();
            let found = if cut { "the end of the body" } else { "bytes that are no JSON" };
            self.note(DriftKind::Malformed, "JSON", found);
        }
        self.broken = true;
        self.scanner.at = self.scanner.bytes.len();
    }

    pub(super) fn mark(&self) -> Mark {
        Mark { at: self.scanner.at, drift: self.drift.noted(), depth: self.path.len(), broken: self.broken }
    }

    /// How many events were noted since the mark.
    pub(super) fn noted_since(&self, mark: Mark) -> usize {
        self.drift.since(mark.drift)
    }

    /// The scalar that was read since the mark, where no object around it keeps what its type cannot say.
    pub(super) fn unkept_since(&self, mark: Mark) -> Option<Raw> {
        let is_kept = self.path.iter().any(|step| matches!(step, Step::Property(_)));
        if is_kept || self.broken {
            return None;
        }
        Some(self.raw(mark.at..self.scanner.at)).filter(|raw| !raw.view().is_nested())
    }

    pub(super) fn go_back(&mut self, mark: Mark) {
        self.scanner.at = mark.at;
        self.drift.go_back(mark.drift);
        self.path.truncate(mark.depth);
        self.broken = mark.broken;
    }

    /// Whether more than one way to read a value may be attempted.
    pub(super) const fn may_attempt(&self) -> bool {
        self.attempts < NESTED_ATTEMPTS
    }

    /// Does something that may have to be undone.
    pub(super) fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        self.attempts += 1;
        let done = read(self);
        self.attempts -= 1;
        done
    }
}

/// A place, in words.
fn path(steps: &[Step]) -> String {
    let mut path = String::new();
    for step in steps {
        let _ = match step {
            Step::Item(index) => write!(path, "[{index}]"),
            Step::Entry => write!(path, "[*]"),
            Step::Property(name) if !is_plain(name) => write!(path, "[{name:?}]"),
            Step::Property(name) if path.is_empty() => write!(path, "{name}"),
            Step::Property(name) => write!(path, ".{name}"),
        };
    }
    shortened(path)
}

/// A path whose middle is left out where it is long.
fn shortened(path: String) -> String {
    if path.len() <= MOST_PATH {
        return path;
    }
    let front = (0..MOST_PATH / 2).rev().find_map(|end| path.get(..end)).unwrap_or_default();
    let back =
        (path.len() - MOST_PATH / 2..path.len()).find_map(|start| path.get(start..)).unwrap_or_default();
    format!("{front}…{back}")
}

fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-')
}
