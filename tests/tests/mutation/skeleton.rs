//! A small document of each version with an object of each kind, and where these are.

use serde_json::{Value, json};

use crate::keys::Version;

/// The document, in which `schema` stands at every place where a schema may.
pub fn document(version: Version, schema: &Value) -> Value {
    match version {
        Version::V2_0 => of_2(schema),
        _ => of_3(version, schema),
    }
}

fn of_3(version: Version, schema: &Value) -> Value {
    let answer = json!({
        "description": "Done.",
        "headers": { "X-Note": { "schema": schema } },
        "content": { "application/json": { "schema": schema, "examples": { "one": { "value": "x" } } } },
        "links": { "again": { "operationId": "act" } },
    });
    let parameters = json!([
        { "name": "id", "in": "path", "required": true, "schema": schema },
        { "name": "page", "in": "query", "schema": schema },
        { "name": "X-Mark", "in": "header", "schema": schema },
        { "name": "taste", "in": "cookie", "schema": schema },
    ]);
    let act = json!({
        "operationId": "act", "tags": ["main"], "externalDocs": { "url": "https://docs.example" },
        "parameters": parameters,
        "requestBody": { "required": true, "content": { "application/json": { "schema": schema } } },
        "responses": { "200": answer },
        "security": [{ "oauth": ["read"] }, { "key": [] }, { "token": [] }],
    });
    let object = json!({ "type": "object", "properties": { "part": schema } });
    let form = json!({
        "operationId": "fill",
        "requestBody": { "content": {
            "multipart/form-data": { "schema": object, "encoding": { "part": {} } },
            "application/x-www-form-urlencoded": { "schema": object, "encoding": { "part": {} } },
        } },
        "responses": { "204": { "description": "Filled." } },
    });
    let all = json!({ "operationId": "all", "responses": { "200": { "description": "All.", "content": {
        "application/json": { "schema": { "$ref": "#/components/schemas/All" } },
    } } } });
    let lines = json!({ "operationId": "lines", "responses": { "200": { "description": "Lines.", "content": {
        "application/x-ndjson": {},
    } } } });
    let mut components = json!({
        "schemas": schemas("#/components/schemas", schema),
        "securitySchemes": {
            "oauth": { "type": "oauth2", "flows": {
                "clientCredentials": { "tokenUrl": "https://token.example", "scopes": { "read": "Reads." } },
            } },
            "key": { "type": "apiKey", "in": "header", "name": "X-Key" },
            "token": { "type": "http", "scheme": "bearer" },
        },
    });
    components["schemas"]["Base"]["discriminator"] = json!({ "propertyName": "kind" });
    json!({
        "openapi": format!("{}.0", version.number()),
        "info": { "title": "Things", "version": "1", "contact": { "name": "C" }, "license": { "name": "L" } },
        "servers": [{ "url": "https://{host}.example", "variables": { "host": { "default": "a" } } }],
        "tags": [{ "name": "main" }, { "name": "other" }],
        "paths": {
            "/things/{id}": { "post": act },
            "/forms": { "post": form },
            "/all": { "get": all },
            "/lines": { "get": lines },
        },
        "components": components,
    })
}

fn of_2(schema: &Value) -> Value {
    let mut items = json!({ "type": "array", "items": { "type": "string" } });
    let parameter = |location: &str, name: &str| {
        let mut parameter = json!({ "name": name, "in": location, "type": "string" });
        if location == "path" {
            parameter["required"] = json!(true);
        }
        parameter
    };
    items["name"] = json!("list");
    items["in"] = json!("query");
    let act = json!({
        "operationId": "act", "tags": ["main"], "externalDocs": { "url": "https://docs.example" },
        "parameters": [
            parameter("path", "id"), parameter("query", "page"), parameter("header", "X-Mark"), items,
            { "name": "body", "in": "body", "required": true, "schema": schema },
        ],
        "responses": { "200": {
            "description": "Done.", "schema": schema, "headers": { "X-Note": { "type": "string" } },
        } },
        "security": [{ "oauth": ["read"] }, { "key": [] }],
    });
    let form = json!({
        "operationId": "fill", "parameters": [parameter("formData", "part")],
        "responses": { "204": { "description": "Filled." } },
    });
    let all = json!({ "operationId": "all", "responses": { "200": {
        "description": "All.", "schema": { "$ref": "#/definitions/All" },
    } } });
    json!({
        "swagger": "2.0", "host": "things.example", "basePath": "/v1", "schemes": ["https"],
        "info": { "title": "Things", "version": "1", "contact": { "name": "C" }, "license": { "name": "L" } },
        "tags": [{ "name": "main" }, { "name": "other" }],
        "paths": { "/things/{id}": { "post": act }, "/forms": { "post": form }, "/all": { "get": all } },
        "definitions": schemas("#/definitions", schema),
        "securityDefinitions": {
            "oauth": { "type": "oauth2", "flow": "application", "tokenUrl": "https://token.example",
                "scopes": { "read": "Reads." } },
            "key": { "type": "apiKey", "in": "header", "name": "X-Key" },
        },
    })
}

