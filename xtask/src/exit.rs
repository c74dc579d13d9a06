//! How a command ends.

use std::process::ExitCode;

/// How a command ends; each has an exit code of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All is well: fresh, or written.
    Success,
    /// The call is wrong, a file cannot be read or written, or a step of `ci` failed.
    Usage,
    /// What is on disk is not what would be written.
    Stale,
    /// The document has errors.
    Document,
}

impl Exit {
    /// The number the shell sees.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::Usage => 1,
            Self::Stale => 4,
            Self::Document => 100,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
