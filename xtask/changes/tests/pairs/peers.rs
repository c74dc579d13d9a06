//! What other tools say of the Rust API of the pairs, where they are installed:
//!
//! `SPARGEN=PATH cargo test -p oaclient-changes --test pairs spargen -- --nocapture`, of spargen 0.5, and
//! `SEMVER_CHECKS=PATH cargo test -p oaclient-changes --test pairs semver -- --nocapture`, of `cargo-semver-checks` 0.51, of
//! every tenth pair, and with `PAIRS=all` before it of all.
//!
//! The compiler judges: a pair breaks where its program does not fit the new crate, or does another thing there. Where a
//! tool says otherwise, `tests/spargen.toml` and `tests/semver_checks.toml` say why.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use serde::Deserialize;

use super::compiled;
use super::pair::{Pair, all};

/// Pairs of which a tool says otherwise than the compiler, with the reason.
#[derive(Deserialize)]
struct Differences {
    reason: Vec<Reason>,
}

#[derive(Deserialize)]
struct Reason {
    why: String,
    pairs: Vec<String>,
}

/// Holds what a tool says of pairs against the compiler; none, where it refuses a document.
fn compare(tool: &str, said: &BTreeMap<String, Option<bool>>, explained: &str) {
    let explained: Differences = toml::from_str(explained).expect("reasons");
    assert!(explained.reason.iter().all(|reason| !reason.why.is_empty()), "a reason says nothing");
    let listed: Vec<&str> = explained.reason.iter().flat_map(|of| &of.pairs).map(String::as_str).collect();
    let explained: BTreeSet<&str> = listed.iter().copied().collect();
    assert_eq!(explained.len(), listed.len(), "a pair is listed twice");
    let (mut right, mut wrong, mut refused, mut missed) = (0, Vec::new(), 0, 0);
    for (pair, theirs) in all().iter().filter_map(|pair| Some((pair, *said.get(&pair.name)?))) {
        let breaks = pair.rust == "breaking";
        match theirs {
            Some(theirs) if theirs == breaks => right += 1,
            None => refused += 1,
            Some(_) => missed += usize::from(breaks),
        }
        match (theirs == Some(breaks), explained.contains(pair.name.as_str())) {
            (true, true) => wrong.push(format!("{}: right now", pair.name)),
            (false, false) => wrong.push(format!("{}: {}; {tool}: {theirs:?}", pair.name, pair.rust)),
            _ => {}
        }
    }
    let called = said.len() - right - refused - missed;
    println!(
        "{tool}: {right} of {} right; {missed} that break not seen, {called} called breaking that are not, {refused} \
         refused",
        said.len()
    );
    assert!(wrong.is_empty(), "{} pairs:\n{}", wrong.len(), wrong.join("\n"));
}

#[derive(Deserialize)]
struct Diff {
    bump: String,
}

#[test]
fn spargen_is_held_against_the_compiler() {
    let Ok(program) = std::env::var("SPARGEN") else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let said = all().into_iter().map(|pair| {
        for source in pair.sources() {
            fs::write(folder.path().join(&source.name), &*source.text).expect("a document");
        }
        let output = Command::new(&program)
            .args(["diff", "old.yaml", "new.yaml", "--format", "json"])
            .current_dir(folder.path())
            .output()
            .expect("spargen");
        let diff = serde_json::from_slice::<Diff>(&output.stdout).ok();
        (pair.name, diff.map(|diff| diff.bump == "major"))
    });
    compare("spargen", &said.collect(), include_str!("../spargen.toml"));
}

#[test]
fn semver_checks_are_held_against_the_compiler() {
    let Ok(program) = std::env::var("SEMVER_CHECKS") else { return };
    let pairs = all();
    // To describe a crate takes as long as to compile it.
    let is_chosen = |at: usize, pair: &Pair| {
        at.is_multiple_of(10)
            || pair.renamed
            || pair.removed
            || std::env::var("PAIRS").is_ok_and(|chosen| chosen == "all")
    };
    let pairs: Vec<Pair> = pairs
        .into_iter()
        .enumerate()
        .filter(|(at, pair)| is_chosen(*at, pair))
        .map(|(_, pair)| pair)
        .collect();
    let [old, new] = compiled::described(&pairs.iter().collect::<Vec<&Pair>>());
    let output = Command::new(&program)
        .args(["semver-checks", "--release-type", "minor", "--color", "never"])
        .arg("--baseline-rustdoc")
        .arg(old)
        .arg("--current-rustdoc")
        .arg(new)
        .output()
        .expect("cargo-semver-checks");
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(errors.contains("Checked"), "{errors}");
    // Each finding ends with the file that it is about, which stands in the folder of the pair. Warnings ask for nothing.
    let mut fails = false;
    let mut found: BTreeSet<&str> = BTreeSet::new();
    for line in text.lines() {
        if let Some(heading) = line.strip_prefix("--- ") {
            fails = heading.starts_with("failure ");
        }
        let file = line.rsplit_once(" in file ").or_else(|| line.rsplit_once(" in ")).map(|(_, file)| file);
        let pair = file.and_then(|file| file.rsplit_once("src/")?.1.split_once('/'));
        found.extend(pair.filter(|_| fails).map(|(pair, _)| pair));
    }
    let said = pairs.iter().map(|pair| (pair.name.clone(), Some(found.contains(pair.name.as_str()))));
    compare("cargo-semver-checks", &said.collect(), include_str!("../semver_checks.toml"));
}
