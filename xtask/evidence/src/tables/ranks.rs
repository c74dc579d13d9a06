//! Operations by what is known of them: a captured page, one that was read by hand, or a row of a list.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::facts::{FactsFile, Listed, Rank};

/// The newest facts of each operation with this rank.
fn operations<'a>(files: &'a [FactsFile], rank: &str) -> BTreeMap<String, Vec<&'a FactsFile>> {
    let mut operations: BTreeMap<String, Vec<&FactsFile>> = BTreeMap::new();
    for file in files.iter().filter(|file| file.facts.rank.word() == rank) {
        operations.entry(file.facts.operation()).or_default().push(file);
    }
    operations
}

/// How many operations have which rank, how many of them are in the document, and what is known of the others.
#[must_use]
pub fn figures(files: &[FactsFile], listed: &[Listed], document: &BTreeSet<String>) -> String {
    let captured: Vec<String> = operations(files, "captured").into_keys().collect();
    let by_hand: Vec<String> = operations(files, "by-hand").into_keys().collect();
    let outside = listed.iter().filter(|one| !document.contains(&one.operation));
    let outside: Vec<String> = outside
        .map(|one| format!("not in the document: `{}`, of which is known: {}\n", one.operation, one.known))
        .collect();
    let listed: Vec<String> = listed.iter().map(|one| one.operation.clone()).collect();
    let mut text = String::from("| rank | operations | in the document | not in the document |\n|-|-|-|-|\n");
    for (rank, operations) in [("captured", captured), ("by hand", by_hand), ("listed", listed)] {
        let inside = operations.iter().filter(|operation| document.contains(*operation)).count();
        let _ =
            writeln!(text, "| {rank} | {} | {inside} | {} |", operations.len(), operations.len() - inside);
    }
    if !outside.is_empty() {
        text.push('\n');
    }
    text + &outside.concat()
}

/// What `SOURCES.md` says of operations without a captured page.
pub fn tables(files: &[FactsFile], listed: &[Listed], text: &mut String) {
    let by_hand = operations(files, "by-hand");
    if !by_hand.is_empty() {
        text.push_str(
            "\n## Read by hand\n\nNo capture stands behind these: a person read a part of the page. `page` is all of \
             it, `facts` all but an example.\n\n| operation | dated | read | lacks | places | facts | page |\n\
             |-|-|-|-|-|-|-|\n",
        );
    }
    for file in by_hand.values().flatten() {
        let facts = &file.facts;
        let (whole, lacks) = match &facts.rank {
            Rank::ByHand { whole, lacks } => (whole.name(), lacks.as_deref().unwrap_or_default()),
            Rank::Captured { .. } => continue,
        };
        let _ = writeln!(
            text,
            "| `{}` | {} | {whole} | {lacks} | {} | {} | <{}> |",
            facts.operation(),
            facts.captured,
            facts.nodes.len(),
            facts.count(),
            facts.page
        );
    }
    if !listed.is_empty() {
        text.push_str(
            "\n## Listed\n\nOf these no page was read; `facts/listed.yaml` has what a list says of them.\n\n\
             | operation | does | known | page |\n|-|-|-|-|\n",
        );
    }
    for one in listed {
        let page = one.page.as_ref().map(|page| format!("<{page}>")).unwrap_or_default();
        let _ = writeln!(text, "| `{}` | {} | {} | {page} |", one.operation, one.does, one.known);
    }
}
