//! The runtime of the generated crate, with a hand-written client as the generator writes them.

#[path = "../../../generator/runtime/mod.rs"]
#[allow(dead_code, unused_imports, reason = "a test binary has no public items")]
mod runtime;

#[allow(dead_code, reason = "a test binary has no public items")]
mod sample;
mod server;

mod bodies;
mod check;
mod exchange;
mod formats;
mod json;
mod parameters;
mod random;
mod redirects;
mod streams;
