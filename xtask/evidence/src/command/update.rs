//! `docs update PAGE…`: facts, what changed, the document patched, what is left, the crate, what callers see.

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};

use commands::codegen;
use commands::exit::{Exit, Failure};
use commands::form::Chosen;
use commands::input::Input;
use commands::told::Format;
use disk::{Consent, write_atomically};
use fs_err as fs;
use lexopt::{Arg, Parser, ValueExt};

use crate::check;
use crate::draft::insert::Drafted;
use crate::facts::{self, Facts, FactsFile};
use crate::page;
use crate::problem::{Code, render_all};
use crate::tables;
use crate::update::{self, Updated, surface_changes};

use super::{facts_of, known, list_of, month, text_of};

/// Where things are.
struct Folders {
    facts: PathBuf,
    spec: PathBuf,
    out: PathBuf,
    config: PathBuf,
}

pub(super) fn run(arguments: &[OsString], root: &Path, out: &mut dyn Write) -> Result<Exit, Failure> {
    let mut parser = Parser::from_args(arguments);
    let (mut pages, mut known): (Vec<PathBuf>, _) = (Vec::new(), known(root)?);
    while let Some(argument) = parser.next()? {
        match argument {
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
    let folders = Folders {
        facts: root.join("spec/facts"),
        spec: root.join("spec/plannr.yaml"),
        out: root.join("generated"),
        config: root.join("spec/codegen.toml"),
    };
    let (mut read, mut problems) = (Vec::new(), Vec::new());
    for page in &pages {
        match page::read(&page.to_string_lossy(), &text_of(page)?, &known) {
            Ok(facts) => read.push(facts),
            Err(found) => problems.extend(found),
        }
    }
    if !problems.is_empty() {
        write!(out, "{}", render_all(&problems))?;
        return Ok(Exit::Document);
    }
    for facts in &read {
        if let Some(exit) = take_in(&folders, facts, out)? {
            return Ok(exit);
        }
    }
    finish(&folders, out)
}

/// Writes the facts of a page, and patches what changed since the capture before it; an end, if it cannot.
fn take_in(folders: &Folders, new: &Facts, out: &mut dyn Write) -> Result<Option<Exit>, Failure> {
    let path = folders.facts.join(new.file_name());
    let mut files = Vec::new();
    for file in facts_of(&folders.facts)? {
        match file {
            Ok(file) => files.push(file),
            Err(problems) => {
                write!(out, "{}", render_all(&problems))?;
                return Ok(Some(Exit::Document));
            }
        }
    }
    let same = files.iter().find(|file| Path::new(&file.name) == path);
    if same.is_some_and(|file| file.facts.sha256 == new.sha256) {
        writeln!(out, "{}, captured {}: its facts are known", new.operation(), new.captured)?;
        return Ok(None);
    }
    if same.is_some() {
        let message = "another capture of this month is known; give the day with `--captured YYYY-MM-DD`";
        return Err(format!("{}: {message}", path.display()).into());
    }
    let (name, text) = (folders.spec.to_string_lossy(), text_of(&folders.spec)?);
    match update::update(&name, &text, before(&files, new), new) {
        Ok(updated) => {
            write_atomically(&path, &facts::write(new))?;
            write_atomically(&folders.spec, &updated.text)?;
            tell(&name, new, &updated, out)?;
            Ok(None)
        }
        Err(problem) => {
            write!(out, "{}", render_all(&[problem]))?;
            Ok(Some(Exit::Document))
        }
    }
}

/// The capture before this one; what was read by hand, where there is none.
fn before<'a>(files: &'a [FactsFile], new: &Facts) -> Option<&'a Facts> {
    let of_operation =
        files.iter().map(|file| &file.facts).filter(|facts| facts.operation() == new.operation());
    of_operation.max_by_key(|facts| (!facts.rank.is_by_hand(), facts.captured.clone()))
}

fn tell(spec: &str, new: &Facts, updated: &Updated, out: &mut dyn Write) -> Result<(), Failure> {
    let (patched, carried, open) = (&updated.patched, &updated.carried, &updated.decisions);
    writeln!(
        out,
        "{}, captured {}: {} changes patched into {spec}, {} carried as it is, {} to decide",
        new.operation(),
        new.captured,
        patched.len(),
        carried.len(),
        open.len()
    )?;
    if let Some(drafted) = &updated.drafted {
        tell_drafted(spec, drafted, out)?;
    }
    patched.iter().try_for_each(|change| writeln!(out, "patched: {}", change.line()))?;
    open.iter().try_for_each(|decision| {
        let (line, change, why) = (decision.line, &decision.change, &decision.why);
        writeln!(out, "decide: {spec}:{line}, page line {}: {change}\n    {why}", decision.page_line)
    })?;
    Ok(())
}

/// Says where an operation was drafted, and what of it is left to write.
pub(super) fn tell_drafted(spec: &str, drafted: &Drafted, out: &mut dyn Write) -> Result<(), Failure> {
    let lines: Vec<String> = drafted.left.iter().map(usize::to_string).collect();
    writeln!(out, "drafted: {spec}:{}", drafted.line)?;
    writeln!(out, "{} descriptions are left to write, on lines {}", lines.len(), lines.join(", "))?;
    Ok(())
}

/// Checks the document; where nothing is left to do, writes the tables and the crate.
fn finish(folders: &Folders, out: &mut dyn Write) -> Result<Exit, Failure> {
    let files: Vec<FactsFile> = facts_of(&folders.facts)?.into_iter().flatten().collect();
    let listed = list_of(&folders.facts)?.map_err(|problem| problem.short())?;
    let (name, text) = (folders.spec.to_string_lossy(), text_of(&folders.spec)?);
    let report = check::run(&name, &text, &files);
    if !report.problems.is_empty() {
        write!(out, "{}", render_all(&report.problems))?;
        writeln!(out, "mend these in {name}, then run this again")?;
        let broken = report.problems.iter().any(|problem| problem.code == Code::DOCUMENT);
        return Ok(if broken { Exit::Document } else { Exit::Stale });
    }
    let tables = folders.spec.parent().unwrap_or(Path::new("."));
    write_atomically(&tables.join("SOURCES.md"), &tables::sources(&files, &listed))?;
    write_atomically(&tables.join("DEVIATIONS.md"), &tables::deviations(&report))?;
    let surface = folders.out.join("surface.json");
    let before = fs::read_to_string(&surface).unwrap_or_default();
    let exit = codegen::run(&options(folders), out)?;
    if exit != Exit::Success {
        return Ok(exit);
    }
    let changes = surface_changes(&before, &fs::read_to_string(&surface)?);
    writeln!(out, "for callers, {} items changed:", changes.len())?;
    changes.iter().try_for_each(|line| writeln!(out, "{line}"))?;
    Ok(Exit::Success)
}

fn options(folders: &Folders) -> codegen::Options {
    codegen::Options {
        input: Input { document: folders.spec.clone(), ..Input::default() },
        form: Chosen::default(),
        out: folders.out.clone(),
        consent: Consent::default(),
        config: Some(folders.config.clone()).filter(|path| path.exists()),
        crate_name: None,
        check: false,
        tolerance: None,
        all_warnings: false,
        colors: false,
        format: Format::default(),
        mend: "cargo xtask codegen".to_owned(),
    }
}
