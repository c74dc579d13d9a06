//! A client that is no crate of its own: a module of somebody's crate, as files and as one file. It compiles in a crate
//! that is stricter than we are, in the editions that there are, and rustfmt leaves it alone.
//!
//! `FORMS=FOLDER cargo test -p tests --test forms -- --nocapture` takes the documents of a folder instead, leniently, in
//! all forms and editions, as crates, too; of the first three, all forms make the calls of the client's documentation to a
//! server, and get the same.

mod calls;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use generator::config::{Config, Tolerance};
use generator::output::Tree;
use generator::output::forms::{Form, Place};
use generator::output::needs::{self, USUAL_FEATURES};
use generator::source::Source;
use tests::constructs;
use tests::workspace::Workspace;

/// An edition, a set of features (the usual ones, and few), and the constructs that are modules of a crate with these, or
/// one file. Between them they have each kind of thing that is emitted: models, unions, parts, streams, servers.
struct Shown {
    edition: &'static str,
    features: &'static [&'static str],
    modules: &'static [&'static str],
    files: &'static [&'static str],
}

const SHOWN: [Shown; 2] = [
    Shown { edition: "2021", features: &USUAL_FEATURES, modules: &["harbour"], files: &["pet_shop"] },
    Shown { edition: "2024", features: &["tokio"], modules: &["multipart_parts"], files: &["harbour"] },
];

/// Of so many documents of a folder the calls are made.
const CALLED: usize = 3;

/// A client in one of the forms that a module has.
struct Client {
    name: String,
    tree: Tree,
    one_file: bool,
}

fn form(module: &str, library: &str, features: &BTreeSet<String>, one_file: bool) -> Form {
    let place = Place { module: module.to_owned(), library: library.to_owned(), features: features.clone() };
    if one_file { Form::File(place) } else { Form::Module(place) }
}

/// The lines that a crate needs below `[dependencies]` for clients with these features, and those with what they imply.
fn dependencies(cargo: &str, manifest: &str, features: &[&str]) -> (String, BTreeSet<String>) {
    let features = needs::with_implied(manifest, &features.iter().map(|&name| name.to_owned()).collect());
    let lacks = needs::lacking(cargo, &needs::dependencies(manifest, &features)).expect("TOML");
    let lines = lacks.iter().fold(String::new(), |lines, lack| lines + &lack.line + "\n");
    let all = format!("{cargo}{lines}");
    assert_eq!(needs::lacking(&all, &needs::dependencies(manifest, &features)), Ok(Vec::new()));
    (lines, features)
}

fn manifest(clients: &[Client]) -> &str {
    clients.first().and_then(|client| client.tree.get("Cargo.toml")).expect("a manifest")
}

/// The crate of somebody who denies what can be denied, with clients as modules.
fn host(edition: &str, features: &[&str], clients: &[Client]) -> (String, Tree) {
    let name = format!("host-{edition}");
    let mut tree = Tree::default();
    let cargo = format!(
        "[package]\nname = \"{name}\"\nversion = \"1.0.0\"\nedition = \"{edition}\"\n\n[dependencies]\n"
    );
    let (lines, features) = dependencies(&cargo, manifest(clients), features);
    tree.insert("Cargo.toml", cargo + &lines);
    let mut root =
        "//! A crate of somebody's.\n#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]\n\n"
            .to_owned();
    // As rustfmt has the modules of a crate.
    let mut in_order: Vec<&Client> = clients.iter().collect();
    in_order.sort_by_key(|client| &client.name);
    for client in in_order {
        let module = format!("{}_client", client.name);
        writeln!(root, "pub mod {module};").expect("memory");
        add(&mut tree, client, &module, &name, &features);
    }
    tree.insert("src/lib.rs", root);
    (name, tree)
}

/// Adds a client as a module to the crate called `name`.
fn add(tree: &mut Tree, client: &Client, module: &str, name: &str, features: &BTreeSet<String>) {
    let written = form(module, &name.replace('-', "_"), features, client.one_file).of(client.tree.clone());
    for (path, text) in written.iter() {
        tree.insert(format!("src/{module}/{path}"), text);
    }
}

