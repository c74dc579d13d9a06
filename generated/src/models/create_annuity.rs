// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateAnnuity` and what it holds.

use crate::{models, runtime};

/// An annuity: a lump sum exchanged for a guaranteed income.
///
/// `type` is always `"annuity"`.
///
/// Rules:
///
/// - `show_on_joint` counts only for a plan that belongs to an individual account (not checked by this crate)
/// - `is_group_scheme` can be true only for a business client (not checked by this crate)
/// - `current_value_at` is meant to be sent together with `current_value` (not checked by this crate)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAnnuity {
    /// What the plan is called, in words that tell it from the client's other plans.
    ///
    /// - Wire name `name`.
    /// - Example: `"Rainy day ISA"`.
    pub name: Option<String>,
    /// UUID of the account that owns the plan. Superseded by `accounts`, yet still demanded by the API.
    ///
    /// - Wire name `client_uuid`.
    /// - **Deprecated.**
    /// - Example: `"3f0c9a52-7b1e-4d43-9c06-2a8e5d1f7b64"`.
    /// - The published page says otherwise: deprecated in favour of `accounts` and required at the same time, while `accounts` is optional — kept as printed: a request without it is likely to be refused
    pub client_uuid: String,
    /// Accounts that own the plan, each with its share. Shares left open divide what remains of 100 percent equally.
    ///
    /// - Wire name `accounts`.
    /// - The published page says otherwise: a list of text — every example is a list of objects
    pub accounts: Option<Vec<models::CreatePlanOwner>>,
    /// Kind of plan within its type. The values are not documented.
    ///
    /// - Wire name `sub_type`.
    /// - Example: `"stocks_and_shares_isa"`.
    pub sub_type: String,
    /// UUID of the provider the plan is held with.
    ///
    /// - Wire name `provider_uuid`.
    /// - Example: `"b81d4c27-5e9f-4a60-8f33-c0a7e2d95b18"`.
    pub provider_uuid: String,
    /// Main policy number. It is stored on the main sub-account of the plan.
    ///
    /// - Wire name `policy_number`.
    /// - Example: `"HRB-204417"`.
    pub policy_number: Option<String>,
    /// Main proposal reference. It is stored on the main sub-account of the plan.
    ///
    /// - Wire name `proposal_reference`.
    /// - Example: `"PR-55120"`.
    pub proposal_reference: Option<String>,
    /// Date on which the plan was bought or the account was opened, by the example in the form YYYY-MM-DD.
    ///
    /// - Wire name `opened_at`.
    /// - Example: `"2024-02-19"`.
    pub opened_at: Option<String>,
    /// Where the plan stands.
    ///
    /// Wire name `status`.
    pub status: models::PlanStatus,
    /// Date from which the plan is inactive.
    ///
    /// - Wire name `inactive_at`.
    /// - The published page says otherwise: the type `date`, which JSON Schema does not have — sent as text in the form YYYY-MM-DD
    /// - Format `date`.
    pub inactive_at: Option<runtime::Date>,
    /// Why the plan is inactive.
    ///
    /// Wire name `inactive_reason`.
    pub inactive_reason: Option<models::InactiveReason>,
    /// Whether your firm holds the agency for the plan.
    ///
    /// Wire name `agency_in_your_name`.
    pub agency_in_your_name: Option<bool>,
    /// Date from which your firm has held the agency.
    ///
    /// - Wire name `agency_in_your_name_from`.
    /// - The published page says otherwise: the type `date`, which JSON Schema does not have — sent as text in the form YYYY-MM-DD
    /// - Format `date`.
    pub agency_in_your_name_from: Option<runtime::Date>,
    /// Whether it was your firm that sold the plan.
    ///
    /// Wire name `originally_sold_by_firm`.
    pub originally_sold_by_firm: Option<bool>,
    /// Whether the plan is under advice.
    ///
    /// Wire name `under_advice`.
    pub under_advice: Option<bool>,
    /// Whether clients see the plan in their portal. Left out, they do.
    ///
    /// - Wire name `visible_on_client_portal`.
    /// - Default: `true`.
    pub visible_on_client_portal: Option<bool>,
    /// Whether the plan counts towards the client's valuation. Left out, it does.
    ///
    /// - Wire name `include_in_client_valuation`.
    /// - Default: `true`.
    pub include_in_client_valuation: Option<bool>,
    /// Whether a plan of an individual account also appears on the joint accounts of that client. Ignored for plans of other accounts. Left out, it does not.
    ///
    /// - Wire name `show_on_joint`.
    /// - **Deprecated.**
    /// - Default: `false`.
    /// - The published page says otherwise: deprecated in the 2025-08 capture, which no longer gives a default; the 2025-06 capture has the default and no deprecation — newest wins for the deprecation, and nothing contradicts the default
    pub show_on_joint: Option<bool>,
    /// Whether the plan appears on a circle.
    ///
    /// - Wire name `shown_on_circles`.
    /// - Stated by no page: boolean by the example: a name and an example value only; the list of the 2025-08 capture has lost its names and types
    pub shown_on_circles: Option<bool>,
    /// Date of the next review.
    ///
    /// - Wire name `review_date`.
    /// - The published page says otherwise: the type `date`, which JSON Schema does not have — sent as text in the form YYYY-MM-DD
    /// - Format `date`.
    pub review_date: Option<runtime::Date>,
    /// Whether the plan is on your firm's panel.
    ///
    /// Wire name `on_panel`.
    pub on_panel: bool,
    /// UUID of the employee account that sold the plan.
    ///
    /// Wire name `seller_uuid`.
    pub seller_uuid: Option<String>,
    /// UUID of the employee account that looks after the plan.
    ///
    /// Wire name `active_adviser_uuid`.
    pub active_adviser_uuid: Option<String>,
    /// UUID of the adviser split applied to the charges of the plan.
    ///
    /// Wire name `adviser_split_uuid`.
    pub adviser_split_uuid: Option<String>,
    /// Cases the plan is linked to.
    ///
    /// Wire name `cases`.
    pub cases: Option<Vec<String>>,
    /// Further clients to be added as owners of the plan.
    ///
    /// Wire name `linked_owners`.
    pub linked_owners: Option<Vec<String>>,
    /// Circles for which the plan is listed when plans are filtered by circle. Left out, it is listed for each circle that holds an owner of the plan.
    ///
    /// - Wire name `visible_to_circles_uuids`.
    /// - Stated by no page: list of text by the example: a name and an example value only; the list of the 2025-08 capture has lost its names and types
    pub visible_to_circles_uuids: Option<Vec<String>>,
    /// Present value in pence: 5000 is £50.00.
    ///
    /// - Wire name `current_value`.
    /// - Example: `1250000`.
    pub current_value: Option<i64>,
    /// Date, or date and time with offset, of `current_value`. Left out, the day of the request is taken.
    ///
    /// - Wire name `current_value_at`.
    /// - Example: `"2025-11-03"`.
    /// - The published page says otherwise: the type `date`, with a date and time as example — plain text takes both
    pub current_value_at: Option<String>,
    /// True for a group scheme, which has members and sub-schemes of its own. Left out, the plan is none.
    ///
    /// - Wire name `is_group_scheme`.
    /// - Default: `false`.
    pub is_group_scheme: Option<bool>,
    /// Whether the plan is a wrap, under which other plans can be linked. Left out, it is not.
    ///
    /// - Wire name `is_wrap_product`.
    /// - Default: `false`.
    pub is_wrap_product: Option<bool>,
    /// UUID of the wrap that the plan is to be linked under.
    ///
    /// Wire name `wrap_uuid`.
    pub wrap_uuid: Option<String>,
    /// UUID of the account to which contract enquiries go.
    ///
    /// Wire name `contract_enquiry_account_uuid`.
    pub contract_enquiry_account_uuid: Option<String>,
    /// Who benefits from the plan, and with what share.
    ///
    /// - Wire name `beneficiaries`.
    /// - The published page says otherwise: a list of text — every example is a list of objects
    pub beneficiaries: Option<Vec<models::CreatePlanBeneficiary>>,
    /// Reference of the plan in a third party's system, attached when the plan is created.
    ///
    /// - Wire name `external_reference`.
    /// - The published page says otherwise: a list of text, with a list of one object as example — the items are objects; the singular name and the single element, which is how these pages also show plain objects, leave open whether the API wants a list, so both can be sent
    /// - Told apart by the JSON kind.
    pub external_reference: Option<models::create_plan_base::ExternalReference>,
    /// Platform through which the plan is held.
    ///
    /// Wire name `platform_provider`.
    pub platform_provider: Option<models::PlanValue>,
    /// Person whose life the annuity depends on.
    ///
    /// Wire name `life_assured`.
    pub life_assured: Option<models::PlanValue>,
    /// Amount that is assured.
    ///
    /// Wire name `sum_assured`.
    pub sum_assured: Option<models::PlanValue>,
    /// How the end of the term is expressed, for example by a date or by an age.
    ///
    /// Wire name `term_type`.
    pub term_type: Option<models::PlanValue>,
    /// Date on which the term ends.
    ///
    /// Wire name `term_maturity_date`.
    pub term_maturity_date: Option<models::PlanValue>,
    /// Age at which the term ends.
    ///
    /// Wire name `term_age`.
    pub term_age: Option<models::PlanValue>,
    /// Value expected when the term ends.
    ///
    /// Wire name `term_maturity_value`.
    pub term_maturity_value: Option<models::PlanValue>,
    /// Period for which payments are guaranteed.
    ///
    /// Wire name `guaranteed_term`.
    pub guaranteed_term: Option<models::PlanValue>,
    /// Way in which the income is paid, for example in advance or in arrears.
    ///
    /// Wire name `payment_type`.
    pub payment_type: Option<models::PlanValue>,
    /// Amount of each income payment.
    ///
    /// Wire name `income_amount`.
    pub income_amount: Option<models::PlanValue>,
    /// How often the income is paid.
    ///
    /// Wire name `income_frequency`.
    pub income_frequency: Option<models::PlanValue>,
    /// Date from which the income is paid.
    ///
    /// Wire name `income_from`.
    pub income_from: Option<models::PlanValue>,
    /// How the income increases over time.
    ///
    /// Wire name `income_escalation`.
    pub income_escalation: Option<models::PlanValue>,
    /// Amount for which the annuity was bought.
    ///
    /// Wire name `initial_purchase_amount`.
    pub initial_purchase_amount: Option<models::PlanValue>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    sent CreateAnnuity {
        constants {
            "type" = "\"annuity\""
        }
        fields {
            optional name: "name",
            required client_uuid: "client_uuid",
            optional accounts: "accounts",
            required sub_type: "sub_type",
            required provider_uuid: "provider_uuid",
            optional policy_number: "policy_number",
            optional proposal_reference: "proposal_reference",
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
            optional beneficiaries: "beneficiaries",
            optional external_reference: "external_reference",
            optional platform_provider: "platform_provider",
            optional life_assured: "life_assured",
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
        additional {}
    }
}

