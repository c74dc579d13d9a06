// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateSubAccount` and what it holds.

use crate::runtime;

/// What is sent to add a sub account to a plan.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateSubAccount {
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
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateSubAccount {
        fields {
            optional name: "name",
            secret_optional policy_number: "policy_number",
            secret_optional proposal_reference: "proposal_reference"
        }
    }
}

impl CreateSubAccount {
    /// Without any property.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::setters! {
    CreateSubAccount {
        /// Name of the sub account.
        optional into name: String,
        /// Policy number.
        optional into policy_number: runtime::Secret,
        /// Reference of the proposal.
        optional into proposal_reference: runtime::Secret
    }
}
