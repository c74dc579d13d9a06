//! The round trip: a program that sends instances of the schemas through their types, and the judgement
//! of what it prints by the document as written.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io;
use std::path::Path;
use std::process::Command;

use fs_err as fs;
use generator::output::Tree;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::build;
use super::instances::Sampler;
use super::known::Finding;
use super::overlay::Direction;
use super::validity::{Validator, Validity};
use super::written::{Place, Written};

/// Instances made of each schema at most.
const PER_SCHEMA: usize = 128;

/// The program, the same for every crate but for its table of types.
const MAIN: &str = include_str!("round_trip_main.rs.txt");

/// What instances of the schemas say about a client.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RoundTrip {
    /// The schemas that have instances.
    pub schemas: usize,
    /// The instances sent through.
    pub instances: usize,
    /// The values built and written, each a different one.
    pub built: usize,
    /// What differs from the document, each kind once.
    pub findings: BTreeSet<Finding>,
    /// The same with an example and how often it occurs.
    pub examples: BTreeMap<String, (usize, String)>,
    /// Instances and built values that the document itself does not allow, by what it says against them.
    pub exceptions: BTreeMap<String, usize>,
    /// Why there is no judgement at all.
    pub failure: Option<String>,
}

impl RoundTrip {
    /// No judgement, for this reason.
    pub fn failed(reason: String) -> Self {
        Self { failure: Some(reason), ..Self::default() }
    }
}

/// What the program says about the instances of a document.
#[derive(Debug, Deserialize)]
struct Report {
    schemas: usize,
    instances: usize,
    differences: Vec<Difference>,
    built: Vec<Built>,
}

/// An instance that came out different.
#[derive(Debug, Deserialize)]
struct Difference {
    pointer: String,
    at: usize,
    kind: Kind,
    what: String,
    text: String,
}

/// How an instance came out different.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Kind {
    /// Its JSON kind does not fit.
    Unfit,
    /// Something of it is gone, rather than kept and reported.
    Lost,
    /// Something of it is reported as undocumented.
    Drift,
    /// The value built from it is not read as what was sent.
    Unread,
    /// A secret of it is printed.
    Shown,
}

/// A value that was built and written.
#[derive(Debug, Deserialize)]
struct Built {
    pointer: String,
    at: usize,
    value: Value,
}

/// A document, the client made of it, and where that stands in the program.
#[derive(Debug)]
pub struct Subject<'t> {
    /// The document's path in its folder.
    pub document: &'t str,
    /// The document.
    pub written: &'t Written,
    /// The client.
    pub tree: &'t Tree,
    /// The path of its module.
    pub root: String,
}

