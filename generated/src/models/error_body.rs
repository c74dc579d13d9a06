// Written by `cargo xtask codegen`; change the API's description instead.
//! `ErrorBody` and what it holds.

use std::collections::BTreeMap;
use crate::runtime;

/// What is known of errors that no page describes.
///
/// Inferred: no page describes an error besides 401; the shape is one that is common to APIs.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ErrorBody {
    /// What is wrong, in words.
    ///
    /// Inferred: no page describes an error besides 401; the shape is one that is common to APIs.
    pub message: Option<String>,
    /// What is wrong by property of the request, where the request was refused for its content.
    ///
    /// Inferred: no page describes an error besides 401; the shape is one that is common to APIs.
    pub errors: Option<BTreeMap<String, Vec<String>>>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    ErrorBody {
        fields {
            optional message: "message",
            optional errors: "errors"
        }
    }
}
