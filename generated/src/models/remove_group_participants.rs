// Written by `cargo xtask codegen`; change the API's description instead.
//! `RemoveGroupParticipants` and what it holds.

use crate::runtime;

/// What is sent to take participants out of a group.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RemoveGroupParticipants {
    /// Who takes part.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub participants: Vec<runtime::Uuid>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    RemoveGroupParticipants {
        fields {
            required participants: "participants"
        }
    }
}

/// The required properties of [`RemoveGroupParticipants`].
#[derive(Clone, Debug)]
pub struct RemoveGroupParticipantsRequired {
    /// Who takes part.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub participants: Vec<runtime::Uuid>,
}

impl From<RemoveGroupParticipantsRequired> for RemoveGroupParticipants {
    #[inline]
    fn from(required: RemoveGroupParticipantsRequired) -> Self {
        Self {
            participants: required.participants,
            extra: runtime::Extra::new(),
        }
    }
}

/// What is checked before it is sent.
pub(crate) static REMOVE_GROUP_PARTICIPANTS_CHECK: runtime::Check = runtime::Check::Object(
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
    RemoveGroupParticipants: REMOVE_GROUP_PARTICIPANTS_CHECK
}
