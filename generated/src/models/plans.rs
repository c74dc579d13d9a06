// Written by `cargo xtask codegen`; change the API's description instead.
//! `Plans` and what it holds.

use crate::{models, runtime};

/// One plan, or several.
///
/// Told apart by the JSON kind.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Plans {
    /// `Plan` of the API's description.
    Plan(Box<models::Plan>),
    /// Several plans.
    PlanList(Vec<models::Plan>),
    /// A value that is none of these; it is kept and written back.
    Unrecognised(runtime::Raw),
}

runtime::union! {
    Plans: PLANS {
        Plan: Object,
        PlanList: Array
    }
}

runtime::from_variants! {
    Plans {
        boxed Plan(models::Plan),
        list PlanList(models::Plan)
    }
}
