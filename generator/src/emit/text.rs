//! What is no Rust: Cargo.toml, README.md, rustfmt.toml, surface.json, and what later runs read.

use std::collections::{BTreeMap, BTreeSet};

use minijinja::{Environment, context};
use serde_json::{Map, Value, json};

use crate::counts::Counts;
use crate::diagnostics::{Code, Fate};
use crate::output::{DESCRIPTION, MERGING, NAMES, Tree, UNIONS, marked};
use crate::pointer::Pointer;
use crate::rust::{Crate, Dependency, Direction, Entry, Facts, Node, Presence, Program};

const CARGO: &str = include_str!("../../templates/manifest.toml");
const README: &str = include_str!("../../templates/README.md");
const RUSTFMT: &str = include_str!("../../templates/rustfmt.toml");

/// Adds these files.
pub fn add(of: &Crate, tree: &mut Tree) {
    let package = &of.package;
    let first =
        of.client.methods.iter().find(|method| method.arguments.is_empty() && method.required.is_none());
    let credential = of.client.credentials.iter().find(|credential| !credential.basic);
    let context = context! {
        name => &package.name,
        library => package.library.as_ref().map_or("client", |library| library.as_str()),
        // A string of JSON is one of TOML.
        version => json!(package.version).to_string(),
        description => json!(package.description).to_string(),
        known => OPTIONAL.to_vec(),
        own => package.dependencies.iter().map(|of| of.name.clone()).collect::<Vec<_>>(),
        features => features(&package.dependencies),
        further => further(&package.dependencies),
        has_examples => !of.examples.is_empty(),
        examples => choosy(&of.examples),
        license => (!package.license.is_empty()).then(|| json!(package.license).to_string()),
        title => &package.title,
        api_version => &package.api_version,
        operation => first.map(|method| method.name.as_str()),
        credential => credential.map(|credential| credential.name.as_str()),
    };
    let environment = Environment::new();
    for (path, template) in [("Cargo.toml", CARGO), ("README.md", README), ("rustfmt.toml", RUSTFMT)] {
        // The templates are the crate's own and the context is complete; a test renders them all.
        let text = environment.render_str(template, &context).unwrap_or_default();
        tree.insert(path, marked::sealed(&format!("{}\n", text.trim_end())));
    }
    for example in &of.examples {
        tree.insert(format!("examples/{}.rs", example.name), example.text.as_str());
    }
    tree.insert(NAMES, of.names.to_string());
    tree.insert(MERGING, UNIONS);
    if let Some(described) = &of.described {
        tree.insert(DESCRIPTION, described.to_string());
    }
    tree.insert("surface.json", surface(of));
}

/// The examples that are built with certain features only, each with a list of them. A list of JSON is one of TOML.
fn choosy(examples: &[Program]) -> Vec<(String, String)> {
    let choosy = examples.iter().filter(|example| !example.features.is_empty());
    choosy.map(|example| (example.name.clone(), json!(example.features).to_string())).collect()
}

/// What every crate depends on where a feature asks for it.
const OPTIONAL: &[&str] = &["chrono", "jiff", "rust_decimal", "uuid"];

/// The features that types of those packages need.
fn features(dependencies: &[Dependency]) -> BTreeMap<&'static str, Vec<String>> {
    let of = |name: &str| {
        let all = dependencies.iter().filter(|of| of.name == name).flat_map(|of| &of.features);
        all.filter(|feature| *feature != "std").cloned().collect()
    };
    OPTIONAL.iter().map(|name| (*name, of(name))).collect()
}

/// The lines of all other packages. A string of JSON is one of TOML.
fn further(dependencies: &[Dependency]) -> Vec<String> {
    let mut lines: BTreeMap<&str, (&str, BTreeSet<&str>)> = BTreeMap::new();
    for of in dependencies.iter().filter(|of| !OPTIONAL.contains(&of.name.as_str())) {
        let (_, features) = lines.entry(&of.name).or_insert((&of.version, BTreeSet::new()));
        features.extend(of.features.iter().map(String::as_str));
    }
    let line = |(name, (version, features)): (&str, (&str, BTreeSet<&str>))| {
        format!("{name} = {{ version = {}, features = {} }}", json!(version), json!(features))
    };
    lines.into_iter().map(line).collect()
}

/// The surface with an entry a line.
fn surface(of: &Crate) -> String {
    let counts = json!(Counts::of(&of.surface));
    let name = json!(of.package.name);
    let mut text = format!("{{\n  \"crate\": {name},\n  \"counts\": {counts},\n  \"surface\": [\n");
    for (number, entry) in of.surface.iter().enumerate() {
        text.push_str(if number == 0 { "    " } else { ",\n    " });
        text.push_str(&line(entry));
    }
    text.push_str("\n  ]\n}\n");
    text
}

