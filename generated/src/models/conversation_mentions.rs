// Written by `cargo xtask codegen`; change the API's description instead.
//! `ConversationMentions` and what it holds.

use crate::runtime;

/// Whom a message can mention.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationMentions {
    /// What was found.
    pub data: Option<Vec<Vec<runtime::Raw>>>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    received ConversationMentions {
        fields {
            optional data: "data"
        }
    }
}
