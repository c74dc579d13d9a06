//! What the crate says to its readers: the document's words as rustdoc, and ours around them.

mod bounds;
pub mod client;
mod lines;
mod markdown;
pub mod operations;
pub mod rules;
pub mod schemas;

use crate::model::Docs as Said;

/// What is said of a call of what is deprecated.
pub fn deprecated(said: &Said) -> Option<String> {
    let reason = || said.deprecated_reason.as_deref().map(lines::line).filter(|reason| !reason.is_empty());
    said.deprecated
        .then(|| reason().unwrap_or_else(|| "the API says that it should no longer be used".to_owned()))
}
