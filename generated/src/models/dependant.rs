// Written by `cargo xtask codegen`; change the API's description instead.
//! `Dependant` and what it holds.

use crate::{models, runtime};

/// A dependant.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dependant {
    /// UUID of the dependant.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the dependant was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the dependant last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// First name.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub first_name: Option<runtime::Secret>,
    /// Last name.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub last_name: Option<runtime::Secret>,
    /// Name of the dependant.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<runtime::Secret>,
    /// Name that the person goes by.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub known_as: Option<runtime::Secret>,
    /// How the other person is related.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub relationship: Option<String>,
    /// Date of birth.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub date_of_birth: Option<runtime::Secret>,
    /// Whether the person depends on the client for money.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub is_financially_dependant: Option<bool>,
    /// Notes on the dependant.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub notes: Option<String>,
    /// Accounts of the dependant.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub accounts: Option<models::Account>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Dependant {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            secret_optional first_name: "first_name",
            secret_optional last_name: "last_name",
            secret_optional name: "name",
            secret_optional known_as: "known_as",
            optional relationship: "relationship",
            secret_optional date_of_birth: "date_of_birth",
            optional is_financially_dependant: "is_financially_dependant",
            optional notes: "notes",
            optional accounts: "accounts"
        }
    }
}
