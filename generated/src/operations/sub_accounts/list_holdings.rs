// Written by `cargo xtask codegen`; change the API's description instead.
//! What `GET /api/v1/plans/{plan_uuid}/holdings/{subAccount}` sends and receives.

use crate::{models, runtime};

/// What can be read along.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IncludeItem {
    /// Wire value `sub_account`.
    SubAccount,
    /// Wire value `portfolio`.
    Portfolio,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    IncludeItem {
        SubAccount = "sub_account",
        Portfolio = "portfolio"
    }
}

/// What is checked before it is sent.
pub(crate) static INCLUDE_ITEM_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"sub_account\"", "\"portfolio\""],
);

runtime::validate! {
    IncludeItem: INCLUDE_ITEM_CHECK
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
    /// Wire value `units`.
    Units,
    /// Wire value `unit_price`.
    UnitPrice,
    /// Wire value `is_active`.
    IsActive,
    /// Wire value `-created_at`.
    #[default]
    CreatedAtDescending,
    /// Wire value `-updated_at`.
    UpdatedAtDescending,
    /// Wire value `-units`.
    UnitsDescending,
    /// Wire value `-unit_price`.
    UnitPriceDescending,
    /// Wire value `-is_active`.
    IsActiveDescending,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Sort {
        CreatedAt = "created_at",
        UpdatedAt = "updated_at",
        Units = "units",
        UnitPrice = "unit_price",
        IsActive = "is_active",
        CreatedAtDescending = "-created_at",
        UpdatedAtDescending = "-updated_at",
        UnitsDescending = "-units",
        UnitPriceDescending = "-unit_price",
        IsActiveDescending = "-is_active"
    }
}

/// What is checked before it is sent.
pub(crate) static SORT_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"created_at\"",
        "\"updated_at\"",
        "\"units\"",
        "\"unit_price\"",
        "\"is_active\"",
        "\"-created_at\"",
        "\"-updated_at\"",
        "\"-units\"",
        "\"-unit_price\"",
        "\"-is_active\"",
    ],
);

runtime::validate! {
    Sort: SORT_CHECK
}

/// A page of the list.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OkBody {
    /// What was found.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub data: Option<Vec<models::Holding>>,
    /// Addresses of other pages.
    pub links: Option<models::PageLinks>,
    /// Where the page stands among the others.
    pub meta: Option<models::PageMeta>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    OkBody {
        fields {
            optional data: "data",
            optional links: "links",
            optional meta: "meta"
        }
    }
}
