//! Lines and columns of a text.

use std::ops::Range;

use super::Span;

/// The characters are counted up to every so many bytes.
const STEP: usize = 1024;

/// Where each line starts, and how many characters come before.
#[derive(Debug, Clone, Default)]
pub(super) struct Lines {
    /// The first byte of each line.
    starts: Vec<usize>,
    /// The number of characters that start before each `STEP` bytes, and before the end.
    characters: Vec<usize>,
}

impl Lines {
    pub(super) fn new(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let mut before = 0;
        let counts = text.as_bytes().chunks(STEP).map(|chunk| {
            before += starts_in(chunk);
            before
        });
        Self {
            characters: std::iter::once(0).chain(counts).collect(),
            starts: std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect(),
        }
    }

    /// The byte at a line and column (both from 1, the column in characters).
    pub(super) fn offset(&self, text: &str, line: usize, column: usize) -> Range<usize> {
        let start = self.line_start(line);
        let rest = text.get(start..).unwrap_or_default();
        let line_text = rest.lines().next().unwrap_or_default();
        let within =
            line_text.char_indices().nth(column.saturating_sub(1)).map_or(line_text.len(), |(at, _)| at);
        start + within..start + within
    }

    fn line_start(&self, line: usize) -> usize {
        let last = self.starts.last().copied().unwrap_or_default();
        self.starts.get(line.saturating_sub(1)).copied().unwrap_or(last)
    }

    /// The number of characters before a byte.
    fn characters_before(&self, text: &str, at: usize) -> usize {
        let at = at.min(text.len());
        let chunk = at / STEP;
        let rest = text.as_bytes().get(chunk * STEP..at).unwrap_or_default();
        self.characters.get(chunk).copied().unwrap_or_default() + starts_in(rest)
    }

    /// Adds line and column; a place of several lines is cut to its first.
    pub(super) fn span(&self, text: &str, range: Range<usize>) -> Span {
        let line = self.starts.partition_point(|start| *start <= range.start);
        let column =
            self.characters_before(text, range.start) - self.characters_before(text, self.line_start(line));
        let next = self.starts.get(line).copied();
        let line_text = text.get(..next.unwrap_or(text.len())).unwrap_or(text);
        let line_end = line_text.trim_end_matches(['\n', '\r']).len();
        Span {
            start: range.start,
            end: range.end.min(line_end).max(range.start),
            line: line.max(1),
            column: column + 1,
        }
    }
}

/// How many characters start in these bytes.
fn starts_in(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count()
}
