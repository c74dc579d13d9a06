//! Makes a folder hold a tree, and nothing else of what was written into it before.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use fs_err as fs;
use generator::output::{Difference, Found, State, Tree};

use crate::error::{Error, Refusal};
use crate::examine::{Examination, examine, examine_at_rest};
use crate::journal::{Before, Journal, Reading};
use crate::lock::{LOCK, Locked, PATIENCE, create_folders, foreign, refuse_other_kinds};
use crate::look::{LARGEST, look, read_file};
use crate::steps::Steps;

/// The journal while what it names is staged; nothing has been done to the folder's own files yet.
const STAGING: &str = "staging";
/// The journal once everything is staged.
const JOURNAL: &str = "journal";

/// What the caller gives leave to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Consent {
    /// To take a folder, and files at the places of the tree's, as ours without a manifest that says so.
    pub adopt: bool,
    /// To lose what somebody changed in files of ours.
    pub overwrite: bool,
}

/// How a folder and a tree compare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// How they differ.
    Differences(Vec<Difference>),
    /// A run is at work in the folder, or was interrupted: the next one completes or takes back what it began.
    Pending,
}

/// How the folder at `root` differs from `tree`. Nothing is written, and only files that the tree or the folder's
/// manifest names are read.
///
/// # Errors
/// What the file system says, and a folder that is not ours.
pub fn compare_tree(root: &Path, tree: &Tree) -> Result<Comparison, Error> {
    let tree = &*tree.to_sealed();
    match examine_at_rest(root, tree, false)? {
        None => Ok(Comparison::Pending),
        Some(one) if one.not_ours => Err(Error::Refused(one.refusals(false))),
        Some(one) => Ok(Comparison::Differences(one.differences)),
    }
}

/// Makes the folder at `root` hold `tree`, sealed with its manifest; gives back what was done.
///
/// # Errors
/// What the file system says, and everything that would be harmed.
pub fn replace_tree(root: &Path, tree: &Tree, consent: Consent) -> Result<Vec<Difference>, Error> {
    replace_with(root, tree, consent, &Steps::default())
}

pub(crate) fn replace_with(
    root: &Path,
    tree: &Tree,
    consent: Consent,
    steps: &Steps,
) -> Result<Vec<Difference>, Error> {
    let tree = &*tree.to_sealed();
    if let Some(one) = examine_at_rest(root, tree, consent.adopt)? {
        let differences = allowed(one, consent)?;
        if differences.is_empty() {
            return Ok(differences);
        }
    }
    let locked = Locked::take(root, steps, PATIENCE)?;
    locked.recover(consent)?;
    locked.refuse_foreign_files()?;
    let differences = allowed(examine(root, tree, consent.adopt)?, consent)?;
    if !differences.is_empty() {
        let journal = journal(root, &differences)?;
        locked.stage(&journal, tree)?;
        locked.complete(&journal)?;
    }
    Ok(differences)
}

/// What is to be done, unless something forbids it.
fn allowed(examination: Examination, consent: Consent) -> Result<Vec<Difference>, Error> {
    let refusals = examination.refusals(consent.overwrite);
    if refusals.is_empty() { Ok(examination.differences) } else { Err(Error::Refused(refusals)) }
}

/// The change that makes the differences go away.
fn journal(root: &Path, differences: &[Difference]) -> Result<Journal, Error> {
    let mut journal = Journal::default();
    // Whether they are missing.
    let mut folders: BTreeMap<&str, bool> = BTreeMap::new();
    for Difference { path, state } in differences {
        let before = match state {
            State::Changed { .. } => Before::Any,
            State::Missing => Before::Absent,
            _ => match look(root, path, true)? {
                Found::File(hash) => Before::File(hash),
                _ => Before::Absent,
            },
        };
        match state {
            State::Orphan | State::Changed { wanted: false, .. } => {
                journal.deletes.push((before, path.clone()));
            }
            _ => {
                for folder in path.match_indices('/').map(|(at, _)| &path[..at]) {
                    folders.entry(folder).or_insert_with(|| !root.join(folder).exists());
                }
                journal.writes.push((before, path.clone()));
            }
        }
    }
    let missing = folders.into_iter().filter(|(_, is_missing)| *is_missing);
    journal.folders = missing.map(|(folder, _)| folder.to_owned()).collect();
    Ok(journal)
}

