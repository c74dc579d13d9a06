// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateMortgage` and what it holds.

use crate::{models, runtime};

/// A mortgage, with its repayment terms and the milestones of its application.
///
/// `type` is always `"mortgage"`.
///
/// Rules:
///
/// - `show_on_joint` counts only for a plan that belongs to an individual account (not checked by this crate)
/// - `is_group_scheme` can be true only for a business client (not checked by this crate)
/// - `current_value_at` is meant to be sent together with `current_value` (not checked by this crate)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateMortgage {
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
    /// Kind of interest, for example fixed or variable.
    ///
    /// Wire name `interest_type`.
    pub interest_type: Option<models::PlanValue>,
    /// Rate of interest.
    ///
    /// Wire name `interest_rate`.
    pub interest_rate: Option<models::PlanValue>,
    /// Balance when the debt was taken out.
    ///
    /// Wire name `original_balance`.
    pub original_balance: Option<models::PlanValue>,
    /// Balance still owed.
    ///
    /// Wire name `outstanding_balance`.
    pub outstanding_balance: Option<models::PlanValue>,
    /// Kind of property the mortgage is secured on.
    ///
    /// Wire name `property_type`.
    pub property_type: Option<models::PlanValue>,
    /// Amount of each mortgage payment.
    ///
    /// Wire name `payment_amount`.
    pub payment_amount: Option<models::PlanValue>,
    /// How often a mortgage payment is made.
    ///
    /// Wire name `payment_frequency`.
    pub payment_frequency: Option<models::PlanValue>,
    /// Interest charged in the initial period.
    ///
    /// Wire name `initial_interest`.
    pub initial_interest: Option<models::PlanValue>,
    /// End of the initial period.
    ///
    /// Wire name `initial_period_end`.
    pub initial_period_end: Option<models::PlanValue>,
    /// Payment due in the initial period.
    ///
    /// Wire name `initial_payment`.
    pub initial_payment: Option<models::PlanValue>,
    /// Equity that was released from the property.
    ///
    /// Wire name `equity_released`.
    pub equity_released: Option<models::PlanValue>,
    /// Quote that was given for the loan.
    ///
    /// Wire name `loan_quote`.
    pub loan_quote: Option<models::PlanValue>,
    /// Kind of loan.
    ///
    /// Wire name `loan_type`.
    pub loan_type: Option<models::PlanValue>,
    /// Whether a mortgage indemnity guarantee (MIG) was added to the loan.
    ///
    /// Wire name `mig_added`.
    pub mig_added: Option<models::PlanValue>,
    /// Premium of the mortgage indemnity guarantee (MIG).
    ///
    /// - Wire name `mig_premium`.
    /// - The published page says otherwise: missing from the list of the 2025-08 capture, though both examples have it — the 2025-06 capture lists it
    pub mig_premium: Option<models::PlanValue>,
    /// Kind of repayment, for example capital or interest only.
    ///
    /// Wire name `repayment_type`.
    pub repayment_type: Option<models::PlanValue>,
    /// How the capital is to be repaid.
    ///
    /// Wire name `repayment_method`.
    pub repayment_method: Option<models::PlanValue>,
    /// Term over which the loan is repaid.
    ///
    /// Wire name `repayment_term`.
    pub repayment_term: Option<models::PlanValue>,
    /// How the capital is to be repaid where no listed method fits.
    ///
    /// Wire name `other_repayment_method`.
    pub other_repayment_method: Option<models::PlanValue>,
    /// Date to which the rate of the mortgage scheme is fixed.
    ///
    /// Wire name `scheme_fixed_date`.
    pub scheme_fixed_date: Option<models::PlanValue>,
    /// Details of the mortgage transaction.
    ///
    /// Wire name `transaction_details`.
    pub transaction_details: Option<models::PlanValue>,
    /// Base amount of the payment.
    ///
    /// Wire name `base_payment`.
    pub base_payment: Option<models::PlanValue>,
    /// Whether moving the mortgage incurs penalties.
    ///
    /// Wire name `has_transfer_penalties`.
    pub has_transfer_penalties: Option<models::PlanValue>,
    /// Whether the mortgage can be carried over to another property.
    ///
    /// Wire name `is_portable_mortgage`.
    pub is_portable_mortgage: Option<models::PlanValue>,
    /// Consent to transferring the mortgage.
    ///
    /// - Wire name `transfer_consent`.
    /// - The published page says otherwise: missing from the list of the 2025-06 capture, though both examples have it — the 2025-08 capture describes it
    pub transfer_consent: Option<models::PlanValue>,
    /// Penalty for moving the mortgage.
    ///
    /// Wire name `transfer_penalty`.
    pub transfer_penalty: Option<models::PlanValue>,
    /// Whether contracts have been exchanged.
    ///
    /// Wire name `contract_exchanged`.
    pub contract_exchanged: Option<models::PlanValue>,
    /// Date of completion.
    ///
    /// Wire name `date_complete`.
    pub date_complete: Option<models::PlanValue>,
    /// Date of confirmation.
    ///
    /// Wire name `date_confirmed`.
    pub date_confirmed: Option<models::PlanValue>,
    /// Date on which contracts were exchanged.
    ///
    /// Wire name `date_exchanged`.
    pub date_exchanged: Option<models::PlanValue>,
    /// Date on which the application was submitted.
    ///
    /// Wire name `date_submitted`.
    pub date_submitted: Option<models::PlanValue>,
    /// Whether the mortgage has completed.
    ///
    /// Wire name `mortgage_completed`.
    pub mortgage_completed: Option<models::PlanValue>,
    /// Whether the offer has been confirmed.
    ///
    /// Wire name `offer_confirmed`.
    pub offer_confirmed: Option<models::PlanValue>,
    /// Date on which the offer was confirmed.
    ///
    /// Wire name `offer_confirmed_date`.
    pub offer_confirmed_date: Option<models::PlanValue>,
    /// Date of the offer.
    ///
    /// Wire name `offer_date`.
    pub offer_date: Option<models::PlanValue>,
    /// Whether an offer has been issued.
    ///
    /// Wire name `offer_issued`.
    pub offer_issued: Option<models::PlanValue>,
    /// Whether the lender or insurer is on risk.
    ///
    /// Wire name `on_risk`.
    pub on_risk: Option<models::PlanValue>,
    /// Date of the proposal.
    ///
    /// Wire name `proposal_date`.
    pub proposal_date: Option<models::PlanValue>,
    /// Whether the application has been submitted.
    ///
    /// Wire name `submitted`.
    pub submitted: Option<models::PlanValue>,
    /// Why the application was declined.
    ///
    /// Wire name `declined_notes`.
    pub declined_notes: Option<models::PlanValue>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    sent CreateMortgage {
        constants {
            "type" = "\"mortgage\""
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
            optional term_type: "term_type",
            optional term_maturity_date: "term_maturity_date",
            optional term_age: "term_age",
            optional interest_type: "interest_type",
            optional interest_rate: "interest_rate",
            optional original_balance: "original_balance",
            optional outstanding_balance: "outstanding_balance",
            optional property_type: "property_type",
            optional payment_amount: "payment_amount",
            optional payment_frequency: "payment_frequency",
            optional initial_interest: "initial_interest",
            optional initial_period_end: "initial_period_end",
            optional initial_payment: "initial_payment",
            optional equity_released: "equity_released",
            optional loan_quote: "loan_quote",
            optional loan_type: "loan_type",
            optional mig_added: "mig_added",
            optional mig_premium: "mig_premium",
            optional repayment_type: "repayment_type",
            optional repayment_method: "repayment_method",
            optional repayment_term: "repayment_term",
            optional other_repayment_method: "other_repayment_method",
            optional scheme_fixed_date: "scheme_fixed_date",
            optional transaction_details: "transaction_details",
            optional base_payment: "base_payment",
            optional has_transfer_penalties: "has_transfer_penalties",
            optional is_portable_mortgage: "is_portable_mortgage",
            optional transfer_consent: "transfer_consent",
            optional transfer_penalty: "transfer_penalty",
            optional contract_exchanged: "contract_exchanged",
            optional date_complete: "date_complete",
            optional date_confirmed: "date_confirmed",
            optional date_exchanged: "date_exchanged",
            optional date_submitted: "date_submitted",
            optional mortgage_completed: "mortgage_completed",
            optional offer_confirmed: "offer_confirmed",
            optional offer_confirmed_date: "offer_confirmed_date",
            optional offer_date: "offer_date",
            optional offer_issued: "offer_issued",
            optional on_risk: "on_risk",
            optional proposal_date: "proposal_date",
            optional submitted: "submitted",
            optional declined_notes: "declined_notes"
        }
        additional {}
    }
}

