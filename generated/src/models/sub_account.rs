// Written by `cargo xtask codegen`; change the API's description instead.
//! `SubAccount` and what it holds.

use crate::{models, runtime};

/// A sub account.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubAccount {
    /// UUID of the sub account.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the sub account was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the sub account last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Name of the sub account.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// Policy number.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub policy_number: Option<runtime::Secret>,
    /// Latest valuation, if included.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; other pages print its properties, and anything else is kept as it is
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    pub latest_valuation: Option<models::Valuation>,
    /// Whether it is the main account of the plan.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub is_main_account: Option<bool>,
    /// Portfolio in use.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; other pages print its properties, and anything else is kept as it is
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    pub active_portfolio: Option<models::Portfolio>,
    /// Figures on the sub account.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub statistics: Option<models::SubAccountStatistics>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    SubAccount {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional name: "name",
            secret_optional policy_number: "policy_number",
            optional latest_valuation: "latest_valuation",
            optional is_main_account: "is_main_account",
            optional active_portfolio: "active_portfolio",
            optional statistics: "statistics"
        }
    }
}
