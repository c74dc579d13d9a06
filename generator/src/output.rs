//! The files of a crate as text, and how they differ from those on disk.

use std::collections::BTreeMap;

/// The files of a crate: path (with `/`) to text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    files: BTreeMap<String, String>,
}

impl Tree {
    /// Adds a file, or replaces it.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.files.insert(path.into(), text.into());
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

    /// How this tree differs from `existing`, what is on disk, in order of the paths.
    #[must_use]
    pub fn difference(&self, existing: &Self) -> Vec<Difference> {
        let mut differences: Vec<_> = self
            .iter()
            .filter_map(|(path, new)| match existing.get(path) {
                None => Some(Difference::Missing { path: path.to_owned() }),
                Some(old) if old != new => Some(Difference::Stale { path: path.to_owned() }),
                Some(_) => None,
            })
            .collect();
        differences.extend(
            existing
                .iter()
                .filter(|(path, _)| self.get(path).is_none())
                .map(|(path, _)| Difference::Foreign { path: path.to_owned() }),
        );
        differences.sort_by(|a, b| a.path().cmp(b.path()));
        differences
    }
}

/// One way in which a tree and what is on disk differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// The file should be there and is not.
    Missing {
        /// Its path.
        path: String,
    },
    /// The file is there with another text.
    Stale {
        /// Its path.
        path: String,
    },
    /// The file is there and should not be.
    Foreign {
        /// Its path.
        path: String,
    },
}

impl Difference {
    /// The path of the file.
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            Self::Missing { path } | Self::Stale { path } | Self::Foreign { path } => path,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[(&str, &str)]) -> Tree {
        let mut tree = Tree::default();
        for (path, text) in files {
            tree.insert(*path, *text);
        }
        tree
    }

    #[test]
    fn says_what_is_missing_stale_and_foreign() {
        let new = tree(&[("a", "1"), ("b", "2"), ("c", "3")]);
        let old = tree(&[("b", "2"), ("c", "old"), ("d", "4")]);
        assert_eq!(
            new.difference(&old),
            [
                Difference::Missing { path: "a".into() },
                Difference::Stale { path: "c".into() },
                Difference::Foreign { path: "d".into() },
            ]
        );
        assert_eq!(new.difference(&new), []);
    }
}
