//! Both crates of each pair as modules of one, with one runtime, and a program for each that uses it.

use std::collections::BTreeMap;

use generator::source::Source;
use generator::{Config, Tree};
use serde_json::Value;
use tests::combined::Combined;
use tests::workspace::Workspace;

use crate::pair::Pair;

/// The programs that do not compile, by their names, with what the compiler says.
pub fn fails(pairs: &[&Pair]) -> BTreeMap<String, String> {
    let mut combined = Combined::new("pairs");
    for pair in pairs {
        let [old, new] = pair.sources();
        let before =
            Config { crate_name: format!("old-{}", pair.name.replace('_', "-")), ..Config::default() };
        let described = generator::describe(&old, &before).expect("the report has been made of it");
        let after = Config {
            crate_name: format!("new-{}", pair.name.replace('_', "-")),
            recorded: described.names,
            ..Config::default()
        };
        for (source, config) in [(&old, &before), (&new, &after)] {
            combined.add(&config.crate_name, &tree(source, config, &pair.uses));
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
    let errors = errors(&said);
    // Else what cargo says of is no program of a pair, and nothing is proven.
    assert!(!is_refused || !errors.is_empty(), "{said}");
    errors
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
    for message in said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        let is_error = message["reason"] == "compiler-message" && message["message"]["level"] == "error";
        if let (true, Some(name), Some(text)) =
            (is_error, message["target"]["name"].as_str(), message["message"]["rendered"].as_str())
        {
            let name = name.strip_suffix("_uses").unwrap_or(name);
            errors.entry(name.to_owned()).or_default().push_str(text);
        }
    }
    errors
}
