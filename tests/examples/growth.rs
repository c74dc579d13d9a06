//! Prints a document of a kind and a size, or one of JSON so many times over, for measuring; see benches/README.md.

use std::process::ExitCode;

use serde_json::{Map, Value};
use tests::growth::KINDS;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let document = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["copies", count, file] => copies(count, file),
        [kind, size] => KINDS.iter().find(|known| known.name == *kind).and_then(|kind| {
            let size = size.parse().ok()?;
            Some((kind.document)(size))
        }),
        _ => None,
    };
    if let Some(document) = document {
        println!("{document}");
        return ExitCode::SUCCESS;
    }
    println!("copies COUNT FILE: a document of OpenAPI 3 in JSON, its paths and components so many times");
    for kind in KINDS {
        println!("{} SIZE: {}", kind.name, kind.of);
    }
    ExitCode::FAILURE
}

/// A document with all that it has so many times, under other names.
fn copies(count: &str, file: &str) -> Option<Value> {
    let count: usize = count.parse().ok()?;
    let document: Value = serde_json::from_str(&std::fs::read_to_string(file).ok()?).ok()?;
    let mut all = document.clone();
    for number in 1..count {
        let copied = copied(&document, number, "");
        let paths = copied.get("paths")?.as_object()?.clone();
        let prefixed = paths.into_iter().map(|(path, item)| (format!("/copy{number}{path}"), item));
        all.get_mut("paths")?.as_object_mut()?.extend(prefixed);
        for (section, components) in copied.get("components")?.as_object()? {
            let renamed = components
                .as_object()?
                .iter()
                .map(|(name, one)| (format!("{name}-copy{number}"), one.clone()));
            all.get_mut("components")?.get_mut(section)?.as_object_mut()?.extend(renamed);
        }
    }
    Some(all)
}

/// A part with the references and names that are to be those of the copy; `key` is where it stands.
fn copied(part: &Value, number: usize, key: &str) -> Value {
    match part {
        Value::Object(members) => Value::Object(
            members
                .iter()
                .map(|(key, member)| (key.clone(), copied(member, number, key)))
                .collect::<Map<_, _>>(),
        ),
        Value::Array(items) => Value::Array(
            items.iter().map(|item| copied(item, number, if key == "tags" { key } else { "" })).collect(),
        ),
        // A reference may lead into a component.
        Value::String(text) if text.starts_with("#/components/") => {
            let mut steps: Vec<String> = text.split('/').map(str::to_owned).collect();
            if let Some(name) = steps.get_mut(3) {
                *name = format!("{name}-copy{number}");
            }
            Value::String(steps.join("/"))
        }
        Value::String(text) if matches!(key, "operationId" | "tags") => {
            Value::String(format!("{text}-copy{number}"))
        }
        other => other.clone(),
    }
}
