// Written by `cargo xtask codegen`; change the API's description instead.
//! `UpdateClientDependant` and what it holds.

use crate::runtime;

/// What is sent to change a dependant of a client.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UpdateClientDependant {
    /// First name.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub first_name: Option<runtime::Secret>,
    /// Last name.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub last_name: Option<runtime::Secret>,
    /// Name that the person goes by.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub known_as: Option<runtime::Secret>,
    /// How the other person is related.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub relationship: Option<String>,
    /// Date of birth. Written as YYYY-MM-DD.
    ///
    /// Format `date`.
    pub date_of_birth: Option<runtime::Secret>,
    /// Whether the person depends on the client for money.
    pub is_financially_dependant: Option<bool>,
    /// Notes on the dependant.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub notes: Option<String>,
    /// UUID of the other owner.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub shared_owner_uuid: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    UpdateClientDependant {
        fields {
            secret_optional first_name: "first_name",
            secret_optional last_name: "last_name",
            secret_optional known_as: "known_as",
            optional relationship: "relationship",
            secret_optional date_of_birth: "date_of_birth",
            optional is_financially_dependant: "is_financially_dependant",
            optional notes: "notes",
            optional shared_owner_uuid: "shared_owner_uuid"
        }
    }
}

impl UpdateClientDependant {
    /// Without any property.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::setters! {
    UpdateClientDependant {
        /// First name.
        optional into first_name: runtime::Secret,
        /// Last name.
        optional into last_name: runtime::Secret,
        /// Name that the person goes by.
        optional into known_as: runtime::Secret,
        /// How the other person is related.
        optional into relationship: String,
        /// Date of birth. Written as YYYY-MM-DD.
        optional into date_of_birth: runtime::Secret,
        /// Whether the person depends on the client for money.
        optional plain is_financially_dependant: bool,
        /// Notes on the dependant.
        optional into notes: String,
        /// UUID of the other owner.
        optional into shared_owner_uuid: String
    }
}

/// What is checked before it is sent.
pub(crate) static UPDATE_CLIENT_DEPENDANT_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[("date_of_birth", &runtime::Check::Format(runtime::Date::CHECK))],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    UpdateClientDependant: UPDATE_CLIENT_DEPENDANT_CHECK
}
