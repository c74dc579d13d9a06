// Written by `cargo xtask codegen`; change the API's description instead.
//! `Case` and what it holds.

use crate::{models, runtime};

/// A case.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Case {
    /// UUID of the case.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the case was created, with offset.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the case last changed, with offset.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Name of the case.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub name: Option<String>,
    /// Name of the case in the form used in addresses.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub slug: Option<String>,
    /// Status of the case.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `CasesStatusResource`.
    pub status: Option<runtime::Raw>,
    /// Type of the case.
    ///
    /// - Wire name `type`.
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `CasesTypeResource`.
    #[doc(alias = "type")]
    pub type_: Option<runtime::Raw>,
    /// When the case is due for review, with offset.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub review_at: Option<runtime::DateTime>,
    /// Whom the case is assigned to.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub assigned_to_uuids: Option<Vec<runtime::Uuid>>,
    /// Groups the case is assigned to.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub group_uuids: Option<Vec<runtime::Uuid>>,
    /// When the case was completed, with offset.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub completed_at: Option<runtime::DateTime>,
    /// Value of the case.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub value: Option<models::Money>,
    /// Place of the case among those of the same status.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub status_position: Option<i64>,
    /// Number of participants.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub participants_count: Option<i64>,
    /// Accounts that take part in the case.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for related accounts that were not expanded; the name is plural, so one or several are read, and anything else is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `AccountResource`.
    pub participants: Option<models::Accounts>,
    /// UUID of the task board of the case.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `uuid`.
    pub task_board_uuid: Option<runtime::Uuid>,
    /// Plans linked to the case.
    ///
    /// - The published page says otherwise: a string holding the class name PlanResource — the name stands in for related plans that were not expanded; the name is plural, so one or several are read, and anything else is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `PlanResource`.
    pub plans: Option<models::Plans>,
    /// Values of custom fields.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `CustomFieldValueResource`.
    pub custom_fields: Option<runtime::Raw>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Case {
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