fn schemas(section: &str, schema: &Value) -> Value {
    let text = json!({ "type": "string" });
    let to = |name: &str| json!({ "$ref": format!("{section}/{name}") });
    json!({
        "All": { "type": "object", "properties": {
            "own": to("Own"), "held": to("Held"), "list": to("List"), "map": to("Map"), "base": to("Base"),
            "other": to("Other"),
        } },
        "Own": schema,
        "Held": { "type": "object", "properties": { "held": schema } },
        "List": { "type": "array", "items": schema },
        "Map": { "type": "object", "additionalProperties": schema },
        "Base": { "type": "object", "required": ["kind"], "properties": { "kind": text, "own": text } },
        "Cat": { "allOf": [to("Base"), { "type": "object", "properties": { "lives": { "type": "integer" } } }] },
        "Other": { "type": "object", "properties": { "other": text }, "xml": {}, "externalDocs": { "url": "https://docs.example" } },
    })
}

/// Where objects of a kind are.
pub fn places(kind: &str, version: Version) -> &'static [&'static str] {
    let of_2 = version == Version::V2_0;
    match kind {
        "OpenApi" => &[""],
        "Info" => &["/info"],
        "Contact" => &["/info/contact"],
        "License" => &["/info/license"],
        "Server" => &["/servers/0"],
        "ServerVariable" => &["/servers/0/variables/host"],
        "Components" => &["/components"],
        "PathItem" => &["/paths/~1things~1{id}"],
        "Operation" => &["/paths/~1things~1{id}/post"],
        "ExternalDocs" if of_2 => {
            &["/paths/~1things~1{id}/post/externalDocs", "/definitions/Other/externalDocs"]
        }
        "ExternalDocs" => {
            &["/paths/~1things~1{id}/post/externalDocs", "/components/schemas/Other/externalDocs"]
        }
        "Parameter" if of_2 => &[
            "/paths/~1things~1{id}/post/parameters/0",
            "/paths/~1things~1{id}/post/parameters/1",
            "/paths/~1things~1{id}/post/parameters/2",
            "/paths/~1forms/post/parameters/0",
        ],
        "Parameter" => &[
            "/paths/~1things~1{id}/post/parameters/0",
            "/paths/~1things~1{id}/post/parameters/1",
            "/paths/~1things~1{id}/post/parameters/2",
            "/paths/~1things~1{id}/post/parameters/3",
        ],
        "RequestBody" => &["/paths/~1things~1{id}/post/requestBody"],
        "MediaType" => &[
            "/paths/~1things~1{id}/post/requestBody/content/application~1json",
            "/paths/~1things~1{id}/post/responses/200/content/application~1json",
            "/paths/~1forms/post/requestBody/content/multipart~1form-data",
            "/paths/~1forms/post/requestBody/content/application~1x-www-form-urlencoded",
            "/paths/~1lines/get/responses/200/content/application~1x-ndjson",
        ],
        "Encoding" => &[
            "/paths/~1forms/post/requestBody/content/multipart~1form-data/encoding/part",
            "/paths/~1forms/post/requestBody/content/application~1x-www-form-urlencoded/encoding/part",
        ],
        "Responses" => &["/paths/~1things~1{id}/post/responses"],
        "Response" => &["/paths/~1things~1{id}/post/responses/200"],
        "Example" => &["/paths/~1things~1{id}/post/responses/200/content/application~1json/examples/one"],
        "Link" => &["/paths/~1things~1{id}/post/responses/200/links/again"],
        "Header" => &["/paths/~1things~1{id}/post/responses/200/headers/X-Note"],
        "Tag" => &["/tags/0"],
        "Schema" => of_schemas(of_2),
        "Items" => &["/paths/~1things~1{id}/post/parameters/3/items"],
        "Discriminator" => &["/components/schemas/Base/discriminator"],
        "Xml" if of_2 => &["/definitions/Other/xml"],
        "Xml" => &["/components/schemas/Other/xml"],
        "SecurityScheme" if of_2 => &["/securityDefinitions/oauth", "/securityDefinitions/key"],
        "SecurityScheme" => &[
            "/components/securitySchemes/oauth",
            "/components/securitySchemes/key",
            "/components/securitySchemes/token",
        ],
        "OAuthFlows" => &["/components/securitySchemes/oauth/flows"],
        "OAuthFlow" => &["/components/securitySchemes/oauth/flows/clientCredentials"],
        other => panic!("no place for {other}"),
    }
}

fn of_schemas(of_2: bool) -> &'static [&'static str] {
    if of_2 {
        return &[
            "/definitions/Own",
            "/definitions/Held/properties/held",
            "/definitions/List/items",
            "/definitions/Map/additionalProperties",
            "/paths/~1things~1{id}/post/parameters/4/schema",
            "/paths/~1things~1{id}/post/responses/200/schema",
        ];
    }
    &[
        "/components/schemas/Own",
        "/components/schemas/Held/properties/held",
        "/components/schemas/List/items",
        "/components/schemas/Map/additionalProperties",
        "/paths/~1things~1{id}/post/parameters/0/schema",
        "/paths/~1things~1{id}/post/parameters/1/schema",
        "/paths/~1things~1{id}/post/parameters/2/schema",
        "/paths/~1things~1{id}/post/parameters/3/schema",
        "/paths/~1things~1{id}/post/requestBody/content/application~1json/schema",
        "/paths/~1things~1{id}/post/responses/200/content/application~1json/schema",
        "/paths/~1things~1{id}/post/responses/200/headers/X-Note/schema",
        "/paths/~1forms/post/requestBody/content/multipart~1form-data/schema/properties/part",
        "/paths/~1forms/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/part",
    ]
}
