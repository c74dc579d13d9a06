//! Trees of text on disk: read whole, written file by file and atomically.

use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;
use generator::output::{Difference, Tree};

/// What every file written by codegen begins with, where its format has comments.
const MARK: &str = "Written by cargo xtask codegen";

/// The files below `root`, without build output; an absent folder is an empty tree.
///
/// # Errors
/// What the file system says, and a file that is not UTF-8 text.
pub fn read_tree(root: &Path) -> io::Result<Tree> {
    let mut tree = Tree::default();
    let mut pending = vec![PathBuf::new()];
    while let Some(folder) = pending.pop() {
        let entries = match fs::read_dir(root.join(&folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound && folder.as_os_str().is_empty() => break,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                if !is_build_output(&path) {
                    pending.push(path);
                }
            } else if !is_lock_file(&path) {
                let bytes = fs::read(root.join(&path))?;
                // A foreign file need not be text; it only has to differ from what would be written.
                tree.insert(slashed(&path), String::from_utf8_lossy(&bytes));
            }
        }
    }
    Ok(tree)
}

/// Makes the folder at `root` hold `tree`; gives back what was done, in order of the paths.
///
/// Foreign files that codegen did not write stay, and are among the differences given back.
///
/// # Errors
/// What the file system says. Each file is either old or new then, never half written.
pub fn write_tree(root: &Path, tree: &Tree, existing: &Tree) -> io::Result<Vec<Difference>> {
    let differences = tree.difference(existing);
    for difference in &differences {
        let path = root.join(difference.path());
        match (difference, tree.get(difference.path())) {
            (Difference::Foreign { path: name }, _) => {
                if is_owned(name, existing.get(name).unwrap_or_default()) {
                    fs::remove_file(path)?;
                }
            }
            (_, Some(text)) => write_atomically(&path, text)?,
            (_, None) => {}
        }
    }
    Ok(differences)
}

/// Whether codegen wrote this file, so that it may delete it.
#[must_use]
pub fn is_owned(path: &str, text: &str) -> bool {
    path.starts_with("src/runtime/") || text.lines().take(3).any(|line| line.contains(MARK))
}

/// Writes a file so that no reader ever sees half of it.
///
/// # Errors
/// What the file system says.
pub fn write_atomically(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".new");
    let new = path.with_file_name(name);
    fs::write(&new, text)?;
    fs::rename(new, path)
}

fn is_build_output(path: &Path) -> bool {
    path == Path::new("target")
}

/// A crate outside of a workspace has a lock file of its own, which cargo writes.
fn is_lock_file(path: &Path) -> bool {
    path == Path::new("Cargo.lock")
}

fn slashed(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[(&str, &str)]) -> Tree {
        let mut tree = Tree::default();
        for (path, text) in files {
            tree.insert(*path, *text);
        }
        tree
    }

    #[test]
    fn writes_what_differs_and_deletes_only_its_own_orphans() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let root = folder.path();
        let first = tree(&[
            ("Cargo.toml", "# Written by cargo xtask codegen\n"),
            ("src/models/pet.rs", "// Written by cargo xtask codegen\n"),
        ]);
        write_tree(root, &first, &read_tree(root)?)?;
        assert_eq!(read_tree(root)?, first);

        fs::write(root.join("notes.txt"), "mine")?;
        let second = tree(&[("Cargo.toml", "# Written by cargo xtask codegen\nname\n")]);
        let differences = write_tree(root, &second, &read_tree(root)?)?;
        assert_eq!(differences.len(), 3, "{differences:?}");
        let mut expected = second.clone();
        expected.insert("notes.txt", "mine");
        assert_eq!(read_tree(root)?, expected);
        Ok(())
    }

    #[test]
    fn an_absent_folder_is_empty() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        assert_eq!(read_tree(&folder.path().join("none"))?, Tree::default());
        Ok(())
    }
}
