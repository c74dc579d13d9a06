//! `cargo xtask corpus`.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use commands::exit::{self, Exit, Failure};
use corpus::{Mode, Options};
use lexopt::prelude::{Long, Value, ValueExt};

fn main() -> ExitCode {
    exit::end(run)
}

fn run() -> Result<Exit, Failure> {
    let options = options(lexopt::Parser::from_env())?;
    Ok(corpus::run(&options, &mut io::stdout().lock())?)
}

fn options(mut parser: lexopt::Parser) -> Result<Options, String> {
    let (mut folder, mut json, mut work, mut only) = (None, None, None, None);
    let (mut lints, mut no_round_trip, mut known, mut mode) = (false, false, None, Mode::Clients);
    while let Some(argument) = parser.next().map_err(text)? {
        match argument {
            Long("json") => json = Some(PathBuf::from(parser.value().map_err(text)?)),
            Long("work") => work = Some(PathBuf::from(parser.value().map_err(text)?)),
            Long("only") => only = Some(parser.value().and_then(ValueExt::string).map_err(text)?),
            Long("known") => known = Some(PathBuf::from(parser.value().map_err(text)?)),
            Long("lints") => lints = true,
            Long("names") => mode = Mode::Names,
            Long("examples") => mode = Mode::Examples,
            Long("no-round-trip") => no_round_trip = true,
            Value(path) if folder.is_none() => folder = Some(PathBuf::from(path)),
            other => return Err(other.unexpected().to_string()),
        }
    }
    let folder = folder.ok_or("`cargo xtask corpus` needs the folder with the documents")?;
    let target = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../target"));
    let work = work.unwrap_or_else(|| target.join("corpus"));
    let known = known.unwrap_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/known.toml")));
    Ok(Options { folder, json, work, only, lints, no_round_trip, known, mode })
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}