/// The program for clients in the package `package_name`, with the instances it reads.
///
/// # Errors
/// When a client is not Rust.
pub fn program(package_name: &str, subjects: &[Subject<'_>]) -> syn::Result<Tree> {
    let mut program = Tree::default();
    program.insert(
        "Cargo.toml",
        format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
             [dependencies]\nserde_json = {{ version = \"1\", features = [\"float_roundtrip\", \"preserve_order\"] }}\n\
             api = {{ package = \"{package_name}\", path = \"../../crates/{package_name}\", default-features = false }}\n",
            package(package_name)
        ),
    );
    program.insert("src/main.rs", MAIN);
    let mut table = String::new();
    let mut implementations = String::new();
    let mut all = Map::new();
    for Subject { document, written, tree, root } in subjects {
        let types = types(tree, written);
        arms(document, &types, root, &mut table);
        implementations.push_str(&build::implementations(tree, root)?);
        all.insert((*document).to_owned(), instances(&types, written));
    }
    program.insert(
        "src/types.rs",
        format!(
            "use std::collections::BTreeSet;\n\nuse crate::{{Build as _, Instance, Report, read, send}};\n\n\
             pub fn check(document: &str, instance: &Instance<'_>, report: &mut Report, seen: &mut BTreeSet<String>) {{\n    \
             match (document, instance.pointer) {{\n{table}        _ => {{}}\n    }}\n}}\n\n{implementations}"
        ),
    );
    program.insert("instances.json", Value::Object(all).to_string());
    Ok(program)
}

/// The name of the program's package.
pub fn package(package: &str) -> String {
    format!("{package}-trip")
}

/// What went through the program, and what came out, by document.
#[derive(Debug)]
pub struct Trips {
    reports: BTreeMap<String, Report>,
    instances: Value,
}

impl Trips {
    /// Runs the program over these instances.
    ///
    /// # Errors
    /// When it does not end well, or prints something else.
    pub fn of(program: &Path, instances: &Path) -> io::Result<Self> {
        let output = Command::new(program).arg(instances).output()?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(io::Error::other(format!("ended with {}: {said}", output.status)));
        }
        let instances = serde_json::from_slice(&fs::read(instances)?)?;
        Ok(Self { reports: serde_json::from_slice(&output.stdout)?, instances })
    }
}

/// Judges what came out for a document: what was lost is a finding always, the rest only where the
/// instance is one of its schema.
pub fn judge(document: &str, trips: &Trips, written: &Written) -> RoundTrip {
    let Some(report) = trips.reports.get(document) else {
        return RoundTrip::failed("the program says nothing of the document".to_owned());
    };
    let mut judge = Judge {
        written,
        document,
        validities: BTreeMap::new(),
        validators: BTreeMap::new(),
        result: RoundTrip {
            schemas: report.schemas,
            instances: report.instances,
            built: report.built.len(),
            ..RoundTrip::default()
        },
    };
    let instance = |pointer: &str, at: usize| trips.instances.get(document)?.get(pointer)?.get(at)?.get(0);
    for Difference { pointer, at, kind, what, text } in &report.differences {
        let (direction, what) = match kind {
            Kind::Unread => (Direction::Sent, format!("sent: {what}")),
            _ => (Direction::Received, format!("received: {what}")),
        };
        match instance(pointer, *at).and_then(|value| judge.objection(direction, pointer, value)) {
            Some(objection) if !matches!(kind, Kind::Lost | Kind::Shown) => judge.except(pointer, &objection),
            _ => judge.find(pointer, what, text),
        }
    }
    for Built { pointer, at, value } in &report.built {
        let Some(objection) = judge.objection(Direction::Sent, pointer, value) else { continue };
        let instance = instance(pointer, *at);
        if let Some(own) = instance.and_then(|value| judge.objection(Direction::Sent, pointer, value)) {
            judge.except(pointer, &own);
        } else {
            let differs = format!("sent: none of its instances by {objection}");
            judge.find(pointer, differs, &value.to_string());
        }
    }
    judge.result
}

struct Judge<'w> {
    written: &'w Written,
    document: &'w str,
    validities: BTreeMap<Direction, Result<Validity, String>>,
    validators: BTreeMap<(Direction, String), Result<Validator, String>>,
    result: RoundTrip,
}

impl Judge<'_> {
    /// What the document says against a value.
    fn objection(&mut self, direction: Direction, pointer: &str, value: &Value) -> Option<String> {
        let validity =
            self.validities.entry(direction).or_insert_with(|| Validity::new(self.written, direction));
        let validator =
            self.validators.entry((direction, pointer.to_owned())).or_insert_with(|| match validity {
                Ok(validity) => validity.validator(&Place { file: 0, pointer: pointer.to_owned() }),
                Err(error) => Err(error.clone()),
            });
        match validator {
            Ok(validator) => validator.objection(value),
            Err(error) => Some(format!("a schema that is none: {error}")),
        }
    }

    fn except(&mut self, pointer: &str, objection: &str) {
        *self.result.exceptions.entry(format!("{pointer}: {objection}")).or_default() += 1;
    }

    fn find(&mut self, pointer: &str, differs: String, text: &str) {
        let key = format!("{pointer}: {differs}");
        self.result.examples.entry(key).or_insert_with(|| (0, text.to_owned())).0 += 1;
        let (document, pointer) = (self.document.to_owned(), pointer.to_owned());
        self.result.findings.insert(Finding { document, pointer, differs });
    }
}

