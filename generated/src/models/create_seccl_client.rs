// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateSecclClient` and what it holds.

use crate::{models, runtime};

/// A client to be opened with Seccl. An adult has client type `Individual`, a child `Individual Minor`.
///
/// Rules:
///
/// - Where `client_type` is `"Individual"`, `node_id`, `title`, `email` must be there.
/// - Where `client_type` is `"Individual Minor"`, `parent_id` must be there.
/// - Where `client_type` is `"Individual"`, `aml` must be `true`.
/// - Where `nationalities` is there, of `nationalities`, exactly 1 must be such that `identifiers` is there (exactly one nationality carries identifiers).
/// - Where `nationalities` is there, of `nationalities[].identifiers`, exactly 1 must be such that `available` is `true` (exactly one identifier is available).
/// - Where `requires_debit_mandate` is `true`, `bank_details.account_number`, `bank_details.sort_code` must be there.
/// - `tax_domicile` is limited to GB at present (not checked by this crate)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSecclClient {
    /// Whether the client is an adult or a minor.
    ///
    /// Wire name `client_type`.
    pub client_type: models::SecclClientType,
    /// ID of the Seccl node the client belongs to. Needed for an adult.
    ///
    /// - Wire name `node_id`.
    /// - Example: `"7"`.
    pub node_id: Option<String>,
    /// Parent or guardian: a Seccl client ID or the UUID of a Plannr account. Needed for a minor.
    ///
    /// - Wire name `parent_id`.
    /// - Example: `"04KD91C"`.
    pub parent_id: Option<String>,
    /// Title of the client. Needed for an adult.
    ///
    /// Wire name `title`.
    pub title: Option<models::SecclTitle>,
    /// First name.
    ///
    /// - Wire name `first_name`.
    /// - Example: `"Morwenna"`.
    pub first_name: String,
    /// Surname.
    ///
    /// - Wire name `surname`.
    /// - Example: `"Tregear"`.
    pub surname: String,
    /// Email address. Needed for an adult.
    ///
    /// - Wire name `email`.
    /// - Example: `"morwenna.tregear@example.com"`.
    /// - Format `email`.
    pub email: Option<String>,
    /// Main nationality, as a two-letter ISO 3166-1 code.
    ///
    /// - Wire name `nationality`.
    /// - Example: `"GB"`.
    pub nationality: String,
    /// All nationalities, with tax identifiers. Exactly one nationality has to carry identifiers, and exactly one identifier has to be available.
    ///
    /// - Wire name `nationalities`.
    /// - The published page says otherwise: the request example repeats the members of this and other nested properties as flat dotted keys at the top level — these keys are how the page flattens nesting, not properties; only the nested form is sent
    pub nationalities: Option<Vec<models::CreateSecclNationality>>,
    /// National Insurance number.
    ///
    /// - Wire name `national_insurance_no`.
    /// - Example: `"QQ654321A"`.
    pub national_insurance_no: Option<String>,
    /// Date of birth.
    ///
    /// - Wire name `date_of_birth`.
    /// - Example: `"1979-08-23"`.
    /// - Format `date`.
    pub date_of_birth: runtime::Date,
    /// Flat number of the home address.
    ///
    /// Wire name `flat_number`.
    pub flat_number: Option<String>,
    /// Building name of the home address.
    ///
    /// Wire name `building_name`.
    pub building_name: Option<String>,
    /// Building number of the home address.
    ///
    /// - Wire name `building_number`.
    /// - Example: `"27"`.
    pub building_number: Option<String>,
    /// First line of the home address.
    ///
    /// - Wire name `address_1`.
    /// - Example: `"Harbour Terrace"`.
    pub address_1: String,
    /// Second line of the home address.
    ///
    /// Wire name `address_2`.
    pub address_2: Option<String>,
    /// Country of the home address; a two-letter ISO 3166-1 code by the example.
    ///
    /// - Wire name `country`.
    /// - Example: `"GB"`.
    pub country: String,
    /// Postcode of the home address.
    ///
    /// - Wire name `postcode`.
    /// - Example: `"ZZ9 9ZZ"`.
    pub postcode: String,
    /// UUID of a Plannr account to join to the new Seccl client. The account gets the Seccl client ID as an external reference before the two are synced.
    ///
    /// - Wire name `account_uuid`.
    /// - Format `uuid`.
    pub account_uuid: Option<runtime::Uuid>,
    /// Country of tax domicile, as a two-letter ISO 3166-1 code. At present only `GB` is supported.
    ///
    /// - Wire name `tax_domicile`.
    /// - Example: `"GB"`.
    pub tax_domicile: Option<String>,
    /// Marital status.
    ///
    /// Wire name `marital_status`.
    pub marital_status: Option<models::SecclMaritalStatus>,
    /// Age in years at which the client expects to retire.
    ///
    /// - Wire name `retirement_age`.
    /// - Example: `67`.
    /// - At least 0.
    /// - At most 120.
    pub retirement_age: Option<u64>,
    /// Whether and why the client is vulnerable.
    ///
    /// - Wire name `vulnerability`.
    /// - The published page says otherwise: an array with plain dotted children; the example is a list of one object — a name without `*` is one object, as it is in the response
    pub vulnerability: Option<models::CreateSecclVulnerability>,
    /// Bank account of the client. Needed, whole, when a debit mandate is required.
    ///
    /// - Wire name `bank_details`.
    /// - The published page says otherwise: an array with plain dotted children; the example is a list of one object — a name without `*` is one object, as it is in the response
    pub bank_details: Option<models::CreateSecclBankDetails>,
    /// Whether a debit mandate has to be set up.
    ///
    /// Wire name `requires_debit_mandate`.
    pub requires_debit_mandate: Option<bool>,
    /// Employment status.
    ///
    /// Wire name `employment_status`.
    pub employment_status: Option<models::SecclEmploymentStatus>,
    /// Employers; at most one.
    ///
    /// - Wire name `employers`.
    /// - At most 1 item.
    pub employers: Option<Vec<models::CreateSecclEmployer>>,
    /// Confirms that the anti-money-laundering checks are accepted. Needed, and true, for an adult.
    ///
    /// Wire name `aml`.
    pub aml: Option<bool>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    sent CreateSecclClient {
        constants {}
        fields {
            required client_type: "client_type",
            optional node_id: "node_id",
            optional parent_id: "parent_id",
            optional title: "title",
            required first_name: "first_name",
            required surname: "surname",
            optional email: "email",
            required nationality: "nationality",
            optional nationalities: "nationalities",
            optional national_insurance_no: "national_insurance_no",
            required date_of_birth: "date_of_birth",
            optional flat_number: "flat_number",
            optional building_name: "building_name",
            optional building_number: "building_number",
            required address_1: "address_1",
            optional address_2: "address_2",
            required country: "country",
            required postcode: "postcode",
            optional account_uuid: "account_uuid",
            optional tax_domicile: "tax_domicile",
            optional marital_status: "marital_status",
            optional retirement_age: "retirement_age",
            optional vulnerability: "vulnerability",
            optional bank_details: "bank_details",
            optional requires_debit_mandate: "requires_debit_mandate",
            optional employment_status: "employment_status",
            optional employers: "employers",
            optional aml: "aml"
        }
        additional {}
    }
}

