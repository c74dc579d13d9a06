// Written by `cargo xtask codegen`; change the API's description instead.
//! What `GET /api/v1/account` sends and receives.

use crate::runtime;

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
    /// Wire value `next_review_date`.
    NextReviewDate,
    /// Wire value `previous_review_date`.
    PreviousReviewDate,
    /// Wire value `anniversary_review_date`.
    AnniversaryReviewDate,
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
    /// Wire value `-next_review_date`.
    NextReviewDateDescending,
    /// Wire value `-previous_review_date`.
    PreviousReviewDateDescending,
    /// Wire value `-anniversary_review_date`.
    AnniversaryReviewDateDescending,
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
        NextReviewDate = "next_review_date",
        PreviousReviewDate = "previous_review_date",
        AnniversaryReviewDate = "anniversary_review_date",
        CreatedAtDescending = "-created_at",
        UpdatedAtDescending = "-updated_at",
        FirstNameDescending = "-first_name",
        LastNameDescending = "-last_name",
        EmailDescending = "-email",
        NextReviewDateDescending = "-next_review_date",
        PreviousReviewDateDescending = "-previous_review_date",
        AnniversaryReviewDateDescending = "-anniversary_review_date"
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
        "\"next_review_date\"",
        "\"previous_review_date\"",
        "\"anniversary_review_date\"",
        "\"-created_at\"",
        "\"-updated_at\"",
        "\"-first_name\"",
        "\"-last_name\"",
        "\"-email\"",
        "\"-next_review_date\"",
        "\"-previous_review_date\"",
        "\"-anniversary_review_date\"",
    ],
);

runtime::validate! {
    Sort: SORT_CHECK
}

/// What can be read along.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IncludeItem {
    /// Wire value `primary_phone_number`.
    PrimaryPhoneNumber,
    /// Wire value `primary_email`.
    PrimaryEmail,
    /// Wire value `primary_address`.
    PrimaryAddress,
    /// Wire value `assigned_adviser`.
    AssignedAdviser,
    /// Wire value `assigned_administrator`.
    AssignedAdministrator,
    /// Wire value `assigned_paraplanner`.
    AssignedParaplanner,
    /// Wire value `groups`.
    Groups,
    /// Wire value `tags`.
    Tags,
    /// Wire value `owners`.
    Owners,
    /// Wire value `custom_fields`.
    CustomFields,
    /// Wire value `external_references`.
    ExternalReferences,
    /// Wire value `charge_split_schema`.
    ChargeSplitSchema,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    IncludeItem {
        PrimaryPhoneNumber = "primary_phone_number",
        PrimaryEmail = "primary_email",
        PrimaryAddress = "primary_address",
        AssignedAdviser = "assigned_adviser",
        AssignedAdministrator = "assigned_administrator",
        AssignedParaplanner = "assigned_paraplanner",
        Groups = "groups",
        Tags = "tags",
        Owners = "owners",
        CustomFields = "custom_fields",
        ExternalReferences = "external_references",
        ChargeSplitSchema = "charge_split_schema"
    }
}

/// What is checked before it is sent.
pub(crate) static INCLUDE_ITEM_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"primary_phone_number\"",
        "\"primary_email\"",
        "\"primary_address\"",
        "\"assigned_adviser\"",
        "\"assigned_administrator\"",
        "\"assigned_paraplanner\"",
        "\"groups\"",
        "\"tags\"",
        "\"owners\"",
        "\"custom_fields\"",
        "\"external_references\"",
        "\"charge_split_schema\"",
    ],
);

runtime::validate! {
    IncludeItem: INCLUDE_ITEM_CHECK
}

/// A value of the filter.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FilterRoleItem {
    /// Wire value `individual`.
    Individual,
    /// Wire value `joint`.
    Joint,
    /// Wire value `trust`.
    Trust,
    /// Wire value `business`.
    Business,
    /// Wire value `member`.
    Member,
    /// Wire value `owner`.
    Owner,
    /// Wire value `admin`.
    Admin,
    /// Wire value `introducer`.
    Introducer,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    FilterRoleItem {
        Individual = "individual",
        Joint = "joint",
        Trust = "trust",
        Business = "business",
        Member = "member",
        Owner = "owner",
        Admin = "admin",
        Introducer = "introducer"
    }
}

/// What is checked before it is sent.
pub(crate) static FILTER_ROLE_ITEM_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"individual\"",
        "\"joint\"",
        "\"trust\"",
        "\"business\"",
        "\"member\"",
        "\"owner\"",
        "\"admin\"",
        "\"introducer\"",
    ],
);

runtime::validate! {
    FilterRoleItem: FILTER_ROLE_ITEM_CHECK
}

/// A value of the filter.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FilterTypeItem {
    /// Wire value `client`.
    Client,
    /// Wire value `employee`.
    Employee,
    /// Wire value `external`.
    External,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    FilterTypeItem {
        Client = "client",
        Employee = "employee",
        External = "external"
    }
}

/// What is checked before it is sent.
pub(crate) static FILTER_TYPE_ITEM_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"client\"", "\"employee\"", "\"external\""],
);

runtime::validate! {
    FilterTypeItem: FILTER_TYPE_ITEM_CHECK
}
