//! What a call prints: help, data, nothing; and what shells are told.

mod called;

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use called::{DOCUMENT, oaclient, repository};
use serde_json::Value;

/// The commands.
const COMMANDS: [&str; 9] =
    ["codegen", "init", "check", "vendor", "changes", "report", "explain", "mock", "completions"];
/// Columns and lines of a screen.
const SCREEN: (usize, usize) = (80, 40);

/// How many lines a text takes there.
fn lines(text: &str) -> usize {
    text.lines().map(|line| line.chars().count().div_ceil(SCREEN.0).max(1)).sum()
}

#[test]
fn help_fits_a_screen_and_shows_calls() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (all, code) = oaclient(here, &["--help"]);
    assert_eq!(code, Some(0), "{all}");
    for command in COMMANDS {
        assert!(all.contains(&format!("  {command} ")), "{command}: {all}");
        let (text, code) = oaclient(here, &[command, "--help"]);
        assert_eq!(code, Some(0), "{text}");
        assert!(lines(&text) <= SCREEN.1, "{command}: {} lines", lines(&text));
        assert!(!text.contains('\u{1b}'), "colours where nobody sees them");
        assert!(text.contains(&format!("Examples:\n  oaclient {command} ")), "{text}");
    }
    assert!(lines(&all) <= SCREEN.1 && all.contains("oaclient codegen openapi.yaml --out client"), "{all}");
}

/// `UPDATE_PAGES=1 cargo test -p oaclient --test said` writes the page.
#[test]
fn the_page_of_commands_has_what_their_help_says() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut page =
        "# Commands\n\nWhat `oaclient` says of itself and of each of its commands. This page is made by\n\
        `UPDATE_PAGES=1 cargo test -p oaclient --test said`.\n"
            .to_owned();
    for command in [""].into_iter().chain(COMMANDS) {
        let words: Vec<&str> = [command, "--help"].into_iter().filter(|word| !word.is_empty()).collect();
        let (help, _) = oaclient(here, &words);
        page = format!("{page}\n## {}\n\n```text\n{help}```\n", format!("oaclient {command}").trim_end());
    }
    let path = here.join("../../docs/commands.md");
    if std::env::var_os("UPDATE_PAGES").is_some() {
        fs::write(&path, &page).expect("the page");
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(written == page, "docs/commands.md is stale: run it with UPDATE_PAGES=1");
}

#[test]
fn every_command_says_what_it_says_as_data() {
    let folder = repository();
    fs::write(folder.path().join("api/wrong.yaml"), DOCUMENT.replace("paths:", "paths: ["))
        .expect("a document");
    let calls = [
        (&["codegen", "api/openapi.yaml", "--out", "client"][..], 0, "diagnostics"),
        (&["codegen", "api/wrong.yaml", "--out", "client"], 100, "diagnostics"),
        (&["codegen", "api/nothing.yaml", "--out", "client"], 1, "error"),
        (&["check", "api/openapi.yaml"], 0, "diagnostics"),
        (&["check", "api/wrong.yaml"], 100, "diagnostics"),
        (&["changes", "api/openapi.yaml", "api/openapi.yaml"], 0, "version"),
        (&["changes", "api/openapi.yaml", "api/wrong.yaml"], 100, "diagnostics"),
        (&["changes", "api/openapi.yaml"], 2, "error"),
        (&["init", "api/openapi.yaml", "--no-build"], 0, "notes"),
        (&["init", "api/wrong.yaml", "--repository", "x", "--no-build"], 100, "notes"),
        (&["vendor", "http://example.com/openapi.yaml"], 2, "error"),
        (&["vendor", "api/openapi.yaml"], 0, "notes"),
        (&["report", "api/openapi.yaml", "--html", "page.html"], 0, "notes"),
        (&["report", "api/wrong.yaml", "--html", "page.html"], 100, "notes"),
        (&["explain", "G0501"], 0, "notes"),
        (&["explain", "G9999"], 2, "error"),
        (&["mock", "api/wrong.yaml"], 1, ""),
    ];
    for (call, expected, key) in calls {
        let (text, code) = oaclient(folder.path(), &[call, &["--format", "json"]].concat());
        assert_eq!(code, Some(expected), "{call:?}: {text}");
        if !key.is_empty() {
            let object: Value =
                serde_json::from_str(&text).unwrap_or_else(|why| panic!("{call:?}: {why}: {text}"));
            assert!(!object[key].is_null(), "{call:?}: {text}");
        }
    }
}

#[test]
fn a_mock_says_as_data_where_it_is() {
    let folder = repository();
    let mut command = Command::new(env!("CARGO_BIN_EXE_oaclient"));
    command.args(["mock", "api/openapi.yaml", "--format", "json"]).current_dir(folder.path());
    let mut child = command.stdout(Stdio::piped()).spawn().expect("the command");
    let mut line = String::new();
    let read = BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line);
    child.kill().and_then(|()| child.wait()).expect("its end");
    read.expect("a line");
    let object: Value = serde_json::from_str(&line).expect("JSON");
    assert!(object["note"].as_str().is_some_and(|note| note.starts_with("http://127.0.0.1:")), "{line}");
}

#[test]
fn quiet_prints_nothing() {
    let folder = repository();
    let (text, code) = oaclient(folder.path(), &["-q", "codegen", "api/openapi.yaml", "--out", "client"]);
    assert_eq!((text.as_str(), code), ("", Some(0)));
}

#[test]
fn shells_complete_the_commands() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let (text, code) = oaclient(here, &["completions", shell]);
        assert_eq!(code, Some(0));
        let lacks: Vec<_> = COMMANDS.iter().filter(|command| !text.contains(**command)).collect();
        assert!(text.contains("oaclient") && lacks.is_empty(), "{shell}: {lacks:?}");
    }
}
