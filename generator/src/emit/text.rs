//! What is no Rust: Cargo.toml, README.md, rustfmt.toml and surface.json.

use minijinja::{Environment, context};
use serde_json::{Map, Value, json};

use crate::counts::Counts;
use crate::model::Fate;
use crate::output::Tree;
use crate::rust::{Crate, Direction, Entry, Node};

const CARGO: &str = include_str!("../../templates/Cargo.toml");
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
        tree.insert(path, format!("{}\n", text.trim_end()));
    }
    tree.insert("surface.json", surface(of));
}

/// The surface with an entry a line.
fn surface(of: &Crate) -> String {
    let lines: Vec<_> = of.surface.iter().map(|entry| format!("    {}", line(entry))).collect();
    let counts = json!(Counts::of(&of.surface));
    let name = json!(of.package.name);
    format!(
        "{{\n  \"crate\": {name},\n  \"counts\": {counts},\n  \"surface\": [\n{}\n  ]\n}}\n",
        lines.join(",\n")
    )
}

fn direction(of: Direction) -> &'static str {
    match of {
        Direction::Sent => "sent",
        Direction::Received => "received",
        Direction::Both => "both",
    }
}

fn line(entry: &Entry) -> Value {
    let kind = match entry.kind {
        Node::Schema => "schema",
        Node::Property => "property",
        Node::Operation => "operation",
        Node::Parameter => "parameter",
        Node::Other => "other",
    };
    let (carried, reason) = match &entry.loss {
        None => ("typed", None),
        Some((Fate::Raw, reason)) => ("raw", Some(reason.as_str())),
        Some((Fate::LeftOut, reason)) => ("left out", Some(reason.as_str())),
    };
    let texts = [
        ("pointer", Some(entry.pointer.as_str())),
        ("kind", Some(kind)),
        ("rust", entry.rust.as_deref()),
        ("rust_sent", entry.rust_sent.as_deref()),
        ("direction", entry.direction.map(direction)),
        ("carried", Some(carried)),
        ("reason", reason),
    ];
    let mut line: Map<String, Value> =
        texts.into_iter().filter_map(|(key, text)| Some((key.to_owned(), Value::from(text?)))).collect();
    if !entry.sources.is_empty() {
        let sources =
            entry.sources.iter().map(|(page, captured)| json!({"page": page, "captured": captured}));
        line.insert("source".to_owned(), sources.collect());
    }
    Value::Object(line)
}
