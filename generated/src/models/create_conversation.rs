// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateConversation` and what it holds.

use crate::runtime;

/// What is sent to start a conversation.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateConversation {
    /// Name of the conversation.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: String,
    /// Case it belongs to. A UUID.
    pub case: Option<String>,
    /// Who takes part.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub participants: Option<Vec<String>>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateConversation {
        fields {
            required name: "name",
            optional case: "case",
            optional participants: "participants"
        }
    }
}

/// The required properties of [`CreateConversation`].
#[derive(Clone, Debug)]
pub struct CreateConversationRequired {
    /// Name of the conversation.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: String,
}

impl From<CreateConversationRequired> for CreateConversation {
    #[inline]
    fn from(required: CreateConversationRequired) -> Self {
        Self {
            name: required.name,
            case: None,
            participants: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreateConversation {
        /// Case it belongs to. A UUID.
        optional into case: String,
        /// Who takes part.
        optional into_items participants: String
    }
}
