//! Reads an OpenAPI document and writes a Rust client crate for it.

pub mod model;
pub mod pointer;
