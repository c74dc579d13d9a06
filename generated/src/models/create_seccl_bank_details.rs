// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateSecclBankDetails` and what it holds.

use crate::runtime;

/// A bank account.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateSecclBankDetails {
    /// Account number: eight characters.
    ///
    /// - Example: `"87654320"`.
    /// - Exactly 8 characters.
    pub account_number: Option<runtime::Secret>,
    /// Sort code: six characters, without hyphens.
    ///
    /// - Example: `"102030"`.
    /// - Exactly 6 characters.
    pub sort_code: Option<runtime::Secret>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateSecclBankDetails {
        fields {
            secret_optional account_number: "account_number",
            secret_optional sort_code: "sort_code"
        }
    }
}

impl CreateSecclBankDetails {
    /// Without any property.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::setters! {
    CreateSecclBankDetails {
        /// Account number: eight characters.
        optional into account_number: runtime::Secret,
        /// Sort code: six characters, without hyphens.
        optional into sort_code: runtime::Secret
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_SECCL_BANK_DETAILS_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            (
                "account_number",
                &runtime::Check::Text(runtime::TextCheck {
                    min_length: Some(8),
                    max_length: Some(8),
                    ..runtime::TextCheck::ANY
                }),
            ),
            (
                "sort_code",
                &runtime::Check::Text(runtime::TextCheck {
                    min_length: Some(6),
                    max_length: Some(6),
                    ..runtime::TextCheck::ANY
                }),
            ),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateSecclBankDetails: CREATE_SECCL_BANK_DETAILS_CHECK
}
