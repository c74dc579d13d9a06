// Written by `cargo xtask codegen`; change the API's description instead.
//! `Plan` and what it holds.

use std::collections::BTreeMap;
use crate::{models, runtime};

/// A plan. Times are plain text, relations raw JSON that is there only when the API includes it. The types of a plan add no properties here.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Plan {
    /// UUID of the plan.
    pub uuid: Option<String>,
    /// When the plan was created, with offset.
    pub created_at: Option<String>,
    /// When the plan last changed, with offset.
    pub updated_at: Option<String>,
    /// When the plan was bought or the account opened; with offset, unlike the date that is sent.
    pub opened_at: Option<String>,
    /// What the plan is called.
    pub name: Option<String>,
    /// Type of plan, for example `cash_account`.
    ///
    /// Wire name `type`.
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// Kind of plan within its type; not always written as it is sent, for example `lifetime isa`.
    pub sub_type: Option<String>,
    /// What the plan is in general, for example `asset`.
    pub abstract_type: Option<String>,
    /// Main policy number.
    pub policy_number: Option<String>,
    /// Main proposal reference.
    pub proposal_reference: Option<String>,
    /// Where the plan stands, for example `active`.
    pub status: Option<String>,
    /// When the plan became inactive; with offset, unlike the date that is sent.
    pub inactive_at: Option<String>,
    /// Why the plan is inactive, for example `claimed`.
    pub inactive_reason: Option<String>,
    /// Whether your firm holds the agency for the plan.
    pub agency_in_your_name: Option<bool>,
    /// Date from which your firm has held the agency, as YYYY-MM-DD by the example.
    pub agency_in_your_name_from: Option<String>,
    /// Whether it was your firm that sold the plan.
    pub originally_sold_by_firm: Option<bool>,
    /// Whether the plan is under advice.
    pub under_advice: Option<bool>,
    /// Whether clients see the plan in their portal.
    pub visible_on_client_portal: Option<bool>,
    /// Whether the plan counts towards the client's valuation.
    pub include_in_client_valuation: Option<bool>,
    /// Whether the plan also appears on joint accounts.
    pub show_on_joint: Option<bool>,
    /// Whether the plan appears on a circle.
    pub shown_on_circles: Option<bool>,
    /// Date of the next review, as YYYY-MM-DD by the example.
    pub review_date: Option<String>,
    /// Whether the plan is on your firm's panel.
    pub on_panel: Option<bool>,
    /// True for a group scheme.
    pub is_group_scheme: Option<bool>,
    /// Whether the plan is a scheme below another group scheme.
    pub is_sub_group_scheme: Option<bool>,
    /// Whether the plan is that of a member of a group scheme.
    pub is_group_scheme_member: Option<bool>,
    /// Area of advice, for example `non_investment_insurance`.
    pub advice_area: Option<String>,
    /// Main sub-account.
    ///
    /// - The published page says otherwise: a string holding the class name SubAccountResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `SubAccountResource`.
    pub main_account: Option<runtime::Raw>,
    /// All sub-accounts.
    ///
    /// - The published page says otherwise: a string holding the class name SubAccountResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `SubAccountResource`.
    pub sub_accounts: Option<runtime::Raw>,
    /// Provider the plan is held with.
    ///
    /// - The published page says otherwise: a string holding the class name ProviderResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `ProviderResource`.
    pub provider: Option<runtime::Raw>,
    /// Covers of the plan.
    ///
    /// - The published page says otherwise: a string holding the class name CoverResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `CoverResource`.
    pub covers: Option<runtime::Raw>,
    /// Claims on the plan.
    ///
    /// - The published page says otherwise: a string holding the class name ClaimResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `ClaimResource`.
    pub claims: Option<runtime::Raw>,
    /// Sum of all benefits.
    pub total_benefit_amount: Option<models::Money>,
    /// Benefits by kind, for example `critical_illness`.
    ///
    /// The published page says otherwise: an object with the two properties `critical_illness` and `family_income_benefit` — each kind of benefit is a key, and there are many more kinds
    pub total_benefits: Option<BTreeMap<String, models::Money>>,
    /// Latest valuations.
    ///
    /// - The published page says otherwise: a string holding the class name ValuationResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `ValuationResource`.
    pub latest_valuations: Option<runtime::Raw>,
    /// Present value.
    pub value: Option<models::Money>,
    /// When the plan was valued, with offset.
    pub valued_at: Option<String>,
    /// When the plan was first valued, with offset.
    pub original_valued_at: Option<String>,
    /// Client the plan belongs to.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `AccountResource`.
    pub client: Option<runtime::Raw>,
    /// Accounts that own the plan.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `AccountResource`.
    pub accounts: Option<runtime::Raw>,
    /// Employee who sold the plan.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `AccountResource`.
    pub seller: Option<runtime::Raw>,
    /// Further owners.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `AccountResource`.
    pub linked_owners: Option<runtime::Raw>,
    /// Plans linked to this one.
    ///
    /// - The published page says otherwise: a string holding the class name PlanResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `PlanResource`.
    pub linked_plans: Option<runtime::Raw>,
    /// Circles for which the plan is listed.
    ///
    /// - The published page says otherwise: a string holding the class name CircleResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `CircleResource`.
    pub visible_to_circles: Option<runtime::Raw>,
    /// Figures on the plan.
    pub statistics: Option<models::PlanStatistics>,
    /// Cases the plan is linked to.
    ///
    /// - The published page says otherwise: a string holding the class name CasesResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `CasesResource`.
    pub cases: Option<runtime::Raw>,
    /// Tags.
    ///
    /// - The published page says otherwise: a string holding the class name TagResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `TagResource`.
    pub tags: Option<runtime::Raw>,
    /// Whether the plan is a wrap.
    pub is_wrap_product: Option<bool>,
    /// Whether the plan is linked under a wrap.
    pub is_wrap_child: Option<bool>,
    /// Wrap the plan is linked under.
    ///
    /// - The published page says otherwise: a string holding the class name PlanResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `PlanResource`.
    pub wrap: Option<runtime::Raw>,
    /// Plans linked under this wrap.
    ///
    /// - The published page says otherwise: a string holding the class name PlanResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `PlanResource`.
    pub wrap_children: Option<runtime::Raw>,
    /// Further policy numbers.
    ///
    /// - The published page says otherwise: a string holding the class name LinkedPolicyNumberResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `LinkedPolicyNumberResource`.
    pub linked_policy_numbers: Option<runtime::Raw>,
    /// Whether the plan can be deleted.
    ///
    /// - The published page says otherwise: a string, with the text "false" as example — a yes-or-no fact, which the API sends as a boolean or as text
    /// - The server is known to send text too.
    pub can_be_deleted: Option<bool>,
    /// Account to which contract enquiries go.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `AccountResource`.
    pub contract_enquiry_account: Option<runtime::Raw>,
    /// Values of custom fields.
    ///
    /// - The published page says otherwise: a string holding the class name CustomFieldValueResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `CustomFieldValueResource`.
    pub custom_fields: Option<runtime::Raw>,
    /// References of the plan in the systems of third parties.
    ///
    /// - The published page says otherwise: a string holding the class name ExternalReferenceResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `ExternalReferenceResource`.
    pub external_references: Option<runtime::Raw>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    received Plan {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional opened_at: "opened_at",
            optional name: "name",
            optional type_: "type",
            optional sub_type: "sub_type",
            optional abstract_type: "abstract_type",
            optional policy_number: "policy_number",
            optional proposal_reference: "proposal_reference",
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
            optional linked_policy_numbers: "linked_policy_numbers",
            lenient_optional can_be_deleted: "can_be_deleted",
            optional contract_enquiry_account: "contract_enquiry_account",
            optional custom_fields: "custom_fields",
            optional external_references: "external_references"
        }
    }
}
