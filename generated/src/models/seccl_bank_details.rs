// Written by `cargo xtask codegen`; change the API's description instead.
//! `SecclBankDetails` and what it holds.

use crate::runtime;

/// Bank account of a client.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SecclBankDetails {
    /// Account number.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub account_number: Option<runtime::Secret>,
    /// Sort code; with hyphens by the example, so no length is assumed.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub sort_code: Option<runtime::Secret>,
    /// Whether the client has accepted the debit mandate.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub accepted_debit_mandate: Option<bool>,
    /// When the client accepted it; in UTC with milliseconds by the example.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub accepted_debit_mandate_at: Option<runtime::DateTime>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    SecclBankDetails {
        fields {
            secret_optional account_number: "account_number",
            secret_optional sort_code: "sort_code",
            optional accepted_debit_mandate: "accepted_debit_mandate",
            optional accepted_debit_mandate_at: "accepted_debit_mandate_at"
        }
    }
}
