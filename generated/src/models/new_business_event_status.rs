// Written by `cargo xtask codegen`; change the API's description instead.
//! `NewBusinessEventStatus` and what it holds.

use crate::runtime;

/// Where a new business event stands. `NPW` is spelt in capitals.
///
/// The published page says otherwise: fewer values in an older capture than in the newest — newest wins; the list grows, so a value that is not listed can be made
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NewBusinessEventStatus {
    /// Wire value `accepted`.
    Accepted,
    /// Wire value `proposed`.
    Proposed,
    /// Wire value `rejected`.
    Rejected,
    /// Wire value `deferred`.
    Deferred,
    /// Wire value `NPW`.
    Npw,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    NewBusinessEventStatus {
        Accepted = "accepted",
        Proposed = "proposed",
        Rejected = "rejected",
        Deferred = "deferred",
        Npw = "NPW"
    }
}

/// What is checked before it is sent.
pub(crate) static NEW_BUSINESS_EVENT_STATUS_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"accepted\"", "\"proposed\"", "\"rejected\"", "\"deferred\"", "\"NPW\""],
);

runtime::validate! {
    NewBusinessEventStatus: NEW_BUSINESS_EVENT_STATUS_CHECK
}
