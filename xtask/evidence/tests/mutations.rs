//! The committed facts and the document agree; a change of a fact is found by `docs check`.

mod committed;
mod numbers;

use std::path::Path;

use committed::{Texts, listed};
use evidence::facts::{self, FactsFile};
use evidence::problem::{Problem, render_all};
use evidence::{check, freshness, tables};
use numbers::Numbers;
use rayon::prelude::*;

/// What `docs check` says of the committed document and these facts: problems, and tables that are stale.
fn checked(texts: &Texts, files: &[FactsFile]) -> (Vec<Problem>, Vec<String>) {
    let report = check::run(&texts.spec.0, &texts.spec.1, files);
    let sources = tables::sources(files, &listed());
    let fresh = [("SOURCES.md", sources), ("DEVIATIONS.md", tables::deviations(&report))];
    let stale = fresh.iter().filter_map(|(name, fresh)| {
        let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec")).join(name);
        let committed = std::fs::read_to_string(&path).expect("the table is committed");
        freshness::stale(&path, &committed, fresh)
    });
    let stale = stale.collect();
    (report.problems, stale)
}

/// A change of one place of a text: where, what was there, what is there then.
#[derive(Debug, Clone)]
struct Change {
    line: usize,
    old: String,
    new: String,
}

impl Change {
    fn apply(&self, text: &str) -> String {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let line = &mut lines[self.line - 1];
        assert!(line.contains(&self.old), "line {} holds `{}`", self.line, self.old);
        *line = line.replacen(&self.old, &self.new, 1);
        lines.join("\n") + "\n"
    }
}

const TYPES: &[&str] = &["string", "integer", "number", "boolean", "object", "array"];

/// Every change of a value, a mark, a type or a name that a facts file allows.
fn changes_of_facts(text: &str) -> [Vec<Change>; 4] {
    let mut changes: [Vec<Change>; 4] = Default::default();
    let listed = text.lines().take_while(|line| *line != "contradictions:");
    for (at, line) in listed.enumerate() {
        let change = |old: &str, new: String| Change { line: at + 1, old: old.to_owned(), new };
        let word = |key: &str| line.split_once(key).and_then(|(_, rest)| rest.split([',', '}']).next());
        if let Some(value) = word("- {value: ").filter(|value| !value.starts_with('"')) {
            changes[0].push(change(&format!("value: {value}"), format!("value: {value}x")));
        }
        if let Some(mark) = word("- {required: ") {
            let other = if mark == "true" { "false" } else { "true" };
            changes[1].push(change(&format!("required: {mark}"), format!("required: {other}")));
        }
        if let Some(kind) = word("- {type: ").filter(|kind| TYPES.contains(kind)) {
            let other = if kind == "integer" { "boolean" } else { "integer" };
            changes[2].push(change(&format!("type: {kind}"), format!("type: {other}")));
        }
        let key = line.strip_prefix("  ").and_then(|line| line.strip_suffix(':'));
        let named =
            key.filter(|key| !key.starts_with(['-', ' ', '"']) && key.contains(' ') && !key.ends_with('*'));
        if let Some(key) =
            named.filter(|key| key.split(' ').count() > usize::from(key.starts_with("response")) + 1)
        {
            changes[3].push(change(key, format!("{key}_x")));
        }
    }
    changes
}

#[test]
fn the_document_carries_the_committed_facts() {
    let texts = Texts::committed();
    let (problems, stale) = checked(&texts, &texts.files());
    assert!(problems.is_empty() && stale.is_empty(), "{}{stale:?}", render_all(&problems));
}

/// Changes of facts, each of another file, that are made at once.
type Round<'a> = Vec<(usize, &'a Change)>;

/// These changes, in groups of different files.
fn rounds<'a>(of_facts: &'a [[Vec<Change>; 4]]) -> Vec<Round<'a>> {
    let mut numbers = Numbers(2026);
    let mut rounds: Vec<Round<'a>> = Vec::new();
    for number in 0..60 {
        let kind = number % 4;
        let with: Vec<usize> = (0..of_facts.len()).filter(|at| !of_facts[*at][kind].is_empty()).collect();
        let file = *numbers.pick(&with);
        let change = (file, numbers.pick(&of_facts[file][kind]));
        match rounds.iter_mut().find(|round| round.iter().all(|(other, _)| *other != file)) {
            Some(round) => round.push(change),
            None => rounds.push(vec![change]),
        }
    }
    rounds
}

#[test]
fn changes_of_facts_are_found() {
    let texts = Texts::committed();
    let of_facts: Vec<_> = texts.facts.iter().map(|(_, text)| changes_of_facts(text)).collect();
    let committed = texts.files();
    let changed = |round: &[(usize, &Change)]| {
        let mut files = committed.clone();
        for (file, change) in round {
            let (name, text) = &texts.facts[*file];
            files[*file] = facts::read(name, &change.apply(text)).expect("the facts file is still one");
        }
        files
    };
    let unnoticed = |round: Round| -> Vec<String> {
        let problems = check::run(&texts.spec.0, &texts.spec.1, &changed(&round)).problems;
        let unnoticed = round.into_iter().filter_map(|(file, change)| {
            let name = &texts.facts[file].0;
            let finds = |problem: &Problem| *problem.file == **name || problem.help.contains(name.as_str());
            if problems.iter().any(finds) {
                return None;
            }
            // What only an older capture says shows in the table of what changed since.
            let (problems, stale) = checked(&texts, &changed(&[(file, change)]));
            let found = problems.iter().any(finds) || !stale.is_empty();
            (!found).then(|| format!("{name}:{}: `{}` to `{}`", change.line, change.old, change.new))
        });
        unnoticed.collect()
    };
    let unnoticed: Vec<String> = rounds(&of_facts).into_par_iter().flat_map(unnoticed).collect();
    assert_eq!(unnoticed, Vec::<String>::new(), "changes that nothing reported");
}
