// Written by `cargo xtask codegen`; change the API's description instead.
//! `ReferralFirm` and what it holds.

use crate::runtime;

/// A firm.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ReferralFirm {
    /// UUID of the firm.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// Name of the firm.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    ReferralFirm {
        fields {
            optional uuid: "uuid",
            optional name: "name"
        }
    }
}
