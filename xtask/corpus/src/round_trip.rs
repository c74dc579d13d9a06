//! The round trip: a program that sends instances of every component schema through its type.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use generator::diagnostics::Diagnostics;
use generator::output::Tree;
use generator::source::Source;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::instances::Sampler;
use crate::validity::{self, Validity};

/// Instances made of each schema at most.
const PER_SCHEMA: usize = 128;

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
    /// Each of them, with what differs.
    pub failures: Vec<String>,
    /// The instances that drifted or did not fit, and rightly: the reason for each schema.
    pub exceptions: Vec<String>,
}

/// What the program says about the instances.
#[derive(Debug, Deserialize)]
struct Report {
    schemas: usize,
    instances: usize,
    differences: Vec<Difference>,
}

/// An instance that came out different.
#[derive(Debug, Deserialize)]
struct Difference {
    pointer: String,
    at: usize,
    /// Whether something of it is gone, rather than kept and reported.
    lost: bool,
    text: String,
}

impl RoundTrip {
    /// A program that could not be run.
    pub fn failed(reason: String) -> Self {
        Self { failures: vec![reason], ..Self::default() }
    }
}

/// Judges what the program printed: what was lost is a failure always, what was reported only where
/// the instance is one of its schema.
pub fn judge(printed: &[u8], instances: &[u8], document: &[u8]) -> serde_json::Result<RoundTrip> {
    let report: Report = serde_json::from_slice(printed)?;
    let mut result =
        RoundTrip { schemas: report.schemas, instances: report.instances, ..RoundTrip::default() };
    if report.differences.is_empty() {
        return Ok(result);
    }
    let instances: Value = serde_json::from_slice(instances)?;
    let validity = Validity::new(&serde_json::from_slice(document)?);
    let mut validators = BTreeMap::new();
    let mut exceptions: BTreeMap<(String, String), usize> = BTreeMap::new();
    for Difference { pointer, at, lost, text } in report.differences {
        let validator = validators.entry(pointer.clone()).or_insert_with(|| validity.validator(&pointer));
        let instance = instances.get(&pointer).and_then(|of| of.get(at)?.get(0));
        let objection = validator.as_ref().zip(instance).and_then(|(v, i)| validity::objection(v, i));
        match objection {
            Some(objection) if !lost => *exceptions.entry((pointer, objection)).or_default() += 1,
            _ => result.failures.push(format!("{pointer}: {text}")),
        }
    }
    result.failed = result.failures.len();
    result.exceptions = exceptions
        .into_iter()
        .map(|((pointer, objection), count)| {
            format!("{pointer}: {count} that were made are none of its instances by {objection}")
        })
        .collect();
    Ok(result)
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
    if let Some(document) = generator::load::load(source, &mut Diagnostics::new()) {
        program.insert("instances.json", instances(&types, &document.tree).to_string());
        program.insert("document.json", document.tree.to_string());
    }
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
        "pub fn check(pointer: &str, value: &serde_json::Value, unknown: bool) -> Result<(), crate::Difference> {\n    \
                    match pointer {\n"
            .to_owned();
    for (pointer, rust) in types {
        let _ = writeln!(text, "        {pointer:?} => crate::trip::<Option<api::{rust}>>(value, unknown),");
    }
    text.push_str("        _ => Ok(()),\n    }\n}\n");
    text
}

/// Instances by pointer: `{pointer: [[value, unknown], …]}`.
fn instances(types: &[(String, String)], document: &Value) -> Value {
    let sampler = Sampler::new(document);
    let by_pointer: Map<String, Value> = types
        .iter()
        .filter_map(|(pointer, _)| {
            document.pointer(pointer)?;
            let instances = sampler.of_component(pointer, PER_SCHEMA);
            Some((pointer.clone(), instances.into_iter().map(|i| json!([i.value, i.unknown])).collect()))
        })
        .collect();
    Value::Object(by_pointer)
}
