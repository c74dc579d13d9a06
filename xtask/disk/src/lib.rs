//! All that the commands do to files.
//!
//! A folder that is written holds a manifest of what was written ([`generator::output::Manifest`]); nothing else
//! makes a file one of ours. [`replace_tree`] makes a folder hold a tree: new files are staged in a folder of its
//! own (`.codegen`), a journal names the change, and only then files are renamed to their places and orphans
//! deleted. A run that finds a journal completes it first; without one, it takes back what was staged. So a run that
//! is stopped at any moment leaves the old files or, after the next run, the new ones.
//!
//! Nothing is done through links: what is one, or stands behind one, is none of ours.

mod atomic;
mod document;
mod error;
mod examine;
mod folder;
mod journal;
mod lock;
mod look;
mod replace;
#[cfg(test)]
mod replace_tests;
mod steps;

pub use atomic::{write_atomically, write_bytes_atomically};
pub use document::{add_files, read_document, read_source};
pub use error::{Error, Refusal};
pub use examine::{read_edited, read_own};
pub use folder::read_folder;
pub use look::{Unreadable, read_file, read_inside};
pub use replace::{Comparison, Consent, compare_tree, replace_tree};
