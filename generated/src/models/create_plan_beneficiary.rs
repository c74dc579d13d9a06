// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreatePlanBeneficiary` and what it holds.

use crate::runtime;

/// A person who benefits from the plan.
///
/// - The published page says otherwise: a list of text, with a list of objects as example — the list is as printed, its items are as in the example
/// - Inferred: the page prints a list of text; names, types and the required mark are read from the example.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePlanBeneficiary {
    /// Name of the beneficiary.
    ///
    /// - Example: `"Robin Ashdown"`.
    /// - Inferred: from name and example, as the page says no more.
    pub name: runtime::Secret,
    /// Share of the beneficiary in percent: 62.5 is 62.5 %.
    ///
    /// - Example: `62.5`.
    /// - Inferred: from name and example, as the page says no more.
    pub percentage: Option<f64>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreatePlanBeneficiary {
        fields {
            secret_required name: "name",
            optional percentage: "percentage"
        }
    }
}

/// The required properties of [`CreatePlanBeneficiary`].
#[derive(Clone)]
pub struct CreatePlanBeneficiaryRequired {
    /// Name of the beneficiary.
    ///
    /// - Example: `"Robin Ashdown"`.
    /// - Inferred: from name and example, as the page says no more.
    pub name: runtime::Secret,
}

impl From<CreatePlanBeneficiaryRequired> for CreatePlanBeneficiary {
    #[inline]
    fn from(required: CreatePlanBeneficiaryRequired) -> Self {
        Self {
            name: required.name,
            percentage: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreatePlanBeneficiary {
        /// Share of the beneficiary in percent: 62.5 is 62.5 %.
        optional plain percentage: f64
    }
}
