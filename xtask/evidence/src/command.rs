//! The commands and their arguments.

mod update;

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};

use disk::write_atomically;
use fs_err as fs;
use lexopt::{Arg, Parser, ValueExt};

use crate::check;
use crate::diff;
use crate::draft;
use crate::facts::{self, Facts, FactsFile, Listed};
use crate::freshness;
use crate::page::{self, Furniture, Known};
use crate::problem::{Code, Problem, Source, render_all};
use crate::tables::{self, ranks};
use commands::exit::{Exit, Failure};

/// The folder, in that of the facts, for pages that were read by hand.
const BY_HAND: &str = "by-hand";
/// The list, in the same folder, of operations of which no page was read.
const LIST: &str = "listed.yaml";

/// What `cargo xtask docs` prints about itself.
pub const USAGE: &str = "\
cargo xtask docs facts PAGE… [--out DIR] [--page ADDRESS] [--captured YYYY-MM[-DD]] [--partial]
    reads captured pages into facts files (spec/facts, with spec/SOURCES.md); --partial reads a page that breaks
    off as far as it goes, and --operation 'METHOD PATH' says what a page is about that has lost its request line, here
    and in the commands below
cargo xtask docs check [--facts DIR] [--spec FILE] [--list] [--write]
    holds the document to the facts, in both directions; --list prints every reasoned deviation, --write
    writes spec/SOURCES.md and spec/DEVIATIONS.md
cargo xtask docs diff OLD NEW [--captured YYYY-MM[-DD]]
    what changed between two captures (pages or facts files) of one operation, and what it means
cargo xtask docs draft PAGE [--captured YYYY-MM[-DD]] [--print]
    patches the operation of a page into spec/plannr.yaml, in the ways of the others, to be described by hand; with
    --print it only prints it, as a fragment of OpenAPI
cargo xtask docs update PAGE… [--captured YYYY-MM[-DD]]
    reads pages, patches what changed since their last capture into spec/plannr.yaml, lists what a person has to
    decide, and writes the tables and the crate once nothing is wrong; to be run again after each edit by hand
";

/// Runs `cargo xtask docs …` in this workspace.
///
/// # Errors
/// A wrong call, and what the file system says.
pub fn run(arguments: &[OsString], out: &mut dyn Write) -> Result<Exit, Failure> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new("."));
    // Places are shown as seen from where the command is run.
    let shown = std::env::current_dir().ok().and_then(|here| root.strip_prefix(here).ok());
    run_in(arguments, shown.unwrap_or(root), out)
}

/// Runs `docs …` in the workspace at `root`; everything is printed to `out`.
///
/// # Errors
/// A wrong call, and what the file system says.
pub fn run_in(arguments: &[OsString], root: &Path, out: &mut dyn Write) -> Result<Exit, Failure> {
    let (name, rest) =
        arguments.split_first().map_or((None, arguments), |(name, rest)| (name.to_str(), rest));
    let name = name.unwrap_or_default();
    match name {
        "facts" => read_pages(rest, root, out),
        "check" => check_document(rest, root, out),
        "diff" => compare_captures(rest, root, out),
        "draft" => draft_operation(rest, root, out),
        "update" => update::run(rest, root, out),
        "" | "help" | "--help" => {
            writeln!(out, "{USAGE}")?;
            Ok(Exit::Success)
        }
        other => Err(format!("`{other}` is not a command of docs; see `cargo xtask docs --help`").into()),
    }
}

