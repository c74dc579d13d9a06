// Written by `cargo xtask codegen`; change the API's description instead.
//! `UpdateLinkedClient` and what it holds.

use crate::runtime;

/// What is sent to change how two clients are related.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateLinkedClient {
    /// How the other person is related.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub relationship: String,
    /// How the client is related, seen from the other person.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub inverse_relationship: String,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    sent UpdateLinkedClient {
        fields {
            required relationship: "relationship",
            required inverse_relationship: "inverse_relationship"
        }
    }
}

impl UpdateLinkedClient {
    /// With the required properties.
    #[must_use]
    pub fn new(
        relationship: impl Into<String>,
        inverse_relationship: impl Into<String>,
    ) -> Self {
        Self {
            relationship: relationship.into(),
            inverse_relationship: inverse_relationship.into(),
            extra: runtime::Extra::new(),
        }
    }
}
