// Written by `cargo xtask codegen`; change the API's description instead.
//! `InvalidOtpSettings` and what it holds.

use crate::runtime;

/// What is wrong with the settings.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InvalidOtpSettings {
    /// What is wrong, as texts by property.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub errors: Option<String>,
    /// What happened, in words.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub message: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    InvalidOtpSettings {
        fields {
            optional errors: "errors",
            optional message: "message"
        }
    }
}
