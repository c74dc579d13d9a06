//! How a command ends.

use std::fmt;
use std::io::{self, Write};
use std::panic::{UnwindSafe, catch_unwind};
use std::process::{ExitCode, ExitStatus};

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
    const ALL: [Self; 5] = [Self::Success, Self::Failure, Self::Usage, Self::Stale, Self::Document];

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

/// How another command has ended; one that was killed, or ended in a way of its own, has failed.
impl From<ExitStatus> for Exit {
    fn from(status: ExitStatus) -> Self {
        let found = Self::ALL.into_iter().find(|exit| status.code() == Some(exit.code().into()));
        found.unwrap_or(Self::Failure)
    }
}

/// Why a command did not do what it is for.
#[derive(Debug)]
pub struct Failure {
    exit: Exit,
    message: String,
}

impl Failure {
    /// How the command ends then.
    #[must_use]
    pub fn exit(&self) -> Exit {
        self.exit
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        error.to_string().into()
    }
}

/// What is wrong with a call, in one line.
impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self { exit: Exit::Usage, message }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self { exit: Exit::Failure, message: error.to_string() }
    }
}

/// Runs a program's command: says why it failed, and gives the exit code. A panic, of whatever thread the command
/// waits for, is a failure too.
pub fn end(command: impl FnOnce() -> Result<Exit, Failure> + UnwindSafe) -> ExitCode {
    let panicked = || io::Error::other("that is a mistake in the program");
    catch_unwind(command)
        .unwrap_or_else(|_| Err(panicked().into()))
        .unwrap_or_else(|Failure { exit, message }| {
            // Who cannot be told gets the exit code all the same.
            let _ = writeln!(io::stderr(), "error: {message}");
            exit
        })
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_failure() {
        assert_eq!(end(|| panic!("on purpose")), ExitCode::from(1));
        assert_eq!(end(|| Err("wrong".to_owned().into())), ExitCode::from(2));
        assert_eq!(end(|| Ok(Exit::Stale)), ExitCode::from(4));
    }

    #[test]
    fn the_readme_lists_the_exit_codes() {
        let readme = include_str!("../../../README.md");
        let rows = readme.lines().skip_while(|line| !line.starts_with("| exit code |")).skip(2);
        let rows = rows.take_while(|line| line.starts_with('|'));
        let listed: Vec<_> =
            rows.filter_map(|row| row.split('|').nth(1)?.trim().parse::<u8>().ok()).collect();
        assert_eq!(listed, Exit::ALL.map(Exit::code));
    }
}
