// Written by `cargo xtask codegen`; change the API's description instead.
//! `OauthProvider` and what it holds.

use crate::runtime;

/// A provider.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OauthProvider {
    /// Name of the provider.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// Name that people read.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub label: Option<String>,
    /// Address of the logo.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub logo_url: Option<String>,
    /// Address at which the user allows access.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub authorization_url: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    OauthProvider {
        fields {
            optional name: "name",
            optional label: "label",
            optional logo_url: "logo_url",
            optional authorization_url: "authorization_url"
        }
    }
}
