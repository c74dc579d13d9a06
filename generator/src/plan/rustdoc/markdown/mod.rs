//! The prose of a document as rustdoc: Markdown that means the same, links nowhere by accident, runs
//! nothing and holds no HTML.
//!
//! The text is parsed and written anew rather than patched: what rustdoc would warn about cannot
//! come out of the writer.

mod address;
mod block;
mod html;
mod inline;
mod reader;

use std::borrow::Cow;

/// More prose than this is cut: nobody reads it in a hint of an editor, and it costs every build.
const MAX_CHARACTERS: usize = 20_000;

/// The lines of rustdoc for a text of a document; none for a text that says nothing.
pub fn markdown(text: &str) -> Vec<String> {
    block::lines(&reader::blocks(&printable(text)))
}

/// A text in one line, every character of which stands for itself.
pub fn plain(text: &str) -> String {
    inline::escaped(&printable(text).split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A text as code in a line, whatever backticks it holds.
pub fn code(text: &str) -> String {
    match printable(text).trim() {
        "" => "(empty)".to_owned(),
        text => inline::code(text),
    }
}

/// The text without control and direction characters, which could make it look like something else.
pub fn printable(text: &str) -> Cow<'_, str> {
    // Most texts have nothing of the kind, nor what could be its first byte.
    let as_it_is = |byte: u8| matches!(byte, b'\n' | b' '..=b'~');
    if text.len() <= MAX_CHARACTERS && text.bytes().all(as_it_is) {
        return Cow::Borrowed(text);
    }
    text.chars()
        .take(MAX_CHARACTERS)
        .filter_map(|c| match c {
            '\n' => Some('\n'),
            '\t' | '\u{a0}' | '\u{2028}' | '\u{2029}' => Some(' '),
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => None,
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect()
}

#[cfg(test)]
mod tests;
