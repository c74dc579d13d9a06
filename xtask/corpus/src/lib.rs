//! `cargo xtask corpus DIR`: generate from every document of a folder, compile what comes out, and
//! send instances of every component schema through it.

mod addresses;
mod build;
mod combine;
mod discriminators;
mod events;
pub mod example_program;
mod examples;
mod idioms;
pub mod inline_unions;
pub mod instances;
pub mod known;
pub mod names;
mod overlay;
mod report;
pub mod round_trip;
mod scalars;
mod siblings;
pub mod together;
pub mod validity;
mod workspace;
pub mod written;
mod yaml;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

use fs_err as fs;
use generator::config::Tolerance;
use generator::source::Source;
use generator::{Config, Counts};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use commands::exit::Exit;
use disk::read_source;
use known::{Finding, Known};
use round_trip::{RoundTrip, Subject};
use workspace::{Problem, Workspace};
use written::Written;

/// What is made of the documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Crates, which are compiled and read and write instances.
    Clients,
    /// A list of what is called badly.
    Names,
    /// A program for each document that builds the request of every example in the docs.
    Examples,
}

/// What to run over, and how far.
#[derive(Clone, Debug)]
pub struct Options {
    /// The folder with the documents.
    pub folder: PathBuf,
    /// Where the results go as JSON.
    pub json: Option<PathBuf>,
    /// The folder of the temporary workspace, with its one target folder.
    pub work: PathBuf,
    /// Only documents whose path contains this.
    pub only: Option<String>,
    /// Run clippy instead of the compiler alone, and rustdoc.
    pub lints: bool,
    /// Leave out the round trip.
    pub no_round_trip: bool,
    /// The table of findings that are known.
    pub known: PathBuf,
    /// What is made of them.
    pub mode: Mode,
}

/// What became of one document.
#[derive(Debug, Serialize)]
pub struct Outcome {
    /// Its path below the folder.
    pub document: String,
    /// The version of OpenAPI that it says, to its second number.
    pub version: String,
    /// The package that was written.
    pub package: String,
    /// Why nothing was generated.
    pub refused: Option<String>,
    /// What was typed, carried raw or left out.
    pub counts: Option<Counts>,
    /// Every raw or left-out node: pointer, fate and reason.
    pub losses: Vec<String>,
    /// The pointers of the nodes that are read differently from how they are written.
    pub read_differently: Vec<String>,
    /// The number of warnings.
    pub warnings: usize,
    /// Lines of Rust written, without the runtime.
    pub lines: usize,
    /// Seconds to generate.
    pub generate_seconds: f64,
    /// Seconds to check, dependencies built.
    pub check_seconds: f64,
    /// What the compiler says.
    pub problems: Vec<Problem>,
    /// What instances of the component schemas say.
    pub round_trip: Option<RoundTrip>,
    /// What they say and the table of known findings does not.
    pub new: Vec<Finding>,
    /// What that table says and they do not.
    pub gone: Vec<Finding>,
}

impl Outcome {
    /// Whether it was generated, compiles without warnings, and differs from its document in nothing but
    /// what is known.
    #[must_use]
    pub fn passed(&self) -> bool {
        self.refused.is_none()
            && self.problems.is_empty()
            && self.round_trip.as_ref().is_none_or(|trip| trip.failure.is_none())
            && self.new.is_empty()
            && self.gone.is_empty()
    }
}

/// Runs the command.
///
/// # Errors
/// What the file system says, or cargo when it cannot be started.
pub fn run(options: &Options, out: &mut dyn Write) -> io::Result<Exit> {
    let documents = documents(options)?;
    if documents.is_empty() {
        writeln!(out, "error: no .yaml, .yml or .json file below {}", options.folder.display())?;
        return Ok(Exit::Usage);
    }
    match options.mode {
        Mode::Clients => clients(options, &documents, out),
        Mode::Names => names::run(options, &documents, out),
        Mode::Examples => examples::run(options, &documents, out),
    }
}