/// The required properties of [`CreateMortgage`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateMortgageRequired {
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

impl From<CreateMortgageRequired> for CreateMortgage {
    fn from(required: CreateMortgageRequired) -> Self {
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
            term_type: None,
            term_maturity_date: None,
            term_age: None,
            interest_type: None,
            interest_rate: None,
            original_balance: None,
            outstanding_balance: None,
            property_type: None,
            payment_amount: None,
            payment_frequency: None,
            initial_interest: None,
            initial_period_end: None,
            initial_payment: None,
            equity_released: None,
            loan_quote: None,
            loan_type: None,
            mig_added: None,
            mig_premium: None,
            repayment_type: None,
            repayment_method: None,
            repayment_term: None,
            other_repayment_method: None,
            scheme_fixed_date: None,
            transaction_details: None,
            base_payment: None,
            has_transfer_penalties: None,
            is_portable_mortgage: None,
            transfer_consent: None,
            transfer_penalty: None,
            contract_exchanged: None,
            date_complete: None,
            date_confirmed: None,
            date_exchanged: None,
            date_submitted: None,
            mortgage_completed: None,
            offer_confirmed: None,
            offer_confirmed_date: None,
            offer_date: None,
            offer_issued: None,
            on_risk: None,
            proposal_date: None,
            submitted: None,
            declined_notes: None,
            extra: runtime::Extra::new(),
        }
    }
}

