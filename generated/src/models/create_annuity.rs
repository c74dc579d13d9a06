// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateAnnuity` and what it holds.

use crate::{models, runtime};

/// An annuity: a lump sum exchanged for a guaranteed income.
///
/// `type` is always `"annuity"`.
///
/// Rules:
///
/// - `client_uuid`, `sub_type`, `provider_uuid` must be there.
/// - `accounts[].ownership_percentage` must add up to at most 100 (shares left open divide what remains of 100 percent).
/// - `beneficiaries[].percentage` must add up to at most 100 (shares of one plan are no more than the whole).
/// - `show_on_joint` counts only for a plan that belongs to an individual account (not checked by this crate)
/// - `is_group_scheme` can be true only for a business client (not checked by this crate)
/// - `current_value_at` is meant to be sent together with `current_value` (not checked by this crate)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAnnuity {
    /// What the plan is called, in words that tell it from the client's other plans.
    ///
    /// Example: `"Rainy day ISA"`.
    pub name: Option<String>,
    /// UUID of the account that owns the plan. Superseded by `accounts`, yet marked as required. What counts where the two name different accounts is not documented.
    ///
    /// - **Deprecated.**
    /// - Example: `"3f0c9a52-7b1e-4d43-9c06-2a8e5d1f7b64"`.
    /// - The published page says otherwise: deprecated in favour of `accounts` and required at the same time, while `accounts` is optional — kept as printed; no page says that it can be left out beside `accounts`
    pub client_uuid: String,
    /// Accounts that own the plan, each with its share. Shares left open divide what remains of 100 percent equally.
    ///
    /// The published page says otherwise: a list of text, with a list of objects as example — the list is as printed, its items are as in the example
    pub accounts: Option<Vec<models::CreatePlanOwner>>,
    /// Kind of plan within its type. The values are not documented.
    ///
    /// Example: `"stocks_and_shares_isa"`.
    pub sub_type: String,
    /// UUID of the provider the plan is held with.
    ///
    /// Example: `"b81d4c27-5e9f-4a60-8f33-c0a7e2d95b18"`.
    pub provider_uuid: String,
    /// Main policy number. It is stored on the main sub-account of the plan.
    ///
    /// Example: `"HRB-204417"`.
    pub policy_number: Option<runtime::Secret>,
    /// Main proposal reference. It is stored on the main sub-account of the plan.
    ///
    /// Example: `"PR-55120"`.
    pub proposal_reference: Option<runtime::Secret>,
    /// Date on which the plan was bought or the account was opened, by the example in the form YYYY-MM-DD.
    ///
    /// Example: `"2024-02-19"`.
    pub opened_at: Option<String>,
    /// Where the plan stands.
    pub status: models::PlanStatus,
    /// Date from which the plan is inactive.
    ///
    /// - The published page says otherwise: the type `date`, which JSON Schema does not have — sent as text in the form YYYY-MM-DD
    /// - Format `date`.
    pub inactive_at: Option<runtime::Date>,
    /// Why the plan is inactive.
    pub inactive_reason: Option<models::InactiveReason>,
    /// Whether your firm holds the agency for the plan.
    pub agency_in_your_name: Option<bool>,
    /// Date from which your firm has held the agency.
    ///
    /// - The published page says otherwise: the type `date`, which JSON Schema does not have — sent as text in the form YYYY-MM-DD
    /// - Format `date`.
    pub agency_in_your_name_from: Option<runtime::Date>,
    /// Whether it was your firm that sold the plan.
    pub originally_sold_by_firm: Option<bool>,
    /// Whether the plan is under advice.
    pub under_advice: Option<bool>,
    /// Whether clients see the plan in their portal. Left out, they do.
    ///
    /// Default: `true`.
    pub visible_on_client_portal: Option<bool>,
    /// Whether the plan counts towards the client's valuation. Left out, it does.
    ///
    /// Default: `true`.
    pub include_in_client_valuation: Option<bool>,
    /// Whether a plan of an individual account also appears on the joint accounts of that client. Ignored for plans of other accounts. Left out, it does not.
    ///
    /// - **Deprecated.**
    /// - Default: `false`.
    /// - The published page says otherwise: deprecated in the 2025-08 capture, which no longer gives a default; the 2025-06 capture has the default and no deprecation — newest wins for the deprecation, and nothing contradicts the default
    pub show_on_joint: Option<bool>,
    /// Whether the plan appears on a circle.
    ///
    /// Inferred: boolean by the example: a name and an example value only; the list of the 2025-08 capture has lost its names and types.
    pub shown_on_circles: Option<bool>,
    /// Date of the next review.
    ///
    /// - The published page says otherwise: the type `date`, which JSON Schema does not have — sent as text in the form YYYY-MM-DD
    /// - Format `date`.
    pub review_date: Option<runtime::Date>,
    /// Whether the plan is on your firm's panel.
    pub on_panel: bool,
    /// UUID of the employee account that sold the plan.
    pub seller_uuid: Option<String>,
    /// UUID of the employee account that looks after the plan.
    pub active_adviser_uuid: Option<String>,
    /// UUID of the adviser split applied to the charges of the plan.
    pub adviser_split_uuid: Option<String>,
    /// Cases the plan is linked to.
    pub cases: Option<Vec<String>>,
    /// Further clients to be added as owners of the plan.
    pub linked_owners: Option<Vec<String>>,
    /// Circles for which the plan is listed when plans are filtered by circle. Left out, it is listed for each circle that holds an owner of the plan.
    ///
    /// Inferred: list of text by the example: a name and an example value only; the list of the 2025-08 capture has lost its names and types.
    pub visible_to_circles_uuids: Option<Vec<String>>,
    /// Present value in pence: 5000 is £50.00.
    ///
    /// Example: `1250000`.
    pub current_value: Option<models::Pence>,
    /// Date, or date and time with offset, of `current_value`. Left out, the day of the request is taken.
    ///
    /// - Example: `"2025-11-03"`.
    /// - The published page says otherwise: a date by its type or format, a date and time by its text or an example — text takes both, so that nothing the pages show is refused
    pub current_value_at: Option<String>,
    /// True for a group scheme, which has members and sub-schemes of its own. Left out, the plan is none.
    ///
    /// Default: `false`.
    pub is_group_scheme: Option<bool>,
    /// Whether the plan is a wrap, under which other plans can be linked. Left out, it is not.
    ///
    /// Default: `false`.
    pub is_wrap_product: Option<bool>,
    /// UUID of the wrap that the plan is to be linked under.
    pub wrap_uuid: Option<String>,
    /// UUID of the account to which contract enquiries go.
    pub contract_enquiry_account_uuid: Option<String>,
    /// Who benefits from the plan, and with what share.
    ///
    /// The published page says otherwise: a list of text, with a list of objects as example — the list is as printed, its items are as in the example
    pub beneficiaries: Option<Vec<models::CreatePlanBeneficiary>>,
    /// References of the plan in the systems of third parties, attached when the plan is created. The name speaks of one; a list is what the page prints and shows.
    ///
    /// The published page says otherwise: a list of text, with a list of objects as example — the list is as printed, its items are as in the example
    pub external_reference: Option<Vec<models::CreatePlanExternalReference>>,
    /// Platform through which the plan is held.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub platform_provider: Option<models::PlanValue>,
    /// Person whose life the annuity depends on.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub life_assured: Option<models::PlanValue>,
    /// Amount that is assured; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub sum_assured: Option<models::PlanValue>,
    /// How the end of the term is expressed, for example by a date or by an age.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub term_type: Option<models::PlanValue>,
    /// Date on which the term ends.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub term_maturity_date: Option<models::PlanValue>,
    /// Age at which the term ends.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub term_age: Option<models::PlanValue>,
    /// Value expected when the term ends; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub term_maturity_value: Option<models::PlanValue>,
    /// Period for which payments are guaranteed; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub guaranteed_term: Option<models::PlanValue>,
    /// Way in which the income is paid, for example in advance or in arrears.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub payment_type: Option<models::PlanValue>,
    /// Amount of each income payment; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub income_amount: Option<models::PlanValue>,
    /// How often the income is paid.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub income_frequency: Option<models::PlanValue>,
    /// Date from which the income is paid.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub income_from: Option<models::PlanValue>,
    /// How the income increases over time.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub income_escalation: Option<models::PlanValue>,
    /// Amount for which the annuity was bought; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub initial_purchase_amount: Option<models::PlanValue>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateAnnuity {
        constants {
            required "type" = "\"annuity\""
        }
        fields {
            optional name: "name",
            required client_uuid: "client_uuid",
            optional accounts: "accounts",
            required sub_type: "sub_type",
            required provider_uuid: "provider_uuid",
            secret_optional policy_number: "policy_number",
            secret_optional proposal_reference: "proposal_reference",
            optional opened_at: "opened_at",
            required status: "status",
            optional inactive_at: "inactive_at",
            optional inactive_reason: "inactive_reason",
            optional agency_in_your_name: "agency_in_your_name",
            optional agency_in_your_name_from: "agency_in_your_name_from",
            optional originally_sold_by_firm: "originally_sold_by_firm",
            optional under_advice: "under_advice",
            optional visible_on_client_portal: "visible_on_client_portal",
            optional include_in_client_valuation: "include_in_client_valuation",
            optional show_on_joint: "show_on_joint",
            optional shown_on_circles: "shown_on_circles",
            optional review_date: "review_date",
            required on_panel: "on_panel",
            optional seller_uuid: "seller_uuid",
            optional active_adviser_uuid: "active_adviser_uuid",
            optional adviser_split_uuid: "adviser_split_uuid",
            optional cases: "cases",
            optional linked_owners: "linked_owners",
            optional visible_to_circles_uuids: "visible_to_circles_uuids",
            optional current_value: "current_value",
            optional current_value_at: "current_value_at",
            optional is_group_scheme: "is_group_scheme",
            optional is_wrap_product: "is_wrap_product",
            optional wrap_uuid: "wrap_uuid",
            optional contract_enquiry_account_uuid: "contract_enquiry_account_uuid",
            guarded_optional beneficiaries: "beneficiaries",
            guarded_optional external_reference: "external_reference",
            optional platform_provider: "platform_provider",
            secret_optional life_assured: "life_assured",
            optional sum_assured: "sum_assured",
            optional term_type: "term_type",
            optional term_maturity_date: "term_maturity_date",
            optional term_age: "term_age",
            optional term_maturity_value: "term_maturity_value",
            optional guaranteed_term: "guaranteed_term",
            optional payment_type: "payment_type",
            optional income_amount: "income_amount",
            optional income_frequency: "income_frequency",
            optional income_from: "income_from",
            optional income_escalation: "income_escalation",
            optional initial_purchase_amount: "initial_purchase_amount"
        }
    }
}

