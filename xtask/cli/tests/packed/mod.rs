//! What is published, and what is packed of it.
#![allow(dead_code, reason = "each program of tests has a copy, and not all use all of it")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// The folder of the sources.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the sources")
}

/// A text of a package.
pub fn text<'a>(package: &'a Value, key: &str) -> &'a str {
    package[key].as_str().unwrap_or_default()
}

fn run(command: &mut Command) -> String {
    let output = command.output().expect("a program that starts");
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// The members that are published.
pub fn published() -> Vec<Value> {
    let text = run(Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(root()));
    let metadata: Value = serde_json::from_str(&text).expect("JSON");
    let packages = metadata["packages"].as_array().expect("packages").iter();
    // Those that are not have an empty list of registries.
    packages.filter(|package| package["publish"].is_null()).cloned().collect()
}

/// Gives what was unpacked the times of the sources: those that are packed are all the same, by which cargo would take
/// what it has built of older sources for what it is to build.
fn keep_times(from: &Path, to: &Path) {
    for entry in fs::read_dir(to).expect("a folder") {
        let path = entry.expect("an entry").path();
        let source = from.join(path.file_name().expect("a name"));
        if path.is_dir() {
            keep_times(&source, &path);
        } else if let Ok(metadata) = fs::metadata(&source) {
            let file = fs::File::options().write(true).open(&path).expect("a file");
            file.set_modified(metadata.modified().expect("a time")).expect("the same time");
        }
    }
}

/// Packs the packages and unpacks them in an empty folder, each where its sources are, as a workspace in which they
/// stand for what the registry has, with the versions of dependencies that are tested.
pub fn unpack(folder: &Path) {
    let all = published();
    let packages = all.iter().flat_map(|package| ["--package", text(package, "name")]);
    run(Command::new(env!("CARGO"))
        .args(["package", "--offline", "--allow-dirty", "--no-verify", "--quiet", "--target-dir"])
        .arg(folder.join("packed"))
        .args(packages)
        .current_dir(root()));
    let mut members = String::new();
    let mut patches = String::new();
    for package in &all {
        let name = text(package, "name");
        let stem = format!("{name}-{}", text(package, "version"));
        let manifest = Path::new(text(package, "manifest_path"));
        let place = manifest.parent().and_then(|place| place.strip_prefix(root()).ok()).expect("a member");
        let there = folder.join(place);
        fs::create_dir_all(&there).expect("a folder");
        let file = folder.join(format!("packed/package/{stem}.crate"));
        run(Command::new("tar").args(["--strip-components", "1", "-xzf"]).arg(file).current_dir(&there));
        keep_times(&root().join(place), &there);
        for file in ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "Cargo.toml"] {
            assert!(there.join(file).is_file(), "{stem} is packed without {file}");
        }
        let path = Value::from(place.to_string_lossy().as_ref());
        write!(members, "{path}, ").expect("memory");
        writeln!(patches, "{name} = {{ path = {path} }}").expect("memory");
    }
    // Built as these here are, so that dependencies are built once.
    let here = fs::read_to_string(root().join("Cargo.toml")).expect("the manifest");
    let (_, profiles) = here.split_once("[profile.dev.package.prettyplease]").expect("profiles");
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{members}]\n\n[patch.crates-io]\n{patches}\n\
         [profile.dev.package.prettyplease]{profiles}"
    );
    fs::write(folder.join("Cargo.toml"), manifest).expect("the manifest");
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("the versions");
    // Without what only the other members need.
    run(Command::new(env!("CARGO"))
        .args(["metadata", "--offline", "--format-version", "1"])
        .current_dir(folder));
}
