// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `oauth-connections`.
//!
//! Plannr's connections to providers.

use crate::{models, operations, runtime};

pub mod list_oauth_connections;

mod operation {
    pub enum ListOauthConnections {}
}

static LIST_OAUTH_CONNECTIONS: runtime::Operation = runtime::Operation {
    id: "listOauthConnections",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v1/oauth/connections")],
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

/// A [request](crate::Request) of [`Client::list_oauth_connections`](crate::Client::list_oauth_connections).
///
/// Gives `operations::list_oauth_connections::OkBody`, or fails with `ListOauthConnectionsError`.
pub type ListOauthConnections = runtime::Request<operation::ListOauthConnections>;

impl ListOauthConnections {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &LIST_OAUTH_CONNECTIONS);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::ListOauthConnections = LIST_OAUTH_CONNECTIONS {
        output: runtime::Json<operations::list_oauth_connections::OkBody>,
        error: ListOauthConnectionsError
    }
}

/// What `GET /api/v1/oauth/connections` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOauthConnectionsError {
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
    ListOauthConnectionsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListOauthConnectionsError {}
