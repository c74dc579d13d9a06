//! `cargo xtask codegen`: from a document to a crate on disk, or to what differs from it.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use disk::{
    Comparison, Consent, Error, Refusal, compare_tree, read_edited, read_file, read_folder, read_own,
    replace_tree,
};
use generator::config::{Examples, Removed, Tolerance};
use generator::diagnostics::{Diagnostics, Rendering};
use generator::output::marked::merged;
use generator::output::{DESCRIPTION, Difference, MANIFEST, NAMES, RecordedNames, State, Tree};
use generator::source::Source;
use generator::{Config, Counts, Generated};
use similar::TextDiff;

use crate::exit::Exit;
use crate::form::Chosen;
use crate::input::Input;
use crate::told::{Format, Told};

/// The file of which only a part is codegen's, once somebody has edited it.
const SHARED: &str = "Cargo.toml";
/// Lines of difference shown for a stale file.
const DIFF_LINES: usize = 12;
/// Of a larger file no lines are shown.
const SHOWN_BYTES: u64 = 16 << 20;
/// `codegen.toml` is not larger.
const CONFIG_BYTES: u64 = 16 << 20;
/// Nor is an example.
const EXAMPLE_BYTES: u64 = 1 << 20;
/// Warnings of one code shown in full, unless all are asked for.
const WARNINGS_PER_CODE: usize = 3;

/// What to generate, from what, to where.
#[derive(Clone, Debug)]
pub struct Options {
    /// The document. What the configuration says is laid over it comes before what is named here.
    pub input: Input,
    /// The folder of the crate, or of the module.
    pub out: PathBuf,
    /// The form in which the client is written.
    pub form: Chosen,
    /// What may be done to it.
    pub consent: Consent,
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
    /// The form of what is printed.
    pub format: Format,
    /// The call that mends what `check` finds.
    pub mend: String,
}

/// Runs the command.
///
/// # Errors
/// What the file system says about the document, the configuration or the crate's folder.
pub fn run(options: &Options, out: &mut dyn Write) -> io::Result<Exit> {
    let (source, config) = configured(options)?;
    let rendering = Rendering {
        colors: options.colors,
        short: false,
        warnings_per_code: (!options.all_warnings).then_some(WARNINGS_PER_CODE),
    };
    let (diagnostics, client) = match config.and_then(|config| generator::generate(&source, &config)) {
        Ok(Generated { tree, diagnostics, counts }) => (diagnostics, Some(Client { tree, counts })),
        Err(diagnostics) => (diagnostics, None),
    };
    let told = Told { format: options.format, source: &source, diagnostics: &diagnostics, rendering };
    let rest = |out: &mut dyn Write| match client {
        None => {
            writeln!(out, "nothing was written")?;
            Ok(if diagnostics.are_of_configuration() { Exit::Usage } else { Exit::Document })
        }
        Some(client) => in_form(options, client, out),
    };
    told.tell(out, rest, |exit| *exit == Exit::Success)
}

/// What is written.
struct Client {
    tree: Tree,
    counts: Counts,
}

/// Writes the client in its form, or says how what is on disk differs from it.
fn in_form(options: &Options, client: Client, out: &mut dyn Write) -> io::Result<Exit> {
    // In the form of a module it is not among the files.
    let manifest = client.tree.get(SHARED).unwrap_or_default().to_owned();
    let mut tree = match options.form.of(client.tree) {
        Ok(tree) => tree,
        Err(why) => {
            writeln!(out, "error: {why}\nnothing was written")?;
            return Ok(Exit::Usage);
        }
    };
    let existing = read_edited(&options.out, SHARED);
    let merged = existing.as_deref().zip(tree.get(SHARED)).and_then(|(existing, new)| merged(existing, new));
    if let (Some(existing), Some(merged)) = (existing, merged) {
        tree.merge(SHARED, &existing, merged);
    }
    let exit = settle(options, &Client { tree, counts: client.counts }, out)?;
    let lacks = match exit {
        Exit::Success => options.form.tell_lacks(&manifest, out)?,
        other => other,
    };
    // What was asked for is done; the rest is for the owner of the manifest.
    Ok(if options.check { lacks } else { exit })
}

/// Writes the crate, or says how what is on disk differs from it.
fn settle(options: &Options, client: &Client, out: &mut dyn Write) -> io::Result<Exit> {
    let settled = if options.check {
        compare_tree(&options.out, &client.tree).map(|comparison| compared(options, client, &comparison, out))
    } else {
        replace_tree(&options.out, &client.tree, options.consent)
            .map(|differences| written(options, client, &differences, out))
    };
    match settled {
        Ok(told) => told,
        Err(Error::Io(error)) => Err(error),
        Err(Error::Refused(refusals)) => refused(options, &refusals, out),
    }
}

/// Says what was done.
fn written(
    options: &Options,
    client: &Client,
    differences: &[Difference],
    out: &mut dyn Write,
) -> io::Result<Exit> {
    let lines = differences.iter().map(|difference| {
        let done = match difference.state {
            State::Missing => "new",
            State::Orphan | State::Changed { wanted: false, .. } => "deleted",
            _ => "changed",
        };
        format!("{done}: {}\n", options.out.join(&difference.path).display())
    });
    // At once: a terminal is given each line by itself.
    out.write_all(lines.collect::<String>().as_bytes())?;
    writeln!(out, "{}: {}", options.out.display(), client.counts)?;
    Ok(Exit::Success)
}

