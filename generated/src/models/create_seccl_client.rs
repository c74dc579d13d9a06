// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateSecclClient` and what it holds.

use crate::{models, runtime};

/// A client to be opened with Seccl. An adult has client type `Individual`, a child `Individual Minor`.
///
/// Rules:
///
/// - `first_name`, `surname`, `nationality`, `address_1`, `country`, `postcode` must be there.
/// - Where `client_type` is `"Individual"`, `node_id`, `title`, `email` must be there.
/// - Where `client_type` is `"Individual Minor"`, `parent_id` must be there.
/// - Where `client_type` is `"Individual"`, `aml` must be `true`.
/// - Where `nationalities` is there, of `nationalities`, exactly 1 must be such that `identifiers` is there (exactly one nationality carries identifiers).
/// - Where `nationalities` is there, of `nationalities[].identifiers`, exactly 1 must be such that `available` is `true` (exactly one identifier is available).
/// - Where `requires_debit_mandate` is `true`, `bank_details.account_number`, `bank_details.sort_code` must be there.
/// - `tax_domicile` is limited to GB at present (not checked by this crate)
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateSecclClient {
    /// Whether the client is an adult or a minor.
    pub client_type: models::SecclClientType,
    /// ID of the Seccl node the client belongs to. Needed for an adult.
    ///
    /// Example: `"7"`.
    pub node_id: Option<String>,
    /// Parent or guardian: a Seccl client ID or the UUID of a Plannr account. Needed for a minor.
    ///
    /// Example: `"04KD91C"`.
    pub parent_id: Option<String>,
    /// Title of the client. Needed for an adult.
    pub title: Option<models::SecclTitle>,
    /// First name.
    ///
    /// Example: `"Morwenna"`.
    pub first_name: runtime::Secret,
    /// Surname.
    ///
    /// Example: `"Tregear"`.
    pub surname: runtime::Secret,
    /// Email address. Needed for an adult.
    ///
    /// - Example: `"morwenna.tregear@example.com"`.
    /// - Format `email`.
    pub email: Option<runtime::Secret>,
    /// Main nationality, as a two-letter ISO 3166-1 code.
    ///
    /// - Example: `"GB"`.
    /// - Exactly 2 characters.
    pub nationality: runtime::Secret,
    /// All nationalities, with tax identifiers. Exactly one nationality has to carry identifiers, and exactly one identifier has to be available.
    ///
    /// The published page says otherwise: the request example repeats the members of this and other nested properties as flat dotted keys at the top level — these keys are how the page flattens nesting, not properties; only the nested form is sent
    pub nationalities: Option<Vec<models::CreateSecclNationality>>,
    /// National Insurance number.
    ///
    /// Example: `"QQ654321A"`.
    pub national_insurance_no: Option<runtime::Secret>,
    /// Date of birth.
    ///
    /// - Example: `"1979-08-23"`.
    /// - Format `date`.
    pub date_of_birth: runtime::Secret,
    /// Flat number of the home address.
    pub flat_number: Option<runtime::Secret>,
    /// Building name of the home address.
    pub building_name: Option<runtime::Secret>,
    /// Building number of the home address.
    ///
    /// Example: `"27"`.
    pub building_number: Option<runtime::Secret>,
    /// First line of the home address.
    ///
    /// Example: `"Harbour Terrace"`.
    pub address_1: runtime::Secret,
    /// Second line of the home address.
    pub address_2: Option<runtime::Secret>,
    /// Country of the home address; a two-letter ISO 3166-1 code by the example.
    ///
    /// Example: `"GB"`.
    pub country: runtime::Secret,
    /// Postcode of the home address.
    ///
    /// Example: `"ZZ9 9ZZ"`.
    pub postcode: runtime::Secret,
    /// UUID of a Plannr account to join to the new Seccl client. The account gets the Seccl client ID as an external reference before the two are synced.
    ///
    /// Format `uuid`.
    pub account_uuid: Option<runtime::Uuid>,
    /// Country of tax domicile, as a two-letter ISO 3166-1 code. At present only `GB` is supported.
    ///
    /// - Example: `"GB"`.
    /// - Exactly 2 characters.
    pub tax_domicile: Option<String>,
    /// Marital status.
    pub marital_status: Option<models::SecclMaritalStatus>,
    /// Age in years at which the client expects to retire.
    ///
    /// - Example: `67`.
    /// - At least 0.
    /// - At most 120.
    pub retirement_age: Option<u64>,
    /// Whether and why the client is vulnerable.
    ///
    /// The published page says otherwise: an array with plain dotted children; the example is a list of one object — a name without `*` is one object, as it is in the response
    pub vulnerability: Option<models::CreateSecclVulnerability>,
    /// Bank account of the client. Needed, whole, when a debit mandate is required.
    ///
    /// The published page says otherwise: an array with plain dotted children; the example is a list of one object — a name without `*` is one object, as it is in the response
    pub bank_details: Option<models::CreateSecclBankDetails>,
    /// Whether a debit mandate has to be set up.
    pub requires_debit_mandate: Option<bool>,
    /// Employment status.
    pub employment_status: Option<models::SecclEmploymentStatus>,
    /// Employers; at most one.
    ///
    /// At most 1 item.
    pub employers: Option<Vec<models::CreateSecclEmployer>>,
    /// Confirms that the anti-money-laundering checks are accepted. Needed, and true, for an adult.
    pub aml: Option<bool>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateSecclClient {
        fields {
            required client_type: "client_type",
            optional node_id: "node_id",
            optional parent_id: "parent_id",
            optional title: "title",
            secret_required first_name: "first_name",
            secret_required surname: "surname",
            secret_optional email: "email",
            secret_required nationality: "nationality",
            secret_optional nationalities: "nationalities",
            secret_optional national_insurance_no: "national_insurance_no",
            secret_required date_of_birth: "date_of_birth",
            secret_optional flat_number: "flat_number",
            secret_optional building_name: "building_name",
            secret_optional building_number: "building_number",
            secret_required address_1: "address_1",
            secret_optional address_2: "address_2",
            secret_required country: "country",
            secret_required postcode: "postcode",
            optional account_uuid: "account_uuid",
            optional tax_domicile: "tax_domicile",
            secret_optional marital_status: "marital_status",
            optional retirement_age: "retirement_age",
            secret_optional vulnerability: "vulnerability",
            secret_optional bank_details: "bank_details",
            optional requires_debit_mandate: "requires_debit_mandate",
            optional employment_status: "employment_status",
            guarded_optional employers: "employers",
            optional aml: "aml"
        }
    }
}

