//! The files of a construct that say what becomes of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use generator::diagnostics::Rendering;
use generator::generate;
use generator::output::{DESCRIPTION, NAMES};
use similar::TextDiff;
use tests::constructs::{Construct, Shown};

use crate::{model, rust};

/// What stands in a folder and is no expectation, beside the files that the document refers to.
const INPUTS: &[&str] =
    &["openapi.yaml", "codegen.toml", "bodies.txt", "requests.txt", "user.rs", NAMES, DESCRIPTION];
/// Every expectation that there is.
const EXPECTATIONS: &[&str] = &["model.txt", "models.rs", "operations.rs", "client.rs"];

/// Holds the folder of a construct to what becomes of its document.
///
/// # Errors
/// What differs, as lines to remove and to add.
pub fn check(construct: &Construct) -> Result<(), String> {
    let expected = expected(construct)?;
    let mut faults = Vec::new();
    for (file, text) in &expected {
        faults.extend(settle(construct, file, text).err());
    }
    let referenced = construct.fixture.source.file_names().collect::<BTreeSet<_>>();
    for file in files(&construct.folder) {
        if expected.contains_key(file.as_str())
            || INPUTS.contains(&file.as_str())
            || referenced.contains(file.as_str())
        {
            continue;
        }
        let path = construct.folder.join(&file);
        if updating() && EXPECTATIONS.contains(&file.as_str()) {
            fs::remove_file(path).expect("a file of ours");
        } else {
            faults.push(format!("{} is superfluous", path.display()));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

/// The expectations of a construct by the names of their files.
fn expected(construct: &Construct) -> Result<BTreeMap<&'static str, String>, String> {
    let fixture = &construct.fixture;
    let generated = generate(&fixture.source, &fixture.config)
        .map_err(|found| found.render(&fixture.source, Rendering::default()))?;
    let docs = construct.shows.contains(&Shown::Docs);
    let module = |name: &str| rust::module(&generated.tree, name, docs);
    let mut expected = BTreeMap::from([("model.txt", model::of(&fixture.source))]);
    if construct.shows.contains(&Shown::Models) {
        expected.insert("models.rs", module("models"));
    }
    if construct.shows.contains(&Shown::Operations) {
        expected.insert("operations.rs", module("operations"));
        expected.insert("client.rs", module("client"));
    }
    Ok(expected)
}

/// Whether what comes out is written instead of compared.
pub fn updating() -> bool {
    std::env::var_os("UPDATE").is_some_and(|value| !value.is_empty() && value != "0")
}

/// Compares the text of a file with what it should be, or writes that.
///
/// # Errors
/// The lines that differ.
pub fn settle(construct: &Construct, file: &str, text: &str) -> Result<(), String> {
    let path = construct.folder.join(file);
    let there = construct.text(file);
    if there.as_deref() == Some(text) {
        return Ok(());
    }
    if updating() {
        fs::write(path, text).expect("a file that can be written");
        return Ok(());
    }
    let old = there.unwrap_or_default();
    let difference = TextDiff::from_lines(old.as_str(), text);
    let shown =
        difference.unified_diff().context_radius(4).header("as committed", "as it comes out").to_string();
    Err(format!("{}\n{shown}", path.display()))
}

/// The paths of the files below a folder, as seen from there.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut pending = vec![folder.to_owned()];
    while let Some(next) = pending.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            match path.strip_prefix(folder) {
                Ok(within) if path.is_file() => found.push(within.to_string_lossy().replace('\\', "/")),
                _ => pending.push(path),
            }
        }
    }
    found.sort();
    found
}
