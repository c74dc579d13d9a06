//! What is written as values: a tree of text, the manifest of its files, and how what is there differs from it.

mod description;
mod difference;
pub mod forms;
mod found;
mod hash;
mod manifest;
pub mod marked;
mod names;
pub mod needs;
mod path;
mod tree;

pub use description::{DESCRIPTION, RecordedDescription, RecordedPart, Stay};
pub use difference::{Difference, State, differences};
pub use found::Found;
pub use hash::Hash;
pub use manifest::{MANIFEST, Manifest, ManifestError};
pub use names::{MERGING, NAMES, Named, RecordedNames, UNIONS};
pub use path::{WORK, is_portable, is_reserved};
pub use tree::Tree;
