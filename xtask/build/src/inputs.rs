//! What a client is made of, and whether that has changed.

use std::path::{Path, PathBuf};

use commands::input::{Input, Tools};
use disk::read_file;
use generator::Config;
use generator::config::Tolerance;
use generator::diagnostics::Diagnostics;
use generator::document::lock::LOCK;
use generator::output::Hash;
use generator::source::Source;
use sha2::{Digest, Sha256};

use crate::{Client, Error};

/// A file is not larger.
const LIMIT: u64 = 256 << 20;

/// What was read.
pub(crate) struct Inputs {
    pub source: Source,
    pub config: Result<Config, Diagnostics>,
    /// The files, for cargo to look at.
    pub files: Vec<PathBuf>,
    /// What tells all of it from anything else.
    pub key: String,
}

/// Reads all of it, as seen from the folder of the package.
pub(crate) fn read(client: &Client, package: &Path) -> Result<Inputs, Error> {
    let at = |path: &Path| package.join(path);
    let document = at(&client.document);
    let mut files = vec![document.clone()];
    let (config, configuration) = configuration(client.config.as_deref().map(at).as_deref(), &mut files)?;
    let listed = config.iter().flat_map(|config| &config.overlays);
    let beside = client.config.as_deref().and_then(Path::parent).unwrap_or(Path::new(""));
    let overlays: Vec<PathBuf> = listed
        .map(|file| at(&beside.join(file)))
        .chain(client.overlays.iter().map(|path| at(path)))
        .collect();
    files.extend(overlays.iter().cloned());
    let tools = Some(Tools { lay: overlay::lay, digest });
    let source = Input { document: document.clone(), root: None, overlays, tools }.read()?;
    let folder = document.parent().unwrap_or(package);
    files.extend(source.file_names().map(|name| folder.join(name)));
    files.extend(Some(folder.join(LOCK)).filter(|lock| lock.exists()));
    let key = key(client, &files)?;
    let source = match configuration {
        Some(configuration) => source.with_configuration(configuration),
        None => source,
    };
    let config = config.map(|config| Config {
        tolerance: if client.lenient { Tolerance::Lenient } else { config.tolerance },
        ..config
    });
    Ok(Inputs { source, config, files, key })
}

/// The SHA-256 of a file, as the lock has it: what fetches files has the same, and a client for HTTP, which a build script
/// is not to build.
fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |digits, byte| format!("{digits}{byte:02x}"))
}

type Read = (Result<Config, Diagnostics>, Option<Source>);

fn configuration(path: Option<&Path>, files: &mut Vec<PathBuf>) -> Result<Read, Error> {
    let Some(path) = path else { return Ok((Ok(Config::default()), None)) };
    files.push(path.to_owned());
    let text = read_file(path, LIMIT).map_err(|why| Error(format!("{}: {why}", path.display())))?;
    let source = Source::new(path.display().to_string(), text);
    Ok((Config::parse(&source), Some(source)))
}

fn key(client: &Client, files: &[PathBuf]) -> Result<String, Error> {
    let mut key = format!("{} {client:?}\n", env!("CARGO_PKG_VERSION"));
    for file in files {
        let bytes = std::fs::read(file).map_err(|why| Error(format!("{}: {why}", file.display())))?;
        key = format!("{key}{} {}\n", Hash::of(&bytes), file.display());
    }
    Ok(key)
}
