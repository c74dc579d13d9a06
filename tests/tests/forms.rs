//! A client that is no crate of its own: a module of somebody's crate, as files and as one file. It compiles in a crate
//! that is stricter than we are, in the editions that there are, and rustfmt leaves it alone.
//!
//! `FORMS=FOLDER cargo test -p tests --test forms` takes the documents of a folder instead, leniently, as crates, too.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use generator::config::{Config, Tolerance};
use generator::output::Tree;
use generator::output::forms::{Form, Place};
use generator::output::needs::{self, USUAL_FEATURES};
use generator::source::Source;
use tests::constructs;
use tests::workspace::Workspace;

/// Documents that between them have each kind of thing that is emitted: models, unions, parts, streams, servers.
const SHOWN: [&str; 3] = ["harbour", "multipart_parts", "pet_shop"];

/// The editions, and a set of features for each: the usual ones, and none.
const EDITIONS: [(&str, &[&str]); 2] = [("2021", &USUAL_FEATURES), ("2024", &["tokio"])];

fn form(module: &str, library: &str, features: &BTreeSet<String>, one_file: bool) -> Form {
    let place = Place { module: module.to_owned(), library: library.to_owned(), features: features.clone() };
    if one_file { Form::File(place) } else { Form::Module(place) }
}

/// The crate of somebody who denies what can be denied, with clients as modules: those with an odd number in one file,
/// or the others.
fn host(edition: &str, features: &[&str], clients: &[(String, Tree)], odd: bool) -> (String, Tree) {
    let name = format!("host-{edition}");
    let manifest = clients.first().and_then(|(_, tree)| tree.get("Cargo.toml")).expect("a manifest");
    let features = needs::with_implied(manifest, &features.iter().map(|&name| name.to_owned()).collect());
    let mut tree = Tree::default();
    let mut cargo = format!(
        "[package]\nname = \"{name}\"\nversion = \"1.0.0\"\nedition = \"{edition}\"\n\n[dependencies]\n"
    );
    let lacks = needs::lacking(&cargo, &needs::dependencies(manifest, &features)).expect("TOML");
    for lack in lacks {
        writeln!(cargo, "{}", lack.line).expect("memory");
    }
    assert_eq!(needs::lacking(&cargo, &needs::dependencies(manifest, &features)), Ok(Vec::new()));
    tree.insert("Cargo.toml", cargo);
    let mut root =
        "//! A crate of somebody's.\n#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]\n\n"
            .to_owned();
    for (number, (client, of)) in clients.iter().enumerate() {
        let module = format!("{client}_client");
        writeln!(root, "pub mod {module};").expect("memory");
        let written =
            form(&module, &name.replace('-', "_"), &features, (number % 2 == 1) == odd).of(of.clone());
        for (path, text) in written.iter() {
            tree.insert(format!("src/{module}/{path}"), text);
        }
    }
    tree.insert("src/lib.rs", root);
    (name, tree)
}

/// The clients of the constructs.
fn shown() -> Vec<(String, Tree)> {
    let all = constructs::documents();
    let clients = SHOWN.iter().map(|name| {
        let one = all.iter().find(|one| one.name == *name).unwrap_or_else(|| panic!("no construct {name}"));
        let generated = generator::generate(&one.source, &one.config).expect("a crate");
        ((*name).to_owned(), generated.tree)
    });
    clients.collect()
}

/// The clients of the documents in a folder.
fn given(folder: &Path) -> Vec<(String, Tree)> {
    let mut paths: Vec<_> =
        fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let is_document = |path: &Path| {
        path.extension().is_some_and(|ending| ["json", "yaml", "yml"].map(AsRef::as_ref).contains(&ending))
    };
    let documents = paths.iter().filter(|path| path.is_file() && is_document(path)).enumerate();
    let clients = documents.map(|(number, path)| {
        let name = path.display().to_string();
        let source = Source::from_bytes(name.clone(), fs::read(path).expect("a document"));
        let config = Config {
            crate_name: format!("given-{number}"),
            tolerance: Tolerance::Lenient,
            ..Config::default()
        };
        let generated = generator::generate(&source, &config).unwrap_or_else(|_| panic!("{name} has errors"));
        (format!("given_{number}"), generated.tree)
    });
    clients.collect()
}

#[test]
fn modules_compile_in_strict_crates_and_are_not_formatted() {
    let folder = std::env::var_os("FORMS");
    let clients = folder.as_ref().map_or_else(shown, |folder| given(Path::new(folder)));
    let mut workspace = Workspace::open(env!("CARGO_TARGET_TMPDIR"), "forms");
    // Each client is a module in one edition, and one file in the other.
    for ((edition, features), odd) in EDITIONS.into_iter().zip([true, false]) {
        let (name, tree) = host(edition, features, &clients, odd);
        workspace.add(&name, &tree);
    }
    // Those of constructs are built as crates by other tests.
    for (name, tree) in clients.iter().filter(|_| folder.is_some()) {
        workspace.add(&name.replace('_', "-"), tree);
    }
    workspace.seal();
    let commands = [
        &["fmt", "--all", "--check"][..],
        &["clippy", "--workspace", "--lib", "--keep-going", "--quiet", "--", "-D", "warnings"],
    ];
    let failures: Vec<String> =
        commands.iter().filter_map(|command| workspace.cargo(command).err()).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
