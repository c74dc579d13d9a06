// Written by `cargo xtask codegen`; change the API's description instead.
//! `SecclEmployerAddress` and what it holds.

use crate::runtime;

/// Address of an employer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SecclEmployerAddress {
    /// Flat number.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub flat_number: Option<String>,
    /// Building name.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub building_name: Option<String>,
    /// Building number.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub building_number: Option<String>,
    /// First line.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub address_1: Option<String>,
    /// Second line.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub address_2: Option<String>,
    /// Country, as a code or a name.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub country: Option<String>,
    /// Postcode.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub postcode: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    received SecclEmployerAddress {
        fields {
            optional flat_number: "flat_number",
            optional building_name: "building_name",
            optional building_number: "building_number",
            optional address_1: "address_1",
            optional address_2: "address_2",
            optional country: "country",
            optional postcode: "postcode"
        }
    }
}