fn read_pages(arguments: &[OsString], root: &Path, out: &mut dyn Write) -> Result<Exit, Failure> {
    let mut parser = Parser::from_args(arguments);
    let mut pages: Vec<PathBuf> = Vec::new();
    let mut folder: Option<PathBuf> = None;
    let mut known = known(root)?;
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("out") => folder = Some(parser.value()?.into()),
            Arg::Long("page") => known.address = Some(parser.value()?.string()?),
            Arg::Long("captured") => known.captured = Some(month(&parser.value()?.string()?)?),
            Arg::Long("operation") => known.operation = Some(parser.value()?.string()?),
            Arg::Long("partial") => known.partial = true,
            Arg::Value(page) => pages.push(page.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    if pages.is_empty() {
        return Err("give the file of at least one captured page".to_owned().into());
    }
    let mut problems: Vec<Problem> = Vec::new();
    let mut read: Vec<(PathBuf, Facts)> = Vec::new();
    for page in pages {
        let text = text_of(&page)?;
        match page::read(&page.to_string_lossy(), &text, &known) {
            Ok(facts) => read.push((page, facts)),
            Err(found) => problems.extend(found),
        }
    }
    if !problems.is_empty() {
        write!(out, "{}", render_all(&problems))?;
        return Ok(Exit::Document);
    }
    let own = folder.is_none();
    let folder = folder.unwrap_or_else(|| root.join("spec/facts"));
    write_facts(&folder, &read, out)?;
    if own {
        // The folder of the project has a table beside it.
        let files = facts_of(&folder)?;
        let files: Vec<FactsFile> = files.into_iter().flatten().collect();
        let listed = list_of(&folder)?.map_err(|problem| problem.short())?;
        write_atomically(&root.join("spec/SOURCES.md"), &tables::sources(&files, &listed))?;
    }
    Ok(Exit::Success)
}

fn write_facts(folder: &Path, read: &[(PathBuf, Facts)], out: &mut dyn Write) -> Result<(), Failure> {
    for (at, (page, facts)) in read.iter().enumerate() {
        let name = facts.file_name();
        if let Some((other, _)) = read[..at].iter().find(|(_, other)| other.file_name() == name) {
            let (page, other) = (page.display(), other.display());
            return Err(format!(
                "{other} and {page} are captures of one operation in one month; read them in two calls, \
                 with `--captured YYYY-MM-DD`"
            )
            .into());
        }
    }
    for (page, facts) in read {
        let path = folder.join(facts.file_name());
        write_atomically(&path, &facts::write(facts))?;
        let (count, places) = (facts.count(), facts.nodes.len());
        let contradictions = facts.contradictions.len();
        writeln!(
            out,
            "{}: {}, captured {}, {}: {count} facts of {places} places, {contradictions} contradictions, in {}",
            page.display(),
            facts.operation(),
            facts.captured,
            facts.layout,
            path.display()
        )?;
    }
    Ok(())
}

/// Every facts file of a folder, or what is wrong with it.
fn facts_of(folder: &Path) -> Result<Vec<Result<FactsFile, Vec<Problem>>>, Failure> {
    let paths = facts_files(folder)?;
    paths.iter().map(|path| Ok(facts::read(&path.to_string_lossy(), &text_of(path)?))).collect()
}

/// The operations of which no more than a list is known.
fn list_of(folder: &Path) -> Result<Result<Vec<Listed>, Problem>, Failure> {
    let path = folder.join(LIST);
    if !path.exists() {
        return Ok(Ok(Vec::new()));
    }
    Ok(facts::read_list(&path.to_string_lossy(), &text_of(&path)?))
}

/// What is known of every page: the lines around each operation.
fn known(root: &Path) -> Result<Known, Failure> {
    let path = root.join("spec/furniture.yaml");
    let operations = operations_of(&root.join("spec/facts"))?;
    if !path.exists() {
        return Ok(Known { operations, ..Known::default() });
    }
    let furniture = Furniture::read(&path.to_string_lossy(), &text_of(&path)?);
    let furniture = furniture.map_err(|problem| problem.short())?;
    Ok(Known { operations, furniture, ..Known::default() })
}

/// The operations that facts are about.
fn operations_of(folder: &Path) -> Result<Vec<String>, Failure> {
    let mut operations = BTreeSet::new();
    operations.extend(list_of(folder)?.unwrap_or_default().into_iter().map(|listed| listed.operation));
    for path in facts_files(folder)? {
        let text = text_of(&path)?;
        let named = text.lines().find_map(|line| line.strip_prefix("operation: "));
        operations.extend(named.map(|name| name.trim_matches('"').to_owned()));
    }
    Ok(operations.into_iter().collect())
}

/// A page or a facts file.
fn capture(path: &Path, known: &Known) -> Result<Result<Facts, Vec<Problem>>, Failure> {
    let (name, text) = (path.to_string_lossy(), text_of(path)?);
    let is_facts = path.extension().is_some_and(|extension| extension == "yaml");
    Ok(if is_facts {
        facts::read(&name, &text).map(|file| file.facts)
    } else {
        page::read(&name, &text, known)
    })
}

/// The files of a call, and what `--captured` says about them.
fn files_and_month(arguments: &[OsString], root: &Path) -> Result<(Vec<PathBuf>, Known), Failure> {
    let mut parser = Parser::from_args(arguments);
    let (mut paths, mut known) = (Vec::new(), known(root)?);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("captured") => known.captured = Some(month(&parser.value()?.string()?)?),
            Arg::Long("operation") => known.operation = Some(parser.value()?.string()?),
            Arg::Long("partial") => known.partial = true,
            Arg::Value(path) => paths.push(path.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok((paths, known))
}

fn compare_captures(arguments: &[OsString], root: &Path, out: &mut dyn Write) -> Result<Exit, Failure> {
    let (paths, known) = files_and_month(arguments, root)?;
    if paths.len() != 2 {
        return Err("give two captures: pages or facts files, the older one first".to_owned().into());
    }
    let (mut read, mut problems) = (Vec::new(), Vec::new());
    for path in &paths {
        match capture(path, &known)? {
            Ok(facts) => read.push(facts),
            Err(found) => problems.extend(found),
        }
    }
    if let [old, new] = read.as_slice() {
        match diff::diff(old, new) {
            Ok(changes) => write!(out, "{}", diff::render(old, new, &changes))?,
            Err(message) => {
                let (name, text) = (paths[1].to_string_lossy(), text_of(&paths[1])?);
                let source = Source::new(&name, &text);
                let line = new.nodes.first().and_then(|node| node.facts.first()).map_or(1, |fact| fact.line);
                let line =
                    if paths[1].extension().is_some_and(|extension| extension == "yaml") { 2 } else { line };
                let problem = Problem::at_line(&source, line, Code::DIFFERENT, message);
                problems.push(problem.help("give two captures of the same operation"));
            }
        }
    }
    write!(out, "{}", render_all(&problems))?;
    Ok(if problems.is_empty() { Exit::Success } else { Exit::Document })
}

fn draft_operation(arguments: &[OsString], root: &Path, out: &mut dyn Write) -> Result<Exit, Failure> {
    let (print, rest): (Vec<_>, Vec<_>) = arguments.iter().cloned().partition(|word| word == "--print");
    let (paths, known) = files_and_month(&rest, root)?;
    let [page] = paths.as_slice() else {
        return Err("give one captured page or facts file".to_owned().into());
    };
    let facts = match capture(page, &known)? {
        Ok(facts) => facts,
        Err(problems) => {
            write!(out, "{}", render_all(&problems))?;
            return Ok(Exit::Document);
        }
    };
    let spec = root.join("spec/plannr.yaml");
    if !print.is_empty() {
        write!(out, "{}", draft::draft(&facts))?;
        return Ok(Exit::Success);
    }
    let name = spec.to_string_lossy();
    match draft::insert::insert(&name, &text_of(&spec)?, &facts) {
        Ok(Some(drafted)) => {
            write_atomically(&spec, &drafted.text)?;
            update::tell_drafted(&name, &drafted, out)?;
            Ok(Exit::Success)
        }
        Ok(None) => {
            let operation = facts.operation();
            writeln!(out, "{name} has {operation}: `cargo xtask docs update PAGE` patches what changed")?;
            Ok(Exit::Stale)
        }
        Err(problem) => {
            write!(out, "{}", render_all(&[problem]))?;
            Ok(Exit::Document)
        }
    }
}

fn check_document(arguments: &[OsString], root: &Path, out: &mut dyn Write) -> Result<Exit, Failure> {
    let mut parser = Parser::from_args(arguments);
    let (mut folder, mut spec) = (root.join("spec/facts"), root.join("spec/plannr.yaml"));
    let (mut list, mut write) = (false, false);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("facts") => folder = parser.value()?.into(),
            Arg::Long("spec") => spec = parser.value()?.into(),
            Arg::Long("list") => list = true,
            Arg::Long("write") => write = true,
            other => return Err(other.unexpected().into()),
        }
    }
    let (mut files, mut problems) = (Vec::new(), Vec::new());
    for file in facts_of(&folder)? {
        match file {
            Ok(file) => files.push(file),
            Err(found) => problems.extend(found),
        }
    }
    let listed = list_of(&folder)?.unwrap_or_else(|problem| {
        problems.push(problem);
        Vec::new()
    });
    if !problems.is_empty() {
        write!(out, "{}", render_all(&problems))?;
        return Ok(Exit::Document);
    }
    let (name, text) = (spec.to_string_lossy(), text_of(&spec)?);
    let report = check::run(&name, &text, &files);
    write!(out, "{}", render_all(&report.problems))?;
    let tables = spec.parent().unwrap_or(root);
    let written = [
        (tables.join("SOURCES.md"), tables::sources(&files, &listed)),
        (tables.join("DEVIATIONS.md"), tables::deviations(&report)),
    ];
    let mut stale = Vec::new();
    for (path, fresh) in &written {
        // Tables of a document that is wrong would only hide what is wrong.
        if write && report.problems.is_empty() {
            write_atomically(path, fresh)?;
        } else {
            let committed = fs::read_to_string(path).unwrap_or_default();
            stale.extend(freshness::stale(path, &committed, fresh));
        }
    }
    stale.iter().try_for_each(|line| writeln!(out, "{line}"))?;
    let listing = if list { tables::deviations(&report) } else { tables::figures(&report.rows) };
    writeln!(out, "{listing}\n{}", ranks::figures(&files, &listed, &report.operations()))?;
    Ok(match report.problems.iter().any(|problem| problem.code == Code::DOCUMENT) {
        true => Exit::Document,
        false if report.problems.is_empty() && stale.is_empty() => Exit::Success,
        false => Exit::Stale,
    })
}

/// The facts files of a folder and of the one in it for pages that were read by hand, each by name.
fn facts_files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut paths = Vec::new();
    for folder in [folder.to_owned(), folder.join(BY_HAND)].into_iter().filter(|folder| folder.exists()) {
        let mut here = Vec::new();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let is_facts = path.extension().is_some_and(|extension| extension == "yaml");
            if is_facts && path.file_name().is_some_and(|name| name != LIST) {
                here.push(path);
            }
        }
        here.sort();
        paths.extend(here);
    }
    Ok(paths)
}

/// A month, or a day where one month has several captures.
fn month(text: &str) -> Result<String, Failure> {
    let digits =
        |part: &&str, length: usize| part.len() == length && part.chars().all(|c| c.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').collect();
    let lengths = [4, 2, 2];
    let is_date = (2..=3).contains(&parts.len())
        && parts.iter().zip(lengths).all(|(part, length)| digits(part, length));
    if is_date {
        return Ok(text.to_owned());
    }
    Err(format!("`{text}` is not a month such as 2026-06, nor a day such as 2026-06-17").into())
}

fn text_of(path: &Path) -> Result<String, Failure> {
    Ok(fs::read_to_string(path)?)
}
