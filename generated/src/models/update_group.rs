// Written by `cargo xtask codegen`; change the API's description instead.
//! `UpdateGroup` and what it holds.

use crate::runtime;

/// What is sent to change a group.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateGroup {
    /// Name of the group. No other may have it.
    pub name: String,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    sent UpdateGroup {
        fields {
            required name: "name"
        }
    }
}

impl UpdateGroup {
    /// With the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: runtime::Extra::new(),
        }
    }
}
