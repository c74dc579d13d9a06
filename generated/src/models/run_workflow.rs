// Written by `cargo xtask codegen`; change the API's description instead.
//! `RunWorkflow` and what it holds.

use crate::runtime;

/// What is sent to run a workflow on a client or a case.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RunWorkflow {
    /// What the workflow runs on.
    pub model_type: ModelType,
    /// UUID of what the workflow runs on.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub model_uuid: String,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    RunWorkflow {
        fields {
            required model_type: "model_type",
            required model_uuid: "model_uuid"
        }
    }
}

/// The required properties of [`RunWorkflow`].
#[derive(Clone, Debug)]
pub struct RunWorkflowRequired {
    /// What the workflow runs on.
    pub model_type: ModelType,
    /// UUID of what the workflow runs on.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub model_uuid: String,
}

impl From<RunWorkflowRequired> for RunWorkflow {
    #[inline]
    fn from(required: RunWorkflowRequired) -> Self {
        Self {
            model_type: required.model_type,
            model_uuid: required.model_uuid,
            extra: runtime::Extra::new(),
        }
    }
}

/// What is checked before it is sent.
pub(crate) static RUN_WORKFLOW_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[("model_type", &MODEL_TYPE_CHECK)],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    RunWorkflow: RUN_WORKFLOW_CHECK
}

/// What the workflow runs on.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ModelType {
    /// Wire value `client`.
    Client,
    /// Wire value `case`.
    Case,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    ModelType {
        Client = "client",
        Case = "case"
    }
}

/// What is checked before it is sent.
pub(crate) static MODEL_TYPE_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"client\"", "\"case\""],
);

runtime::validate! {
    ModelType: MODEL_TYPE_CHECK
}
