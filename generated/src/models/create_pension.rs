// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreatePension` and what it holds.

use crate::{models, runtime};

/// A pension, with its benefits, transfer and crystallisation details.
///
/// `type` is always `"pension"`.
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
pub struct CreatePension {
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
    pub platform_provider: Option<models::PlanValue>,
    /// How the end of the term is expressed, for example by a date or by an age.
    pub term_type: Option<models::PlanValue>,
    /// Date on which the term ends.
    pub term_maturity_date: Option<models::PlanValue>,
    /// Age at which the term ends.
    pub term_age: Option<models::PlanValue>,
    /// Rate at which benefits build up; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub accrual_rate: Option<models::PlanValue>,
    /// Years over which benefits have built up; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub year_accrued: Option<models::PlanValue>,
    /// Date of retirement under the scheme.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub retirement_date: Option<models::PlanValue>,
    /// Salary that counts towards the pension; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub pensionable_salary: Option<models::PlanValue>,
    /// Value offered on a transfer; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub transfer_value: Option<models::PlanValue>,
    /// Date of the transfer value.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub date_of_transfer_valuation: Option<models::PlanValue>,
    /// Share of the pension that goes to a surviving spouse; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub widows_percentage: Option<models::PlanValue>,
    /// Whether the member was contracted out of the additional state pension.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub contracted_out: Option<models::PlanValue>,
    /// Whether additional voluntary contributions (AVC) were paid.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub had_avc: Option<models::PlanValue>,
    /// In-house additional voluntary contributions (AVC) as an amount; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub in_house_avc_amount: Option<models::PlanValue>,
    /// In-house additional voluntary contributions (AVC) as a percentage; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub in_house_avc_percentage: Option<models::PlanValue>,
    /// Amount payable on death; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub death_benefit_amount: Option<models::PlanValue>,
    /// Income projected at retirement; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub projected_income: Option<models::PlanValue>,
    /// Age at which benefits fall due under the plan.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub plan_retirement_age: Option<models::PlanValue>,
    /// Age at which the state pension falls due.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub state_retirement_age: Option<models::PlanValue>,
    /// Whether contributions are made by salary sacrifice.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub salary_sacrifice: Option<models::PlanValue>,
    /// Waiver of contributions, for example while the member cannot work.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub waiver: Option<models::PlanValue>,
    /// Whether the pension has been crystallised.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub is_crystallised: Option<models::PlanValue>,
    /// Amount that was crystallised; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub crystallisation_amount: Option<models::PlanValue>,
    /// Benefit taken at crystallisation; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub crystallisation_benefit: Option<models::PlanValue>,
    /// Fund that was crystallised.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub crystallisation_fund: Option<models::PlanValue>,
    /// Date on which crystallisation starts.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub crystallisation_start_date: Option<models::PlanValue>,
    /// Date on which crystallisation ends.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub crystallisation_end_date: Option<models::PlanValue>,
    /// How often a part of the fund is crystallised.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub crystallisation_frequency: Option<models::PlanValue>,
    /// Amount of the fund; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub fund_amount: Option<models::PlanValue>,
    /// Part of the fund that is not crystallised; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub uncrystallised_fund: Option<models::PlanValue>,
    /// Income that has been taken; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub income_taken_amount: Option<models::PlanValue>,
    /// Largest income that may be taken; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub maximum_income_amount: Option<models::PlanValue>,
    /// Amount that is free of tax; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub tax_free_amount: Option<models::PlanValue>,
    /// Percentage of the lifetime allowance (LTA) that is used; unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub lifetime_allowance_percentage: Option<models::PlanValue>,
    /// Whether the lifetime allowance (LTA) was applied.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub lta_applied: Option<models::PlanValue>,
    /// Whether, or how, the money purchase annual allowance (MPAA) was triggered.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub mpaa_trigger: Option<models::PlanValue>,
    /// Percentage taken as pension commencement lump sum (PCLS); unit not documented.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub pcls_percentage: Option<models::PlanValue>,
    /// Reason given for the pension.
    ///
    /// Inferred: from the name, as the page only says on which types of plan it is found.
    pub reason: Option<models::PlanValue>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreatePension {
        constants {
            required "type" = "\"pension\""
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
            optional term_type: "term_type",
            optional term_maturity_date: "term_maturity_date",
            optional term_age: "term_age",
            optional accrual_rate: "accrual_rate",
            optional year_accrued: "year_accrued",
            optional retirement_date: "retirement_date",
            optional pensionable_salary: "pensionable_salary",
            optional transfer_value: "transfer_value",
            optional date_of_transfer_valuation: "date_of_transfer_valuation",
            optional widows_percentage: "widows_percentage",
            optional contracted_out: "contracted_out",
            optional had_avc: "had_avc",
            optional in_house_avc_amount: "in_house_avc_amount",
            optional in_house_avc_percentage: "in_house_avc_percentage",
            optional death_benefit_amount: "death_benefit_amount",
            optional projected_income: "projected_income",
            optional plan_retirement_age: "plan_retirement_age",
            optional state_retirement_age: "state_retirement_age",
            optional salary_sacrifice: "salary_sacrifice",
            optional waiver: "waiver",
            optional is_crystallised: "is_crystallised",
            optional crystallisation_amount: "crystallisation_amount",
            optional crystallisation_benefit: "crystallisation_benefit",
            optional crystallisation_fund: "crystallisation_fund",
            optional crystallisation_start_date: "crystallisation_start_date",
            optional crystallisation_end_date: "crystallisation_end_date",
            optional crystallisation_frequency: "crystallisation_frequency",
            optional fund_amount: "fund_amount",
            optional uncrystallised_fund: "uncrystallised_fund",
            optional income_taken_amount: "income_taken_amount",
            optional maximum_income_amount: "maximum_income_amount",
            optional tax_free_amount: "tax_free_amount",
            optional lifetime_allowance_percentage: "lifetime_allowance_percentage",
            optional lta_applied: "lta_applied",
            optional mpaa_trigger: "mpaa_trigger",
            optional pcls_percentage: "pcls_percentage",
            optional reason: "reason"
        }
    }
}

