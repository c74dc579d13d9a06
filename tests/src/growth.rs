//! Documents of any size, each of one kind of which much can come.

use serde_json::{Map, Value, json};

/// A kind of document that grows with a size.
pub struct Growth {
    /// What it is called.
    pub name: &'static str,
    /// What it has this many of.
    pub of: &'static str,
    /// The smaller of the two sizes that the test compares.
    pub size: usize,
    /// The document of a size.
    pub document: fn(usize) -> Value,
}

/// All kinds.
pub const KINDS: &[Growth] = &[
    kind("parents", "components that each extend the one before by `allOf`", 200, parents),
    kind("family", "the same, each of them used", 120, family),
    kind("parts", "parts in one `allOf`", 500, parts),
    kind("components", "components whose names come out alike", 200, components),
    kind("lookalikes", "properties whose names come out alike", 3000, lookalikes),
    kind("properties", "properties in one object", 500, properties),
    kind("required", "required properties in one object", 500, required),
    kind("tagged", "variants in one union with a discriminator", 200, tagged),
    kind("untagged", "variants in one union, each with properties of its own", 200, untagged),
    kind("twins", "variants in one union that look the same", 200, twins),
    kind("inline", "variants in one union that are no components", 200, inline),
    kind("operations", "operations", 200, operations),
];

const fn kind(name: &'static str, of: &'static str, size: usize, document: fn(usize) -> Value) -> Growth {
    Growth { name, of, size, document }
}

fn document(schemas: &Map<String, Value>, paths: &Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Growth", "version": "1" },
        "paths": paths,
        "components": { "schemas": schemas }
    })
}

/// One operation that sends and receives these components.
fn echo(names: impl IntoIterator<Item = String>) -> Value {
    let properties: Map<String, Value> =
        names.into_iter().enumerate().map(|(nth, name)| (format!("field{nth}"), reference(&name))).collect();
    let body = json!({ "application/json": { "schema": { "type": "object", "properties": properties } } });
    json!({ "/echo": { "post": {
        "operationId": "echo",
        "requestBody": { "content": body },
        "responses": { "200": { "description": "The same.", "content": body } }
    } } })
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn chain(size: usize) -> Map<String, Value> {
    let level = |nth: usize| {
        let name = format!("property{nth}");
        let own = json!({ "type": "object", "properties": { name: text() } });
        let parent = nth.checked_sub(1).map(|parent| reference(&format!("Level{parent}")));
        (format!("Level{nth}"), json!({ "allOf": parent.into_iter().chain([own]).collect::<Vec<_>>() }))
    };
    (0..size).map(level).collect()
}

fn parents(size: usize) -> Value {
    document(&chain(size), &echo([format!("Level{}", size.saturating_sub(1))]))
}

fn family(size: usize) -> Value {
    document(&chain(size), &echo((0..size).map(|nth| format!("Level{nth}"))))
}

fn parts(size: usize) -> Value {
    let part = |nth: usize| {
        let name = format!("property{nth}");
        json!({ "type": "object", "properties": { name: text() } })
    };
    let whole = json!({ "allOf": (0..size).map(part).collect::<Vec<_>>() });
    document(&Map::from_iter([("Whole".to_owned(), whole)]), &echo(["Whole".to_owned()]))
}

/// The number in binary with separators for digits: another text each time, the same words.
fn separators(nth: usize) -> String {
    format!("{nth:020b}").replace('0', "-").replace('1', "_")
}

fn components(size: usize) -> Value {
    let names: Vec<String> = (0..size).map(|nth| format!("pet{}name", separators(nth))).collect();
    let object = json!({ "type": "object", "properties": { "id": text() } });
    let schemas = names.iter().map(|name| (name.clone(), object.clone())).collect();
    document(&schemas, &echo(names))
}

fn lookalikes(size: usize) -> Value {
    let properties: Map<String, Value> =
        (0..size).map(|nth| (format!("pet{}name", separators(nth)), text())).collect();
    let whole = json!({ "type": "object", "properties": properties });
    document(&Map::from_iter([("Whole".to_owned(), whole)]), &echo(["Whole".to_owned()]))
}

fn properties(size: usize) -> Value {
    let properties: Map<String, Value> = (0..size).map(|nth| (format!("property{nth}"), text())).collect();
    let whole = json!({ "type": "object", "properties": properties });
    document(&Map::from_iter([("Whole".to_owned(), whole)]), &echo(["Whole".to_owned()]))
}

fn required(size: usize) -> Value {
    let names: Vec<String> = (0..size).map(|nth| format!("property{nth}")).collect();
    let properties: Map<String, Value> = names.iter().map(|name| (name.clone(), text())).collect();
    let whole = json!({ "type": "object", "properties": properties, "required": names });
    document(&Map::from_iter([("Whole".to_owned(), whole)]), &echo(["Whole".to_owned()]))
}

fn inline(size: usize) -> Value {
    let variant = |nth: usize| {
        let own = format!("property{nth}");
        json!({ "type": "object", "properties": { "id": text(), own.clone(): text() }, "required": [own] })
    };
    let whole = json!({ "oneOf": (0..size).map(variant).collect::<Vec<_>>() });
    document(&Map::from_iter([("Whole".to_owned(), whole)]), &echo(["Whole".to_owned()]))
}

/// A union of components with the properties that this gives to each.
fn union(size: usize, discriminator: &Value, properties: impl Fn(usize) -> Value) -> Value {
    let name = |nth: usize| format!("Variant{nth}");
    let mut schemas: Map<String, Value> = (0..size)
        .map(|nth| {
            let properties = properties(nth);
            let required: Vec<&String> = properties.as_object().into_iter().flat_map(Map::keys).collect();
            let required = json!(required);
            (name(nth), json!({ "type": "object", "properties": properties, "required": required }))
        })
        .collect();
    let mut whole = json!({ "oneOf": (0..size).map(|nth| reference(&name(nth))).collect::<Vec<_>>() });
    if let (Some(whole), false) = (whole.as_object_mut(), discriminator.is_null()) {
        whole.insert("discriminator".to_owned(), discriminator.clone());
    }
    schemas.insert("Whole".to_owned(), whole);
    document(&schemas, &echo(["Whole".to_owned()]))
}

fn tagged(size: usize) -> Value {
    let discriminator = json!({ "propertyName": "kind" });
    union(size, &discriminator, |nth| json!({ "kind": { "const": format!("kind {nth}") }, "value": text() }))
}

fn untagged(size: usize) -> Value {
    union(size, &Value::Null, |nth| {
        let own = format!("property{nth}");
        json!({ "id": text(), own: text() })
    })
}

fn twins(size: usize) -> Value {
    union(size, &Value::Null, |_| json!({ "id": text() }))
}

fn operations(size: usize) -> Value {
    let content = json!({ "application/json": { "schema": reference("Thing") } });
    let path = |nth: usize| {
        let parameter = json!({ "name": "id", "in": "path", "required": true, "schema": text() });
        let get = json!({
            "operationId": format!("getThing{nth}"),
            "description": "Says what is known of a thing.",
            "parameters": [parameter],
            "responses": { "200": { "description": "It.", "content": content } }
        });
        (format!("/things{nth}/{{id}}"), json!({ "get": get }))
    };
    let thing = json!({ "type": "object", "properties": { "id": text() } });
    document(&Map::from_iter([("Thing".to_owned(), thing)]), &Value::Object((0..size).map(path).collect()))
}
