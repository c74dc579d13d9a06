// Written by `cargo xtask codegen`; change the API's description instead.
//! `FirmBilling` and what it holds.

use crate::runtime;

/// Where the invoices of a firm go.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FirmBilling {
    /// First line of the address.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub invoice_address_1: Option<runtime::Secret>,
    /// Second line of the address.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub invoice_address_2: Option<runtime::Secret>,
    /// Town or city.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub invoice_town_city: Option<runtime::Secret>,
    /// County.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub invoice_county: Option<runtime::Secret>,
    /// Postcode.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub invoice_postcode: Option<runtime::Secret>,
    /// Country.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub invoice_country: Option<runtime::Secret>,
    /// Email address.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub invoice_email: Option<runtime::Secret>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    FirmBilling {
        fields {
            secret_optional invoice_address_1: "invoice_address_1",
            secret_optional invoice_address_2: "invoice_address_2",
            secret_optional invoice_town_city: "invoice_town_city",
            secret_optional invoice_county: "invoice_county",
            secret_optional invoice_postcode: "invoice_postcode",
            secret_optional invoice_country: "invoice_country",
            secret_optional invoice_email: "invoice_email"
        }
    }
}
