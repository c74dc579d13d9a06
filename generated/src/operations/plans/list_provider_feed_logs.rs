// Written by `cargo xtask codegen`; change the API's description instead.
//! What `GET /api/v1/plans/{plan_uuid}/provider-feed-logs` sends and receives.

use crate::runtime;

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
    /// Wire value `level`.
    Level,
    /// Wire value `-created_at`.
    #[default]
    CreatedAtDescending,
    /// Wire value `-updated_at`.
    UpdatedAtDescending,
    /// Wire value `-level`.
    LevelDescending,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Sort {
        CreatedAt = "created_at",
        UpdatedAt = "updated_at",
        Level = "level",
        CreatedAtDescending = "-created_at",
        UpdatedAtDescending = "-updated_at",
        LevelDescending = "-level"
    }
}

/// What is checked before it is sent.
pub(crate) static SORT_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"created_at\"",
        "\"updated_at\"",
        "\"level\"",
        "\"-created_at\"",
        "\"-updated_at\"",
        "\"-level\"",
    ],
);

runtime::validate! {
    Sort: SORT_CHECK
}
