// Written by `cargo xtask codegen`; change the API's description instead.
//! `Money` and what it holds.

use crate::runtime;

/// An amount of money, in the smallest unit of its currency.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Money {
    /// Amount in the smallest unit of the currency, pence for GBP: `4250` is £42.50.
    ///
    /// - The published page says otherwise: an object of `example` and `description` — that is a schema shown as data, of a text with this meaning; the page of GET /api/v1/plans/{plan_uuid}/transaction-schedule/summary prints the text itself
    /// - Inferred: from name and example, as the page says no more.
    /// - The server is known to send a whole number, a number too.
    pub amount: Option<String>,
    /// Amount as people read it, for example `£42.50`.
    ///
    /// - The published page says otherwise: an object of `example` and `description` — that is a schema shown as data, of a text with this meaning; the page of GET /api/v1/plans/{plan_uuid}/transaction-schedule/summary prints the text itself
    /// - Inferred: from name and example, as the page says no more.
    pub formatted: Option<String>,
    /// Currency, as an ISO 4217 code.
    ///
    /// - The published page says otherwise: an object of `example` and `description` — that is a schema shown as data, of a text with this meaning; the page of GET /api/v1/plans/{plan_uuid}/transaction-schedule/summary prints the text itself
    /// - Inferred: from name and example, as the page says no more.
    pub currency: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Money {
        fields {
            lenient_optional amount: "amount",
            optional formatted: "formatted",
            optional currency: "currency"
        }
    }
}

runtime::money! {
    Money {
        amount,
        currency
    }
}
