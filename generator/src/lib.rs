//! Reads an OpenAPI document and writes a Rust client crate for it.

pub mod config;
pub mod diagnostics;
pub mod load;
pub mod lower;
pub mod model;
pub mod output;
pub mod passes;
pub mod plan;
pub mod pointer;
pub mod source;

pub use config::Config;