impl CreateMortgage {
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

    /// Sets `interest_type`.
    #[must_use]
    pub fn interest_type(mut self, interest_type: impl Into<models::PlanValue>) -> Self {
        self.interest_type = Some(interest_type.into());
        self
    }

    /// Sets `interest_rate`.
    #[must_use]
    pub fn interest_rate(mut self, interest_rate: impl Into<models::PlanValue>) -> Self {
        self.interest_rate = Some(interest_rate.into());
        self
    }

    /// Sets `original_balance`.
    #[must_use]
    pub fn original_balance(
        mut self,
        original_balance: impl Into<models::PlanValue>,
    ) -> Self {
        self.original_balance = Some(original_balance.into());
        self
    }

    /// Sets `outstanding_balance`.
    #[must_use]
    pub fn outstanding_balance(
        mut self,
        outstanding_balance: impl Into<models::PlanValue>,
    ) -> Self {
        self.outstanding_balance = Some(outstanding_balance.into());
        self
    }

    /// Sets `property_type`.
    #[must_use]
    pub fn property_type(mut self, property_type: impl Into<models::PlanValue>) -> Self {
        self.property_type = Some(property_type.into());
        self
    }

    /// Sets `payment_amount`.
    #[must_use]
    pub fn payment_amount(
        mut self,
        payment_amount: impl Into<models::PlanValue>,
    ) -> Self {
        self.payment_amount = Some(payment_amount.into());
        self
    }

    /// Sets `payment_frequency`.
    #[must_use]
    pub fn payment_frequency(
        mut self,
        payment_frequency: impl Into<models::PlanValue>,
    ) -> Self {
        self.payment_frequency = Some(payment_frequency.into());
        self
    }

    /// Sets `initial_interest`.
    #[must_use]
    pub fn initial_interest(
        mut self,
        initial_interest: impl Into<models::PlanValue>,
    ) -> Self {
        self.initial_interest = Some(initial_interest.into());
        self
    }

