// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreatePersonalAccessToken` and what it holds.

use crate::runtime;

/// What is sent to create a personal access token.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreatePersonalAccessToken {
    /// Name of the token.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: String,
    /// Password of the user.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `password`.
    pub password: runtime::Secret,
    /// UUID of the account.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub account_uuid: Option<runtime::Uuid>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreatePersonalAccessToken {
        fields {
            required name: "name",
            secret_required password: "password",
            optional account_uuid: "account_uuid"
        }
    }
}

/// The required properties of [`CreatePersonalAccessToken`].
#[derive(Clone)]
pub struct CreatePersonalAccessTokenRequired {
    /// Name of the token.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: String,
    /// Password of the user.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `password`.
    pub password: runtime::Secret,
}

impl From<CreatePersonalAccessTokenRequired> for CreatePersonalAccessToken {
    #[inline]
    fn from(required: CreatePersonalAccessTokenRequired) -> Self {
        Self {
            name: required.name,
            password: required.password,
            account_uuid: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreatePersonalAccessToken {
        /// UUID of the account.
        optional into account_uuid: runtime::Uuid
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_PERSONAL_ACCESS_TOKEN_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[("account_uuid", &runtime::Check::Format(runtime::Uuid::CHECK))],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreatePersonalAccessToken: CREATE_PERSONAL_ACCESS_TOKEN_CHECK
}
