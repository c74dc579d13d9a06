// Written by `cargo xtask codegen`; change the API's description instead.
//! `UpdateServiceLevel` and what it holds.

use crate::runtime;

/// What is sent to change a service level.
#[derive(Clone, PartialEq)]
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
    sent UpdateServiceLevel {
        fields {
            required name: "name"
        }
    }
}

impl UpdateServiceLevel {
    /// With the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: runtime::Extra::new(),
        }
    }
}
