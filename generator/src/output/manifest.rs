//! Which files of a folder are the generator's, and what it wrote into each.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::str::FromStr;

use super::hash::Hash;
use super::path::{WORK, is_portable};
use super::tree::Tree;

/// The file that holds the manifest, at the top of the folder that is written.
pub const MANIFEST: &str = "codegen.manifest";

/// The first line, by which a manifest is known.
const HEADER: &str =
    "# The files here that `cargo xtask codegen` wrote, each behind the XXH3-128 of its text.";

/// The files of a tree, without the manifest itself: path to hash.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    files: BTreeMap<String, Hash>,
}

impl Manifest {
    /// The manifest of a tree.
    #[must_use]
    pub fn of(tree: &Tree) -> Self {
        let files = tree.iter().filter(|(path, _)| *path != MANIFEST);
        Self { files: files.map(|(path, text)| (path.to_owned(), tree.listed(path, text))).collect() }
    }

    /// What was written into a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<Hash> {
        self.files.get(path).copied()
    }

    /// The files, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }
}

impl Tree {
    /// The tree with the manifest of its files as one more file.
    #[must_use]
    pub fn sealed(mut self) -> Self {
        let manifest = Manifest::of(&self).to_string();
        self.insert(MANIFEST, manifest);
        self
    }

    /// The same, without a copy of a tree that has it already.
    #[must_use]
    pub fn to_sealed(&self) -> Cow<'_, Self> {
        let manifest = Manifest::of(self).to_string();
        if self.get(MANIFEST) == Some(&manifest) {
            return Cow::Borrowed(self);
        }
        let mut sealed = self.clone();
        sealed.insert(MANIFEST, manifest);
        Cow::Owned(sealed)
    }
}

impl fmt::Display for Manifest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{HEADER}")?;
        self.files.iter().try_for_each(|(path, hash)| writeln!(formatter, "{hash}  {path}"))
    }
}

/// A line that no manifest has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManifestError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: &'static str,
}

impl fmt::Display for ManifestError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}: {}", self.line, self.problem)
    }
}

impl Error for ManifestError {}

impl FromStr for Manifest {
    type Err = ManifestError;

    fn from_str(text: &str) -> Result<Self, ManifestError> {
        let mut files = BTreeMap::new();
        let mut lines = text.lines().enumerate();
        if lines.next().is_none_or(|(_, line)| line != HEADER) {
            return Err(ManifestError { line: 1, problem: "this is not how a manifest starts" });
        }
        for (at, line) in lines {
            let wrong = |problem| ManifestError { line: at + 1, problem };
            let (hash, path) = line.split_once("  ").ok_or(wrong("this is no hash with a path behind it"))?;
            let hash = hash.parse().map_err(|()| wrong("this is no hash"))?;
            let folder = path.split('/').next().unwrap_or_default();
            if !is_portable(path) || folder == WORK || path == MANIFEST {
                return Err(wrong("this is no path of a file that codegen writes"));
            }
            if files.insert(path.to_owned(), hash).is_some() {
                return Err(wrong("this file stands twice"));
            }
        }
        Ok(Self { files })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        let mut tree = Tree::default();
        tree.insert("src/lib.rs", "//! Docs.\n");
        tree.insert("Cargo.toml", "[package]\n");
        Manifest::of(&tree)
    }

    #[test]
    fn it_reads_what_it_prints() {
        let text = manifest().to_string();
        assert_eq!(text.parse(), Ok(manifest()));
        assert_eq!(text.lines().nth(1), Some("746fbcc37d20705453af50517c050562  Cargo.toml"));
    }

    #[test]
    fn a_manifest_does_not_list_itself() {
        let mut tree = Tree::default();
        tree.insert("a", "1");
        let sealed = tree.clone().sealed();
        assert_eq!(Manifest::of(&sealed), Manifest::of(&tree));
        assert_eq!(sealed.clone().sealed(), sealed);
        assert!(matches!(sealed.to_sealed(), Cow::Borrowed(_)));
        assert_eq!(*tree.to_sealed(), sealed);
        let mut other = sealed.clone();
        other.insert("a", "2");
        assert_eq!(*other.to_sealed(), other.clone().sealed());
    }

    #[test]
    fn what_is_no_manifest_is_refused_with_its_line() {
        let hash = "0".repeat(32);
        let head = |lines: &str| format!("{HEADER}\n{lines}");
        let line = |text: &str| text.parse::<Manifest>().map_err(|error| error.line);
        assert_eq!(line(""), Err(1));
        assert_eq!(line("<<<<<<< ours\n"), Err(1));
        assert_eq!(line(&head(&format!("{hash}  a\n<<<<<<< ours\n"))), Err(3));
        for path in ["../a", "/a", "a\\b", "codegen.manifest", ".codegen/0", ""] {
            assert_eq!(line(&head(&format!("{hash}  {path}\n"))), Err(2), "{path}");
        }
        assert_eq!(line(&head(&format!("{hash}  a\n{hash}  a\n"))), Err(3));
        assert_eq!(line(&head(&format!("{}  a\n", "G".repeat(32)))), Err(2));
    }
}
