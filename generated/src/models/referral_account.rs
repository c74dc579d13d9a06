// Written by `cargo xtask codegen`; change the API's description instead.
//! `ReferralAccount` and what it holds.

use crate::runtime;

/// An account.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ReferralAccount {
    /// UUID of the account.
    ///
    /// - The published page says otherwise: an object of `example` and `description` — that is a schema shown as data, of a text with this meaning; the page of GET /api/v1/plans/{plan_uuid}/transaction-schedule/summary prints the text itself
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    ReferralAccount {
        fields {
            optional uuid: "uuid"
        }
    }
}
