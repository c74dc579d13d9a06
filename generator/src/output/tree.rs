//! The files of a crate as text.

use std::collections::BTreeMap;

use super::found::Found;
use super::hash::Hash;

/// The files of a crate: path (with `/`) to text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    files: BTreeMap<String, String>,
    merged: BTreeMap<String, Merged>,
}

/// A file that holds what its owner has written, too.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Merged {
    /// Of what would have been written without that.
    listed: Hash,
    /// Of the file when it was read.
    before: Hash,
}

impl Tree {
    /// Adds a file, or replaces it.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.files.insert(path.into(), text.into());
    }

    /// Puts what somebody has written into a file together with what the tree has for it.
    pub fn merge(&mut self, path: &str, existing: &str, merged: String) {
        if let Some(text) = self.files.get_mut(path) {
            let hashes = Merged { listed: Hash::of(text.as_bytes()), before: Hash::of(existing.as_bytes()) };
            self.merged.insert(path.to_owned(), hashes);
            *text = merged;
        }
    }

    /// The hash by which the manifest lists a file: of what is ours in it, so that it stays whatever its owner writes.
    pub(super) fn listed(&self, path: &str, text: &str) -> Hash {
        self.merged.get(path).map_or_else(|| Hash::of(text.as_bytes()), |merged| merged.listed)
    }

    /// What was found at the place of a file, apart from what its owner has written; `recorded` is what was written last.
    #[must_use]
    pub fn without_others(&self, path: &str, found: Found, recorded: Option<Hash>) -> Found {
        let (Some(merged), Some(text), Found::File(hash)) = (self.merged.get(path), self.get(path), &found)
        else {
            return found;
        };
        if *hash == Hash::of(text.as_bytes()) {
            Found::File(merged.listed)
        } else if *hash == merged.before {
            Found::File(recorded.unwrap_or(*hash))
        } else {
            found
        }
    }

    /// The text of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// The files in order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }
}