/// Compiles the client of each document and sends instances through it.
fn clients(options: &Options, documents: &[PathBuf], out: &mut dyn Write) -> io::Result<Exit> {
    let known = Known::read(&options.known).map_err(io::Error::other)?;
    let workspace = Workspace::create(&options.work)?;
    let mut outcomes = Vec::new();
    let bar = progress(documents.len());
    for path in documents {
        bar.set_message(format!("generate {}", path.display()));
        outcomes.push(generate(options, &workspace, path)?);
        bar.inc(1);
    }
    let packages =
        outcomes.iter().filter(|outcome| outcome.refused.is_none()).map(|outcome| outcome.package.as_str());
    workspace.write_manifest(packages, !options.no_round_trip)?;
    bar.set_message("build the dependencies");
    workspace.build_dependencies()?;
    for outcome in outcomes.iter_mut().filter(|outcome| outcome.refused.is_none()) {
        bar.set_message(format!("check {}", outcome.document));
        let started = Instant::now();
        outcome.problems = workspace.check(&outcome.package, options.lints)?;
        outcome.check_seconds = started.elapsed().as_secs_f64();
        bar.inc(1);
        if !options.no_round_trip && outcome.problems.iter().all(|problem| problem.level != "error") {
            bar.set_message(format!("round trip {}", outcome.document));
            let written = Written::read(&options.folder.join(&outcome.document))?
                .understood(outcome.read_differently.iter().map(String::as_str));
            let trip = match workspace.run_round_trip(&outcome.package) {
                Ok(trips) => round_trip::judge(&outcome.document, &trips, &written),
                Err(error) => RoundTrip::failed(error.to_string()),
            };
            (outcome.new, outcome.gone) = known.compare(&outcome.document, &trip.findings);
            outcome.round_trip = Some(trip);
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    report::print(&outcomes, out)?;
    if let Some(path) = &options.json {
        fs::write(path, serde_json::to_string_pretty(&outcomes)?)?;
    }
    Ok(if outcomes.iter().all(Outcome::passed) { Exit::Success } else { Exit::Document })
}

/// Generates one document into the workspace, with its round trip beside it.
fn generate(options: &Options, workspace: &Workspace, path: &Path) -> io::Result<Outcome> {
    let name = path.strip_prefix(&options.folder).unwrap_or(path);
    let package = package_name(name);
    let source = read_source(path, None)?;
    let written = Written::read(path)?;
    let config = Config { crate_name: package.clone(), tolerance: Tolerance::Lenient, ..Config::default() };
    let started = Instant::now();
    let generated = generator::generate(&source, &config);
    let generate_seconds = started.elapsed().as_secs_f64();
    let mut outcome = Outcome {
        document: name.display().to_string(),
        version: written.says(),
        package,
        refused: None,
        counts: None,
        losses: Vec::new(),
        read_differently: Vec::new(),
        warnings: 0,
        lines: 0,
        generate_seconds,
        check_seconds: 0.0,
        problems: Vec::new(),
        round_trip: None,
        new: Vec::new(),
        gone: Vec::new(),
    };
    match generated {
        Err(diagnostics) => outcome.refused = Some(first_error(&source, &diagnostics)),
        Ok(generated) => {
            outcome.warnings = generated.diagnostics.len();
            outcome.lines = lines(&generated.tree);
            outcome.losses = round_trip::losses(&generated.tree);
            outcome.read_differently = round_trip::read_differently(&generated.tree);
            let written = written.understood(outcome.read_differently.iter().map(String::as_str));
            outcome.counts = Some(generated.counts);
            workspace.add(&outcome.package, &generated.tree)?;
            if !options.no_round_trip {
                let document = &outcome.document;
                let subject =
                    Subject { document, written: &written, tree: &generated.tree, root: "api".to_owned() };
                workspace.add_round_trip(&outcome.package, &[subject])?;
            }
        }
    }
    Ok(outcome)
}

fn first_error(source: &Source, diagnostics: &generator::diagnostics::Diagnostics) -> String {
    diagnostics
        .iter()
        .find(|diagnostic| diagnostic.severity == generator::diagnostics::Severity::Error)
        .map_or_else(String::new, |diagnostic| diagnostic.short(source))
}

fn lines(tree: &generator::output::Tree) -> usize {
    tree.iter()
        .filter(|(path, _)| {
            Path::new(path).extension().is_some_and(|end| end == "rs") && !path.starts_with("src/runtime/")
        })
        .map(|(_, text)| text.lines().count())
        .sum()
}

/// The documents below the folder, in order of their paths.
fn documents(options: &Options) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut pending = vec![options.folder.clone()];
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                pending.push(path);
            } else if path.extension().is_some_and(|end| end == "yaml" || end == "yml" || end == "json") {
                found.push(path);
            }
        }
    }
    found.retain(|path| {
        is_document(path) && options.only.as_ref().is_none_or(|part| path.to_string_lossy().contains(part))
    });
    found.sort();
    Ok(found)
}

/// Whether a file is a document, rather than a part of one that refers to it. One that cannot be read is said to be a
/// document, so that somebody hears of it.
fn is_document(path: &Path) -> bool {
    let Ok(file) = Written::tree(path) else { return true };
    ["openapi", "swagger"].iter().any(|key| file.get(key).is_some())
}

/// `small/train-travel.yaml` becomes `small-train-travel`.
fn package_name(path: &Path) -> String {
    let text = path.with_extension("").to_string_lossy().to_lowercase();
    let name: String = text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    format!("api-{}", name.trim_matches('-'))
}

fn progress(documents: usize) -> ProgressBar {
    let bar = ProgressBar::new(documents as u64 * 3);
    if let Ok(style) = ProgressStyle::with_template("[{elapsed_precise}] {bar:30} {pos}/{len} {wide_msg}") {
        bar.set_style(style);
    }
    bar
}