/// The required properties of [`CreateAnnuity`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateAnnuityRequired {
    /// UUID of the account that owns the plan. Superseded by `accounts`, yet still demanded by the API.
    ///
    /// - Wire name `client_uuid`.
    /// - **Deprecated.**
    /// - Example: `"3f0c9a52-7b1e-4d43-9c06-2a8e5d1f7b64"`.
    /// - The published page says otherwise: deprecated in favour of `accounts` and required at the same time, while `accounts` is optional — kept as printed: a request without it is likely to be refused
    pub client_uuid: String,
    /// Kind of plan within its type. The values are not documented.
    ///
    /// - Wire name `sub_type`.
    /// - Example: `"stocks_and_shares_isa"`.
    pub sub_type: String,
    /// UUID of the provider the plan is held with.
    ///
    /// - Wire name `provider_uuid`.
    /// - Example: `"b81d4c27-5e9f-4a60-8f33-c0a7e2d95b18"`.
    pub provider_uuid: String,
    /// Where the plan stands.
    ///
    /// Wire name `status`.
    pub status: models::PlanStatus,
    /// Whether the plan is on your firm's panel.
    ///
    /// Wire name `on_panel`.
    pub on_panel: bool,
}

impl From<CreateAnnuityRequired> for CreateAnnuity {
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

impl CreateAnnuity {
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `accounts`.
    #[must_use]
    pub fn accounts(
        mut self,
        accounts: impl IntoIterator<Item = models::CreatePlanOwner>,
    ) -> Self {
        self.accounts = Some(accounts.into_iter().collect());
        self
    }

