//! Tables written from the facts: where they come from, what changed, where the document differs.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use generator::pointer::Pointer;

use crate::check::{Deviation, Report, Row};
use crate::diff;
use crate::facts::{FactsFile, Listed};

pub mod ranks;

const WRITTEN: &str =
    "<!-- Written by `cargo xtask docs check --write` from the facts files. Not edited by hand. -->\n";

/// `SOURCES.md`: the captures and what changed between them.
#[must_use]
pub fn sources(files: &[FactsFile], listed: &[Listed]) -> String {
    let all = files;
    let files: Vec<&FactsFile> = all.iter().filter(|file| !file.facts.rank.is_by_hand()).collect();
    let mut text = format!("# Sources\n\n{WRITTEN}\n");
    text.push_str(
        "The pages that the document is transcribed from. Only facts of them are kept, not their text.\n\n",
    );
    text.push_str("| operation | captured | layout | places | facts | contradictions | page | SHA-256 |\n");
    text.push_str("|-|-|-|-|-|-|-|-|\n");
    for file in &files {
        let facts = &file.facts;
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | {} | {} | {} | <{}> | `{}` |",
            facts.operation(),
            facts.captured,
            facts.layout,
            facts.nodes.len(),
            facts.count(),
            facts.contradictions.len(),
            facts.page,
            facts.sha256
        );
    }
    text.push_str("\n## Facts by kind\n\n");
    kinds(&files, &mut text);
    text.push_str("\n## What changed between captures\n");
    for (old, new) in successions(&files) {
        let Ok(changes) = diff::diff(&old.facts, &new.facts) else { continue };
        let listing = diff::render(&old.facts, &new.facts, &changes);
        let _ = write!(text, "\n```text\n{listing}```\n");
    }
    ranks::tables(all, listed, &mut text);
    text
}

fn kinds(files: &[&FactsFile], text: &mut String) {
    let mut kinds: Vec<&str> = Vec::new();
    let all = files.iter().flat_map(|file| &file.facts.nodes).flat_map(|node| &node.facts);
    for kind in all.map(|fact| fact.statement.kind()) {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    let head = |file: &&FactsFile| format!("`{}` {}", file.facts.operation(), file.facts.captured);
    let heads: Vec<String> = files.iter().map(head).collect();
    let _ = writeln!(text, "| kind | {} |\n|-{}|", heads.join(" | "), "|-".repeat(files.len()));
    for kind in kinds {
        let counts: Vec<String> = files.iter().map(|file| count(file, kind).to_string()).collect();
        let _ = writeln!(text, "| {kind} | {} |", counts.join(" | "));
    }
}

fn count(file: &FactsFile, kind: &str) -> usize {
    let facts = file.facts.nodes.iter().flat_map(|node| &node.facts);
    facts.filter(|fact| fact.statement.kind() == kind).count()
}

/// Each capture with the next one of the same operation.
#[must_use]
pub fn successions<'a>(files: &[&'a FactsFile]) -> Vec<(&'a FactsFile, &'a FactsFile)> {
    let mut by_operation: BTreeMap<String, Vec<&FactsFile>> = BTreeMap::new();
    for file in files.iter().copied() {
        by_operation.entry(file.facts.operation()).or_default().push(file);
    }
    let mut pairs = Vec::new();
    for captures in by_operation.values_mut() {
        captures.sort_by(|one, other| one.facts.captured.cmp(&other.facts.captured));
        pairs.extend(captures.windows(2).filter_map(|pair| Some((*pair.first()?, *pair.last()?))));
    }
    pairs
}

