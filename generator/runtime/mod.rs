//! What every generated client shares: JSON that loses nothing, requests from tables, transports.
//!
//! Its parts are written once here, so that the code of a model or an operation stays small.

mod json;
mod wire;

pub use json::*;
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use json::{integer_enum, object, serde_impls, string_enum, union, value_enum, when_received};
pub use serde_json::Value;
pub use wire::*;
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use wire::{client, replies, reply_variant, request};
