//! What a build script writes and says, and when it writes nothing.

use std::fs;
use std::path::Path;

use oaclient_build::client;

const DOCUMENT: &str = "\
openapi: 3.1.0
info: {title: Pets, version: '1'}
servers: [{url: 'https://api.example.com'}]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200': {description: A pet., content: {application/json: {schema: {$ref: 'pet.yaml'}}}}
";
const MANIFEST: &str = "\
[package]
name = \"my-app\"
[dependencies]
base64 = \"0.23\"
bytes = \"1.12\"
futures-core = \"0.3\"
http = \"1.5\"
memchr = \"2.8\"
percent-encoding = \"2.3\"
serde = \"1\"
serde_json = \"1\"
";

fn package() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(folder.path().join("spec")).expect("a folder");
    for (path, text) in [
        ("Cargo.toml", MANIFEST),
        ("spec/api.yaml", DOCUMENT),
        ("spec/pet.yaml", "type: object\nproperties: {name: {type: string}}\n"),
    ] {
        fs::write(folder.path().join(path), text).expect("a file");
    }
    folder
}

fn write(package: &Path) -> Result<Vec<String>, String> {
    let client = client("spec/api.yaml").features(Vec::<String>::new());
    client.write_to("api", package, &package.join("out")).map_err(|error| error.to_string())
}

#[test]
fn a_script_writes_a_module_and_says_what_it_is_made_of() {
    let package = package();
    let told = write(package.path()).expect("a module");
    for file in ["spec/api.yaml", "spec/pet.yaml", "Cargo.toml"] {
        let line = format!("cargo::rerun-if-changed={}", package.path().join(file).display());
        assert!(told.contains(&line), "{line}: {told:?}");
    }
    let code = fs::read_to_string(package.path().join("out/api.rs")).expect("the module");
    assert!(code.contains("use crate::api::") && code.contains("fn get_pet"), "{code}");
    // It is included, where no attribute of its own can stand.
    let first = code.lines().find(|line| !line.is_empty() && !line.starts_with("// ")).expect("a line");
    assert!(!first.starts_with("//!") && !first.starts_with("#!["), "{first}");
}

#[test]
fn nothing_is_written_as_long_as_nothing_has_changed() {
    let package = package();
    write(package.path()).expect("a module");
    let file = package.path().join("out/api.rs");
    fs::write(&file, "untouched").expect("a mark");
    write(package.path()).expect("a module");
    assert_eq!(fs::read_to_string(&file).expect("it"), "untouched");
    fs::write(package.path().join("spec/pet.yaml"), "type: object\nproperties: {age: {type: integer}}\n")
        .expect("a change");
    write(package.path()).expect("a module");
    assert!(fs::read_to_string(&file).expect("it").contains("age"));
}

#[test]
fn what_is_wrong_stops_the_script_with_its_place() {
    let package = package();
    fs::write(package.path().join("Cargo.toml"), MANIFEST.replace("http = \"1.5\"\n", "")).expect("a change");
    let why = write(package.path()).expect_err("a dependency is missing");
    assert!(why.contains("http = \"1.5\""), "{why}");
    fs::write(package.path().join("Cargo.toml"), MANIFEST).expect("a change");
    fs::write(package.path().join("spec/pet.yaml"), "type: [\n").expect("a change");
    let why = write(package.path()).expect_err("the document is wrong");
    assert!(why.contains("pet.yaml:1:7"), "{why}");
    fs::write(package.path().join("spec/pet.yaml"), "type: object\n").expect("a change");
    let unknown = client("spec/api.yaml").features(["nothing"]);
    let why =
        unknown.write_to("api", package.path(), &package.path().join("out")).expect_err("no such feature");
    assert!(why.to_string().contains("no feature `nothing`"), "{why}");
}
