// Written by `cargo xtask codegen`; change the API's description instead.
//! `SecclClient` and what it holds.

use crate::{models, runtime};

/// A client as Seccl holds it. Names are in snake case, except inside `mobile`, `vulnerability` and `employers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecclClient {
    /// Seccl client ID.
    pub id: Option<String>,
    /// ID of the Seccl node the client belongs to.
    pub node_id: Option<String>,
    /// Client type.
    ///
    /// Inferred: the example is one of the values that are sent under this name.
    pub client_type: Option<models::SecclClientType>,
    /// Title.
    ///
    /// Inferred: the example is one of the values that are sent under this name.
    pub title: Option<models::SecclTitle>,
    /// First name.
    pub first_name: Option<runtime::Secret>,
    /// Surname.
    pub surname: Option<runtime::Secret>,
    /// Home address.
    pub address_detail: Option<models::SecclAddress>,
    /// Email address.
    pub email: Option<runtime::Secret>,
    /// Main mobile number.
    pub mobile: Option<models::SecclMobile>,
    /// Main nationality.
    pub nationality: Option<runtime::Secret>,
    /// National Insurance number.
    pub national_insurance_no: Option<runtime::Secret>,
    /// Date of birth.
    ///
    /// - Inferred: the format is that of the example.
    /// - Format `date`.
    pub date_of_birth: Option<runtime::Secret>,
    /// Country of tax domicile.
    pub tax_domicile: Option<String>,
    /// Whether the client has accepted the terms.
    pub terms_accepted: Option<bool>,
    /// Status of the client, for example `Active`.
    pub status: Option<String>,
    /// Bank account of the client.
    pub bank_details: Option<models::SecclBankDetails>,
    /// How vulnerable the client is.
    pub vulnerability: Option<models::SecclVulnerability>,
    /// Whether the anti-money-laundering checks are passed.
    pub aml_passed: Option<bool>,
    /// Whether a debit mandate has to be set up.
    pub requires_debit_mandate: Option<bool>,
    /// Employment status.
    ///
    /// Inferred: the example is one of the values that are sent under this name.
    pub employment_status: Option<models::SecclEmploymentStatus>,
    /// Employers.
    pub employers: Option<Vec<models::SecclEmployer>>,
    /// Marital status.
    ///
    /// Inferred: the example is one of the values that are sent under this name.
    pub marital_status: Option<models::SecclMaritalStatus>,
    /// Age in years at which the client expects to retire.
    pub retirement_age: Option<i64>,
    /// Wrappers the client can open accounts in.
    pub can_open_accounts_for: Option<Vec<String>>,
    /// The Plannr account joined to the client.
    pub plannr_account: Option<models::Account>,
    /// Parent or guardian of a minor: a Seccl client ID.
    pub parent_id: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    SecclClient {
        fields {
            optional id: "id",
            optional node_id: "node_id",
            optional client_type: "client_type",
            optional title: "title",
            secret_optional first_name: "first_name",
            secret_optional surname: "surname",
            secret_optional address_detail: "address_detail",
            secret_optional email: "email",
            secret_optional mobile: "mobile",
            secret_optional nationality: "nationality",
            secret_optional national_insurance_no: "national_insurance_no",
            secret_optional date_of_birth: "date_of_birth",
            optional tax_domicile: "tax_domicile",
            optional terms_accepted: "terms_accepted",
            optional status: "status",
            secret_optional bank_details: "bank_details",
            secret_optional vulnerability: "vulnerability",
            optional aml_passed: "aml_passed",
            optional requires_debit_mandate: "requires_debit_mandate",
            optional employment_status: "employment_status",
            optional employers: "employers",
            secret_optional marital_status: "marital_status",
            optional retirement_age: "retirement_age",
            optional can_open_accounts_for: "can_open_accounts_for",
            optional plannr_account: "plannr_account",
            optional parent_id: "parent_id"
        }
    }
}
