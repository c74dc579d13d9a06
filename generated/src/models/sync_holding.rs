// Written by `cargo xtask codegen`; change the API's description instead.
//! `SyncHolding` and what it holds.

use crate::runtime;

/// A holding that there is to be.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncHolding {
    /// Name of the fund.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub fund_name: String,
    /// Reference of the holding.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - At most 255 characters.
    pub reference: runtime::Nullable<String>,
    /// Provider.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - At most 255 characters.
    pub provider: runtime::Nullable<String>,
    /// Sector of the fund.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - At most 255 characters.
    pub sector: runtime::Nullable<String>,
    /// SEDOL code of the fund.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - At most 255 characters.
    pub sedol: runtime::Nullable<String>,
    /// ISIN of the fund.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - At most 255 characters.
    pub isin: runtime::Nullable<String>,
    /// Citi code of the fund.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - At most 255 characters.
    pub citi: runtime::Nullable<String>,
    /// Number of units.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub units: f64,
    /// Price of one unit, in pence.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - At least 0.
    pub unit_price: Option<runtime::Minor<'G', 'B', 'P', 2>>,
    /// Price of one unit, with all its digits.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub unit_price_raw: Option<f64>,
    /// What was paid for the holding, in pence.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - At least 0.
    pub purchase_price: runtime::Nullable<runtime::Minor<'G', 'B', 'P', 2>>,
    /// Currency, as a code of ISO 4217.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Exactly 3 characters.
    pub currency: Option<String>,
    /// Whether the holding is active.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub is_active: Option<bool>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    SyncHolding {
        fields {
            required fund_name: "fund_name",
            nullable reference: "reference",
            nullable provider: "provider",
            nullable sector: "sector",
            nullable sedol: "sedol",
            nullable isin: "isin",
            nullable citi: "citi",
            required units: "units",
            optional unit_price: "unit_price",
            optional unit_price_raw: "unit_price_raw",
            nullable purchase_price: "purchase_price",
            optional currency: "currency",
            optional is_active: "is_active"
        }
    }
}

/// The required properties of [`SyncHolding`].
#[derive(Clone, Debug)]
pub struct SyncHoldingRequired {
    /// Name of the fund.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub fund_name: String,
    /// Number of units.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub units: f64,
}

impl From<SyncHoldingRequired> for SyncHolding {
    #[inline]
    fn from(required: SyncHoldingRequired) -> Self {
        Self {
            fund_name: required.fund_name,
            reference: runtime::Nullable::Absent,
            provider: runtime::Nullable::Absent,
            sector: runtime::Nullable::Absent,
            sedol: runtime::Nullable::Absent,
            isin: runtime::Nullable::Absent,
            citi: runtime::Nullable::Absent,
            units: required.units,
            unit_price: None,
            unit_price_raw: None,
            purchase_price: runtime::Nullable::Absent,
            currency: None,
            is_active: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    SyncHolding {
        /// Reference of the holding.
        whole nullable reference: String,
        /// Provider.
        whole nullable provider: String,
        /// Sector of the fund.
        whole nullable sector: String,
        /// SEDOL code of the fund.
        whole nullable sedol: String,
        /// ISIN of the fund.
        whole nullable isin: String,
        /// Citi code of the fund.
        whole nullable citi: String,
        /// Price of one unit, in pence.
        optional into unit_price: runtime::Minor<'G',
        'B',
        'P',
        2>,
        /// Price of one unit, with all its digits.
        optional plain unit_price_raw: f64,
        /// What was paid for the holding, in pence.
        whole nullable purchase_price: runtime::Minor<'G',
        'B',
        'P',
        2>,
        /// Currency, as a code of ISO 4217.
        optional into currency: String,
        /// Whether the holding is active.
        optional plain is_active: bool
    }
}

/// What is checked before it is sent.
pub(crate) static SYNC_HOLDING_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            (
                "reference",
                &runtime::Check::Text(runtime::TextCheck {
                    max_length: Some(255),
                    ..runtime::TextCheck::ANY
                }),
            ),
            (
                "provider",
                &runtime::Check::Text(runtime::TextCheck {
                    max_length: Some(255),
                    ..runtime::TextCheck::ANY
                }),
            ),
            (
                "sector",
                &runtime::Check::Text(runtime::TextCheck {
                    max_length: Some(255),
                    ..runtime::TextCheck::ANY
                }),
            ),
            (
                "sedol",
                &runtime::Check::Text(runtime::TextCheck {
                    max_length: Some(255),
                    ..runtime::TextCheck::ANY
                }),
            ),
            (
                "isin",
                &runtime::Check::Text(runtime::TextCheck {
                    max_length: Some(255),
                    ..runtime::TextCheck::ANY
                }),
            ),
            (
                "citi",
                &runtime::Check::Text(runtime::TextCheck {
                    max_length: Some(255),
                    ..runtime::TextCheck::ANY
                }),
            ),
            (
                "unit_price",
                &runtime::Check::Number(runtime::NumberCheck {
                    minimum: Some(0.0),
                    ..runtime::NumberCheck::ANY
                }),
            ),
            (
                "purchase_price",
                &runtime::Check::Number(runtime::NumberCheck {
                    minimum: Some(0.0),
                    ..runtime::NumberCheck::ANY
                }),
            ),
            (
                "currency",
                &runtime::Check::Text(runtime::TextCheck {
                    min_length: Some(3),
                    max_length: Some(3),
                    ..runtime::TextCheck::ANY
                }),
            ),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    SyncHolding: SYNC_HOLDING_CHECK
}
