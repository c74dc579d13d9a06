//! Values for keys, and what must stand beside them so that they say anything.

use serde_json::{Map, Value, json};

use crate::keys::{Fact, Version};

/// A value that says something.
#[allow(clippy::match_same_arms, reason = "a row for each")]
pub fn value(fact: &Fact, place: &str) -> Value {
    let section = if fact.version == Version::V2_0 { "#/definitions" } else { "#/components/schemas" };
    let other = json!({ "$ref": format!("{section}/Other") });
    match (fact.kind, fact.key) {
        ("Schema", "$ref") => other["$ref"].clone(),
        ("Schema", "type") => json!("integer"),
        ("Schema", "$dynamicRef") => json!("#/components/schemas/Other"),
        ("Schema", "enum") => json!(["one", "two"]),
        ("Schema", "const" | "default" | "example") => json!("one"),
        ("Schema", "examples") => json!(["one"]),
        ("Response", "examples") => json!({ "application/json": "one" }),
        ("Schema", "format") => json!("date"),
        ("Schema", "pattern") => json!("^[a-z]+$"),
        ("Schema", "contentEncoding") => json!("base64"),
        ("Schema", "contentMediaType") => json!("application/octet-stream"),
        ("Schema", "required") => json!(["held"]),
        ("Schema", "discriminator") if fact.version == Version::V2_0 => json!("held"),
        ("Schema", "discriminator") => json!({ "propertyName": "held" }),
        ("Schema", "allOf") => json!([{ "type": "object", "properties": { "more": { "type": "integer" } } }]),
        ("Schema", "not") => json!({ "const": "none" }),
        ("Schema", "items" | "contains") => json!({ "type": "integer" }),
        ("Parameter" | "Encoding", "style") if place.ends_with("/parameters/0") => json!("label"),
        ("Parameter" | "Encoding", "style") if place.ends_with("/parameters/3") => {
            json!(if fact.version == Version::V3_2 { "cookie" } else { "form" })
        }
        ("Parameter" | "Header", "style") if !place.ends_with("/parameters/1") => json!("simple"),
        ("Parameter" | "Encoding", "style") => json!("pipeDelimited"),
        ("Parameter" | "Header" | "Items", "collectionFormat") => json!("pipes"),
        ("Parameter" | "Header" | "Items", "enum") => json!(["one", "two"]),
        ("Parameter" | "Header" | "Items", "default") => json!("one"),
        ("Parameter" | "Header" | "Items", "format") => json!("date"),
        ("Parameter" | "Header" | "Items", "items") => json!({ "type": "integer" }),
        ("Parameter", "explode") if place.ends_with("/parameters/1") || place.ends_with("/parameters/3") => {
            json!(false)
        }
        ("Schema", "additionalProperties") => json!({ "type": "integer" }),
        ("MediaType", "encoding") => {
            json!({ "part": { "contentType": "text/csv", "style": "pipeDelimited" } })
        }
        ("Encoding", "contentType") => json!("application/json"),
        ("OpenApi", "schemes") => json!(["http"]),
        ("Operation", "schemes") => json!(["http"]),
        (_, "consumes" | "produces") => json!(["application/xml"]),
        ("ServerVariable", "enum") => json!(["a", "b"]),
        ("Tag", "parent") => json!("other"),
        ("Xml", "nodeType") => json!("cdata"),
        ("PathItem", "$ref") => json!("#/paths/~1all"),
        ("Link", "operationRef") => json!("#/paths/~1all/get"),
        ("Discriminator", "mapping") => json!({ "feline": format!("{section}/Cat") }),
        ("Discriminator", "defaultMapping") => json!(format!("{section}/Cat")),
        _ => of(fact.holds),
    }
}

