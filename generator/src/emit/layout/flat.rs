//! Tokens on one line, spaced as `prettyplease` spaces them: paths, types, calls. What may hold anything else is left to it.

use std::fmt::Write;

use proc_macro2::{Delimiter, Literal, Punct, Spacing};

use super::tokens::Token;

/// Words behind which brackets are no arguments.
const KEYWORDS: [&str; 14] = [
    "as", "async", "else", "for", "if", "in", "let", "loop", "match", "move", "mut", "return", "unsafe",
    "while",
];

/// The text of tokens, if it is known how they are spaced.
pub fn flat(tokens: &[Token]) -> Option<String> {
    let mut text = String::new();
    add(tokens, &mut text)?;
    Some(text)
}

/// What a token follows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// What it stands close to.
    Tight,
    /// A name, a literal, brackets.
    Word,
    Keyword,
    /// What a blank stands behind.
    Spaced,
    /// The first half of `::`.
    Colon,
    /// The first half of `->`.
    Dash,
}

impl Before {
    fn space(self, text: &mut String) {
        if matches!(self, Self::Word | Self::Keyword | Self::Spaced) {
            text.push(' ');
        }
    }
}

fn add(tokens: &[Token], text: &mut String) -> Option<()> {
    let mut before = Before::Tight;
    for token in tokens {
        before = match token {
            Token::Ident(ident) => {
                before.space(text);
                let start = text.len();
                // Writing to a text does not fail.
                let _ = write!(text, "{ident}");
                let keyword = text.get(start..).is_some_and(|word| KEYWORDS.contains(&word));
                if keyword { Before::Keyword } else { Before::Word }
            }
            Token::Literal(literal) => {
                before.space(text);
                let _ = write!(text, "{literal}");
                Before::Word
            }
            Token::Group(delimiter, inner) => brackets(*delimiter, inner, before, text)?,
            Token::Punct(sign) => punct(sign, before, text)?,
        };
    }
    Some(())
}

fn brackets(delimiter: Delimiter, inner: &[Token], before: Before, text: &mut String) -> Option<Before> {
    let (open, close) = match delimiter {
        Delimiter::Parenthesis => ('(', ')'),
        Delimiter::Bracket => ('[', ']'),
        Delimiter::Brace | Delimiter::None => return None,
    };
    match before {
        Before::Keyword => return None,
        Before::Spaced => text.push(' '),
        _ => {}
    }
    // A comma behind the last entry is dropped or not, by what the brackets are.
    if inner.last().is_some_and(|last| last.is_punct(',')) {
        return None;
    }
    text.push(open);
    add(inner, text)?;
    text.push(close);
    Some(Before::Word)
}

fn punct(sign: &Punct, before: Before, text: &mut String) -> Option<Before> {
    let joint = sign.spacing() == Spacing::Joint;
    let (sign, behind) = match sign.as_char() {
        ':' if before == Before::Colon => (":", Before::Tight),
        ':' if joint => (":", Before::Colon),
        '>' if before == Before::Dash => (">", Before::Spaced),
        '-' if joint && before == Before::Word => (" -", Before::Dash),
        '=' if !joint => (" =", Before::Spaced),
        ',' | ':' => (if sign.as_char() == ',' { "," } else { ":" }, Before::Spaced),
        '.' => (".", Before::Tight),
        '<' => ("<", Before::Tight),
        '>' => (">", Before::Word),
        '?' => ("?", Before::Word),
        prefix @ ('&' | '*' | '-') if before != Before::Word => {
            before.space(text);
            text.push(prefix);
            return Some(Before::Tight);
        }
        _ => return None,
    };
    text.push_str(sign);
    Some(behind)
}

/// What stands between the commas that are in no brackets, angle brackets included.
pub fn parts(tokens: &[Token]) -> Vec<&[Token]> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0_usize);
    let mut dash = false;
    for (at, token) in tokens.iter().enumerate() {
        if let Token::Punct(punct) = token {
            match punct.as_char() {
                '<' => depth += 1,
                '>' if !dash => depth = depth.saturating_sub(1),
                ',' if depth == 0 => {
                    parts.extend(tokens.get(start..at));
                    start = at + 1;
                }
                _ => {}
            }
        }
        dash = token.is_punct('-');
    }
    parts.extend(tokens.get(start..).filter(|rest| !rest.is_empty()));
    parts
}

/// The value of a text; as most are raw, they need not be read.
pub fn value(literal: &Literal) -> Option<String> {
    let text = literal.to_string();
    let raw = text.strip_prefix('r').map(|raw| raw.trim_matches('#'));
    if let Some(raw) = raw.and_then(|raw| raw.strip_prefix('"')?.strip_suffix('"')) {
        return Some(raw.to_owned());
    }
    match text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
        Some(plain) if !plain.contains('\\') => Some(plain.to_owned()),
        _ => match syn::Lit::new(literal.clone()) {
            syn::Lit::Str(text) => Some(text.value()),
            _ => None,
        },
    }
}
