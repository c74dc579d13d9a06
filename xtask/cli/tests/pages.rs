//! The commands of the README and of the book: each is run here, or by what a table says, and names only options that
//! there are.

mod called;
#[path = "../../vendor/tests/server/mod.rs"]
#[allow(dead_code, reason = "it has more kinds of answers than are asked for here")]
mod server;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use called::oaclient;
use server::{Answer, Server};

/// Where the pages have a document that is on a network.
const NETWORK: &str = "https://example.com";
const DOCUMENT: &str = "\
openapi: 3.1.0
info: {title: Kites, version: '1'}
servers: [{url: 'https://kites.example'}]
paths:
  /kites:
    get: {operationId: listKites, responses: {'204': {description: None are there.}}}
";

/// Lines that are not run here, and what runs them: a file, and words in it.
const ELSEWHERE: [(&str, &str, &str); 10] = [
    ("cargo install --path xtask/cli", "xtask/cli/tests/first_call.rs", "{install} --root"),
    ("cargo new shop", "xtask/cli/tests/first_call.rs", "home.run(new)"),
    ("cd shop", "xtask/cli/tests/first_call.rs", "home.run(cd)"),
    ("oaclient init ../openapi.yaml", "xtask/cli/tests/first_call.rs", "home.run(init)"),
    ("oaclient mock spec/openapi.yaml --port 8080", "xtask/cli/tests/first_call.rs", "home.command(&words)"),
    ("cargo run", "xtask/cli/tests/first_call.rs", "home.run(run)"),
    ("cargo xtask codegen", "tests/tests/disk/room.rs", "\"xtask\""),
    ("cargo xtask codegen --check", "xtask/ci/src/main.rs", "\"codegen\", \"--check\""),
    ("cargo test --workspace", "xtask/ci/src/main.rs", "\"test\", \"--workspace\""),
    (
        "cargo xtask mock petstore.yaml --port 8080",
        "xtask/mock/tests/program.rs",
        "\"petstore.yaml\", \"--port\"",
    ),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The pages that say commands, by name; the listings of diagnostics and constructs say none.
fn pages() -> Vec<(String, String)> {
    let mut paths = ["README.md", "xtask/cli/README.md", "xtask/build/README.md"].map(PathBuf::from).to_vec();
    for entry in fs::read_dir(root().join("docs")).expect("the book") {
        let name = PathBuf::from("docs").join(entry.expect("a page").file_name());
        let is_page = name.extension().is_some_and(|ending| ending == "md");
        if is_page && !["docs/diagnostics.md", "docs/constructs.md"].map(Path::new).contains(&name.as_path())
        {
            paths.push(name);
        }
    }
    paths.sort();
    let text = |path: &PathBuf| fs::read_to_string(root().join(path)).expect("a page");
    paths.iter().map(|path| (path.display().to_string(), text(path))).collect()
}

/// The lines of the blocks of a page that are for a shell, without what they say beside them.
fn commands(page: &str) -> Vec<String> {
    let blocks = page.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next());
    let lines = blocks.flat_map(str::lines).map(|line| line.split(" #").next().unwrap_or_default().trim());
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

fn git(folder: &Path, arguments: &[&str]) {
    let nobody =
        ["-c", "user.name=nobody", "-c", "user.email=nobody@example.com", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").args(nobody).args(arguments).current_dir(folder).output().expect("git");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A call of `vendor` with an address of the pages, of a server on loopback that has the document.
fn vendor(folder: &Path, server: &Server, words: &[&str]) -> (String, Option<i32>) {
    let words: Vec<String> = words.iter().map(|word| word.replace(NETWORK, &server.address(""))).collect();
    let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
    words.extend(["--ca-certificate", "ca.pem"]);
    oaclient(folder, &words)
}

/// A repository in which somebody has fetched a document and set up a client, with all that the pages speak of.
fn repository(server: &Server) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let overlay = "overlay: 1.0.0\ninfo: {title: Ours, version: '1'}\nactions:\n- target: $.info\n  update: {description: Ours.}\n";
    let manifest = "[package]\nname = \"flyer\"\nversion = \"1.0.0\"\nedition = \"2024\"\n";
    for (path, text) in [
        ("openapi.yaml", DOCUMENT),
        ("petstore.yaml", DOCUMENT),
        ("old.yaml", DOCUMENT),
        ("new.yaml", DOCUMENT),
        ("ours.overlay.yaml", overlay),
        ("Cargo.toml", manifest),
        ("ca.pem", &server.certificate()),
    ] {
        fs::write(folder.path().join(path), text).expect("a file");
    }
    fs::create_dir(folder.path().join("src")).expect("a folder");
    let (text, code) = vendor(folder.path(), server, &["vendor", &format!("{NETWORK}/api/openapi.yaml")]);
    assert_eq!(code, Some(0), "{text}");
    let (text, code) = oaclient(folder.path(), &["init", "spec/openapi.yaml", "--no-build"]);
    assert_eq!(code, Some(0), "{text}");
    git(folder.path(), &["init", "--quiet", "--initial-branch", "main"]);
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "--message", "Begin"]);
    git(folder.path(), &["tag", "v1.2.0"]);
    git(folder.path(), &["tag", "v1.3.0"]);
    folder
}

