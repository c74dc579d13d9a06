//! Facts as YAML: one line for each fact, so that a diff reads as a list of changes.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::Facts;

/// The text of the facts file.
#[must_use]
pub fn write(facts: &Facts) -> String {
    let mut text = String::from(
        "# Facts read from a captured documentation page by `cargo xtask docs facts`. Not edited by hand.\n",
    );
    let head = [
        ("operation", facts.operation()),
        ("page", facts.page.clone()),
        ("captured", facts.captured.clone()),
        ("sha256", facts.sha256.clone()),
        ("layout", facts.layout.to_string()),
    ];
    for (key, value) in head {
        let _ = writeln!(text, "{key}: {}", scalar(&value));
    }
    text.push_str("nodes:\n");
    for node in &facts.nodes {
        let _ = writeln!(text, "  {}:", scalar(&node.place.to_string()));
        for fact in &node.facts {
            let mut map = fact.statement.to_json();
            map.insert("line".to_owned(), json!(fact.line));
            map.insert("found".to_owned(), json!(fact.found.name()));
            let _ = writeln!(text, "  - {}", flow_map(&map));
        }
    }
    if facts.contradictions.is_empty() {
        text.push_str("contradictions: []\n");
    } else {
        text.push_str("contradictions:\n");
    }
    for found in &facts.contradictions {
        let (kind, place) = (found.kind.name(), scalar(&found.place.to_string()));
        let _ = writeln!(text, "- {{{kind}: {place}, line: {}}}", found.line);
    }
    text
}

fn flow_map(map: &Map<String, Value>) -> String {
    let members: Vec<String> =
        map.iter().map(|(key, value)| format!("{}: {}", scalar(key), flow(value))).collect();
    format!("{{{}}}", members.join(", "))
}

/// A value in YAML's flow style.
pub(crate) fn flow(value: &Value) -> String {
    match value {
        Value::String(text) => scalar(text),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(flow).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(map) => flow_map(map),
        other => other.to_string(),
    }
}

/// A plain scalar where no reader of YAML can take it for anything else, JSON's quotes otherwise.
pub(crate) fn scalar(text: &str) -> String {
    const WORDS: &[&str] = &["yes", "no", "on", "off", "y", "n", "true", "false", "null"];
    let starts = text.starts_with(|c: char| c.is_ascii_alphabetic());
    let plain = text.chars().all(|c| c.is_ascii_alphanumeric() || "_-./ *{}:[]".contains(c));
    let flow_safe = !text.contains(['{', '}', '[', ']', ',']);
    let colons = text.contains(": ") || text.ends_with(':');
    let trimmed = text.trim() == text;
    if starts && plain && flow_safe && !colons && trimmed && !WORDS.contains(&text.to_lowercase().as_str()) {
        text.to_owned()
    } else {
        Value::String(text.to_owned()).to_string()
    }
}
