//! The documents under `fixtures/`.

use std::fs;
use std::path::{Path, PathBuf};

use generator::Config;
use generator::config::Tolerance;
use generator::document::external_files;
use generator::source::Source;

/// A document of our own.
#[derive(Clone, Debug)]
pub struct Fixture {
    /// The name of its file, without the ending.
    pub name: String,
    /// Its text, and that of the files it refers to.
    pub source: Source,
    /// What the generator is told for it.
    pub config: Config,
}

impl Fixture {
    /// A document of which a crate is made that is named after it.
    #[must_use]
    pub fn new(name: impl Into<String>, source: Source, config: Config) -> Self {
        let name = name.into();
        let crate_name = format!("{}-client", name.replace('_', "-"));
        Self { name, source, config: Config { crate_name, ..config } }
    }

    /// The same under a name that says what folder it is from.
    #[must_use]
    pub fn renamed(self, folder: &str) -> Self {
        Self::new(format!("{folder}_{}", self.name), self.source, self.config)
    }
}

/// The folder of fixtures called `name`.
#[must_use]
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)
}

/// A document that may be wrong.
#[must_use]
pub fn lenient(name: &str, text: String) -> Fixture {
    let source = Source::new(format!("{name}.json"), text);
    Fixture::new(name, source, Config { tolerance: Tolerance::Lenient, ..Config::default() })
}

/// The text of the fixture at `path`.
///
/// # Panics
/// When it cannot be read.
#[must_use]
pub fn text(path: &str) -> String {
    fs::read_to_string(folder(path)).expect("the fixture")
}

/// The documents directly in the folder `name`, in order of their names.
///
/// # Panics
/// When a file cannot be read.
#[must_use]
pub fn documents(name: &str) -> Vec<Fixture> {
    let entries = fs::read_dir(folder(name)).expect("the folder of fixtures");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "yaml" || ending == "json"));
    paths.sort();
    paths.iter().map(|path| document(path)).collect()
}

/// The document at `path`.
///
/// `Tolerance: lenient` stands in a comment at the top of those that are wrong on purpose.
///
/// # Panics
/// When a file cannot be read.
#[must_use]
pub fn document(path: &Path) -> Fixture {
    let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
    let source = source(path);
    let wrong_on_purpose = comments(&source.text).any(|comment| comment == "Tolerance: lenient");
    let tolerance = if wrong_on_purpose { Tolerance::Lenient } else { Tolerance::Strict };
    Fixture::new(name, source, Config { tolerance, ..Config::default() })
}

/// The comments at the top of a document.
pub fn comments(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map_while(|line| line.strip_prefix("# "))
}

/// The text at `path` with that of those files that it refers to and that are there.
///
/// # Panics
/// When a file cannot be read.
#[must_use]
pub fn source(path: &Path) -> Source {
    let bytes = fs::read(path).expect("the fixture");
    let mut source = Source::from_bytes(path.file_name().expect("a name").to_string_lossy(), bytes);
    let folder = path.parent().expect("a folder");
    loop {
        let missing = external_files(&source);
        let read =
            missing.iter().filter_map(|file| Some((file, fs::read_to_string(folder.join(file)).ok()?)));
        let read: Vec<_> = read.collect();
        if read.is_empty() {
            return source;
        }
        for (file, text) in read {
            source.add_file(Source::new(file, text));
        }
    }
}
