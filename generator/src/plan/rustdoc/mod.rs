//! What the crate says to its readers: the document's words as rustdoc, and ours around them.

mod bounds;
pub mod client;
mod lines;
mod markdown;
pub mod operations;
pub mod rules;
pub mod schemas;
