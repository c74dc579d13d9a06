// Written by `cargo xtask codegen`; change the API's description instead.
//! `GraphValuation` and what it holds.

use crate::{models, runtime};

/// A point of a graph.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GraphValuation {
    /// Value of the valuation.
    pub value: Option<models::Money>,
    /// Date of the valuation.
    ///
    /// Inferred: from the name; whether a date or a date and time comes is not known.
    pub valued_at: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    GraphValuation {
        fields {
            optional value: "value",
            optional valued_at: "valued_at"
        }
    }
}
