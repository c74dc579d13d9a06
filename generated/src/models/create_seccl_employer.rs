// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateSecclEmployer` and what it holds.

use crate::{models, runtime};

/// An employer of the client.
///
/// Rules:
///
/// - `company_name`, `company_reg_no` must be there.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateSecclEmployer {
    /// Name of the company.
    ///
    /// Example: `"Kestrel Joinery Ltd"`.
    pub company_name: runtime::Secret,
    /// Registration number of the company.
    ///
    /// Example: `"09876543"`.
    pub company_reg_no: runtime::Secret,
    /// Address of the employer.
    ///
    /// The published page says otherwise: an array with plain dotted children; the example is a list of one object — a name without `*` is one object, as it is in the response
    pub address_detail: Option<models::CreateSecclEmployerAddress>,
    /// Bank account of the employer.
    ///
    /// The published page says otherwise: an array with plain dotted children; the example is a list of one object — a name without `*` is one object, as it is in the response
    pub bank_details: Option<models::CreateSecclBankDetails>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateSecclEmployer {
        fields {
            secret_required company_name: "company_name",
            secret_required company_reg_no: "company_reg_no",
            secret_optional address_detail: "address_detail",
            secret_optional bank_details: "bank_details"
        }
    }
}

/// The required properties of [`CreateSecclEmployer`].
#[derive(Clone)]
pub struct CreateSecclEmployerRequired {
    /// Name of the company.
    ///
    /// Example: `"Kestrel Joinery Ltd"`.
    pub company_name: runtime::Secret,
    /// Registration number of the company.
    ///
    /// Example: `"09876543"`.
    pub company_reg_no: runtime::Secret,
}

impl From<CreateSecclEmployerRequired> for CreateSecclEmployer {
    #[inline]
    fn from(required: CreateSecclEmployerRequired) -> Self {
        Self {
            company_name: required.company_name,
            company_reg_no: required.company_reg_no,
            address_detail: None,
            bank_details: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreateSecclEmployer {
        /// Address of the employer.
        optional into address_detail: models::CreateSecclEmployerAddress,
        /// Bank account of the employer.
        optional into bank_details: models::CreateSecclBankDetails
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
        rules: &[
            runtime::Rule {
                when: None,
                because: None,
                effect: runtime::Effect::Require(&["company_name", "company_reg_no"]),
            },
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateSecclEmployer: CREATE_SECCL_EMPLOYER_CHECK
}
