// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateValuationsItem` and what it holds.

use crate::{models, runtime};

/// One of many valuations.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateValuationsItem {
    /// Date of the valuation.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date`.
    pub valued_at: Option<runtime::Date>,
    /// Value of the valuation, in pence.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub value: Option<models::Pence>,
    /// UUID of your own, to find what was sent together.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub bulk_reference_uuid: Option<runtime::Uuid>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateValuationsItem {
        fields {
            optional valued_at: "valued_at",
            optional value: "value",
            optional bulk_reference_uuid: "bulk_reference_uuid"
        }
    }
}

impl CreateValuationsItem {
    /// Without any property.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::setters! {
    CreateValuationsItem {
        /// Date of the valuation.
        optional into valued_at: runtime::Date,
        /// Value of the valuation, in pence.
        optional into value: models::Pence,
        /// UUID of your own, to find what was sent together.
        optional into bulk_reference_uuid: runtime::Uuid
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_VALUATIONS_ITEM_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("valued_at", &runtime::Check::Format(runtime::Date::CHECK)),
            ("bulk_reference_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateValuationsItem: CREATE_VALUATIONS_ITEM_CHECK
}
