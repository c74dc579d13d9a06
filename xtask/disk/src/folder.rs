//! The files of a folder.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use fs_err as fs;

use crate::look::read_file;

/// The texts of the regular files of a folder whose names end in `.` and `extension`, by what comes before that. What
/// stands in folders within it is not read, nor what a link leads to.
///
/// # Errors
/// Why the folder, or one of the files, is not read: a file is no larger than `limit` bytes.
pub fn read_folder(folder: &Path, extension: &str, limit: u64) -> io::Result<BTreeMap<String, String>> {
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if !entry.file_type()?.is_file() || path.extension().is_none_or(|found| found != extension) {
            continue;
        }
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text =
            read_file(&path, limit).map_err(|why| io::Error::other(format!("{}: {why}", path.display())))?;
        texts.insert(name, text);
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_regular_files_of_the_extension_are_read() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let at = |name: &str| folder.path().join(name);
        fs::write(at("first.rs"), "fn main() {}")?;
        fs::write(at("notes.txt"), "no program")?;
        fs::create_dir(at("inner.rs"))?;
        fs::write(at("inner.rs/second.rs"), "fn main() {}")?;
        #[cfg(unix)]
        std::os::unix::fs::symlink(at("notes.txt"), at("third.rs"))?;
        let read = read_folder(folder.path(), "rs", 20)?;
        assert_eq!(read, BTreeMap::from([("first".to_owned(), "fn main() {}".to_owned())]));
        assert!(read_folder(folder.path(), "rs", 5).is_err(), "it is larger than that");
        assert!(read_folder(&at("missing"), "rs", 20).is_err());
        Ok(())
    }
}
