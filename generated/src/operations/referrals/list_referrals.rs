// Written by `cargo xtask codegen`; change the API's description instead.
//! What `GET /api/v1/referrals` sends and receives.

use crate::runtime;

/// A value of the filter.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FilterStatus {
    /// Wire value `pending`.
    Pending,
    /// Wire value `accepted`.
    Accepted,
    /// Wire value `rejected`.
    Rejected,
    /// Wire value `expired`.
    Expired,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    FilterStatus {
        Pending = "pending",
        Accepted = "accepted",
        Rejected = "rejected",
        Expired = "expired"
    }
}

/// What is checked before it is sent.
pub(crate) static FILTER_STATUS_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"pending\"", "\"accepted\"", "\"rejected\"", "\"expired\""],
);

runtime::validate! {
    FilterStatus: FILTER_STATUS_CHECK
}