/// The required properties of [`CreatePension`].
#[derive(Clone, Debug)]
pub struct CreatePensionRequired {
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

impl From<CreatePensionRequired> for CreatePension {
    #[inline]
    fn from(required: CreatePensionRequired) -> Self {
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
            term_type: None,
            term_maturity_date: None,
            term_age: None,
            accrual_rate: None,
            year_accrued: None,
            retirement_date: None,
            pensionable_salary: None,
            transfer_value: None,
            date_of_transfer_valuation: None,
            widows_percentage: None,
            contracted_out: None,
            had_avc: None,
            in_house_avc_amount: None,
            in_house_avc_percentage: None,
            death_benefit_amount: None,
            projected_income: None,
            plan_retirement_age: None,
            state_retirement_age: None,
            salary_sacrifice: None,
            waiver: None,
            is_crystallised: None,
            crystallisation_amount: None,
            crystallisation_benefit: None,
            crystallisation_fund: None,
            crystallisation_start_date: None,
            crystallisation_end_date: None,
            crystallisation_frequency: None,
            fund_amount: None,
            uncrystallised_fund: None,
            income_taken_amount: None,
            maximum_income_amount: None,
            tax_free_amount: None,
            lifetime_allowance_percentage: None,
            lta_applied: None,
            mpaa_trigger: None,
            pcls_percentage: None,
            reason: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreatePension {
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
        /// How the end of the term is expressed, for example by a date or by an age.
        optional into term_type: models::PlanValue,
        /// Date on which the term ends.
        optional into term_maturity_date: models::PlanValue,
        /// Age at which the term ends.
        optional into term_age: models::PlanValue,
        /// Rate at which benefits build up; unit not documented.
        optional into accrual_rate: models::PlanValue,
        /// Years over which benefits have built up; unit not documented.
        optional into year_accrued: models::PlanValue,
        /// Date of retirement under the scheme.
        optional into retirement_date: models::PlanValue,
        /// Salary that counts towards the pension; unit not documented.
        optional into pensionable_salary: models::PlanValue,
        /// Value offered on a transfer; unit not documented.
        optional into transfer_value: models::PlanValue,
        /// Date of the transfer value.
        optional into date_of_transfer_valuation: models::PlanValue,
        /// Share of the pension that goes to a surviving spouse; unit not documented.
        optional into widows_percentage: models::PlanValue,
        /// Whether the member was contracted out of the additional state pension.
        optional into contracted_out: models::PlanValue,
        /// Whether additional voluntary contributions (AVC) were paid.
        optional into had_avc: models::PlanValue,
        /// In-house additional voluntary contributions (AVC) as an amount; unit not documented.
        optional into in_house_avc_amount: models::PlanValue,
        /// In-house additional voluntary contributions (AVC) as a percentage; unit not documented.
        optional into in_house_avc_percentage: models::PlanValue,
        /// Amount payable on death; unit not documented.
        optional into death_benefit_amount: models::PlanValue,
        /// Income projected at retirement; unit not documented.
        optional into projected_income: models::PlanValue,
        /// Age at which benefits fall due under the plan.
        optional into plan_retirement_age: models::PlanValue,
        /// Age at which the state pension falls due.
        optional into state_retirement_age: models::PlanValue,
        /// Whether contributions are made by salary sacrifice.
        optional into salary_sacrifice: models::PlanValue,
        /// Waiver of contributions, for example while the member cannot work.
        optional into waiver: models::PlanValue,
        /// Whether the pension has been crystallised.
        optional into is_crystallised: models::PlanValue,
        /// Amount that was crystallised; unit not documented.
        optional into crystallisation_amount: models::PlanValue,
        /// Benefit taken at crystallisation; unit not documented.
        optional into crystallisation_benefit: models::PlanValue,
        /// Fund that was crystallised.
        optional into crystallisation_fund: models::PlanValue,
        /// Date on which crystallisation starts.
        optional into crystallisation_start_date: models::PlanValue,
        /// Date on which crystallisation ends.
        optional into crystallisation_end_date: models::PlanValue,
        /// How often a part of the fund is crystallised.
        optional into crystallisation_frequency: models::PlanValue,
        /// Amount of the fund; unit not documented.
        optional into fund_amount: models::PlanValue,
        /// Part of the fund that is not crystallised; unit not documented.
        optional into uncrystallised_fund: models::PlanValue,
        /// Income that has been taken; unit not documented.
        optional into income_taken_amount: models::PlanValue,
        /// Largest income that may be taken; unit not documented.
        optional into maximum_income_amount: models::PlanValue,
        /// Amount that is free of tax; unit not documented.
        optional into tax_free_amount: models::PlanValue,
        /// Percentage of the lifetime allowance (LTA) that is used; unit not documented.
        optional into lifetime_allowance_percentage: models::PlanValue,
        /// Whether the lifetime allowance (LTA) was applied.
        optional into lta_applied: models::PlanValue,
        /// Whether, or how, the money purchase annual allowance (MPAA) was triggered.
        optional into mpaa_trigger: models::PlanValue,
        /// Percentage taken as pension commencement lump sum (PCLS); unit not documented.
        optional into pcls_percentage: models::PlanValue,
        /// Reason given for the pension.
        optional into reason: models::PlanValue
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_PENSION_CHECK: runtime::Check = runtime::Check::Object(
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
    CreatePension: CREATE_PENSION_CHECK
}
