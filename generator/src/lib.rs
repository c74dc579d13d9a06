//! Reads an OpenAPI document and writes a Rust client crate for it.

pub mod config;
pub mod model;
pub mod output;
pub mod pointer;

pub use config::Config;
