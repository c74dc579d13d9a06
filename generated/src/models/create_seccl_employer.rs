// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateSecclEmployer` and what it holds.

use crate::{models, runtime};

/// An employer of the client.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSecclEmployer {
    /// Name of the company.
    ///
    /// - Wire name `company_name`.
    /// - Example: `"Kestrel Joinery Ltd"`.
    pub company_name: String,
    /// Registration number of the company.
    ///
    /// - Wire name `company_reg_no`.
    /// - Example: `"09876543"`.
    pub company_reg_no: String,
    /// Address of the employer.
    ///
    /// - Wire name `address_detail`.
    /// - The published page says otherwise: an array with plain dotted children; the example is a list of one object — a name without `*` is one object, as it is in the response
    pub address_detail: Option<models::CreateSecclEmployerAddress>,
    /// Bank account of the employer.
    ///
    /// - Wire name `bank_details`.
    /// - The published page says otherwise: an array with plain dotted children; the example is a list of one object — a name without `*` is one object, as it is in the response
    pub bank_details: Option<models::CreateSecclBankDetails>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    sent CreateSecclEmployer {
        constants {}
        fields {
            required company_name: "company_name",
            required company_reg_no: "company_reg_no",
            optional address_detail: "address_detail",
            optional bank_details: "bank_details"
        }
        additional {}
    }
}

impl CreateSecclEmployer {
    /// With the required properties.
    #[must_use]
    pub fn new(
        company_name: impl Into<String>,
        company_reg_no: impl Into<String>,
    ) -> Self {
        Self {
            company_name: company_name.into(),
            company_reg_no: company_reg_no.into(),
            address_detail: None,
            bank_details: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets `address_detail`.
    #[must_use]
    pub fn address_detail(
        mut self,
        address_detail: impl Into<models::CreateSecclEmployerAddress>,
    ) -> Self {
        self.address_detail = Some(address_detail.into());
        self
    }

    /// Sets `bank_details`.
    #[must_use]
    pub fn bank_details(
        mut self,
        bank_details: impl Into<models::CreateSecclBankDetails>,
    ) -> Self {
        self.bank_details = Some(bank_details.into());
        self
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_SECCL_EMPLOYER_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            (
                "bank_details",
                &models::create_seccl_bank_details::CREATE_SECCL_BANK_DETAILS_CHECK,
            ),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateSecclEmployer: CREATE_SECCL_EMPLOYER_CHECK
}
