//! `oaclient changes` over what a repository holds beside its document: what pages state, overlays, fetched files.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use commands::exit::Exit;
use serde_json::Value;

#[path = "../../evidence/tests/update/seven.rs"]
mod seven;

fn oaclient(folder: &Path, arguments: &[&str]) -> (String, Option<i32>) {
    let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_oaclient"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the command");
    (String::from_utf8_lossy(&[stdout, stderr].concat()).into_owned(), status.code())
}

fn commit(folder: &Path) {
    let nobody =
        ["-c", "user.name=Nobody", "-c", "user.email=nobody@example.com", "-c", "commit.gpgsign=false"];
    let calls: [&[&str]; 3] =
        [&["init", "--quiet"], &["add", "."], &["commit", "--quiet", "--message", "Begin"]];
    for call in calls {
        let status = Command::new("git").args(nobody).args(call).current_dir(folder).status().expect("git");
        assert!(status.success(), "{call:?}");
    }
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).expect("a file")
}

/// `cargo xtask docs …` in a project; what it prints.
fn docs(folder: &Path, arguments: &[&str], exit: Exit) -> String {
    let arguments: Vec<OsString> = arguments.iter().map(OsString::from).collect();
    let mut out = Vec::new();
    let ended = evidence::run_in(&arguments, folder, &mut out);
    let out = String::from_utf8(out).expect("text");
    assert!(ended.is_ok_and(|ended| ended == exit), "{out}");
    out
}

/// A project whose page changed in seven ways since the last commit, and whose document follows it.
fn updated_project(folder: &Path) {
    let page = folder.join("page.txt");
    let page = page.to_str().expect("a path");
    write(folder, "spec/plannr.yaml", seven::DOCUMENT);
    write(folder, "spec/codegen.toml", "crate-name = \"marina\"\ncrate-version = \"0.1.0\"\n");
    write(folder, "page.txt", seven::PAGE);
    docs(folder, &["update", page, "--captured", "2026-05"], Exit::Success);
    commit(folder);
    write(folder, "page.txt", &seven::changed(seven::PAGE, seven::CHANGES));
    docs(folder, &["update", page, "--captured", "2026-09"], Exit::Stale);
    let patched = read(folder, "spec/plannr.yaml");
    write(folder, "spec/plannr.yaml", &seven::changed(&patched, seven::BY_HAND));
    docs(folder, &["update", page, "--captured", "2026-09"], Exit::Success);
    let facts = docs(folder, &["diff", "--from", "HEAD", "--format", "json"], Exit::Success);
    write(folder, "facts.json", &facts);
}

#[test]
fn one_report_goes_from_the_line_of_a_page_to_the_version() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    updated_project(folder);
    let call = ["changes", "spec/plannr.yaml", "--from", "HEAD", "--config", "spec/codegen.toml"];
    let call = [&call[..], &["--out", "generated", "--facts", "facts.json"]].concat();
    let (text, code) = oaclient(folder, &[&call[..], &["--html", "report.html"]].concat());
    assert_eq!(code, Some(4), "{text}");
    let page = read(folder, "page.txt");
    let line = |says: &str| page.lines().position(|line| line.contains(says)).expect("the line") + 1;
    // A property less: on the page, on the wire, in Rust, with the line of the page where it is stated.
    let (_, in_rust) = text.split_once("\nIn Rust: ").expect("the layer");
    assert!(text.starts_with("On the pages: breaking ("), "{text}");
    assert!(text.contains("models::CreateMooring::name"), "{text}");
    for (says, change) in [("• name string Required", "name"), ("maximum value is 60", "length_of_stay")] {
        let stated = format!("of 2026-09, line {}", line(says));
        assert!(text.contains(&stated), "{change}: {stated}\n{text}");
    }
    let named = in_rust.split("models::CreateMooring::name").nth(1).expect("the field");
    let named = named.split("\n  ").take(4).collect::<String>();
    assert!(named.contains(&format!("line {}", line("• name string Required"))), "{named}");
    assert!(text.contains("version: 0.1.0 → 0.2.0 at least (major); 0.1.0 is too low"), "{text}");
    let html = read(folder, "report.html");
    assert!(html.contains("On the pages") && html.contains("id=\"layer-facts\""), "{html}");
    assert!(html.contains(&format!("of 2026-09, line {}", line("• name string Required"))), "{html}");
    let (log, code) = oaclient(folder, &[&call[..], &["--format", "sarif"]].concat());
    assert_eq!(code, Some(4), "{log}");
    let log: Value = serde_json::from_str(&log).expect("JSON");
    let results = log["runs"][0]["results"].as_array().expect("results");
    let is_of = |result: &&Value, rule: &str| result["ruleId"] == rule;
    assert!(results.iter().any(|one| is_of(&one, "rust/breaking") && one["level"] == "error"), "{log:#}");
    let file = &results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!(file, "spec/plannr.yaml");
}