/// The required properties of [`CreateSecclClient`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSecclClientRequired {
    /// Whether the client is an adult or a minor.
    ///
    /// Wire name `client_type`.
    pub client_type: models::SecclClientType,
    /// First name.
    ///
    /// - Wire name `first_name`.
    /// - Example: `"Morwenna"`.
    pub first_name: String,
    /// Surname.
    ///
    /// - Wire name `surname`.
    /// - Example: `"Tregear"`.
    pub surname: String,
    /// Main nationality, as a two-letter ISO 3166-1 code.
    ///
    /// - Wire name `nationality`.
    /// - Example: `"GB"`.
    pub nationality: String,
    /// Date of birth.
    ///
    /// - Wire name `date_of_birth`.
    /// - Example: `"1979-08-23"`.
    /// - Format `date`.
    pub date_of_birth: runtime::Date,
    /// First line of the home address.
    ///
    /// - Wire name `address_1`.
    /// - Example: `"Harbour Terrace"`.
    pub address_1: String,
    /// Country of the home address; a two-letter ISO 3166-1 code by the example.
    ///
    /// - Wire name `country`.
    /// - Example: `"GB"`.
    pub country: String,
    /// Postcode of the home address.
    ///
    /// - Wire name `postcode`.
    /// - Example: `"ZZ9 9ZZ"`.
    pub postcode: String,
}

impl From<CreateSecclClientRequired> for CreateSecclClient {
    fn from(required: CreateSecclClientRequired) -> Self {
        Self {
            client_type: required.client_type,
            node_id: None,
            parent_id: None,
            title: None,
            first_name: required.first_name,
            surname: required.surname,
            email: None,
            nationality: required.nationality,
            nationalities: None,
            national_insurance_no: None,
            date_of_birth: required.date_of_birth,
            flat_number: None,
            building_name: None,
            building_number: None,
            address_1: required.address_1,
            address_2: None,
            country: required.country,
            postcode: required.postcode,
            account_uuid: None,
            tax_domicile: None,
            marital_status: None,
            retirement_age: None,
            vulnerability: None,
            bank_details: None,
            requires_debit_mandate: None,
            employment_status: None,
            employers: None,
            aml: None,
            extra: runtime::Extra::new(),
        }
    }
}

impl CreateSecclClient {
    /// Sets `node_id`.
    #[must_use]
    pub fn node_id(mut self, node_id: impl Into<String>) -> Self {
        self.node_id = Some(node_id.into());
        self
    }

    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<models::SecclTitle>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `nationalities`.
    #[must_use]
    pub fn nationalities(
        mut self,
        nationalities: impl IntoIterator<Item = models::CreateSecclNationality>,
    ) -> Self {
        self.nationalities = Some(nationalities.into_iter().collect());
        self
    }

