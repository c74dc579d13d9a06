//! `cargo xtask spec check`: everything that is wrong with a document.

use std::io::{self, Write};

use generator::config::Tolerance;
use generator::diagnostics::Rendering;

use crate::exit::Exit;
use crate::input::Input;
use crate::told::{Format, Told};

/// What to check and how to print.
#[derive(Clone, Debug)]
pub struct Options {
    /// The document.
    pub input: Input,
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
    let source = options.input.read()?;
    let tolerance = if options.lenient { Tolerance::Lenient } else { Tolerance::Strict };
    let diagnostics = generator::check_document(&source, tolerance);
    let rendering = Rendering { colors: options.colors, short: false, warnings_per_code: None };
    let told = Told { format: options.format, source: &source, diagnostics: &diagnostics, rendering };
    let rest = |out: &mut dyn Write| {
        if diagnostics.is_empty() {
            writeln!(out, "{}: nothing is wrong", options.input.document.display())?;
        }
        Ok(if diagnostics.has_errors() { Exit::Document } else { Exit::Success })
    };
    told.tell(out, rest, |exit| *exit == Exit::Success)
}
