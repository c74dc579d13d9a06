//! Web addresses in prose.

use std::fmt::Write;

/// A piece of a text.
pub enum Piece<'a> {
    /// Text without an address.
    Text(&'a str),
    /// An address.
    Address(&'a str),
}

/// Whether a link leads to the web, and not into the crate's docs or nowhere.
pub fn is_web(url: &str) -> bool {
    (url.starts_with("https://") || url.starts_with("http://")) && url.len() > "https://".len()
}

/// The address with all that would end it in Markdown encoded.
pub fn encoded(url: &str) -> String {
    let mut encoded = String::with_capacity(url.len());
    for c in url.chars() {
        match c {
            ' ' | '<' | '>' | '(' | ')' | '[' | ']' | '\\' | '"' | '`' | '{' | '}' | '|' | '^' | '*' => {
                let _ = write!(encoded, "%{:02X}", u32::from(c));
            }
            c => encoded.push(c),
        }
    }
    encoded
}

/// The text cut at its addresses.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = start_of_address(rest) {
        let (before, from) = rest.split_at(start);
        let (url, after) = from.split_at(length(from));
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        pieces.push(Piece::Address(url));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

fn start_of_address(text: &str) -> Option<usize> {
    text.match_indices("http").map(|(at, _)| at).find(|at| text.get(*at..).is_some_and(is_web))
}

/// How far an address reaches: to white space or a closing mark, without the sentence's own full stop.
fn length(text: &str) -> usize {
    let end = text.find(|c: char| c.is_whitespace() || "<>\"'`)]}|\\".contains(c)).unwrap_or(text.len());
    let address = text.get(..end).unwrap_or(text);
    address
        .trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_', '~'])
        .len()
        .max("https://x".len().min(end))
}
