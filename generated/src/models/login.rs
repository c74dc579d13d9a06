// Written by `cargo xtask codegen`; change the API's description instead.
//! `Login` and what it holds.

use crate::{models, runtime};

/// A login: how a user gets at an account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Login {
    /// UUID of the login.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the login was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the login last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// When the login expires.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub expires_at: Option<runtime::DateTime>,
    /// Whether the login may change data.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub has_write_permission: Option<bool>,
    /// Whether the login may delete data.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub has_delete_permission: Option<bool>,
    /// Whether the login is the main one of its account.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub primary: Option<bool>,
    /// Whether unread notifications are mailed.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub receives_unread_notifications_email: Option<bool>,
    /// Whether the login sees the part on wealth.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub wealth_enabled: Option<bool>,
    /// Whether the login sees the part on goals.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub goals_enabled: Option<bool>,
    /// Whether the login sees the fact-find.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub factfind_enabled: Option<bool>,
    /// Whether the login sees the tasks.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub tasks_enabled: Option<bool>,
    /// Whether the login sees the welcome page.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub welcome_enabled: Option<bool>,
    /// First name.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub first_name: Option<runtime::Secret>,
    /// Last name.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub last_name: Option<runtime::Secret>,
    /// Email address.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub email: Option<runtime::Secret>,
    /// Account.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub account: Option<models::Account>,
    /// Firm it belongs to.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub firm: Option<models::Firm>,
    /// Kind of user.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub user_type: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Login {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional expires_at: "expires_at",
            optional has_write_permission: "has_write_permission",
            optional has_delete_permission: "has_delete_permission",
            optional primary: "primary",
            optional receives_unread_notifications_email: "receives_unread_notifications_email",
            optional wealth_enabled: "wealth_enabled",
            optional goals_enabled: "goals_enabled",
            optional factfind_enabled: "factfind_enabled",
            optional tasks_enabled: "tasks_enabled",
            optional welcome_enabled: "welcome_enabled",
            secret_optional first_name: "first_name",
            secret_optional last_name: "last_name",
            secret_optional email: "email",
            optional account: "account",
            optional firm: "firm",
            optional user_type: "user_type"
        }
    }
}
