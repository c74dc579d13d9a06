//! Signs and letters beyond ASCII in names: what they are called.

use std::borrow::Cow;
use std::ops::RangeInclusive;

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
pub fn words(text: &str) -> String {
    spelt(text, Signs::Leading)
}

/// The same with the signs spelt out that say something, and letters that stand for words.
pub fn telling(text: &str) -> String {
    spelt(&meanings(text), Signs::Telling)
}

/// The same with all signs spelt out.
pub fn all(text: &str) -> String {
    spelt(&meanings(text), Signs::Every)
}

fn meanings(text: &str) -> String {
    text.chars().map(|c| meant(c).map_or_else(|| c.to_string(), str::to_owned)).collect()
}

/// Which signs are spelt out where there are letters too.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Signs {
    /// Those that stand first and matter there.
    Leading,
    /// Those that are no mere marks between words: `+`, and `-` before a number.
    Telling,
    /// All.
    Every,
}

/// How a text is written: its script, and the case of its letters.
pub fn script(text: &str) -> &'static str {
    let foreign = text.chars().find_map(|c| SCRIPTS.iter().find(|(range, _)| range.contains(&c)));
    if let Some((_, name)) = foreign {
        return name;
    }
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    match () {
        () if letters().next().is_none() => "",
        () if letters().all(char::is_lowercase) => "lower",
        () if letters().all(char::is_uppercase) => "upper",
        () => "mixed",
    }
}

/// What scripts beyond ASCII are called.
const SCRIPTS: &[(RangeInclusive<char>, &str)] = &[
    ('\u{c0}'..='\u{24f}', "accented"),
    ('\u{370}'..='\u{3ff}', "greek"),
    ('\u{400}'..='\u{52f}', "cyrillic"),
    ('\u{590}'..='\u{5ff}', "hebrew"),
    ('\u{600}'..='\u{6ff}', "arabic"),
    ('\u{900}'..='\u{97f}', "devanagari"),
    ('\u{e00}'..='\u{e7f}', "thai"),
    ('\u{1e00}'..='\u{1eff}', "accented"),
    ('\u{3040}'..='\u{309f}', "hiragana"),
    ('\u{30a0}'..='\u{30ff}', "katakana"),
    ('\u{4e00}'..='\u{9fff}', "han"),
    ('\u{ac00}'..='\u{d7af}', "hangul"),
    ('\u{ff00}'..='\u{ffef}', "wide"),
];

/// What a letter or a sign beyond ASCII stands for.
fn meant(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{b5}' | '\u{3bc}' => " micro ",
        '\u{2126}' | '\u{3a9}' => " ohm ",
        '°' => " degrees ",
        '²' => " squared ",
        '³' => " cubed ",
        '×' => " times ",
        '÷' => " by ",
        '±' => " plus minus ",
        '≤' => " at most ",
        '≥' => " at least ",
        '≠' => " not equal ",
        '€' => " euro ",
        '£' => " pound ",
        '¥' => " yen ",
        _ => return None,
    })
}

/// Words of a text, with its signs spelt out where they matter.
fn spelt(text: &str, signs: Signs) -> String {
    let text = ascii(text);
    let meaningful = text.contains(|c: char| c.is_ascii_alphanumeric());
    let mut words = String::with_capacity(text.len());
    for (index, c) in text.char_indices() {
        if c.is_ascii_alphanumeric() {
            words.push(c);
            continue;
        }
        // A symbol matters where it leads, as in `-created` and `+1`, or where there is nothing else.
        let leads = index == 0 && matches!(c, '-' | '+' | '<' | '>' | '=' | '!' | '~' | '*');
        let next = text.get(index + c.len_utf8()..).and_then(|rest| rest.chars().next());
        let before = text.get(..index).and_then(|before| before.chars().next_back());
        let tells = match signs {
            Signs::Leading => false,
            Signs::Telling if c == '-' => {
                next.is_some_and(|c| c.is_ascii_digit()) && !before.is_some_and(|c| c.is_ascii_digit())
            }
            Signs::Telling => {
                matches!(c, '+' | '#' | '%' | '&' | '<' | '>' | '=' | '*' | '!' | '~' | '^' | '@' | '$')
            }
            Signs::Every => c != ' ',
        };
        match symbol(c) {
            Some(name) if !meaningful || leads || tells => {
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
        '\0' => "nul",
        '\u{8}' => "backspace",
        '\t' => "tab",
        '\n' => "newline",
        '\u{b}' => "vertical tab",
        '\u{c}' => "form feed",
        '\r' => "return",
        '\u{1b}' => "escape",
        _ => return None,
    })
}
