// Written by `cargo xtask codegen`; change the API's description instead.
//! `PinConversation` and what it holds.

use crate::runtime;

/// What is sent to pin a conversation, or take the pin off.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PinConversation {
    /// Whether the conversation is pinned.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub pin: bool,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    PinConversation {
        fields {
            required pin: "pin"
        }
    }
}

/// The required properties of [`PinConversation`].
#[derive(Clone, Debug)]
pub struct PinConversationRequired {
    /// Whether the conversation is pinned.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub pin: bool,
}

impl From<PinConversationRequired> for PinConversation {
    #[inline]
    fn from(required: PinConversationRequired) -> Self {
        Self {
            pin: required.pin,
            extra: runtime::Extra::new(),
        }
    }
}
