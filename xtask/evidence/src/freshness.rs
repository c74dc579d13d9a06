//! Whether the written tables still say what the facts say.

use crate::check::{self, Report};
use crate::diff::{self, Change};
use crate::facts::FactsFile;
use crate::problem::{Code, Problem, Source};
use crate::tables;

const HELP: &str = "review the difference, then write the tables with `cargo xtask docs check --write`";

/// A file with its text.
pub type Named<'a> = (&'a str, &'a str);

/// What is stale of `DEVIATIONS.md`: each difference at the fact or the node that it comes from.
#[must_use]
pub fn deviations(
    committed: Named<'_>,
    spec: Named<'_>,
    report: &Report,
    files: &[FactsFile],
) -> Vec<Problem> {
    let fresh = tables::deviations(report);
    let mut problems = gone(committed, &fresh);
    let new = new_lines(committed.1, &fresh);
    let document = if new.is_empty() { None } else { check::Located::read(spec.0, spec.1) };
    for line in new {
        let source = report.deviations.iter().find(|deviation| {
            let (head, tail) = tables::row_of(deviation);
            line.starts_with(&format!("| {head} |")) && line.ends_with(&format!("| {tail} |"))
        });
        // Lines of figures follow from the others.
        let Some(deviation) = source else { continue };
        let message = format!("this difference is not in {}: {}", committed.0, line.trim_matches(['|', ' ']));
        let of_fact = deviation.origin.as_ref().and_then(|(name, node, entry)| {
            let file = files.iter().find(|file| file.name == *name)?;
            Some(file.problem(*node, Some(*entry), Code::STALE, message.clone()))
        });
        let node = document
            .as_ref()
            .map(|document| document.problem(&deviation.pointer, Code::STALE, message.clone()));
        let place = node.as_ref().map(|node| format!("the reason stands at {}:{}; ", node.file, node.line));
        let help = format!("{}{HELP}", place.unwrap_or_default());
        problems.extend(of_fact.or(node).map(|problem| problem.help(help)));
    }
    problems
}

/// What is stale of `SOURCES.md`.
#[must_use]
pub fn sources(committed: Named<'_>, files: &[FactsFile]) -> Vec<Problem> {
    let fresh = tables::sources(files);
    let mut problems = gone(committed, &fresh);
    let changes: Vec<(&FactsFile, &FactsFile, Change)> = tables::successions(files)
        .into_iter()
        .flat_map(|(old, new)| {
            let changes = diff::diff(&old.facts, &new.facts).unwrap_or_default();
            changes.into_iter().map(move |change| (old, new, change))
        })
        .collect();
    for line in new_lines(committed.1, &fresh) {
        let Some((old, new, change)) = changes.iter().find(|(_, _, change)| change.line() == line) else {
            continue;
        };
        let (file, fact) = if change.new.is_some() { (new, &change.new) } else { (old, &change.old) };
        let node = file.facts.nodes.iter().position(|node| node.place == change.place).unwrap_or_default();
        let entry = file
            .facts
            .nodes
            .get(node)
            .and_then(|node| node.facts.iter().position(|other| Some(other) == fact.as_ref()));
        let message = format!("this change between captures is not in {}: {line}", committed.0);
        let help = format!("it is between {} and {}; {HELP}", old.name, new.name);
        problems.push(file.problem(node, entry, Code::STALE, message).help(help));
    }
    problems
}

/// Lines of the committed table that the facts no longer give.
fn gone(committed: Named<'_>, fresh: &str) -> Vec<Problem> {
    let source = Source::new(committed.0, committed.1);
    if committed.1.is_empty() {
        return vec![Problem::at_line(&source, 1, Code::STALE, "the table is not there").help(HELP)];
    }
    let lines: Vec<&str> = fresh.lines().collect();
    let stale = source.lines().iter().enumerate().filter(|(_, line)| !lines.contains(line));
    let mut problems: Vec<Problem> = stale
        .map(|(at, _)| {
            let message = "the facts and the document no longer give this line";
            Problem::at_line(&source, at + 1, Code::STALE, message).help(HELP)
        })
        .collect();
    if problems.is_empty() && committed.1 != fresh {
        problems
            .push(Problem::at_line(&source, 1, Code::STALE, "lines are missing from this table").help(HELP));
    }
    problems
}

fn new_lines<'a>(committed: &str, fresh: &'a str) -> Vec<&'a str> {
    let known: Vec<&str> = committed.lines().collect();
    fresh.lines().filter(|line| !known.contains(line)).collect()
}
