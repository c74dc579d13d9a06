//! A new operation, drafted into a document: in its place, in the ways of the others, with what is left to write.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use commands::exit::Exit;
use serde_yaml::Value;

const DOCUMENT: &str = include_str!("drafts/document.yaml");
const PAGE: &str = include_str!("drafts/page.txt");

fn project(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("drafts").join(name);
    let _ = fs::remove_dir_all(&root);
    fs::create_dir_all(root.join("spec/facts")).expect("the folder can be made");
    fs::write(root.join("spec/plannr.yaml"), DOCUMENT).expect("the document can be written");
    fs::write(root.join("spec/codegen.toml"), "crate-name = \"marina\"\n").expect("the configuration");
    fs::write(root.join("page.txt"), PAGE).expect("the page can be written");
    root
}

fn run(root: &Path, command: &[&str]) -> (Exit, String) {
    let arguments: Vec<OsString> = command.iter().map(OsString::from).collect();
    let mut out = Vec::new();
    let exit = evidence::run_in(&arguments, root, &mut out);
    let out = String::from_utf8(out).expect("the output is text");
    exit.map_or_else(|failure| (failure.exit(), format!("{failure}")), |exit| (exit, out))
}

fn document(root: &Path) -> String {
    fs::read_to_string(root.join("spec/plannr.yaml")).expect("the document")
}

fn at<'a>(value: &'a Value, path: &[&str]) -> &'a Value {
    path.iter().fold(value, |value, key| value.get(key).unwrap_or(&Value::Null))
}

#[test]
fn an_operation_is_drafted_as_the_house_has_it() {
    let root = project("house");
    let page = root.join("page.txt");
    let (exit, out) = run(&root, &["draft", &page.to_string_lossy(), "--captured", "2026-07"]);
    assert_eq!(exit, Exit::Success, "{out}");
    let text = document(&root);
    // All that was there is there, comments and order included.
    let mut rest = text.lines();
    assert!(DOCUMENT.lines().all(|line| rest.any(|other| other == line)), "{text}");
    let value: Value = serde_yaml::from_str(&text).expect("a document");
    let paths: Vec<&str> =
        value["paths"].as_mapping().expect("paths").keys().filter_map(Value::as_str).collect();
    assert_eq!(paths, ["/api/v2/boats/{boat}/berths", "/api/v2/boats/{boat}/stays", "/api/v2/piers"]);

    let drafted = at(&value, &["paths", "/api/v2/boats/{boat}/stays", "get"]);
    assert_eq!((&drafted["operationId"], &drafted["tags"][0]), (&"listBoatStays".into(), &"boats".into()));
    assert_eq!(drafted["parameters"][1]["$ref"], Value::from("#/components/parameters/Pier"));
    let answers = &drafted["responses"];
    assert_eq!(answers["401"]["$ref"], Value::from("#/components/responses/Stranger"));
    assert_eq!(answers["default"]["$ref"], Value::from("#/components/responses/Failure"));
    let media = |status: &str| at(answers, &[status, "content", "application/json", "schema"]).clone();
    assert_eq!(media("409")["$ref"], Value::from("#/components/schemas/Busy"));
    let stay = at(&media("200"), &["properties", "data", "items", "properties"]).clone();
    assert_eq!(stay["price"]["allOf"][0]["$ref"], Value::from("#/components/schemas/Price"));
    assert_eq!(stay["owner"]["allOf"][0]["$ref"], Value::from("#/components/schemas/Owner"));
    assert_eq!(stay["owner"]["x-resource"], Value::from("OwnerResource"));
    assert_eq!(stay["state"]["allOf"][0]["$ref"], Value::from("#/components/schemas/StayState"));
    assert_eq!(stay["by"]["anyOf"].as_sequence().map(Vec::len), Some(2), "{stay:?}");
    let links = at(&media("200"), &["properties", "links", "allOf"]).clone();
    assert_eq!(links[0]["$ref"], Value::from("#/components/schemas/Links"));

    // What is left to write stands in the answer, by its lines, and does not pass.
    let left: Vec<usize> =
        text.lines().enumerate().filter(|(_, line)| line.ends_with("TODO")).map(|(at, _)| at + 1).collect();
    let numbers: Vec<String> = left.iter().map(usize::to_string).collect();
    assert!(left.len() > 5 && out.contains(&format!("on lines {}", numbers.join(", "))), "{out}");
    let (_, facts) = run(&root, &["facts", &page.to_string_lossy(), "--captured", "2026-07"]);
    let (exit, out) = run(&root, &["check"]);
    assert!(exit == Exit::Stale && out.contains("error[check-unwritten]"), "{facts}{out}");
}

#[test]
fn what_the_document_has_is_not_drafted_again() {
    let root = project("again");
    let page = root.join("page.txt").to_string_lossy().into_owned();
    run(&root, &["draft", &page, "--captured", "2026-07"]);
    let once = document(&root);
    let (exit, out) = run(&root, &["draft", &page, "--captured", "2026-07"]);
    assert!(exit == Exit::Stale && out.contains("docs update"), "{out}");
    assert_eq!(document(&root), once);
}

#[test]
fn the_page_of_a_new_operation_is_taken_in_by_update_too() {
    let root = project("update");
    let page = root.join("page.txt").to_string_lossy().into_owned();
    let (exit, out) = run(&root, &["update", &page, "--captured", "2026-07"]);
    assert!(exit == Exit::Stale && out.contains("drafted: "), "{out}");
    let drafted = document(&root);
    let other = project("draft");
    let page = other.join("page.txt").to_string_lossy().into_owned();
    run(&other, &["draft", &page, "--captured", "2026-07"]);
    assert_eq!(document(&other), drafted);
}
