// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `seccl`.
//!
//! Clients of the Seccl platform, kept in step with Plannr.

use crate::{models, runtime};

mod operation {
    pub enum CreateSecclClient {}
}

static CREATE_SECCL_CLIENT: runtime::Operation = runtime::Operation {
    id: "createSecclClient",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/addons/seccl/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/client"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "addon",
            location: runtime::Location::Path,
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

/// A [request](crate::Request) of [`Client::create_seccl_client`](crate::Client::create_seccl_client).
///
/// Gives `models::SecclClient`, or fails with `CreateSecclClientError`.
pub type CreateSecclClient = runtime::Request<operation::CreateSecclClient>;

impl CreateSecclClient {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        addon: String,
        body: models::CreateSecclClient,
    ) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_SECCL_CLIENT);
        call.set(0, &addon);
        call.check_body(&models::create_seccl_client::CREATE_SECCL_CLIENT_CHECK);
        call.json(&body);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::CreateSecclClient = CREATE_SECCL_CLIENT {
        output: runtime::Json<models::SecclClient>,
        error: CreateSecclClientError
    }
}

impl runtime::Uploads for operation::CreateSecclClient {}

/// What `POST /api/v1/addons/seccl/{addon}/client` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateSecclClientError {
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
    CreateSecclClientError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateSecclClientError {}
