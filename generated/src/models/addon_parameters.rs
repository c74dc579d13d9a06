// Written by `cargo xtask codegen`; change the API's description instead.
//! `AddonParameters` and what it holds.

use crate::{models, runtime};

/// What an add-on asks for.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AddonParameters {
    /// What the add-on says of its access code.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub access_code: Option<models::AddonParameter>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    AddonParameters {
        fields {
            optional access_code: "access_code"
        }
    }
}