/// Every node that is carried raw or left out: pointer, fate, reason.
pub fn losses(tree: &Tree) -> Vec<String> {
    let surface = surface(tree);
    entries(&surface)
        .filter(|entry| matches!(text(entry, "carried"), Some("raw" | "left out")))
        .map(|entry| {
            ["pointer", "carried", "reason"].map(|key| text(entry, key).unwrap_or_default()).join(": ")
        })
        .collect()
}

/// The pointers of all nodes that a client reads differently from how they are written.
pub fn read_differently(tree: &Tree) -> Vec<String> {
    let surface = surface(tree);
    let differently = entries(&surface).filter(|entry| text(entry, "carried") == Some("read differently"));
    differently.filter_map(|entry| text(entry, "pointer").map(ToOwned::to_owned)).collect()
}

/// A schema and the types that it became.
struct Typed {
    pointer: String,
    received: Option<String>,
    sent: Option<String>,
}

/// The schemas of the document itself that have a type.
fn types(tree: &Tree, written: &Written) -> Vec<Typed> {
    let surface = surface(tree);
    entries(&surface)
        .filter(|entry| text(entry, "kind") == Some("schema"))
        .filter_map(|entry| {
            let pointer = text(entry, "pointer")?;
            let name = pointer.strip_prefix(written.version.schemas())?.strip_prefix('/')?;
            let rust = text(entry, "rust")?.to_owned();
            let place = Place { file: 0, pointer: pointer.to_owned() };
            if name.contains('/') || written.at(&place).is_none() {
                return None;
            }
            let (received, sent) = match (text(entry, "direction"), text(entry, "rust_sent")) {
                (Some("received"), _) => (Some(rust), None),
                (_, Some(sent)) => (Some(rust), Some(sent.to_owned())),
                (_, None) => (Some(rust.clone()), Some(rust)),
            };
            Some(Typed { pointer: pointer.to_owned(), received, sent })
        })
        .collect()
}

fn text<'e>(entry: &'e Value, key: &str) -> Option<&'e str> {
    entry.get(key).and_then(Value::as_str)
}

fn surface(tree: &Tree) -> Value {
    tree.get("surface.json").and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

fn entries(surface: &Value) -> impl Iterator<Item = &Value> {
    surface.get("surface").and_then(Value::as_array).into_iter().flatten()
}

/// The arms for the types of a document; null is for the places that use a schema, where it is an `Option`.
fn arms(document: &str, types: &[Typed], root: &str, table: &mut String) {
    for Typed { pointer, received, sent } in types {
        let of = |name: &str| format!("Option<{root}::{name}>");
        let mut body = String::new();
        if let Some(name) = received {
            let _ = write!(body, "let whole = read::<{}>(instance, report).is_some(); ", of(name));
        }
        if let Some(name) = sent {
            let _ = write!(body, "if whole {{ send::<{}>(instance, report, seen); }}", of(name));
        } else {
            body.push_str("let _ = (whole, seen);");
        }
        let _ = writeln!(table, "        ({document:?}, {pointer:?}) => {{ {body} }}");
    }
}

/// Instances by pointer: `{pointer: [[value, unknown], …]}`.
fn instances(types: &[Typed], written: &Written) -> Value {
    let sampler = Sampler::new(written);
    let by_pointer: Map<String, Value> = types
        .iter()
        .map(|Typed { pointer, .. }| {
            let place = Place { file: 0, pointer: pointer.clone() };
            let instances = sampler.instances(&place, PER_SCHEMA);
            (pointer.clone(), instances.into_iter().map(|i| json!([i.value, i.unknown])).collect())
        })
        .collect();
    Value::Object(by_pointer)
}
