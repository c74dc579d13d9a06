// Written by `cargo xtask codegen`; change the API's description instead.
//! What `GET /api/v1/plans/{plan_uuid}/sub-accounts` sends and receives.

use crate::{models, runtime};

/// What can be read along.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IncludeItem {
    /// Wire value `latest_valuation`.
    LatestValuation,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    IncludeItem {
        LatestValuation = "latest_valuation"
    }
}

/// What is checked before it is sent.
pub(crate) static INCLUDE_ITEM_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"latest_valuation\""],
);

runtime::validate! {
    IncludeItem: INCLUDE_ITEM_CHECK
}

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
    /// Wire value `-created_at`.
    CreatedAtDescending,
    /// Wire value `-name`.
    NameDescending,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Sort {
        CreatedAt = "created_at",
        Name = "name",
        CreatedAtDescending = "-created_at",
        NameDescending = "-name"
    }
}

/// What is checked before it is sent.
pub(crate) static SORT_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"created_at\"", "\"name\"", "\"-created_at\"", "\"-name\""],
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
    pub data: Option<Vec<models::SubAccount>>,
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