fn direction(of: Direction) -> &'static str {
    match of {
        Direction::Sent => "sent",
        Direction::Received => "received",
        Direction::Both => "both",
    }
}

fn line(entry: &Entry) -> String {
    let kind = match entry.kind {
        Node::Schema => "schema",
        Node::Property => "property",
        Node::Operation => "operation",
        Node::Parameter => "parameter",
        Node::Other => "other",
    };
    // What has a type keeps it, however it is read.
    let fate = entry.loss.as_ref().map(|(fate, _)| *fate);
    let fate = fate.filter(|fate| *fate >= Fate::Raw || entry.kind == Node::Other);
    let carried = fate.map_or_else(|| "typed".to_owned(), |fate| fate.to_string());
    let reason = entry.loss.as_ref().map(|(_, reason)| reason);
    let texts = [
        ("pointer", Some(entry.pointer.as_str())),
        ("kind", Some(kind)),
        ("same_as", entry.same_as.as_ref().map(Pointer::as_str)),
        ("rust", entry.rust.as_deref()),
        ("rust_sent", entry.rust_sent.as_deref()),
        ("direction", entry.direction.map(direction)),
        ("carried", Some(carried.as_str())),
        ("code", reason.and_then(|reason| reason.code).map(Code::as_str)),
        ("reason", reason.map(|reason| reason.text.as_str())),
    ];
    let mut line = Object::default();
    for (key, text) in texts.into_iter().filter_map(|(key, text)| Some((key, text?))) {
        line.text(key, text);
    }
    if entry.facts == Facts::default() {
        entry.facts_sent.as_ref().into_iter().for_each(|sent| facts(sent, &mut line));
    } else {
        facts(&entry.facts, &mut line);
        if let Some(sent) = entry.facts_sent.as_ref().filter(|sent| **sent != entry.facts) {
            let mut inner = Object::default();
            facts(sent, &mut inner);
            line.json("sent", &inner.end());
        }
    }
    if !entry.sources.is_empty() {
        let sources =
            entry.sources.iter().map(|(page, captured)| json!({"page": page, "captured": captured}));
        line.json("source", &sources.collect::<Value>().to_string());
    }
    line.end()
}

/// What a caller meets there.
fn facts(of: &Facts, line: &mut Object) {
    let pairs = |pairs: &[(String, String)]| {
        let pairs = pairs.iter().map(|(name, text)| (name.clone(), Value::from(text.as_str())));
        Value::Object(pairs.collect()).to_string()
    };
    if let Some(ty) = &of.ty {
        line.text("type", ty);
    }
    if let Some(presence) = of.presence {
        line.text("presence", presence_word(presence));
    }
    if !of.values.is_empty() {
        line.json("values", &json!(of.values).to_string());
    }
    if !of.rules.is_empty() {
        let rules: Map<String, Value> = of.rules.iter().cloned().collect();
        line.json("rules", &Value::Object(rules).to_string());
    }
    for (name, list) in [("sends", &of.sends), ("answers", &of.answers)] {
        if !list.is_empty() {
            line.json(name, &pairs(list));
        }
    }
}

/// An object of JSON that is written as it grows: of the many lines no tree is made.
#[derive(Default)]
struct Object(String);

impl Object {
    /// Adds a text.
    fn text(&mut self, key: &str, text: &str) {
        self.key(key);
        self.quoted(text);
    }

    /// Adds what is JSON already.
    fn json(&mut self, key: &str, value: &str) {
        self.key(key);
        self.0.push_str(value);
    }

    fn key(&mut self, key: &str) {
        self.0.push(if self.0.is_empty() { '{' } else { ',' });
        self.quoted(key);
        self.0.push(':');
    }

    fn quoted(&mut self, text: &str) {
        if text.bytes().all(|byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
            self.0.push('"');
            self.0.push_str(text);
            self.0.push('"');
        } else {
            self.0.push_str(&Value::from(text).to_string());
        }
    }

    fn end(mut self) -> String {
        if self.0.is_empty() {
            self.0.push('{');
        }
        self.0.push('}');
        self.0
    }
}

fn presence_word(of: Presence) -> &'static str {
    match of {
        Presence::Required => "required",
        Presence::Optional | Presence::Tag(_) => "optional",
        Presence::Nullable => "nullable",
    }
}
