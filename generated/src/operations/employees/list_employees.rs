// Written by `cargo xtask codegen`; change the API's description instead.
//! What `GET /api/v1/employee` sends and receives.

use crate::runtime;

/// What can be read along.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IncludeItem {
    /// Wire value `primary_phone_number`.
    PrimaryPhoneNumber,
    /// Wire value `primary_email`.
    PrimaryEmail,
    /// Wire value `assigned_adviser`.
    AssignedAdviser,
    /// Wire value `tags`.
    Tags,
    /// Wire value `groups`.
    Groups,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    IncludeItem {
        PrimaryPhoneNumber = "primary_phone_number",
        PrimaryEmail = "primary_email",
        AssignedAdviser = "assigned_adviser",
        Tags = "tags",
        Groups = "groups"
    }
}

/// What is checked before it is sent.
pub(crate) static INCLUDE_ITEM_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"primary_phone_number\"",
        "\"primary_email\"",
        "\"assigned_adviser\"",
        "\"tags\"",
        "\"groups\"",
    ],
);

runtime::validate! {
    IncludeItem: INCLUDE_ITEM_CHECK
}

/// A value of the filter.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FilterTypeItem {
    /// Wire value `owner`.
    Owner,
    /// Wire value `admin`.
    Admin,
    /// Wire value `member`.
    Member,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    FilterTypeItem {
        Owner = "owner",
        Admin = "admin",
        Member = "member"
    }
}

/// What is checked before it is sent.
pub(crate) static FILTER_TYPE_ITEM_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"owner\"", "\"admin\"", "\"member\""],
);

runtime::validate! {
    FilterTypeItem: FILTER_TYPE_ITEM_CHECK
}

/// What a list can be sorted by.
///
/// Default: `"first_name"`.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Sort {
    /// Wire value `created_at`.
    CreatedAt,
    /// Wire value `updated_at`.
    UpdatedAt,
    /// Wire value `first_name`.
    #[default]
    FirstName,
    /// Wire value `last_name`.
    LastName,
    /// Wire value `email`.
    Email,
    /// Wire value `-created_at`.
    CreatedAtDescending,
    /// Wire value `-updated_at`.
    UpdatedAtDescending,
    /// Wire value `-first_name`.
    FirstNameDescending,
    /// Wire value `-last_name`.
    LastNameDescending,
    /// Wire value `-email`.
    EmailDescending,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Sort {
        CreatedAt = "created_at",
        UpdatedAt = "updated_at",
        FirstName = "first_name",
        LastName = "last_name",
        Email = "email",
        CreatedAtDescending = "-created_at",
        UpdatedAtDescending = "-updated_at",
        FirstNameDescending = "-first_name",
        LastNameDescending = "-last_name",
        EmailDescending = "-email"
    }
}

/// What is checked before it is sent.
pub(crate) static SORT_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"created_at\"",
        "\"updated_at\"",
        "\"first_name\"",
        "\"last_name\"",
        "\"email\"",
        "\"-created_at\"",
        "\"-updated_at\"",
        "\"-first_name\"",
        "\"-last_name\"",
        "\"-email\"",
    ],
);

runtime::validate! {
    Sort: SORT_CHECK
}
