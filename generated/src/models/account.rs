// Written by `cargo xtask codegen`; change the API's description instead.
//! `Account` and what it holds.

use std::collections::BTreeMap;
use crate::runtime;

/// An account: a client, or somebody who works for a firm. Times come in several forms, some without offset, so all are plain text. Relations are raw JSON, and there only when the API includes them.
///
/// The published page says otherwise: lists that differ by page; `business_unit`, `terms_of_business_at`, `client_agreement_at` and `permissions` are printed for new business events only — one resource, of which each page shows a state, so the superset serves all
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// UUID of the account.
    pub uuid: Option<String>,
    /// When the account was created, with offset.
    pub created_at: Option<String>,
    /// When the account last changed, with offset.
    pub updated_at: Option<String>,
    /// Account type, for example `client`.
    ///
    /// Wire name `type`.
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// Role of the account, for example `client`.
    pub role: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Full name.
    pub name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Address of a photo or of a picture with the initials.
    pub photo_url: Option<String>,
    /// Firm the account belongs to.
    ///
    /// - The published page says otherwise: a string holding the class name FirmResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `FirmResource`.
    pub firm: Option<runtime::Raw>,
    /// Main phone number.
    ///
    /// - The published page says otherwise: a string holding the class name ContactDetailResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `ContactDetailResource`.
    pub primary_phone_number: Option<runtime::Raw>,
    /// Main email address.
    ///
    /// - The published page says otherwise: a string holding the class name ContactDetailResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `ContactDetailResource`.
    pub primary_email: Option<runtime::Raw>,
    /// Time entry that is running now.
    ///
    /// - The published page says otherwise: a string holding the class name TimeEntryResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `TimeEntryResource`.
    pub current_time_entry: Option<runtime::Raw>,
    /// Adviser in charge.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `AccountResource`.
    pub assigned_adviser: Option<runtime::Raw>,
    /// Administrator in charge.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `AccountResource`.
    pub assigned_administrator: Option<runtime::Raw>,
    /// Paraplanner in charge.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `AccountResource`.
    pub assigned_paraplanner: Option<runtime::Raw>,
    /// Account that introduced this one.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `AccountResource`.
    pub introduced_by: Option<runtime::Raw>,
    /// Business unit.
    ///
    /// - The published page says otherwise: a string holding the class name BusinessUnitResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `BusinessUnitResource`.
    pub business_unit: Option<runtime::Raw>,
    /// Groups.
    ///
    /// - The published page says otherwise: a string holding the class name GroupResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `GroupResource`.
    pub groups: Option<runtime::Raw>,
    /// Tags.
    ///
    /// - The published page says otherwise: a string holding the class name TagResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `TagResource`.
    pub tags: Option<runtime::Raw>,
    /// Accounts that own this one, as with a joint account.
    ///
    /// - The published page says otherwise: a string holding the class name AccountResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `AccountResource`.
    pub owners: Option<runtime::Raw>,
    /// When the first contact took place, with offset.
    pub first_contact_date: Option<String>,
    /// When the next review is due, with offset.
    pub next_review_date: Option<String>,
    /// When the last review took place, with offset.
    pub previous_review_date: Option<String>,
    /// When the yearly review is due, with offset.
    pub anniversary_review_date: Option<String>,
    /// When the terms of business were given, with offset.
    pub terms_of_business_at: Option<String>,
    /// When the client agreement was made, with offset.
    pub client_agreement_at: Option<String>,
    /// Whether the account can log in.
    pub with_login: Option<bool>,
    /// Whether there is a joint account.
    pub has_joint_account: Option<bool>,
    /// Whether the account can be deleted.
    ///
    /// - The published page says otherwise: a string, with the text "false" as example — a yes-or-no fact, which the API sends as a boolean or as text
    /// - The server is known to send text too.
    pub can_be_deleted: Option<bool>,
    /// Circle of the joint account.
    ///
    /// - The published page says otherwise: a string holding the class name CircleResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `CircleResource`.
    pub joint_account_circle: Option<runtime::Raw>,
    /// Circles the account is in.
    ///
    /// - The published page says otherwise: a string holding the class name CircleResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `CircleResource`.
    pub circles: Option<runtime::Raw>,
    /// Share of the account in what it owns, in percent.
    ///
    /// The published page says otherwise: an integer — a percentage can have a fraction, as it has where it is sent
    pub ownership_percentage: Option<f64>,
    /// Date from which the account is inactive, as YYYY-MM-DD by the example.
    pub inactive_at: Option<String>,
    /// When the last interaction took place, as YYYY-MM-DD HH:MM:SS without offset by the example.
    pub last_interaction_at: Option<String>,
    /// Code with which the account refers others.
    pub referral_code: Option<String>,
    /// Permissions, by name, for example `firm:read`.
    ///
    /// The published page says otherwise: an object with the two properties `firm:read` and `network:read` — each permission is a key, so others can come
    pub permissions: Option<BTreeMap<String, Vec<String>>>,
    /// Values of custom fields.
    ///
    /// - The published page says otherwise: a string holding the class name CustomFieldValueResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `CustomFieldValueResource`.
    pub custom_fields: Option<runtime::Raw>,
    /// References of the account in the systems of third parties.
    ///
    /// - The published page says otherwise: a string holding the class name ExternalReferenceResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `ExternalReferenceResource`.
    pub external_references: Option<runtime::Raw>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    received Account {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional type_: "type",
            optional role: "role",
            optional first_name: "first_name",
            optional last_name: "last_name",
            optional name: "name",
            optional email: "email",
            optional photo_url: "photo_url",
            optional firm: "firm",
            optional primary_phone_number: "primary_phone_number",
            optional primary_email: "primary_email",
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
