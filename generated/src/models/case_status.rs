// Written by `cargo xtask codegen`; change the API's description instead.
//! `CaseStatus` and what it holds.

use crate::runtime;

/// A status.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CaseStatus {
    /// UUID of the status.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the status was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the status last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Name of the status.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// Colour of the status, as in CSS.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub colour: Option<String>,
    /// Place among the others.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub position: Option<i64>,
    /// Whether cases with this status are completed.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub is_type_completed: Option<bool>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CaseStatus {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional name: "name",
            optional colour: "colour",
            optional position: "position",
            optional is_type_completed: "is_type_completed"
        }
    }
}