    /// Sets `policy_number`.
    #[must_use]
    pub fn policy_number(mut self, policy_number: impl Into<String>) -> Self {
        self.policy_number = Some(policy_number.into());
        self
    }

    /// Sets `proposal_reference`.
    #[must_use]
    pub fn proposal_reference(mut self, proposal_reference: impl Into<String>) -> Self {
        self.proposal_reference = Some(proposal_reference.into());
        self
    }

    /// Sets `opened_at`.
    #[must_use]
    pub fn opened_at(mut self, opened_at: impl Into<String>) -> Self {
        self.opened_at = Some(opened_at.into());
        self
    }

    /// Sets `inactive_at`.
    #[must_use]
    pub fn inactive_at(mut self, inactive_at: impl Into<runtime::Date>) -> Self {
        self.inactive_at = Some(inactive_at.into());
        self
    }

    /// Sets `inactive_reason`.
    #[must_use]
    pub fn inactive_reason(
        mut self,
        inactive_reason: impl Into<models::InactiveReason>,
    ) -> Self {
        self.inactive_reason = Some(inactive_reason.into());
        self
    }

    /// Sets `agency_in_your_name`.
    #[must_use]
    pub fn agency_in_your_name(mut self, agency_in_your_name: bool) -> Self {
        self.agency_in_your_name = Some(agency_in_your_name);
        self
    }

