// Written by `cargo xtask codegen`; change the API's description instead.
//! `ErrorBody` and what it holds.

use std::collections::BTreeMap;
use crate::runtime;

/// What is known of errors that no page describes.
///
/// Stated by no page: no page prints it: the shape is the one common to APIs of this make, so both properties are optional
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// What is wrong, in words.
    ///
    /// Stated by no page: common to APIs of this make
    pub message: Option<String>,
    /// What is wrong by property of the request, where the request was refused for its content.
    ///
    /// Stated by no page: common to APIs of this make
    pub errors: Option<BTreeMap<String, Vec<String>>>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    received ErrorBody {
        fields {
            optional message: "message",
            optional errors: "errors"
        }
    }
}
