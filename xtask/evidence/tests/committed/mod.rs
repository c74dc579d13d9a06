//! The committed document and facts, and numbers to choose changes of them by.

use std::fs;
use std::path::{Path, PathBuf};

use evidence::facts::{self, FactsFile};

/// The committed texts, by path from the root.
pub struct Texts {
    pub spec: (String, String),
    pub facts: Vec<(String, String)>,
}

impl Texts {
    pub fn committed() -> Self {
        let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
        let read = |path: &str| {
            let text = fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
            (path.to_owned(), text)
        };
        let entries = fs::read_dir(root.join("spec/facts")).expect("spec/facts is there");
        let mut names: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
        names.sort();
        let facts = names.iter().map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy();
            read(&format!("spec/facts/{name}"))
        });
        Self { spec: read("spec/plannr.yaml"), facts: facts.collect() }
    }

    pub fn files(&self) -> Vec<FactsFile> {
        let read =
            |(name, text): &(String, String)| facts::read(name, text).expect("the facts files are whole");
        self.facts.iter().map(read).collect()
    }
}
