// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateSecclEmployerAddress` and what it holds.

use crate::runtime;

/// Address of an employer. Its postcode is spelt `post_code`, unlike that of the client.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateSecclEmployerAddress {
    /// Flat number.
    pub flat_number: Option<runtime::Secret>,
    /// Building name.
    pub building_name: Option<runtime::Secret>,
    /// Building number.
    ///
    /// Example: `"3"`.
    pub building_number: Option<runtime::Secret>,
    /// First line.
    ///
    /// Example: `"Quayside Works"`.
    pub address_1: Option<runtime::Secret>,
    /// Second line.
    pub address_2: Option<runtime::Secret>,
    /// Country; a two-letter ISO 3166-1 code by the example.
    ///
    /// Example: `"GB"`.
    pub country: Option<runtime::Secret>,
    /// Postcode.
    ///
    /// Example: `"ZZ1 1ZZ"`.
    pub post_code: Option<runtime::Secret>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateSecclEmployerAddress {
        fields {
            secret_optional flat_number: "flat_number",
            secret_optional building_name: "building_name",
            secret_optional building_number: "building_number",
            secret_optional address_1: "address_1",
            secret_optional address_2: "address_2",
            secret_optional country: "country",
            secret_optional post_code: "post_code"
        }
    }
}

impl CreateSecclEmployerAddress {
    /// Without any property.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::setters! {
    CreateSecclEmployerAddress {
        /// Flat number.
        optional into flat_number: runtime::Secret,
        /// Building name.
        optional into building_name: runtime::Secret,
        /// Building number.
        optional into building_number: runtime::Secret,
        /// First line.
        optional into address_1: runtime::Secret,
        /// Second line.
        optional into address_2: runtime::Secret,
        /// Country; a two-letter ISO 3166-1 code by the example.
        optional into country: runtime::Secret,
        /// Postcode.
        optional into post_code: runtime::Secret
    }
}
