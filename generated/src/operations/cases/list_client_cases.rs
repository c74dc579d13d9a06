// Written by `cargo xtask codegen`; change the API's description instead.
//! What `GET /api/v1/client/{client_uuid}/cases` sends and receives.

use crate::runtime;

/// What a list can be sorted by.
///
/// Default: `"name"`.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Sort {
    /// Wire value `created_at`.
    CreatedAt,
    /// Wire value `name`.
    #[default]
    Name,
    /// Wire value `status_position`.
    StatusPosition,
    /// Wire value `value`.
    Value,
    /// Wire value `completed_at`.
    CompletedAt,
    /// Wire value `-created_at`.
    CreatedAtDescending,
    /// Wire value `-name`.
    NameDescending,
    /// Wire value `-status_position`.
    StatusPositionDescending,
    /// Wire value `-value`.
    ValueDescending,
    /// Wire value `-completed_at`.
    CompletedAtDescending,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Sort {
        CreatedAt = "created_at",
        Name = "name",
        StatusPosition = "status_position",
        Value = "value",
        CompletedAt = "completed_at",
        CreatedAtDescending = "-created_at",
        NameDescending = "-name",
        StatusPositionDescending = "-status_position",
        ValueDescending = "-value",
        CompletedAtDescending = "-completed_at"
    }
}

/// What is checked before it is sent.
pub(crate) static SORT_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"created_at\"",
        "\"name\"",
        "\"status_position\"",
        "\"value\"",
        "\"completed_at\"",
        "\"-created_at\"",
        "\"-name\"",
        "\"-status_position\"",
        "\"-value\"",
        "\"-completed_at\"",
    ],
);

runtime::validate! {
    Sort: SORT_CHECK
}
