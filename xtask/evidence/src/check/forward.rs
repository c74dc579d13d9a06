//! From the pages to the document: what became of each fact.

use crate::facts::{Place, Statement};
use crate::problem::Code;

use super::compare::{Comparison, Outcome, plain, states_elsewhere};
use super::evidence::keyword_of;
use super::merge::{Known, Sourced};
use super::view::Spot;
use super::{Check, Difference};

/// Compares every fact.
pub fn run(check: &mut Check<'_, '_>) {
    let merged = check.merged;
    for known in &merged.nodes {
        check.row.facts += known.facts.len();
        match check.view.spot(&known.place) {
            Some(spot) => present(check, known, spot),
            None if states_elsewhere(check.document, check.view, &known.place) => {
                check.row.carried += known.facts.len();
            }
            None => absent(check, known),
        }
    }
}

fn present(check: &mut Check<'_, '_>, known: &Known, spot: &Spot) {
    let comparison = Comparison { document: check.document, view: check.view, rules: check.rules };
    for sourced in &known.facts {
        let statement = &sourced.fact.statement;
        match comparison.outcome(&known.place, spot, statement) {
            Outcome::Carried => check.row.carried += 1,
            Outcome::Deviates(document) => {
                let found = Found { place: &known.place, spot, below: "", document };
                differ(check, sourced, found);
            }
        }
    }
}

/// The place is not in the document: it lies below something that holds no properties, or is missing.
fn absent(check: &mut Check<'_, '_>, known: &Known) {
    let mut around = known.place.parent();
    let mut holder = None;
    while let Some(place) = around {
        if let Some(spot) = check.view.spot(&place) {
            holder = Some((spot, known.place.path[place.path.len()..].join(".")));
            break;
        }
        around = place.parent();
    }
    let empty = Spot::default();
    let (spot, below) = holder.unwrap_or((&empty, known.place.dotted()));
    for sourced in &known.facts {
        let found = Found { place: &known.place, spot, below: &below, document: String::new() };
        differ(check, sourced, found);
    }
}

/// What stands in the document where a fact should be.
struct Found<'a> {
    place: &'a Place,
    spot: &'a Spot,
    /// The rest of the place, if the spot is one around it.
    below: &'a str,
    document: String,
}

fn differ(check: &mut Check<'_, '_>, sourced: &Sourced, found: Found<'_>) {
    let statement = &sourced.fact.statement;
    let Found { place, spot, below, document } = found;
    let page = match (below.is_empty(), statement) {
        (false, Statement::Exists) => format!("a property {below}"),
        (false, _) => format!("{below}: {}", said(statement)),
        (true, _) => said(statement),
    };
    let Some(file) = check.merged.files.get(sourced.file) else { return };
    let origin = Some((file.name.clone(), sourced.node, sourced.entry));
    let difference = Difference { place, kind: statement.kind(), page, document, origin };
    if let Some(reason) = check.reasons.excuse(spot, &difference) {
        check.row.deviating += 1;
        check.deviation(difference, reason);
        return;
    }
    let entry = difference.excuse();
    let Difference { page, document, .. } = difference;
    check.row.missing += 1;
    let absent = document.is_empty();
    // A missing place is one problem, whatever is known of it.
    if absent && *statement != Statement::Exists {
        return;
    }
    let (code, message) = if absent {
        (Code::MISSING, format!("`{place}` of {} is not in the document", check.operation))
    } else if matches!(statement, Statement::Value { .. }) {
        (Code::MISSING, format!("the value `{page}` of `{place}` is not in the document"))
    } else {
        let kind = statement.kind();
        (Code::DEVIATES, format!("`{place}`: the page says {kind} {page}, the document {document}"))
    };
    let keyword = if below.is_empty() { statement.kind() } else { "exists" };
    let node = check.document.problem(&keyword_of(check.document, spot, keyword, &page), code, "");
    let help = format!(
        "the document is about it at {}:{}; take the fact over there, or say why not with x-docs and \
         name it in x-excuses: `{entry}`",
        node.file, node.line
    );
    let problem = file.problem(sourced.node, Some(sourced.entry), code, message).help(help);
    check.report.problems.push(problem);
}

/// What a statement says, without its kind.
fn said(statement: &Statement) -> String {
    let map = statement.to_json();
    let mut parts = map.iter();
    let first = parts.next().map(|(_, value)| plain(value)).unwrap_or_default();
    let rest =
        parts.filter(|(key, _)| *key != "label").map(|(key, value)| format!(", {key} {}", plain(value)));
    rest.fold(first, |all, part| all + &part)
}
