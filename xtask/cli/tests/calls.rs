//! The command as it is called: what it prints, what it writes, how it ends.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const DOCUMENT: &str = "\
openapi: 3.1.0
info: {title: Pet Shop, version: '1'}
servers: [{url: 'https://api.example.com'}]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: The pet.
          content: {application/json: {schema: {$ref: 'pet.yaml'}}}
";
const PET: &str = "type: object\nproperties: {name: {type: string}}\n";

fn oaclient(folder: &Path, arguments: &[&str]) -> (String, Option<i32>) {
    let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_oaclient"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("NO_COLOR")
        .output()
        .expect("the command");
    (String::from_utf8_lossy(&[stdout, stderr].concat()).into_owned(), status.code())
}

/// A folder with a document of two files.
fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("api")).expect("a folder");
    fs::write(folder.path().join("api/openapi.yaml"), DOCUMENT).expect("a document");
    fs::write(folder.path().join("api/pet.yaml"), PET).expect("its other file");
    folder
}

#[test]
fn help_fits_a_screen_and_shows_calls() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    for call in [&["--help"][..], &["codegen", "--help"], &["init", "--help"], &["check", "--help"]] {
        let (text, code) = oaclient(here, call);
        assert_eq!(code, Some(0), "{text}");
        assert!(text.lines().count() < 60, "{call:?}: {} lines", text.lines().count());
        assert!(!text.contains('\u{1b}'), "colours where nobody sees them");
    }
    let (text, _) = oaclient(here, &["--help"]);
    assert!(text.contains("oaclient codegen openapi.yaml --out client"), "{text}");
}

#[test]
fn init_writes_what_the_next_call_finds_fresh() {
    let folder = repository();
    let call = ["init", "api/openapi.yaml", "--crate-name", "pets", "--no-build"];
    let (text, code) = oaclient(folder.path(), &call);
    assert_eq!(code, Some(0), "{text}");
    for file in ["spec/openapi.yaml", "spec/pet.yaml", "spec/codegen.toml", "client/Cargo.toml"] {
        assert!(folder.path().join(file).is_file(), "{file}: {text}");
    }
    assert!(text.contains("pets = { path ="), "{text}");
    assert!(text.contains("client.get_pet("), "{text}");
    let next = text.lines().last().expect("the call that writes the crate again").trim();
    let mut next: Vec<&str> = next.split(' ').skip(1).collect();
    next.push("--check");
    let (text, code) = oaclient(folder.path(), &next);
    assert_eq!(code, Some(0), "{text}");
    fs::write(folder.path().join("spec/pet.yaml"), PET.replace("name", "title")).expect("a change");
    let (text, code) = oaclient(folder.path(), &next);
    assert_eq!(code, Some(4), "{text}");
    let (text, code) = oaclient(folder.path(), &call);
    assert_eq!(code, Some(4), "the changed file would be lost: {text}");
    assert!(text.contains("refused: ./spec/pet.yaml"), "{text}");
}

#[test]
fn init_writes_nothing_for_a_document_with_errors() {
    let folder = repository();
    fs::write(folder.path().join("api/openapi.yaml"), DOCUMENT.replace("paths:", "paths: ["))
        .expect("a change");
    let (text, code) = oaclient(folder.path(), &["init", "api/openapi.yaml", "--no-build"]);
    assert_eq!(code, Some(100), "{text}");
    let left: Vec<_> = fs::read_dir(folder.path()).expect("the folder").flatten().collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[test]
fn calls_that_are_wrong_end_with_2() {
    let folder = repository();
    for call in [
        &["codegen"][..],
        &["codegen", "api/openapi.yaml"],
        &["codegen", "api/openapi.yaml", "--out", "x", "--crate-name", "fn"],
        &["explain", "G9999"],
        &["nothing"],
    ] {
        let (text, code) = oaclient(folder.path(), call);
        assert_eq!(code, Some(2), "{call:?}: {text}");
    }
}

#[test]
fn quiet_prints_nothing_and_json_is_json() {
    let folder = repository();
    let (text, code) = oaclient(folder.path(), &["-q", "codegen", "api/openapi.yaml", "--out", "client"]);
    assert_eq!((text.as_str(), code), ("", Some(0)));
    let (text, _) = oaclient(folder.path(), &["check", "api/openapi.yaml", "--format", "json"]);
    assert!(text.starts_with('{'), "{text}");
}

#[test]
fn shells_complete_the_commands() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    for shell in ["bash", "zsh", "fish"] {
        let (text, code) = oaclient(here, &["completions", shell]);
        assert_eq!(code, Some(0));
        assert!(text.contains("oaclient") && text.contains("codegen"), "{shell}: {text}");
    }
}

