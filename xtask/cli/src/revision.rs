//! Documents and other files as they are, or as they were at a revision of git.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

use commands::exit::Failure;
use disk::read_source;
use generator::document::external_files;
use generator::source::Source;

/// Where a document is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// In a file.
    File(PathBuf),
    /// In a revision of git, at the path of this file.
    Revision(String, PathBuf),
}

/// The document, with the files that it refers to.
///
/// # Errors
/// Why it cannot be read.
pub fn source(origin: &Origin, root: Option<&Path>) -> Result<Source, Failure> {
    match origin {
        Origin::File(path) => Ok(read_source(path, root)?),
        Origin::Revision(revision, path) => of_revision(revision, path),
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

fn of_revision(revision: &str, path: &Path) -> Result<Source, Failure> {
    let bytes = shown(revision, path)?;
    let mut source = Source::from_bytes(format!("{revision}:{}", path.display()), bytes);
    let folder = path.parent().unwrap_or(Path::new(""));
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

/// A file at a revision.
fn shown(revision: &str, path: &Path) -> Result<Vec<u8>, Failure> {
    if revision.starts_with('-') {
        return Err(format!("`{revision}` is neither a file nor a revision").into());
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // The folder may be gone by now; then the nearest that is there knows the repository.
    let here = folder.ancestors().find(|folder| folder.is_dir()).unwrap_or(Path::new("."));
    let below = path.strip_prefix(here).unwrap_or(path);
    let output = Command::new("git")
        .arg("-C")
        .arg(here)
        .arg("show")
        .arg(format!("{revision}:./{}", below.display()))
        .stdin(Stdio::null())
        .output()
        .map_err(|error| Failure::from(io::Error::other(format!("git: {error}"))))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let why = String::from_utf8_lossy(&output.stderr);
    Err(format!("{revision}:{}: {}", path.display(), why.trim()).into())
}

/// The day, as `2026-01-31`, by UTC.
pub fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    day(seconds / 86_400)
}

/// The day that is so many after 1970-01-01.
fn day(number: u64) -> String {
    let mut left = number;
    let mut year = 1970;
    let is_leap =
        |year: u64| (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
    loop {
        let days = if is_leap(year) { 366 } else { 365 };
        if left < days {
            break;
        }
        left -= days;
        year += 1;
    }
    let february = if is_leap(year) { 29 } else { 28 };
    let mut month = 1;
    for days in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if left < days {
            break;
        }
        left -= days;
        month += 1;
    }
    format!("{year:04}-{month:02}-{:02}", left + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        for (number, expected) in [
            (0, "1970-01-01"),
            (58, "1970-02-28"),
            (59, "1970-03-01"),
            (789, "1972-02-29"),
            (20_454, "2026-01-01"),
        ] {
            assert_eq!(day(number), expected);
        }
    }
}
