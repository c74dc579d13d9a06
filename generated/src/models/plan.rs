// Written by `cargo xtask codegen`; change the API's description instead.
//! `Plan` and what it holds.

use std::collections::BTreeMap;
use crate::{models, runtime};

/// A plan. No page prints the properties of its type here.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Plan {
    /// UUID of the plan.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the plan was created, with offset.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the plan last changed, with offset.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// When the plan was bought or the account opened; with offset, unlike the date that is sent.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub opened_at: Option<runtime::DateTime>,
    /// What the plan is called.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub name: Option<String>,
    /// Type of plan, for example `cash_account`.
    ///
    /// - Wire name `type`.
    /// - Inferred: from name and example, as the page says no more.
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// Kind of plan within its type; not always written as it is sent, for example `lifetime isa`.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub sub_type: Option<String>,
    /// What the plan is in general, for example `asset`.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub abstract_type: Option<String>,
    /// Main policy number.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub policy_number: Option<runtime::Secret>,
    /// Main proposal reference.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub proposal_reference: Option<runtime::Secret>,
    /// Where the plan stands.
    ///
    /// Inferred: the example is one of the values that are sent under this name.
    pub status: Option<models::PlanStatus>,
    /// When the plan became inactive; with offset, unlike the date that is sent.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub inactive_at: Option<runtime::DateTime>,
    /// Why the plan is inactive.
    ///
    /// Inferred: the example is one of the values that are sent under this name.
    pub inactive_reason: Option<models::InactiveReason>,
    /// Whether your firm holds the agency for the plan.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub agency_in_your_name: Option<bool>,
    /// Date from which your firm has held the agency.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date`.
    pub agency_in_your_name_from: Option<runtime::Date>,
    /// Whether it was your firm that sold the plan.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub originally_sold_by_firm: Option<bool>,
    /// Whether the plan is under advice.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub under_advice: Option<bool>,
    /// Whether clients see the plan in their portal.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub visible_on_client_portal: Option<bool>,
    /// Whether the plan counts towards the client's valuation.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub include_in_client_valuation: Option<bool>,
    /// Whether the plan also appears on joint accounts.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub show_on_joint: Option<bool>,
    /// Whether the plan appears on a circle.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub shown_on_circles: Option<bool>,
    /// Date of the next review.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date`.
    pub review_date: Option<runtime::Date>,
    /// Whether the plan is on your firm's panel.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub on_panel: Option<bool>,
    /// True for a group scheme.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub is_group_scheme: Option<bool>,
    /// Whether the plan is a scheme below another group scheme.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub is_sub_group_scheme: Option<bool>,
    /// Whether the plan is that of a member of a group scheme.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub is_group_scheme_member: Option<bool>,
    /// Area of advice, for example `non_investment_insurance`.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub advice_area: Option<String>,
    /// Main sub-account.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `SubAccountResource`.
    pub main_account: Option<runtime::Raw>,
    /// All sub-accounts.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `SubAccountResource`.
    pub sub_accounts: Option<runtime::Raw>,
    /// Provider the plan is held with.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `ProviderResource`.
    pub provider: Option<runtime::Raw>,
    /// Covers of the plan.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `CoverResource`.
    pub covers: Option<runtime::Raw>,
    /// Claims on the plan.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `ClaimResource`.
    pub claims: Option<runtime::Raw>,
    /// Sum of all benefits.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub total_benefit_amount: Option<models::Money>,
    /// Benefits by kind, for example `critical_illness`.
    ///
    /// - The published page says otherwise: an object with the two properties `critical_illness` and `family_income_benefit` — each kind of benefit is a key, and there are many more kinds
    /// - Inferred: from name and example, as the page says no more.
    pub total_benefits: Option<BTreeMap<String, models::Money>>,
    /// Latest valuations.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `ValuationResource`.
    pub latest_valuations: Option<runtime::Raw>,
    /// Present value.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub value: Option<models::Money>,
    /// When the plan was valued, with offset.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub valued_at: Option<runtime::DateTime>,
    /// When the plan was first valued, with offset.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub original_valued_at: Option<runtime::DateTime>,
    /// Client the plan belongs to.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for a related account that was not expanded; it is read as `Account`, and anything else is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `AccountResource`.
    pub client: Option<models::Account>,
    /// Accounts that own the plan.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for related accounts that were not expanded; the name is plural, so one or several are read, and anything else is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `AccountResource`.
    pub accounts: Option<models::Accounts>,
    /// Employee who sold the plan.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for a related account that was not expanded; it is read as `Account`, and anything else is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `AccountResource`.
    pub seller: Option<models::Account>,
    /// Further owners.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for related accounts that were not expanded; the name is plural, so one or several are read, and anything else is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `AccountResource`.
    pub linked_owners: Option<models::Accounts>,
    /// Plans linked to this one.
    ///
    /// - The published page says otherwise: a string holding the class name PlanResource — the name stands in for related plans that were not expanded; the name is plural, so one or several are read, and anything else is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `PlanResource`.
    pub linked_plans: Option<models::Plans>,
    /// Circles for which the plan is listed.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `CircleResource`.
    pub visible_to_circles: Option<runtime::Raw>,
    /// Figures on the plan.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub statistics: Option<models::PlanStatistics>,
    /// Cases the plan is linked to.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `CasesResource`.
    pub cases: Option<runtime::Raw>,
    /// Tags.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `TagResource`.
    pub tags: Option<runtime::Raw>,
    /// Whether the plan is a wrap.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub is_wrap_product: Option<bool>,
    /// Whether the plan is linked under a wrap.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub is_wrap_child: Option<bool>,
    /// Wrap the plan is linked under.
    ///
    /// - The published page says otherwise: a string holding the class name PlanResource — the name stands in for a related plan that was not expanded; it is read as `Plan`, and anything else is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `PlanResource`.
    pub wrap: Option<Box<Plan>>,
    /// Plans linked under this wrap.
    ///
    /// - The published page says otherwise: a string holding the class name PlanResource — the name stands in for related plans that were not expanded; the name is plural, so one or several are read, and anything else is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `PlanResource`.
    pub wrap_children: Option<models::Plans>,
    /// Further policy numbers.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `LinkedPolicyNumberResource`.
    pub linked_policy_numbers: Option<runtime::Raw>,
    /// Whether the plan can be deleted.
    ///
    /// - The published page says otherwise: a string, with the text "false" as example — the text says yes or no, so a boolean is read, and text as well
    /// - Inferred: from name and example, as the page says no more.
    /// - The server is known to send text too.
    pub can_be_deleted: Option<bool>,
    /// Account to which contract enquiries go.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for a related account that was not expanded; it is read as `Account`, and anything else is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `AccountResource`.
    pub contract_enquiry_account: Option<models::Account>,
    /// Values of custom fields.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `CustomFieldValueResource`.
    pub custom_fields: Option<runtime::Raw>,
    /// References of the plan in the systems of third parties.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `ExternalReferenceResource`.
    pub external_references: Option<runtime::Raw>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Plan {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional opened_at: "opened_at",
            optional name: "name",
            optional type_: "type",
            optional sub_type: "sub_type",
            optional abstract_type: "abstract_type",
            secret_optional policy_number: "policy_number",
            secret_optional proposal_reference: "proposal_reference",
            optional status: "status",
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
            optional on_panel: "on_panel",
            optional is_group_scheme: "is_group_scheme",
            optional is_sub_group_scheme: "is_sub_group_scheme",
            optional is_group_scheme_member: "is_group_scheme_member",
            optional advice_area: "advice_area",
            optional main_account: "main_account",
            optional sub_accounts: "sub_accounts",
            optional provider: "provider",
            optional covers: "covers",
            optional claims: "claims",
            optional total_benefit_amount: "total_benefit_amount",
            optional total_benefits: "total_benefits",
            optional latest_valuations: "latest_valuations",
            optional value: "value",
            optional valued_at: "valued_at",
            optional original_valued_at: "original_valued_at",
            optional client: "client",
            optional accounts: "accounts",
            optional seller: "seller",
            optional linked_owners: "linked_owners",
            optional linked_plans: "linked_plans",
            optional visible_to_circles: "visible_to_circles",
            optional statistics: "statistics",
            optional cases: "cases",
            optional tags: "tags",
            optional is_wrap_product: "is_wrap_product",
            optional is_wrap_child: "is_wrap_child",
            optional wrap: "wrap",
            optional wrap_children: "wrap_children",
            secret_optional linked_policy_numbers: "linked_policy_numbers",
            lenient_optional can_be_deleted: "can_be_deleted",
            optional contract_enquiry_account: "contract_enquiry_account",
            optional custom_fields: "custom_fields",
            optional external_references: "external_references"
        }
    }
}
