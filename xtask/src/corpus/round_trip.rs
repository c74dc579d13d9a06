//! The round trip: a program that sends instances of every component schema through its type.

use std::fmt::Write as _;

use generator::diagnostics::Diagnostics;
use generator::output::Tree;
use generator::source::Source;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::instances::Sampler;

/// Instances made of each schema at most.
const PER_SCHEMA: usize = 64;

/// The program, the same for every crate but for its table of types.
const MAIN: &str = include_str!("round_trip_main.rs.txt");

/// What instances of the component schemas say about a crate.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct RoundTrip {
    /// The component schemas that have instances.
    pub schemas: usize,
    /// The instances sent through.
    pub instances: usize,
    /// The instances that came out different, or with drift where all was as documented.
    pub failed: usize,
    /// The first of them, with what differs.
    pub failures: Vec<String>,
}

impl RoundTrip {
    /// A program that could not be run.
    pub fn failed(reason: String) -> Self {
        Self { failures: vec![reason], ..Self::default() }
    }
}

/// The name of the program's package.
pub fn package(package: &str) -> String {
    format!("{package}-trip")
}

/// The program for a generated crate, with the instances it reads.
pub fn program(package_name: &str, tree: &Tree, source: &Source) -> Tree {
    let types = component_types(tree);
    let mut program = Tree::default();
    program.insert(
        "Cargo.toml",
        format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
             [dependencies]\nserde_json = {{ version = \"1\", features = [\"float_roundtrip\"] }}\n\
             api = {{ package = \"{package_name}\", path = \"../../crates/{package_name}\" }}\n",
            package(package_name)
        ),
    );
    program.insert("src/main.rs", MAIN);
    program.insert("src/types.rs", table(&types));
    program.insert("instances.json", instances(&types, source).to_string());
    program
}

/// Every node that is carried raw or left out: pointer, fate, reason.
pub fn losses(tree: &Tree) -> Vec<String> {
    let surface = surface(tree);
    let text =
        |entry: &Value, key: &str| entry.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    entries(&surface)
        .filter(|entry| text(entry, "carried") != "typed")
        .map(|entry| {
            format!("{}: {}: {}", text(entry, "pointer"), text(entry, "carried"), text(entry, "reason"))
        })
        .collect()
}

/// Pointer and type path of every component schema.
fn component_types(tree: &Tree) -> Vec<(String, String)> {
    let surface = surface(tree);
    entries(&surface)
        .filter(|entry| entry.get("kind").and_then(Value::as_str) == Some("schema"))
        .filter_map(|entry| {
            let pointer = entry.get("pointer")?.as_str()?;
            let name = pointer.strip_prefix("/components/schemas/")?;
            let rust = entry.get("rust")?.as_str()?;
            (!name.contains('/')).then(|| (pointer.to_owned(), rust.to_owned()))
        })
        .collect()
}

fn surface(tree: &Tree) -> Value {
    tree.get("surface.json").and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

fn entries(surface: &Value) -> impl Iterator<Item = &Value> {
    surface.get("surface").and_then(Value::as_array).into_iter().flatten()
}

/// The table of types; null is for the places that use a schema, where it is an `Option`.
fn table(types: &[(String, String)]) -> String {
    let mut text =
        "pub fn check(pointer: &str, value: &serde_json::Value, unknown: bool) -> Result<(), String> {\n    \
                    match pointer {\n"
            .to_owned();
    for (pointer, rust) in types {
        let _ = writeln!(text, "        {pointer:?} => crate::trip::<Option<api::{rust}>>(value, unknown),");
    }
    text.push_str("        _ => Ok(()),\n    }\n}\n");
    text
}

/// Instances by pointer: `{pointer: [[value, unknown], …]}`.
fn instances(types: &[(String, String)], source: &Source) -> Value {
    let Some(document) = generator::load::load(source, &mut Diagnostics::new()) else { return json!({}) };
    let sampler = Sampler::new(&document.tree);
    let by_pointer: Map<String, Value> = types
        .iter()
        .filter_map(|(pointer, _)| {
            let schema = document.tree.pointer(pointer)?;
            let instances = sampler.instances(schema, PER_SCHEMA);
            Some((pointer.clone(), instances.into_iter().map(|i| json!([i.value, i.unknown])).collect()))
        })
        .collect();
    Value::Object(by_pointer)
}