    /// Sets `initial_period_end`.
    #[must_use]
    pub fn initial_period_end(
        mut self,
        initial_period_end: impl Into<models::PlanValue>,
    ) -> Self {
        self.initial_period_end = Some(initial_period_end.into());
        self
    }

    /// Sets `initial_payment`.
    #[must_use]
    pub fn initial_payment(
        mut self,
        initial_payment: impl Into<models::PlanValue>,
    ) -> Self {
        self.initial_payment = Some(initial_payment.into());
        self
    }

    /// Sets `equity_released`.
    #[must_use]
    pub fn equity_released(
        mut self,
        equity_released: impl Into<models::PlanValue>,
    ) -> Self {
        self.equity_released = Some(equity_released.into());
        self
    }

    /// Sets `loan_quote`.
    #[must_use]
    pub fn loan_quote(mut self, loan_quote: impl Into<models::PlanValue>) -> Self {
        self.loan_quote = Some(loan_quote.into());
        self
    }

    /// Sets `loan_type`.
    #[must_use]
    pub fn loan_type(mut self, loan_type: impl Into<models::PlanValue>) -> Self {
        self.loan_type = Some(loan_type.into());
        self
    }

    /// Sets `mig_added`.
    #[must_use]
    pub fn mig_added(mut self, mig_added: impl Into<models::PlanValue>) -> Self {
        self.mig_added = Some(mig_added.into());
        self
    }

    /// Sets `mig_premium`.
    #[must_use]
    pub fn mig_premium(mut self, mig_premium: impl Into<models::PlanValue>) -> Self {
        self.mig_premium = Some(mig_premium.into());
        self
    }

    /// Sets `repayment_type`.
    #[must_use]
    pub fn repayment_type(
        mut self,
        repayment_type: impl Into<models::PlanValue>,
    ) -> Self {
        self.repayment_type = Some(repayment_type.into());
        self
    }

    /// Sets `repayment_method`.
    #[must_use]
    pub fn repayment_method(
        mut self,
        repayment_method: impl Into<models::PlanValue>,
    ) -> Self {
        self.repayment_method = Some(repayment_method.into());
        self
    }

    /// Sets `repayment_term`.
    #[must_use]
    pub fn repayment_term(
        mut self,
        repayment_term: impl Into<models::PlanValue>,
    ) -> Self {
        self.repayment_term = Some(repayment_term.into());
        self
    }

    /// Sets `other_repayment_method`.
    #[must_use]
    pub fn other_repayment_method(
        mut self,
        other_repayment_method: impl Into<models::PlanValue>,
    ) -> Self {
        self.other_repayment_method = Some(other_repayment_method.into());
        self
    }

    /// Sets `scheme_fixed_date`.
    #[must_use]
    pub fn scheme_fixed_date(
        mut self,
        scheme_fixed_date: impl Into<models::PlanValue>,
    ) -> Self {
        self.scheme_fixed_date = Some(scheme_fixed_date.into());
        self
    }

    /// Sets `transaction_details`.
    #[must_use]
    pub fn transaction_details(
        mut self,
        transaction_details: impl Into<models::PlanValue>,
    ) -> Self {
        self.transaction_details = Some(transaction_details.into());
        self
    }

    /// Sets `base_payment`.
    #[must_use]
    pub fn base_payment(mut self, base_payment: impl Into<models::PlanValue>) -> Self {
        self.base_payment = Some(base_payment.into());
        self
    }

    /// Sets `has_transfer_penalties`.
    #[must_use]
    pub fn has_transfer_penalties(
        mut self,
        has_transfer_penalties: impl Into<models::PlanValue>,
    ) -> Self {
        self.has_transfer_penalties = Some(has_transfer_penalties.into());
        self
    }

    /// Sets `is_portable_mortgage`.
    #[must_use]
    pub fn is_portable_mortgage(
        mut self,
        is_portable_mortgage: impl Into<models::PlanValue>,
    ) -> Self {
        self.is_portable_mortgage = Some(is_portable_mortgage.into());
        self
    }

