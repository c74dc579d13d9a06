//! What the tests of the plan share.

use serde_json::{Map, Value, json};

use super::plan;
use crate::config::Config;
use crate::model::Api;
use crate::passes::testing::with_paths;
use crate::rust::{ClientMethod, Crate, Item, Operation, Struct, Union};

/// The API of a document with these components, each of which comes back.
pub fn received(schemas: &Value) -> Api {
    with_paths(schemas, &paths(schemas, "response")).0
}

/// The API of a document with these components, each of which is sent.
pub fn sent(schemas: &Value) -> Api {
    with_paths(schemas, &paths(schemas, "body")).0
}

/// The API of a document in which `/x` can be posted to like this.
pub fn operation(post: &Value) -> Api {
    with_paths(&json!({}), &json!({ "/x": { "post": post } })).0
}

/// An operation that answers with nothing, with these members besides.
pub fn with(members: &Value) -> Value {
    let mut operation = json!({ "operationId": "act", "responses": { "204": { "description": "Done." } } });
    for (name, value) in members.as_object().expect("members") {
        operation[name] = value.clone();
    }
    operation
}

/// JSON of this schema, as the content of a body or an answer.
pub fn content(schema: &Value) -> Value {
    json!({ "description": "It.", "content": { "application/json": { "schema": schema } } })
}

fn paths(schemas: &Value, way: &str) -> Value {
    let path = |name: &String| {
        let content = content(&json!({ "$ref": format!("#/components/schemas/{name}") }));
        let operation = match way {
            "body" => with(&json!({ "operationId": format!("send {name}"), "requestBody": content })),
            _ => json!({ "operationId": format!("get {name}"), "responses": { "200": content } }),
        };
        (format!("/{name}"), json!({ "post": operation }))
    };
    let components = schemas.as_object().expect("components");
    Value::Object(components.keys().map(path).collect::<Map<_, _>>())
}

/// The crate for an API.
pub fn planned(api: &Api) -> Crate {
    plan(api, &Config::default(), Vec::new()).0
}

/// Every type of a crate.
pub fn items(of: &Crate) -> impl Iterator<Item = &Item> {
    let inline = of.operations.iter().flat_map(|file| &file.types);
    of.models.iter().chain(inline).flat_map(|file| &file.items)
}

/// The type at this path.
pub fn item<'a>(of: &'a Crate, path: &str) -> &'a Item {
    items(of).find(|item| item.path().to_string() == path).expect("a type of this name")
}

/// The struct at this path.
pub fn structure<'a>(of: &'a Crate, path: &str) -> &'a Struct {
    let Item::Struct(structure) = item(of, path) else { panic!("{path} is no struct") };
    structure
}

/// The union at this path.
pub fn union<'a>(of: &'a Crate, path: &str) -> &'a Union {
    let Item::Union(union) = item(of, path) else { panic!("{path} is no union") };
    union
}

/// The only operation and its method.
pub fn only(of: &Crate) -> (&Operation, &ClientMethod) {
    let operation = of.operations.first().and_then(|file| file.operations.first());
    (operation.expect("an operation"), of.client.methods.first().expect("a method"))
}
