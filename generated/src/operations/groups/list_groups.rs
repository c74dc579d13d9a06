// Written by `cargo xtask codegen`; change the API's description instead.
//! What `GET /api/v1/group` sends and receives.

use crate::{models, runtime};

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
    /// Wire value `updated_at`.
    UpdatedAt,
    /// Wire value `-created_at`.
    CreatedAtDescending,
    /// Wire value `-name`.
    NameDescending,
    /// Wire value `-updated_at`.
    UpdatedAtDescending,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Sort {
        CreatedAt = "created_at",
        Name = "name",
        UpdatedAt = "updated_at",
        CreatedAtDescending = "-created_at",
        NameDescending = "-name",
        UpdatedAtDescending = "-updated_at"
    }
}

/// What is checked before it is sent.
pub(crate) static SORT_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"created_at\"",
        "\"name\"",
        "\"updated_at\"",
        "\"-created_at\"",
        "\"-name\"",
        "\"-updated_at\"",
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
    pub data: Option<Vec<models::Group>>,
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
