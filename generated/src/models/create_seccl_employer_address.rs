// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateSecclEmployerAddress` and what it holds.

use crate::runtime;

/// Address of an employer. Its postcode is spelt `post_code`, unlike that of the client.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSecclEmployerAddress {
    /// Flat number.
    ///
    /// Wire name `flat_number`.
    pub flat_number: Option<String>,
    /// Building name.
    ///
    /// Wire name `building_name`.
    pub building_name: Option<String>,
    /// Building number.
    ///
    /// - Wire name `building_number`.
    /// - Example: `"3"`.
    pub building_number: Option<String>,
    /// First line.
    ///
    /// - Wire name `address_1`.
    /// - Example: `"Quayside Works"`.
    pub address_1: Option<String>,
    /// Second line.
    ///
    /// Wire name `address_2`.
    pub address_2: Option<String>,
    /// Country; a two-letter ISO 3166-1 code by the example.
    ///
    /// - Wire name `country`.
    /// - Example: `"GB"`.
    pub country: Option<String>,
    /// Postcode.
    ///
    /// - Wire name `post_code`.
    /// - Example: `"ZZ1 1ZZ"`.
    pub post_code: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    sent CreateSecclEmployerAddress {
        constants {}
        fields {
            optional flat_number: "flat_number",
            optional building_name: "building_name",
            optional building_number: "building_number",
            optional address_1: "address_1",
            optional address_2: "address_2",
            optional country: "country",
            optional post_code: "post_code"
        }
        additional {}
    }
}

impl CreateSecclEmployerAddress {
    /// Without any property.
    #[must_use]
    pub fn new() -> Self {
        Self {
            flat_number: None,
            building_name: None,
            building_number: None,
            address_1: None,
            address_2: None,
            country: None,
            post_code: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets `flat_number`.
    #[must_use]
    pub fn flat_number(mut self, flat_number: impl Into<String>) -> Self {
        self.flat_number = Some(flat_number.into());
        self
    }

    /// Sets `building_name`.
    #[must_use]
    pub fn building_name(mut self, building_name: impl Into<String>) -> Self {
        self.building_name = Some(building_name.into());
        self
    }

    /// Sets `building_number`.
    #[must_use]
    pub fn building_number(mut self, building_number: impl Into<String>) -> Self {
        self.building_number = Some(building_number.into());
        self
    }

    /// Sets `address_1`.
    #[must_use]
    pub fn address_1(mut self, address_1: impl Into<String>) -> Self {
        self.address_1 = Some(address_1.into());
        self
    }

    /// Sets `address_2`.
    #[must_use]
    pub fn address_2(mut self, address_2: impl Into<String>) -> Self {
        self.address_2 = Some(address_2.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets `post_code`.
    #[must_use]
    pub fn post_code(mut self, post_code: impl Into<String>) -> Self {
        self.post_code = Some(post_code.into());
        self
    }
}

impl Default for CreateSecclEmployerAddress {
    fn default() -> Self {
        Self::new()
    }
}
