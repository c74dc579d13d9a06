// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateContactDetail` and what it holds.

use std::collections::BTreeMap;
use crate::runtime;

/// What is sent to create an email address or a phone number.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateContactDetail {
    /// Kind of contact detail.
    ///
    /// Wire name `type`.
    #[doc(alias = "type")]
    pub type_: Type,
    /// Whether it is the main one.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub is_primary: Option<bool>,
    /// Name of the contact detail.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - At most 255 characters.
    pub name: String,
    /// Value of the contact detail.
    ///
    /// Told apart by the JSON kind.
    pub value: Value,
    /// Accounts, by UUID. Only of clients.
    pub account_uuids: Vec<runtime::Uuid>,
    /// Accounts of which it is the main one, by UUID.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub primary_account_uuids: Option<Vec<runtime::Uuid>>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateContactDetail {
        fields {
            required type_: "type",
            optional is_primary: "is_primary",
            required name: "name",
            secret_required value: "value",
            required account_uuids: "account_uuids",
            optional primary_account_uuids: "primary_account_uuids"
        }
    }
}

/// The required properties of [`CreateContactDetail`].
#[derive(Clone)]
pub struct CreateContactDetailRequired {
    /// Kind of contact detail.
    ///
    /// Wire name `type`.
    #[doc(alias = "type")]
    pub type_: Type,
    /// Name of the contact detail.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - At most 255 characters.
    pub name: String,
    /// Value of the contact detail.
    ///
    /// Told apart by the JSON kind.
    pub value: Value,
    /// Accounts, by UUID. Only of clients.
    pub account_uuids: Vec<runtime::Uuid>,
}

impl From<CreateContactDetailRequired> for CreateContactDetail {
    #[inline]
    fn from(required: CreateContactDetailRequired) -> Self {
        Self {
            type_: required.type_,
            is_primary: None,
            name: required.name,
            value: required.value,
            account_uuids: required.account_uuids,
            primary_account_uuids: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreateContactDetail {
        /// Whether it is the main one.
        optional plain is_primary: bool,
        /// Accounts of which it is the main one, by UUID.
        optional items primary_account_uuids: runtime::Uuid
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_CONTACT_DETAIL_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("type", &TYPE_CHECK),
            (
                "name",
                &runtime::Check::Text(runtime::TextCheck {
                    max_length: Some(255),
                    ..runtime::TextCheck::ANY
                }),
            ),
            (
                "account_uuids",
                &runtime::Check::Items(&runtime::Check::Format(runtime::Uuid::CHECK)),
            ),
            (
                "primary_account_uuids",
                &runtime::Check::Items(&runtime::Check::Format(runtime::Uuid::CHECK)),
            ),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateContactDetail: CREATE_CONTACT_DETAIL_CHECK
}

/// Kind of contact detail.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Type {
    /// Wire value `email`.
    Email,
    /// Wire value `phone_number`.
    PhoneNumber,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Type {
        Email = "email",
        PhoneNumber = "phone_number"
    }
}

/// What is checked before it is sent.
pub(crate) static TYPE_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"email\"", "\"phone_number\""],
);

runtime::validate! {
    Type: TYPE_CHECK
}

/// Value of the contact detail.
///
/// Told apart by the JSON kind.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Value {
    /// As text.
    Text(String),
    /// A phone number as an object, of `country` and `number`.
    Map(BTreeMap<String, runtime::Raw>),
    /// A value that is none of these; it is kept and written back.
    Unrecognised(runtime::Raw),
}

runtime::union! {
    Value: VALUE {
        Text: String,
        Map: Object
    }
    secret
}

runtime::from_variants! {
    Value {
        any_text Text(String),
        held Map(BTreeMap<String, runtime::Raw>)
    }
}
