// Written by `cargo xtask codegen`; change the API's description instead.
//! `AddConversationParticipants` and what it holds.

use crate::runtime;

/// What is sent to add participants to a conversation.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AddConversationParticipants {
    /// Who takes part.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub participants: Vec<runtime::Uuid>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    AddConversationParticipants {
        fields {
            required participants: "participants"
        }
    }
}

/// The required properties of [`AddConversationParticipants`].
#[derive(Clone, Debug)]
pub struct AddConversationParticipantsRequired {
    /// Who takes part.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub participants: Vec<runtime::Uuid>,
}

impl From<AddConversationParticipantsRequired> for AddConversationParticipants {
    #[inline]
    fn from(required: AddConversationParticipantsRequired) -> Self {
        Self {
            participants: required.participants,
            extra: runtime::Extra::new(),
        }
    }
}

/// What is checked before it is sent.
pub(crate) static ADD_CONVERSATION_PARTICIPANTS_CHECK: runtime::Check = runtime::Check::Object(
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
    AddConversationParticipants: ADD_CONVERSATION_PARTICIPANTS_CHECK
}
