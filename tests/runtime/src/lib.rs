//! The runtime of the generated crate, under the client that comes of the construct `pet_shop`.
//!
//! `UPDATE=1 cargo test -p tests --test constructs -- pet_shop` writes that client again.

#[path = "../../../generator/runtime/mod.rs"]
#[allow(dead_code, unused_imports, reason = "nothing here is public")]
mod runtime;

#[path = "../../constructs/pet_shop/client.rs"]
#[allow(dead_code, unused_imports, clippy::pedantic, reason = "generated, and nothing here is public")]
#[rustfmt::skip]
mod client;
#[path = "../../constructs/pet_shop/models.rs"]
#[allow(dead_code, unused_imports, clippy::pedantic, reason = "generated, and nothing here is public")]
#[rustfmt::skip]
mod models;
#[path = "../../constructs/pet_shop/operations.rs"]
#[allow(dead_code, unused_imports, clippy::pedantic, reason = "generated, and nothing here is public")]
#[rustfmt::skip]
mod operations;

#[cfg(test)]
mod server;

#[cfg(test)]
mod bodies;
#[cfg(test)]
mod charsets;
#[cfg(test)]
mod check;
#[cfg(test)]
mod dice;
#[cfg(test)]
mod errors;
#[cfg(test)]
mod exchange;
#[cfg(test)]
mod formats;
#[cfg(test)]
mod growth;
#[cfg(test)]
mod json;
#[cfg(test)]
mod lossless;
#[cfg(test)]
mod parameters;
#[cfg(test)]
mod random;
#[cfg(test)]
mod redirects;
#[cfg(test)]
mod replies;
#[cfg(test)]
mod said;
#[cfg(test)]
mod streams;
#[cfg(test)]
mod strictness;
#[cfg(test)]
mod texts;
#[cfg(test)]
mod unions;
#[cfg(test)]
mod values;
