// Written by `cargo xtask codegen`; change the API's description instead.
//! `GroupParticipant` and what it holds.

use crate::runtime;

/// A participant.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GroupParticipant {
    /// UUID of the participant.
    ///
    /// - The published page says otherwise: an object of `example` and `description` — that is a schema shown as data, of a text with this meaning; the page of GET /api/v1/plans/{plan_uuid}/transaction-schedule/summary prints the text itself
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// Role of the account.
    ///
    /// - The published page says otherwise: an object of `example` and `description` — that is a schema shown as data, of a text with this meaning; the page of GET /api/v1/plans/{plan_uuid}/transaction-schedule/summary prints the text itself
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    pub role: Option<String>,
    /// First name.
    ///
    /// - The published page says otherwise: an object of `example` and `description` — that is a schema shown as data, of a text with this meaning; the page of GET /api/v1/plans/{plan_uuid}/transaction-schedule/summary prints the text itself
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    pub first_name: Option<runtime::Secret>,
    /// Last name.
    ///
    /// - The published page says otherwise: an object of `example` and `description` — that is a schema shown as data, of a text with this meaning; the page of GET /api/v1/plans/{plan_uuid}/transaction-schedule/summary prints the text itself
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    pub last_name: Option<runtime::Secret>,
    /// Name of the participant.
    ///
    /// - The published page says otherwise: an object of `example` and `description` — that is a schema shown as data, of a text with this meaning; the page of GET /api/v1/plans/{plan_uuid}/transaction-schedule/summary prints the text itself
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<runtime::Secret>,
    /// Email address.
    ///
    /// - The published page says otherwise: an object of `example` and `description` — that is a schema shown as data, of a text with this meaning; the page of GET /api/v1/plans/{plan_uuid}/transaction-schedule/summary prints the text itself
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    pub email: Option<runtime::Secret>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    GroupParticipant {
        fields {
            optional uuid: "uuid",
            optional role: "role",
            secret_optional first_name: "first_name",
            secret_optional last_name: "last_name",
            secret_optional name: "name",
            secret_optional email: "email"
        }
    }
}
