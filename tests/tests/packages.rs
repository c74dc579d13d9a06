//! What is published: each package says what it is, and what is packed of them compiles without this repository.
//! `PACKAGES=build` builds it to the end, which takes minutes.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Names that somebody else has in the public registry, or that say nothing there.
const TAKEN: [&str; 8] = ["changes", "commands", "corpus", "disk", "generator", "mock", "vendor", "xtask"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn run(command: &mut Command) -> String {
    let output = command.output().expect("a program that starts");
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// The members that are published.
fn published() -> Vec<Value> {
    let text = run(Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(root()));
    let metadata: Value = serde_json::from_str(&text).expect("JSON");
    let packages = metadata["packages"].as_array().expect("packages").iter();
    // Those that are not have an empty list of registries.
    packages.filter(|package| package["publish"].is_null()).cloned().collect()
}

fn text<'a>(package: &'a Value, key: &str) -> &'a str {
    package[key].as_str().unwrap_or_default()
}

#[test]
fn what_is_published_says_what_it_is() {
    let all = published();
    let names: BTreeSet<&str> = all.iter().map(|package| text(package, "name")).collect();
    assert!(names.contains("oaclient") && names.contains("oaclient-build"), "{names:?}");
    for package in &all {
        let name = text(package, "name");
        assert!(!TAKEN.contains(&name), "{name} is taken");
        for key in ["description", "license", "readme", "rust_version"] {
            assert!(!text(package, key).is_empty(), "{name} has no {key}");
        }
        for key in ["keywords", "categories"] {
            assert!(package[key].as_array().is_some_and(|words| !words.is_empty()), "{name} has no {key}");
        }
        let ours = package["dependencies"].as_array().expect("dependencies").iter();
        let others = ours.filter(|one| one["path"].is_string() && one["kind"] != "dev");
        let unpublished: Vec<&str> =
            others.map(|one| text(one, "name")).filter(|name| !names.contains(name)).collect();
        assert!(unpublished.is_empty(), "{name} needs {unpublished:?}, which are not published");
    }
}

/// Packs the packages, and unpacks them below `folder`; their folders there.
fn pack(all: &[Value], folder: &Path) -> Vec<String> {
    let packages = all.iter().flat_map(|package| ["--package", text(package, "name")]);
    run(Command::new(env!("CARGO"))
        .args(["package", "--offline", "--allow-dirty", "--no-verify", "--quiet", "--target-dir"])
        .arg(folder.join("packed"))
        .args(packages)
        .current_dir(root()));
    let stems = all.iter().map(|package| format!("{}-{}", text(package, "name"), text(package, "version")));
    let unpacked = stems.map(|stem| {
        let file = format!("packed/package/{stem}.crate");
        run(Command::new("tar").args(["-xzf", &file]).current_dir(folder));
        stem
    });
    unpacked.collect()
}

#[test]
fn what_is_packed_compiles_in_an_empty_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let all = published();
    let stems = pack(&all, folder.path());
    let mut manifest = "[workspace]\nresolver = \"3\"\nmembers = [".to_owned();
    let mut patches = String::new();
    for (stem, package) in stems.iter().zip(&all) {
        for file in ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "Cargo.toml"] {
            assert!(folder.path().join(stem).join(file).is_file(), "{stem} is packed without {file}");
        }
        write!(manifest, "\"{stem}\", ").expect("memory");
        writeln!(patches, "{} = {{ path = \"{stem}\" }}", text(package, "name")).expect("memory");
    }
    // As if they were in the registry already, and built as these here are, so that dependencies are built once.
    write!(manifest, "]\n\n[patch.crates-io]\n{patches}\n[profile.dev]\ndebug = \"line-tables-only\"\n\n")
        .expect("memory");
    let here = fs::read_to_string(root().join("Cargo.toml")).expect("the manifest");
    let (_, profiles) = here.split_once("[profile.dev.package.\"*\"]").expect("the profiles");
    write!(manifest, "[profile.dev.package.\"*\"]{profiles}").expect("memory");
    fs::write(folder.path().join("Cargo.toml"), manifest).expect("the manifest");
    fs::copy(root().join("Cargo.lock"), folder.path().join("Cargo.lock")).expect("the versions");
    let how = if std::env::var("PACKAGES").is_ok_and(|how| how == "build") { "build" } else { "check" };
    run(Command::new(env!("CARGO"))
        .args([how, "--offline", "--quiet", "--workspace"])
        .current_dir(folder.path())
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("..")));
}
