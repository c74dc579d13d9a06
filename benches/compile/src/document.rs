//! The operations of a document that answer with JSON.

use std::error::Error;
use std::path::Path;

use serde::Deserialize;
use serde_yaml::Value;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// What is read of a document; the rest may be beyond what values of YAML can be here.
#[derive(Deserialize)]
struct Document {
    paths: Value,
    #[serde(default)]
    components: Components,
}

#[derive(Default, Deserialize)]
struct Components {
    #[serde(default)]
    responses: Value,
}

/// The names of the first so many, in the order of the document.
///
/// # Errors
/// When the document cannot be read.
pub fn operations(path: &Path, count: usize) -> Result<Vec<String>, Box<dyn Error>> {
    let document: Document = serde_yaml::from_str(&std::fs::read_to_string(path)?)?;
    let paths = document.paths.as_mapping().ok_or("no paths")?;
    let operations = paths.values().filter_map(Value::as_mapping).flatten();
    let named = operations.filter_map(|(method, operation)| {
        let is_operation = method.as_str().is_some_and(|method| METHODS.contains(&method));
        let answers = is_operation && answers_with_json(&document, operation);
        answers.then(|| operation.get("operationId")?.as_str().map(str::to_owned)).flatten()
    });
    Ok(named.take(count).collect())
}

fn answers_with_json(document: &Document, operation: &Value) -> bool {
    let responses = operation.get("responses").and_then(Value::as_mapping);
    responses.into_iter().flatten().any(|(status, response)| {
        let is_success = status.as_str().map(str::to_owned).or_else(|| Some(status.as_u64()?.to_string()));
        is_success.is_some_and(|status| status.starts_with('2'))
            && resolved(document, response)
                .get("content")
                .is_some_and(|content| content.get("application/json").is_some())
    })
}

/// A response, which may stand among the components.
fn resolved<'a>(document: &'a Document, value: &'a Value) -> &'a Value {
    let reference = value.get("$ref").and_then(Value::as_str);
    let name = reference.and_then(|reference| reference.strip_prefix("#/components/responses/"));
    name.and_then(|name| document.components.responses.get(name)).unwrap_or(value)
}
