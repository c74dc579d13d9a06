//! `cargo xtask codegen`: from a document to a crate on disk, or to what differs from it.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use fs_err as fs;
use generator::config::Tolerance;
use generator::diagnostics::Rendering;
use generator::load::external_files;
use generator::output::{Difference, Tree};
use generator::source::Source;
use generator::{Config, Generated};
use similar::TextDiff;

use crate::exit::Exit;
use crate::files::{is_owned, read_tree, write_tree};

/// Lines of difference shown for a stale file.
const DIFF_LINES: usize = 12;
/// Warnings of one code shown in full, unless all are asked for.
const WARNINGS_PER_CODE: usize = 3;

/// What to generate, from what, to where.
#[derive(Clone, Debug)]
pub struct Options {
    /// The document.
    pub spec: PathBuf,
    /// The crate's folder.
    pub out: PathBuf,
    /// `codegen.toml`, if there is one.
    pub config: Option<PathBuf>,
    /// The package name, instead of the configured one.
    pub crate_name: Option<String>,
    /// Write nothing, say what differs.
    pub check: bool,
    /// What to do with wrong parts of the document, instead of what is configured.
    pub tolerance: Option<Tolerance>,
    /// Show every warning in full.
    pub all_warnings: bool,
    /// Print in colours.
    pub colors: bool,
    /// The call that mends what `check` finds.
    pub mend: String,
}

/// Runs the command.
///
/// # Errors
/// What the file system says about the document, the configuration or the crate's folder.
pub fn run(options: &Options, out: &mut dyn Write) -> io::Result<Exit> {
    let source = read_source(&options.spec)?;
    let config = match read_config(options) {
        Ok(config) => config,
        Err(message) => {
            writeln!(out, "error: {message}")?;
            return Ok(Exit::Usage);
        }
    };
    let rendering = Rendering {
        colors: options.colors,
        short: false,
        warnings_per_code: (!options.all_warnings).then_some(WARNINGS_PER_CODE),
    };
    match generator::generate(&source, &config) {
        Err(diagnostics) => {
            writeln!(out, "{}", diagnostics.render(&source, rendering).trim_end())?;
            writeln!(out, "nothing was written")?;
            Ok(Exit::Document)
        }
        Ok(generated) => {
            if !generated.diagnostics.is_empty() {
                writeln!(out, "{}", generated.diagnostics.render(&source, rendering).trim_end())?;
            }
            settle(options, &generated, out)
        }
    }
}

/// Writes the crate, or says how what is on disk differs from it.
fn settle(options: &Options, generated: &Generated, out: &mut dyn Write) -> io::Result<Exit> {
    let existing = read_tree(&options.out)?;
    if options.check {
        let differences = generated.tree.difference(&existing);
        if differences.is_empty() {
            writeln!(out, "{} is up to date: {}", options.out.display(), generated.counts)?;
            return Ok(Exit::Success);
        }
        for difference in &differences {
            report(difference, &generated.tree, &existing, out)?;
        }
        writeln!(
            out,
            "{} of {} files differ; nothing was written",
            differences.len(),
            generated.tree.iter().count()
        )?;
        writeln!(out, "to mend: {}", options.mend)?;
        return Ok(Exit::Stale);
    }
    let differences = write_tree(&options.out, &generated.tree, &existing)?;
    for difference in &differences {
        let path = options.out.join(difference.path());
        let done = match difference {
            Difference::Missing { .. } => "new",
            Difference::Stale { .. } => "changed",
            Difference::Foreign { path } if is_owned(path, existing.get(path).unwrap_or_default()) => {
                "deleted"
            }
            Difference::Foreign { .. } => "not ours, left alone",
        };
        writeln!(out, "{done}: {}", path.display())?;
    }
    writeln!(out, "{}: {}", options.out.display(), generated.counts)?;
    Ok(Exit::Success)
}

/// One difference, with the first lines in which a stale file differs.
fn report(difference: &Difference, new: &Tree, old: &Tree, out: &mut dyn Write) -> io::Result<()> {
    match difference {
        Difference::Missing { path } => writeln!(out, "missing: {path}"),
        Difference::Foreign { path } => writeln!(out, "foreign: {path}: codegen does not write this file"),
        Difference::Stale { path } => {
            writeln!(out, "stale: {path}")?;
            let (old, new) = (old.get(path).unwrap_or_default(), new.get(path).unwrap_or_default());
            let diff = TextDiff::from_lines(old, new);
            let mut unified = diff.unified_diff();
            let text = unified.context_radius(1).header("on disk", "from the document").to_string();
            for line in text.lines().take(DIFF_LINES) {
                writeln!(out, "    {line}")?;
            }
            match text.lines().count().saturating_sub(DIFF_LINES) {
                0 => Ok(()),
                more => writeln!(out, "    … {more} more lines"),
            }
        }
    }
}

/// The document with the name by which messages call it, and the local files it refers to.
///
/// # Errors
/// What the file system says about the document. A file it refers to that
/// cannot be read is a problem of the document, reported where it is referred to.
pub fn read_source(path: &Path) -> io::Result<Source> {
    let mut source = Source::from_bytes(path.display().to_string(), fs::read(path)?);
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut tried = BTreeSet::new();
    loop {
        let missing: Vec<String> =
            external_files(&source).into_iter().filter(|file| tried.insert(file.clone())).collect();
        if missing.is_empty() {
            return Ok(source);
        }
        for file in missing.into_iter().filter(|file| Path::new(file).is_relative()) {
            if let Ok(bytes) = fs::read(folder.join(&file)) {
                source.add_file(Source::from_bytes(file, bytes));
            }
        }
    }
}

fn read_config(options: &Options) -> Result<Config, String> {
    let mut config = match &options.config {
        None => Config::default(),
        Some(path) => {
            let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
            toml::from_str(&text)
                .map_err(|error| format!("{}: {}", path.display(), error.to_string().trim_end()))?
        }
    };
    if let Some(name) = &options.crate_name {
        config.crate_name.clone_from(name);
    }
    if let Some(tolerance) = options.tolerance {
        config.tolerance = tolerance;
    }
    Ok(config)
}
