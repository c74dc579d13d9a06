//! Why a folder was not written.

use std::fmt;
use std::io;

use generator::output::{Difference, State};

/// Why a folder was not written; nothing in it has changed then, unless the file system failed half way, which the
/// next run mends.
#[derive(Debug)]
pub enum Error {
    /// The file system said so.
    Io(io::Error),
    /// It would have harmed what is there.
    Refused(Vec<Refusal>),
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(formatter),
            Self::Refused(refusals) => refusals.iter().enumerate().try_for_each(|(at, refusal)| {
                write!(formatter, "{}{refusal}", if at > 0 { "; " } else { "" })
            }),
        }
    }
}

impl std::error::Error for Error {}

impl From<Error> for io::Error {
    fn from(error: Error) -> Self {
        match error {
            Error::Io(error) => error,
            refused @ Error::Refused(_) => Self::other(refused),
        }
    }
}

/// One thing that would be harmed, or is in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What it is about: a path within the folder, `.` for the folder itself.
    pub path: String,
    /// What is the matter with it.
    pub problem: String,
    /// What to do.
    pub remedy: &'static str,
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.path, self.problem)
    }
}

impl Refusal {
    pub(crate) fn new(path: &str, problem: impl Into<String>, remedy: &'static str) -> Self {
        Self { path: path.to_owned(), problem: problem.into(), remedy }
    }

    /// The folder holds files and none of ours.
    pub(crate) fn not_ours() -> Self {
        Self::new(
            ".",
            "the folder is not empty and has no manifest of codegen, so nothing in it is known to be codegen's",
            "name another folder; or, if the crate belongs here (as in a folder that version 0.1 wrote), give --adopt",
        )
    }

    /// What is wrong with writing or deleting a file, if something is.
    pub(crate) fn of(difference: &Difference, overwrite: bool) -> Option<Self> {
        let path = &difference.path;
        match &difference.state {
            State::Missing | State::Stale | State::Orphan => None,
            State::Changed { .. } if overwrite => None,
            State::Changed { now: None, wanted: true } => Some(Self::new(
                path,
                "somebody has changed this file; its text would be lost",
                "move the change elsewhere, or give --overwrite to lose it",
            )),
            State::Changed { now: Some(now), wanted: true } => Some(Self::new(
                path,
                format!("codegen wrote a file here, which is {now} now"),
                "move it away, or give --overwrite to lose it",
            )),
            State::Changed { wanted: false, .. } => Some(Self::new(
                path,
                "codegen wrote this file and would delete it now; but somebody has changed it",
                "move it to another place, or give --overwrite to lose it",
            )),
            State::Foreign => Some(Self::new(
                path,
                "codegen must write here, and what is here is not codegen's",
                "move it away, or give --adopt to take it as codegen's own",
            )),
            State::Blocked(what) => Some(Self::new(
                path,
                format!("codegen must write here, but {what}"),
                "move that away; it is not followed or replaced",
            )),
        }
    }
}
