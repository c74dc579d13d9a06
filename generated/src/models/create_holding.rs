// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateHolding` and what it holds.

use crate::{models, runtime};

/// What is sent to add a holding to a sub account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateHolding {
    /// Name of the fund.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub fund_name: String,
    /// Provider.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub provider: Option<String>,
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
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub units: f64,
    /// Price of one unit, in pence.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub unit_price: Option<models::Pence>,
    /// Currency, as a code of ISO 4217.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub currency: Option<String>,
    /// Whether the holding is active.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub is_active: Option<bool>,
    /// Reference of the holding.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub reference: Option<String>,
    /// Price of one unit, with all its digits.
    pub unit_price_raw: Option<runtime::Raw>,
    /// What was paid for the holding, in pence.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub purchase_price: Option<models::Pence>,
    /// UUID of the portfolio.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub portfolio_uuid: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateHolding {
        fields {
            required fund_name: "fund_name",
            optional provider: "provider",
            optional sector: "sector",
            optional sedol: "sedol",
            optional isin: "isin",
            optional citi: "citi",
            required units: "units",
            optional unit_price: "unit_price",
            optional currency: "currency",
            optional is_active: "is_active",
            optional reference: "reference",
            optional unit_price_raw: "unit_price_raw",
            optional purchase_price: "purchase_price",
            optional portfolio_uuid: "portfolio_uuid"
        }
    }
}

/// The required properties of [`CreateHolding`].
#[derive(Clone, Debug)]
pub struct CreateHoldingRequired {
    /// Name of the fund.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub fund_name: String,
    /// Number of units.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub units: f64,
}

impl From<CreateHoldingRequired> for CreateHolding {
    #[inline]
    fn from(required: CreateHoldingRequired) -> Self {
        Self {
            fund_name: required.fund_name,
            provider: None,
            sector: None,
            sedol: None,
            isin: None,
            citi: None,
            units: required.units,
            unit_price: None,
            currency: None,
            is_active: None,
            reference: None,
            unit_price_raw: None,
            purchase_price: None,
            portfolio_uuid: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreateHolding {
        /// Provider.
        optional into provider: String,
        /// Sector of the fund.
        optional into sector: String,
        /// SEDOL code of the fund.
        optional into sedol: String,
        /// ISIN of the fund.
        optional into isin: String,
        /// Citi code of the fund.
        optional into citi: String,
        /// Price of one unit, in pence.
        optional into unit_price: models::Pence,
        /// Currency, as a code of ISO 4217.
        optional into currency: String,
        /// Whether the holding is active.
        optional plain is_active: bool,
        /// Reference of the holding.
        optional into reference: String,
        /// Price of one unit, with all its digits.
        optional into unit_price_raw: runtime::Raw,
        /// What was paid for the holding, in pence.
        optional into purchase_price: models::Pence,
        /// UUID of the portfolio.
        optional into portfolio_uuid: String
    }
}
