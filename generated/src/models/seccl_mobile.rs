// Written by `cargo xtask codegen`; change the API's description instead.
//! `SecclMobile` and what it holds.

use crate::runtime;

/// A mobile number.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SecclMobile {
    /// The number.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub number: Option<runtime::Secret>,
    /// Locale of the number, for example `en-GB`.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub locale: Option<String>,
    /// Whether the number is that of a mobile.
    ///
    /// - Wire name `isMobile`.
    /// - Inferred: from name and example, as the page says no more.
    #[doc(alias = "isMobile")]
    pub is_mobile: Option<bool>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    SecclMobile {
        fields {
            secret_optional number: "number",
            optional locale: "locale",
            optional is_mobile: "isMobile"
        }
    }
}
