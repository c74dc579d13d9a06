//! The folders under `constructs/`: a document each, and beside it what becomes of it.

use std::fs;
use std::path::{Path, PathBuf};

use generator::Config;
use generator::output::{DESCRIPTION, NAMES, RecordedNames};
use generator::source::Source;

use crate::fixtures::{self, Fixture};

/// What a construct shows beside its model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Types: `models.rs`.
    Models,
    /// Operations and the client: `operations.rs` and `client.rs`.
    Operations,
    /// The documentation in these files; without it, they are easier to read.
    Docs,
}

/// A folder: a document, `openapi.yaml`, and what becomes of it.
#[derive(Clone, Debug)]
pub struct Construct {
    /// Where it is.
    pub folder: PathBuf,
    /// What the comment `Shows:` at the top of the document says.
    pub shows: Vec<Shown>,
    /// The document, what `codegen.toml` says, and what an earlier run has recorded, if that is there.
    pub fixture: Fixture,
}

impl Construct {
    /// The text of a file in its folder, if that is there.
    #[must_use]
    pub fn text(&self, file: &str) -> Option<String> {
        fs::read_to_string(self.folder.join(file)).ok()
    }
}

/// All constructs in order of their names.
///
/// # Panics
/// When a file cannot be read.
#[must_use]
pub fn all() -> Vec<Construct> {
    let entries = fs::read_dir(folder()).expect("the folder of constructs");
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    folders.sort();
    folders.iter().map(|folder| read(folder)).collect()
}

/// The document of each construct.
#[must_use]
pub fn documents() -> Vec<Fixture> {
    all().into_iter().map(|construct| construct.fixture).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("constructs")
}

fn read(folder: &Path) -> Construct {
    let name = folder.file_name().expect("a name").to_string_lossy().into_owned();
    let source = fixtures::source(&folder.join("openapi.yaml"));
    let config = match fs::read_to_string(folder.join("codegen.toml")) {
        Ok(text) => {
            let configuration = Source::new("codegen.toml", text);
            Config::parse(&configuration).unwrap_or_else(|error| panic!("codegen.toml of {name}: {error:?}"))
        }
        Err(_) => Config::default(),
    };
    let own = |file: &str| fs::read_to_string(folder.join(file)).unwrap_or_default();
    let recorded = RecordedNames::parse(&own(NAMES));
    let config = Config { recorded, described: own(DESCRIPTION), ..config };
    let shows = fixtures::comments(&source.text).find_map(|comment| comment.strip_prefix("Shows: "));
    let shows = shows.unwrap_or_else(|| panic!("{name} does not say what it shows"));
    let shows = shows.split(", ").map(|word| shown(word).unwrap_or_else(|| panic!("{name} shows `{word}`")));
    Construct {
        folder: folder.to_owned(),
        shows: shows.collect(),
        fixture: Fixture::new(name, source, config),
    }
}

fn shown(word: &str) -> Option<Shown> {
    match word {
        "models" => Some(Shown::Models),
        "operations" => Some(Shown::Operations),
        "docs" => Some(Shown::Docs),
        _ => None,
    }
}
