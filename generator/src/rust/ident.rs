//! Names that are valid Rust by construction, and paths to what they name.

use std::fmt;
use std::sync::Arc;

/// Names that clippy disallows for what is local.
const DISALLOWED: &[&str] = &["foo", "baz", "quux"];

/// The keywords of edition 2024, and what is kept for later ones; a test holds them against `syn`.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// An identifier, neither a keyword nor `_`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ident(Arc<str>);

impl Ident {
    /// An identifier from its text; none, if it is not one.
    pub fn new(text: &str) -> Option<Self> {
        let is_one = if text.is_ascii() {
            let starts = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
            starts
                && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
                && text != "_"
                && KEYWORDS.binary_search(&text).is_err()
        } else {
            // `syn` skips blanks and comments, and takes raw identifiers, of which no token is made here.
            syn::parse_str::<syn::Ident>(text).is_ok_and(|ident| ident == text && !text.starts_with("r#"))
        };
        is_one.then(|| Self(Arc::from(text)))
    }

    /// The name as that of an argument: clippy takes some for placeholders.
    pub fn local(&self) -> Self {
        if DISALLOWED.contains(&&*self.0) { Self(Arc::from(format!("{}_", self.0))) } else { self.clone() }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The file an item stands in, as a path below `src` without the ending.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Home(pub Arc<str>);

impl Home {
    /// The modules that lead there.
    pub fn modules(&self) -> Vec<Ident> {
        self.0.split('/').filter_map(Ident::new).collect()
    }
}

/// Where an item is: the file it stands in, and the public path below the crate root.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Path {
    /// The file it stands in.
    pub home: Home,
    /// The modules it is reached through, e.g. `models`, `pet`.
    pub modules: Arc<[Ident]>,
    /// Its name.
    pub name: Ident,
}

impl Path {
    /// Another item at the same place.
    pub fn sibling(&self, name: Ident) -> Self {
        Self { name, ..self.clone() }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.modules.iter().try_for_each(|module| write!(f, "{module}::"))?;
        write!(f, "{}", self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_can_be_written_as_it_is_is_an_identifier() {
        for text in ["pet", "Pet", "_pet", "été", "r"] {
            assert_eq!(
                Ident::new(text).map(|ident| quote::quote!(#ident).to_string()).as_deref(),
                Some(text)
            );
        }
        for text in ["", " x", "x ", "x/**/", "r#fn", "r#x", "fn", "gen", "_", "a-b", "1a", "é x", "r#é"] {
            assert_eq!(Ident::new(text), None, "{text:?}");
        }
    }

    #[test]
    fn keywords_are_those_of_the_language() {
        assert!(KEYWORDS.is_sorted());
        for keyword in KEYWORDS {
            // A keyword since edition 2024, which `syn` does not know of.
            assert!(*keyword == "gen" || syn::parse_str::<syn::Ident>(keyword).is_err(), "{keyword}");
        }
        for word in ["macro_rules", "raw", "safe", "union", "default", "auto", "dyn_", "async_", "str", "u8"]
        {
            assert!(Ident::new(word).is_some() && syn::parse_str::<syn::Ident>(word).is_ok(), "{word}");
        }
    }
}
