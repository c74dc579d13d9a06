// Written by `cargo xtask codegen`; change the API's description instead.
//! What `GET /api/v2/dependants` sends and receives.

use crate::{models, runtime};

/// What can be read along.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IncludeItem {
    /// Wire value `accounts`.
    Accounts,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    IncludeItem {
        Accounts = "accounts"
    }
}

/// What is checked before it is sent.
pub(crate) static INCLUDE_ITEM_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"accounts\""],
);

runtime::validate! {
    IncludeItem: INCLUDE_ITEM_CHECK
}

/// What a list can be sorted by.
///
/// Default: `"created_at"`.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Sort {
    /// Wire value `created_at`.
    #[default]
    CreatedAt,
    /// Wire value `updated_at`.
    UpdatedAt,
    /// Wire value `first_name`.
    FirstName,
    /// Wire value `last_name`.
    LastName,
    /// Wire value `-created_at`.
    CreatedAtDescending,
    /// Wire value `-updated_at`.
    UpdatedAtDescending,
    /// Wire value `-first_name`.
    FirstNameDescending,
    /// Wire value `-last_name`.
    LastNameDescending,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Sort {
        CreatedAt = "created_at",
        UpdatedAt = "updated_at",
        FirstName = "first_name",
        LastName = "last_name",
        CreatedAtDescending = "-created_at",
        UpdatedAtDescending = "-updated_at",
        FirstNameDescending = "-first_name",
        LastNameDescending = "-last_name"
    }
}

/// What is checked before it is sent.
pub(crate) static SORT_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"created_at\"",
        "\"updated_at\"",
        "\"first_name\"",
        "\"last_name\"",
        "\"-created_at\"",
        "\"-updated_at\"",
        "\"-first_name\"",
        "\"-last_name\"",
    ],
);

runtime::validate! {
    Sort: SORT_CHECK
}

/// A page of the list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OkBody {
    /// What was found.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub data: Option<Vec<models::Dependant>>,
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
