// Written by `cargo xtask codegen`; change the API's description instead.
//! `NewBusinessEvent` and what it holds.

use crate::{models, runtime};

/// A new business event. The page prints some of its related resources as there only if included.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewBusinessEvent {
    /// UUID of the event.
    ///
    /// - Inferred: the format is that of the example.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the event was created, with offset.
    ///
    /// - Inferred: the format is that of the example.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the event last changed, with offset.
    ///
    /// - Inferred: the format is that of the example.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// The plan of the event, if included.
    pub plan: Option<models::Plan>,
    /// The clients of the event.
    ///
    /// The published page says otherwise: one object, though the text speaks of a collection — the name is plural and other pages show collections as one object, so one or many are read
    pub clients: Option<models::Accounts>,
    /// What the event belongs to: the plan, or the first of the clients. The sibling `modelable_type` tells which.
    ///
    /// - The published page says otherwise: an object with the properties of a plan; its text adds the first client — either resource can come; with nothing required in them, what fits one may fit the other
    /// - Named by the property `modelable_type` beside it; what that does not name is kept as it came.
    /// - Told apart by the properties that are there.
    pub modelable: Option<Modelable>,
    /// What `modelable` holds: `plan` or `client`.
    pub modelable_type: Option<String>,
    /// The firm of the event, if included.
    pub firm: Option<models::Firm>,
    /// Kind of contribution.
    ///
    /// Inferred: the example is one of the values that are sent under this name.
    pub contribution_type: Option<models::ContributionType>,
    /// Notes on the kind of contribution.
    pub contribution_type_notes: Option<String>,
    /// The adviser of the event.
    pub adviser: Option<models::Account>,
    /// Kind of advice.
    ///
    /// Inferred: the example is one of the values that are sent under this name.
    pub advice_type: Option<models::AdviceType>,
    /// How the advice was given.
    ///
    /// Inferred: the example is one of the values that are sent under this name.
    pub conducted_by: Option<models::ConductedBy>,
    /// The premium, with its currency.
    pub premium: Option<models::Money>,
    /// How often the premium is paid.
    ///
    /// Inferred: the example is one of the values that are sent under this name.
    pub premium_frequency: Option<models::PremiumFrequency>,
    /// Date on which the premiums start.
    ///
    /// - Inferred: the format is that of the example.
    /// - Format `date`.
    pub start_date: Option<runtime::Date>,
    /// Date of the proposal.
    ///
    /// - Inferred: the format is that of the example.
    /// - Format `date`.
    pub proposal_date: Option<runtime::Date>,
    /// The case of the event, if included.
    pub case: Option<models::Case>,
    /// True for a vulnerable client. What is sent is `yes`, `no` or `possibly` instead.
    pub is_vulnerable_client: Option<bool>,
    /// Whether the event replaces a plan the client already had.
    pub is_replacing_existing_plan: Option<bool>,
    /// The plan that is replaced, if included.
    pub existing_plan: Option<models::Plan>,
    /// The plan that is replaced, in words.
    pub existing_plan_details: Option<String>,
    /// Whether the client left an employer's pension scheme for this plan.
    pub opted_out_of_pension_scheme_for_plan: Option<bool>,
    /// When the client left the scheme; with offset by the example.
    ///
    /// - Inferred: the format is that of the example.
    /// - Format `date-time`.
    pub opted_out_at: Option<runtime::DateTime>,
    /// Notes on leaving the scheme.
    pub opted_out_notes: Option<String>,
    /// Where the event stands.
    ///
    /// Inferred: the example is one of the values that are sent under this name.
    pub status: Option<models::NewBusinessEventStatus>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    NewBusinessEvent {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            guarded_optional plan: "plan",
            guarded_optional clients: "clients",
            guarded_optional modelable: "modelable",
            optional modelable_type: "modelable_type",
            guarded_optional firm: "firm",
            optional contribution_type: "contribution_type",
            optional contribution_type_notes: "contribution_type_notes",
            guarded_optional adviser: "adviser",
            optional advice_type: "advice_type",
            optional conducted_by: "conducted_by",
            optional premium: "premium",
            optional premium_frequency: "premium_frequency",
            optional start_date: "start_date",
            optional proposal_date: "proposal_date",
            guarded_optional case: "case",
            secret_optional is_vulnerable_client: "is_vulnerable_client",
            optional is_replacing_existing_plan: "is_replacing_existing_plan",
            guarded_optional existing_plan: "existing_plan",
            optional existing_plan_details: "existing_plan_details",
            optional opted_out_of_pension_scheme_for_plan: "opted_out_of_pension_scheme_for_plan",
            optional opted_out_at: "opted_out_at",
            optional opted_out_notes: "opted_out_notes",
            optional status: "status"
        }
    }
}

