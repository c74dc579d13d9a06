//! The commands and their arguments.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use fs_err as fs;
use lexopt::{Arg, Parser, ValueExt};

use super::facts::{self, Facts};
use super::page::{self, Known};
use super::problem::{Problem, render_all};
use crate::exit::Exit;
use crate::files::write_atomically;

/// What `cargo xtask docs` prints about itself.
pub const USAGE: &str = "\
cargo xtask docs facts PAGE… [--out DIR] [--page ADDRESS] [--captured YYYY-MM]
    reads captured pages into facts files (spec/facts)
";

/// A call that cannot be carried out: the message for one line.
struct Wrong(String);

impl<E: std::fmt::Display> From<E> for Wrong {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// Runs `cargo xtask docs …` in the workspace at `root`; everything is printed to `out`.
///
/// # Errors
/// What writing to `out` says.
pub fn run(arguments: &[String], root: &Path, out: &mut dyn Write) -> io::Result<Exit> {
    let (name, rest) = arguments.split_first().map_or(("", arguments), |(name, rest)| (name.as_str(), rest));
    let result = match name {
        "facts" => read_pages(rest, root, out),
        "" | "help" | "--help" => writeln!(out, "{USAGE}").map(|()| Exit::Success).map_err(Wrong::from),
        other => Err(Wrong(format!("`{other}` is not a command of docs; see `cargo xtask docs --help`"))),
    };
    match result {
        Ok(exit) => Ok(exit),
        Err(Wrong(message)) => {
            writeln!(out, "error: {message}")?;
            Ok(Exit::Usage)
        }
    }
}

fn read_pages(arguments: &[String], root: &Path, out: &mut dyn Write) -> Result<Exit, Wrong> {
    let mut parser = Parser::from_args(arguments);
    let mut pages: Vec<PathBuf> = Vec::new();
    let mut folder = root.join("spec/facts");
    let mut known = Known::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("out") => folder = parser.value()?.into(),
            Arg::Long("page") => known.address = Some(parser.value()?.string()?),
            Arg::Long("captured") => known.captured = Some(month(&parser.value()?.string()?)?),
            Arg::Value(page) => pages.push(page.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    if pages.is_empty() {
        return Err(Wrong("give the file of at least one captured page".to_owned()));
    }
    let mut problems: Vec<Problem> = Vec::new();
    let mut read: Vec<(PathBuf, Facts)> = Vec::new();
    for page in pages {
        let text = text_of(&page)?;
        match page::read(&page.to_string_lossy(), &text, &known) {
            Ok(facts) => read.push((page, facts)),
            Err(found) => problems.extend(found),
        }
    }
    if !problems.is_empty() {
        write!(out, "{}", render_all(&problems))?;
        return Ok(Exit::Document);
    }
    for (page, facts) in read {
        let path = folder.join(facts.file_name());
        write_atomically(&path, &facts::write(&facts))?;
        let (count, places) = (facts.count(), facts.nodes.len());
        let contradictions = facts.contradictions.len();
        writeln!(
            out,
            "{}: {}, captured {}, {}: {count} facts of {places} places, {contradictions} contradictions, in {}",
            page.display(),
            facts.operation(),
            facts.captured,
            facts.layout,
            path.display()
        )?;
    }
    Ok(Exit::Success)
}

fn month(text: &str) -> Result<String, Wrong> {
    let digits = |part: &str, length: usize| part.len() == length && part.chars().all(|c| c.is_ascii_digit());
    match text.split_once('-') {
        Some((year, month)) if digits(year, 4) && digits(month, 2) => Ok(text.to_owned()),
        _ => Err(Wrong(format!("`{text}` is not a month such as 2026-06"))),
    }
}

fn text_of(path: &Path) -> Result<String, Wrong> {
    Ok(fs::read_to_string(path)?)
}
