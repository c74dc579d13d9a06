//! The commands as they are called, on pages of an invented API.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use commands::exit::Exit;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages").join(name)
}

/// A folder of its own for each test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("commands").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the folder can be made");
    folder
}

fn run(root: &Path, arguments: &[&str]) -> (Exit, String) {
    let arguments: Vec<OsString> = arguments.iter().map(OsString::from).collect();
    let mut out = Vec::new();
    match evidence::run_in(&arguments, root, &mut out) {
        Ok(exit) => (exit, String::from_utf8(out).expect("the output is text")),
        Err(failure) => (failure.exit(), format!("error: {failure}\n")),
    }
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// The facts files of the pages of all layouts.
fn facts_of_all(root: &Path) -> Vec<(String, String)> {
    let pages: Vec<String> =
        ["full.txt", "query.txt", "optional-names-lost.txt", "names-lost.txt", "no-success.txt"]
            .iter()
            .map(|name| text(&fixture(name)))
            .collect();
    let mut arguments = vec!["facts"];
    arguments.extend(pages.iter().map(String::as_str));
    let (exit, out) = run(root, &arguments);
    assert_eq!(exit, Exit::Success, "{out}");
    let entries = fs::read_dir(root.join("spec/facts")).expect("the facts were written");
    let mut files: Vec<(String, String)> = entries
        .map(|entry| entry.expect("a file").path())
        .map(|path| {
            (text(Path::new(path.file_name().expect("a name"))), fs::read_to_string(&path).expect("text"))
        })
        .collect();
    files.sort();
    files
}

macro_rules! assert_snapshot {
    ($name:literal, $text:expr) => {
        insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!($name, $text);
        });
    };
}

#[test]
fn pages_of_every_layout_become_facts() {
    let root = folder("layouts");
    let files = facts_of_all(&root);
    let sources = fs::read_to_string(root.join("spec/SOURCES.md")).expect("the table was written");
    assert_eq!(sources.matches("SHA-256").count() + sources.matches("<https://").count(), 6, "{sources}");
    let listing: Vec<String> = files.iter().map(|(name, text)| format!("## {name}\n{text}")).collect();
    assert_snapshot!("facts", listing.join("\n"));
}

#[test]
fn two_captures_are_compared() {
    let root = folder("diff");
    let (old, new) = (text(&fixture("no-success.txt")), text(&fixture("names-lost.txt")));
    let (exit, out) = run(&root, &["diff", &old, &new]);
    assert_eq!(exit, Exit::Success);
    assert_snapshot!("diff", out);
    let (exit, out) = run(&root, &["diff", &old, &old]);
    assert_eq!(
        (exit, out.lines().count()),
        (Exit::Success, 1),
        "a capture does not differ from itself: {out}"
    );
}

#[test]
fn captures_of_different_operations_are_not_compared() {
    let (old, new) = (text(&fixture("full.txt")), text(&fixture("no-success.txt")));
    let (exit, out) = run(&folder("different"), &["diff", &old, &new]);
    assert_eq!(exit, Exit::Document);
    assert!(out.contains("facts-different") && out.contains("no-success.txt:3:1"), "{out}");
}

#[test]
fn nothing_is_written_if_one_page_is_damaged() {
    let root = folder("damaged");
    let page = fs::read_to_string(fixture("full.txt")).expect("the fixture is there");
    let damaged = root.join("damaged.txt");
    fs::write(&damaged, page.replace("• licence string", "• licence strin"))
        .expect("the page can be written");
    let (exit, out) = run(&root, &["facts", &text(&fixture("query.txt")), &text(&damaged)]);
    assert_eq!(exit, Exit::Document);
    assert!(out.contains("damaged.txt:51:13"), "{out}");
    assert!(!root.join("spec").exists());
}

#[test]
fn two_captures_of_one_month_are_refused() {
    let root = folder("month");
    let page = text(&fixture("query.txt"));
    let (exit, out) = run(&root, &["facts", &page, &page]);
    assert_eq!((exit, out.lines().count()), (Exit::Usage, 1), "{out}");
    assert!(!root.join("spec").exists());
}

#[test]
fn an_operation_is_drafted_from_a_page() {
    let (exit, out) = run(&folder("draft"), &["draft", "--print", &text(&fixture("full.txt"))]);
    assert_eq!(exit, Exit::Success);
    assert_snapshot!("draft", &out);
    let value: serde_yaml::Value = serde_yaml::from_str(&out).expect("the draft is YAML");
    assert!(value.get("paths").is_some());
}

