// Written by `cargo xtask codegen`; change the API's description instead.
//! `SubAccountStatistics` and what it holds.

use crate::runtime;

/// Figures on a sub account.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubAccountStatistics {
    /// Growth of late, in percent.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub recent_growth: Option<i64>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    SubAccountStatistics {
        fields {
            optional recent_growth: "recent_growth"
        }
    }
}
