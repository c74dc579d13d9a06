// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateLinkedClient` and what it holds.

use crate::runtime;

/// What is sent to link a client with another.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateLinkedClient {
    /// UUID of the account.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub account_uuid: runtime::Uuid,
    /// How the other person is related.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub relationship: String,
    /// How the client is related, seen from the other person.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub inverse_relationship: String,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateLinkedClient {
        fields {
            required account_uuid: "account_uuid",
            required relationship: "relationship",
            required inverse_relationship: "inverse_relationship"
        }
    }
}

/// The required properties of [`CreateLinkedClient`].
#[derive(Clone, Debug)]
pub struct CreateLinkedClientRequired {
    /// UUID of the account.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub account_uuid: runtime::Uuid,
    /// How the other person is related.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub relationship: String,
    /// How the client is related, seen from the other person.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub inverse_relationship: String,
}

impl From<CreateLinkedClientRequired> for CreateLinkedClient {
    #[inline]
    fn from(required: CreateLinkedClientRequired) -> Self {
        Self {
            account_uuid: required.account_uuid,
            relationship: required.relationship,
            inverse_relationship: required.inverse_relationship,
            extra: runtime::Extra::new(),
        }
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_LINKED_CLIENT_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[("account_uuid", &runtime::Check::Format(runtime::Uuid::CHECK))],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateLinkedClient: CREATE_LINKED_CLIENT_CHECK
}
