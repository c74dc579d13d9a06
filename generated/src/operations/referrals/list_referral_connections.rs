// Written by `cargo xtask codegen`; change the API's description instead.
//! What `GET /api/v1/referral-connections` sends and receives.

use crate::runtime;

/// A value of the filter.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FilterStatus {
    /// Wire value `pending`.
    Pending,
    /// Wire value `accepted`.
    Accepted,
    /// Wire value `denied`.
    Denied,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    FilterStatus {
        Pending = "pending",
        Accepted = "accepted",
        Denied = "denied"
    }
}

/// What is checked before it is sent.
pub(crate) static FILTER_STATUS_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"pending\"", "\"accepted\"", "\"denied\""],
);

runtime::validate! {
    FilterStatus: FILTER_STATUS_CHECK
}

/// What a list can be sorted by.
///
/// Default: `"-created_at"`.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Sort {
    /// Wire value `created_at`.
    CreatedAt,
    /// Wire value `updated_at`.
    UpdatedAt,
    /// Wire value `status`.
    Status,
    /// Wire value `expires_at`.
    ExpiresAt,
    /// Wire value `-created_at`.
    #[default]
    CreatedAtDescending,
    /// Wire value `-updated_at`.
    UpdatedAtDescending,
    /// Wire value `-status`.
    StatusDescending,
    /// Wire value `-expires_at`.
    ExpiresAtDescending,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Sort {
        CreatedAt = "created_at",
        UpdatedAt = "updated_at",
        Status = "status",
        ExpiresAt = "expires_at",
        CreatedAtDescending = "-created_at",
        UpdatedAtDescending = "-updated_at",
        StatusDescending = "-status",
        ExpiresAtDescending = "-expires_at"
    }
}

/// What is checked before it is sent.
pub(crate) static SORT_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"created_at\"",
        "\"updated_at\"",
        "\"status\"",
        "\"expires_at\"",
        "\"-created_at\"",
        "\"-updated_at\"",
        "\"-status\"",
        "\"-expires_at\"",
    ],
);

runtime::validate! {
    Sort: SORT_CHECK
}
