//! A change, and what is said of it.

use std::borrow::Cow;

use generator::pointer::Pointer;
use generator::source::Source;

/// Where a change is, and so whom it reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// The documentation pages that a document was transcribed from: those who keep it.
    Facts,
    /// Programs that speak to the server, in whatever language.
    Wire,
    /// Programs that use the crate.
    Rust,
}

impl Layer {
    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Facts => "facts",
            Self::Wire => "wire",
            Self::Rust => "rust",
        }
    }
}

/// What a change does to what worked before; the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It may stop working.
    Breaking,
    /// The documents do not tell.
    NotKnowable,
    /// It goes on working; there is more than before.
    Additive,
    /// It goes on working; only what is said to readers is another.
    Documentation,
}

impl Verdict {
    /// The one of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.as_str().replace(' ', "_") == name)
    }

    /// All, the gravest first.
    pub const ALL: [Self; 4] = [Self::Breaking, Self::NotKnowable, Self::Additive, Self::Documentation];

    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::NotKnowable => "not knowable",
            Self::Additive => "additive",
            Self::Documentation => "documentation",
        }
    }
}

/// The way of the values that a change is about; each judges it the other way round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// From the client to the server.
    Sent,
    /// From the server to the client.
    Received,
}

impl Way {
    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Received => "received",
        }
    }
}

/// What somebody who uses the API or the crate has to do about a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// Find another way: it is gone.
    DoWithout,
    /// Give what is asked for now.
    Give,
    /// Write or read another type.
    Adapt,
    /// Be ready for what could not come before.
    Expect,
    /// Find out: the documents do not tell.
    Ask,
    /// Plan to do without it.
    Leave,
    /// Nothing; it can be used.
    Use,
    /// Nothing.
    Nothing,
}

/// A side of a change: the old document or the new one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// The node.
    pub pointer: Pointer,
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
}

impl Site {
    /// Where a node stands in a document.
    #[must_use]
    pub fn of(source: &Source, pointer: &Pointer) -> Self {
        let (file, span) = source.find(&generator::diagnostics::Place::Key(pointer.clone()));
        Self { pointer: pointer.clone(), file: file.name.clone(), line: span.line, column: span.column }
    }
}

/// A change of the wire or of the crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Whom it reaches.
    pub layer: Layer,
    /// What it does.
    pub verdict: Verdict,
    /// What is changed: `GET /pets`, `Pet.name`, `models::Pet::name`.
    pub subject: String,
    /// What happened, in words that follow the subject: `is required now`.
    pub what: String,
    /// Why the verdict is what it is.
    pub reason: Cow<'static, str>,
    /// What somebody has to do.
    pub action: Action,
    /// The way of the values, where there is one.
    pub way: Option<Way>,
    /// The operations that it reaches, as `GET /pets`, in the order of the new document.
    pub operations: Vec<String>,
    /// How it was written, of Rust the declaration.
    pub before: Option<String>,
    /// How it is written now.
    pub after: Option<String>,
    /// Where it was.
    pub old: Option<Site>,
    /// Where it is.
    pub new: Option<Site>,
    /// The lines of documentation pages that state it.
    pub pages: Vec<PageLine>,
}

/// A line of a documentation page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageLine {
    /// The page, and of when it is.
    pub page: String,
    /// The line, from 1.
    pub line: usize,
}

/// A node as people speak of it: `Pet.tags[]`, `GET /pets ? limit`.
#[must_use]
pub fn spoken(pointer: &Pointer) -> String {
    let tokens: Vec<String> = pointer.tokens().map(Cow::into_owned).collect();
    let words: Vec<&str> = tokens.iter().map(String::as_str).collect();
    let (file, _) = pointer.in_file();
    let start = file.map(Cow::into_owned).unwrap_or_default();
    match words.as_slice() {
        ["components", _, name, rest @ ..]
        | ["definitions" | "parameters" | "responses", name, rest @ ..] => {
            format!("{start}{name}{}", within(rest))
        }
        ["paths", path, "additionalOperations", method, rest @ ..] | ["paths", path, method, rest @ ..] => {
            format!("{} {path}{}", method.to_uppercase(), within(rest))
        }
        rest => format!("{start}{}", within(rest).trim_start()),
    }
}

/// A node within one that has a name of its own.
#[must_use]
pub fn spoken_within(name: &str, holder: &Pointer, of: &Pointer) -> String {
    let tokens: Vec<String> = of.tokens().skip(holder.tokens().count()).map(Cow::into_owned).collect();
    format!("{name}{}", within(&tokens.iter().map(String::as_str).collect::<Vec<_>>()))
}

/// What is within a component or an operation.
fn within(words: &[&str]) -> String {
    let mut text = String::new();
    let mut rest = words;
    loop {
        let (said, left) = match rest {
            [] => return text,
            ["properties", name, left @ ..] => (format!(".{name}"), left),
            ["items", left @ ..] => ("[]".to_owned(), left),
            ["additionalProperties", left @ ..] => ("{}".to_owned(), left),
            ["requestBody", left @ ..] => (" body".to_owned(), left),
            ["responses", status, left @ ..] => (format!(" {status}"), left),
            ["content", _, "schema", left @ ..] | ["schema", left @ ..] => (String::new(), left),
            ["content", media, left @ ..] => (format!(" {media}"), left),
            ["headers", name, left @ ..] => (format!(" header {name}"), left),
            ["parameters", at, left @ ..] => (format!(" parameter {at}"), left),
            ["allOf" | "oneOf" | "anyOf", _, left @ ..] if !left.is_empty() => (String::new(), left),
            [word, left @ ..] => (format!(" {word}"), left),
        };
        text.push_str(&said);
        rest = left;
    }
}
