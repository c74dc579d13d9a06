//! How a command ends.

use std::process::ExitCode;

/// How a command ends; each has an exit code of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done, or fresh.
    Success,
    /// The disk, or a step, failed.
    Failure,
    /// The call or its configuration is wrong.
    Usage,
    /// What is there is not what should be.
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
            Self::Failure => 1,
            Self::Usage => 2,
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
