// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateGroup` and what it holds.

use crate::runtime;

/// What is sent to create a group.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateGroup {
    /// Name of the group. No other may have it.
    pub name: String,
    /// Who takes part.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub participants: Option<Vec<runtime::Uuid>>,
    /// UUID of the business unit.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub business_unit: runtime::Nullable<runtime::Uuid>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateGroup {
        fields {
            required name: "name",
            optional participants: "participants",
            nullable business_unit: "business_unit"
        }
    }
}

/// The required properties of [`CreateGroup`].
#[derive(Clone, Debug)]
pub struct CreateGroupRequired {
    /// Name of the group. No other may have it.
    pub name: String,
}

impl From<CreateGroupRequired> for CreateGroup {
    #[inline]
    fn from(required: CreateGroupRequired) -> Self {
        Self {
            name: required.name,
            participants: None,
            business_unit: runtime::Nullable::Absent,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreateGroup {
        /// Who takes part.
        optional items participants: runtime::Uuid,
        /// UUID of the business unit.
        whole nullable business_unit: runtime::Uuid
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_GROUP_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            (
                "participants",
                &runtime::Check::Items(&runtime::Check::Format(runtime::Uuid::CHECK)),
            ),
            ("business_unit", &runtime::Check::Format(runtime::Uuid::CHECK)),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateGroup: CREATE_GROUP_CHECK
}
