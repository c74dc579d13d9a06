//! The clients of the project's own documents, held against these documents as they are written.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use corpus::known::Known;
use corpus::round_trip::{self, Trips};
use corpus::together::{self, Client};
use corpus::written::Written;
use generator::Config;
use generator::config::Tolerance;
use tests::workspace::Workspace;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// The documents, by the path that the table of known findings calls them by.
fn documents() -> BTreeMap<String, PathBuf> {
    let mut paths = vec![PathBuf::from("spec/plannr.yaml")];
    for folder in ["tests/constructs", "tests/fixtures/names", "xtask/corpus/tests/documents"] {
        for entry in fs::read_dir(Path::new(ROOT).join(folder)).expect("the folder") {
            let path = Path::new(folder).join(entry.expect("an entry").file_name());
            paths.push(if Path::new(ROOT).join(&path).is_dir() { path.join("openapi.yaml") } else { path });
        }
    }
    let named = |path: PathBuf| (path.display().to_string(), Path::new(ROOT).join(path));
    paths.into_iter().map(named).collect()
}

fn clients(documents: &BTreeMap<String, PathBuf>) -> (Vec<Client>, Vec<Written>) {
    let (mut clients, mut all_written) = (Vec::new(), Vec::new());
    for (document, path) in documents {
        let source = disk::read_source(path, None).expect("the document");
        let config =
            Config { crate_name: "documents".to_owned(), tolerance: Tolerance::Lenient, ..Config::default() };
        let generated = generator::generate(&source, &config).expect("a client");
        // A crate says once how a type of another crate is read: such clients do not stand beside each other in one.
        if generated.tree.get("src/own_types.rs").is_none() {
            let otherwise = round_trip::read_differently(&generated.tree);
            let written = Written::read(path).expect("the document");
            all_written.push(written.understood(otherwise.iter().map(String::as_str)));
            clients.push(Client { document: document.clone(), tree: generated.tree });
        }
    }
    (clients, all_written)
}

#[test]
fn clients_differ_from_their_documents_only_as_is_known() -> io::Result<()> {
    let documents = documents();
    let (clients, written) = clients(&documents);
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("witness");
    let mut workspace = Workspace::open(env!("CARGO_TARGET_TMPDIR"), "witness");
    workspace.add("crates/documents", &together::package(&clients)?);
    let subjects = together::subjects(&clients, &written);
    workspace.add("trips/documents", &round_trip::program("documents", &subjects).expect("a program"));
    workspace.seal();
    workspace.cargo(&["build", "--quiet", "--package", "documents-trip"]).expect("a program that builds");
    let trips =
        Trips::of(&root.join("../../debug/documents-trip"), &root.join("trips/documents/instances.json"))?;
    let known = Known::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("known.toml")).expect("the table");
    let mut said = Vec::new();
    let (mut instances, mut built, mut exceptions) = (0, 0, 0);
    for (client, written) in clients.iter().zip(&written) {
        let trip = round_trip::judge(&client.document, &trips, written);
        let (new, gone) = known.compare(&client.document, &trip.findings);
        for finding in new {
            let (count, example) = &trip.examples[&format!("{}: {}", finding.pointer, finding.differs)];
            said.push(format!("new, {count} times: {finding:?}\n    {example}"));
        }
        said.extend(gone.iter().map(|finding| format!("no longer found: {finding:?}")));
        instances += trip.instances;
        built += trip.built;
        exceptions += trip.exceptions.values().sum::<usize>();
    }
    assert!(instances > 3_000 && built > 1_000, "{instances} instances, {built} built values");
    println!("{instances} instances, {built} built values, {exceptions} exceptions");
    assert!(said.is_empty(), "{}", said.join("\n"));
    Ok(())
}
