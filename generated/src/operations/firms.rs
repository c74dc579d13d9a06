// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `firms`.
//!
//! The firm and its settings.

use crate::{models, runtime};

mod operation {
    pub enum UpdateFirmSettings {}
    pub enum UpdateFirm {}
}

static UPDATE_FIRM_SETTINGS: runtime::Operation = runtime::Operation {
    id: "updateFirmSettings",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/firm/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/settings"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "firm_uuid",
            location: runtime::Location::Path,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
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

/// A [request](crate::Request) of [`Client::update_firm_settings`](crate::Client::update_firm_settings).
///
/// Gives `Raw`, or fails with `UpdateFirmSettingsError`.
pub type UpdateFirmSettings = runtime::Request<operation::UpdateFirmSettings>;

impl UpdateFirmSettings {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, firm_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &UPDATE_FIRM_SETTINGS);
        call.set(0, &firm_uuid);
        Self::from_call(call)
    }

    /// Header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// UUID of the account to act as. Most routes fail without it.
    ///
    /// - Example: `"0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/getting-started/making-requests>: the header is sent on most routes, and those that need it fail without it; its value is the `uuid` of the `account` of one of your logins, not that of the login.
    #[inline]
    pub fn x_plannr_account_uuid(
        mut self,
        x_plannr_account_uuid: impl Into<String>,
    ) -> Self {
        let x_plannr_account_uuid: String = x_plannr_account_uuid.into();
        self.call.set(1, &x_plannr_account_uuid);
        self
    }

    /// What is sent; nothing, unless set.
    ///
    /// What is sent; no page was read that describes it.
    ///
    /// Anything.
    #[inline]
    pub fn body(mut self, body: impl Into<runtime::Raw>) -> Self {
        let body: runtime::Raw = body.into();
        self.call.json(&body);
        self
    }
}

runtime::endpoint! {
    operation::UpdateFirmSettings = UPDATE_FIRM_SETTINGS {
        output: runtime::Untyped,
        error: UpdateFirmSettingsError
    }
}

impl runtime::Uploads for operation::UpdateFirmSettings {}

/// What `POST /api/v1/firm/{firm_uuid}/settings` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateFirmSettingsError {
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
    UpdateFirmSettingsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UpdateFirmSettingsError {}

static UPDATE_FIRM: runtime::Operation = runtime::Operation {
    id: "updateFirm",
    method: "PUT",
    path: &[runtime::Segment::Literal("/api/v1/firm/"), runtime::Segment::Parameter(0)],
    parameters: &[
        runtime::Parameter {
            name: "uuid",
            location: runtime::Location::Path,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
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

/// A [request](crate::Request) of [`Client::update_firm`](crate::Client::update_firm).
///
/// Gives `Raw`, or fails with `UpdateFirmError`.
pub type UpdateFirm = runtime::Request<operation::UpdateFirm>;

impl UpdateFirm {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &UPDATE_FIRM);
        call.set(0, &uuid);
        Self::from_call(call)
    }

    /// Header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// UUID of the account to act as. Most routes fail without it.
    ///
    /// - Example: `"0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/getting-started/making-requests>: the header is sent on most routes, and those that need it fail without it; its value is the `uuid` of the `account` of one of your logins, not that of the login.
    #[inline]
    pub fn x_plannr_account_uuid(
        mut self,
        x_plannr_account_uuid: impl Into<String>,
    ) -> Self {
        let x_plannr_account_uuid: String = x_plannr_account_uuid.into();
        self.call.set(1, &x_plannr_account_uuid);
        self
    }

    /// What is sent; nothing, unless set.
    ///
    /// What is sent; no page was read that describes it.
    ///
    /// Anything.
    #[inline]
    pub fn body(mut self, body: impl Into<runtime::Raw>) -> Self {
        let body: runtime::Raw = body.into();
        self.call.json(&body);
        self
    }
}

runtime::endpoint! {
    operation::UpdateFirm = UPDATE_FIRM {
        output: runtime::Untyped,
        error: UpdateFirmError
    }
}

impl runtime::Uploads for operation::UpdateFirm {}

/// What `PUT /api/v1/firm/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateFirmError {
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
    UpdateFirmError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UpdateFirmError {}
