// Written by `cargo xtask codegen`; change the API's description instead.
//! `AddConversationAdmin` and what it holds.

use crate::runtime;

/// What is sent to make a participant an administrator of a conversation.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AddConversationAdmin {
    /// UUID of the participant.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub participant: runtime::Uuid,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    AddConversationAdmin {
        fields {
            required participant: "participant"
        }
    }
}

/// The required properties of [`AddConversationAdmin`].
#[derive(Clone, Debug)]
pub struct AddConversationAdminRequired {
    /// UUID of the participant.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub participant: runtime::Uuid,
}

impl From<AddConversationAdminRequired> for AddConversationAdmin {
    #[inline]
    fn from(required: AddConversationAdminRequired) -> Self {
        Self {
            participant: required.participant,
            extra: runtime::Extra::new(),
        }
    }
}

/// What is checked before it is sent.
pub(crate) static ADD_CONVERSATION_ADMIN_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[("participant", &runtime::Check::Format(runtime::Uuid::CHECK))],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    AddConversationAdmin: ADD_CONVERSATION_ADMIN_CHECK
}
