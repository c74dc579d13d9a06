// Written by `cargo xtask codegen`; change the API's description instead.
//! `UpdateCase` and what it holds.

use crate::{models, runtime};

/// What is sent to change a case.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UpdateCase {
    /// Name of the case.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// Where the case stands. A UUID.
    pub status: Option<String>,
    /// Place among those of the same status. Counted from 1.
    pub status_position: Option<i64>,
    /// Whom the case is assigned to, by UUID.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub assigned_to_uuids: Option<Vec<String>>,
    /// Groups of the case, by UUID.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub group_uuids: Option<Vec<String>>,
    /// When the case is due for review.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date`.
    pub review_at: Option<runtime::Date>,
    /// Kind of case. A UUID.
    ///
    /// Wire name `type`.
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// Value of the case, in pence.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub value: Option<models::Pence>,
    /// When the case was completed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date`.
    pub completed_at: Option<runtime::Date>,
    /// Plans of the case. Null takes every plan away.
    pub plans: Option<Vec<String>>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    UpdateCase {
        fields {
            optional name: "name",
            optional status: "status",
            optional status_position: "status_position",
            optional assigned_to_uuids: "assigned_to_uuids",
            optional group_uuids: "group_uuids",
            optional review_at: "review_at",
            optional type_: "type",
            optional value: "value",
            optional completed_at: "completed_at",
            optional plans: "plans"
        }
    }
}

impl UpdateCase {
    /// Without any property.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::setters! {
    UpdateCase {
        /// Name of the case.
        optional into name: String,
        /// Where the case stands. A UUID.
        optional into status: String,
        /// Place among those of the same status. Counted from 1.
        optional plain status_position: i64,
        /// Whom the case is assigned to, by UUID.
        optional into_items assigned_to_uuids: String,
        /// Groups of the case, by UUID.
        optional into_items group_uuids: String,
        /// When the case is due for review.
        optional into review_at: runtime::Date,
        /// Kind of case. A UUID.
        optional into type_: String,
        /// Value of the case, in pence.
        optional into value: models::Pence,
        /// When the case was completed.
        optional into completed_at: runtime::Date,
        /// Plans of the case. Null takes every plan away.
        optional into_items plans: String
    }
}

/// What is checked before it is sent.
pub(crate) static UPDATE_CASE_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("review_at", &runtime::Check::Format(runtime::Date::CHECK)),
            ("completed_at", &runtime::Check::Format(runtime::Date::CHECK)),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    UpdateCase: UPDATE_CASE_CHECK
}
