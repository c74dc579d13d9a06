//! A client that is no crate of its own: a module of somebody's crate, as files and as one file. It compiles in a crate
//! that is stricter than we are, in the editions that there are, and rustfmt leaves it alone.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use generator::output::Tree;
use generator::output::forms::{Form, Place};
use generator::output::needs::{self, USUAL_FEATURES};
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

/// The crate of somebody who denies what can be denied, with clients as modules.
fn host(edition: &str, features: &[&str], clients: &[(String, Tree)]) -> (String, Tree) {
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
        let written = form(&module, &name.replace('-', "_"), &features, number % 2 == 1).of(of.clone());
        for (path, text) in written.iter() {
            tree.insert(format!("src/{module}/{path}"), text);
        }
    }
    tree.insert("src/lib.rs", root);
    (name, tree)
}

#[test]
fn modules_compile_in_strict_crates_and_are_not_formatted() {
    let all = constructs::documents();
    let clients: Vec<(String, Tree)> = SHOWN
        .iter()
        .map(|name| {
            let one =
                all.iter().find(|one| one.name == *name).unwrap_or_else(|| panic!("no construct {name}"));
            let generated = generator::generate(&one.source, &one.config).expect("a crate");
            ((*name).to_owned(), generated.tree)
        })
        .collect();
    let mut workspace = Workspace::open(env!("CARGO_TARGET_TMPDIR"), "forms");
    for (edition, features) in EDITIONS {
        let (name, tree) = host(edition, features, &clients);
        workspace.add(&name, &tree);
    }
    workspace.seal();
    let commands =
        [&["fmt", "--all", "--check"][..], &["clippy", "--workspace", "--lib", "--keep-going", "--quiet"]];
    let failures: Vec<String> =
        commands.iter().filter_map(|command| workspace.cargo(command).err()).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
