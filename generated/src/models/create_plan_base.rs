// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreatePlanBase` and what it holds.

use crate::{models, runtime};

/// Reference of the plan in a third party's system, attached when the plan is created.
///
/// - The published page says otherwise: a list of text, with a list of one object as example — the items are objects; the singular name and the single element, which is how these pages also show plain objects, leave open whether the API wants a list, so both can be sent
/// - Told apart by the JSON kind.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ExternalReference {
    /// References, as printed.
    CreatePlanExternalReferenceList(Vec<models::CreatePlanExternalReference>),
    /// `CreatePlanExternalReference` of the API's description.
    CreatePlanExternalReference(Box<models::CreatePlanExternalReference>),
    /// A value that is none of these; it is kept and written back.
    Unrecognised(runtime::Raw),
}

runtime::union! {
    sent ExternalReference: EXTERNAL_REFERENCE {
        CreatePlanExternalReferenceList(Vec<models::CreatePlanExternalReference>),
        CreatePlanExternalReference(models::CreatePlanExternalReference) boxed from
    }
}
