// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateClaim` and what it holds.

use crate::{models, runtime};

/// What is sent to record a claim on a plan.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateClaim {
    /// UUID of the client.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub client_uuid: Option<runtime::Uuid>,
    /// What is claimed, in pence.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub claim_amount: models::Pence,
    /// Date on which the claim starts.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date`.
    pub claim_start_date: runtime::Date,
    /// Date on which the claim ends.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date`.
    pub claim_end_date: Option<runtime::Date>,
    /// Notes on the claim. The example is free text.
    ///
    /// The published page says otherwise: the format date — its example is free text
    pub claim_notes: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateClaim {
        fields {
            optional client_uuid: "client_uuid",
            required claim_amount: "claim_amount",
            required claim_start_date: "claim_start_date",
            optional claim_end_date: "claim_end_date",
            optional claim_notes: "claim_notes"
        }
    }
}

/// The required properties of [`CreateClaim`].
#[derive(Clone, Debug)]
pub struct CreateClaimRequired {
    /// What is claimed, in pence.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub claim_amount: models::Pence,
    /// Date on which the claim starts.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date`.
    pub claim_start_date: runtime::Date,
}

impl From<CreateClaimRequired> for CreateClaim {
    #[inline]
    fn from(required: CreateClaimRequired) -> Self {
        Self {
            client_uuid: None,
            claim_amount: required.claim_amount,
            claim_start_date: required.claim_start_date,
            claim_end_date: None,
            claim_notes: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreateClaim {
        /// UUID of the client.
        optional into client_uuid: runtime::Uuid,
        /// Date on which the claim ends.
        optional into claim_end_date: runtime::Date,
        /// Notes on the claim. The example is free text.
        optional into claim_notes: String
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_CLAIM_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("client_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
            ("claim_start_date", &runtime::Check::Format(runtime::Date::CHECK)),
            ("claim_end_date", &runtime::Check::Format(runtime::Date::CHECK)),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateClaim: CREATE_CLAIM_CHECK
}
