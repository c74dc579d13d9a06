// Written by `cargo xtask codegen`; change the API's description instead.
//! What `GET /api/v1/tag` sends and receives.

use crate::{models, runtime};

/// What a list can be sorted by.
///
/// Default: `"name"`.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Sort {
    /// Wire value `created_at`.
    CreatedAt,
    /// Wire value `updated_at`.
    UpdatedAt,
    /// Wire value `name`.
    #[default]
    Name,
    /// Wire value `slug`.
    Slug,
    /// Wire value `-created_at`.
    CreatedAtDescending,
    /// Wire value `-updated_at`.
    UpdatedAtDescending,
    /// Wire value `-name`.
    NameDescending,
    /// Wire value `-slug`.
    SlugDescending,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Sort {
        CreatedAt = "created_at",
        UpdatedAt = "updated_at",
        Name = "name",
        Slug = "slug",
        CreatedAtDescending = "-created_at",
        UpdatedAtDescending = "-updated_at",
        NameDescending = "-name",
        SlugDescending = "-slug"
    }
}

/// What is checked before it is sent.
pub(crate) static SORT_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"created_at\"",
        "\"updated_at\"",
        "\"name\"",
        "\"slug\"",
        "\"-created_at\"",
        "\"-updated_at\"",
        "\"-name\"",
        "\"-slug\"",
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
    pub data: Option<Vec<models::Tag>>,
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
