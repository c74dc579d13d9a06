//! The committed document and facts, and numbers to choose changes of them by.

use std::fs;
use std::path::{Path, PathBuf};

use evidence::facts::{self, FactsFile, Listed};

/// The committed texts, by path from the root.
pub struct Texts {
    pub spec: (String, String),
    /// Facts of captured pages, then of those that were read by hand.
    pub facts: Vec<(String, String)>,
}

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

fn read(path: &str) -> (String, String) {
    let text =
        fs::read_to_string(Path::new(ROOT).join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    (path.to_owned(), text)
}

fn folder(folder: &str) -> Vec<(String, String)> {
    let entries = fs::read_dir(Path::new(ROOT).join(folder)).expect("a folder of facts");
    let mut names: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    names.retain(|path| path.is_file() && !path.ends_with("listed.yaml"));
    names.sort();
    let name = |path: &PathBuf| path.file_name().expect("a name").to_string_lossy().into_owned();
    names.iter().map(|path| read(&format!("{folder}/{}", name(path)))).collect()
}

fn files(texts: &[(String, String)]) -> Vec<FactsFile> {
    texts.iter().map(|(name, text)| facts::read(name, text).expect("the facts files are whole")).collect()
}

impl Texts {
    pub fn committed() -> Self {
        let mut facts = folder("spec/facts");
        facts.extend(folder("spec/facts/by-hand"));
        Self { spec: read("spec/plannr.yaml"), facts }
    }

    pub fn files(&self) -> Vec<FactsFile> {
        files(&self.facts)
    }
}

/// The list of all other operations.
#[allow(dead_code, reason = "not every test needs them")]
pub fn listed() -> Vec<Listed> {
    let (name, text) = read("spec/facts/listed.yaml");
    facts::read_list(&name, &text).expect("a list")
}
