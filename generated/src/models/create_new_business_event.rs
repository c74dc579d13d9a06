// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateNewBusinessEvent` and what it holds.

use crate::{models, runtime};

/// A new business event to be recorded for a plan, for clients, or for both.
///
/// Rules:
///
/// - `plan_uuid` or `client_uuid` must be there.
/// - Where `source_of_funds` is `"other"`, `source_of_funds_note` must be there.
/// - Where `status` is `"accepted"`, `start_date` must be there.
/// - Where `is_replacing_existing_plan` is `true` and `existing_plan_uuid` is not there, `existing_plan_details` must be there.
/// - Where `opted_out_of_pension_scheme_for_plan` is `true`, `opted_out_at`, `opted_out_notes` must be there.
/// - `opted_out_of_pension_scheme_for_plan` is needed when `plan_uuid` names a pension (not checked by this crate)
/// - `plan_uuid`, `existing_plan_uuid` and each of `client_uuid` belong to your firm, `adviser_uuid` is one of its employees (not checked by this crate)
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateNewBusinessEvent {
    /// UUID of the plan, which has to belong to your firm. Needed without `client_uuid`.
    ///
    /// - Example: `"5b0a9d3e-61c7-4f28-9be4-d07c38a1f652"`.
    /// - Format `uuid`.
    pub plan_uuid: Option<runtime::Uuid>,
    /// UUIDs of the clients, which have to belong to your firm; several are joined by commas. Needed without `plan_uuid`.
    ///
    /// - Example: `"e4c1d7f8-25a6-4b93-8d0e-7f9a36b2c518,0d6b82a4-c3f9-4e17-a5d8-91e7b46f3c20"`.
    /// - The published page says otherwise: the format uuid, while the text speaks of a list joined by commas — a list is not one UUID, so no format is set
    /// - A list joined by `,`.
    pub client_uuid: Option<String>,
    /// What kind of contribution the event stands for.
    pub contribution_type: models::ContributionType,
    /// Notes on the kind of contribution.
    pub contribution_type_notes: Option<String>,
    /// UUID of the adviser, who has to be an employee of your firm.
    ///
    /// - Example: `"91f7c2d5-4e8b-4a36-b0d9-6c5e1f83a742"`.
    /// - Format `uuid`.
    pub adviser_uuid: runtime::Uuid,
    /// What kind of advice was given.
    pub advice_type: models::AdviceType,
    /// How the advice was given.
    pub conducted_by: models::ConductedBy,
    /// Where the money comes from. Not returned.
    pub source_of_funds: models::SourceOfFunds,
    /// Where the money comes from, in words. Needed for the source `other`. Not returned.
    pub source_of_funds_note: Option<String>,
    /// Premium in pence: 10000 is £100.00.
    ///
    /// Example: `25000`.
    pub premium_amount: Option<models::Pence>,
    /// Currency of the premium. Left out, pounds sterling. Returned inside `premium`.
    ///
    /// Default: `"GBP"`.
    pub premium_currency: Option<models::PremiumCurrency>,
    /// How often the premium is paid.
    pub premium_frequency: Option<models::PremiumFrequency>,
    /// Date on which the premiums start. Needed for the status `accepted`.
    ///
    /// - Example: `"2026-02-01"`.
    /// - Format `date`.
    pub start_date: Option<runtime::Date>,
    /// Date of the proposal.
    ///
    /// - Example: `"2026-01-12"`.
    /// - Format `date`.
    pub proposal_date: Option<runtime::Date>,
    /// UUID of a case that the event is to be linked to.
    ///
    /// Format `uuid`.
    pub case_uuid: Option<runtime::Uuid>,
    /// Vulnerability of the client. Left out, `no`. Returned as a boolean.
    ///
    /// Default: `"no"`.
    pub is_vulnerable_client: Option<models::VulnerableClient>,
    /// Whether the event replaces a plan the client already has.
    pub is_replacing_existing_plan: Option<bool>,
    /// UUID of the plan that is replaced, which has to belong to your firm.
    ///
    /// Format `uuid`.
    pub existing_plan_uuid: Option<runtime::Uuid>,
    /// The plan that is replaced, in words. Needed when a plan is replaced and `existing_plan_uuid` is empty.
    pub existing_plan_details: Option<String>,
    /// Whether the client left an employer's pension scheme for this plan. Needed when the plan is a pension.
    pub opted_out_of_pension_scheme_for_plan: Option<bool>,
    /// Date, or date and time with offset, at which the client left the scheme. Needed when the client did leave one.
    ///
    /// The published page says otherwise: a date by its type or format, a date and time by its text or an example — text takes both, so that nothing the pages show is refused
    pub opted_out_at: Option<String>,
    /// Notes on leaving the scheme. Needed when the client did leave one.
    pub opted_out_notes: Option<String>,
    /// Where the event stands.
    pub status: models::NewBusinessEventStatus,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateNewBusinessEvent {
        fields {
            optional plan_uuid: "plan_uuid",
            optional client_uuid: "client_uuid",
            required contribution_type: "contribution_type",
            optional contribution_type_notes: "contribution_type_notes",
            required adviser_uuid: "adviser_uuid",
            required advice_type: "advice_type",
            required conducted_by: "conducted_by",
            required source_of_funds: "source_of_funds",
            optional source_of_funds_note: "source_of_funds_note",
            optional premium_amount: "premium_amount",
            optional premium_currency: "premium_currency",
            optional premium_frequency: "premium_frequency",
            optional start_date: "start_date",
            optional proposal_date: "proposal_date",
            optional case_uuid: "case_uuid",
            secret_optional is_vulnerable_client: "is_vulnerable_client",
            optional is_replacing_existing_plan: "is_replacing_existing_plan",
            optional existing_plan_uuid: "existing_plan_uuid",
            optional existing_plan_details: "existing_plan_details",
            optional opted_out_of_pension_scheme_for_plan: "opted_out_of_pension_scheme_for_plan",
            optional opted_out_at: "opted_out_at",
            optional opted_out_notes: "opted_out_notes",
            required status: "status"
        }
    }
}

