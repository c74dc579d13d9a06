//! Lines and columns of a text.

use std::ops::Range;

use super::Span;

/// The first byte of each line.
#[derive(Debug, Clone, Default)]
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub(super) fn new(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self(std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect())
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
        let last = self.0.last().copied().unwrap_or_default();
        self.0.get(line.saturating_sub(1)).copied().unwrap_or(last)
    }

    /// Adds line and column; a place of several lines is cut to its first.
    pub(super) fn span(&self, text: &str, range: Range<usize>) -> Span {
        let line = self.0.partition_point(|start| *start <= range.start);
        let start = self.line_start(line);
        let column = text.get(start..range.start).map_or(0, |before| before.chars().count());
        let line_end = text
            .get(range.start..)
            .and_then(|rest| rest.find(['\n', '\r']))
            .map_or(text.len(), |length| range.start + length);
        Span {
            start: range.start,
            end: range.end.min(line_end).max(range.start),
            line: line.max(1),
            column: column + 1,
        }
    }
}
