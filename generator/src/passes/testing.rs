//! What the tests of the passes share.

use serde_json::{Value, json};

use crate::diagnostics::Diagnostics;
use crate::model::{Api, Evidence, Object, Property, Schema, SchemaUse, Shape, Union};
use crate::source::Source;
use crate::{load, lower};

/// The API of a document with these components, after all passes, and the codes that were reported.
pub(crate) fn api(schemas: &Value) -> (Api, Vec<String>) {
    with_paths(schemas, &json!({}))
}

/// The same with operations.
pub(crate) fn with_paths(schemas: &Value, paths: &Value) -> (Api, Vec<String>) {
    let info = json!({ "title": "T", "version": "1" });
    let document =
        json!({ "openapi": "3.1.0", "info": info, "paths": paths, "components": { "schemas": schemas } });
    let source = Source::new("test.json", document.to_string());
    let mut diagnostics = Diagnostics::new();
    let document = load::load(&source, &mut diagnostics).expect("a document that can be read");
    let mut diagnostics = Diagnostics::new();
    let mut api = lower::lower(&document, &mut diagnostics);
    super::run(&mut api, &mut diagnostics);
    let codes = diagnostics.iter().map(|one| one.code.to_string()).collect();
    (api, codes)
}

/// The component of this name, as it is received.
pub(crate) fn schema<'a>(api: &'a Api, name: &str) -> &'a Schema {
    named(api, name, false)
}

/// The component of this name, as it is sent or as it is received.
pub(crate) fn named<'a>(api: &'a Api, name: &str, request: bool) -> &'a Schema {
    let mut schemas = api.schemas.iter().map(|(_, schema)| schema);
    schemas
        .find(|schema| schema.component.as_deref() == Some(name) && schema.request == request)
        .expect("a component of this name")
}

pub(crate) fn object(schema: &Schema) -> &Object {
    let Shape::Object(object) = &schema.shape else { panic!("not an object: {schema:?}") };
    object
}

pub(crate) fn union(schema: &Schema) -> &Union {
    let Shape::Union(union) = &schema.shape else { panic!("not a union: {schema:?}") };
    union
}

pub(crate) fn property<'a>(api: &'a Api, name: &str, property: &str) -> &'a Property {
    let mut properties = object(schema(api, name)).properties.iter();
    properties.find(|one| one.name == property).expect("a property of this name")
}

/// What a use means, through aliases.
pub(crate) fn end(api: &Api, used: SchemaUse) -> &Schema {
    &api.schemas[api.schemas.follow(used).schema]
}

pub(crate) fn names(schema: &Schema) -> Vec<&str> {
    object(schema).properties.iter().map(|property| property.name.as_str()).collect()
}

pub(crate) fn evidence(schema: &Schema) -> Vec<&Evidence> {
    union(schema).variants.iter().map(|variant| &variant.evidence).collect()
}
