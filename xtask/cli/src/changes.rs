//! `oaclient changes`: what the difference of two documents means, and which version it asks for.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use ::changes::change::Change;
use ::changes::report::{Document, Report, Side};
use ::changes::version::Version;
use ::changes::{changelog, configured as configuration, facts, html, json, markdown, sarif, text};
use commands::exit::{Exit, Failure};
use commands::input::Input;
use commands::told::{Format, Told};
use disk::{Unreadable, read_file, write_atomically};
use generator::Config;
use generator::config::{Removed, Tolerance};
use generator::diagnostics::{Diagnostics, Rendering};
use generator::output::{DESCRIPTION, NAMES, RecordedNames};
use generator::source::Source;
use revision::Origin;

use crate::arguments::{Changes, FatesPage, ReportForm};
use crate::{day, input};

/// A page that is there is not larger.
const PAGE_BYTES: u64 = 256 << 20;

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
        Ok(report) => report.with_facts(facts(options, &old.source, &new.source)?),
        Err((side, diagnostics)) => {
            let source = if side == Side::Old { &old.source } else { &new.source };
            return refused(source, &diagnostics, options.format, out);
        }
    };
    out.write_all(rendered(options.format, &report, &new.source).as_bytes())?;
    if let Some(path) = &options.html {
        write_page(path, &html::render(&report, &old.source, &new.source))?;
    }
    if options.write {
        write(options, &report, out)?;
        return Ok(Exit::Success);
    }
    Ok(if report.is_too_low() { Exit::Stale } else { Exit::Success })
}

/// What pages state otherwise, where somebody has read them.
fn facts(options: &Changes, old: &Source, new: &Source) -> Result<Vec<Change>, Failure> {
    let Some(path) = &options.facts else { return Ok(Vec::new()) };
    let read = facts::read(&fs::read_to_string(path)?, old, new);
    Ok(read.map_err(|why| format!("{}: {why}", path.display()))?)
}

fn rendered(form: ReportForm, report: &Report, new: &Source) -> String {
    match form {
        ReportForm::Text => text::render(report),
        ReportForm::Json => json::render(report),
        ReportForm::Markdown => markdown::render(report),
        ReportForm::Sarif => sarif::render(report, new),
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
    let input = input(PathBuf::new(), options.root.clone(), options.overlay.clone());
    let mut read = configured(origin, &input, options.config.as_deref())?;
    if let Some(folder) = &options.out {
        let own = |name: &str| revision::text(origin, &folder.join(name));
        if let Some(names) = own(NAMES)? {
            read.config.recorded = RecordedNames::parse(&names);
        }
        if read.config.removed == Removed::Deprecate {
            read.config.described = own(DESCRIPTION)?.unwrap_or_default();
        }
    }
    if options.lenient {
        read.config.tolerance = Tolerance::Lenient;
    }
    Ok(read)
}

/// A document with its configuration; without one, what is wrong is left out.
fn configured(origin: &Origin, input: &Input, config: Option<&Path>) -> Result<Read, Failure> {
    let source = revision::source(origin, input)?;
    let text = config.map(|path| revision::text(origin, path)).transpose()?.flatten();
    let (Some(path), Some(text)) = (config, text) else {
        return Ok(Read { source, config: Config { tolerance: Tolerance::Lenient, ..Config::default() } });
    };
    let configuration = Source::new(path.display().to_string(), text);
    let parsed = Config::parse(&configuration);
    let source = source.with_configuration(configuration);
    let config = parsed.map_err(|diagnostics| {
        let rendering = Rendering { colors: false, short: true, warnings_per_code: None };
        Failure::from(diagnostics.render(&source, rendering).trim_end().to_owned())
    })?;
    Ok(Read { source, config })
}

/// Says what is wrong with a document that cannot be used.
fn refused(
    source: &Source,
    diagnostics: &Diagnostics,
    form: ReportForm,
    out: &mut dyn Write,
) -> Result<Exit, Failure> {
    let rendering = Rendering { colors: false, short: false, warnings_per_code: Some(0) };
    let format = if form == ReportForm::Json { Format::Json } else { Format::Text };
    let exit = if diagnostics.are_of_configuration() { Exit::Usage } else { Exit::Document };
    Ok(Told { format, source, diagnostics, rendering }.tell(out, |_| Ok(exit), |_| false)?)
}

/// Writes the page that shows what became of the parts of a document.
///
/// # Errors
/// What the file system says.
pub fn report(options: &FatesPage, out: &mut dyn Write) -> Result<Exit, Failure> {
    let origin = Origin::File(options.document.clone());
    let input = input(PathBuf::new(), options.root.clone(), options.overlay.clone());
    let Read { source, config } = configured(&origin, &input, options.config.as_deref())?;
    match generator::describe(&source, &config) {
        Ok(described) => {
            write_page(&options.html, &html::render_fates(&described, &source))?;
            writeln!(out, "{}: {}", options.html.display(), described.counts)?;
            Ok(Exit::Success)
        }
        Err(diagnostics) => refused(&source, &diagnostics, ReportForm::Text, out),
    }
}

/// Writes a page, in place of a page that is there and of nothing else: a document, perhaps.
fn write_page(path: &Path, page: &str) -> io::Result<()> {
    match read_file(path, PAGE_BYTES) {
        Err(Unreadable::Missing) => write_atomically(path, page),
        Ok(old) if old.starts_with(html::START) => write_atomically(path, page),
        Ok(_) => Err(io::Error::other(format!(
            "{}: it is there already, and is no page; nothing was written to it",
            path.display()
        ))),
        Err(why) => Err(io::Error::other(format!("{}: {why}", path.display()))),
    }
}

/// Sets the version, and puts the entry into the changelog.
fn write(options: &Changes, report: &Report, out: &mut dyn Write) -> Result<(), Failure> {
    let version = match &report.given {
        Some(given) if !report.is_too_low() => given.clone(),
        _ => report.required(),
    };
    let date = options.date.clone().unwrap_or_else(day::today);
    let mut put = |path: &Path, text: String| -> io::Result<()> {
        write_atomically(path, &text)?;
        writeln!(out, "changed: {}", path.display())
    };
    if let Some(path) = &options.config {
        let text = fs::read_to_string(path)?;
        put(path, configuration::with_version(&text, &version))?;
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
