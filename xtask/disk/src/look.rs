//! What is in a folder, seen without following links, and files read inside it.

use std::fmt;
use std::fs::{FileType, Metadata};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use fs_err as fs;
use generator::output::{Found, Hash};

/// Files of ours are not larger.
pub(crate) const LARGEST: u64 = 256 << 20;

/// Why a file inside a folder is not read.
#[derive(Debug)]
pub enum Unreadable {
    /// It is not there.
    Missing,
    /// It is outside the folder: how it leads there.
    Outside(&'static str),
    /// It is no regular file, but a folder, a pipe …
    Kind(&'static str),
    /// It has more bytes than are read.
    TooLarge {
        /// Its size.
        bytes: u64,
        /// What is read at most.
        limit: u64,
    },
    /// It is not UTF-8 text.
    NotText,
    /// The file system said so.
    Io(io::Error),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => formatter.write_str("there is no such file"),
            Self::Outside(how) => write!(formatter, "{how}"),
            Self::Kind(kind) => write!(formatter, "it is {kind}, not a file"),
            Self::TooLarge { bytes, limit } => {
                write!(formatter, "it has {bytes} bytes; {limit} are read at most")
            }
            Self::NotText => formatter.write_str("it is not UTF-8 text"),
            Self::Io(error) => write!(formatter, "{error}"),
        }
    }
}

impl From<io::Error> for Unreadable {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::Missing,
            _ => Self::Io(error),
        }
    }
}

/// The bytes of the file `path`, as seen from `folder`, if it is a regular file of at most `limit` bytes inside
/// `root`, however links lead there.
///
/// # Errors
/// Why it is not read. Of a file outside nothing is read, and of a path that leads outside by its own words nothing
/// is looked at.
pub fn read_inside(root: &Path, folder: &Path, path: &Path, limit: u64) -> Result<Vec<u8>, Unreadable> {
    let (root, folder) = (fs::canonicalize(root)?, fs::canonicalize(folder)?);
    if !joined(&folder, path).is_some_and(|joined| joined.starts_with(&root)) {
        return Err(Unreadable::Outside("its path leads out of the folder"));
    }
    let real = fs::canonicalize(folder.join(path))?;
    if !real.starts_with(&root) {
        return Err(Unreadable::Outside("a link leads out of the folder"));
    }
    read_bytes(&real, &fs::metadata(&real)?, limit)
}

/// The text of the regular file at `path`, of at most `limit` bytes.
///
/// # Errors
/// Why it is not read.
pub fn read_file(path: &Path, limit: u64) -> Result<String, Unreadable> {
    let bytes = read_bytes(path, &fs::metadata(path)?, limit)?;
    String::from_utf8(bytes).map_err(|_| Unreadable::NotText)
}

/// The bytes of what `metadata` was asked of; a pipe or a device is not even opened.
fn read_bytes(path: &Path, metadata: &Metadata, limit: u64) -> Result<Vec<u8>, Unreadable> {
    if !metadata.is_file() {
        return Err(Unreadable::Kind(kind(metadata.file_type())));
    }
    let too_large = |bytes| Err(Unreadable::TooLarge { bytes, limit });
    if metadata.len() > limit {
        return too_large(metadata.len());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or_default());
    // One more, to see that it grew meanwhile.
    fs::File::open(path)?.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    match bytes.len() as u64 {
        read if read > limit => too_large(read),
        _ => Ok(bytes),
    }
}

/// `path` as seen from `folder`, by its words alone; none, if it has a root of its own or leads above the top.
fn joined(folder: &Path, path: &Path) -> Option<PathBuf> {
    let mut joined = folder.to_owned();
    for part in path.components() {
        match part {
            Component::Normal(name) => joined.push(name),
            Component::CurDir => {}
            Component::ParentDir => {
                if !joined.pop() {
                    return None;
                }
            }
            Component::Prefix(_) | Component::RootDir => return None,
        }
    }
    Some(joined)
}

/// What is at `path` within `root`; a file is read only if it is `ours`.
pub(crate) fn look(root: &Path, path: &str, ours: bool) -> io::Result<Found> {
    let mut place = root.to_owned();
    let mut names = path.split('/').peekable();
    while let Some(name) = names.next() {
        place.push(name);
        let metadata = match fs::symlink_metadata(&place) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Found::Absent),
            metadata => metadata?,
        };
        let is_last = names.peek().is_none();
        match (is_last, metadata.is_dir()) {
            (false, true) => {}
            (true, false) => return found(&place, &metadata, ours),
            (true, true) => return Ok(Found::Blocked("this is a folder".to_owned())),
            (false, false) => {
                let folder = place.strip_prefix(root).unwrap_or(&place).display();
                let kind = kind(metadata.file_type());
                return Ok(Found::Blocked(format!("`{folder}`, which should be a folder, is {kind}")));
            }
        }
    }
    Ok(Found::Absent)
}

fn found(place: &Path, metadata: &Metadata, ours: bool) -> io::Result<Found> {
    if !ours {
        return Ok(Found::Unread);
    }
    match read_bytes(place, metadata, LARGEST) {
        Ok(bytes) => Ok(Found::File(Hash::of(&bytes))),
        Err(Unreadable::Io(error)) => Err(error),
        Err(Unreadable::Missing) => Ok(Found::Absent),
        Err(Unreadable::TooLarge { bytes, .. }) => Ok(Found::Other(format!("a file of {bytes} bytes"))),
        Err(_) => Ok(Found::Other(kind(metadata.file_type()).to_owned())),
    }
}

pub(crate) fn kind(of: FileType) -> &'static str {
    if of.is_symlink() {
        "a link"
    } else if of.is_dir() {
        "a folder"
    } else if of.is_file() {
        "a file"
    } else {
        "a pipe, a socket or a device"
    }
}
