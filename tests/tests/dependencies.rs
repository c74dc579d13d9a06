//! What the members depend on: under which licences, from where, and how often each is built.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use spdx::{Expression, Licensee, ParseMode};

/// Crates that `cargo xtask codegen` builds in an empty target folder, at most.
const CRATES_OF_CODEGEN: usize = 45;

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

fn cargo(arguments: &[&str]) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let output = Command::new(env!("CARGO")).args(arguments).current_dir(root).output().expect("cargo");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// The machine that this is built for: other machines' dependencies need not be here.
fn platform() -> String {
    let version = cargo(&["--version", "--verbose"]);
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    host.expect("cargo says what it runs on").to_owned()
}

fn packages() -> Vec<Value> {
    let text = cargo(&["metadata", "--format-version", "1", "--filter-platform", &platform()]);
    let metadata: Value = serde_json::from_str(&text).expect("JSON");
    let resolved: BTreeSet<&str> =
        array(&metadata["resolve"]["nodes"]).iter().filter_map(|node| node["id"].as_str()).collect();
    let is_built = |package: &&Value| package["id"].as_str().is_some_and(|id| resolved.contains(id));
    array(&metadata["packages"]).iter().filter(is_built).cloned().collect()
}

/// The crates that a client is built of where it runs, itself not among them; on one platform, so that they are the same
/// wherever this is asked.
fn crates_of_a_client(arguments: &[&str]) -> BTreeSet<String> {
    let tree = ["tree", "--package", "plannr", "--edges", "normal", "--prefix", "none", "--no-dedupe"];
    let text = cargo(&[&tree, ["--target", "x86_64-unknown-linux-gnu"].as_slice(), arguments].concat());
    let crates =
        text.lines().map(|line| line.split_once(" (").map_or(line, |(name, _)| name).trim().to_owned());
    crates.filter(|name| !name.is_empty() && !name.starts_with("plannr ")).collect()
}

#[test]
fn a_client_is_built_of_as_many_crates_as_the_readme_says() {
    let readme = include_str!("../../README.md");
    let default = crates_of_a_client(&[]);
    let bare = crates_of_a_client(&["--no-default-features"]);
    assert!(bare.len() <= 15 && default.len() <= 90, "{} {}: {default:?}", bare.len(), default.len());
    assert!(bare.is_subset(&default));
    let said = format!("{} crates, {} of them without a transport", default.len(), bare.len());
    assert!(readme.contains(&said), "the README does not say `{said}`");
}

fn array(value: &Value) -> &[Value] {
    value.as_array().expect("an array")
}

fn allowed_licences() -> Vec<Licensee> {
    let text = include_str!("../../deny.toml");
    let deny: toml::Table = text.parse().expect("TOML");
    let allowed = deny["licenses"]["allow"].as_array().expect("a list");
    allowed
        .iter()
        .map(|licence| Licensee::parse(licence.as_str().expect("text")).expect("a licence"))
        .collect()
}

/// Why a package may not be used, if it may not.
fn objection(package: &Value, allowed: &[Licensee]) -> Option<String> {
    let name = package["name"].as_str().unwrap_or_default();
    if let Some(source) = package["source"].as_str().filter(|source| *source != REGISTRY) {
        return Some(format!("{name} comes from {source}"));
    }
    let Some(licence) = package["license"].as_str() else { return Some(format!("{name} has no licence")) };
    let Ok(expression) = Expression::parse_mode(licence, ParseMode::LAX) else {
        return Some(format!("the licence of {name} cannot be read: {licence}"));
    };
    let is_allowed = expression.evaluate(|wanted| allowed.iter().any(|licence| licence.satisfies(wanted)));
    (!is_allowed).then(|| format!("{name} is under {licence}"))
}

#[test]
fn licences_and_sources_are_those_that_deny_toml_allows() {
    let (packages, allowed) = (packages(), allowed_licences());
    let objections: Vec<String> =
        packages.iter().filter_map(|package| objection(package, &allowed)).collect();
    assert!(objections.is_empty(), "{objections:#?}");
    assert!(packages.len() > 100, "only {} packages were looked at", packages.len());
}

#[test]
fn other_licences_and_sources_are_objected_to() {
    let allowed = allowed_licences();
    let package = |source: &str, licence: &str| {
        objection(&serde_json::json!({"name": "odd", "source": source, "license": licence}), &allowed)
    };
    assert_eq!(package(REGISTRY, "MIT AND Apache-2.0"), None);
    assert_eq!(package(REGISTRY, "GPL-3.0 OR MIT"), None);
    for (source, licence) in [
        (REGISTRY, "GPL-3.0"),
        (REGISTRY, "MIT AND GPL-3.0"),
        (REGISTRY, "of my own"),
        ("git+https://example.com/odd", "MIT"),
    ] {
        assert!(package(source, licence).is_some(), "{source}, {licence}");
    }
}

/// The dependencies in a tree, each with the sets of features that it is built with.
fn features(selection: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
    let tree = ["tree", "--locked", "--prefix", "none", "--no-dedupe", "--format", "{p}|{f}"];
    let text = cargo(&[&tree, selection].concat());
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    // Between the trees of two members is an empty line.
    for line in text.lines().filter(|line| !line.is_empty()) {
        let (package, features) = line.split_once('|').expect("a package and its features");
        // What follows is `(proc-macro)` or a folder.
        let name = package.split(" (").next().unwrap_or(package);
        found.entry(name.to_owned()).or_default().insert(features.to_owned());
    }
    found
}

fn of_codegen() -> BTreeMap<String, BTreeSet<String>> {
    features(&["--package", "xtask", "--edges", "normal,build"])
}

#[test]
fn tests_build_no_dependency_of_codegen_again() {
    let all = features(&["--workspace", "--edges", "normal,build,dev"]);
    let again: Vec<String> = of_codegen()
        .into_iter()
        .filter_map(|(name, alone)| {
            let together = all.get(&name)?;
            let differs = alone != *together || together.len() > 1;
            differs.then(|| format!("{name}: {alone:?} alone, {together:?} with the tests"))
        })
        .collect();
    assert!(again.is_empty(), "other features, so built again: {again:#?}");
}

#[test]
fn codegen_builds_few_crates() {
    let crates = of_codegen();
    assert!(crates.len() <= CRATES_OF_CODEGEN, "{} crates: {:#?}", crates.len(), crates.keys());
}