#[test]
fn data_of_another_form_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "a.yaml", "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n");
    for (data, why) in [
        ("[]", "there is no list `facts`"),
        ("{\"facts\": [{\"verdict\": \"breaking\"}]}", "facts[0]: there is no text `subject`"),
        ("{\"facts\": [{\"verdict\": \"dire\"}]}", "facts[0]: `verdict` is none that there is"),
    ] {
        write(folder.path(), "facts.json", data);
        let (text, code) = oaclient(folder.path(), &["changes", "a.yaml", "a.yaml", "--facts", "facts.json"]);
        assert_eq!(code, Some(2), "{text}");
        assert!(text.contains(&format!("facts.json: {why}")), "{text}");
    }
}

const DOCUMENT: &str = "\
openapi: 3.1.0
info: {title: Pets, version: '1'}
servers: [{url: 'https://api.example.com'}]
paths:
  /pets:
    get:
      operationId: listPets
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses: {'204': {description: Done.}}
";

fn overlay(kind: &str) -> String {
    format!(
        "overlay: 1.0.0\ninfo: {{title: Ours, version: '1'}}\nactions:\n  - target: \
         $.paths['/pets'].get.parameters[0].schema\n    update: {{type: {kind}}}\n"
    )
}

#[test]
fn an_overlay_counts_as_it_was_at_the_revision() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    write(folder, "api/openapi.yaml", DOCUMENT);
    write(folder, "api/overlay.yaml", &overlay("string"));
    commit(folder);
    write(folder, "api/overlay.yaml", &overlay("boolean"));
    let call = ["changes", "api/openapi.yaml", "--from", "HEAD"];
    let (text, code) = oaclient(folder, &call);
    assert_eq!(code, Some(0), "{text}");
    assert!(text.ends_with("version: 0.1.0 → 0.1.0 at least (none)\n"), "{text}");
    let (text, code) = oaclient(folder, &[&call[..], &["--overlay", "api/overlay.yaml"]].concat());
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("string") && text.contains("boolean"), "{text}");
    assert!(text.contains("0.1.0 → 0.2.0 at least (major)"), "{text}");
}

#[test]
fn fetched_files_are_read_by_the_lock_of_the_revision() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    let document = DOCUMENT.replace("{type: integer}", "{$ref: 'https://example.com/limit.yaml'}");
    let lock = |text: &str| {
        let hash = vendor::digest(text.as_bytes());
        format!("{hash}  vendor/limit.yaml  https://example.com/limit.yaml\n")
    };
    write(folder, "api/openapi.yaml", &document);
    write(folder, "api/vendor/limit.yaml", "type: integer\n");
    write(folder, "api/vendor.lock", &lock("type: integer\n"));
    commit(folder);
    write(folder, "api/vendor/limit.yaml", "type: string\n");
    write(folder, "api/vendor.lock", &lock("type: string\n"));
    let (text, code) = oaclient(folder, &["changes", "api/openapi.yaml", "--from", "HEAD"]);
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("i64") && text.contains("at least (major)"), "{text}");
    // What is not what was fetched is refused.
    write(folder, "api/vendor/limit.yaml", "type: boolean\n");
    let (text, code) = oaclient(folder, &["changes", "api/openapi.yaml", "--from", "HEAD"]);
    assert!(code != Some(0) && text.contains("it is not what was fetched"), "{text}");
}
