// Written by `cargo xtask codegen`; change the API's description instead.
//! `NewBusinessEventStatus` and what it holds.

use crate::runtime;

/// Where a new business event stands. `NPW` is spelt in capitals.
///
/// The published page says otherwise: two values in the 2025-01 capture, five in the 2026-06 one — newest wins
#[derive(Clone, PartialEq, Eq, Hash)]
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
    sent NewBusinessEventStatus {
        Accepted = "accepted",
        Proposed = "proposed",
        Rejected = "rejected",
        Deferred = "deferred",
        Npw = "NPW"
    }
}
