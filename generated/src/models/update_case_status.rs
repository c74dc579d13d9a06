// Written by `cargo xtask codegen`; change the API's description instead.
//! `UpdateCaseStatus` and what it holds.

use crate::runtime;

/// What is sent to change a status of cases.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UpdateCaseStatus {
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
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    UpdateCaseStatus {
        fields {
            optional name: "name",
            optional colour: "colour",
            optional position: "position"
        }
    }
}

impl UpdateCaseStatus {
    /// Without any property.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::setters! {
    UpdateCaseStatus {
        /// Name of the status.
        optional into name: String,
        /// Colour of the status, as in CSS.
        optional into colour: String,
        /// Place among the others.
        optional plain position: i64
    }
}
