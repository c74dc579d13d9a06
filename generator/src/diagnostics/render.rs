//! Listings with the lines of the document.

use std::collections::BTreeMap;
use std::fmt;

use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
};

use super::{Code, Diagnostic, Diagnostics, Severity};
use crate::source::{Source, Span};

/// A line longer than this is cut to a window around the place.
const LINE_WINDOW: usize = 400;

/// How to print.
#[derive(Debug, Clone, Copy, Default)]
pub struct Rendering {
    /// With terminal colours.
    pub colors: bool,
    /// Each on one line, without the lines of the document.
    pub short: bool,
    /// At most so many listings of warnings of one code; the others are counted.
    pub warnings_per_code: Option<usize>,
}

/// How many errors and warnings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    /// The number of errors.
    pub errors: usize,
    /// The number of warnings.
    pub warnings: usize,
}

impl fmt::Display for Summary {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = |count| if count == 1 { "" } else { "s" };
        let Self { errors, warnings } = self;
        write!(formatter, "{errors} error{}, {warnings} warning{}", plural(*errors), plural(*warnings))
    }
}

impl Diagnostics {
    /// How many errors and warnings there are.
    #[must_use]
    pub fn summary(&self) -> Summary {
        let errors = self.iter().filter(|one| one.severity == Severity::Error).count();
        Summary { errors, warnings: self.len() - errors }
    }

    /// All of them, in their present order, as text for a terminal, with the summary at the end.
    #[must_use]
    pub fn render(&self, source: &Source, rendering: Rendering) -> String {
        let mut text = String::new();
        let mut printed: BTreeMap<Code, usize> = BTreeMap::new();
        for diagnostic in self {
            let count = printed.entry(diagnostic.code).or_default();
            *count += 1;
            let capped = rendering.warnings_per_code.is_some_and(|cap| *count > cap);
            if capped && diagnostic.severity == Severity::Warning {
                continue;
            }
            text.push_str(&diagnostic.render(source, rendering));
            text.push_str(if rendering.short { "\n" } else { "\n\n" });
        }
        if let Some(cap) = rendering.warnings_per_code {
            self.note_hidden(&mut text, cap);
        }
        text.push_str(&self.summary().to_string());
        text.push('\n');
        text
    }

    /// Says how many warnings of each code were not printed.
    fn note_hidden(&self, text: &mut String, cap: usize) {
        let mut totals: BTreeMap<Code, (usize, usize)> = BTreeMap::new();
        for one in self {
            let (before, hidden) = totals.entry(one.code).or_default();
            *before += 1;
            *hidden += usize::from(*before > cap && one.severity == Severity::Warning);
        }
        for (code, (_, hidden)) in totals {
            if hidden > 0 {
                text.push_str(&format_hidden(code, hidden));
            }
        }
    }
}

fn format_hidden(code: Code, hidden: usize) -> String {
    format!("{hidden} more of {code}: {}\n", code.title())
}

impl Diagnostic {
    /// This one as text for a terminal, without a line break at the end.
    #[must_use]
    pub fn render(&self, source: &Source, rendering: Rendering) -> String {
        if rendering.short {
            return self.short(source);
        }
        let renderer = if rendering.colors { Renderer::styled() } else { Renderer::plain() };
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let message = normalize_untrusted_str(&self.message);
        let title = level.primary_title(message).id(self.code.as_str());
        let mut group = Group::with_title(title);
        for window in self.windows(source) {
            group = match window.origin() {
                Some(origin) => group.element(origin).element(window.snippet()),
                None => group.element(window.snippet().path(window.source.name.as_str())),
            };
        }
        if let Some(pointer) = self.pointer(source) {
            group = group.element(Level::NOTE.with_name("at").message(pointer));
        }
        if let Some(consequence) = &self.consequence {
            group = group.element(Level::NOTE.message(normalize_untrusted_str(consequence)));
        }
        let help = self.help.as_deref().unwrap_or(self.code.remedy());
        group = group.element(Level::HELP.message(normalize_untrusted_str(help)));
        renderer.render(&[group])
    }

