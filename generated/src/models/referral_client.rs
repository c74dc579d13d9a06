// Written by `cargo xtask codegen`; change the API's description instead.
//! `ReferralClient` and what it holds.

use crate::runtime;

/// A client.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ReferralClient {
    /// UUID of the client.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// Name of the client.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<runtime::Secret>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    ReferralClient {
        fields {
            optional uuid: "uuid",
            secret_optional name: "name"
        }
    }
}