/// The required properties of [`CreateSecclClient`].
#[derive(Clone)]
pub struct CreateSecclClientRequired {
    /// Whether the client is an adult or a minor.
    pub client_type: models::SecclClientType,
    /// First name.
    ///
    /// Example: `"Morwenna"`.
    pub first_name: runtime::Secret,
    /// Surname.
    ///
    /// Example: `"Tregear"`.
    pub surname: runtime::Secret,
    /// Main nationality, as a two-letter ISO 3166-1 code.
    ///
    /// - Example: `"GB"`.
    /// - Exactly 2 characters.
    pub nationality: runtime::Secret,
    /// Date of birth.
    ///
    /// - Example: `"1979-08-23"`.
    /// - Format `date`.
    pub date_of_birth: runtime::Secret,
    /// First line of the home address.
    ///
    /// Example: `"Harbour Terrace"`.
    pub address_1: runtime::Secret,
    /// Country of the home address; a two-letter ISO 3166-1 code by the example.
    ///
    /// Example: `"GB"`.
    pub country: runtime::Secret,
    /// Postcode of the home address.
    ///
    /// Example: `"ZZ9 9ZZ"`.
    pub postcode: runtime::Secret,
}

impl From<CreateSecclClientRequired> for CreateSecclClient {
    #[inline]
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

runtime::setters! {
    CreateSecclClient {
        /// ID of the Seccl node the client belongs to. Needed for an adult.
        optional into node_id: String,
        /// Parent or guardian: a Seccl client ID or the UUID of a Plannr account. Needed for a minor.
        optional into parent_id: String,
        /// Title of the client. Needed for an adult.
        optional into title: models::SecclTitle,
        /// Email address. Needed for an adult.
        optional into email: runtime::Secret,
        /// All nationalities, with tax identifiers. Exactly one nationality has to carry identifiers, and exactly one identifier has to be available.
        optional items nationalities: models::CreateSecclNationality,
        /// National Insurance number.
        optional into national_insurance_no: runtime::Secret,
        /// Flat number of the home address.
        optional into flat_number: runtime::Secret,
        /// Building name of the home address.
        optional into building_name: runtime::Secret,
        /// Building number of the home address.
        optional into building_number: runtime::Secret,
        /// Second line of the home address.
        optional into address_2: runtime::Secret,
        /// UUID of a Plannr account to join to the new Seccl client. The account gets the Seccl client ID as an external reference before the two are synced.
        optional into account_uuid: runtime::Uuid,
        /// Country of tax domicile, as a two-letter ISO 3166-1 code. At present only `GB` is supported.
        optional into tax_domicile: String,
        /// Marital status.
        optional into marital_status: models::SecclMaritalStatus,
        /// Age in years at which the client expects to retire.
        optional plain retirement_age: u64,
        /// Whether and why the client is vulnerable.
        optional into vulnerability: models::CreateSecclVulnerability,
        /// Bank account of the client. Needed, whole, when a debit mandate is required.
        optional into bank_details: models::CreateSecclBankDetails,
        /// Whether a debit mandate has to be set up.
        optional plain requires_debit_mandate: bool,
        /// Employment status.
        optional into employment_status: models::SecclEmploymentStatus,
        /// Employers; at most one.
        optional items employers: models::CreateSecclEmployer,
        /// Confirms that the anti-money-laundering checks are accepted. Needed, and true, for an adult.
        optional plain aml: bool
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_SECCL_CLIENT_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("client_type", &models::seccl_client_type::SECCL_CLIENT_TYPE_CHECK),
            ("title", &models::seccl_title::SECCL_TITLE_CHECK),
            ("email", &runtime::Check::Format(runtime::EMAIL)),
            (
                "nationality",
                &runtime::Check::Text(runtime::TextCheck {
                    min_length: Some(2),
                    max_length: Some(2),
                    ..runtime::TextCheck::ANY
                }),
            ),
            (
                "nationalities",
                &runtime::Check::Items(
                    &models::create_seccl_nationality::CREATE_SECCL_NATIONALITY_CHECK,
                ),
            ),
            ("date_of_birth", &runtime::Check::Format(runtime::Date::CHECK)),
            ("account_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
            (
                "tax_domicile",
                &runtime::Check::Text(runtime::TextCheck {
                    min_length: Some(2),
                    max_length: Some(2),
                    ..runtime::TextCheck::ANY
                }),
            ),
            (
                "marital_status",
                &models::seccl_marital_status::SECCL_MARITAL_STATUS_CHECK,
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
                "employment_status",
                &models::seccl_employment_status::SECCL_EMPLOYMENT_STATUS_CHECK,
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
            runtime::Rule {
                when: None,
                because: None,
                effect: runtime::Effect::Require(
                    &[
                        "first_name",
                        "surname",
                        "nationality",
                        "address_1",
                        "country",
                        "postcode",
                    ],
                ),
            },
            runtime::Rule {
                when: Some(&runtime::Condition::Equals("client_type", "\"Individual\"")),
                because: None,
                effect: runtime::Effect::Require(&["node_id", "title", "email"]),
            },
            runtime::Rule {
                when: Some(
                    &runtime::Condition::Equals("client_type", "\"Individual Minor\""),
                ),
                because: None,
                effect: runtime::Effect::Require(&["parent_id"]),
            },
            runtime::Rule {
                when: Some(&runtime::Condition::Equals("client_type", "\"Individual\"")),
                because: None,
                effect: runtime::Effect::RequireValue(&[("aml", "true")]),
            },
            runtime::Rule {
                when: Some(&runtime::Condition::Present("nationalities", true)),
                because: Some("exactly one nationality carries identifiers"),
                effect: runtime::Effect::Count {
                    items: "nationalities",
                    matching: &runtime::Condition::Present("identifiers", true),
                    bound: runtime::Bound::Exactly(1),
                },
            },
            runtime::Rule {
                when: Some(&runtime::Condition::Present("nationalities", true)),
                because: Some("exactly one identifier is available"),
                effect: runtime::Effect::Count {
                    items: "nationalities[].identifiers",
                    matching: &runtime::Condition::Equals("available", "true"),
                    bound: runtime::Bound::Exactly(1),
                },
            },
            runtime::Rule {
                when: Some(
                    &runtime::Condition::Equals("requires_debit_mandate", "true"),
                ),
                because: None,
                effect: runtime::Effect::Require(
                    &["bank_details.account_number", "bank_details.sort_code"],
                ),
            },
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateSecclClient: CREATE_SECCL_CLIENT_CHECK
}
