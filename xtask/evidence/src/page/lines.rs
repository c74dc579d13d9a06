//! The lines of a page, each with its indentation and whether it starts an attribute.

use crate::problem::{Code, Problem, Source};

use super::furniture::Furniture;

/// A line of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line<'a> {
    /// From 1.
    pub number: usize,
    /// Spaces before the text or the bullet.
    pub indent: usize,
    /// Whether it starts with a bullet.
    pub bullet: bool,
    /// The text without indentation and bullet.
    pub text: &'a str,
}

impl<'a> Line<'a> {
    fn new(number: usize, raw: &'a str) -> Self {
        let text = raw.trim_start();
        let indent = raw.len() - text.len();
        let (bullet, text) = text.strip_prefix('•').map_or((false, text), |rest| (true, rest));
        Self { number, indent, bullet, text: text.trim() }
    }

    /// Whether nothing is on it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text.is_empty() && !self.bullet
    }
}

/// A walk over the lines, with the problems met on the way.
pub struct Lines<'a> {
    /// The page.
    pub source: &'a Source<'a>,
    /// What was wrong so far.
    pub problems: Vec<Problem>,
    all: Vec<Line<'a>>,
    at: usize,
}

impl<'a> Lines<'a> {
    /// Starts at the first line.
    #[must_use]
    pub fn new(source: &'a Source<'a>, furniture: &Furniture) -> Self {
        let lines = source.lines().iter().enumerate();
        let mut all: Vec<Line<'a>> = lines.map(|(at, raw)| Line::new(at + 1, raw)).collect();
        furniture.remove(&mut all);
        Self { source, problems: Vec::new(), all, at: 0 }
    }

    /// Every line, to restore what a capture has lost.
    pub fn all_mut(&mut self) -> &mut [Line<'a>] {
        &mut self.all
    }

    /// The line that comes next.
    #[must_use]
    pub fn peek(&self) -> Option<Line<'a>> {
        self.all.get(self.at).copied()
    }

    /// The next line that is not blank, which stays next.
    pub fn peek_text(&mut self) -> Option<Line<'a>> {
        while self.peek().is_some_and(|line| line.is_blank()) {
            self.at += 1;
        }
        self.peek()
    }

    /// Takes the next line.
    pub fn take(&mut self) -> Option<Line<'a>> {
        let line = self.peek()?;
        self.at += 1;
        Some(line)
    }

    /// Takes the next line that is not blank, if it is one of these.
    pub fn take_if(&mut self, wanted: impl Fn(&Line<'a>) -> bool) -> Option<Line<'a>> {
        self.peek_text().filter(wanted)?;
        self.take()
    }

    /// Continues at the line of that number.
    pub fn go_to(&mut self, number: usize) {
        self.at = number.saturating_sub(1);
    }

    /// The text from the next line on.
    #[must_use]
    pub fn rest(&self) -> &'a str {
        let Some(line) = self.source.lines().get(self.at) else { return "" };
        let start = line.as_ptr() as usize - self.source.text.as_ptr() as usize;
        self.source.text.get(start..).unwrap_or_default()
    }

    /// The number of the last line that holds anything.
    #[must_use]
    pub fn last_number(&self) -> usize {
        self.all.iter().rev().find(|line| !line.is_blank()).map_or(1, |line| line.number)
    }

    /// Notes a problem of a line.
    pub fn problem(&mut self, line: usize, code: Code, message: impl Into<String>, help: &str) {
        self.problems.push(Problem::at_line(self.source, line, code, message).help(help));
    }

    /// Notes that a line is not understood.
    pub fn unknown(&mut self, line: Line<'_>, place: &str) {
        self.problem(
            line.number,
            Code::LINE,
            format!("this line is not understood {place}"),
            "if the portal prints it on every page, teach the reader; otherwise capture the page again",
        );
    }
}