    /// Sets `agency_in_your_name_from`.
    #[must_use]
    pub fn agency_in_your_name_from(
        mut self,
        agency_in_your_name_from: impl Into<runtime::Date>,
    ) -> Self {
        self.agency_in_your_name_from = Some(agency_in_your_name_from.into());
        self
    }

    /// Sets `originally_sold_by_firm`.
    #[must_use]
    pub fn originally_sold_by_firm(mut self, originally_sold_by_firm: bool) -> Self {
        self.originally_sold_by_firm = Some(originally_sold_by_firm);
        self
    }

    /// Sets `under_advice`.
    #[must_use]
    pub fn under_advice(mut self, under_advice: bool) -> Self {
        self.under_advice = Some(under_advice);
        self
    }

    /// Sets `visible_on_client_portal`.
    #[must_use]
    pub fn visible_on_client_portal(mut self, visible_on_client_portal: bool) -> Self {
        self.visible_on_client_portal = Some(visible_on_client_portal);
        self
    }

    /// Sets `include_in_client_valuation`.
    #[must_use]
    pub fn include_in_client_valuation(
        mut self,
        include_in_client_valuation: bool,
    ) -> Self {
        self.include_in_client_valuation = Some(include_in_client_valuation);
        self
    }

    /// Sets `show_on_joint`.
    #[must_use]
    pub fn show_on_joint(mut self, show_on_joint: bool) -> Self {
        self.show_on_joint = Some(show_on_joint);
        self
    }

    /// Sets `shown_on_circles`.
    #[must_use]
    pub fn shown_on_circles(mut self, shown_on_circles: bool) -> Self {
        self.shown_on_circles = Some(shown_on_circles);
        self
    }

    /// Sets `review_date`.
    #[must_use]
    pub fn review_date(mut self, review_date: impl Into<runtime::Date>) -> Self {
        self.review_date = Some(review_date.into());
        self
    }

    /// Sets `seller_uuid`.
    #[must_use]
    pub fn seller_uuid(mut self, seller_uuid: impl Into<String>) -> Self {
        self.seller_uuid = Some(seller_uuid.into());
        self
    }

    /// Sets `active_adviser_uuid`.
    #[must_use]
    pub fn active_adviser_uuid(
        mut self,
        active_adviser_uuid: impl Into<String>,
    ) -> Self {
        self.active_adviser_uuid = Some(active_adviser_uuid.into());
        self
    }

    /// Sets `adviser_split_uuid`.
    #[must_use]
    pub fn adviser_split_uuid(mut self, adviser_split_uuid: impl Into<String>) -> Self {
        self.adviser_split_uuid = Some(adviser_split_uuid.into());
        self
    }

