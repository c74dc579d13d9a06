//! What is wrong, where, and the way out.

use std::fmt::Write as _;

use generator::diagnostics::{Listing, Mark, Severity, Window};
use generator::source::Span;

/// A kind of problem. Codes are stable: tests and people refer to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code(&'static (&'static str, &'static str));

impl Code {
    /// As printed, e.g. `page-type`.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.0.0
    }

    /// What every problem of this code has in common.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        self.0.1
    }
}

macro_rules! codes {
    ($($name:ident = $id:literal, $meaning:literal;)*) => {
        impl Code {
            $(#[doc = $meaning] pub const $name: Self = Self(&($id, $meaning));)*
            /// Every code, in the order of the reading.
            pub const ALL: &[Self] = &[$(Self::$name),*];
        }
    };
}

codes! {
    PORTAL = "page-portal", "the text is not an operation page of the portal";
    LINE = "page-line", "a line is neither understood nor known boilerplate";
    TYPE = "page-type", "an attribute has a type word that is not known";
    INDENT = "page-indent", "the indentation contradicts the nesting";
    TABLE = "page-table", "a table of values and the list of values do not belong together";
    BOUND = "page-bound", "a bound is not a number or contradicts another";
    DUPLICATE = "page-duplicate", "one place is described twice";
    TRUNCATED = "page-truncated", "the page ends or breaks off before it is complete";
    JSON = "page-json", "an example is not JSON";
    REQUEST = "page-request", "the request line, the curl command and the example disagree";
    ALIGN = "page-align", "a lost name cannot be recovered from the request example";
    DATE = "page-date", "the page does not show when it was captured";
    FURNITURE = "page-furniture", "the list of lines around every operation is not one";
    FACTS = "facts-file", "a facts file is not what `docs facts` writes";
    DIFFERENT = "facts-different", "two captures are of different operations";
    TWIN = "check-twin", "the Markdown twin of a page says something else than the page";
    MISSING = "check-missing", "a fact of the page is not in the document";
    DEVIATES = "check-deviates", "the document says something else than the page, without x-docs and x-excuses";
    EVIDENCE = "check-evidence", "a part of the document has no fact behind it, without x-inferred and x-excuses";
    VANISHED = "check-vanished", "the newest page has lost what an older one has, and the document has not decided";
    UNWRITTEN = "check-unwritten", "a text of a draft is still to be written";
    UNNEEDED = "check-unneeded", "x-docs, x-inferred or an entry of x-excuses where nothing deviates";
    DOCUMENT = "check-document", "the document cannot be compared";
}

/// One problem with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Its kind.
    pub code: Code,
    /// The file as the caller named it.
    pub file: Box<str>,
    /// From 1; 0 where the whole file is meant.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// Characters to underline.
    pub length: usize,
    /// The text of the line.
    pub source: Box<str>,
    /// What is wrong.
    pub message: String,
    /// The way out.
    pub help: String,
}

impl Problem {
    /// A problem of a whole line of `source`.
    pub fn at_line(source: &Source<'_>, line: usize, code: Code, message: impl Into<String>) -> Self {
        let text = source.line(line);
        let indent = text.chars().take_while(|c| c.is_whitespace()).count();
        let length = text.trim().chars().count().max(1);
        Self::at(source, (line, indent + 1, length), code, message)
    }

    /// A problem of a part of a line: line, column, length.
    pub fn at(
        source: &Source<'_>,
        (line, column, length): (usize, usize, usize),
        code: Code,
        message: impl Into<String>,
    ) -> Self {
        Self {
            code,
            file: source.name.into(),
            line,
            column,
            length,
            source: source.line(line).into(),
            message: message.into(),
            help: String::new(),
        }
    }

    /// Adds the way out.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// As a listing, like those of the generator.
    #[must_use]
    pub fn render(&self) -> String {
        let column = self.column.saturating_sub(1);
        let start = byte_of(&self.source, column);
        let end = byte_of(&self.source, column + self.length.max(1));
        let span = Span { line: self.line.max(1), column: self.column, start, end };
        let mark = Mark { span, label: "", primary: true };
        let listing = Listing {
            severity: Severity::Error,
            code: self.code.id(),
            message: &self.message,
            windows: vec![Window { file: &self.file, text: &self.source, marks: vec![mark] }],
            pointer: None,
            note: Some(self.code.meaning()),
            help: &self.help,
        };
        listing.render(false)
    }

    /// `file:line:column: code: message`.
    #[must_use]
    pub fn short(&self) -> String {
        format!("{}:{}:{}: {}: {}", self.file, self.line, self.column, self.code.id(), self.message)
    }
}

/// Every problem as a listing, then how many.
#[must_use]
pub fn render_all(problems: &[Problem]) -> String {
    let mut text = String::new();
    for problem in problems {
        let _ = writeln!(text, "{}\n", problem.render());
    }
    if !problems.is_empty() {
        let plural = if problems.len() == 1 { "" } else { "s" };
        let _ = writeln!(text, "{} problem{plural}", problems.len());
    }
    text
}

fn byte_of(text: &str, characters: usize) -> usize {
    text.char_indices().nth(characters).map_or(text.len(), |(at, _)| at)
}

/// A text with the name it is reported under.
#[derive(Debug, Clone)]
pub struct Source<'a> {
    /// The file as the caller named it.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
    lines: Vec<&'a str>,
}

impl<'a> Source<'a> {
    /// Splits the text into lines once.
    #[must_use]
    pub fn new(name: &'a str, text: &'a str) -> Self {
        Self { name, text, lines: text.lines().collect() }
    }

    /// The line of that number, from 1; empty where there is none.
    #[must_use]
    pub fn line(&self, number: usize) -> &'a str {
        number.checked_sub(1).and_then(|at| self.lines.get(at)).copied().unwrap_or_default()
    }

    /// Every line.
    #[must_use]
    pub fn lines(&self) -> &[&'a str] {
        &self.lines
    }
}