/// Calls git in a folder, as nobody in particular.
fn git(folder: &Path, arguments: &[&str]) {
    let nobody =
        ["-c", "user.name=nobody", "-c", "user.email=nobody@example.com", "-c", "commit.gpgsign=false"];
    let status =
        Command::new("git").args(nobody).args(arguments).current_dir(folder).output().expect("git").status;
    assert!(status.success(), "{arguments:?}");
}

#[test]
fn changes_compares_files_and_judges_the_version() {
    let folder = repository();
    let root = folder.path();
    let new = DOCUMENT
        .replace("name: id, in: path, required: true", "name: id, in: path, required: true, description: A")
        + "  /pets:\n    get: {operationId: listPets, responses: {'204': {description: None.}}}\n";
    fs::write(root.join("api/new.yaml"), new).expect("a document");
    let call = ["changes", "api/openapi.yaml", "api/new.yaml"];
    let (text, code) = oaclient(root, &call);
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("GET /pets is there now"), "{text}");
    assert!(text.contains("api/new.yaml:14:5"), "{text}");
    assert!(text.ends_with("version: 0.1.0 → 0.1.1 at least (minor)\n"), "{text}");
    let (text, code) = oaclient(root, &[&call[..], &["--crate-version", "0.1.0"]].concat());
    assert_eq!(code, Some(4), "{text}");
    let (text, code) =
        oaclient(root, &[&call[..], &["--crate-version", "0.2.0", "--format", "json"]].concat());
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("\"enough\": true"), "{text}");
    let (text, code) = oaclient(root, &call[..2]);
    assert_eq!(code, Some(2), "{text}");
}

#[test]
fn changes_reads_a_revision_and_writes_version_and_changelog() {
    let folder = repository();
    let root = folder.path();
    fs::write(root.join("api/codegen.toml"), "crate-name = \"pets\"\ncrate-version = \"1.2.3\"\n")
        .expect("a file");
    git(root, &["init", "--quiet"]);
    git(root, &["add", "."]);
    git(root, &["commit", "--quiet", "--message", "Begin"]);
    fs::write(root.join("api/pet.yaml"), "type: object\nproperties: {name: {type: integer}}\n")
        .expect("a file");
    let call = ["changes", "api/openapi.yaml", "--from", "HEAD", "--config", "api/codegen.toml"];
    let (text, code) = oaclient(root, &call);
    assert_eq!(code, Some(4), "{text}");
    assert!(text.contains("1.2.3 → 2.0.0 at least (major); 1.2.3 is too low"), "{text}");
    let (text, code) = oaclient(root, &[&call[..], &["--write", "--date", "2026-02-01"]].concat());
    assert_eq!(code, Some(0), "{text}");
    let read = |path: &str| fs::read_to_string(root.join(path)).expect("what was written");
    assert_eq!(read("api/codegen.toml"), "crate-name = \"pets\"\ncrate-version = \"2.0.0\"\n");
    let changelog = read("CHANGELOG.md");
    assert!(changelog.starts_with("# Changelog\n\n## 2.0.0 - 2026-02-01\n\n### Changed\n"), "{changelog}");
    // The new version is enough, and the same again says so.
    let (text, code) = oaclient(root, &call);
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("2.0.0 is enough"), "{text}");
    let (text, code) = oaclient(root, &["changes", "api/openapi.yaml", "--from", "--no-index"]);
    assert_eq!(code, Some(2), "{text}");
}
