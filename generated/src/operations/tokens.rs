// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `tokens`.
//!
//! Personal access tokens.

use crate::{models, runtime};

mod operation {
    pub enum CreatePersonalAccessToken {}
}

static CREATE_PERSONAL_ACCESS_TOKEN: runtime::Operation = runtime::Operation {
    id: "createPersonalAccessToken",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/personal-access-tokens")],
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

/// A [request](crate::Request) of [`Client::create_personal_access_token`](crate::Client::create_personal_access_token).
///
/// Gives `Raw`, or fails with `CreatePersonalAccessTokenError`.
pub type CreatePersonalAccessToken = runtime::Request<
    operation::CreatePersonalAccessToken,
>;

impl CreatePersonalAccessToken {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        body: models::CreatePersonalAccessToken,
    ) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_PERSONAL_ACCESS_TOKEN);
        call.check_body(
            &models::create_personal_access_token::CREATE_PERSONAL_ACCESS_TOKEN_CHECK,
        );
        call.json(&body);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::CreatePersonalAccessToken = CREATE_PERSONAL_ACCESS_TOKEN {
        output: runtime::Untyped,
        error: CreatePersonalAccessTokenError
    }
}

impl runtime::Uploads for operation::CreatePersonalAccessToken {}

/// What `POST /api/v1/personal-access-tokens` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreatePersonalAccessTokenError {
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
    CreatePersonalAccessTokenError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreatePersonalAccessTokenError {}
