// Written by `cargo xtask codegen`; change the API's description instead.
//! `UpdateChargeSplit` and what it holds.

use crate::runtime;

/// What is sent to change a split of charges.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateChargeSplit {
    /// Share in percent.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub percentage: Option<f64>,
    /// Whether the future contingent interest is transferred.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub transfer_fci: Option<bool>,
    /// Whether it applies to initial charges.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub initial: Option<bool>,
    /// Whether it applies to ongoing charges.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub ongoing: Option<bool>,
    /// Whether it applies to the plans as well.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub apply_to_plans: Option<bool>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    UpdateChargeSplit {
        fields {
            optional percentage: "percentage",
            optional transfer_fci: "transfer_fci",
            optional initial: "initial",
            optional ongoing: "ongoing",
            optional apply_to_plans: "apply_to_plans"
        }
    }
}

impl UpdateChargeSplit {
    /// Without any property.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::setters! {
    UpdateChargeSplit {
        /// Share in percent.
        optional plain percentage: f64,
        /// Whether the future contingent interest is transferred.
        optional plain transfer_fci: bool,
        /// Whether it applies to initial charges.
        optional plain initial: bool,
        /// Whether it applies to ongoing charges.
        optional plain ongoing: bool,
        /// Whether it applies to the plans as well.
        optional plain apply_to_plans: bool
    }
}
