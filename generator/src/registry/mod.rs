//! `registry.json`: the operations as data, for those who build on them what we do not know of.
//!
//! A file of data beside the code, so that it costs no compiler anything, and no text of a document becomes code. Schemas
//! that are used twice stand in it once; the client puts those together that a schema refers to.

mod schemas;

use serde_json::{Map, Value, json};

use crate::model::{Api, Body, Location, Media, MediaKind, Operation, Parameter};
use crate::rust::{Client, Crate};
use schemas::Writer;

/// The path of the file in the crate.
pub const PATH: &str = "src/registry.json";

/// The text of the file.
pub fn text(api: &Api, of: &Crate) -> String {
    let writer = Writer::new(api);
    let calls = of.client.methods.iter().map(|method| method.name.as_str());
    let schemas = writer.named().map(|(name, schema)| format!("{}:{schema}", Value::from(name)));
    let operations = api.operations.iter().zip(calls);
    let operations =
        operations.map(|(operation, call)| entry(&writer, &of.client, operation, call).to_string());
    let mut text = "{\"schemas\":{\n".to_owned();
    add_lines(schemas, &mut text);
    text.push_str("\n},\"operations\":[\n");
    add_lines(operations, &mut text);
    text.push_str("\n]}\n");
    text
}

/// A line each, so that differences can be read.
fn add_lines(entries: impl Iterator<Item = String>, text: &mut String) {
    for (number, entry) in entries.enumerate() {
        if number > 0 {
            text.push_str(",\n");
        }
        text.push_str(&entry);
    }
}

/// What is known of an operation; `call` is the method of the client.
fn entry(writer: &Writer<'_>, client: &Client, of: &Operation, call: &str) -> Value {
    let known = |name: &str| client.schemes.iter().any(|scheme| scheme.name == name);
    let alternatives = of.security.iter().map(|needed| {
        let needed = needed.iter().filter(|one| known(&one.scheme));
        needed.map(|one| json!({"scheme": one.scheme, "scopes": one.scopes})).collect::<Vec<_>>()
    });
    let mut entry = Map::new();
    let mut say = |key: &str, value: Value| entry.insert(key.to_owned(), value);
    say("id", of.id.as_deref().unwrap_or(call).into());
    say("call", call.into());
    say("method", of.method.as_str().into());
    say("template", of.path.text.as_str().into());
    for (key, text) in [("summary", &of.docs.summary), ("description", &of.docs.description)] {
        if let Some(text) = text {
            say(key, text.as_str().into());
        }
    }
    if of.docs.deprecated {
        say("deprecated", true.into());
    }
    if !of.tags.is_empty() {
        say("tags", of.tags.clone().into());
    }
    if let Some(idempotent) = of.repeats.idempotent {
        say("idempotent", idempotent.into());
    }
    say("security", alternatives.collect::<Vec<_>>().into());
    if let Some(media) = of.body.as_ref().and_then(usual) {
        say("sends", media.media_type.as_str().into());
    }
    say("input", input(writer, of));
    say("outputs", outputs(writer, of).into());
    entry.into()
}

/// What is sent, as an object of the places that values travel in.
fn input(writer: &Writer<'_>, of: &Operation) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    let places = [Location::Path, Location::Query, Location::QueryString, Location::Header, Location::Cookie];
    for place in places {
        let here: Vec<&Parameter> = of.parameters.iter().filter(|one| one.location == place).collect();
        if here.is_empty() {
            continue;
        }
        let values = here.iter().map(|one| {
            (one.name.clone(), schemas::described(writer.at(one.schema), one.docs.description.as_deref()))
        });
        let needed: Vec<_> = here.iter().filter(|one| one.required).map(|one| one.name.as_str()).collect();
        if !needed.is_empty() {
            required.push(place.as_str());
        }
        properties.insert(place.as_str().to_owned(), object(values.collect(), &needed));
    }
    if let Some(body) = &of.body {
        let schema = usual(body).and_then(|media| media.schema).map_or(json!({}), |schema| writer.at(schema));
        properties.insert("body".to_owned(), schemas::described(schema, body.docs.description.as_deref()));
        if body.required {
            required.push("body");
        }
    }
    object(properties, &required)
}

/// An object with these properties and no others.
fn object(properties: Map<String, Value>, required: &[&str]) -> Value {
    let mut object = Map::new();
    object.insert("type".to_owned(), "object".into());
    object.insert("properties".to_owned(), properties.into());
    object.insert("additionalProperties".to_owned(), false.into());
    if !required.is_empty() {
        object.insert("required".to_owned(), required.into());
    }
    object.into()
}

/// The media type that most senders choose: JSON, or the first.
fn usual(body: &Body) -> Option<&Media> {
    body.media.iter().find(|media| media.kind == MediaKind::Json).or(body.media.first())
}

/// What comes back, by status and media type.
fn outputs(writer: &Writer<'_>, of: &Operation) -> Vec<Value> {
    let mut outputs = Vec::new();
    for response in &of.responses {
        let status = response.status.to_string();
        let description = response.docs.description.as_deref();
        if response.media.is_empty() {
            outputs.push(json!({"status": status, "description": description}));
        }
        for media in &response.media {
            let schema = media.schema.map_or(json!({}), |schema| writer.at(schema));
            let media_type = &media.media_type;
            outputs.push(
                json!({"status": status, "description": description, "mediaType": media_type, "schema": schema}),
            );
        }
    }
    outputs
}
