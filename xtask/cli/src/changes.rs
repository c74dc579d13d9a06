//! `oaclient changes`: what the difference of two documents means, and which version it asks for.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use ::changes::report::{Document, Report, Side};
use ::changes::version::Version;
use ::changes::{changelog, configured, json, markdown, text};
use commands::exit::{Exit, Failure};
use disk::write_atomically;
use generator::Config;
use generator::config::Tolerance;
use generator::diagnostics::Rendering;
use generator::output::RecordedNames;
use generator::source::Source;

use crate::arguments::{Changes, ReportForm};
use crate::revision::{self, Origin};

/// A document with what its crate is configured to be.
struct Read {
    source: Source,
    config: Config,
}

impl Read {
    fn document(&self) -> Document<'_> {
        Document { source: &self.source, config: &self.config }
    }
}

/// Runs the command.
///
/// # Errors
/// What git or the file system says of the documents.
pub fn run(options: &Changes, out: &mut dyn Write) -> Result<Exit, Failure> {
    let (from, to) = origins(options)?;
    let old = read(options, &from)?;
    let mut new = read(options, &to)?;
    if let Some(version) = &options.crate_version {
        version.parse::<Version>()?;
        new.config.crate_version.clone_from(version);
    }
    let report = Report::of(old.document(), new.document());
    let report = match report {
        Ok(report) => report,
        Err((side, diagnostics)) => {
            let source = if side == Side::Old { &old.source } else { &new.source };
            let rendering = Rendering { colors: false, short: false, warnings_per_code: Some(0) };
            writeln!(out, "{}", diagnostics.render(source, rendering).trim_end())?;
            return Ok(if diagnostics.are_of_configuration() { Exit::Usage } else { Exit::Document });
        }
    };
    out.write_all(rendered(options.format, &report).as_bytes())?;
    if options.write {
        write(options, &report, out)?;
        return Ok(Exit::Success);
    }
    Ok(if report.is_too_low() { Exit::Stale } else { Exit::Success })
}

fn rendered(form: ReportForm, report: &Report) -> String {
    match form {
        ReportForm::Text => text::render(report),
        ReportForm::Json => json::render(report),
        ReportForm::Markdown => markdown::render(report),
    }
}

/// Where the old document is, and the new one.
fn origins(options: &Changes) -> Result<(Origin, Origin), Failure> {
    let (first, second) = (options.document.clone(), options.new.clone());
    let of = |word: &str| {
        let file = PathBuf::from(word);
        if file.is_file() { Origin::File(file) } else { Origin::Revision(word.to_owned(), first.clone()) }
    };
    match (second, &options.from, &options.to) {
        (Some(new), None, None) => Ok((Origin::File(first), Origin::File(new))),
        (None, Some(from), to) => {
            let to = to.as_deref().map_or_else(|| Origin::File(first.clone()), of);
            Ok((of(from), to))
        }
        _ => {
            let why = "name two documents, or one and --from, a revision of git or a file";
            Err(why.to_owned().into())
        }
    }
}

/// Reads a document, and what its crate is configured to be at the same time.
fn read(options: &Changes, origin: &Origin) -> Result<Read, Failure> {
    let mut source = revision::source(origin, options.root.as_deref())?;
    let beside = |path: &Path| revision::text(origin, path);
    let mut config = Config { tolerance: Tolerance::Lenient, ..Config::default() };
    if let Some(path) = &options.config
        && let Some(text) = beside(path)?
    {
        let configuration = Source::new(path.display().to_string(), text);
        let parsed = Config::parse(&configuration);
        source = source.with_configuration(configuration);
        config = parsed.map_err(|diagnostics| {
            let rendering = Rendering { colors: false, short: true, warnings_per_code: None };
            Failure::from(diagnostics.render(&source, rendering).trim_end().to_owned())
        })?;
    }
    if let Some(folder) = &options.out
        && let Some(names) = beside(&folder.join(generator::output::NAMES))?
    {
        config.recorded = RecordedNames::parse(&names);
    }
    if options.lenient {
        config.tolerance = Tolerance::Lenient;
    }
    Ok(Read { source, config })
}

/// Sets the version, and puts the entry into the changelog.
fn write(options: &Changes, report: &Report, out: &mut dyn Write) -> Result<(), Failure> {
    let version = match &report.given {
        Some(given) if !report.is_too_low() => given.clone(),
        _ => report.required(),
    };
    let date = options.date.clone().unwrap_or_else(revision::today);
    let mut put = |path: &Path, text: String| -> io::Result<()> {
        write_atomically(path, &text)?;
        writeln!(out, "changed: {}", path.display())
    };
    if let Some(path) = &options.config {
        let text = fs::read_to_string(path)?;
        put(path, configured::with_version(&text, &version))?;
    }
    let path = options.changelog.clone().unwrap_or_else(|| PathBuf::from("CHANGELOG.md"));
    let old = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error.into()),
    };
    let entry = changelog::entry(report, &version, &date);
    put(&path, changelog::with_entry(&old, &version, &entry))?;
    Ok(())
}
