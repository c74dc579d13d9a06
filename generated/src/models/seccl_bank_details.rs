// Written by `cargo xtask codegen`; change the API's description instead.
//! `SecclBankDetails` and what it holds.

use crate::runtime;

/// Bank account of a client.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SecclBankDetails {
    /// Account number.
    pub account_number: Option<String>,
    /// Sort code; with hyphens by the example, so no length is assumed.
    pub sort_code: Option<String>,
    /// Whether the client has accepted the debit mandate.
    pub accepted_debit_mandate: Option<bool>,
    /// When the client accepted it; in UTC with milliseconds by the example.
    pub accepted_debit_mandate_at: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    received SecclBankDetails {
        fields {
            optional account_number: "account_number",
            optional sort_code: "sort_code",
            optional accepted_debit_mandate: "accepted_debit_mandate",
            optional accepted_debit_mandate_at: "accepted_debit_mandate_at"
        }
    }
}
