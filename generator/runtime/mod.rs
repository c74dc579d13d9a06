//! What every generated client shares: JSON that loses nothing, requests from tables, transports.
//!
//! Its parts are written once here, so that the code of a model or an operation stays small.

mod check;
mod json;
mod setters;
mod wire;

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use check::validate;
pub use check::*;
pub use json::*;
pub(crate) use json::{NOT_FINITE, is_secret_name, sendable};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use json::{
    from_variant, from_variants, integer_enum, key, object, serde_impls, string_enum, union, value_enum,
    write_variant,
};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use setters::{setter, setters};
pub use wire::*;
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use wire::{
    client, download, headers, manner, multipart, pages, replies, reply_variant, request, request_options,
};
