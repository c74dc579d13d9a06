//! What a run is about to do, as a value and as text.

use std::fmt;
use std::str::FromStr;

use generator::output::{Found, Hash, WORK, is_portable};

/// The first line, by which a journal is known.
const HEADER: &str =
    "# What a run of `cargo xtask codegen` is doing to this folder; the next run completes it.";
/// The last line: what has none was not written to its end.
const END: &str = "end";

/// What a file was when the change was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Before {
    Absent,
    File(Hash),
    /// Whatever it was: the caller has given leave to lose it.
    Any,
}

impl Before {
    /// Whether what is there now may be replaced still.
    pub fn allows(self, found: &Found) -> bool {
        match (self, found) {
            (_, Found::Blocked(_)) => false,
            (Self::Any, _) | (_, Found::Absent) => true,
            (Self::File(hash), Found::File(now)) => hash == *now,
            (Self::Absent | Self::File(_), _) => false,
        }
    }
}

/// A change of a folder. The file that is to be written as the n-th is staged under the name n.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Journal {
    /// Folders that are to be created, outer ones first.
    pub folders: Vec<String>,
    pub writes: Vec<(Before, String)>,
    pub deletes: Vec<(Before, String)>,
}

/// What a text is that should be a journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    Whole(Journal),
    /// A run was stopped while it wrote it, and so before it did anything else.
    Begun,
    /// It is nobody of ours.
    Foreign,
}

impl Journal {
    pub fn read(text: &str) -> Reading {
        let Some(rest) = text.strip_prefix(HEADER) else {
            return if HEADER.starts_with(text) { Reading::Begun } else { Reading::Foreign };
        };
        let Some(lines) = rest.strip_suffix(&format!("\n{END}\n")) else {
            return Reading::Begun;
        };
        lines.lines().skip(1).try_fold(Self::default(), Self::with).map_or(Reading::Foreign, Reading::Whole)
    }

    fn with(mut self, line: &str) -> Option<Self> {
        let (what, rest) = line.split_once(' ')?;
        let (before, path) = rest.split_once(' ')?;
        let before = match before {
            "-" => Before::Absent,
            "?" => Before::Any,
            hash => Before::File(Hash::from_str(hash).ok()?),
        };
        if !is_portable(path) || path.split('/').next() == Some(WORK) {
            return None;
        }
        match what {
            "create" => self.folders.push(path.to_owned()),
            "write" => self.writes.push((before, path.to_owned())),
            "delete" => self.deletes.push((before, path.to_owned())),
            _ => return None,
        }
        Some(self)
    }
}

impl fmt::Display for Before {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => formatter.write_str("-"),
            Self::Any => formatter.write_str("?"),
            Self::File(hash) => hash.fmt(formatter),
        }
    }
}

impl fmt::Display for Journal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{HEADER}")?;
        for path in &self.folders {
            writeln!(formatter, "create - {path}")?;
        }
        for (before, path) in &self.writes {
            writeln!(formatter, "write {before} {path}")?;
        }
        for (before, path) in &self.deletes {
            writeln!(formatter, "delete {before} {path}")?;
        }
        writeln!(formatter, "{END}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn journal() -> Journal {
        let old = Before::File(Hash::of(b"old"));
        Journal {
            folders: vec!["src".to_owned(), "src/models".to_owned()],
            writes: vec![
                (Before::Absent, "src/models/pet owner.rs".to_owned()),
                (old, "Cargo.toml".to_owned()),
            ],
            deletes: vec![(Before::Any, "src/old.rs".to_owned())],
        }
    }

    #[test]
    fn it_reads_what_it_prints_and_knows_every_beginning_of_it() {
        let text = journal().to_string();
        assert_eq!(Journal::read(&text), Reading::Whole(journal()));
        for length in 0..text.len() {
            assert_eq!(Journal::read(&text[..length]), Reading::Begun, "{length}");
        }
    }

    #[test]
    fn what_is_no_journal_is_foreign() {
        let with = |line: &str| journal().to_string().replace("delete ? src/old.rs", line);
        for text in [
            "notes",
            "[package]\n",
            &with("delete ? ../x"),
            &with("delete ? .codegen/lock"),
            &with("move - a"),
        ] {
            assert_eq!(Journal::read(text), Reading::Foreign, "{text}");
        }
    }
}
