// Written by `cargo xtask codegen`; change the API's description instead.
//! `ProviderFeedLogContext` and what it holds.

use crate::runtime;

/// What belongs to an entry.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProviderFeedLogContext {
    /// What else belongs to the entry.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub additional: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    ProviderFeedLogContext {
        fields {
            optional additional: "additional"
        }
    }
}
