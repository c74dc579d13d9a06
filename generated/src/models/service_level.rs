// Written by `cargo xtask codegen`; change the API's description instead.
//! `ServiceLevel` and what it holds.

use crate::runtime;

/// A service level.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ServiceLevel {
    /// UUID of the service level.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// Name of the service level.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// When the service level was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the service level last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    ServiceLevel {
        fields {
            optional uuid: "uuid",
            optional name: "name",
            optional created_at: "created_at",
            optional updated_at: "updated_at"
        }
    }
}
