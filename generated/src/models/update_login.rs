// Written by `cargo xtask codegen`; change the API's description instead.
//! `UpdateLogin` and what it holds.

use crate::runtime;

/// What is sent to change what a login may do.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UpdateLogin {
    /// When the login expires.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub expires_at: Option<String>,
    /// Whether the login is the main one of its account.
    pub primary: Option<String>,
    /// Whether the login may change data.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub has_write_permission: bool,
    /// Whether the login may delete data.
    pub has_delete_permission: String,
    /// Whether the login sees the part on wealth.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub wealth_enabled: bool,
    /// Whether the login sees the part on goals.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub goals_enabled: bool,
    /// Whether the login sees the fact-find.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub factfind_enabled: bool,
    /// Whether the login sees the tasks.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub tasks_enabled: bool,
    /// Whether unread notifications are mailed.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub receives_unread_notifications_email: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    UpdateLogin {
        fields {
            optional expires_at: "expires_at",
            optional primary: "primary",
            required has_write_permission: "has_write_permission",
            required has_delete_permission: "has_delete_permission",
            required wealth_enabled: "wealth_enabled",
            required goals_enabled: "goals_enabled",
            required factfind_enabled: "factfind_enabled",
            required tasks_enabled: "tasks_enabled",
            optional receives_unread_notifications_email: "receives_unread_notifications_email"
        }
    }
}

/// The required properties of [`UpdateLogin`].
#[derive(Clone, Debug)]
pub struct UpdateLoginRequired {
    /// Whether the login may change data.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub has_write_permission: bool,
    /// Whether the login may delete data.
    pub has_delete_permission: String,
    /// Whether the login sees the part on wealth.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub wealth_enabled: bool,
    /// Whether the login sees the part on goals.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub goals_enabled: bool,
    /// Whether the login sees the fact-find.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub factfind_enabled: bool,
    /// Whether the login sees the tasks.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub tasks_enabled: bool,
}

impl From<UpdateLoginRequired> for UpdateLogin {
    #[inline]
    fn from(required: UpdateLoginRequired) -> Self {
        Self {
            expires_at: None,
            primary: None,
            has_write_permission: required.has_write_permission,
            has_delete_permission: required.has_delete_permission,
            wealth_enabled: required.wealth_enabled,
            goals_enabled: required.goals_enabled,
            factfind_enabled: required.factfind_enabled,
            tasks_enabled: required.tasks_enabled,
            receives_unread_notifications_email: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    UpdateLogin {
        /// When the login expires.
        optional into expires_at: String,
        /// Whether the login is the main one of its account.
        optional into primary: String,
        /// Whether unread notifications are mailed.
        optional into receives_unread_notifications_email: String
    }
}
