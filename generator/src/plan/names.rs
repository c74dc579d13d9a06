//! Rust names from the document's: one allocator per scope, in document order.

use std::borrow::Cow;
use std::collections::BTreeSet;

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

/// The names of a scope.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    taken: BTreeSet<String>,
}

/// A name and whether it had to give way to one before it.
#[derive(Clone, Debug)]
pub struct Allocated {
    /// The name.
    pub name: Ident,
    /// The name it would have had.
    pub wanted: Option<String>,
}

impl Scope {
    /// A scope in which these names are taken.
    pub fn with(taken: &[&str]) -> Self {
        Self { taken: taken.iter().map(|&name| name.to_owned()).collect() }
    }

    /// Takes a name as it is; false, if it was taken already.
    pub fn reserve(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    /// A free name made of this text; a number is appended where it is taken.
    pub fn allocate(&mut self, text: &str, case: Case) -> Allocated {
        let base = spell(text, case);
        let mut candidate = base.clone();
        let mut number = 1_u32;
        loop {
            if !self.taken.contains(&candidate)
                && let Some(name) = Ident::new(&candidate)
            {
                self.taken.insert(candidate);
                return Allocated { name, wanted: (number > 1).then_some(base) };
            }
            number += 1;
            // A type has no `_` between a letter and a digit, and needs one between two digits.
            let is_type = matches!(case, Case::Type | Case::Variant);
            let stem = if is_type { base.trim_end_matches('_') } else { &base };
            let digits = stem.ends_with(|c: char| c.is_ascii_digit());
            let apart = if is_type { digits } else { !stem.ends_with('_') };
            candidate = if apart { format!("{stem}_{number}") } else { format!("{stem}{number}") };
        }
    }

    /// As `allocate`; a name that only the runtime has taken gets `_`, which is no collision.
    pub fn beside(&mut self, text: &str, case: Case, runtime: &[&str]) -> Allocated {
        let base = spell(text, case);
        if runtime.contains(&base.as_str()) {
            return self.allocate_spelt(format!("{base}_"));
        }
        self.allocate(text, case)
    }

    /// A name of the runtime's, with `_` appended while it is taken.
    pub fn apart(&mut self, name: &str) -> Option<Ident> {
        let mut free = name.to_owned();
        while self.taken.contains(&free) {
            free.push('_');
        }
        self.reserve(&free);
        Ident::new(&free)
    }

    fn allocate_spelt(&mut self, mut name: String) -> Allocated {
        loop {
            if !self.taken.contains(&name)
                && let Some(ident) = Ident::new(&name)
            {
                self.taken.insert(name);
                return Allocated { name: ident, wanted: None };
            }
            name.push('_');
        }
    }
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
fn ascii(text: &str) -> String {
    let spelt = |c| {
        deunicode::deunicode_char(c)
            .map_or_else(|| Cow::Owned(format!(" u{:x} ", u32::from(c))), Cow::Borrowed)
    };
    text.chars().map(spelt).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    fn all(texts: &[&str], case: Case) -> Vec<String> {
        let mut scope = Scope::default();
        texts.iter().map(|text| scope.allocate(text, case).name.to_string()).collect()
    }

    #[test]
    fn spells_what_no_identifier_can_be() {
        assert_eq!(
            all(
                &[
                    "type",
                    "Self",
                    "2fa",
                    "",
                    "$ref",
                    "+1",
                    "-1",
                    "@",
                    "名",
                    "🦀",
                    "naïve-Case",
                    "self",
                    "gen"
                ],
                Case::Value
            ),
            [
                "type_",
                "self_",
                "n2fa",
                "empty",
                "ref_",
                "plus_1",
                "minus_1",
                "at",
                "ming",
                "crab",
                "naive_case",
                "self_2",
                "gen_"
            ]
        );
        assert_eq!(
            all(&["option", "Vec", "string", "pet-food", "a.b"], Case::Type),
            ["Option_", "Vec_", "String_", "PetFood", "AB"]
        );
        assert_eq!(all(&["Self", "self", "v1", "V1"], Case::Type), ["Self_", "Self2", "V1", "V1_2"]);
    }

    #[test]
    fn numbers_what_collides_in_order() {
        assert_eq!(
            all(&["petId", "pet_id", "PetID", "pet-id2"], Case::Value),
            ["pet_id", "pet_id_2", "pet_id_3", "pet_id2"]
        );
        assert_eq!(all(&["pet", "Pet", "PET", "Pet2"], Case::Type), ["Pet", "Pet2", "Pet3", "Pet2_2"]);
        assert_eq!(all(&["self", "Self"], Case::Variant), ["Self_", "Self2"]);
    }

    #[test]
    fn cuts_long_names_by_a_stable_hash() {
        let long = "a".repeat(300);
        let longer = "a".repeat(301);
        let names = all(&[&long, &longer], Case::Type);
        assert!(names.iter().all(|name| name.len() < 100), "{names:?}");
        assert_ne!(names.first(), names.last());
        assert_eq!(names.first(), all(&[&long], Case::Type).first());
    }
}
