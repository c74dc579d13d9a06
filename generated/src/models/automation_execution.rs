// Written by `cargo xtask codegen`; change the API's description instead.
//! `AutomationExecution` and what it holds.

use std::collections::BTreeMap;
use crate::runtime;

/// A run.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AutomationExecution {
    /// UUID of the run.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the run was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the run last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Where the run stands.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub status: Option<String>,
    /// What started the run.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub triggered_by: Option<String>,
    /// Steps of the run.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub steps: Option<Vec<BTreeMap<String, runtime::Raw>>>,
    /// Name of the run.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    AutomationExecution {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional status: "status",
            optional triggered_by: "triggered_by",
            optional steps: "steps",
            optional name: "name"
        }
    }
}
