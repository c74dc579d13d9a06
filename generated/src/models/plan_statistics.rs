// Written by `cargo xtask codegen`; change the API's description instead.
//! `PlanStatistics` and what it holds.

use crate::runtime;

/// Figures on a plan.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlanStatistics {
    /// Recent growth; unit not documented.
    ///
    /// - The published page says otherwise: an integer — a percentage can have a fraction, as it has where it is sent
    /// - Inferred: from name and example, as the page says no more.
    pub recent_growth: Option<f64>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    PlanStatistics {
        fields {
            optional recent_growth: "recent_growth"
        }
    }
}
