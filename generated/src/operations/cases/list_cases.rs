// Written by `cargo xtask codegen`; change the API's description instead.
//! What `GET /api/v1/cases` sends and receives.

use std::collections::BTreeMap;
use crate::{models, runtime};

/// What can be read along.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IncludeItem {
    /// Wire value `participants`.
    Participants,
    /// Wire value `participants_count`.
    ParticipantsCount,
    /// Wire value `type`.
    Type,
    /// Wire value `status`.
    Status,
    /// Wire value `tags`.
    Tags,
    /// Wire value `plans`.
    Plans,
    /// Wire value `custom_fields`.
    CustomFields,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    IncludeItem {
        Participants = "participants",
        ParticipantsCount = "participants_count",
        Type = "type",
        Status = "status",
        Tags = "tags",
        Plans = "plans",
        CustomFields = "custom_fields"
    }
}

/// What is checked before it is sent.
pub(crate) static INCLUDE_ITEM_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"participants\"",
        "\"participants_count\"",
        "\"type\"",
        "\"status\"",
        "\"tags\"",
        "\"plans\"",
        "\"custom_fields\"",
    ],
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
    /// Wire value `status_position`.
    StatusPosition,
    /// Wire value `value`.
    Value,
    /// Wire value `completed_at`.
    CompletedAt,
    /// Wire value `review_at`.
    ReviewAt,
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
    /// Wire value `-review_at`.
    ReviewAtDescending,
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
        ReviewAt = "review_at",
        CreatedAtDescending = "-created_at",
        NameDescending = "-name",
        StatusPositionDescending = "-status_position",
        ValueDescending = "-value",
        CompletedAtDescending = "-completed_at",
        ReviewAtDescending = "-review_at"
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
        "\"review_at\"",
        "\"-created_at\"",
        "\"-name\"",
        "\"-status_position\"",
        "\"-value\"",
        "\"-completed_at\"",
        "\"-review_at\"",
    ],
);

runtime::validate! {
    Sort: SORT_CHECK
}

/// `/paths/~1api~1v1~1cases/get/responses/200/content/application~1json/schema` of the API's description.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OkBody {
    /// What was found.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub data: Option<Vec<BTreeMap<String, runtime::Raw>>>,
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
