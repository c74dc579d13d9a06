// Written by `cargo xtask codegen`; change the API's description instead.
//! `Holding` and what it holds.

use crate::{models, runtime};

/// A holding.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Holding {
    /// UUID of the holding.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the holding was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the holding last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Name of the fund.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub fund_name: Option<String>,
    /// Reference of the holding.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub reference: Option<String>,
    /// Sector of the fund.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub sector: Option<String>,
    /// SEDOL code of the fund.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub sedol: Option<String>,
    /// ISIN of the fund.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub isin: Option<String>,
    /// Citi code of the fund.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub citi: Option<String>,
    /// Number of units.
    pub units: Option<i64>,
    /// Price of one unit.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub unit_price: Option<models::Money>,
    /// Price of one unit, with all its digits.
    pub unit_price_raw: Option<i64>,
    /// What was paid for the holding.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub purchase_price: Option<models::Money>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Holding {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional fund_name: "fund_name",
            optional reference: "reference",
            optional sector: "sector",
            optional sedol: "sedol",
            optional isin: "isin",
            optional citi: "citi",
            optional units: "units",
            optional unit_price: "unit_price",
            optional unit_price_raw: "unit_price_raw",
            optional purchase_price: "purchase_price"
        }
    }
}
