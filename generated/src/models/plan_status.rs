// Written by `cargo xtask codegen`; change the API's description instead.
//! `PlanStatus` and what it holds.

use crate::runtime;

/// Where a plan stands.
///
/// The published page says otherwise: a string; the values stand in its text only — a closed list in the text is typed; it has grown before, so a value that is not listed can be made
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PlanStatus {
    /// Wire value `active`.
    Active,
    /// Wire value `inactive`.
    Inactive,
    /// Wire value `proposed`.
    Proposed,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    PlanStatus {
        Active = "active",
        Inactive = "inactive",
        Proposed = "proposed"
    }
}

/// What is checked before it is sent.
pub(crate) static PLAN_STATUS_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"active\"", "\"inactive\"", "\"proposed\""],
);

runtime::validate! {
    PlanStatus: PLAN_STATUS_CHECK
}
