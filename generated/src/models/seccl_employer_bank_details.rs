// Written by `cargo xtask codegen`; change the API's description instead.
//! `SecclEmployerBankDetails` and what it holds.

use crate::runtime;

/// Bank account of an employer.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SecclEmployerBankDetails {
    /// Sort code; with hyphens by the example.
    ///
    /// - Wire name `sortCode`.
    /// - Inferred: from name and example, as the page says no more.
    #[doc(alias = "sortCode")]
    pub sort_code: Option<runtime::Secret>,
    /// Account number.
    ///
    /// - Wire name `accountNumber`.
    /// - Inferred: from name and example, as the page says no more.
    #[doc(alias = "accountNumber")]
    pub account_number: Option<runtime::Secret>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    SecclEmployerBankDetails {
        fields {
            secret_optional sort_code: "sortCode",
            secret_optional account_number: "accountNumber"
        }
    }
}
