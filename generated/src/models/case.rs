// Written by `cargo xtask codegen`; change the API's description instead.
//! `Case` and what it holds.

use crate::{models, runtime};

/// A case.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Case {
    /// UUID of the case.
    pub uuid: Option<String>,
    /// When the case was created, with offset.
    pub created_at: Option<String>,
    /// When the case last changed, with offset.
    pub updated_at: Option<String>,
    /// Name of the case.
    pub name: Option<String>,
    /// Name of the case in the form used in addresses.
    pub slug: Option<String>,
    /// Status of the case.
    ///
    /// - The published page says otherwise: a string holding the class name CasesStatusResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `CasesStatusResource`.
    pub status: Option<runtime::Raw>,
    /// Type of the case.
    ///
    /// - Wire name `type`.
    /// - The published page says otherwise: a string holding the class name CasesTypeResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `CasesTypeResource`.
    #[doc(alias = "type")]
    pub type_: Option<runtime::Raw>,
    /// When the case is due for review, with offset.
    pub review_at: Option<String>,
    /// Whom the case is assigned to.
    pub assigned_to_uuids: Option<Vec<String>>,
    /// Groups the case is assigned to.
    pub group_uuids: Option<Vec<String>>,
    /// When the case was completed, with offset.
    pub completed_at: Option<String>,
    /// Value of the case.
    pub value: Option<models::Money>,
    /// Place of the case among those of the same status.
    pub status_position: Option<i64>,
    /// Number of participants.
    pub participants_count: Option<i64>,
    /// Accounts that take part in the case.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `AccountResource`.
    pub participants: Option<runtime::Raw>,
    /// UUID of the task board of the case.
    pub task_board_uuid: Option<String>,
    /// Plans linked to the case.
    ///
    /// - The published page says otherwise: a string holding the class name PlanResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `PlanResource`.
    pub plans: Option<runtime::Raw>,
    /// Values of custom fields.
    ///
    /// - The published page says otherwise: a string holding the class name CustomFieldValueResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `CustomFieldValueResource`.
    pub custom_fields: Option<runtime::Raw>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    received Case {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional name: "name",
            optional slug: "slug",
            optional status: "status",
            optional type_: "type",
            optional review_at: "review_at",
            optional assigned_to_uuids: "assigned_to_uuids",
            optional group_uuids: "group_uuids",
            optional completed_at: "completed_at",
            optional value: "value",
            optional status_position: "status_position",
            optional participants_count: "participants_count",
            optional participants: "participants",
            optional task_board_uuid: "task_board_uuid",
            optional plans: "plans",
            optional custom_fields: "custom_fields"
        }
    }
}
