// Written by `cargo xtask codegen`; change the API's description instead.
//! `SecclEmployerAddress` and what it holds.

use crate::runtime;

/// Address of an employer.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SecclEmployerAddress {
    /// Flat number.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub flat_number: Option<runtime::Secret>,
    /// Building name.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub building_name: Option<runtime::Secret>,
    /// Building number.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub building_number: Option<runtime::Secret>,
    /// First line.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub address_1: Option<runtime::Secret>,
    /// Second line.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub address_2: Option<runtime::Secret>,
    /// Country, as a code or a name.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub country: Option<runtime::Secret>,
    /// Postcode.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub postcode: Option<runtime::Secret>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    SecclEmployerAddress {
        fields {
            secret_optional flat_number: "flat_number",
            secret_optional building_name: "building_name",
            secret_optional building_number: "building_number",
            secret_optional address_1: "address_1",
            secret_optional address_2: "address_2",
            secret_optional country: "country",
            secret_optional postcode: "postcode"
        }
    }
}
