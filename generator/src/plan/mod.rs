//! Every Rust decision: names, types, docs, operations.

pub mod docs;