/// Says what would be harmed: what is wrong with several files in the same way is said once.
fn refused(options: &Options, refusals: &[Refusal], out: &mut dyn Write) -> io::Result<Exit> {
    let mut groups: Vec<(&Refusal, Vec<&Refusal>)> = Vec::new();
    for refusal in refusals {
        match groups.iter_mut().find(|(first, _)| first.problem == refusal.problem) {
            Some((_, others)) => others.push(refusal),
            None => groups.push((refusal, Vec::new())),
        }
    }
    for (first, others) in groups {
        let path = |refusal: &Refusal| match refusal.path.as_str() {
            "." => options.out.display().to_string(),
            path => options.out.join(path).display().to_string(),
        };
        if others.is_empty() {
            writeln!(out, "refused: {}: {}", path(first), first.problem)?;
        } else {
            writeln!(out, "refused: {} files: {}", others.len() + 1, first.problem)?;
            [first].into_iter().chain(others).try_for_each(|one| writeln!(out, "    {}", path(one)))?;
        }
        writeln!(out, "  to do: {}", first.remedy)?;
    }
    writeln!(out, "nothing was written")?;
    Ok(Exit::Stale)
}

/// Says how what is on disk differs.
fn compared(
    options: &Options,
    client: &Client,
    comparison: &Comparison,
    out: &mut dyn Write,
) -> io::Result<Exit> {
    match comparison {
        Comparison::Differences(differences) if differences.is_empty() => {
            writeln!(out, "{} is up to date: {}", options.out.display(), client.counts)?;
            return Ok(Exit::Success);
        }
        Comparison::Differences(differences) => {
            for difference in differences {
                report(options, difference, &client.tree, out)?;
            }
            let (count, all) = (differences.len(), client.tree.iter().count());
            writeln!(out, "{count} of {all} files differ; nothing was written")?;
        }
        Comparison::Pending => {
            let folder = options.out.display();
            writeln!(
                out,
                "pending: a run is at work in {folder}, or was interrupted; the next completes it"
            )?;
        }
    }
    writeln!(out, "to mend: {}", options.mend)?;
    Ok(Exit::Stale)
}

/// One difference, with the first lines in which a stale file differs.
fn report(options: &Options, difference: &Difference, new: &Tree, out: &mut dyn Write) -> io::Result<()> {
    let path = &difference.path;
    match &difference.state {
        State::Missing => writeln!(out, "missing: {path}"),
        State::Orphan => writeln!(out, "no longer wanted: {path}"),
        State::Foreign => {
            writeln!(out, "foreign: {path}: codegen must write here, and this is not codegen's")
        }
        State::Blocked(what) => writeln!(out, "blocked: {path}: {what}"),
        State::Changed { now: Some(now), .. } => writeln!(out, "changed: {path}: it is {now} now"),
        State::Changed { now: None, .. } => {
            writeln!(out, "changed: {path}: somebody has edited what codegen wrote")?;
            show(options, path, new, out)
        }
        State::Stale => {
            writeln!(out, "stale: {path}")?;
            // The lines of the manifest say no more than the files that they are about.
            if path == MANIFEST { Ok(()) } else { show(options, path, new, out) }
        }
    }
}

/// The first lines in which a file differs from what it should hold.
fn show(options: &Options, path: &str, new: &Tree, out: &mut dyn Write) -> io::Result<()> {
    let old = read_file(&options.out.join(path), SHOWN_BYTES).unwrap_or_default();
    let Some(new) = new.get(path).filter(|_| !old.is_empty()) else { return Ok(()) };
    let diff = TextDiff::from_lines(old.as_str(), new);
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

/// The document with its configuration, and what that says; the names that the crate has by now, with it.
fn configured(options: &Options) -> io::Result<(Source, Result<Config, Diagnostics>)> {
    let mut programs = BTreeMap::new();
    let (source, config) = match &options.config {
        None => (options.input.read()?, Ok(Config::default())),
        Some(path) => {
            let text = read_file(path, CONFIG_BYTES)
                .map_err(|why| io::Error::other(format!("{}: {why}", path.display())))?;
            let configuration = Source::new(path.display().to_string(), text);
            let config = Config::parse(&configuration);
            let overlays = config.iter().flat_map(|config| &config.overlays);
            let beside = path.parent().unwrap_or(Path::new(""));
            if let Some(folder) =
                config.iter().map(|config| &config.examples.folder).find(|it| !it.is_empty())
            {
                programs = read_folder(&beside.join(folder), "rs", EXAMPLE_BYTES)?;
            }
            let mut input = options.input.clone();
            input.overlays.splice(0..0, overlays.map(|file| beside.join(file)));
            (input.read()?.with_configuration(configuration), config)
        }
    };
    let recorded = read_own(&options.out, NAMES).map(|text| RecordedNames::parse(&text));
    let described = |config: &Config| {
        let stays = config.removed == Removed::Deprecate;
        stays.then(|| read_own(&options.out, DESCRIPTION)).flatten().unwrap_or_default()
    };
    let config = config.map(|config| Config {
        described: described(&config),
        examples: Examples { programs, ..config.examples },
        recorded: recorded.unwrap_or_default(),
        crate_name: options.crate_name.clone().unwrap_or(config.crate_name),
        tolerance: options.tolerance.unwrap_or(config.tolerance),
        ..config
    });
    Ok((source, config))
}
