// Written by `cargo xtask codegen`; change the API's description instead.
//! What `GET /api/v1/plans/{plan_uuid}/claim` sends and receives.

use crate::{models, runtime};

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
    /// Wire value `claim_start_date`.
    ClaimStartDate,
    /// Wire value `claim_amount`.
    ClaimAmount,
    /// Wire value `-created_at`.
    #[default]
    CreatedAtDescending,
    /// Wire value `-updated_at`.
    UpdatedAtDescending,
    /// Wire value `-claim_start_date`.
    ClaimStartDateDescending,
    /// Wire value `-claim_amount`.
    ClaimAmountDescending,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Sort {
        CreatedAt = "created_at",
        UpdatedAt = "updated_at",
        ClaimStartDate = "claim_start_date",
        ClaimAmount = "claim_amount",
        CreatedAtDescending = "-created_at",
        UpdatedAtDescending = "-updated_at",
        ClaimStartDateDescending = "-claim_start_date",
        ClaimAmountDescending = "-claim_amount"
    }
}

/// What is checked before it is sent.
pub(crate) static SORT_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"created_at\"",
        "\"updated_at\"",
        "\"claim_start_date\"",
        "\"claim_amount\"",
        "\"-created_at\"",
        "\"-updated_at\"",
        "\"-claim_start_date\"",
        "\"-claim_amount\"",
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
    pub data: Option<Vec<models::Claim>>,
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