    /// Sets `transfer_consent`.
    #[must_use]
    pub fn transfer_consent(
        mut self,
        transfer_consent: impl Into<models::PlanValue>,
    ) -> Self {
        self.transfer_consent = Some(transfer_consent.into());
        self
    }

    /// Sets `transfer_penalty`.
    #[must_use]
    pub fn transfer_penalty(
        mut self,
        transfer_penalty: impl Into<models::PlanValue>,
    ) -> Self {
        self.transfer_penalty = Some(transfer_penalty.into());
        self
    }

    /// Sets `contract_exchanged`.
    #[must_use]
    pub fn contract_exchanged(
        mut self,
        contract_exchanged: impl Into<models::PlanValue>,
    ) -> Self {
        self.contract_exchanged = Some(contract_exchanged.into());
        self
    }

    /// Sets `date_complete`.
    #[must_use]
    pub fn date_complete(mut self, date_complete: impl Into<models::PlanValue>) -> Self {
        self.date_complete = Some(date_complete.into());
        self
    }

    /// Sets `date_confirmed`.
    #[must_use]
    pub fn date_confirmed(
        mut self,
        date_confirmed: impl Into<models::PlanValue>,
    ) -> Self {
        self.date_confirmed = Some(date_confirmed.into());
        self
    }

    /// Sets `date_exchanged`.
    #[must_use]
    pub fn date_exchanged(
        mut self,
        date_exchanged: impl Into<models::PlanValue>,
    ) -> Self {
        self.date_exchanged = Some(date_exchanged.into());
        self
    }

    /// Sets `date_submitted`.
    #[must_use]
    pub fn date_submitted(
        mut self,
        date_submitted: impl Into<models::PlanValue>,
    ) -> Self {
        self.date_submitted = Some(date_submitted.into());
        self
    }

    /// Sets `mortgage_completed`.
    #[must_use]
    pub fn mortgage_completed(
        mut self,
        mortgage_completed: impl Into<models::PlanValue>,
    ) -> Self {
        self.mortgage_completed = Some(mortgage_completed.into());
        self
    }

    /// Sets `offer_confirmed`.
    #[must_use]
    pub fn offer_confirmed(
        mut self,
        offer_confirmed: impl Into<models::PlanValue>,
    ) -> Self {
        self.offer_confirmed = Some(offer_confirmed.into());
        self
    }

    /// Sets `offer_confirmed_date`.
    #[must_use]
    pub fn offer_confirmed_date(
        mut self,
        offer_confirmed_date: impl Into<models::PlanValue>,
    ) -> Self {
        self.offer_confirmed_date = Some(offer_confirmed_date.into());
        self
    }

    /// Sets `offer_date`.
    #[must_use]
    pub fn offer_date(mut self, offer_date: impl Into<models::PlanValue>) -> Self {
        self.offer_date = Some(offer_date.into());
        self
    }

    /// Sets `offer_issued`.
    #[must_use]
    pub fn offer_issued(mut self, offer_issued: impl Into<models::PlanValue>) -> Self {
        self.offer_issued = Some(offer_issued.into());
        self
    }

    /// Sets `on_risk`.
    #[must_use]
    pub fn on_risk(mut self, on_risk: impl Into<models::PlanValue>) -> Self {
        self.on_risk = Some(on_risk.into());
        self
    }

    /// Sets `proposal_date`.
    #[must_use]
    pub fn proposal_date(mut self, proposal_date: impl Into<models::PlanValue>) -> Self {
        self.proposal_date = Some(proposal_date.into());
        self
    }

    /// Sets `submitted`.
    #[must_use]
    pub fn submitted(mut self, submitted: impl Into<models::PlanValue>) -> Self {
        self.submitted = Some(submitted.into());
        self
    }

    /// Sets `declined_notes`.
    #[must_use]
    pub fn declined_notes(
        mut self,
        declined_notes: impl Into<models::PlanValue>,
    ) -> Self {
        self.declined_notes = Some(declined_notes.into());
        self
    }
}
