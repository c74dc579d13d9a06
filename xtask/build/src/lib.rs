#![doc = include_str!("../README.md")]

mod inputs;
mod write;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// A client that a build script writes.
#[derive(Clone, Debug)]
pub struct Client {
    document: PathBuf,
    config: Option<PathBuf>,
    overlays: Vec<PathBuf>,
    features: Vec<String>,
    lenient: bool,
}

/// The client for the document at this path, as seen from the package.
#[must_use]
pub fn client(document: impl Into<PathBuf>) -> Client {
    let features = generator::output::needs::USUAL_FEATURES.map(str::to_owned).to_vec();
    Client { document: document.into(), config: None, overlays: Vec::new(), features, lenient: false }
}

impl Client {
    /// What the document cannot say: the path of a `codegen.toml`.
    #[must_use]
    pub fn config(mut self, path: impl Into<PathBuf>) -> Self {
        self.config = Some(path.into());
        self
    }

    /// An OpenAPI overlay to lay over the document; several are laid in their order.
    #[must_use]
    pub fn overlay(mut self, path: impl Into<PathBuf>) -> Self {
        self.overlays.push(path.into());
        self
    }

    /// The features that the client has, in place of those that a crate has by default.
    #[must_use]
    pub fn features<S: Into<String>>(mut self, features: impl IntoIterator<Item = S>) -> Self {
        self.features = features.into_iter().map(Into::into).collect();
        self
    }

    /// Leaves wrong parts of the document out, with a warning each, instead of stopping at them.
    #[must_use]
    pub fn lenient(mut self) -> Self {
        self.lenient = true;
        self
    }

    /// Writes the client as the file of a module, `MODULE.rs` below `OUT_DIR`, and tells cargo what it was made of. The
    /// module stands at the root of the crate, or below it: `net::api`.
    ///
    /// # Errors
    /// What is wrong with the document or the configuration, what the package's Cargo.toml lacks, what the file system
    /// says; and that this is no build script.
    pub fn write(&self, module: &str) -> Result<(), Error> {
        let of = |name: &str| {
            let path = std::env::var_os(name).map(PathBuf::from);
            path.ok_or_else(|| Error(format!("{name} is not set: this is for build scripts")))
        };
        let told = self.write_to(module, &of("CARGO_MANIFEST_DIR")?, &of("OUT_DIR")?)?;
        // What cargo reads.
        for line in &told {
            println!("{line}");
        }
        Ok(())
    }

    /// The same for the package in one folder, into another; gives what cargo is told, a line each.
    ///
    /// # Errors
    /// As above.
    pub fn write_to(&self, module: &str, package: &Path, out: &Path) -> Result<Vec<String>, Error> {
        write::write(self, module, package, out)
    }
}

/// Why there is no client, for people: with the lines of the document, where it is about these.
pub struct Error(String);

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The same: it is what a `main` prints that returns it.
impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self}")
    }
}

impl std::error::Error for Error {}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self(error.to_string())
    }
}
