// Written by `cargo xtask codegen`; change the API's description instead.
//! `RemoveGroupParticipants` and what it holds.

use crate::runtime;

/// What is sent to take participants out of a group.
#[derive(Clone, PartialEq)]
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
    sent RemoveGroupParticipants {
        fields {
            required participants: "participants"
        }
    }
}

impl RemoveGroupParticipants {
    /// With the required properties.
    #[must_use]
    pub fn new(participants: impl IntoIterator<Item = runtime::Uuid>) -> Self {
        Self {
            participants: participants.into_iter().collect(),
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
                &runtime::Check::List(
                    &runtime::ListCheck {
                        items: &runtime::Check::Text(runtime::TextCheck {
                            format: Some(runtime::Uuid::CHECK),
                            ..runtime::TextCheck::ANY
                        }),
                        ..runtime::ListCheck::ANY
                    },
                ),
            ),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    RemoveGroupParticipants: REMOVE_GROUP_PARTICIPANTS_CHECK
}
