// Written by `cargo xtask codegen`; change the API's description instead.
//! `UpdateServiceLevel` and what it holds.

use crate::runtime;

/// What is sent to change a service level.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UpdateServiceLevel {
    /// Name of the service level.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: String,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    UpdateServiceLevel {
        fields {
            required name: "name"
        }
    }
}

/// The required properties of [`UpdateServiceLevel`].
#[derive(Clone, Debug)]
pub struct UpdateServiceLevelRequired {
    /// Name of the service level.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: String,
}

impl From<UpdateServiceLevelRequired> for UpdateServiceLevel {
    #[inline]
    fn from(required: UpdateServiceLevelRequired) -> Self {
        Self {
            name: required.name,
            extra: runtime::Extra::new(),
        }
    }
}
