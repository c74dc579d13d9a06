//! The table at the end of a run, and what went wrong.

use std::collections::BTreeMap;
use std::io::{self, Write};

use generator::{Counts, Tally};

use crate::Outcome;
use crate::known::Finding;

/// Problems printed for each document.
const SHOWN: usize = 3;

/// Prints a row for each document, then what went wrong, then the sums.
pub fn print(outcomes: &[Outcome], out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "{:<44} {:>16} {:>18} {:>8} {:>8} {:>9} {:>9} {:>10}",
        "document", "operations", "schema nodes", "warnings", "lines", "generate", "check", "round trip"
    )?;
    for outcome in outcomes {
        row(outcome, out)?;
    }
    for outcome in outcomes.iter().filter(|outcome| !outcome.passed()) {
        failure(outcome, out)?;
    }
    for outcome in outcomes {
        for (objection, count) in outcome.round_trip.iter().flat_map(|trip| &trip.exceptions) {
            writeln!(out, "exception: {}: {objection}: {count}", outcome.document)?;
        }
    }
    for outcome in outcomes {
        for loss in &outcome.losses {
            writeln!(out, "not typed: {}: {loss}", outcome.document)?;
        }
    }
    shares(outcomes, out)?;
    sums(outcomes, out)
}

/// How much of the nodes of all documents of a version is raw or left out.
fn shares(outcomes: &[Outcome], out: &mut dyn Write) -> io::Result<()> {
    let mut versions: BTreeMap<&str, (usize, Tally)> = BTreeMap::new();
    for outcome in outcomes {
        let Some(counts) = &outcome.counts else { continue };
        let Counts { operations, schemas, properties, parameters, others, .. } = *counts;
        let (documents, sum) = versions.entry(&outcome.version).or_default();
        *documents += 1;
        *sum = [operations, schemas, properties, parameters, others].into_iter().fold(*sum, plus);
    }
    for (version, (documents, Tally { typed, raw, left_out })) in versions {
        let nodes = (typed + raw + left_out).max(1);
        writeln!(
            out,
            "OpenAPI {version}: {documents} documents, {nodes} nodes, {raw} raw ({}), {left_out} left out ({})",
            percent(raw, nodes),
            percent(left_out, nodes),
        )?;
    }
    Ok(())
}

/// A share in hundredths of a percent, rounded down: `0.42 %`.
fn percent(part: usize, whole: usize) -> String {
    let hundredths = part * 10_000 / whole;
    format!("{}.{:02} %", hundredths / 100, hundredths % 100)
}

fn plus(sum: Tally, one: Tally) -> Tally {
    Tally { typed: sum.typed + one.typed, raw: sum.raw + one.raw, left_out: sum.left_out + one.left_out }
}

/// A kind of node, and its share of the counts.
type Kind = (&'static str, fn(&Counts) -> Tally);

/// What share is emitted and typed, and how many documents and instances passed.
fn sums(outcomes: &[Outcome], out: &mut dyn Write) -> io::Result<()> {
    let all = |tally: fn(&Counts) -> Tally| {
        outcomes.iter().filter_map(|outcome| outcome.counts.as_ref()).map(tally).fold(Tally::default(), plus)
    };
    let kinds: [Kind; 4] = [
        ("operations", |counts| counts.operations),
        ("schemas", |counts| counts.schemas),
        ("properties", |counts| counts.properties),
        ("parameters", |counts| counts.parameters),
    ];
    for (kind, tally) in kinds {
        let Tally { typed, raw, left_out } = all(tally);
        writeln!(out, "{kind}: {typed} typed, {raw} raw, {left_out} left out")?;
    }
    let passed = outcomes.iter().filter(|outcome| outcome.passed()).count();
    let trips = || outcomes.iter().filter_map(|outcome| outcome.round_trip.as_ref());
    let instances: usize = trips().map(|trip| trip.instances).sum();
    let built: usize = trips().map(|trip| trip.built).sum();
    let findings: usize = trips().map(|trip| trip.findings.len()).sum();
    let exceptions: usize = trips().flat_map(|trip| trip.exceptions.values()).sum();
    let new: usize = outcomes.iter().map(|outcome| outcome.new.len()).sum();
    let gone: usize = outcomes.iter().map(|outcome| outcome.gone.len()).sum();
    writeln!(
        out,
        "{passed} of {} documents passed; {instances} instances read, {built} values built and written, \
         {exceptions} that their document does not allow; {findings} findings, {new} of them new; {gone} gone",
        outcomes.len()
    )
}

fn row(outcome: &Outcome, out: &mut dyn Write) -> io::Result<()> {
    let verdict = if outcome.passed() { "ok  " } else { "FAIL" };
    let (operations, schemas) = outcome.counts.as_ref().map_or((String::new(), String::new()), |counts| {
        let tally = |t: &Tally| format!("{}/{}/{}", t.typed, t.raw, t.left_out);
        (tally(&counts.operations), tally(&counts.schemas))
    });
    let trip = outcome.round_trip.as_ref().map_or(String::new(), |trip| trip.instances.to_string());
    writeln!(
        out,
        "{verdict} {:<39} {operations:>16} {schemas:>18} {:>8} {:>8} {:>8.2}s {:>8.2}s {trip:>10}",
        outcome.document, outcome.warnings, outcome.lines, outcome.generate_seconds, outcome.check_seconds,
    )
}

fn failure(outcome: &Outcome, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n{}:", outcome.document)?;
    if let Some(reason) = &outcome.refused {
        writeln!(out, "  refused: {reason}")?;
    }
    writeln!(out, "  {} compiler messages", outcome.problems.len())?;
    for problem in outcome.problems.iter().take(SHOWN) {
        writeln!(out, "{}", indented(&problem.text))?;
    }
    let Some(trip) = &outcome.round_trip else { return Ok(()) };
    if let Some(failure) = &trip.failure {
        writeln!(out, "  round trip: {failure}")?;
    }
    for Finding { pointer, differs, .. } in &outcome.new {
        writeln!(out, "  new: {pointer}: {differs}")?;
        if let Some((count, example)) = trip.examples.get(&format!("{pointer}: {differs}")) {
            writeln!(out, "    {count} times, such as: {example}")?;
        }
    }
    for Finding { pointer, differs, .. } in &outcome.gone {
        writeln!(out, "  no longer found, so to be taken out of the table: {pointer}: {differs}")?;
    }
    Ok(())
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}
