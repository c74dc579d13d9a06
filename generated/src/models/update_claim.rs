// Written by `cargo xtask codegen`; change the API's description instead.
//! `UpdateClaim` and what it holds.

use crate::{models, runtime};

/// What is sent to change a claim on a plan.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UpdateClaim {
    /// What is claimed, in pence.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub claim_amount: Option<models::Pence>,
    /// Date on which the claim starts.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date`.
    pub claim_start_date: Option<runtime::Date>,
    /// Date on which the claim ends.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date`.
    pub claim_end_date: runtime::Nullable<runtime::Date>,
    /// Notes on the claim.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub claim_notes: runtime::Nullable<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    UpdateClaim {
        fields {
            optional claim_amount: "claim_amount",
            optional claim_start_date: "claim_start_date",
            nullable claim_end_date: "claim_end_date",
            nullable claim_notes: "claim_notes"
        }
    }
}

impl UpdateClaim {
    /// Without any property.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::setters! {
    UpdateClaim {
        /// What is claimed, in pence.
        optional into claim_amount: models::Pence,
        /// Date on which the claim starts.
        optional into claim_start_date: runtime::Date,
        /// Date on which the claim ends.
        whole nullable claim_end_date: runtime::Date,
        /// Notes on the claim.
        whole nullable claim_notes: String
    }
}

/// What is checked before it is sent.
pub(crate) static UPDATE_CLAIM_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("claim_start_date", &runtime::Check::Format(runtime::Date::CHECK)),
            ("claim_end_date", &runtime::Check::Format(runtime::Date::CHECK)),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    UpdateClaim: UPDATE_CLAIM_CHECK
}
