//! The runtime of the generated crate, under the client that comes of the construct `pet_shop`.
//!
//! `UPDATE=1 cargo test -p tests --test constructs -- pet_shop` writes that client again.

#[path = "../../../generator/runtime/mod.rs"]
#[allow(dead_code, unused_imports, reason = "a test binary has no public items")]
mod runtime;

#[path = "../../constructs/pet_shop/client.rs"]
#[allow(dead_code, unused_imports, clippy::pedantic, reason = "generated, and a test binary has no public items")]
#[rustfmt::skip]
mod client;
#[path = "../../constructs/pet_shop/models.rs"]
#[allow(dead_code, unused_imports, clippy::pedantic, reason = "generated, and a test binary has no public items")]
#[rustfmt::skip]
mod models;
#[path = "../../constructs/pet_shop/operations.rs"]
#[allow(dead_code, unused_imports, clippy::pedantic, reason = "generated, and a test binary has no public items")]
#[rustfmt::skip]
mod operations;

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
mod unions;
