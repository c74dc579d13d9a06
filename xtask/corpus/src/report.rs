//! The table at the end of a run, and what went wrong.

use std::io::{self, Write};

use generator::{Counts, Tally};

use crate::Outcome;

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
        for exception in outcome.round_trip.iter().flat_map(|trip| &trip.exceptions) {
            writeln!(out, "exception: {}: {exception}", outcome.document)?;
        }
    }
    for outcome in outcomes {
        for loss in &outcome.losses {
            writeln!(out, "not typed: {}: {loss}", outcome.document)?;
        }
    }
    sums(outcomes, out)
}

/// A kind of node, and its share of the counts.
type Kind = (&'static str, fn(&Counts) -> Tally);

/// What share is emitted and typed, and how many documents and instances passed.
fn sums(outcomes: &[Outcome], out: &mut dyn Write) -> io::Result<()> {
    let all = |tally: fn(&Counts) -> Tally| {
        outcomes.iter().filter_map(|outcome| outcome.counts.as_ref()).map(tally).fold(
            Tally::default(),
            |sum, one| Tally {
                typed: sum.typed + one.typed,
                raw: sum.raw + one.raw,
                left_out: sum.left_out + one.left_out,
            },
        )
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
    let instances: usize =
        outcomes.iter().filter_map(|o| o.round_trip.as_ref()).map(|trip| trip.instances).sum();
    let lost: usize = outcomes.iter().filter_map(|o| o.round_trip.as_ref()).map(|trip| trip.failed).sum();
    writeln!(
        out,
        "{passed} of {} documents passed; {instances} instances sent through, {lost} not equal",
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
    for failure in outcome.round_trip.iter().flat_map(|trip| trip.failures.iter().take(SHOWN)) {
        writeln!(out, "  round trip: {failure}")?;
    }
    Ok(())
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}
