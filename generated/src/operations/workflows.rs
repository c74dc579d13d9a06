// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `workflows`.
//!
//! Workflows and automations.

use crate::{models, runtime};

mod operation {
    pub enum GetAutomationExecution {}
    pub enum RunWorkflow {}
    pub enum CreateWorkflowTask {}
    pub enum UpdateWorkflowTask {}
}

static GET_AUTOMATION_EXECUTION: runtime::Operation = runtime::Operation {
    id: "getAutomationExecution",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/automation-executions/"),
        runtime::Segment::Parameter(0),
    ],
    parameters: &[
        runtime::Parameter {
            name: "id",
            location: runtime::Location::Path,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    answers: runtime::Documented {
        success: &["200"],
        ..runtime::Documented::NOTHING
    },
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A [request](crate::Request) of [`Client::get_automation_execution`](crate::Client::get_automation_execution).
///
/// Gives `models::AutomationExecution`, or fails with `GetAutomationExecutionError`.
pub type GetAutomationExecution = runtime::Request<operation::GetAutomationExecution>;

impl GetAutomationExecution {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
        let mut call = runtime::Call::new(core, &GET_AUTOMATION_EXECUTION);
        call.set(0, &id);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::GetAutomationExecution = GET_AUTOMATION_EXECUTION {
        output: runtime::Json<models::AutomationExecution>,
        error: GetAutomationExecutionError
    }
}

/// What `GET /api/v1/automation-executions/{id}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetAutomationExecutionError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    GetAutomationExecutionError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for GetAutomationExecutionError {}

static RUN_WORKFLOW: runtime::Operation = runtime::Operation {
    id: "runWorkflow",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/workflow/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/run"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "workflow_uuid",
            location: runtime::Location::Path,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    answers: runtime::Documented {
        success: &["2XX"],
        ..runtime::Documented::NOTHING
    },
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A [request](crate::Request) of [`Client::run_workflow`](crate::Client::run_workflow).
///
/// Gives `Raw`, or fails with `RunWorkflowError`.
pub type RunWorkflow = runtime::Request<operation::RunWorkflow>;

impl RunWorkflow {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        workflow_uuid: String,
        body: models::RunWorkflow,
    ) -> Self {
        let mut call = runtime::Call::new(core, &RUN_WORKFLOW);
        call.set(0, &workflow_uuid);
        call.check_body(&models::run_workflow::RUN_WORKFLOW_CHECK);
        call.json(&body);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::RunWorkflow = RUN_WORKFLOW {
        output: runtime::Untyped,
        error: RunWorkflowError
    }
}

impl runtime::Uploads for operation::RunWorkflow {}

/// What `POST /api/v1/workflow/{workflow_uuid}/run` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RunWorkflowError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    RunWorkflowError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for RunWorkflowError {}

static CREATE_WORKFLOW_TASK: runtime::Operation = runtime::Operation {
    id: "createWorkflowTask",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/workflow/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/task"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "workflow_uuid",
            location: runtime::Location::Path,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    answers: runtime::Documented {
        success: &["2XX"],
        ..runtime::Documented::NOTHING
    },
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A [request](crate::Request) of [`Client::create_workflow_task`](crate::Client::create_workflow_task).
///
/// Gives `Raw`, or fails with `CreateWorkflowTaskError`.
pub type CreateWorkflowTask = runtime::Request<operation::CreateWorkflowTask>;

impl CreateWorkflowTask {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        workflow_uuid: String,
        body: models::CreateWorkflowTask,
    ) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_WORKFLOW_TASK);
        call.set(0, &workflow_uuid);
        call.check_body(&models::create_workflow_task::CREATE_WORKFLOW_TASK_CHECK);
        call.json(&body);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::CreateWorkflowTask = CREATE_WORKFLOW_TASK {
        output: runtime::Untyped,
        error: CreateWorkflowTaskError
    }
}

impl runtime::Uploads for operation::CreateWorkflowTask {}

/// What `POST /api/v1/workflow/{workflow_uuid}/task` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateWorkflowTaskError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    CreateWorkflowTaskError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateWorkflowTaskError {}

static UPDATE_WORKFLOW_TASK: runtime::Operation = runtime::Operation {
    id: "updateWorkflowTask",
    method: "PUT",
    path: &[
        runtime::Segment::Literal("/api/v1/workflow/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/task/"),
        runtime::Segment::Parameter(1),
    ],
    parameters: &[
        runtime::Parameter {
            name: "workflow_uuid",
            location: runtime::Location::Path,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "workflowTask_uuid",
            location: runtime::Location::Path,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    answers: runtime::Documented {
        success: &["2XX"],
        ..runtime::Documented::NOTHING
    },
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A [request](crate::Request) of [`Client::update_workflow_task`](crate::Client::update_workflow_task).
///
/// Gives `Raw`, or fails with `UpdateWorkflowTaskError`.
pub type UpdateWorkflowTask = runtime::Request<operation::UpdateWorkflowTask>;

impl UpdateWorkflowTask {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        workflow_uuid: String,
        workflow_task_uuid: String,
    ) -> Self {
        let mut call = runtime::Call::new(core, &UPDATE_WORKFLOW_TASK);
        call.set(0, &workflow_uuid);
        call.set(1, &workflow_task_uuid);
        Self::from_call(call)
    }

    /// Header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// UUID of the account to act as. Most routes fail without it.
    ///
    /// - Example: `"0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/getting-started/making-requests>: the header is sent on most routes, and those that need it fail without it; its value is the `uuid` of the `account` of one of your logins, not that of the login.
    #[inline]
    pub fn x_plannr_account_uuid(
        mut self,
        x_plannr_account_uuid: impl Into<String>,
    ) -> Self {
        let x_plannr_account_uuid: String = x_plannr_account_uuid.into();
        self.call.set(2, &x_plannr_account_uuid);
        self
    }

    /// What is sent; nothing, unless set.
    ///
    /// What is sent; no page was read that describes it.
    ///
    /// Anything.
    #[inline]
    pub fn body(mut self, body: impl Into<runtime::Raw>) -> Self {
        let body: runtime::Raw = body.into();
        self.call.json(&body);
        self
    }
}

runtime::endpoint! {
    operation::UpdateWorkflowTask = UPDATE_WORKFLOW_TASK {
        output: runtime::Untyped,
        error: UpdateWorkflowTaskError
    }
}

impl runtime::Uploads for operation::UpdateWorkflowTask {}

/// What `PUT /api/v1/workflow/{workflow_uuid}/task/{workflowTask_uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateWorkflowTaskError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    UpdateWorkflowTaskError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UpdateWorkflowTaskError {}
