// Written by `cargo xtask codegen`; change the API's description instead.
//! `SecclEmployer` and what it holds.

use crate::{models, runtime};

/// An employer of a client.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SecclEmployer {
    /// Name of the company.
    ///
    /// - Wire name `companyName`.
    /// - Inferred: from name and example, as the page says no more.
    #[doc(alias = "companyName")]
    pub company_name: Option<runtime::Secret>,
    /// Registration number of the company.
    ///
    /// - Wire name `companyRegNo`.
    /// - Inferred: from name and example, as the page says no more.
    #[doc(alias = "companyRegNo")]
    pub company_reg_no: Option<runtime::Secret>,
    /// Address of the employer.
    ///
    /// - Wire name `addressDetail`.
    /// - Inferred: from name and example, as the page says no more.
    #[doc(alias = "addressDetail")]
    pub address_detail: Option<models::SecclEmployerAddress>,
    /// Bank account of the employer.
    ///
    /// - Wire name `bankDetails`.
    /// - Inferred: from name and example, as the page says no more.
    #[doc(alias = "bankDetails")]
    pub bank_details: Option<models::SecclEmployerBankDetails>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    SecclEmployer {
        fields {
            secret_optional company_name: "companyName",
            secret_optional company_reg_no: "companyRegNo",
            secret_optional address_detail: "addressDetail",
            secret_optional bank_details: "bankDetails"
        }
    }
}
