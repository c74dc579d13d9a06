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
/// Lines of a screen.
const SCREEN: usize = 50;

#[test]
fn help_fits_a_screen_and_shows_calls() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (all, code) = oaclient(here, &["--help"]);
    assert_eq!(code, Some(0), "{all}");
    for command in COMMANDS {
        assert!(all.contains(&format!("  {command} ")), "{command}: {all}");
        let (text, code) = oaclient(here, &[command, "--help"]);
        assert_eq!(code, Some(0), "{text}");
        assert!(text.lines().count() <= SCREEN, "{command}: {} lines", text.lines().count());
        assert!(!text.contains('\u{1b}'), "colours where nobody sees them");
        assert!(text.contains(&format!("Examples:\n  oaclient {command} ")), "{text}");
    }
    assert!(
        all.lines().count() <= SCREEN && all.contains("oaclient codegen openapi.yaml --out client"),
        "{all}"
    );
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
