// Written by `cargo xtask codegen`; change the API's description instead.
//! `UpdateOtpSettings` and what it holds.

use crate::runtime;

/// What is sent to choose the second factor of logging in.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UpdateOtpSettings {
    /// Second factor of logging in.
    pub two_factor_type: TwoFactorType,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    UpdateOtpSettings {
        fields {
            required two_factor_type: "two_factor_type"
        }
    }
}

/// The required properties of [`UpdateOtpSettings`].
#[derive(Clone, Debug)]
pub struct UpdateOtpSettingsRequired {
    /// Second factor of logging in.
    pub two_factor_type: TwoFactorType,
}

impl From<UpdateOtpSettingsRequired> for UpdateOtpSettings {
    #[inline]
    fn from(required: UpdateOtpSettingsRequired) -> Self {
        Self {
            two_factor_type: required.two_factor_type,
            extra: runtime::Extra::new(),
        }
    }
}

/// What is checked before it is sent.
pub(crate) static UPDATE_OTP_SETTINGS_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[("two_factor_type", &TWO_FACTOR_TYPE_CHECK)],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    UpdateOtpSettings: UPDATE_OTP_SETTINGS_CHECK
}

/// Second factor of logging in.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TwoFactorType {
    /// Wire value `otp`.
    Otp,
    /// Wire value `sms`.
    Sms,
    /// Wire value `either`.
    Either,
    /// Wire value `disabled`.
    Disabled,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    TwoFactorType {
        Otp = "otp",
        Sms = "sms",
        Either = "either",
        Disabled = "disabled"
    }
}

/// What is checked before it is sent.
pub(crate) static TWO_FACTOR_TYPE_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"otp\"", "\"sms\"", "\"either\"", "\"disabled\""],
);

runtime::validate! {
    TwoFactorType: TWO_FACTOR_TYPE_CHECK
}
