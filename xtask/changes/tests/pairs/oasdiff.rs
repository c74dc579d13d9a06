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

fn breaks(program: &str, pair: &Pair, folder: &Path) -> bool {
    for source in pair.sources() {
        fs::write(folder.join(&source.name), &*source.text).expect("a document");
    }
    let output = Command::new(program)
        .args(["changelog", "old.yaml", "new.yaml", "--format", "json"])
        .current_dir(folder)
        .output()
        .expect("oasdiff");
    let findings: Vec<Finding> = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
        panic!("{}: {error}: {}", pair.name, String::from_utf8_lossy(&output.stderr))
    });
    findings.iter().any(|finding| finding.level >= 2)
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
        let agrees = pair.wire_verdict() == "not knowable" || (pair.wire_verdict() == "breaking") == theirs;
        match (agrees, explained.contains_key(&pair.name)) {
            (true, false) => alike += 1,
            (false, true) => {}
            (true, true) => wrong.push(format!("{}: they agree now", pair.name)),
            (false, false) => {
                let theirs = if theirs { "breaking" } else { "nothing breaks" };
                wrong.push(format!("{}: {}; oasdiff: {theirs}", pair.name, pair.wire));
            }
        }
    }
    println!("{alike} pairs judged alike, {} differently with a reason", explained.len());
    assert!(wrong.is_empty(), "{} pairs:\n{}", wrong.len(), wrong.join("\n"));
}
