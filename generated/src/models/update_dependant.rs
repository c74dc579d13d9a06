// Written by `cargo xtask codegen`; change the API's description instead.
//! `UpdateDependant` and what it holds.

use crate::runtime;

/// What is sent to change a dependant.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UpdateDependant {
    /// Accounts, by UUID. Only of clients.
    pub account_uuids: Option<Vec<String>>,
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
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    UpdateDependant {
        fields {
            optional account_uuids: "account_uuids",
            secret_optional first_name: "first_name",
            secret_optional last_name: "last_name",
            secret_optional known_as: "known_as",
            optional relationship: "relationship",
            secret_optional date_of_birth: "date_of_birth",
            optional is_financially_dependant: "is_financially_dependant",
            optional notes: "notes"
        }
    }
}

impl UpdateDependant {
    /// Without any property.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::setters! {
    UpdateDependant {
        /// Accounts, by UUID. Only of clients.
        optional into_items account_uuids: String,
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
        optional into notes: String
    }
}

/// What is checked before it is sent.
pub(crate) static UPDATE_DEPENDANT_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[("date_of_birth", &runtime::Check::Format(runtime::Date::CHECK))],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    UpdateDependant: UPDATE_DEPENDANT_CHECK
}
