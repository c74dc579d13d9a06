//! Single files.

use std::io;
use std::path::Path;

use fs_err as fs;

use crate::steps::Steps;

/// Writes a file so that no reader ever sees half of it.
///
/// # Errors
/// What the file system says; the file is as it was then.
pub fn write_atomically(path: &Path, text: &str) -> io::Result<()> {
    write_bytes_atomically(path, text.as_bytes())
}

/// Writes a file of bytes so that no reader ever sees half of it.
///
/// # Errors
/// What the file system says; the file is as it was then.
pub fn write_bytes_atomically(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let new = path.with_file_name(format!(".{name}.{}.new", std::process::id()));
    let steps = Steps::default();
    let written = steps.create_file(&new, bytes).and_then(|()| steps.rename(&new, path));
    if written.as_ref().is_err_and(|error| error.kind() != io::ErrorKind::AlreadyExists) {
        steps.remove_file(&new)?;
    }
    // What is said is about the file that is meant, not about the one beside it.
    written.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => error,
        kind => io::Error::new(kind, format!("{}: it cannot be written: {}", path.display(), cause(&error))),
    })
}

/// What the system says, without the name of a file.
fn cause(error: &io::Error) -> String {
    let source = error.get_ref().and_then(std::error::Error::source);
    source.map_or_else(|| error.to_string(), ToString::to_string)
}
