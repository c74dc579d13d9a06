//! A small command line, built of nothing but the registry of operations.

use std::collections::BTreeMap;

use plannr::{Class, Client, RegisteredOperation};
use serde_json::{Map, Value, json};

use super::{client, server};
use server::{Server, json};

/// A call of the command line: `create-group --body.name=Harbour --query.page=2`.
struct Line<'a> {
    operation: &'a RegisteredOperation,
    input: Value,
}

/// Reads the words of a call by the schema of its input: where each value goes, and of which type it is.
fn line<'a>(words: &[&str]) -> Result<Line<'a>, String> {
    let (name, options) = words.split_first().ok_or("which operation?")?;
    let operation = plannr::registry()
        .operation(&name.replace('-', "_"))
        .ok_or_else(|| format!("there is no operation `{name}`"))?;
    let schema = input(operation);
    let mut places: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    for option in options {
        let pair = option.strip_prefix("--").and_then(|option| option.split_once('='));
        let (path, value) = pair.ok_or_else(|| format!("`{option}` is no option"))?;
        let (place, name) = path.split_once('.').ok_or_else(|| format!("`{path}` names no place"))?;
        let properties = &resolved(&schema, &schema["properties"][place])["properties"];
        let of = properties.get(name).ok_or_else(|| format!("there is no `{path}`"))?;
        let is_text = resolved(&schema, of)["type"] == "string";
        let value = if is_text { json!(value) } else { value.parse().unwrap_or_else(|_| json!(value)) };
        places.entry(place).or_default().insert(name.to_owned(), value);
    }
    for place in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        let required = &resolved(&schema, &schema["properties"][place])["required"];
        for name in required.as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !places.get(place).is_some_and(|values| values.contains_key(name)) {
                return Err(format!("`--{place}.{name}` is missing"));
            }
        }
    }
    Ok(Line { operation, input: json!(places) })
}

fn input(of: &RegisteredOperation) -> Value {
    serde_json::from_str(&plannr::registry().input_schema(of)).expect("JSON")
}

/// A part of a schema, or what it refers to in it.
fn resolved<'s>(whole: &'s Value, part: &'s Value) -> &'s Value {
    match part["$ref"].as_str().and_then(|reference| reference.strip_prefix("#/$defs/")) {
        Some(name) => resolved(whole, &whole["$defs"][name]),
        None => part,
    }
}

/// Makes the call, and gives what came back.
async fn call(client: &Client, line: Line<'_>) -> Result<String, plannr::Error> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let values = |place: &str| line.input[place].as_object().cloned().unwrap_or_default();
    let mut path = line.operation.template.clone();
    for (name, value) in values("path") {
        path = path.replace(&format!("{{{name}}}"), &text(&value));
    }
    let method = line.operation.method.parse().expect("a method");
    let mut request = client.request(method, path);
    for (name, value) in values("query") {
        request = request.query(name, text(&value));
    }
    for (name, value) in values("header") {
        request = request.with_header(name, text(&value));
    }
    if line.operation.sends.is_some() {
        request = request.body("application/json", line.input["body"].to_string());
    }
    let answer = request.await?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

#[tokio::test]
async fn a_command_line_is_built_of_the_registry() {
    let server = Server::answering([json("200 OK", "{\"uuid\":\"g\"}"), json("200 OK", "[]")]);
    let client = client(&server);
    let update = line(&["update-group", "--path.uuid=g", "--body.name=Harbour"]).expect("a call");
    assert_eq!(update.operation.class, Class::Idempotent);
    assert_eq!(call(&client, update).await.expect("an answer"), "{\"uuid\":\"g\"}");
    let seen = server.seen();
    assert_eq!(seen.line(), "PUT /api/v1/group/g HTTP/1.1");
    assert_eq!(seen.body, b"{\"name\":\"Harbour\"}");
    let list = line(&["list-groups", "--query.page=2"]).expect("a call");
    assert_eq!(list.operation.class, Class::Safe);
    call(&client, list).await.expect("an answer");
    assert_eq!(server.seen().line(), "GET /api/v1/group?page=2 HTTP/1.1");
}

#[test]
fn what_the_registry_does_not_have_is_no_call() {
    let problem = |words: &[&str]| line(words).map(|_| ()).expect_err("no call");
    assert_eq!(problem(&["sink-ship"]), "there is no operation `sink-ship`");
    assert_eq!(problem(&["update-group", "--path.uuid=g", "--body.colour=red"]), "there is no `body.colour`");
    assert_eq!(problem(&["update-group", "--body.name=Harbour"]), "`--path.uuid` is missing");
}

/// Every reference of a schema leads somewhere in it.
fn hold(whole: &Value, part: &Value) {
    match part {
        Value::Array(items) => items.iter().for_each(|item| hold(whole, item)),
        Value::Object(map) => {
            if let Some(Value::String(reference)) = map.get("$ref") {
                let name = reference.strip_prefix("#/$defs/").expect("a reference within");
                assert!(whole["$defs"].get(name).is_some(), "{reference}");
            }
            map.values().for_each(|value| hold(whole, value));
        }
        _ => {}
    }
}

#[test]
fn every_operation_is_there_with_schemas_that_hold_all_they_refer_to() {
    let registry = plannr::registry();
    assert_eq!(registry.operations().len(), 166);
    let (mut bodies, mut definitions) = (0, 0);
    for of in registry.operations() {
        assert!(!of.id.is_empty() && of.template.starts_with("/api/"), "{of:?}");
        assert_eq!(of.security[0][0].scheme, "bearer", "{}", of.id);
        let outputs = of.outputs.iter().filter_map(|output| registry.output_schema(output));
        for text in outputs.chain([registry.input_schema(of)]) {
            let schema: Value = serde_json::from_str(&text).expect("JSON");
            assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
            hold(&schema, &schema);
            definitions += schema["$defs"].as_object().map_or(0, Map::len);
            bodies += 1;
        }
    }
    assert!(bodies > 400 && definitions > 400, "{bodies} {definitions}");
}
