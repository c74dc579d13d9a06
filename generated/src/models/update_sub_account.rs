// Written by `cargo xtask codegen`; change the API's description instead.
//! `UpdateSubAccount` and what it holds.

use crate::runtime;

/// What is sent to change a sub account.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UpdateSubAccount {
    /// Name of the sub account.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// Policy number.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub policy_number: Option<runtime::Secret>,
    /// Reference of the proposal.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub proposal_reference: Option<runtime::Secret>,
    /// UUID of the portfolio to use.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub active_portfolio_uuid: Option<runtime::Uuid>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    UpdateSubAccount {
        fields {
            optional name: "name",
            secret_optional policy_number: "policy_number",
            secret_optional proposal_reference: "proposal_reference",
            optional active_portfolio_uuid: "active_portfolio_uuid"
        }
    }
}

impl UpdateSubAccount {
    /// Without any property.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::setters! {
    UpdateSubAccount {
        /// Name of the sub account.
        optional into name: String,
        /// Policy number.
        optional into policy_number: runtime::Secret,
        /// Reference of the proposal.
        optional into proposal_reference: runtime::Secret,
        /// UUID of the portfolio to use.
        optional into active_portfolio_uuid: runtime::Uuid
    }
}

/// What is checked before it is sent.
pub(crate) static UPDATE_SUB_ACCOUNT_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("active_portfolio_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    UpdateSubAccount: UPDATE_SUB_ACCOUNT_CHECK
}
