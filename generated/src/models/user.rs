// Written by `cargo xtask codegen`; change the API's description instead.
//! `User` and what it holds.

use crate::{models, runtime};

/// The user whom the token belongs to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// UUID of the user.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the user was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the user last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Kind of user.
    ///
    /// - Wire name `type`.
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// First name.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub first_name: Option<runtime::Secret>,
    /// Last name.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub last_name: Option<runtime::Secret>,
    /// Name of the user.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<runtime::Secret>,
    /// Email address.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub email: Option<runtime::Secret>,
    /// Address of a photo or of a picture with the initials.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub photo_url: Option<runtime::Secret>,
    /// Account that the user acts as, if included.
    pub current_account: Option<models::Account>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    User {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional type_: "type",
            secret_optional first_name: "first_name",
            secret_optional last_name: "last_name",
            secret_optional name: "name",
            secret_optional email: "email",
            secret_optional photo_url: "photo_url",
            optional current_account: "current_account"
        }
    }
}
