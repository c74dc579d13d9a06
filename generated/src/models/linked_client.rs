// Written by `cargo xtask codegen`; change the API's description instead.
//! `LinkedClient` and what it holds.

use crate::runtime;

/// A linked client.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LinkedClient {
    /// UUID of the linked client.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// Name of the linked client.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<runtime::Secret>,
    /// How the other person is related.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub relationship: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    LinkedClient {
        fields {
            optional uuid: "uuid",
            secret_optional name: "name",
            optional relationship: "relationship"
        }
    }
}
