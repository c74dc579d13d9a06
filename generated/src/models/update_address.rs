// Written by `cargo xtask codegen`; change the API's description instead.
//! `UpdateAddress` and what it holds.

use crate::runtime;

/// What is sent to change an address.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UpdateAddress {
    /// Accounts, by UUID. Only of clients.
    pub account_uuids: Option<Vec<String>>,
    /// Name of the address.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// First line of the address.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub address_1: Option<runtime::Secret>,
    /// Second line of the address.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub address_2: Option<runtime::Secret>,
    /// Third line of the address.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub address_3: Option<runtime::Secret>,
    /// Fourth line of the address.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub address_4: Option<runtime::Secret>,
    /// Town or city.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub town_city: Option<runtime::Secret>,
    /// County.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub county: Option<runtime::Secret>,
    /// Postcode.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub postcode: Option<runtime::Secret>,
    /// Country.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub country: Option<String>,
    /// Month of moving in.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub moved_in_month: Option<i64>,
    /// Year of moving in.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub moved_in_year: Option<i64>,
    /// Month of moving out.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub moved_out_month: Option<i64>,
    /// Year of moving out.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub moved_out_year: Option<i64>,
    /// How the person lives there.
    pub residential_status: Option<String>,
    /// How the person lives there, in words. Only for the status `other`.
    pub residential_status_other: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    UpdateAddress {
        fields {
            optional account_uuids: "account_uuids",
            optional name: "name",
            secret_optional address_1: "address_1",
            secret_optional address_2: "address_2",
            secret_optional address_3: "address_3",
            secret_optional address_4: "address_4",
            secret_optional town_city: "town_city",
            secret_optional county: "county",
            secret_optional postcode: "postcode",
            optional country: "country",
            optional moved_in_month: "moved_in_month",
            optional moved_in_year: "moved_in_year",
            optional moved_out_month: "moved_out_month",
            optional moved_out_year: "moved_out_year",
            optional residential_status: "residential_status",
            optional residential_status_other: "residential_status_other"
        }
    }
}

impl UpdateAddress {
    /// Without any property.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::setters! {
    UpdateAddress {
        /// Accounts, by UUID. Only of clients.
        optional into_items account_uuids: String,
        /// Name of the address.
        optional into name: String,
        /// First line of the address.
        optional into address_1: runtime::Secret,
        /// Second line of the address.
        optional into address_2: runtime::Secret,
        /// Third line of the address.
        optional into address_3: runtime::Secret,
        /// Fourth line of the address.
        optional into address_4: runtime::Secret,
        /// Town or city.
        optional into town_city: runtime::Secret,
        /// County.
        optional into county: runtime::Secret,
        /// Postcode.
        optional into postcode: runtime::Secret,
        /// Country.
        optional into country: String,
        /// Month of moving in.
        optional plain moved_in_month: i64,
        /// Year of moving in.
        optional plain moved_in_year: i64,
        /// Month of moving out.
        optional plain moved_out_month: i64,
        /// Year of moving out.
        optional plain moved_out_year: i64,
        /// How the person lives there.
        optional into residential_status: String,
        /// How the person lives there, in words. Only for the status `other`.
        optional into residential_status_other: String
    }
}