/// A value of what a fact says that a key holds.
#[allow(clippy::match_same_arms, reason = "a row for each")]
fn of(holds: &str) -> Value {
    if let Some(inner) = holds.strip_prefix("list(").and_then(|rest| rest.strip_suffix(')')) {
        return json!([of(inner)]);
    }
    if let Some(inner) = holds.strip_prefix("map(").and_then(|rest| rest.strip_suffix(')')) {
        let name = match inner {
            "MediaType" => "text/csv",
            "Operation" => "COPY",
            "PathItem" => "/more",
            _ => "name",
        };
        return Value::Object(Map::from_iter([(name.to_owned(), of(inner))]));
    }
    match holds {
        "text" => json!("https://text.example"),
        "flag" | "Schema|flag" => json!(true),
        "count" => json!(3),
        "number" => json!(2),
        "any" => json!("anything"),
        "Schema" => json!({ "type": "integer" }),
        "Operation" => json!({ "responses": { "204": { "description": "More." } } }),
        "PathItem" | "Callback" => json!({ "post": { "responses": { "204": { "description": "More." } } } }),
        "Paths" => json!({}),
        "Parameter" => json!({ "name": "more", "in": "query", "schema": { "type": "integer" } }),
        "RequestBody" => json!({ "content": { "text/csv": {} } }),
        "Response" | "Responses" => json!({ "description": "More." }),
        "Server" => json!({ "url": "https://more.example" }),
        "ServerVariable" => json!({ "default": "more" }),
        "ExternalDocs" => json!({ "url": "https://more.example" }),
        "Tag" => json!({ "name": "more" }),
        "Example" => json!({ "value": "more" }),
        "Link" => json!({ "operationId": "act" }),
        "Header" => json!({ "schema": { "type": "string" } }),
        "Discriminator" => json!({ "propertyName": "kind" }),
        "Xml" => json!({ "name": "more" }),
        "SecurityScheme" => json!({ "type": "apiKey", "in": "query", "name": "more" }),
        "OAuthFlows" => json!({ "implicit": { "authorizationUrl": "https://more.example", "scopes": {} } }),
        "OAuthFlow" => json!({
            "authorizationUrl": "https://more.example", "tokenUrl": "https://more.example",
            "deviceAuthorizationUrl": "https://more.example", "scopes": {},
        }),
        "Info" => json!({ "title": "More", "version": "2" }),
        "Contact" => json!({ "name": "more" }),
        "License" => json!({ "name": "more" }),
        "Components" => json!({}),
        "MediaType" | "Encoding" => json!({}),
        "Items" => json!({ "type": "string" }),
        other => panic!("no value for {other}"),
    }
}

/// The schema of which a keyword says something.
pub fn schema(key: &str) -> Value {
    match key {
        "properties"
        | "additionalProperties"
        | "patternProperties"
        | "required"
        | "minProperties"
        | "maxProperties"
        | "propertyNames"
        | "dependentRequired"
        | "dependentSchemas"
        | "unevaluatedProperties"
        | "discriminator"
        | "allOf"
        | "oneOf"
        | "anyOf"
        | "if"
        | "then"
        | "else" => {
            json!({ "type": "object", "properties": { "held": { "type": "string" } } })
        }
        "minContains" | "maxContains" => {
            json!({ "type": "array", "items": { "type": "string" }, "contains": { "const": "one" } })
        }
        "items" | "prefixItems" => json!({ "type": "array" }),
        "contains" | "minItems" | "maxItems" | "uniqueItems" | "unevaluatedItems" => {
            json!({ "type": "array", "items": { "type": "string" } })
        }
        "exclusiveMinimum" => json!({ "type": "integer", "minimum": 1 }),
        "exclusiveMaximum" => json!({ "type": "integer", "maximum": 9 }),
        "minimum" | "maximum" | "multipleOf" => json!({ "type": "integer" }),
        "contentSchema" => json!({ "type": "string", "contentMediaType": "application/json" }),
        "$ref" | "$dynamicRef" => json!({}),
        _ => json!({ "type": "string" }),
    }
}

/// Changes the object so that the key says something of it: parameters of 2.0 are schemas themselves.
pub fn prepare(fact: &Fact, object: &mut Value) {
    if fact.version == Version::V2_0 && matches!(fact.kind, "Parameter" | "Header" | "Items") {
        if let (Value::Object(own), Value::Object(speaks)) = (object, schema(fact.key)) {
            if fact.key == "collectionFormat" {
                own.insert("type".to_owned(), json!("array"));
                own.insert("items".to_owned(), json!({ "type": "string" }));
            } else if fact.key != "type" {
                own.extend(speaks);
            }
        }
        return;
    }
    if let ("Parameter" | "Encoding", "style" | "explode") = (fact.kind, fact.key) {
        list_of_texts(fact, object);
    }
}

/// Only lists and objects are written in different styles.
fn list_of_texts(fact: &Fact, object: &mut Value) {
    if fact.kind == "Parameter" {
        object["schema"] = json!({ "type": "array", "items": { "type": "string" } });
    }
}