#[test]
fn what_a_draft_leaves_to_people_is_said() {
    let root = folder("carried");
    let mut left = String::new();
    for page in ["full.txt", "query.txt", "optional-names-lost.txt", "no-success.txt"] {
        let (facts, spec) = (root.join(page).join("facts"), root.join(page).join("draft.yaml"));
        let (exit, out) = run(&root, &["facts", &text(&fixture(page)), "--out", &text(&facts)]);
        assert_eq!(exit, Exit::Success, "{out}");
        let (_, draft) = run(&root, &["draft", "--print", &text(&fixture(page))]);
        fs::write(&spec, draft).expect("the draft can be written");
        let (_, out) = run(&root, &["check", "--facts", &text(&facts), "--spec", &text(&spec), "--write"]);
        // Descriptions, the union of the types, and the word on each contradiction of the page.
        let wrong = out.lines().filter(|line| line.starts_with("error["));
        let (texts, rest): (Vec<&str>, Vec<&str>) = wrong.partition(|line| line.contains("check-unwritten"));
        writeln!(left, "## {page}: {} texts\n{}", texts.len(), rest.join("\n"))
            .expect("a text can be written");
    }
    assert_snapshot!("left", left);
}

#[test]
fn wrong_calls_end_with_one_line() {
    let root = folder("calls");
    let usage = [&["facts"][..], &["diff", "one.txt"], &["check", "--what"], &["fly"]];
    let unreadable = [&["facts", "missing.txt"][..], &["draft", "missing.txt"]];
    let calls = usage.map(|call| (call, Exit::Usage));
    for (call, expected) in calls.into_iter().chain(unreadable.map(|call| (call, Exit::Failure))) {
        let (exit, out) = run(&root, call);
        assert_eq!(exit, expected, "{call:?}");
        assert!(out.starts_with("error: ") && out.lines().count() == 1, "{call:?}: {out}");
    }
}

#[test]
fn a_facts_file_that_was_edited_is_refused_with_its_line() {
    let root = folder("edited");
    facts_of_all(&root);
    let path = root.join("spec/facts/get-v2-piers-pier-berths.2026-07.yaml");
    let facts = fs::read_to_string(&path).expect("the file is there");
    let edited =
        facts.replace("{minimum: 1, line: 17, found: printed}", "{minimum: 1, line: 17, found: guessed}");
    assert_ne!(facts, edited);
    fs::write(&path, edited).expect("the file can be written");
    let spec = root.join("spec/plannr.yaml");
    fs::write(&spec, "openapi: 3.0.3\n").expect("the document can be written");
    let (exit, out) = run(&root, &["check"]);
    assert_eq!(exit, Exit::Document);
    assert!(out.contains("facts-file") && out.contains("2026-07.yaml:25:"), "{out}");
}

/// What `docs check` says of the committed document after a change, and how it ends.
fn checked(name: &str, change: impl Fn(&str) -> String) -> (Exit, String) {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
    let document = fs::read_to_string(spec.join("plannr.yaml")).expect("the document");
    let changed = change(&document);
    assert_ne!(changed, document, "the change reaches the document");
    let root = folder(name);
    let path = root.join("plannr.yaml");
    fs::write(&path, changed).expect("the document is written");
    run(&root, &["check", "--facts", &text(&spec.join("facts")), "--spec", &text(&path)])
}

#[test]
fn reasons_too_many_or_too_few_and_what_is_no_document_have_codes() {
    let example = "          example: harbour_wealth\n";
    let with = |line: &'static str| {
        move |document: &str| document.replacen(example, &format!("{example}          {line}\n"), 1)
    };
    let (exit, out) = checked("too-few", with("deprecated: true"));
    assert!(exit == Exit::Stale && out.contains("error[check-evidence]"), "{exit:?}\n{out}");
    let (exit, out) = checked("too-many", with("x-docs: {says: nothing, because: for no reason}"));
    assert!(exit == Exit::Stale && out.contains("error[check-unneeded]"), "{exit:?}\n{out}");
    let (exit, out) = checked("no-document", |_| "openapi: [3.0.3".to_owned());
    assert!(exit == Exit::Document && out.contains("error[check-document]"), "{exit:?}\n{out}");
}

#[test]
fn a_required_name_that_nothing_declares_is_found() {
    let list = "      required:\n        - contribution_type\n";
    let (exit, out) = checked("undeclared", |document| {
        assert_eq!(document.matches(list).count(), 1);
        document.replace(list, &format!("{list}        - invented_amount\n"))
    });
    let line = out.lines().find(|line| line.starts_with("error[check-evidence]")).unwrap_or_default();
    assert!(
        exit == Exit::Stale && line.contains("`body invented_amount` of POST /api/v1/new-business-event"),
        "{out}"
    );
    assert_eq!(out.matches("error[").count(), 1, "{out}");
}
