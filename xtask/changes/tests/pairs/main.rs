//! Pairs of small documents, each with what its difference means: the verdict of the wire, which is argued beside it, and
//! that of Rust, which a compiler proves. For that, a program that uses what changed is built against both crates: the
//! old one it has to fit, the new one only where the verdict says so.
//!
//! `cargo test -p oaclient-changes --test pairs` compiles every tenth pair, `PAIRS=all` before it compiles all,
//! `PAIRS=name,name` those whose names begin so.

mod compiled;
mod oasdiff;
mod pair;
mod peers;

use changes::change::{Layer, Verdict};
use changes::report::{Document, Report};

use pair::{Pair, all};

/// The report on a pair.
fn report(pair: &Pair) -> Report {
    let [old, new] = pair.sources();
    let config = pair.config();
    let report =
        Report::of(Document { source: &old, config: &config }, Document { source: &new, config: &config });
    report.unwrap_or_else(|(side, why)| {
        let source = if side == changes::report::Side::Old { &old } else { &new };
        panic!(
            "{}: {side:?}: {}",
            pair.name,
            why.render(source, generator::diagnostics::Rendering::default())
        )
    })
}

/// The gravest verdict of a layer, in a word.
fn gravest(report: &Report, layer: Layer) -> &'static str {
    let verdicts = report.changes.iter().filter(|change| change.layer == layer).map(|change| change.verdict);
    verdicts.min().map_or("none", Verdict::as_str)
}

#[test]
fn verdicts_are_as_argued() {
    let mut wrong = Vec::new();
    for pair in all() {
        let report = report(&pair);
        let (wire, rust) = (gravest(&report, Layer::Wire), gravest(&report, Layer::Rust));
        if (wire, rust) != (pair.wire_verdict(), pair.rust.as_str()) {
            let expected = format!("wire {}, rust {}", pair.wire_verdict(), pair.rust);
            let text = changes::text::render(&report);
            wrong.push(format!("{}: wire {wire}, rust {rust}; expected: {expected}\n{text}", pair.name));
        }
    }
    assert!(wrong.is_empty(), "{} pairs:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn pairs_cover_every_place_and_every_verdict() {
    let pairs = all();
    assert!(pairs.len() >= 150, "{} pairs", pairs.len());
    for place in pair::PLACES {
        for wire in ["breaking", "additive"] {
            let is_there = pairs.iter().any(|pair| pair.place == place.0 && pair.wire_verdict() == wire);
            assert!(is_there, "no pair in {} is {wire}", place.0);
        }
    }
    let mut names: Vec<&str> = pairs.iter().map(|pair| pair.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), pairs.len(), "two pairs have one name");
    let unargued = pairs.iter().filter(|pair| pair.argument().is_empty()).map(|pair| &pair.name);
    assert_eq!(unargued.collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn the_compiler_agrees_with_the_verdicts_of_rust() {
    let pairs = all();
    let chosen: Vec<&Pair> = match std::env::var("PAIRS").ok().as_deref() {
        None => {
            let every_tenth = pairs
                .iter()
                .enumerate()
                .filter(|(at, pair)| at.is_multiple_of(10) || pair.renamed || pair.removed);
            every_tenth.map(|(_, pair)| pair).collect()
        }
        Some("all") => pairs.iter().collect(),
        Some(starts) => {
            let is_one = |pair: &&Pair| starts.split(',').any(|start| pair.name.starts_with(start));
            pairs.iter().filter(is_one).collect()
        }
    };
    assert!(!chosen.is_empty(), "no pair has such a name");
    let (fails, deprecations) = compiled::said(&chosen);
    let mut wrong = Vec::new();
    for pair in chosen {
        if let Some(errors) = fails.get(&format!("old_{}", pair.name)) {
            wrong.push(format!("{}: does not fit the old crate:\n{errors}", pair.name));
        }
        let (fails, breaks) =
            (fails.get(&format!("new_{}", pair.name)), pair.rust == "breaking" && !pair.silent);
        match fails {
            None if breaks => {
                wrong.push(format!("{}: is called breaking, and fits the new crate", pair.name));
            }
            Some(errors) if !breaks => {
                wrong.push(format!("{}: does not fit the new crate:\n{errors}", pair.name));
            }
            _ => {}
        }
        // What the document itself calls deprecated is no name of before.
        let warns = deprecations.contains(&format!("new_{}", pair.name));
        if warns != (pair.renamed || pair.removed) && !pair.new.contains("deprecated: true") {
            wrong.push(format!("{}: that it uses names of before is {warns}", pair.name));
        }
    }
    assert!(wrong.is_empty(), "{} pairs:\n{}", wrong.len(), wrong.join("\n"));
}
