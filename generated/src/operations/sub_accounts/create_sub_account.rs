// Written by `cargo xtask codegen`; change the API's description instead.
//! What `POST /api/v1/plans/{plan_uuid}/sub-accounts` sends and receives.

use crate::runtime;

/// `/paths/~1api~1v1~1plans~1{plan_uuid}~1sub-accounts/post/responses/200/content/application~1json/schema` of the API's description.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OkBody {
    /// UUID of the sub account.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    OkBody {
        fields {
            optional uuid: "uuid"
        }
    }
}