/// What the event belongs to: the plan, or the first of the clients. The sibling `modelable_type` tells which.
///
/// - The published page says otherwise: an object with the properties of a plan; its text adds the first client — either resource can come; with nothing required in them, what fits one may fit the other
/// - Named by the property `modelable_type` beside it; what that does not name is kept as it came.
/// - Told apart by the properties that are there.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Modelable {
    /// `Plan` of the API's description.
    Plan(Box<models::Plan>),
    /// `Account` of the API's description.
    Account(Box<models::Account>),
    /// A value that is none of these; it is kept and written back.
    Unrecognised(runtime::Raw),
}

static MODELABLE: runtime::Union = runtime::Union {
    variants: &[
        runtime::Variant {
            kinds: runtime::kinds(&[runtime::Kind::Object]),
            sibling: Some(("modelable_type", &["\"plan\""])),
            known: &[
                "uuid",
                "created_at",
                "updated_at",
                "opened_at",
                "name",
                "type",
                "sub_type",
                "abstract_type",
                "policy_number",
                "proposal_reference",
                "status",
                "inactive_at",
                "inactive_reason",
                "agency_in_your_name",
                "agency_in_your_name_from",
                "originally_sold_by_firm",
                "under_advice",
                "visible_on_client_portal",
                "include_in_client_valuation",
                "show_on_joint",
                "shown_on_circles",
                "review_date",
                "on_panel",
                "is_group_scheme",
                "is_sub_group_scheme",
                "is_group_scheme_member",
                "advice_area",
                "main_account",
                "sub_accounts",
                "provider",
                "covers",
                "claims",
                "total_benefit_amount",
                "total_benefits",
                "latest_valuations",
                "value",
                "valued_at",
                "original_valued_at",
                "client",
                "accounts",
                "seller",
                "linked_owners",
                "linked_plans",
                "visible_to_circles",
                "statistics",
                "cases",
                "tags",
                "is_wrap_product",
                "is_wrap_child",
                "wrap",
                "wrap_children",
                "linked_policy_numbers",
                "can_be_deleted",
                "contract_enquiry_account",
                "custom_fields",
                "external_references",
            ],
            ..runtime::Variant::ANY
        },
        runtime::Variant {
            kinds: runtime::kinds(&[runtime::Kind::Object]),
            sibling: Some(("modelable_type", &["\"client\""])),
            known: &[
                "uuid",
                "created_at",
                "updated_at",
                "type",
                "role",
                "first_name",
                "last_name",
                "name",
                "email",
                "photo_url",
                "firm",
                "primary_phone_number",
                "primary_email",
                "current_time_entry",
                "assigned_adviser",
                "assigned_administrator",
                "assigned_paraplanner",
                "introduced_by",
                "business_unit",
                "groups",
                "tags",
                "owners",
                "first_contact_date",
                "next_review_date",
                "previous_review_date",
                "anniversary_review_date",
                "terms_of_business_at",
                "client_agreement_at",
                "with_login",
                "has_joint_account",
                "can_be_deleted",
                "joint_account_circle",
                "circles",
                "ownership_percentage",
                "inactive_at",
                "last_interaction_at",
                "referral_code",
                "permissions",
                "custom_fields",
                "external_references",
            ],
            ..runtime::Variant::ANY
        },
    ],
};

runtime::union! {
    Modelable: MODELABLE {
        Plan,
        Account
    }
    secret
}

runtime::from_variants! {
    Modelable {
        boxed Plan(models::Plan),
        boxed Account(models::Account)
    }
}