impl Locked<'_> {
    /// Completes, or takes back, what an interrupted run has begun.
    fn recover(&self, consent: Consent) -> Result<(), Error> {
        match self.read(JOURNAL)? {
            None => {}
            Some(Reading::Whole(journal)) => {
                let refusals = self.harm(&journal, consent)?;
                if !refusals.is_empty() {
                    return Err(Error::Refused(refusals));
                }
                return self.complete(&journal);
            }
            Some(_) => return Err(foreign(JOURNAL, "this is no journal of codegen's")),
        }
        match self.read(STAGING)? {
            None => Ok(()),
            Some(Reading::Whole(journal)) => self.take_back(&journal),
            Some(Reading::Begun) => self.take_back(&Journal::default()),
            Some(Reading::Foreign) => Err(foreign(STAGING, "this is no journal of codegen's")),
        }
    }

    fn read(&self, name: &str) -> Result<Option<Reading>, Error> {
        refuse_other_kinds(&self.work, name)?;
        let path = self.work.join(name);
        if !path.exists() {
            return Ok(None);
        }
        Ok(Some(read_file(&path, LARGEST).map_or(Reading::Foreign, |text| Journal::read(&text))))
    }

    /// What somebody changed since a run was interrupted, and its journal would undo.
    fn harm(&self, journal: &Journal, consent: Consent) -> Result<Vec<Refusal>, Error> {
        let mut refusals = Vec::new();
        let writes = journal.writes.iter().enumerate().filter(|(number, _)| self.staged(*number).exists());
        for (before, path) in writes.map(|(_, write)| write).chain(&journal.deletes) {
            let before = if consent.overwrite { Before::Any } else { *before };
            if !before.allows(&look(self.root, path, true)?) {
                let problem =
                    "a run was interrupted before it came to this file, and somebody has changed it since";
                let remedy = "move the change elsewhere; or, where it is a file, give --overwrite to lose it";
                refusals.push(Refusal::new(path, problem, remedy));
            }
        }
        Ok(refusals)
    }

    /// Refuses what somebody else has put where the run will put its own files.
    fn refuse_foreign_files(&self) -> Result<(), Error> {
        for entry in fs::read_dir(&self.work)? {
            let name = entry?.file_name();
            if name != LOCK {
                return Err(foreign(
                    &name.to_string_lossy(),
                    "codegen keeps here what a run needs, and this is not its own",
                ));
            }
        }
        Ok(())
    }

    /// Where the n-th file waits.
    fn staged(&self, number: usize) -> PathBuf {
        self.work.join(number.to_string())
    }

    /// Writes everything that is new beside its place; if that fails, nothing was done.
    fn stage(&self, journal: &Journal, tree: &Tree) -> Result<(), Error> {
        let staged = self.try_stage(journal, tree);
        if staged.is_err() {
            self.take_back(journal)?;
        }
        staged
    }

    fn try_stage(&self, journal: &Journal, tree: &Tree) -> Result<(), Error> {
        self.steps.create_file(&self.work.join(STAGING), journal.to_string())?;
        for folder in &journal.folders {
            self.steps.create_folder(&self.root.join(folder))?;
        }
        for (number, (_, path)) in journal.writes.iter().enumerate() {
            let text = tree.get(path).unwrap_or_default();
            self.steps.create_file(&self.staged(number), text)?;
        }
        self.steps.rename(&self.work.join(STAGING), &self.work.join(JOURNAL))?;
        Ok(())
    }

    /// Removes what was staged.
    fn take_back(&self, journal: &Journal) -> Result<(), Error> {
        for number in 0..journal.writes.len() {
            self.steps.remove_file(&self.staged(number))?;
        }
        for folder in journal.folders.iter().rev() {
            self.steps.remove_folder(&self.root.join(folder))?;
        }
        Ok(self.steps.remove_file(&self.work.join(STAGING))?)
    }

    /// Does what the journal says, as far as it is not done yet.
    fn complete(&self, journal: &Journal) -> Result<(), Error> {
        for (number, (_, path)) in journal.writes.iter().enumerate() {
            let (staged, place) = (self.staged(number), self.root.join(path));
            if staged.exists() {
                // Somebody may have removed it since the run was interrupted.
                if let Some(folder) = place.parent() {
                    create_folders(folder, self.steps, &mut Vec::new())?;
                }
                self.steps.rename(&staged, &place)?;
            }
        }
        for (_, path) in &journal.deletes {
            self.steps.remove_file(&self.root.join(path))?;
            for (at, _) in path.rmatch_indices('/') {
                self.steps.remove_folder(&self.root.join(&path[..at]))?;
            }
        }
        Ok(self.steps.remove_file(&self.work.join(JOURNAL))?)
    }
}
