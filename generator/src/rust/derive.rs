//! Traits that are derived.

use syn::parse::Parser as _;

/// A trait that the compiler implements for a type, beside those that all types have.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Derive {
    /// `Copy`.
    Copy,
    /// `Eq`.
    Eq,
    /// `Hash`.
    Hash,
    /// `PartialOrd` and `Ord`, which include `Eq`.
    Ord,
}

/// A trait that a macro of another crate derives.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OtherDerive {
    /// The path of the macro.
    pub path: String,
    /// The attribute of what a type keeps beside its fields.
    pub kept: Option<String>,
}

impl OtherDerive {
    /// Whether the path is one, and has no arguments.
    #[must_use]
    pub fn is_path(&self) -> bool {
        syn::Path::parse_mod_style.parse_str(&self.path).is_ok()
    }

    /// Whether what stands in the attribute can stand there.
    #[must_use]
    pub fn is_attribute(&self) -> bool {
        self.kept.as_deref().is_none_or(|kept| syn::parse_str::<syn::Meta>(kept).is_ok())
    }

    /// The last word of the path, which is as the trait is called.
    #[must_use]
    pub fn last(&self) -> &str {
        self.path.rsplit("::").next().unwrap_or_default().trim()
    }
}

impl Derive {
    /// Each with its name.
    pub const ALL: [(&'static str, Self); 4] =
        [("Copy", Self::Copy), ("Eq", Self::Eq), ("Hash", Self::Hash), ("Ord", Self::Ord)];

    /// The one of this name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(own, _)| *own == name).map(|(_, derive)| derive)
    }
}
