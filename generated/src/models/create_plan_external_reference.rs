// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreatePlanExternalReference` and what it holds.

use crate::{models, runtime};

/// The plan as a third party knows it.
///
/// - The published page says otherwise: a list of text, with a list of objects as example — the list is as printed, its items are as in the example
/// - Inferred: the page prints a list of text; names, types and the required marks are read from the example.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreatePlanExternalReference {
    /// What the third party calls the plan.
    ///
    /// - Example: `"EX-90311"`.
    /// - Inferred: from name and example, as the page says no more.
    pub reference: runtime::Secret,
    /// The third party.
    pub third_party: models::ExternalReferenceThirdParty,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreatePlanExternalReference {
        fields {
            secret_required reference: "reference",
            required third_party: "third_party"
        }
    }
}

/// The required properties of [`CreatePlanExternalReference`].
#[derive(Clone)]
pub struct CreatePlanExternalReferenceRequired {
    /// What the third party calls the plan.
    ///
    /// - Example: `"EX-90311"`.
    /// - Inferred: from name and example, as the page says no more.
    pub reference: runtime::Secret,
    /// The third party.
    pub third_party: models::ExternalReferenceThirdParty,
}

impl From<CreatePlanExternalReferenceRequired> for CreatePlanExternalReference {
    #[inline]
    fn from(required: CreatePlanExternalReferenceRequired) -> Self {
        Self {
            reference: required.reference,
            third_party: required.third_party,
            extra: runtime::Extra::new(),
        }
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_PLAN_EXTERNAL_REFERENCE_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            (
                "third_party",
                &models::external_reference_third_party::EXTERNAL_REFERENCE_THIRD_PARTY_CHECK,
            ),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreatePlanExternalReference: CREATE_PLAN_EXTERNAL_REFERENCE_CHECK
}
