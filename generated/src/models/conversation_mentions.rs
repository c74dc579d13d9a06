// Written by `cargo xtask codegen`; change the API's description instead.
//! `ConversationMentions` and what it holds.

use crate::runtime;

/// Whom a message can mention.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ConversationMentions {
    /// What was found.
    pub data: Option<Vec<Vec<runtime::Raw>>>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    ConversationMentions {
        fields {
            optional data: "data"
        }
    }
}
