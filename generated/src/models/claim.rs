// Written by `cargo xtask codegen`; change the API's description instead.
//! `Claim` and what it holds.

use crate::{models, runtime};

/// A claim.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Claim {
    /// UUID of the claim.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the claim was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the claim last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// What is claimed.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub claim_amount: Option<models::Money>,
    /// Date on which the claim starts.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub claim_start_date: Option<String>,
    /// Date on which the claim ends.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub claim_end_date: Option<String>,
    /// Notes on the claim.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub claim_notes: Option<String>,
    /// The client, if included.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub client: Option<models::Account>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Claim {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional claim_amount: "claim_amount",
            optional claim_start_date: "claim_start_date",
            optional claim_end_date: "claim_end_date",
            optional claim_notes: "claim_notes",
            optional client: "client"
        }
    }
}
