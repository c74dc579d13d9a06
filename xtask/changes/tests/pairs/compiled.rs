//! Both crates of each pair as modules of one, with one runtime, and a program for each that uses it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use generator::source::Source;
use generator::{Config, Tree};
use serde_json::Value;
use tests::combined::Combined;
use tests::workspace::Workspace;

use crate::pair::Pair;

/// The programs that do not compile, by their names, with what the compiler says; and those that use what is deprecated.
pub fn said(pairs: &[&Pair]) -> (BTreeMap<String, String>, BTreeSet<String>) {
    let mut combined = Combined::new("pairs");
    for pair in pairs {
        let module = pair.name.replace('_', "-");
        for (source, config) in sides(pair, &format!("old-{module}"), format!("new-{module}")) {
            combined.add(&config.crate_name, &tree(&source, &config, &pair.uses));
        }
    }
    let (name, tree) = combined.finish();
    let mut workspace = Workspace::open(env!("CARGO_TARGET_TMPDIR"), "pairs");
    workspace.add(&name, &tree);
    workspace.seal();
    let library = workspace.cargo(&["check", "--lib", "--quiet"]);
    assert!(library.is_ok(), "the crates do not compile: {library:?}");
    let said =
        workspace.cargo(&["check", "--examples", "--keep-going", "--quiet", "--message-format", "json"]);
    let (is_refused, said) = said.map_or_else(|said| (true, said), |said| (false, said));
    let (errors, deprecations) = (errors(&said), deprecations(&said));
    // Else what cargo says of is no program of a pair, and nothing is proven.
    assert!(!is_refused || !errors.is_empty(), "{said}");
    (errors, deprecations)
}

/// Both documents of a pair, with what their crates are configured to be: the new one keeps the names of the old one.
fn sides(pair: &Pair, old_name: &str, new_name: String) -> [(Source, Config); 2] {
    let [old, new] = pair.sources();
    let before = Config { crate_name: old_name.to_owned(), ..pair.config() };
    let known = generator::describe(&old, &before).expect("the report has been made of it");
    let (recorded, described) = (known.names, known.description);
    [(old, before), (new, Config { crate_name: new_name, recorded, described, ..pair.config() })]
}

/// The documentation of the crates as data, the old ones as the modules of one and the new ones as those of another of the
/// same name: the files.
pub fn described(pairs: &[&Pair]) -> [PathBuf; 2] {
    let mut crates = [(); 2].map(|()| Combined::new("described"));
    for pair in pairs {
        let name = pair.name.replace('_', "-");
        for (all, (source, config)) in crates.iter_mut().zip(sides(pair, &name, name.clone())) {
            all.add(&name, &tree(&source, &config, ""));
        }
    }
    let [old, new] = crates;
    [("described-old", old), ("described-new", new)].map(|(folder, all)| {
        let mut workspace = Workspace::open(env!("CARGO_TARGET_TMPDIR"), folder);
        let (name, tree) = all.finish();
        workspace.add(&name, &tree);
        workspace.seal();
        let asked = ["-Z", "unstable-options", "--output-format", "json", "--cap-lints", "allow"];
        let call = ["rustdoc", "--quiet", "--lib", "-p", &name, "--"];
        // The format is none of the stable compiler's yet.
        let said = workspace.cargo_with(&[("RUSTC_BOOTSTRAP", "1")], &[&call[..], &asked[..]].concat());
        assert!(said.is_ok(), "{said:?}");
        let kept = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{folder}.json"));
        fs::copy(workspace.built().join("doc/described.json"), &kept).expect("what rustdoc wrote");
        kept
    })
}

/// The crate, with a program that uses it.
fn tree(source: &Source, config: &Config, uses: &str) -> Tree {
    let mut tree = generator::generate(source, config).expect("the report has been made of it").tree;
    let module = config.crate_name.replace('-', "_");
    let uses = uses.replace("CRATE::", &format!("{module}::"));
    let program = format!(
        "#![allow(unused)]\nuse {module}::{{Client, ClientBuilder, Nullable, Raw, models, operations}};\n\n\
         async fn uses(client: Client) -> Result<(), Box<dyn std::error::Error>> {{\n{uses}\nOk(())\n}}\n\n\
         fn main() {{}}\n"
    );
    tree.insert("examples/uses.rs", program);
    tree
}

/// What the compiler says of each program that it refuses.
fn errors(said: &str) -> BTreeMap<String, String> {
    let mut errors: BTreeMap<String, String> = BTreeMap::new();
    for (name, message) in messages(said).filter(|(_, message)| message["level"] == "error") {
        errors.entry(name).or_default().push_str(message["rendered"].as_str().unwrap_or_default());
    }
    errors
}

/// The programs of which it says that they use what is deprecated.
fn deprecations(said: &str) -> BTreeSet<String> {
    let deprecated = messages(said).filter(|(_, message)| message["code"]["code"] == "deprecated");
    deprecated.map(|(name, _)| name).collect()
}

/// What it says, by the names of the programs.
fn messages(said: &str) -> impl Iterator<Item = (String, Value)> {
    let messages = said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    messages.filter(|message| message["reason"] == "compiler-message").filter_map(|mut message| {
        let name = message["target"]["name"].as_str()?;
        let name = name.strip_suffix("_uses").unwrap_or(name).to_owned();
        Some((name, message["message"].take()))
    })
}
