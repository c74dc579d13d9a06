//! What oasdiff says of the wire, where it is installed: `OASDIFF=PATH cargo test -p oaclient-changes --test pairs oasdiff`.
//! It judges by rules of its own; where they differ from ours, `tests/oasdiff.toml` says why ours stand.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde::Deserialize;

use super::pair::{Pair, all};

/// Pairs on which the two differ, and why.
const DIFFERENCES: &str = include_str!("../oasdiff.toml");

/// A finding of its; warnings and errors are what may break.
#[derive(Deserialize)]
struct Finding {
    level: u8,
}

/// What it says; nothing of a document that it does not read.
fn breaks(program: &str, pair: &Pair, folder: &Path) -> Option<bool> {
    for source in pair.sources() {
        fs::write(folder.join(&source.name), &*source.text).expect("a document");
    }
    let output = Command::new(program)
        .args(["changelog", "old.yaml", "new.yaml", "--format", "json"])
        .current_dir(folder)
        .output()
        .expect("oasdiff");
    let findings = serde_json::from_slice::<Vec<Finding>>(&output.stdout).ok()?;
    Some(findings.iter().any(|finding| finding.level >= 2))
}

#[test]
fn oasdiff_agrees_but_where_it_is_said_why_not() {
    let Ok(program) = std::env::var("OASDIFF") else { return };
    let explained: BTreeMap<String, String> = toml::from_str(DIFFERENCES).expect("reasons");
    let folder = tempfile::tempdir().expect("a folder");
    let (mut alike, mut wrong) = (0, Vec::new());
    for pair in all() {
        let theirs = breaks(&program, &pair, folder.path());
        // What the documents do not tell, they do not tell it either.
        let agrees = theirs.is_some_and(|theirs| {
            pair.wire_verdict() == "not knowable" || (pair.wire_verdict() == "breaking") == theirs
        });
        match (agrees, explained.contains_key(&pair.name)) {
            (true, false) => alike += 1,
            (false, true) => {}
            (true, true) => wrong.push(format!("{}: they agree now", pair.name)),
            (false, false) => {
                let theirs = match theirs {
                    Some(true) => "breaking",
                    Some(false) => "nothing breaks",
                    None => "it does not read one of the documents",
                };
                wrong.push(format!("{}: {}; oasdiff: {theirs}", pair.name, pair.wire));
            }
        }
    }
    println!("{alike} pairs judged alike, {} differently with a reason", explained.len());
    assert!(wrong.is_empty(), "{} pairs:\n{}", wrong.len(), wrong.join("\n"));
}