/// `DEVIATIONS.md`: where the document differs from the pages, and why.
#[must_use]
pub fn deviations(report: &Report) -> String {
    let mut text =
        format!("# Where the document differs from the pages\n\n{WRITTEN}\n{}", figures(&report.rows));
    for row in &report.rows {
        let of_operation = report.deviations.iter().filter(|deviation| deviation.operation == row.operation);
        let (meanings, rest): (Vec<_>, Vec<_>) =
            of_operation.partition(|deviation| deviation.kind == "meaning");
        let (otherwise, alone): (Vec<_>, Vec<_>) =
            rest.into_iter().partition(|deviation| deviation.origin.is_some());
        let _ = write!(text, "\n## {}\n\n", row.operation);
        text.push_str(
            "| node | what | the page says | the document says | places | because |\n|-|-|-|-|-|-|\n",
        );
        lines(&otherwise, &mut text);
        if !alone.is_empty() {
            text.push_str(
                "\nSaid by no page:\n\n| node | what | the document says | places | because |\n|-|-|-|-|-|\n",
            );
            lines(&alone, &mut text);
        }
        described(&meanings, &mut text);
    }
    text
}

/// How many places the page names without a word about them, by the reason for the words of the document.
fn described(meanings: &[&Deviation], text: &mut String) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for meaning in meanings {
        *counts.entry(&meaning.because).or_default() += 1;
    }
    if !counts.is_empty() {
        text.push_str("\nMeanings in our words:\n\n| places | because |\n|-|-|\n");
    }
    for (because, count) in counts {
        let _ = writeln!(text, "| {count} | {because} |");
    }
}

/// The figures as a table.
#[must_use]
pub fn figures(rows: &[Row]) -> String {
    let mut text = String::from(
        "| operation | facts | carried | deviating with a reason | missing | added with a reason | without evidence |\n|-|-|-|-|-|-|-|\n",
    );
    for row in rows {
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | {} | {} | {} | {} |",
            row.operation, row.facts, row.carried, row.deviating, row.missing, row.inferred, row.unproven
        );
    }
    let sum = |of: fn(&Row) -> usize| rows.iter().map(of).sum::<usize>();
    let _ = writeln!(
        text,
        "| all {} | {} | {} | {} | {} | {} | {} |",
        rows.len(),
        sum(|row| row.facts),
        sum(|row| row.carried),
        sum(|row| row.deviating),
        sum(|row| row.missing),
        sum(|row| row.inferred),
        sum(|row| row.unproven)
    );
    text
}

/// Equal deviations as one line, in the order of their first place.
fn lines(deviations: &[&Deviation], text: &mut String) {
    let mut lines: Vec<(String, String, usize)> = Vec::new();
    for deviation in deviations {
        let (head, tail) = line(deviation);
        match lines.iter_mut().find(|(one, other, _)| *one == head && *other == tail) {
            Some((_, _, count)) => *count += 1,
            None => lines.push((head, tail, 1)),
        }
    }
    for (head, tail, count) in lines {
        let _ = writeln!(text, "| {head} | {count} | {tail} |");
    }
}

/// What of a deviation stands before the count of places, and what behind it.
fn line(deviation: &Deviation) -> (String, String) {
    let cell = |text: &str| if text.is_empty() { "nothing".to_owned() } else { text.replace('|', "\\|") };
    let (node, document) = (short(&deviation.pointer), cell(&deviation.document));
    let head = if deviation.origin.is_some() {
        format!("`{node}` | {} | {} | {document}", deviation.kind, cell(&deviation.page))
    } else {
        format!("`{node}` | {} | {document}", deviation.kind)
    };
    (head, cell(&deviation.because))
}

/// `CreatePlan.accounts` of `/components/schemas/CreatePlan/properties/accounts`.
fn short(pointer: &Pointer) -> String {
    const SILENT: &[&str] = &["components", "schemas", "properties", "allOf", "paths", "x-rules"];
    let tokens = pointer.tokens().filter(|token| !SILENT.contains(&token.as_ref()));
    tokens
        .map(|token| if token.starts_with('/') { "operation".to_owned() } else { token.into_owned() })
        .fold(String::new(), |all, token| if all.is_empty() { token } else { format!("{all}.{token}") })
}
