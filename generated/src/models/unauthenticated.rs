// Written by `cargo xtask codegen`; change the API's description instead.
//! `Unauthenticated` and what it holds.

use crate::runtime;

/// The request carried no token, or one that is not valid.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Unauthenticated {
    /// What is wrong, in words.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub message: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Unauthenticated {
        fields {
            optional message: "message"
        }
    }
}
