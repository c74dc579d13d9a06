//! Problems as listings, with the lines of the document.

use std::collections::BTreeMap;
use std::fmt;

use annotate_snippets::normalize_untrusted_str;

use super::{Code, Diagnostic, Diagnostics, Listing, Mark, Severity, Window};
use crate::source::Source;

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
        let cost = self.cost.as_ref().map(ToString::to_string);
        let listing = Listing {
            severity: self.severity,
            code: self.code.as_str(),
            message: &self.message,
            windows: self.windows(source),
            pointer: self.pointer(source),
            note: cost.as_deref(),
            help: self.help.as_deref().unwrap_or(self.code.remedy()),
        };
        listing.render(rendering.colors)
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
        let further = self.further.iter().map(|(place, label)| (place, label.as_str(), false));
        let mut windows: Vec<Window<'a>> = Vec::new();
        for (place, label, primary) in std::iter::once((&self.place, "", true)).chain(further) {
            let (source, span) = source.find(place);
            let mark = Mark { span, label, primary };
            if source.text.is_empty() && source.name.is_empty() {
                continue;
            }
            let near = windows
                .iter_mut()
                .filter(|window| window.file == source.name)
                .find(|window| window.marks.iter().any(|other| other.is_near(&mark)));
            match near {
                Some(window) => window.marks.push(mark),
                None => windows.push(Window { file: &source.name, text: &source.text, marks: vec![mark] }),
            }
        }
        windows
    }
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
