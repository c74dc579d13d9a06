//! A document with the files that it refers to.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use generator::document::external_files;
use generator::source::Source;

use crate::look::{Unreadable, read_inside};

/// Of a document and the files that it refers to, so many bytes are read in all.
const LIMIT: u64 = 256 << 20;

/// The document at `path`, under the name by which messages call it, with the files that it refers to. All must be
/// regular files inside `root`, or the document's folder, if none is named.
///
/// # Errors
/// Why the document is not read. A file it refers to that is not read is a problem of the document, reported where
/// it is referred to.
pub fn read_source(path: &Path, root: Option<&Path>) -> io::Result<Source> {
    Ok(add_files(read_document(path, root)?, path, root))
}

/// The document at `path` alone.
///
/// # Errors
/// Why it is not read.
pub fn read_document(path: &Path, root: Option<&Path>) -> io::Result<Source> {
    let folder = folder_of(path);
    let root = root.unwrap_or(folder);
    let name = Path::new(path.file_name().unwrap_or(path.as_os_str()));
    let bytes = read_inside(root, folder, name, LIMIT)
        .map_err(|why| io::Error::other(format!("{}: {}", path.display(), reason(&why, root))))?;
    Ok(Source::from_bytes(path.display().to_string(), bytes))
}

/// The document, which is at `path`, with the files that it refers to.
#[must_use]
pub fn add_files(mut source: Source, path: &Path, root: Option<&Path>) -> Source {
    let folder = folder_of(path);
    let root = root.unwrap_or(folder);
    let mut left = LIMIT.saturating_sub(source.text.len() as u64);
    let mut tried = BTreeSet::new();
    loop {
        let missing: Vec<String> =
            external_files(&source).into_iter().filter(|file| tried.insert(file.clone())).collect();
        if missing.is_empty() {
            return source;
        }
        for file in missing {
            match read_inside(root, folder, Path::new(&file), left) {
                Ok(bytes) => {
                    left = left.saturating_sub(bytes.len() as u64);
                    source.add_file(Source::from_bytes(file, bytes));
                }
                Err(why) => source.add_unread_file(file, reason(&why, root)),
            }
        }
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn reason(why: &Unreadable, root: &Path) -> String {
    match why {
        Unreadable::Outside(_) => format!("{why} `{}`; another can be named with --root", root.display()),
        _ => why.to_string(),
    }
}
