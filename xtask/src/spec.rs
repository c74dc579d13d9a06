//! `cargo xtask spec check`: everything that is wrong with a document.

use std::io::{self, Write};
use std::path::PathBuf;

use generator::config::Tolerance;
use generator::diagnostics::Rendering;

use crate::codegen::read_source;
use crate::exit::Exit;

/// What to check and how to print.
#[derive(Clone, Debug)]
pub struct Options {
    /// The document.
    pub file: PathBuf,
    /// Demote what concerns only a part of the document to warnings.
    pub lenient: bool,
    /// Print in colours.
    pub colors: bool,
}

/// Runs the command.
///
/// # Errors
/// What the file system says about the document.
pub fn run(options: &Options, out: &mut dyn Write) -> io::Result<Exit> {
    let source = read_source(&options.file)?;
    let tolerance = if options.lenient { Tolerance::Lenient } else { Tolerance::Strict };
    let diagnostics = generator::check_document(&source, tolerance);
    let rendering = Rendering { colors: options.colors, short: false, warnings_per_code: None };
    if diagnostics.is_empty() {
        writeln!(out, "{}: nothing is wrong", options.file.display())?;
        return Ok(Exit::Success);
    }
    writeln!(out, "{}", diagnostics.render(&source, rendering).trim_end())?;
    Ok(if diagnostics.has_errors() { Exit::Document } else { Exit::Success })
}
