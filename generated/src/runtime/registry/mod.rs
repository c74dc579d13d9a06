//! The operations as data, for command lines, tools of agents, and whatever else is built on all of them.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::runtime::Class;

/// The operations of the API as its description has them, with the JSON Schemas of what is sent and what comes back.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    operations: Vec<RegisteredOperation>,
    schemas: Map<String, Value>,
}

/// What is known of an operation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RegisteredOperation {
    /// `operationId`, or the name of the method where there is none.
    pub id: String,
    /// The method of the client that calls it.
    pub call: String,
    /// The HTTP method.
    pub method: String,
    /// The path below the address of the server, with the names of its parameters in braces.
    pub template: String,
    /// A line about it.
    pub summary: Option<String>,
    /// More about it, as Markdown.
    pub description: Option<String>,
    /// Whether it should no longer be called.
    pub deprecated: bool,
    /// The tags, in order.
    pub tags: Vec<String>,
    /// What is carried out when it is sent twice.
    pub class: Class,
    /// Alternatives, each of schemes that are all needed; one without any is "no credentials".
    pub security: Vec<Vec<Requirement>>,
    /// The media type of what `body` describes in [`Registry::input_schema`].
    pub sends: Option<String>,
    /// What may come back.
    pub outputs: Vec<Output>,
    input: Value,
}

/// A security scheme that is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// Its name in the API's description.
    pub scheme: String,
    /// The scopes, where it has any.
    pub scopes: Vec<String>,
}

/// What may come back.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Output {
    /// The statuses: `200`, `4XX`, `default`.
    pub status: String,
    /// What it means, as Markdown.
    pub description: Option<String>,
    /// The media type; none where there is no body.
    pub media_type: Option<String>,
    schema: Option<Value>,
}

impl Registry {
    /// Reads the file that belongs to the crate.
    pub(crate) fn read(text: &str) -> Self {
        let mut file: Value = serde_json::from_str(text).unwrap_or_default();
        let operations = file.get("operations").and_then(Value::as_array);
        let operations = operations.into_iter().flatten().map(operation).collect();
        let schemas = file.get_mut("schemas").and_then(Value::as_object_mut).map(std::mem::take);
        Self { operations, schemas: schemas.unwrap_or_default() }
    }

    /// The operations, in the order of the description.
    #[must_use]
    pub fn operations(&self) -> &[RegisteredOperation] {
        &self.operations
    }

    /// The operation of this `operationId`, or of this method of the client.
    #[must_use]
    pub fn operation(&self, name: &str) -> Option<&RegisteredOperation> {
        let called = |of: &&RegisteredOperation| of.call == name;
        self.operations.iter().find(|of| of.id == name).or_else(|| self.operations.iter().find(called))
    }

    /// The JSON Schema (2020-12) of what an operation sends: an object with `path`, `query`, `header`, `cookie`, each an
    /// object of parameters, and `body`, as far as there are any. All that it refers to is in it.
    #[must_use]
    pub fn input_schema(&self, of: &RegisteredOperation) -> String {
        self.whole(&of.input)
    }

    /// The JSON Schema (2020-12) of a body that comes back, where there is one. All that it refers to is in it.
    #[must_use]
    pub fn output_schema(&self, of: &Output) -> Option<String> {
        of.schema.as_ref().map(|schema| self.whole(schema))
    }

    /// A schema with those that it refers to, near or far.
    fn whole(&self, schema: &Value) -> String {
        let mut found = BTreeSet::new();
        let mut waiting = vec![schema];
        while let Some(part) = waiting.pop() {
            match part {
                Value::Array(items) => waiting.extend(items),
                Value::Object(map) => {
                    waiting.extend(map.values());
                    let reference = map.get("$ref").and_then(Value::as_str);
                    let name = reference.and_then(|reference| reference.strip_prefix("#/$defs/"));
                    let target = name.and_then(|name| Some((name, self.schemas.get(name)?)));
                    if let Some((_, target)) = target.filter(|(name, _)| found.insert(*name)) {
                        waiting.push(target);
                    }
                }
                _ => {}
            }
        }
        let definitions = self.schemas.iter().filter(|(name, _)| found.contains(name.as_str()));
        let definitions: Map<_, _> =
            definitions.map(|(name, schema)| (name.clone(), schema.clone())).collect();
        let mut whole = Map::new();
        whole.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
        whole.extend(schema.as_object().cloned().unwrap_or_default());
        if !definitions.is_empty() {
            whole.insert("$defs".to_owned(), definitions.into());
        }
        Value::Object(whole).to_string()
    }
}

fn text(of: &Value, key: &str) -> Option<String> {
    of.get(key).and_then(Value::as_str).map(str::to_owned)
}

fn list<T>(of: &Value, key: &str, read: impl Fn(&Value) -> T) -> Vec<T> {
    of.get(key).and_then(Value::as_array).into_iter().flatten().map(read).collect()
}

fn operation(of: &Value) -> RegisteredOperation {
    let method = text(of, "method").unwrap_or_default();
    let said = of.get("idempotent").and_then(Value::as_bool);
    let said = said.map(|idempotent| if idempotent { Class::Idempotent } else { Class::Once });
    let texts = |of: &Value| of.as_str().unwrap_or_default().to_owned();
    let requirement = |of: &Value| Requirement {
        scheme: text(of, "scheme").unwrap_or_default(),
        scopes: list(of, "scopes", texts),
    };
    RegisteredOperation {
        id: text(of, "id").unwrap_or_default(),
        call: text(of, "call").unwrap_or_default(),
        template: text(of, "template").unwrap_or_default(),
        summary: text(of, "summary"),
        description: text(of, "description"),
        deprecated: of.get("deprecated").and_then(Value::as_bool).unwrap_or_default(),
        tags: list(of, "tags", texts),
        class: Class::known(&method, said),
        security: list(of, "security", |needed| {
            needed.as_array().into_iter().flatten().map(requirement).collect()
        }),
        sends: text(of, "sends"),
        outputs: list(of, "outputs", |of| Output {
            status: text(of, "status").unwrap_or_default(),
            description: text(of, "description"),
            media_type: text(of, "mediaType"),
            schema: of.get("schema").cloned(),
        }),
        input: of.get("input").cloned().unwrap_or_default(),
        method,
    }
}
