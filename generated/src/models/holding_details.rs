// Written by `cargo xtask codegen`; change the API's description instead.
//! `HoldingDetails` and what it holds.

use crate::runtime;

/// A holding, as its own page prints it.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct HoldingDetails {
    /// UUID of the holding.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// Name of the fund.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub fund_name: Option<String>,
    /// Number of units.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub units: Option<runtime::Raw>,
    /// Value of the holding.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub value: Option<runtime::Raw>,
    /// Price of one unit.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub unit_price: Option<runtime::Raw>,
    /// Price of one unit, with all its digits.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub unit_price_raw: Option<runtime::Raw>,
    /// What was paid for the holding.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub purchase_price: Option<String>,
    /// Whether the holding is active.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub is_active: Option<bool>,
    /// Sub account it belongs to.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub sub_account: Option<runtime::Raw>,
    /// References in other systems.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub external_references: Option<runtime::Raw>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    HoldingDetails {
        fields {
            optional uuid: "uuid",
            optional fund_name: "fund_name",
            optional units: "units",
            optional value: "value",
            optional unit_price: "unit_price",
            optional unit_price_raw: "unit_price_raw",
            optional purchase_price: "purchase_price",
            optional is_active: "is_active",
            optional sub_account: "sub_account",
            optional external_references: "external_references"
        }
    }
}
