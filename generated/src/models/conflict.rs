// Written by `cargo xtask codegen`; change the API's description instead.
//! `Conflict` and what it holds.

use crate::runtime;

/// Why the request cannot be carried out now.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Conflict {
    /// What happened, in words.
    pub message: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Conflict {
        fields {
            optional message: "message"
        }
    }
}
