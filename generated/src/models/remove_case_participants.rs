// Written by `cargo xtask codegen`; change the API's description instead.
//! `RemoveCaseParticipants` and what it holds.

use crate::runtime;

/// What is sent to take participants out of a case.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RemoveCaseParticipants {
    /// Who takes part. One client has to remain.
    pub participants: Vec<runtime::Uuid>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    RemoveCaseParticipants {
        fields {
            required participants: "participants"
        }
    }
}

/// The required properties of [`RemoveCaseParticipants`].
#[derive(Clone, Debug)]
pub struct RemoveCaseParticipantsRequired {
    /// Who takes part. One client has to remain.
    pub participants: Vec<runtime::Uuid>,
}

impl From<RemoveCaseParticipantsRequired> for RemoveCaseParticipants {
    #[inline]
    fn from(required: RemoveCaseParticipantsRequired) -> Self {
        Self {
            participants: required.participants,
            extra: runtime::Extra::new(),
        }
    }
}

/// What is checked before it is sent.
pub(crate) static REMOVE_CASE_PARTICIPANTS_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            (
                "participants",
                &runtime::Check::Items(&runtime::Check::Format(runtime::Uuid::CHECK)),
            ),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    RemoveCaseParticipants: REMOVE_CASE_PARTICIPANTS_CHECK
}
