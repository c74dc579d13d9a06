// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `notes`.
//!
//! Notes on resources.

use crate::{models, runtime};

mod operation {
    pub enum ListNotes {}
}

static LIST_NOTES: runtime::Operation = runtime::Operation {
    id: "listNotes",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/note/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/"),
        runtime::Segment::Parameter(1),
    ],
    parameters: &[
        runtime::Parameter {
            name: "notableType",
            location: runtime::Location::Path,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "notableUuid",
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

/// A [request](crate::Request) of [`Client::list_notes`](crate::Client::list_notes).
///
/// Gives `Raw`, or fails with `ListNotesError`.
pub type ListNotes = runtime::Request<operation::ListNotes>;

impl ListNotes {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        notable_type: String,
        notable_uuid: String,
    ) -> Self {
        let mut call = runtime::Call::new(core, &LIST_NOTES);
        call.set(0, &notable_type);
        call.set(1, &notable_uuid);
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
        self.call.set(2, &x_plannr_account_uuid);
        self
    }
}

runtime::endpoint! {
    operation::ListNotes = LIST_NOTES {
        output: runtime::Untyped,
        error: ListNotesError
    }
}

/// What `GET /api/v1/note/{notableType}/{notableUuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListNotesError {
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
    ListNotesError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListNotesError {}