    /// Sets `national_insurance_no`.
    #[must_use]
    pub fn national_insurance_no(
        mut self,
        national_insurance_no: impl Into<String>,
    ) -> Self {
        self.national_insurance_no = Some(national_insurance_no.into());
        self
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

    /// Sets `address_2`.
    #[must_use]
    pub fn address_2(mut self, address_2: impl Into<String>) -> Self {
        self.address_2 = Some(address_2.into());
        self
    }

    /// Sets `account_uuid`.
    #[must_use]
    pub fn account_uuid(mut self, account_uuid: impl Into<runtime::Uuid>) -> Self {
        self.account_uuid = Some(account_uuid.into());
        self
    }

    /// Sets `tax_domicile`.
    #[must_use]
    pub fn tax_domicile(mut self, tax_domicile: impl Into<String>) -> Self {
        self.tax_domicile = Some(tax_domicile.into());
        self
    }

    /// Sets `marital_status`.
    #[must_use]
    pub fn marital_status(
        mut self,
        marital_status: impl Into<models::SecclMaritalStatus>,
    ) -> Self {
        self.marital_status = Some(marital_status.into());
        self
    }

    /// Sets `retirement_age`.
    #[must_use]
    pub fn retirement_age(mut self, retirement_age: u64) -> Self {
        self.retirement_age = Some(retirement_age);
        self
    }

    /// Sets `vulnerability`.
    #[must_use]
    pub fn vulnerability(
        mut self,
        vulnerability: impl Into<models::CreateSecclVulnerability>,
    ) -> Self {
        self.vulnerability = Some(vulnerability.into());
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

    /// Sets `requires_debit_mandate`.
    #[must_use]
    pub fn requires_debit_mandate(mut self, requires_debit_mandate: bool) -> Self {
        self.requires_debit_mandate = Some(requires_debit_mandate);
        self
    }

    /// Sets `employment_status`.
    #[must_use]
    pub fn employment_status(
        mut self,
        employment_status: impl Into<models::SecclEmploymentStatus>,
    ) -> Self {
        self.employment_status = Some(employment_status.into());
        self
    }

    /// Sets `employers`.
    #[must_use]
    pub fn employers(
        mut self,
        employers: impl IntoIterator<Item = models::CreateSecclEmployer>,
    ) -> Self {
        self.employers = Some(employers.into_iter().collect());
        self
    }

    /// Sets `aml`.
    #[must_use]
    pub fn aml(mut self, aml: bool) -> Self {
        self.aml = Some(aml);
        self
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_SECCL_CLIENT_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            (
                "nationalities",
                &runtime::Check::List(
                    &runtime::ListCheck {
                        items: &models::create_seccl_nationality::CREATE_SECCL_NATIONALITY_CHECK,
                        ..runtime::ListCheck::ANY
                    },
                ),
            ),
            (
                "retirement_age",
                &runtime::Check::Number(runtime::NumberCheck {
                    minimum: Some(0.0),
                    maximum: Some(120.0),
                    ..runtime::NumberCheck::ANY
                }),
            ),
            (
                "vulnerability",
                &models::create_seccl_vulnerability::CREATE_SECCL_VULNERABILITY_CHECK,
            ),
            (
                "bank_details",
                &models::create_seccl_bank_details::CREATE_SECCL_BANK_DETAILS_CHECK,
            ),
            (
                "employers",
                &runtime::Check::List(
                    &runtime::ListCheck {
                        items: &models::create_seccl_employer::CREATE_SECCL_EMPLOYER_CHECK,
                        max: Some(1),
                        ..runtime::ListCheck::ANY
                    },
                ),
            ),
        ],
        rules: &[
            runtime::Rule::Require {
                when: Some(&runtime::Condition::Equals("client_type", "\"Individual\"")),
                paths: &["node_id", "title", "email"],
            },
            runtime::Rule::Require {
                when: Some(
                    &runtime::Condition::Equals("client_type", "\"Individual Minor\""),
                ),
                paths: &["parent_id"],
            },
            runtime::Rule::RequireValue {
                when: Some(&runtime::Condition::Equals("client_type", "\"Individual\"")),
                values: &[("aml", "true")],
            },
            runtime::Rule::Count {
                when: Some(&runtime::Condition::Present("nationalities", true)),
                items: "nationalities",
                matching: &runtime::Condition::Present("identifiers", true),
                bound: runtime::Bound::Exactly(1),
            },
            runtime::Rule::Count {
                when: Some(&runtime::Condition::Present("nationalities", true)),
                items: "nationalities[].identifiers",
                matching: &runtime::Condition::Equals("available", "true"),
                bound: runtime::Bound::Exactly(1),
            },
            runtime::Rule::Require {
                when: Some(
                    &runtime::Condition::Equals("requires_debit_mandate", "true"),
                ),
                paths: &["bank_details.account_number", "bank_details.sort_code"],
            },
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateSecclClient: CREATE_SECCL_CLIENT_CHECK
}
