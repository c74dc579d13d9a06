// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreatePlanOwner` and what it holds.

use crate::runtime;

/// An account that owns the plan.
///
/// - The published page says otherwise: a list of text, with a list of objects as example — the list is as printed, its items are as in the example
/// - Inferred: the page prints a list of text; names, types, the null and the required mark are read from the example.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePlanOwner {
    /// UUID of the account.
    ///
    /// - Example: `"7c2e61d0-94ab-4f58-b3d7-18e05a6f2c93"`.
    /// - Inferred: from name and example, as the page says no more.
    pub account_uuid: String,
    /// Share of the account in percent: 62.5 is 62.5 %. Null or left out, the account gets an equal part of what remains.
    ///
    /// - Example: `62.5`.
    /// - Inferred: from name and example, as the page says no more.
    pub ownership_percentage: runtime::Nullable<f64>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreatePlanOwner {
        fields {
            required account_uuid: "account_uuid",
            nullable ownership_percentage: "ownership_percentage"
        }
    }
}

/// The required properties of [`CreatePlanOwner`].
#[derive(Clone, Debug)]
pub struct CreatePlanOwnerRequired {
    /// UUID of the account.
    ///
    /// - Example: `"7c2e61d0-94ab-4f58-b3d7-18e05a6f2c93"`.
    /// - Inferred: from name and example, as the page says no more.
    pub account_uuid: String,
}

impl From<CreatePlanOwnerRequired> for CreatePlanOwner {
    #[inline]
    fn from(required: CreatePlanOwnerRequired) -> Self {
        Self {
            account_uuid: required.account_uuid,
            ownership_percentage: runtime::Nullable::Absent,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreatePlanOwner {
        /// Share of the account in percent: 62.5 is 62.5 %. Null or left out, the account gets an equal part of what remains.
        whole nullable ownership_percentage: f64
    }
}
