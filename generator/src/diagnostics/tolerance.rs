//! What is forgiven.

use serde::Deserialize;

/// What to do with a part of a document that is plainly wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tolerance {
    /// It is an error: nothing is written. For documents of one's own.
    #[default]
    Strict,
    /// It is a warning: the part is carried raw or left out, the rest is written. For documents of others.
    Lenient,
}