/// The required properties of [`CreateAnnuity`].
#[derive(Clone, Debug)]
pub struct CreateAnnuityRequired {
    /// UUID of the account that owns the plan. Superseded by `accounts`, yet marked as required. What counts where the two name different accounts is not documented.
    ///
    /// - **Deprecated.**
    /// - Example: `"3f0c9a52-7b1e-4d43-9c06-2a8e5d1f7b64"`.
    /// - The published page says otherwise: deprecated in favour of `accounts` and required at the same time, while `accounts` is optional — kept as printed; no page says that it can be left out beside `accounts`
    pub client_uuid: String,
    /// Kind of plan within its type. The values are not documented.
    ///
    /// Example: `"stocks_and_shares_isa"`.
    pub sub_type: String,
    /// UUID of the provider the plan is held with.
    ///
    /// Example: `"b81d4c27-5e9f-4a60-8f33-c0a7e2d95b18"`.
    pub provider_uuid: String,
    /// Where the plan stands.
    pub status: models::PlanStatus,
    /// Whether the plan is on your firm's panel.
    pub on_panel: bool,
}

impl From<CreateAnnuityRequired> for CreateAnnuity {
    #[inline]
    fn from(required: CreateAnnuityRequired) -> Self {
        Self {
            name: None,
            client_uuid: required.client_uuid,
            accounts: None,
            sub_type: required.sub_type,
            provider_uuid: required.provider_uuid,
            policy_number: None,
            proposal_reference: None,
            opened_at: None,
            status: required.status,
            inactive_at: None,
            inactive_reason: None,
            agency_in_your_name: None,
            agency_in_your_name_from: None,
            originally_sold_by_firm: None,
            under_advice: None,
            visible_on_client_portal: None,
            include_in_client_valuation: None,
            show_on_joint: None,
            shown_on_circles: None,
            review_date: None,
            on_panel: required.on_panel,
            seller_uuid: None,
            active_adviser_uuid: None,
            adviser_split_uuid: None,
            cases: None,
            linked_owners: None,
            visible_to_circles_uuids: None,
            current_value: None,
            current_value_at: None,
            is_group_scheme: None,
            is_wrap_product: None,
            wrap_uuid: None,
            contract_enquiry_account_uuid: None,
            beneficiaries: None,
            external_reference: None,
            platform_provider: None,
            life_assured: None,
            sum_assured: None,
            term_type: None,
            term_maturity_date: None,
            term_age: None,
            term_maturity_value: None,
            guaranteed_term: None,
            payment_type: None,
            income_amount: None,
            income_frequency: None,
            income_from: None,
            income_escalation: None,
            initial_purchase_amount: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreateAnnuity {
        /// What the plan is called, in words that tell it from the client's other plans.
        optional into name: String,
        /// Accounts that own the plan, each with its share. Shares left open divide what remains of 100 percent equally.
        optional items accounts: models::CreatePlanOwner,
        /// Main policy number. It is stored on the main sub-account of the plan.
        optional into policy_number: runtime::Secret,
        /// Main proposal reference. It is stored on the main sub-account of the plan.
        optional into proposal_reference: runtime::Secret,
        /// Date on which the plan was bought or the account was opened, by the example in the form YYYY-MM-DD.
        optional into opened_at: String,
        /// Date from which the plan is inactive.
        optional into inactive_at: runtime::Date,
        /// Why the plan is inactive.
        optional into inactive_reason: models::InactiveReason,
        /// Whether your firm holds the agency for the plan.
        optional plain agency_in_your_name: bool,
        /// Date from which your firm has held the agency.
        optional into agency_in_your_name_from: runtime::Date,
        /// Whether it was your firm that sold the plan.
        optional plain originally_sold_by_firm: bool,
        /// Whether the plan is under advice.
        optional plain under_advice: bool,
        /// Whether clients see the plan in their portal. Left out, they do.
        optional plain visible_on_client_portal: bool,
        /// Whether the plan counts towards the client's valuation. Left out, it does.
        optional plain include_in_client_valuation: bool,
        /// Whether a plan of an individual account also appears on the joint accounts of that client. Ignored for plans of other accounts. Left out, it does not.
        #[deprecated = "the API says that it should no longer be used"] optional plain show_on_joint: bool,
        /// Whether the plan appears on a circle.
        optional plain shown_on_circles: bool,
        /// Date of the next review.
        optional into review_date: runtime::Date,
        /// UUID of the employee account that sold the plan.
        optional into seller_uuid: String,
        /// UUID of the employee account that looks after the plan.
        optional into active_adviser_uuid: String,
        /// UUID of the adviser split applied to the charges of the plan.
        optional into adviser_split_uuid: String,
        /// Cases the plan is linked to.
        optional into_items cases: String,
        /// Further clients to be added as owners of the plan.
        optional into_items linked_owners: String,
        /// Circles for which the plan is listed when plans are filtered by circle. Left out, it is listed for each circle that holds an owner of the plan.
        optional into_items visible_to_circles_uuids: String,
        /// Present value in pence: 5000 is £50.00.
        optional into current_value: models::Pence,
        /// Date, or date and time with offset, of `current_value`. Left out, the day of the request is taken.
        optional into current_value_at: String,
        /// True for a group scheme, which has members and sub-schemes of its own. Left out, the plan is none.
        optional plain is_group_scheme: bool,
        /// Whether the plan is a wrap, under which other plans can be linked. Left out, it is not.
        optional plain is_wrap_product: bool,
        /// UUID of the wrap that the plan is to be linked under.
        optional into wrap_uuid: String,
        /// UUID of the account to which contract enquiries go.
        optional into contract_enquiry_account_uuid: String,
        /// Who benefits from the plan, and with what share.
        optional items beneficiaries: models::CreatePlanBeneficiary,
        /// References of the plan in the systems of third parties, attached when the plan is created. The name speaks of one; a list is what the page prints and shows.
        optional items external_reference: models::CreatePlanExternalReference,
        /// Platform through which the plan is held.
        optional into platform_provider: models::PlanValue,
        /// Person whose life the annuity depends on.
        optional into life_assured: models::PlanValue,
        /// Amount that is assured; unit not documented.
        optional into sum_assured: models::PlanValue,
        /// How the end of the term is expressed, for example by a date or by an age.
        optional into term_type: models::PlanValue,
        /// Date on which the term ends.
        optional into term_maturity_date: models::PlanValue,
        /// Age at which the term ends.
        optional into term_age: models::PlanValue,
        /// Value expected when the term ends; unit not documented.
        optional into term_maturity_value: models::PlanValue,
        /// Period for which payments are guaranteed; unit not documented.
        optional into guaranteed_term: models::PlanValue,
        /// Way in which the income is paid, for example in advance or in arrears.
        optional into payment_type: models::PlanValue,
        /// Amount of each income payment; unit not documented.
        optional into income_amount: models::PlanValue,
        /// How often the income is paid.
        optional into income_frequency: models::PlanValue,
        /// Date from which the income is paid.
        optional into income_from: models::PlanValue,
        /// How the income increases over time.
        optional into income_escalation: models::PlanValue,
        /// Amount for which the annuity was bought; unit not documented.
        optional into initial_purchase_amount: models::PlanValue
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_ANNUITY_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("status", &models::plan_status::PLAN_STATUS_CHECK),
            ("inactive_at", &runtime::Check::Format(runtime::Date::CHECK)),
            ("inactive_reason", &models::inactive_reason::INACTIVE_REASON_CHECK),
            ("agency_in_your_name_from", &runtime::Check::Format(runtime::Date::CHECK)),
            ("review_date", &runtime::Check::Format(runtime::Date::CHECK)),
            (
                "external_reference",
                &runtime::Check::Items(
                    &models::create_plan_external_reference::CREATE_PLAN_EXTERNAL_REFERENCE_CHECK,
                ),
            ),
        ],
        rules: &[
            runtime::Rule {
                when: None,
                because: None,
                effect: runtime::Effect::Require(
                    &["client_uuid", "sub_type", "provider_uuid"],
                ),
            },
            runtime::Rule {
                when: None,
                because: Some("shares left open divide what remains of 100 percent"),
                effect: runtime::Effect::Sum {
                    items: "accounts[].ownership_percentage",
                    at_most: 100.0,
                },
            },
            runtime::Rule {
                when: None,
                because: Some("shares of one plan are no more than the whole"),
                effect: runtime::Effect::Sum {
                    items: "beneficiaries[].percentage",
                    at_most: 100.0,
                },
            },
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateAnnuity: CREATE_ANNUITY_CHECK
}
