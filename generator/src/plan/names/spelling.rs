//! How names of a document are spelt in Rust.

use std::borrow::Cow;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use super::reserved;
use crate::rust::Ident;

/// Longer names are cut, and told apart by a hash of the whole.
const LONGEST: usize = 80;

/// How a name is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Case {
    /// `FooBar`.
    Type,
    /// `FooBar`, always written behind the name of its enum.
    Variant,
    /// `foo_bar`.
    Value,
    /// `FOO_BAR`.
    Static,
}

/// The text as a name, with `_` appended where Rust or the emitted code has taken it.
pub fn spell(text: &str, case: Case) -> String {
    let words = words(text);
    let mut name = match case {
        Case::Type | Case::Variant => words.to_upper_camel_case(),
        Case::Value => words.to_snake_case(),
        Case::Static => words.to_shouty_snake_case(),
    };
    if name.is_empty() {
        name = match case {
            Case::Type | Case::Variant => "Empty".to_owned(),
            Case::Value => "empty".to_owned(),
            Case::Static => "EMPTY".to_owned(),
        };
    }
    if name.chars().count() > LONGEST {
        let start: String = name.chars().take(LONGEST).collect();
        let start = start.trim_end_matches('_');
        let hash = hash(text);
        name = match case {
            Case::Type | Case::Variant => format!("{start}X{hash:08x}"),
            Case::Value => format!("{start}_x{hash:08x}"),
            Case::Static => format!("{start}_X{hash:08X}"),
        };
    }
    if !name.starts_with(|c: char| c.is_alphabetic()) {
        name.insert(0, if case == Case::Value { 'n' } else { 'N' });
    }
    let taken = match case {
        Case::Type => reserved::TYPES.contains(&name.as_str()),
        Case::Value => reserved::VALUES.contains(&name.as_str()),
        Case::Variant => reserved::VARIANTS.contains(&name.as_str()),
        Case::Static => false,
    };
    if taken || Ident::new(&name).is_none() {
        name.push('_');
    }
    name
}

/// The text in ASCII: Rust normalises and warns about much of what is beyond it, and wants files for modules.
fn ascii(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let spelt = |c| {
        deunicode::deunicode_char(c)
            .map_or_else(|| Cow::Owned(format!(" u{:x} ", u32::from(c))), Cow::Borrowed)
    };
    text.chars().map(spelt).collect::<String>().into()
}

/// The text with symbols that carry meaning spelt out and all others as spaces.
fn words(text: &str) -> String {
    let text = ascii(text);
    let meaningful = text.contains(|c: char| c.is_ascii_alphanumeric());
    let mut words = String::with_capacity(text.len());
    for (index, c) in text.chars().enumerate() {
        if c.is_ascii_alphanumeric() {
            words.push(c);
            continue;
        }
        // A symbol matters where it leads, as in `-created` and `+1`, or where there is nothing else.
        let leads = index == 0 && matches!(c, '-' | '+' | '<' | '>' | '=' | '!' | '~' | '*');
        match symbol(c) {
            Some(name) if !meaningful || leads => {
                words.push(' ');
                words.push_str(name);
                words.push(' ');
            }
            None if !meaningful && !c.is_whitespace() && !c.is_control() => {
                let code = format!(" u{:x} ", u32::from(c));
                words.push_str(&code);
            }
            _ if matches!(c, '\'' | '’') => {}
            _ => words.push(' '),
        }
    }
    words
}

/// The name of a symbol.
fn symbol(c: char) -> Option<&'static str> {
    Some(match c {
        '!' => "not",
        '"' => "quote",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "and",
        '(' => "open paren",
        ')' => "close paren",
        '*' => "star",
        '+' => "plus",
        ',' => "comma",
        '-' => "minus",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        ';' => "semicolon",
        '<' => "less",
        '=' => "equal",
        '>' => "greater",
        '?' => "question",
        '@' => "at",
        '[' => "open bracket",
        '\\' => "backslash",
        ']' => "close bracket",
        '^' => "caret",
        '_' => "underscore",
        '`' => "backtick",
        '{' => "open brace",
        '|' => "or",
        '}' => "close brace",
        '~' => "tilde",
        ' ' => "space",
        _ => return None,
    })
}

/// FNV-1a: the same everywhere and for ever.
fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