/// The required properties of [`CreateNewBusinessEvent`].
#[derive(Clone, Debug)]
pub struct CreateNewBusinessEventRequired {
    /// What kind of contribution the event stands for.
    pub contribution_type: models::ContributionType,
    /// UUID of the adviser, who has to be an employee of your firm.
    ///
    /// - Example: `"91f7c2d5-4e8b-4a36-b0d9-6c5e1f83a742"`.
    /// - Format `uuid`.
    pub adviser_uuid: runtime::Uuid,
    /// What kind of advice was given.
    pub advice_type: models::AdviceType,
    /// How the advice was given.
    pub conducted_by: models::ConductedBy,
    /// Where the money comes from. Not returned.
    pub source_of_funds: models::SourceOfFunds,
    /// Where the event stands.
    pub status: models::NewBusinessEventStatus,
}

impl From<CreateNewBusinessEventRequired> for CreateNewBusinessEvent {
    #[inline]
    fn from(required: CreateNewBusinessEventRequired) -> Self {
        Self {
            plan_uuid: None,
            client_uuid: None,
            contribution_type: required.contribution_type,
            contribution_type_notes: None,
            adviser_uuid: required.adviser_uuid,
            advice_type: required.advice_type,
            conducted_by: required.conducted_by,
            source_of_funds: required.source_of_funds,
            source_of_funds_note: None,
            premium_amount: None,
            premium_currency: None,
            premium_frequency: None,
            start_date: None,
            proposal_date: None,
            case_uuid: None,
            is_vulnerable_client: None,
            is_replacing_existing_plan: None,
            existing_plan_uuid: None,
            existing_plan_details: None,
            opted_out_of_pension_scheme_for_plan: None,
            opted_out_at: None,
            opted_out_notes: None,
            status: required.status,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreateNewBusinessEvent {
        /// UUID of the plan, which has to belong to your firm. Needed without `client_uuid`.
        optional into plan_uuid: runtime::Uuid,
        /// UUIDs of the clients, which have to belong to your firm; several are joined by commas. Needed without `plan_uuid`.
        optional into client_uuid: String,
        /// Notes on the kind of contribution.
        optional into contribution_type_notes: String,
        /// Where the money comes from, in words. Needed for the source `other`. Not returned.
        optional into source_of_funds_note: String,
        /// Premium in pence: 10000 is £100.00.
        optional into premium_amount: models::Pence,
        /// Currency of the premium. Left out, pounds sterling. Returned inside `premium`.
        optional into premium_currency: models::PremiumCurrency,
        /// How often the premium is paid.
        optional into premium_frequency: models::PremiumFrequency,
        /// Date on which the premiums start. Needed for the status `accepted`.
        optional into start_date: runtime::Date,
        /// Date of the proposal.
        optional into proposal_date: runtime::Date,
        /// UUID of a case that the event is to be linked to.
        optional into case_uuid: runtime::Uuid,
        /// Vulnerability of the client. Left out, `no`. Returned as a boolean.
        optional into is_vulnerable_client: models::VulnerableClient,
        /// Whether the event replaces a plan the client already has.
        optional plain is_replacing_existing_plan: bool,
        /// UUID of the plan that is replaced, which has to belong to your firm.
        optional into existing_plan_uuid: runtime::Uuid,
        /// The plan that is replaced, in words. Needed when a plan is replaced and `existing_plan_uuid` is empty.
        optional into existing_plan_details: String,
        /// Whether the client left an employer's pension scheme for this plan. Needed when the plan is a pension.
        optional plain opted_out_of_pension_scheme_for_plan: bool,
        /// Date, or date and time with offset, at which the client left the scheme. Needed when the client did leave one.
        optional into opted_out_at: String,
        /// Notes on leaving the scheme. Needed when the client did leave one.
        optional into opted_out_notes: String
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_NEW_BUSINESS_EVENT_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("plan_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
            ("contribution_type", &models::contribution_type::CONTRIBUTION_TYPE_CHECK),
            ("adviser_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
            ("advice_type", &models::advice_type::ADVICE_TYPE_CHECK),
            ("conducted_by", &models::conducted_by::CONDUCTED_BY_CHECK),
            ("source_of_funds", &models::source_of_funds::SOURCE_OF_FUNDS_CHECK),
            ("premium_currency", &models::premium_currency::PREMIUM_CURRENCY_CHECK),
            ("premium_frequency", &models::premium_frequency::PREMIUM_FREQUENCY_CHECK),
            ("start_date", &runtime::Check::Format(runtime::Date::CHECK)),
            ("proposal_date", &runtime::Check::Format(runtime::Date::CHECK)),
            ("case_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
            (
                "is_vulnerable_client",
                &models::vulnerable_client::VULNERABLE_CLIENT_CHECK,
            ),
            ("existing_plan_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
            (
                "status",
                &models::new_business_event_status::NEW_BUSINESS_EVENT_STATUS_CHECK,
            ),
        ],
        rules: &[
            runtime::Rule {
                when: None,
                because: None,
                effect: runtime::Effect::RequireOneOf(&["plan_uuid", "client_uuid"]),
            },
            runtime::Rule {
                when: Some(&runtime::Condition::Equals("source_of_funds", "\"other\"")),
                because: None,
                effect: runtime::Effect::Require(&["source_of_funds_note"]),
            },
            runtime::Rule {
                when: Some(&runtime::Condition::Equals("status", "\"accepted\"")),
                because: None,
                effect: runtime::Effect::Require(&["start_date"]),
            },
            runtime::Rule {
                when: Some(
                    &runtime::Condition::All(
                        &[
                            runtime::Condition::Equals(
                                "is_replacing_existing_plan",
                                "true",
                            ),
                            runtime::Condition::Present("existing_plan_uuid", false),
                        ],
                    ),
                ),
                because: None,
                effect: runtime::Effect::Require(&["existing_plan_details"]),
            },
            runtime::Rule {
                when: Some(
                    &runtime::Condition::Equals(
                        "opted_out_of_pension_scheme_for_plan",
                        "true",
                    ),
                ),
                because: None,
                effect: runtime::Effect::Require(&["opted_out_at", "opted_out_notes"]),
            },
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateNewBusinessEvent: CREATE_NEW_BUSINESS_EVENT_CHECK
}
