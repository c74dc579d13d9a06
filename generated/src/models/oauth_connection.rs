// Written by `cargo xtask codegen`; change the API's description instead.
//! `OauthConnection` and what it holds.

use crate::{models, runtime};

/// A connection.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OauthConnection {
    /// UUID of the connection.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the connection was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the connection last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Provider.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub provider: Option<models::OauthProvider>,
    /// When the access token expires; blank if it never does.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub access_token_expires_at: Option<runtime::DateTime>,
    /// When the refresh token expires; blank if it never does.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub refresh_token_expires_at: Option<runtime::DateTime>,
    /// Address at which access is allowed again.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub refresh_authorization_url: Option<String>,
    /// Name that people read.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub label: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    OauthConnection {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional provider: "provider",
            optional access_token_expires_at: "access_token_expires_at",
            optional refresh_token_expires_at: "refresh_token_expires_at",
            optional refresh_authorization_url: "refresh_authorization_url",
            optional label: "label"
        }
    }
}
