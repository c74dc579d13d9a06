// Written by `cargo xtask codegen`; change the API's description instead.
//! `LettersOfAuthority` and what it holds.

use crate::{models, runtime};

/// The letters that were created.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LettersOfAuthority {
    /// What was found.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub data: Option<Data>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    LettersOfAuthority {
        fields {
            optional data: "data"
        }
    }
}

/// What was found.
///
/// Inferred: the page was read by hand; meaning and format are from the name.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Data {
    /// The letters, one for each provider.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub transactions: Option<Vec<models::LetterOfAuthority>>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Data {
        fields {
            optional transactions: "transactions"
        }
    }
}
