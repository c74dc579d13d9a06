//! What is at the place of a file.

use super::hash::Hash;

/// What is at the place of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing.
    Absent,
    /// A file, with its hash.
    File(Hash),
    /// Something that is not the generator's, and so was not read.
    Unread,
    /// Something else than a file that can be read, e.g. a link.
    Other(String),
    /// Something that no file can take the place of, e.g. a folder.
    Blocked(String),
}
