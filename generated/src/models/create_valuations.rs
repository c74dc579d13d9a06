// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateValuations` and what it holds.

use crate::{models, runtime};

/// What is sent to add many valuations to a plan.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateValuations {
    /// UUID of the plan.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub plan_uuid: runtime::Uuid,
    /// UUID of the sub account.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub sub_account_uuid: Option<runtime::Uuid>,
    /// The valuations.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - At most 1000 items.
    pub valuations: Vec<models::CreateValuationsItem>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateValuations {
        fields {
            required plan_uuid: "plan_uuid",
            optional sub_account_uuid: "sub_account_uuid",
            required valuations: "valuations"
        }
    }
}

/// The required properties of [`CreateValuations`].
#[derive(Clone, Debug)]
pub struct CreateValuationsRequired {
    /// UUID of the plan.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub plan_uuid: runtime::Uuid,
    /// The valuations.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - At most 1000 items.
    pub valuations: Vec<models::CreateValuationsItem>,
}

impl From<CreateValuationsRequired> for CreateValuations {
    #[inline]
    fn from(required: CreateValuationsRequired) -> Self {
        Self {
            plan_uuid: required.plan_uuid,
            sub_account_uuid: None,
            valuations: required.valuations,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreateValuations {
        /// UUID of the sub account.
        optional into sub_account_uuid: runtime::Uuid
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_VALUATIONS_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("plan_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
            ("sub_account_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
            (
                "valuations",
                &runtime::Check::List(
                    &runtime::ListCheck {
                        items: &models::create_valuations_item::CREATE_VALUATIONS_ITEM_CHECK,
                        max: Some(1000),
                        ..runtime::ListCheck::ANY
                    },
                ),
            ),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateValuations: CREATE_VALUATIONS_CHECK
}
