//! What every generated client shares: JSON that loses nothing, requests from tables, transports.
//!
//! Its parts are written once here, so that the code of a model or an operation stays small.
//!
//! What emitted code calls most calls the rest through a pointer that is made on the spot. In an optimised build rustc
//! follows, for each function that may be inlined, all functions that it can reach, and begins anew for each: thousands
//! of emitted functions that each reach the whole runtime were a third of the time that the crate took. It does not
//! look behind pointers; LLVM does, and calls directly.
//!
//! What is not `#[inline]` is compiled with the library of every client. So all that only some descriptions or programs
//! ask for is, private functions too, for what an inlined function names is compiled with the library again; and what
//! everybody compiles reaches it by a pointer only, which those set who ask for it.
//!
//! What is short to write may be long to compile, and again in each of sixteen parts of a library: `contains` of one
//! character brings a search for texts with it, which was a fifth of all; so did `join`, maps and chains of iterators.

mod check;
mod json;
#[cfg(feature = "mock")]
mod mock;
mod platform;
#[cfg(feature = "registry")]
mod registry;
mod setters;
#[cfg(feature = "webhooks")]
mod webhooks;
mod wire;

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use check::validate;
pub use check::*;
#[cfg(feature = "mock")]
pub(crate) use json::without_secrets;
pub use json::*;
pub(crate) use json::{NOT_FINITE, is_secret_name, sendable};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use json::{
    from_variant, from_variants, integer_enum, map, newtype, newtype_of, object, own_type, serde_impls,
    string_enum, union, value_enum, write_variant,
};
#[cfg(feature = "mock")]
pub use mock::*;
pub(crate) use platform::{Instant, now};
pub use platform::{MaybeSend, MaybeSync};
#[cfg(feature = "registry")]
pub use registry::*;
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use setters::{setter, setters};
#[cfg(feature = "webhooks")]
pub use webhooks::*;
pub use wire::*;
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use wire::{
    client, counted, endpoint, headers, manner, multipart, replies, reply_variant, write_variant_of,
};
#[cfg(feature = "mock")]
pub(crate) use wire::{sleep_by_thread, success_patterns, written_failure, written_items, written_success};
