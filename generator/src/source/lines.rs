//! Lines and columns of a text.

use std::ops::Range;

/// The characters are counted up to every so many bytes.
const STEP: usize = 1024;

/// A stretch of the text, with the line and column (from 1, in characters) of its start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
    /// The line of the first byte, from 1.
    pub line: usize,
    /// The column of the first byte, from 1, in characters.
    pub column: usize,
}

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
        let bytes = text.as_bytes();
        let is_break = |(at, byte): &(usize, u8)| match byte {
            b'\n' => true,
            b'\r' => bytes.get(at + 1) != Some(&b'\n'),
            _ => false,
        };
        let breaks = text.bytes().enumerate().filter(is_break);
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

    /// Adds line and column; a place of several lines is cut to its first, and one within a character is widened.
    pub(super) fn span(&self, text: &str, range: Range<usize>) -> Span {
        let range = boundary(text, range.start)..range.end.min(text.len());
        let line = self.starts.partition_point(|start| *start <= range.start);
        let column =
            self.characters_before(text, range.start) - self.characters_before(text, self.line_start(line));
        let next = self.starts.get(line).copied();
        let line_text = text.get(..next.unwrap_or(text.len())).unwrap_or(text);
        let line_end = line_text.trim_end_matches(['\n', '\r']).len();
        Span {
            start: range.start,
            end: (range.end..=text.len())
                .find(|end| text.is_char_boundary(*end))
                .unwrap_or(text.len())
                .min(line_end)
                .max(range.start),
            line: line.max(1),
            column: column + 1,
        }
    }
}

/// How many characters start in these bytes.
fn starts_in(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count()
}

/// The start of the character that the byte belongs to.
fn boundary(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|start| text.is_char_boundary(*start)).unwrap_or_default()
}
