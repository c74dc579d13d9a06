// Written by `cargo xtask codegen`; change the API's description instead.
//! `ContributionType` and what it holds.

use crate::runtime;

/// Kind of contribution.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ContributionType {
    /// Wire value `initial`.
    Initial,
    /// Wire value `increment`.
    Increment,
    /// Wire value `decrement`.
    Decrement,
    /// Wire value `advice_point`.
    AdvicePoint,
    /// Wire value `pension_transfer`.
    PensionTransfer,
    /// Wire value `switch`.
    Switch,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    ContributionType {
        Initial = "initial",
        Increment = "increment",
        Decrement = "decrement",
        AdvicePoint = "advice_point",
        PensionTransfer = "pension_transfer",
        Switch = "switch"
    }
}

/// What is checked before it is sent.
pub(crate) static CONTRIBUTION_TYPE_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"initial\"",
        "\"increment\"",
        "\"decrement\"",
        "\"advice_point\"",
        "\"pension_transfer\"",
        "\"switch\"",
    ],
);

runtime::validate! {
    ContributionType: CONTRIBUTION_TYPE_CHECK
}
