//! One run at a time in a folder.

use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use fs_err as fs;
use generator::output::WORK;

use crate::error::{Error, Refusal};
use crate::look::kind;
use crate::steps::Steps;

pub(crate) const LOCK: &str = "lock";

/// So long a run waits for another; one takes seconds.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);
/// Between two looks at whether the other is done.
const PAUSE: Duration = Duration::from_millis(20);

/// The folder that a run has for itself, and in it the one that holds what the run needs.
#[derive(Debug)]
pub(crate) struct Locked<'a> {
    pub root: &'a Path,
    pub work: PathBuf,
    pub steps: &'a Steps,
    /// Locked for as long as it is open.
    _file: File,
    _created: Created<'a>,
}

impl<'a> Locked<'a> {
    /// Waits until no other run is at work in `root`; not for ever, as one that hangs never is done.
    pub fn take(root: &'a Path, steps: &'a Steps, patience: Duration) -> Result<Self, Error> {
        let until = Instant::now() + patience;
        let work = root.join(WORK);
        let path = work.join(LOCK);
        let mut created = Created { steps, folders: Vec::new() };
        loop {
            create_folders(root, steps, &mut created.folders)?;
            match steps.create_folder(&work) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                // The run before took the folder away that it had created.
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                done => {
                    done?;
                    created.folders.push(work.clone());
                }
            }
            refuse_other_kinds(&work, "")?;
            refuse_other_kinds(&work, LOCK)?;
            let file = match steps.open_lock(&path) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                file => file?.into_parts().0,
            };
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) if Instant::now() < until => {
                    sleep(PAUSE);
                    continue;
                }
                Err(TryLockError::WouldBlock) => return Err(in_use(patience)),
                Err(TryLockError::Error(error)) => {
                    let message = format!("cannot lock {}: {error}", path.display());
                    return Err(io::Error::new(error.kind(), message).into());
                }
            }
            // The run before removed the lock when it was done; then it keeps nobody else away.
            match is_at(&file, &path) {
                Ok(true) => {
                    return Ok(Self { root, work, steps, _file: file, _created: created });
                }
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
                _ => {}
            }
        }
    }
}

/// Whether the file is the one at the path.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let (file, there) = (file.metadata()?, fs::metadata(path)?);
    Ok((file.dev(), file.ino()) == (there.dev(), there.ino()))
}

/// Whether the file is the one at the path.
#[cfg(not(unix))]
fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    use same_file::Handle;
    Ok(Handle::from_file(file.try_clone()?)? == Handle::from_path(path)?)
}

impl Drop for Locked<'_> {
    /// What cannot be removed here does no harm, and the next run tries again.
    fn drop(&mut self) {
        let _ = self.steps.remove_file(&self.work.join(LOCK));
        let _ = self.steps.remove_folder(&self.work);
    }
}

/// Folders that were created, outer ones first; those that are empty in the end are removed.
#[derive(Debug)]
struct Created<'a> {
    steps: &'a Steps,
    folders: Vec<PathBuf>,
}

impl Drop for Created<'_> {
    fn drop(&mut self) {
        for folder in self.folders.iter().rev() {
            let _ = self.steps.remove_folder(folder);
        }
    }
}

/// Creates the folder and those it stands in, as far as they are not there.
pub(crate) fn create_folders(folder: &Path, steps: &Steps, created: &mut Vec<PathBuf>) -> io::Result<()> {
    let missing: Vec<&Path> = folder
        .ancestors()
        .take_while(|folder| !folder.as_os_str().is_empty() && fs::symlink_metadata(folder).is_err())
        .collect();
    for folder in missing.into_iter().rev() {
        match steps.create_folder(folder) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            done => {
                done?;
                created.push(folder.to_owned());
            }
        }
    }
    Ok(())
}

/// Refuses what is not of the kind that a run puts there: the folder itself, or a file in it.
pub(crate) fn refuse_other_kinds(work: &Path, name: &str) -> Result<(), Error> {
    let path = if name.is_empty() { work.to_owned() } else { work.join(name) };
    match fs::symlink_metadata(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
        Ok(metadata) if name.is_empty() && metadata.is_dir() || !name.is_empty() && metadata.is_file() => {
            Ok(())
        }
        Ok(metadata) => {
            let kind = kind(metadata.file_type());
            Err(foreign(name, format!("codegen keeps here what a run needs, and this is {kind}")))
        }
    }
}

/// Another run does not end.
fn in_use(patience: Duration) -> Error {
    let problem = format!("another run has been at work here for {} seconds", patience.as_secs());
    Error::Refused(vec![Refusal::new(".", problem, "wait until it is done, or end it, and call again")])
}

/// Something in the folder of the run that is none of codegen's.
pub(crate) fn foreign(name: &str, problem: impl Into<String>) -> Error {
    let path = format!("{WORK}/{name}");
    Error::Refused(vec![Refusal::new(path.trim_end_matches('/'), problem, "move it away")])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_does_not_wait_for_ever_for_another() {
        let folder = tempfile::tempdir().expect("a folder");
        let (root, steps) = (folder.path().join("out"), Steps::default());
        let first = Locked::take(&root, &steps, Duration::ZERO).expect("nobody else is there");
        match Locked::take(&root, &steps, PAUSE) {
            Err(Error::Refused(refusals)) => {
                assert!(refusals.iter().any(|one| one.problem.contains("another run")), "{refusals:?}");
            }
            other => panic!("{other:?}"),
        }
        assert!(first.work.join(LOCK).is_file(), "what the other has is left to it");
        drop(first);
        assert!(Locked::take(&root, &steps, Duration::ZERO).is_ok(), "it is done");
    }
}
