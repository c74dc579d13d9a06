// Written by `cargo xtask codegen`; change the API's description instead.
//! `FirmBilling` and what it holds.

use crate::runtime;

/// Where the invoices of a firm go.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FirmBilling {
    /// First line of the address.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub invoice_address_1: Option<String>,
    /// Second line of the address.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub invoice_address_2: Option<String>,
    /// Town or city.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub invoice_town_city: Option<String>,
    /// County.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub invoice_county: Option<String>,
    /// Postcode.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub invoice_postcode: Option<String>,
    /// Country.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub invoice_country: Option<String>,
    /// Email address.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub invoice_email: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    received FirmBilling {
        fields {
            optional invoice_address_1: "invoice_address_1",
            optional invoice_address_2: "invoice_address_2",
            optional invoice_town_city: "invoice_town_city",
            optional invoice_county: "invoice_county",
            optional invoice_postcode: "invoice_postcode",
            optional invoice_country: "invoice_country",
            optional invoice_email: "invoice_email"
        }
    }
}
