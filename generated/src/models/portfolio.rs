// Written by `cargo xtask codegen`; change the API's description instead.
//! `Portfolio` and what it holds.

use crate::runtime;

/// A portfolio.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Portfolio {
    /// Name of the portfolio.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// UUID of the portfolio.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// Whether the portfolio is only proposed.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub is_proposed: Option<bool>,
    /// When the portfolio was proposed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub proposed_at: Option<runtime::DateTime>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Portfolio {
        fields {
            optional name: "name",
            optional uuid: "uuid",
            optional is_proposed: "is_proposed",
            optional proposed_at: "proposed_at"
        }
    }
}
