// Written by `cargo xtask codegen`; change the API's description instead.
//! `LetterOfAuthority` and what it holds.

use crate::runtime;

/// A letter.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LetterOfAuthority {
    /// UUID of the letter.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub transaction_uuid: Option<runtime::Uuid>,
    /// Provider.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub provider: Option<String>,
    /// Policy numbers, joined by a comma and a space.
    pub policy_numbers: Option<runtime::Secret>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    LetterOfAuthority {
        fields {
            optional transaction_uuid: "transaction_uuid",
            optional provider: "provider",
            secret_optional policy_numbers: "policy_numbers"
        }
    }
}
