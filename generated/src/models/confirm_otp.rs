// Written by `cargo xtask codegen`; change the API's description instead.
//! `ConfirmOtp` and what it holds.

use crate::runtime;

/// What is sent to confirm the setup of one-time passwords.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ConfirmOtp {
    /// Code that the authenticator shows.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub two_factor_auth_code: Option<runtime::Secret>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    ConfirmOtp {
        fields {
            secret_optional two_factor_auth_code: "two_factor_auth_code"
        }
    }
}

impl ConfirmOtp {
    /// Without any property.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::setters! {
    ConfirmOtp {
        /// Code that the authenticator shows.
        optional into two_factor_auth_code: runtime::Secret
    }
}
