// Written by `cargo xtask codegen`; change the API's description instead.
//! `UpdateLinkedClient` and what it holds.

use crate::runtime;

/// What is sent to change how two clients are related.
#[derive(Clone, PartialEq, Eq, Hash)]
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
    UpdateLinkedClient {
        fields {
            required relationship: "relationship",
            required inverse_relationship: "inverse_relationship"
        }
    }
}

/// The required properties of [`UpdateLinkedClient`].
#[derive(Clone, Debug)]
pub struct UpdateLinkedClientRequired {
    /// How the other person is related.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub relationship: String,
    /// How the client is related, seen from the other person.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub inverse_relationship: String,
}

impl From<UpdateLinkedClientRequired> for UpdateLinkedClient {
    #[inline]
    fn from(required: UpdateLinkedClientRequired) -> Self {
        Self {
            relationship: required.relationship,
            inverse_relationship: required.inverse_relationship,
            extra: runtime::Extra::new(),
        }
    }
}
