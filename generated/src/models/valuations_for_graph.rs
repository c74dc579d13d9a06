// Written by `cargo xtask codegen`; change the API's description instead.
//! `ValuationsForGraph` and what it holds.

use crate::runtime;

/// What is sent to list valuations in the form of a graph.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ValuationsForGraph {
    /// Date on which the valuation starts.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub start_date: Option<String>,
    /// Date on which the valuation ends.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub end_date: Option<String>,
    /// How many at most.
    ///
    /// - The published page says otherwise: at most 0, below its least of 1 — no number is both
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - At least 1.
    pub limit: Option<u64>,
    /// UUID of the account.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub account_uuid: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    ValuationsForGraph {
        fields {
            optional start_date: "start_date",
            optional end_date: "end_date",
            optional limit: "limit",
            optional account_uuid: "account_uuid"
        }
    }
}

impl ValuationsForGraph {
    /// Without any property.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::setters! {
    ValuationsForGraph {
        /// Date on which the valuation starts.
        optional into start_date: String,
        /// Date on which the valuation ends.
        optional into end_date: String,
        /// How many at most.
        optional plain limit: u64,
        /// UUID of the account.
        optional into account_uuid: String
    }
}

/// What is checked before it is sent.
pub(crate) static VALUATIONS_FOR_GRAPH_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            (
                "limit",
                &runtime::Check::Number(runtime::NumberCheck {
                    minimum: Some(1.0),
                    ..runtime::NumberCheck::ANY
                }),
            ),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    ValuationsForGraph: VALUATIONS_FOR_GRAPH_CHECK
}
