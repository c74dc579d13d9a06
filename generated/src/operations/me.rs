// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `me`.
//!
//! The user whom the token belongs to.

use crate::{models, runtime};

mod operation {
    pub enum GetMe {}
    pub enum ConfirmOtp {}
    pub enum UpdateOtpSettings {}
    pub enum SetUpSms {}
}

static GET_ME: runtime::Operation = runtime::Operation {
    id: "getMe",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v1/me")],
    parameters: &[],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    answers: runtime::Documented {
        success: &["200"],
        ..runtime::Documented::NOTHING
    },
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A [request](crate::Request) of [`Client::get_me`](crate::Client::get_me).
///
/// Gives `models::User`, or fails with `GetMeError`.
pub type GetMe = runtime::Request<operation::GetMe>;

impl GetMe {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &GET_ME);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::GetMe = GET_ME {
        output: runtime::Json<models::User>,
        error: GetMeError
    }
}

/// What `GET /api/v1/me` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetMeError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    GetMeError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for GetMeError {}

static CONFIRM_OTP: runtime::Operation = runtime::Operation {
    id: "confirmOtp",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/me/otp/confirm")],
    parameters: &[],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "text/plain, application/json",
    outcomes: &[],
    answers: runtime::Documented {
        success: &["200 text/plain"],
        ..runtime::Documented::NOTHING
    },
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A [request](crate::Request) of [`Client::confirm_otp`](crate::Client::confirm_otp).
///
/// Gives `String`, or fails with `ConfirmOtpError`.
pub type ConfirmOtp = runtime::Request<operation::ConfirmOtp>;

impl ConfirmOtp {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, body: models::ConfirmOtp) -> Self {
        let mut call = runtime::Call::new(core, &CONFIRM_OTP);
        call.json(&body);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::ConfirmOtp = CONFIRM_OTP {
        output: runtime::Text,
        error: ConfirmOtpError
    }
}

impl runtime::Uploads for operation::ConfirmOtp {}

/// What `POST /api/v1/me/otp/confirm` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConfirmOtpError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    ConfirmOtpError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ConfirmOtpError {}

static UPDATE_OTP_SETTINGS: runtime::Operation = runtime::Operation {
    id: "updateOtpSettings",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/me/otp/settings")],
    parameters: &[],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    answers: runtime::Documented {
        success: &["2XX"],
        ..runtime::Documented::NOTHING
    },
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A [request](crate::Request) of [`Client::update_otp_settings`](crate::Client::update_otp_settings).
///
/// Gives `Raw`, or fails with `UpdateOtpSettingsError`.
pub type UpdateOtpSettings = runtime::Request<operation::UpdateOtpSettings>;

impl UpdateOtpSettings {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, body: models::UpdateOtpSettings) -> Self {
        let mut call = runtime::Call::new(core, &UPDATE_OTP_SETTINGS);
        call.check_body(&models::update_otp_settings::UPDATE_OTP_SETTINGS_CHECK);
        call.json(&body);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::UpdateOtpSettings = UPDATE_OTP_SETTINGS {
        output: runtime::Untyped,
        error: UpdateOtpSettingsError
    }
}

impl runtime::Uploads for operation::UpdateOtpSettings {}

/// What `POST /api/v1/me/otp/settings` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateOtpSettingsError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// The request was refused.
    ///
    /// Status `422`.
    UnprocessableContent(Box<models::InvalidOtpSettings>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    UpdateOtpSettingsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        UnprocessableContent(runtime::Json<Box<models::InvalidOtpSettings>>) = "422",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UpdateOtpSettingsError {}

static SET_UP_SMS: runtime::Operation = runtime::Operation {
    id: "setUpSms",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/me/sms/setup")],
    parameters: &[],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "text/plain, application/json",
    outcomes: &[],
    answers: runtime::Documented {
        success: &["200 text/plain"],
        ..runtime::Documented::NOTHING
    },
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A [request](crate::Request) of [`Client::set_up_sms`](crate::Client::set_up_sms).
///
/// Gives `String`, or fails with `SetUpSmsError`.
pub type SetUpSms = runtime::Request<operation::SetUpSms>;

impl SetUpSms {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, body: models::SetUpSms) -> Self {
        let mut call = runtime::Call::new(core, &SET_UP_SMS);
        call.json(&body);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::SetUpSms = SET_UP_SMS {
        output: runtime::Text,
        error: SetUpSmsError
    }
}

impl runtime::Uploads for operation::SetUpSms {}

/// What `POST /api/v1/me/sms/setup` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SetUpSmsError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// The request was refused.
    ///
    /// Status `422`.
    UnprocessableContent(runtime::Raw),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    SetUpSmsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        UnprocessableContent(runtime::Untyped) = "422",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for SetUpSmsError {}
