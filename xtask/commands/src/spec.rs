//! `cargo xtask spec check`: everything that is wrong with a document.

use std::io::{self, Write};
use std::path::PathBuf;

use disk::read_source;
use generator::config::Tolerance;
use generator::diagnostics::Rendering;

use crate::exit::Exit;
use crate::told::{Format, Told};

/// What to check and how to print.
#[derive(Clone, Debug)]
pub struct Options {
    /// The document.
    pub file: PathBuf,
    /// The folder that it, and the files it refers to, must be in; its own, if none is named.
    pub root: Option<PathBuf>,
    /// Demote what concerns only a part of the document to warnings.
    pub lenient: bool,
    /// Print in colours.
    pub colors: bool,
    /// The form of what is printed.
    pub format: Format,
}

/// Runs the command.
///
/// # Errors
/// What the file system says about the document.
pub fn run(options: &Options, out: &mut dyn Write) -> io::Result<Exit> {
    let source = read_source(&options.file, options.root.as_deref())?;
    let tolerance = if options.lenient { Tolerance::Lenient } else { Tolerance::Strict };
    let diagnostics = generator::check_document(&source, tolerance);
    let rendering = Rendering { colors: options.colors, short: false, warnings_per_code: None };
    let told = Told { format: options.format, source: &source, diagnostics: &diagnostics, rendering };
    let rest = |out: &mut dyn Write| {
        if diagnostics.is_empty() {
            writeln!(out, "{}: nothing is wrong", options.file.display())?;
        }
        Ok(if diagnostics.has_errors() { Exit::Document } else { Exit::Success })
    };
    told.tell(out, rest, |exit| *exit == Exit::Success)
}
