//! The only ways in which the library changes the disk; each is one step, at which a test can make it fail.

use std::io::{self, Write as _};
use std::path::Path;

use fs_err as fs;

/// Changes the disk, a step at a time.
#[derive(Debug, Default)]
pub(crate) struct Steps {
    #[cfg(test)]
    pub fault: fault::Fault,
}

impl Steps {
    pub fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.check(Kind::Takes)?;
        fs::create_dir(path)
    }

    /// Creates a file that is not there yet.
    pub fn create_file(&self, path: &Path, content: impl AsRef<[u8]>) -> io::Result<()> {
        self.check(Kind::Takes)?;
        let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path)?;
        self.write(&mut file, content.as_ref())
    }

    #[cfg(not(test))]
    #[expect(clippy::unused_self, reason = "it is two steps in tests only")]
    fn write(&self, file: &mut fs::File, content: &[u8]) -> io::Result<()> {
        file.write_all(content)
    }

    /// In two halves, between which it can fail.
    #[cfg(test)]
    fn write(&self, file: &mut fs::File, content: &[u8]) -> io::Result<()> {
        let (first, second) = content.split_at(content.len() / 2);
        file.write_all(first)?;
        self.check(Kind::Takes)?;
        file.write_all(second)
    }

    /// Opens the file by which runs are kept apart; it is empty, and may be there already.
    pub fn open_lock(&self, path: &Path) -> io::Result<fs::File> {
        self.check(Kind::Takes)?;
        fs::OpenOptions::new().write(true).create(true).truncate(false).open(path)
    }

    pub fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.check(Kind::Frees)?;
        fs::rename(from, to)
    }

    /// Removes a file, if it is there.
    pub fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.check(Kind::Frees)?;
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Removes a folder, if it is there and empty.
    pub fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.check(Kind::Frees)?;
        match fs::remove_dir(path) {
            Err(error)
                if !matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::DirectoryNotEmpty) =>
            {
                Err(error)
            }
            _ => Ok(()),
        }
    }

    #[cfg(not(test))]
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "it fails in tests only")]
    fn check(&self, _: Kind) -> io::Result<()> {
        Ok(())
    }

    #[cfg(test)]
    fn check(&self, kind: Kind) -> io::Result<()> {
        self.fault.check(kind)
    }
}

/// Whether a step takes room on the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Takes,
    Frees,
}

#[cfg(test)]
pub(crate) mod fault {
    use std::cell::Cell;
    use std::io;

    use super::Kind;

    /// What goes wrong, from a step on.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum What {
        #[default]
        Nothing,
        /// The process is stopped: nothing it would do afterwards happens.
        Killed,
        /// The disk is full: what takes room fails.
        Full,
        /// This step fails, and no other.
        Once,
    }

    #[derive(Debug, Default)]
    pub struct Fault {
        what: What,
        /// How many steps go well.
        left: Cell<usize>,
        /// How many were tried.
        pub tried: Cell<usize>,
    }

    impl Fault {
        pub fn after(steps: usize, what: What) -> Self {
            Self { what, left: Cell::new(steps), tried: Cell::new(0) }
        }

        pub fn check(&self, kind: Kind) -> io::Result<()> {
            self.tried.set(self.tried.get() + 1);
            let left = self.left.get();
            if left > 0 || self.what == What::Nothing {
                self.left.set(left.saturating_sub(1));
                return Ok(());
            }
            match self.what {
                What::Killed => Err(io::Error::other("killed")),
                What::Full if kind == Kind::Takes => Err(io::ErrorKind::StorageFull.into()),
                What::Once => {
                    self.left.set(usize::MAX);
                    Err(io::ErrorKind::PermissionDenied.into())
                }
                What::Full | What::Nothing => Ok(()),
            }
        }
    }
}
