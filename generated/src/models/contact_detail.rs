// Written by `cargo xtask codegen`; change the API's description instead.
//! `ContactDetail` and what it holds.

use crate::{models, runtime};

/// A contact detail.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactDetail {
    /// UUID of the contact detail.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the contact detail was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the contact detail last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Kind of contact detail.
    ///
    /// - Wire name `type`.
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// Name of the contact detail.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// Value of the contact detail.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub value: Option<runtime::Secret>,
    /// What is known of a phone number.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub phone_number_meta: Option<models::PhoneNumberMeta>,
    /// Accounts of the contact detail.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub accounts: Option<models::Account>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    ContactDetail {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional type_: "type",
            optional name: "name",
            secret_optional value: "value",
            secret_optional phone_number_meta: "phone_number_meta",
            optional accounts: "accounts"
        }
    }
}