    /// Sets `cases`.
    #[must_use]
    pub fn cases(mut self, cases: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cases = Some(cases.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `linked_owners`.
    #[must_use]
    pub fn linked_owners(
        mut self,
        linked_owners: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.linked_owners = Some(linked_owners.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `visible_to_circles_uuids`.
    #[must_use]
    pub fn visible_to_circles_uuids(
        mut self,
        visible_to_circles_uuids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.visible_to_circles_uuids = Some(
            visible_to_circles_uuids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `current_value`.
    #[must_use]
    pub fn current_value(mut self, current_value: i64) -> Self {
        self.current_value = Some(current_value);
        self
    }

    /// Sets `current_value_at`.
    #[must_use]
    pub fn current_value_at(mut self, current_value_at: impl Into<String>) -> Self {
        self.current_value_at = Some(current_value_at.into());
        self
    }

    /// Sets `is_group_scheme`.
    #[must_use]
    pub fn is_group_scheme(mut self, is_group_scheme: bool) -> Self {
        self.is_group_scheme = Some(is_group_scheme);
        self
    }

    /// Sets `is_wrap_product`.
    #[must_use]
    pub fn is_wrap_product(mut self, is_wrap_product: bool) -> Self {
        self.is_wrap_product = Some(is_wrap_product);
        self
    }

    /// Sets `wrap_uuid`.
    #[must_use]
    pub fn wrap_uuid(mut self, wrap_uuid: impl Into<String>) -> Self {
        self.wrap_uuid = Some(wrap_uuid.into());
        self
    }

    /// Sets `contract_enquiry_account_uuid`.
    #[must_use]
    pub fn contract_enquiry_account_uuid(
        mut self,
        contract_enquiry_account_uuid: impl Into<String>,
    ) -> Self {
        self.contract_enquiry_account_uuid = Some(contract_enquiry_account_uuid.into());
        self
    }

    /// Sets `beneficiaries`.
    #[must_use]
    pub fn beneficiaries(
        mut self,
        beneficiaries: impl IntoIterator<Item = models::CreatePlanBeneficiary>,
    ) -> Self {
        self.beneficiaries = Some(beneficiaries.into_iter().collect());
        self
    }

    /// Sets `external_reference`.
    #[must_use]
    pub fn external_reference(
        mut self,
        external_reference: impl Into<models::create_plan_base::ExternalReference>,
    ) -> Self {
        self.external_reference = Some(external_reference.into());
        self
    }

    /// Sets `platform_provider`.
    #[must_use]
    pub fn platform_provider(
        mut self,
        platform_provider: impl Into<models::PlanValue>,
    ) -> Self {
        self.platform_provider = Some(platform_provider.into());
        self
    }

    /// Sets `life_assured`.
    #[must_use]
    pub fn life_assured(mut self, life_assured: impl Into<models::PlanValue>) -> Self {
        self.life_assured = Some(life_assured.into());
        self
    }

    /// Sets `sum_assured`.
    #[must_use]
    pub fn sum_assured(mut self, sum_assured: impl Into<models::PlanValue>) -> Self {
        self.sum_assured = Some(sum_assured.into());
        self
    }

    /// Sets `term_type`.
    #[must_use]
    pub fn term_type(mut self, term_type: impl Into<models::PlanValue>) -> Self {
        self.term_type = Some(term_type.into());
        self
    }

    /// Sets `term_maturity_date`.
    #[must_use]
    pub fn term_maturity_date(
        mut self,
        term_maturity_date: impl Into<models::PlanValue>,
    ) -> Self {
        self.term_maturity_date = Some(term_maturity_date.into());
        self
    }

    /// Sets `term_age`.
    #[must_use]
    pub fn term_age(mut self, term_age: impl Into<models::PlanValue>) -> Self {
        self.term_age = Some(term_age.into());
        self
    }

    /// Sets `term_maturity_value`.
    #[must_use]
    pub fn term_maturity_value(
        mut self,
        term_maturity_value: impl Into<models::PlanValue>,
    ) -> Self {
        self.term_maturity_value = Some(term_maturity_value.into());
        self
    }

    /// Sets `guaranteed_term`.
    #[must_use]
    pub fn guaranteed_term(
        mut self,
        guaranteed_term: impl Into<models::PlanValue>,
    ) -> Self {
        self.guaranteed_term = Some(guaranteed_term.into());
        self
    }

    /// Sets `payment_type`.
    #[must_use]
    pub fn payment_type(mut self, payment_type: impl Into<models::PlanValue>) -> Self {
        self.payment_type = Some(payment_type.into());
        self
    }

    /// Sets `income_amount`.
    #[must_use]
    pub fn income_amount(mut self, income_amount: impl Into<models::PlanValue>) -> Self {
        self.income_amount = Some(income_amount.into());
        self
    }

    /// Sets `income_frequency`.
    #[must_use]
    pub fn income_frequency(
        mut self,
        income_frequency: impl Into<models::PlanValue>,
    ) -> Self {
        self.income_frequency = Some(income_frequency.into());
        self
    }

    /// Sets `income_from`.
    #[must_use]
    pub fn income_from(mut self, income_from: impl Into<models::PlanValue>) -> Self {
        self.income_from = Some(income_from.into());
        self
    }

    /// Sets `income_escalation`.
    #[must_use]
    pub fn income_escalation(
        mut self,
        income_escalation: impl Into<models::PlanValue>,
    ) -> Self {
        self.income_escalation = Some(income_escalation.into());
        self
    }

    /// Sets `initial_purchase_amount`.
    #[must_use]
    pub fn initial_purchase_amount(
        mut self,
        initial_purchase_amount: impl Into<models::PlanValue>,
    ) -> Self {
        self.initial_purchase_amount = Some(initial_purchase_amount.into());
        self
    }
}
