// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `time-entries`.
//!
//! Time that was spent.

use crate::{models, runtime};

mod operation {
    pub enum CreateTimeEntry {}
}

static CREATE_TIME_ENTRY: runtime::Operation = runtime::Operation {
    id: "createTimeEntry",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/time-entry")],
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

/// A [request](crate::Request) of [`Client::create_time_entry`](crate::Client::create_time_entry).
///
/// Gives `Raw`, or fails with `CreateTimeEntryError`.
pub type CreateTimeEntry = runtime::Request<operation::CreateTimeEntry>;

impl CreateTimeEntry {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, body: models::CreateTimeEntry) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_TIME_ENTRY);
        call.check_body(&models::create_time_entry::CREATE_TIME_ENTRY_CHECK);
        call.json(&body);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::CreateTimeEntry = CREATE_TIME_ENTRY {
        output: runtime::Untyped,
        error: CreateTimeEntryError
    }
}

impl runtime::Uploads for operation::CreateTimeEntry {}

/// What `POST /api/v1/time-entry` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTimeEntryError {
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
    CreateTimeEntryError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateTimeEntryError {}