    /// The pointer to the place in its file, unless that is the whole file.
    fn pointer(&self, source: &Source) -> Option<String> {
        let pointer = source.pointer(&self.place).filter(|pointer| !pointer.is_root())?;
        Some(normalize_untrusted_str(&format!("#{pointer}")))
    }

    /// This one on one line: `file:line:column: severity[code]: message (#/pointer)`.
    #[must_use]
    pub fn short(&self, source: &Source) -> String {
        let (file, span) = source.find(&self.place);
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let pointer = self.pointer(source).map(|pointer| format!(" ({pointer})")).unwrap_or_default();
        format!(
            "{}:{}:{}: {severity}[{}]: {}{pointer}",
            file.name,
            span.line,
            span.column,
            self.code,
            normalize_untrusted_str(&self.message)
        )
    }

    /// The stretches of the text to be shown: places close to each other share one.
    fn windows<'a>(&'a self, source: &'a Source) -> Vec<Window<'a>> {
        let first = (&self.place, "", AnnotationKind::Primary);
        let further =
            self.further.iter().map(|(place, label)| (place, label.as_str(), AnnotationKind::Context));
        let mut windows: Vec<Window<'a>> = Vec::new();
        for (place, label, kind) in std::iter::once(first).chain(further) {
            let (source, span) = source.find(place);
            let mark = Mark { span, label, kind };
            if source.text.is_empty() {
                continue;
            }
            let near = windows
                .iter_mut()
                .filter(|window| window.source.name == source.name)
                .find(|window| window.marks.iter().any(|other| other.is_near(&mark)));
            match near {
                Some(window) => window.marks.push(mark),
                None => windows.push(Window { source, marks: vec![mark] }),
            }
        }
        windows
    }
}

struct Mark<'a> {
    span: Span,
    label: &'a str,
    kind: AnnotationKind,
}

impl Mark<'_> {
    fn is_near(&self, other: &Self) -> bool {
        self.span.line.abs_diff(other.span.line) <= 8
    }
}

/// Some lines of the document with the places marked in them.
struct Window<'a> {
    source: &'a Source,
    marks: Vec<Mark<'a>>,
}

impl<'a> Window<'a> {
    /// The first byte that is shown, and whether it is the first of its line.
    fn start(&self) -> (usize, bool) {
        let text = self.source.text.as_str();
        let first = self.marks.iter().map(|mark| mark.span.start).min();
        let start = line_start(text, first.unwrap_or_default());
        (start, text.get(..start).is_none_or(|before| before.is_empty() || before.ends_with(['\n', '\r'])))
    }

    /// The place, where the snippet cannot tell it, because the start of the line is cut off.
    fn origin(&self) -> Option<Origin<'a>> {
        let span = self.marks.first().filter(|_| !self.start().1)?.span;
        Some(Origin::path(self.source.name.as_str()).line(span.line).char_column(span.column))
    }

    fn snippet(&self) -> Snippet<'a, Annotation<'a>> {
        let text = self.source.text.as_str();
        let last = self.marks.iter().map(|mark| mark.span.end).max();
        let (start, _) = self.start();
        let end = line_end(text, last.unwrap_or_default());
        let line = self.marks.iter().map(|mark| mark.span.line).min();
        let lines = text.get(start..end).unwrap_or_default();
        Snippet::source(lines).line_start(line.unwrap_or(1)).annotations(self.marks.iter().map(|mark| {
            let span = mark.span.start - start..mark.span.end.min(end) - start;
            let label = (!mark.label.is_empty()).then(|| normalize_untrusted_str(mark.label));
            mark.kind.span(span).label(label)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pointer::Pointer;

    #[test]
    fn places_in_one_long_line_are_those_of_the_text() {
        let text = format!("{{\"filler\":\"{}\",\"a\":{{\"b\":1}}}}", "x".repeat(5_000));
        let source = Source::new("long.json", text);
        let one = Diagnostic::new(Code::WrongType, Pointer::new("/a/b"), "wrong");
        let shown = one.render(&source, Rendering::default());
        assert!(shown.contains("--> long.json:1:5023"), "{shown}");
        assert!(shown.contains("= at: #/a/b"), "{shown}");
        assert_eq!(one.short(&source), "long.json:1:5023: error[G0301]: wrong (#/a/b)");
    }
}
