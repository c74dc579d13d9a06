//! What is no Rust: Cargo.toml, README.md, rustfmt.toml and surface.json.

use minijinja::{Environment, context};
use serde_json::json;

use crate::output::Tree;
use crate::rust::{Crate, Entry};

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
        version => &package.version,
        // A string of JSON is one of TOML.
        description => json!(package.description).to_string(),
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
    tree.insert("surface.json", surface(&of.surface));
}

/// The surface with an entry a line.
fn surface(entries: &[Entry]) -> String {
    let lines: Vec<_> = entries.iter().map(|entry| format!("  {}", line(entry))).collect();
    if lines.is_empty() { "[]\n".to_owned() } else { format!("[\n{}\n]\n", lines.join(",\n")) }
}

fn line(entry: &Entry) -> String {
    let mut line = json!({ "pointer": entry.pointer });
    if let Some(map) = line.as_object_mut() {
        if let Some(rust) = &entry.rust {
            map.insert("rust".to_owned(), json!(rust));
        }
        if let Some(direction) = entry.direction {
            map.insert("direction".to_owned(), json!(direction));
        }
        map.insert("carried".to_owned(), json!(entry.carried));
        if let Some(reason) = &entry.reason {
            map.insert("reason".to_owned(), json!(reason));
        }
    }
    line.to_string()
}
