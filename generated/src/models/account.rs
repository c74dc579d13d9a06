// Written by `cargo xtask codegen`; change the API's description instead.
//! `Account` and what it holds.

use std::collections::BTreeMap;
use crate::{models, runtime};

/// An account: a client, or somebody who works for a firm.
///
/// The published page says otherwise: lists that differ by page; `business_unit`, `terms_of_business_at`, `client_agreement_at` and `permissions` are printed for new business events only — one resource, of which each page shows a state, so the superset serves all
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// UUID of the account.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the account was created, with offset.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the account last changed, with offset.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Account type, for example `client`.
    ///
    /// - Wire name `type`.
    /// - Inferred: from name and example, as the page says no more.
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// Role of the account, for example `client`.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub role: Option<String>,
    /// First name.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub first_name: Option<runtime::Secret>,
    /// Last name.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub last_name: Option<runtime::Secret>,
    /// Full name.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub name: Option<runtime::Secret>,
    /// Email address.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub email: Option<runtime::Secret>,
    /// Address of a photo or of a picture with the initials.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub photo_url: Option<runtime::Secret>,
    /// Firm the account belongs to.
    ///
    /// - The published page says otherwise: a string holding the class name FirmResource — the name stands in for the firm, which was not expanded; it is read as `Firm`, and anything else is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `FirmResource`.
    pub firm: Option<models::Firm>,
    /// Main phone number.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `ContactDetailResource`.
    pub primary_phone_number: Option<runtime::Raw>,
    /// Main email address.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `ContactDetailResource`.
    pub primary_email: Option<runtime::Raw>,
    /// Time entry that is running now.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `TimeEntryResource`.
    pub current_time_entry: Option<runtime::Raw>,
    /// Adviser in charge.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for a related account that was not expanded; it is read as `Account`, and anything else is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `AccountResource`.
    pub assigned_adviser: Option<Box<Account>>,
    /// Administrator in charge.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for a related account that was not expanded; it is read as `Account`, and anything else is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `AccountResource`.
    pub assigned_administrator: Option<Box<Account>>,
    /// Paraplanner in charge.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for a related account that was not expanded; it is read as `Account`, and anything else is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `AccountResource`.
    pub assigned_paraplanner: Option<Box<Account>>,
    /// Account that introduced this one.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for a related account that was not expanded; it is read as `Account`, and anything else is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `AccountResource`.
    pub introduced_by: Option<Box<Account>>,
    /// Business unit.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `BusinessUnitResource`.
    pub business_unit: Option<runtime::Raw>,
    /// Groups.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `GroupResource`.
    pub groups: Option<runtime::Raw>,
    /// Tags.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `TagResource`.
    pub tags: Option<runtime::Raw>,
    /// Accounts that own this one, as with a joint account.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for related accounts that were not expanded; the name is plural, so one or several are read, and anything else is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `AccountResource`.
    pub owners: Option<models::Accounts>,
    /// When the first contact took place, with offset.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub first_contact_date: Option<runtime::DateTime>,
    /// When the next review is due, with offset.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub next_review_date: Option<runtime::DateTime>,
    /// When the last review took place, with offset.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub previous_review_date: Option<runtime::DateTime>,
    /// When the yearly review is due, with offset.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub anniversary_review_date: Option<runtime::DateTime>,
    /// When the terms of business were given, with offset.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub terms_of_business_at: Option<runtime::DateTime>,
    /// When the client agreement was made, with offset.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub client_agreement_at: Option<runtime::DateTime>,
    /// Whether the account can log in.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub with_login: Option<bool>,
    /// Whether there is a joint account.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub has_joint_account: Option<bool>,
    /// Whether the account can be deleted.
    ///
    /// - The published page says otherwise: a string, with the text "false" as example — the text says yes or no, so a boolean is read, and text as well
    /// - Inferred: from name and example, as the page says no more.
    /// - The server is known to send text too.
    pub can_be_deleted: Option<bool>,
    /// Circle of the joint account.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `CircleResource`.
    pub joint_account_circle: Option<runtime::Raw>,
    /// Circles the account is in.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `CircleResource`.
    pub circles: Option<runtime::Raw>,
    /// Share of the account in what it owns, in percent.
    ///
    /// - The published page says otherwise: an integer — a percentage can have a fraction, as it has where it is sent
    /// - Inferred: from name and example, as the page says no more.
    pub ownership_percentage: Option<f64>,
    /// Date from which the account is inactive.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date`.
    pub inactive_at: Option<runtime::Date>,
    /// When the last interaction took place, as YYYY-MM-DD HH:MM:SS without offset by the example.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub last_interaction_at: Option<String>,
    /// Code with which the account refers others.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub referral_code: Option<String>,
    /// Permissions, by name, for example `firm:read`.
    ///
    /// - The published page says otherwise: an object with the two properties `firm:read` and `network:read` — each permission is a key, so others can come
    /// - Inferred: from name and example, as the page says no more.
    pub permissions: Option<BTreeMap<String, Vec<String>>>,
    /// Values of custom fields.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `CustomFieldValueResource`.
    pub custom_fields: Option<runtime::Raw>,
    /// References of the account in the systems of third parties.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `ExternalReferenceResource`.
    pub external_references: Option<runtime::Raw>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Account {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional type_: "type",
            optional role: "role",
            secret_optional first_name: "first_name",
            secret_optional last_name: "last_name",
            secret_optional name: "name",
            secret_optional email: "email",
            secret_optional photo_url: "photo_url",
            optional firm: "firm",
            secret_optional primary_phone_number: "primary_phone_number",
            secret_optional primary_email: "primary_email",
            optional current_time_entry: "current_time_entry",
            optional assigned_adviser: "assigned_adviser",
            optional assigned_administrator: "assigned_administrator",
            optional assigned_paraplanner: "assigned_paraplanner",
            optional introduced_by: "introduced_by",
            optional business_unit: "business_unit",
            optional groups: "groups",
            optional tags: "tags",
            optional owners: "owners",
            optional first_contact_date: "first_contact_date",
            optional next_review_date: "next_review_date",
            optional previous_review_date: "previous_review_date",
            optional anniversary_review_date: "anniversary_review_date",
            optional terms_of_business_at: "terms_of_business_at",
            optional client_agreement_at: "client_agreement_at",
            optional with_login: "with_login",
            optional has_joint_account: "has_joint_account",
            lenient_optional can_be_deleted: "can_be_deleted",
            optional joint_account_circle: "joint_account_circle",
            optional circles: "circles",
            optional ownership_percentage: "ownership_percentage",
            optional inactive_at: "inactive_at",
            optional last_interaction_at: "last_interaction_at",
            optional referral_code: "referral_code",
            optional permissions: "permissions",
            optional custom_fields: "custom_fields",
            optional external_references: "external_references"
        }
    }
}
