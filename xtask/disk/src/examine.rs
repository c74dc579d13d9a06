//! How a folder differs from what should be in it.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use fs_err as fs;
use generator::output::{Difference, Hash, MANIFEST, Manifest, State, Tree, WORK, differences, is_portable};

use crate::error::{Error, Refusal};
use crate::look::{LARGEST, kind, look, read_file, read_inside};

/// What was found.
#[derive(Debug)]
pub(crate) struct Examination {
    /// Of the manifest, too.
    pub differences: Vec<Difference>,
    /// The folder holds something and no manifest, and nobody has said that it is ours.
    pub not_ours: bool,
    /// The manifest as it was read.
    pub manifest: Option<String>,
}

impl Examination {
    /// Everything that forbids to write the tree.
    pub fn refusals(&self, overwrite: bool) -> Vec<Refusal> {
        let folder = self.not_ours.then(Refusal::not_ours);
        let files = self.differences.iter().filter_map(|one| Refusal::of(one, overwrite));
        folder.into_iter().chain(files).collect()
    }
}

/// Refuses a folder in whose place, or above it, something else stands.
fn refuse_file(root: &Path) -> Result<(), Error> {
    let there = root.ancestors().filter(|path| !path.as_os_str().is_empty());
    let mut there = there.filter_map(|path| Some((path, fs::metadata(path).ok()?)));
    match there.next() {
        Some((path, metadata)) if !metadata.is_dir() => {
            let problem = format!("`{}` is {}, not a folder", path.display(), kind(metadata.file_type()));
            Err(Error::Refused(vec![Refusal::new(".", problem, "name another folder")]))
        }
        _ => Ok(()),
    }
}

/// Looks at the files that the tree and the manifest name, and at no others. With `adopt`, files at the places of
/// the tree's are taken as ours.
pub(crate) fn examine(root: &Path, tree: &Tree, adopt: bool) -> Result<Examination, Error> {
    if let Some((path, _)) = tree.iter().find(|(path, _)| !is_portable(path)) {
        let message = format!("`{path}` is no path that every system can hold");
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message).into());
    }
    refuse_file(root)?;
    let manifest = manifest_in(root)?;
    let recorded = match &manifest {
        Some(text) => text.parse::<Manifest>().map_err(|error| {
            Error::Refused(vec![Refusal::new(
                MANIFEST,
                format!("{error}; so it does not say which files are codegen's"),
                "restore it; or delete it and give --adopt, and --overwrite where its files differ",
            )])
        })?,
        None => Manifest::default(),
    };
    let wanted = Manifest::of(tree);
    let mut found = BTreeMap::new();
    for path in wanted.paths().chain(recorded.paths()) {
        let ours = adopt || recorded.get(path).is_some();
        let now = look(root, path, ours)?;
        found.insert(path.to_owned(), tree.without_others(path, now, recorded.get(path)));
    }
    let mut differences = differences(&wanted, &recorded, &found);
    let state = match &manifest {
        None => Some(State::Missing),
        Some(text) if tree.get(MANIFEST).is_some_and(|new| new != text) => Some(State::Stale),
        Some(_) => None,
    };
    differences.extend(state.map(|state| Difference { path: MANIFEST.to_owned(), state }));
    Ok(Examination { differences, not_ours: manifest.is_none() && !adopt && !is_empty(root)?, manifest })
}

/// The text of a file that the manifest names; none, where it is not there or not ours.
#[must_use]
pub fn read_own(root: &Path, path: &str) -> Option<String> {
    let manifest = manifest_in(root).ok()??.parse::<Manifest>().ok()?;
    manifest.get(path)?;
    read_inside(root, root, Path::new(path), LARGEST).ok().and_then(|bytes| String::from_utf8(bytes).ok())
}

/// The text of such a file, if somebody has changed it since it was written.
#[must_use]
pub fn read_edited(root: &Path, path: &str) -> Option<String> {
    let manifest = manifest_in(root).ok()??.parse::<Manifest>().ok()?;
    read_own(root, path).filter(|text| manifest.get(path) != Some(Hash::of(text.as_bytes())))
}

/// The text of the manifest.
pub(crate) fn manifest_in(root: &Path) -> Result<Option<String>, Error> {
    let place = root.join(MANIFEST);
    let metadata = match fs::symlink_metadata(&place) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        metadata => metadata?,
    };
    let text = if metadata.is_file() { read_file(&place, LARGEST).ok() } else { None };
    text.map(Some).ok_or_else(|| {
        let problem = "codegen keeps its manifest here, and this cannot be read as text";
        Error::Refused(vec![Refusal::new(MANIFEST, problem, "move it away")])
    })
}

/// Whether nothing is in the folder but what an interrupted run has left; so it is, if there is none.
fn is_empty(root: &Path) -> io::Result<bool> {
    let entries = match fs::read_dir(root) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(true),
        entries => entries?,
    };
    for entry in entries {
        if entry?.file_name() != WORK {
            return Ok(false);
        }
    }
    Ok(true)
}

/// What was found, if no run is at work and none was interrupted: looked at without a lock, and so without a trace.
pub(crate) fn examine_at_rest(root: &Path, tree: &Tree, adopt: bool) -> Result<Option<Examination>, Error> {
    let at_rest = || fs::symlink_metadata(root.join(WORK)).is_err();
    if !at_rest() {
        return Ok(None);
    }
    let examination = examine(root, tree, adopt);
    // Another run may have come and gone.
    let unmoved = |one: &Examination| Ok::<_, Error>(manifest_in(root)? == one.manifest);
    match examination {
        Ok(one) => Ok((at_rest() && unmoved(&one)?).then_some(one)),
        Err(_) if !at_rest() => Ok(None),
        Err(error) => Err(error),
    }
}