/// The program that makes the same calls by each form of a client.
fn caller(name: &str, client: &Tree) -> Tree {
    let mut tree = Tree::default();
    let cargo = format!(
        "[package]\nname = \"{name}-calls\"\nversion = \"1.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         {name} = {{ path = \"../{name}\", default-features = false, features = {USUAL_FEATURES:?} }}\n"
    );
    let manifest = client.get("Cargo.toml").expect("a manifest");
    let (lines, features) = dependencies(&cargo, manifest, &USUAL_FEATURES);
    let run = "features = [\"macros\", \"rt\", ";
    let lines = lines.lines().map(|line| match line.strip_prefix("tokio = ") {
        Some(line) => format!("tokio = {}\n", line.replace("features = [", run)),
        None => format!("{line}\n"),
    });
    tree.insert("Cargo.toml", cargo + &lines.collect::<String>());
    for one_file in [false, true] {
        let form = if one_file { "file_client" } else { "module_client" };
        let of = Client { name: String::new(), tree: client.clone(), one_file };
        add(&mut tree, &of, form, &format!("{name}-calls"), &features);
    }
    tree.insert("src/main.rs", calls::program(client));
    tree
}

/// The clients of the constructs of these names.
fn constructs(names: &[&str], one_file: bool) -> Vec<Client> {
    let all = constructs::documents();
    let clients = names.iter().map(|name| {
        let one = all.iter().find(|one| one.name == *name).unwrap_or_else(|| panic!("no construct {name}"));
        let generated = generator::generate(&one.source, &one.config).expect("a crate");
        Client { name: (*name).to_owned(), tree: generated.tree, one_file }
    });
    clients.collect()
}

/// The clients of the documents in a folder, each with the path of its document.
fn given(folder: &Path) -> Vec<(PathBuf, String, Tree)> {
    let mut paths: Vec<_> =
        fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let is_document = |path: &Path| {
        path.extension().is_some_and(|ending| ["json", "yaml", "yml"].map(AsRef::as_ref).contains(&ending))
    };
    let documents = paths.into_iter().filter(|path| path.is_file() && is_document(path)).enumerate();
    let clients = documents.map(|(number, path)| {
        let name = path.display().to_string();
        let source = Source::from_bytes(name.clone(), fs::read(&path).expect("a document"));
        let config = Config {
            crate_name: format!("given-{number:02}"),
            tolerance: Tolerance::Lenient,
            ..Config::default()
        };
        let generated = generator::generate(&source, &config).unwrap_or_else(|_| panic!("{name} has errors"));
        (path, format!("given-{number:02}"), generated.tree)
    });
    clients.collect()
}

/// Holds all crates of the workspace to the strictest lints, and to rustfmt.
fn check(workspace: &Workspace) {
    let commands = [
        &["fmt", "--all", "--check"][..],
        &["clippy", "--workspace", "--lib", "--keep-going", "--quiet", "--", "-D", "warnings"],
    ];
    let failures: Vec<String> =
        commands.iter().filter_map(|command| workspace.cargo(command).err()).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn modules_compile_in_strict_crates_and_are_not_formatted() {
    if let Some(folder) = std::env::var_os("FORMS") {
        return all_forms(Path::new(&folder));
    }
    let mut workspace = Workspace::open(env!("CARGO_TARGET_TMPDIR"), "forms");
    for Shown { edition, features, modules, files } in SHOWN {
        let mut clients = constructs(modules, false);
        clients.extend(constructs(files, true));
        let (name, tree) = host(edition, features, &clients);
        workspace.add(&name, &tree);
    }
    workspace.seal();
    check(&workspace);
}

/// Every form of the documents in a folder.
fn all_forms(folder: &Path) {
    let given = given(folder);
    let mut workspace = Workspace::open(env!("CARGO_TARGET_TMPDIR"), "forms-given");
    for Shown { edition, features, .. } in SHOWN {
        let clients = given.iter().flat_map(|(_, name, tree)| {
            [false, true].map(|one_file| Client {
                name: format!("{}_{}", name.replace('-', "_"), if one_file { "file" } else { "module" }),
                tree: tree.clone(),
                one_file,
            })
        });
        let (name, tree) = host(edition, features, &clients.collect::<Vec<_>>());
        workspace.add(&name, &tree);
    }
    for (_, name, tree) in &given {
        workspace.add(name, tree);
    }
    for (_, name, tree) in given.iter().take(CALLED) {
        workspace.add(&format!("{name}-calls"), &caller(name, tree));
    }
    workspace.seal();
    check(&workspace);
    println!("{} documents in three forms", given.len());
    for (path, name, _) in given.iter().take(CALLED) {
        let address = calls::serve(path).unwrap_or_else(|| panic!("{}: it cannot be served", path.display()));
        let said =
            workspace.cargo(&["run", "--quiet", "--package", &format!("{name}-calls"), "--", &address]);
        println!("{}: {}", path.display(), said.unwrap_or_else(|said| panic!("{said}")));
    }
}
