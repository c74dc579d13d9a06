//! `cargo xtask servers`: real servers on loopback, clients of what they say of themselves, and programs that compare
//! what arrives with what is sent.
//!
//! What the servers need comes from `PyPI` and npm, into the target folder. No part of CI: it takes minutes and a network.

mod install;
mod judge;
mod program;
mod server;

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use commands::exit::{self, Exit, Failure};
use lexopt::prelude::{Long, Value};
use program::Programs;
use server::{KINDS, Kind};

const USAGE: &str =
    "`cargo xtask servers` takes the names of servers (fastapi, prefect, chroma), `prism`, and --judge FILE";

fn main() -> ExitCode {
    exit::end(|| run(&options(lexopt::Parser::from_env())?, &mut io::stdout().lock()))
}

/// What to run.
struct Options {
    /// The servers; all, where none is named.
    kinds: Vec<&'static Kind>,
    /// Whether Prism judges requests.
    prism: bool,
    /// Documents that Prism judges requests of, beside this repository's.
    documents: Vec<PathBuf>,
}

fn options(mut parser: lexopt::Parser) -> Result<Options, Failure> {
    let (mut kinds, mut prism, mut documents) = (Vec::new(), false, Vec::new());
    let text = |error: lexopt::Error| Failure::from(error.to_string());
    while let Some(argument) = parser.next().map_err(text)? {
        match argument {
            Value(name) if name == "prism" => prism = true,
            Value(name) => kinds.push(named(&name)?),
            Long("judge") => documents.push(PathBuf::from(parser.value().map_err(text)?)),
            other => return Err(other.unexpected().to_string().into()),
        }
    }
    if kinds.is_empty() && !prism && documents.is_empty() {
        return Ok(Options { kinds: KINDS.iter().collect(), prism: true, documents });
    }
    Ok(Options { kinds, prism, documents })
}

fn named(name: &OsString) -> Result<&'static Kind, Failure> {
    KINDS.iter().find(|kind| *name == kind.name).ok_or_else(|| USAGE.to_owned().into())
}

fn run(options: &Options, out: &mut dyn Write) -> Result<Exit, Failure> {
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/servers");
    let programs = Programs::open(&target.join("programs"))?;
    let mut passed = true;
    if !options.kinds.is_empty() {
        let python = install::python(&target)?;
        for kind in &options.kinds {
            writeln!(out, "{}:", kind.name)?;
            let server = kind.start(&python, &target)?;
            passed &= programs.run(kind, &server, out)?;
        }
    }
    let mut documents = options.documents.clone();
    if options.prism {
        let own = judge::DOCUMENTS.iter().map(|path| Path::new(env!("CARGO_MANIFEST_DIR")).join(path));
        documents.extend(own);
    }
    if !documents.is_empty() {
        let prism = install::prism(&target)?;
        for document in &documents {
            passed &= judge::run(&prism, document, &programs, out)?;
        }
    }
    Ok(if passed { Exit::Success } else { Exit::Stale })
}
