// Written by `cargo xtask codegen`; change the API's description instead.
//! `SetUpSms` and what it holds.

use crate::runtime;

/// What is sent to set up one-time passwords by text message.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetUpSms {
    /// Number of the mobile phone: of Great Britain as text. Of another country, an object of country and number.
    pub two_factor_mobile: runtime::Secret,
    /// Code of six digits that came by text message; sent with the second call.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub two_factor_sms_token: Option<runtime::Secret>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    SetUpSms {
        fields {
            secret_required two_factor_mobile: "two_factor_mobile",
            secret_optional two_factor_sms_token: "two_factor_sms_token"
        }
    }
}

/// The required properties of [`SetUpSms`].
#[derive(Clone)]
pub struct SetUpSmsRequired {
    /// Number of the mobile phone: of Great Britain as text. Of another country, an object of country and number.
    pub two_factor_mobile: runtime::Secret,
}

impl From<SetUpSmsRequired> for SetUpSms {
    #[inline]
    fn from(required: SetUpSmsRequired) -> Self {
        Self {
            two_factor_mobile: required.two_factor_mobile,
            two_factor_sms_token: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    SetUpSms {
        /// Code of six digits that came by text message; sent with the second call.
        optional into two_factor_sms_token: runtime::Secret
    }
}
