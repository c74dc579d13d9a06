//! Documents and other files as they are, or as they were at a revision of git.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use commands::exit::Failure;
use commands::input::Input;
use generator::document::external_files;
use generator::document::lock::{LOCK, Lock};
use generator::source::Source;

/// Where a document is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// In a file.
    File(PathBuf),
    /// In a revision of git, at the path of this file.
    Revision(String, PathBuf),
}

/// The document with its overlays, and the files that it refers to: what `input` names, at the origin.
///
/// # Errors
/// Why it cannot be read.
pub fn source(origin: &Origin, input: &Input) -> Result<Source, Failure> {
    match origin {
        Origin::File(path) => Ok(Input { document: path.clone(), ..input.clone() }.read()?),
        Origin::Revision(revision, path) => of_revision(revision, path, input),
    }
}

/// A file as it was when the document was what it is there; none, if it was not there.
///
/// # Errors
/// That it is no text, or that it cannot be read.
pub fn text(origin: &Origin, path: &Path) -> Result<Option<String>, Failure> {
    let bytes = match origin {
        Origin::File(_) => match std::fs::read(path) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error.into()),
        },
        Origin::Revision(revision, _) => shown(revision, path).ok(),
    };
    let text = bytes.map(String::from_utf8).transpose();
    text.map_err(|_| format!("{}: is not UTF-8", path.display()).into())
}

/// The paths of the files in a folder at a revision, as seen from it; none, if it was not there.
///
/// # Errors
/// What git says.
pub fn files(revision: &str, folder: &Path) -> Result<Vec<String>, Failure> {
    let here = folder.ancestors().find(|folder| folder.is_dir()).unwrap_or(Path::new("."));
    let below = folder.strip_prefix(here).unwrap_or(folder);
    let mut arguments = vec!["ls-tree".to_owned(), "-r".into(), "-z".into(), "--name-only".into()];
    arguments.push(of_revision_only(revision)?.to_owned());
    arguments.extend((below != Path::new("")).then(|| format!("{}/", below.display())));
    let listed = git(here, &arguments, &format!("{revision}:{}", folder.display()))?;
    let names = String::from_utf8_lossy(&listed);
    Ok(names.split('\0').filter(|name| !name.is_empty()).map(str::to_owned).collect())
}

fn of_revision(revision: &str, path: &Path, input: &Input) -> Result<Source, Failure> {
    let bytes = shown(revision, path)?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let source = Source::from_bytes(format!("{revision}:{}", path.display()), bytes);
    let mut source = laid(source.with_lock(lock(revision, folder, input)?), revision, input)?;
    let mut tried = BTreeSet::new();
    loop {
        let missing: Vec<String> =
            external_files(&source).into_iter().filter(|file| tried.insert(file.clone())).collect();
        if missing.is_empty() {
            return Ok(source);
        }
        for file in missing {
            match shown(revision, &folder.join(&file)) {
                Ok(bytes) => source.add_file(Source::from_bytes(file, bytes)),
                Err(why) => source.add_unread_file(file, why.to_string()),
            }
        }
    }
}

/// The document under its overlays, as they were then.
fn laid(source: Source, revision: &str, input: &Input) -> Result<Source, Failure> {
    let Some(tools) = input.tools.filter(|_| !input.overlays.is_empty()) else { return Ok(source) };
    let read = |path: &PathBuf| {
        let name = format!("{revision}:{}", path.display());
        Ok(Source::from_bytes(name, shown(revision, path)?))
    };
    let overlays = input.overlays.iter().map(read).collect::<Result<_, Failure>>()?;
    Ok((tools.lay)(source, overlays))
}

/// What was fetched for the document by then, which has to be what its lock says.
fn lock(revision: &str, folder: &Path, input: &Input) -> Result<Lock, Failure> {
    let (Ok(bytes), Some(tools)) = (shown(revision, &folder.join(LOCK)), input.tools) else {
        return Ok(Lock::default());
    };
    let place = format!("{revision}:{}", folder.join(LOCK).display());
    let lock = Lock::parse(&String::from_utf8_lossy(&bytes))
        .map_err(|line| format!("{place}:{line}: this is no line of a lock"))?;
    for file in &lock.files {
        if (tools.digest)(&shown(revision, &folder.join(&file.path))?) != file.hash {
            return Err(format!("{place}: {}: it is not what was fetched", file.path).into());
        }
    }
    Ok(lock)
}

/// A file at a revision.
fn shown(revision: &str, path: &Path) -> Result<Vec<u8>, Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // The folder may be gone by now; then the nearest that is there knows the repository.
    let here = folder.ancestors().find(|folder| folder.is_dir()).unwrap_or(Path::new("."));
    let below = path.strip_prefix(here).unwrap_or(path);
    let object = format!("{}:./{}", of_revision_only(revision)?, below.display());
    git(here, &["show".to_owned(), object], &format!("{revision}:{}", path.display()))
}

/// What begins with a dash would be an option of git.
fn of_revision_only(revision: &str) -> Result<&str, Failure> {
    if revision.starts_with('-') {
        return Err(format!("`{revision}` is neither a file nor a revision").into());
    }
    Ok(revision)
}

fn git(folder: &Path, arguments: &[String], about: &str) -> Result<Vec<u8>, Failure> {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| Failure::from(io::Error::other(format!("git: {error}"))))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let why = String::from_utf8_lossy(&output.stderr);
    Err(format!("{about}: {}", why.trim()).into())
}
