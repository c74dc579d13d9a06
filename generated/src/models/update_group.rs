// Written by `cargo xtask codegen`; change the API's description instead.
//! `UpdateGroup` and what it holds.

use crate::runtime;

/// What is sent to change a group.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UpdateGroup {
    /// Name of the group. No other may have it.
    pub name: String,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    UpdateGroup {
        fields {
            required name: "name"
        }
    }
}

/// The required properties of [`UpdateGroup`].
#[derive(Clone, Debug)]
pub struct UpdateGroupRequired {
    /// Name of the group. No other may have it.
    pub name: String,
}

impl From<UpdateGroupRequired> for UpdateGroup {
    #[inline]
    fn from(required: UpdateGroupRequired) -> Self {
        Self {
            name: required.name,
            extra: runtime::Extra::new(),
        }
    }
}
