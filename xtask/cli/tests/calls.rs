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
