// Written by `cargo xtask codegen`; change the API's description instead.
//! `PhoneNumberMeta` and what it holds.

use crate::runtime;

/// What is known of a phone number.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PhoneNumberMeta {
    /// Country.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub country: Option<String>,
    /// The amount as people read it.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub formatted: Option<runtime::Secret>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    PhoneNumberMeta {
        fields {
            optional country: "country",
            secret_optional formatted: "formatted"
        }
    }
}
