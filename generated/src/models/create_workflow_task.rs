// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateWorkflowTask` and what it holds.

use crate::runtime;

/// What is sent to add a task to a workflow.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateWorkflowTask {
    /// Name of the task.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: String,
    /// Whether clients see the task.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub visible_to_clients: Option<bool>,
    /// How urgent the task is. Null is named as a value as well.
    pub priority: Option<Priority>,
    /// What the task is about.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub description: Option<String>,
    /// UUID of the status of the task.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub task_status_uuid: Option<String>,
    /// When the task is due, in days after the workflow starts.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub offset_due_at_by: Option<i64>,
    /// Who takes part.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub participants: Option<Vec<runtime::Uuid>>,
    /// UUID of the task around it.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub parent_uuid: Option<runtime::Uuid>,
    /// UUID of the trigger.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub trigger_uuid: Option<runtime::Uuid>,
    /// Whether the adviser in charge gets the task.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub auto_assign_assigned_adviser: Option<bool>,
    /// Whether the administrator in charge gets the task.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub auto_assign_assigned_administrator: Option<bool>,
    /// Whether the paraplanner in charge gets the task.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub auto_assign_assigned_paraplanner: Option<bool>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateWorkflowTask {
        fields {
            required name: "name",
            optional visible_to_clients: "visible_to_clients",
            optional priority: "priority",
            optional description: "description",
            optional task_status_uuid: "task_status_uuid",
            optional offset_due_at_by: "offset_due_at_by",
            optional participants: "participants",
            optional parent_uuid: "parent_uuid",
            optional trigger_uuid: "trigger_uuid",
            optional auto_assign_assigned_adviser: "auto_assign_assigned_adviser",
            optional auto_assign_assigned_administrator: "auto_assign_assigned_administrator",
            optional auto_assign_assigned_paraplanner: "auto_assign_assigned_paraplanner"
        }
    }
}

/// The required properties of [`CreateWorkflowTask`].
#[derive(Clone, Debug)]
pub struct CreateWorkflowTaskRequired {
    /// Name of the task.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: String,
}

impl From<CreateWorkflowTaskRequired> for CreateWorkflowTask {
    #[inline]
    fn from(required: CreateWorkflowTaskRequired) -> Self {
        Self {
            name: required.name,
            visible_to_clients: None,
            priority: None,
            description: None,
            task_status_uuid: None,
            offset_due_at_by: None,
            participants: None,
            parent_uuid: None,
            trigger_uuid: None,
            auto_assign_assigned_adviser: None,
            auto_assign_assigned_administrator: None,
            auto_assign_assigned_paraplanner: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreateWorkflowTask {
        /// Whether clients see the task.
        optional plain visible_to_clients: bool,
        /// How urgent the task is. Null is named as a value as well.
        optional into priority: Priority,
        /// What the task is about.
        optional into description: String,
        /// UUID of the status of the task.
        optional into task_status_uuid: String,
        /// When the task is due, in days after the workflow starts.
        optional plain offset_due_at_by: i64,
        /// Who takes part.
        optional items participants: runtime::Uuid,
        /// UUID of the task around it.
        optional into parent_uuid: runtime::Uuid,
        /// UUID of the trigger.
        optional into trigger_uuid: runtime::Uuid,
        /// Whether the adviser in charge gets the task.
        optional plain auto_assign_assigned_adviser: bool,
        /// Whether the administrator in charge gets the task.
        optional plain auto_assign_assigned_administrator: bool,
        /// Whether the paraplanner in charge gets the task.
        optional plain auto_assign_assigned_paraplanner: bool
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_WORKFLOW_TASK_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("priority", &PRIORITY_CHECK),
            (
                "participants",
                &runtime::Check::Items(&runtime::Check::Format(runtime::Uuid::CHECK)),
            ),
            ("parent_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
            ("trigger_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateWorkflowTask: CREATE_WORKFLOW_TASK_CHECK
}

/// How urgent the task is. Null is named as a value as well.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Priority {
    /// Wire value `high`.
    High,
    /// Wire value `low`.
    Low,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Priority {
        High = "high",
        Low = "low"
    }
}

/// What is checked before it is sent.
pub(crate) static PRIORITY_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"high\"", "\"low\""],
);

runtime::validate! {
    Priority: PRIORITY_CHECK
}