/// Runs a line; what it prints, and its exit code.
fn run(folder: &Path, server: &Server, line: &str) -> (String, Option<i32>) {
    let words: Vec<&str> = line.split(' ').filter(|word| !word.is_empty()).collect();
    match words[..] {
        // Compiling what it writes is another test's.
        ["oaclient", "init", ..] => oaclient(folder, &[&words[1..], &["--no-build"]].concat()),
        ["oaclient", "vendor", ..] => vendor(folder, server, &words[1..]),
        ["oaclient", ..] => oaclient(folder, &words[1..]),
        ["cargo", "xtask", ref rest @ ..] => {
            let manifest = root().join("Cargo.toml");
            let mut cargo = Command::new(env!("CARGO"));
            cargo.args(["run", "--quiet", "--package", "xtask", "--manifest-path"]).arg(manifest).arg("--");
            let output = cargo.args(rest).current_dir(folder).output().expect("cargo");
            let text = [output.stdout, output.stderr].concat();
            (String::from_utf8_lossy(&text).into_owned(), output.status.code())
        }
        _ => (format!("nothing runs `{line}`"), None),
    }
}

#[test]
fn every_command_of_the_pages_is_run() {
    let mut met = BTreeSet::new();
    let server = Server::start(&[]);
    server.serve("/api/openapi.yaml", Answer::Text(DOCUMENT.to_owned()));
    for (name, page) in pages() {
        let folder = repository(&server);
        // A folder of its own, for what is written beside it.
        let here = folder.path().join("here");
        for line in commands(&page) {
            if let Some((line, ..)) = ELSEWHERE.iter().find(|(known, ..)| *known == line) {
                met.insert(*line);
                continue;
            }
            let (text, code) =
                run(folder.path(), &server, &line.replace("../", &format!("{}/", here.display())));
            assert_eq!(code, Some(0), "{name}: {line}: {text}");
        }
    }
    for (line, file, words) in ELSEWHERE {
        assert!(met.contains(line), "no page says `{line}`");
        let text = fs::read_to_string(root().join(file)).expect("what runs it");
        assert!(text.contains(words), "{file} has no {words}");
    }
}

/// The calls of the command that stand as code in the sentences of a page.
fn calls(page: &str) -> Vec<String> {
    let prose: String = page.split("```").step_by(2).collect();
    let spans = prose.split('`').skip(1).step_by(2).map(|span| span.split_whitespace().collect::<Vec<_>>());
    spans
        .filter(|words| words.first() == Some(&"oaclient") && words.len() > 1)
        .map(|words| words.join(" "))
        .collect()
}

#[test]
fn what_is_said_of_a_call_names_what_there_is() {
    let here = root();
    let mut number = 0;
    for (name, page) in pages() {
        for call in calls(&page) {
            let words: Vec<&str> = call.split(' ').collect();
            let (help, code) = oaclient(&here, &[words[1], "--help"]);
            assert_eq!(code, Some(0), "{name}: there is no `{call}`");
            for option in words.iter().filter(|word| word.starts_with("--")) {
                assert!(help.contains(option), "{name}: `{call}` has no {option}");
            }
            number += 1;
        }
    }
    assert!(number >= 8, "only {number} calls were found");
}
