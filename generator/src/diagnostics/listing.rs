//! What every listing looks like, whatever it is a problem of: rustc's look.

use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
};

use super::Severity;
use crate::source::Span;

/// A line longer than this is cut to a window around the place.
const LINE_WINDOW: usize = 400;

/// A problem as it is shown.
#[derive(Debug, Clone)]
pub struct Listing<'a> {
    /// How bad it is.
    pub severity: Severity,
    /// The code of its kind.
    pub code: &'a str,
    /// What is wrong, in one line.
    pub message: &'a str,
    /// The lines that it is about.
    pub windows: Vec<Window<'a>>,
    /// The pointer to its place, where there is one.
    pub pointer: Option<String>,
    /// What it costs, or means.
    pub note: Option<&'a str>,
    /// What to do; may be empty.
    pub help: &'a str,
}

impl Listing<'_> {
    /// As text for a terminal, without a line break at the end.
    #[must_use]
    pub fn render(&self, colors: bool) -> String {
        let renderer = if colors { Renderer::styled() } else { Renderer::plain() };
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let title = level.primary_title(normalize_untrusted_str(self.message)).id(self.code);
        let mut group = Group::with_title(title);
        for window in &self.windows {
            group = match window.origin() {
                Some(origin) if window.text.is_empty() => group.element(origin),
                Some(origin) => group.element(origin).element(window.snippet()),
                None => group.element(window.snippet().path(window.file)),
            };
        }
        if let Some(pointer) = &self.pointer {
            group = group.element(Level::NOTE.with_name("at").message(pointer));
        }
        if let Some(note) = self.note {
            group = group.element(Level::NOTE.message(normalize_untrusted_str(note)));
        }
        if !self.help.is_empty() {
            group = group.element(Level::HELP.message(normalize_untrusted_str(self.help)));
        }
        renderer.render(&[group])
    }
}

/// A marked place.
#[derive(Debug, Clone, Copy)]
pub struct Mark<'a> {
    /// Where it is; its bytes are counted in the text of the window.
    pub span: Span,
    /// What stands beside it; may be empty.
    pub label: &'a str,
    /// Whether it is the place of the problem, rather than one that belongs to it.
    pub primary: bool,
}

impl Mark<'_> {
    /// Whether one window shows both.
    pub(super) fn is_near(&self, other: &Self) -> bool {
        self.span.line.abs_diff(other.span.line) <= 8
    }
}

/// Some lines of a text with the places marked in them.
#[derive(Debug, Clone)]
pub struct Window<'a> {
    /// The file as it is called.
    pub file: &'a str,
    /// The text that holds the lines.
    pub text: &'a str,
    /// The places, at least one.
    pub marks: Vec<Mark<'a>>,
}

impl<'a> Window<'a> {
    /// The first byte that is shown, and whether it is the first of its line.
    fn start(&self) -> (usize, bool) {
        let text = self.text;
        let first = self.marks.iter().map(|mark| mark.span.start).min();
        let start = line_start(text, first.unwrap_or_default());
        (start, text.get(..start).is_none_or(|before| before.is_empty() || before.ends_with(['\n', '\r'])))
    }

    /// The place, where the snippet cannot tell it, because the start of the line is cut off, or there is no line.
    fn origin(&self) -> Option<Origin<'a>> {
        let is_untold = !self.start().1 || self.text.is_empty();
        let span = self.marks.first().filter(|_| is_untold)?.span;
        Some(Origin::path(self.file).line(span.line).char_column(span.column))
    }

    fn snippet(&self) -> Snippet<'a, Annotation<'a>> {
        let text = self.text;
        let last = self.marks.iter().map(|mark| mark.span.end).max();
        let (start, _) = self.start();
        let end = line_end(text, last.unwrap_or_default());
        let line = self.marks.iter().map(|mark| mark.span.line).min();
        let lines = text.get(start..end).unwrap_or_default();
        Snippet::source(lines).line_start(line.unwrap_or(1)).annotations(self.marks.iter().map(|mark| {
            let span = mark.span.start - start..mark.span.end.min(end) - start;
            let label = (!mark.label.is_empty()).then(|| normalize_untrusted_str(mark.label));
            let kind = if mark.primary { AnnotationKind::Primary } else { AnnotationKind::Context };
            kind.span(span).label(label)
        }))
    }
}

/// The start of the line of `at`, or of a window within a very long line.
fn line_start(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    let start = before.rfind(['\n', '\r']).map_or(0, |found| found + 1);
    let earliest = at.saturating_sub(LINE_WINDOW).max(start);
    (earliest..=at).find(|at| text.is_char_boundary(*at)).unwrap_or(at)
}

/// The end of the line of `at`, or of a window within a very long line.
fn line_end(text: &str, at: usize) -> usize {
    let latest = (at + LINE_WINDOW).min(text.len());
    let latest = (at..=latest).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(at);
    let after = text.get(at..latest).unwrap_or_default();
    after.find(['\n', '\r']).map_or(latest, |found| at + found)
}
