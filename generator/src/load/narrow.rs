//! The last resort: if the typed parse fails all the same, the smallest parts that fail are found and
//! taken out.

use openapiv3::{
    Callback, Components, Contact, Encoding, Example, ExternalDocumentation, Header, Info, License, Link,
    MediaType, OAuth2Flows, OpenAPI, Operation, Parameter, PathItem, Paths, ReferenceOr, RequestBody,
    Response, Responses, Schema, SecurityScheme, Server, ServerVariable, Tag,
};
use serde::Deserialize;
use serde_json::Value;

use super::grammar::{Kind, Shape};
use super::notes::Notes;
use super::walk;
use crate::diagnostics::Code;

/// Takes out what cannot be read; `false` if nothing usable remains of `value`.
pub(super) fn narrow(shape: Shape, value: &mut Value, notes: &mut Notes) -> bool {
    if parse(shape, value).is_ok() {
        return true;
    }
    match (shape, &mut *value) {
        (Shape::List(item), Value::Array(list)) => {
            let mut index = 0;
            list.retain_mut(|element| {
                let length = notes.path.enter_index(index);
                index += 1;
                let stays = narrow(*item, element, notes) || walk::stand_in(*item, element);
                notes.path.leave(length);
                stays
            });
        }
        (Shape::Map(item), Value::Object(map)) => map.retain(|name, member| {
            let length = notes.path.enter(name);
            let stays = narrow(*item, member, notes) || walk::stand_in(*item, member);
            notes.path.leave(length);
            stays
        }),
        (_, Value::Object(map)) => {
            if let Some(kind) = shape.kind().filter(|_| !map.contains_key("$ref")) {
                map.retain(|name, member| {
                    let shape = kind.field(name).map(|field| field.shape).or(kind.members());
                    let Some(shape) = shape.filter(|_| !name.starts_with("x-")) else { return true };
                    let length = notes.path.enter(name);
                    let stays = narrow(shape, member, notes);
                    notes.path.leave(length);
                    stays
                });
            }
        }
        _ => {}
    }
    match parse(shape, value) {
        Ok(()) => true,
        Err(problem) => {
            notes.say(Code::WrongType, problem, "it is left out");
            false
        }
    }
}

/// Whether the typed form can be made; shapes without one are settled by their parts.
fn parse(shape: Shape, value: &Value) -> Result<(), String> {
    fn as_type<'a, T: Deserialize<'a>>(value: &'a Value) -> Result<(), String> {
        T::deserialize(value).map(drop).map_err(|error| error.to_string())
    }
    let (kind, reference) = match shape {
        Shape::List(item) => {
            return value.as_array().into_iter().flatten().try_for_each(|element| parse(*item, element));
        }
        Shape::Map(item) => {
            return value.as_object().into_iter().flatten().try_for_each(|(_, member)| parse(*item, member));
        }
        Shape::SchemaOrFlag if value.is_boolean() => return Ok(()),
        Shape::Object(kind) | Shape::Reference(kind) => (kind, value.get("$ref").is_some()),
        Shape::Schema | Shape::SchemaOrFlag => (Kind::Schema, false),
        _ => return Ok(()),
    };
    if reference {
        return as_type::<ReferenceOr<Value>>(value);
    }
    match kind {
        Kind::OpenApi => as_type::<OpenAPI>(value),
        Kind::Info => as_type::<Info>(value),
        Kind::Contact => as_type::<Contact>(value),
        Kind::License => as_type::<License>(value),
        Kind::Server => as_type::<Server>(value),
        Kind::ServerVariable => as_type::<ServerVariable>(value),
        Kind::Components => as_type::<Components>(value),
        Kind::Paths => as_type::<Paths>(value),
        Kind::PathItem => as_type::<PathItem>(value),
        Kind::Operation => as_type::<Operation>(value),
        Kind::ExternalDocs => as_type::<ExternalDocumentation>(value),
        Kind::Parameter => as_type::<Parameter>(value),
        Kind::RequestBody => as_type::<RequestBody>(value),
        Kind::MediaType => as_type::<MediaType>(value),
        Kind::Encoding => as_type::<Encoding>(value),
        Kind::Responses => as_type::<Responses>(value),
        Kind::Response => as_type::<Response>(value),
        Kind::Callback => as_type::<Callback>(value),
        Kind::Example => as_type::<Example>(value),
        Kind::Link => as_type::<Link>(value),
        Kind::Header => as_type::<Header>(value),
        Kind::Tag => as_type::<Tag>(value),
        Kind::Schema => as_type::<ReferenceOr<Schema>>(value),
        Kind::Discriminator => as_type::<openapiv3::Discriminator>(value),
        Kind::SecurityScheme => as_type::<SecurityScheme>(value),
        Kind::OAuthFlows => as_type::<OAuth2Flows>(value),
        Kind::Xml | Kind::OAuthFlow => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::Version;
    use super::*;

    #[test]
    fn only_what_cannot_be_read_is_taken_out() {
        let mut tree = json!({
            "openapi": "3.0.0",
            "info": { "title": "", "version": "" },
            "paths": { "/a": { "get": { "operationId": 5, "responses": {} }, "put": { "responses": {} } } },
            "components": { "schemas": { "A": { "type": "object", "properties": { "b": { "minLength": -1 } } } } },
        });
        let mut notes = Notes::new(Version::V3_0);
        assert!(narrow(Shape::Object(Kind::OpenApi), &mut tree, &mut notes));
        let places: Vec<_> = notes.found.iter().filter_map(|one| one.place.pointer()).collect();
        let expected = ["/paths/~1a/get", "/components/schemas/A/properties/b"];
        assert_eq!(places.iter().map(|place| place.as_str()).collect::<Vec<_>>(), expected);
        assert_eq!(tree.pointer("/paths/~1a"), Some(&json!({ "put": { "responses": {} } })));
        assert_eq!(tree.pointer(expected[1]), Some(&json!({})));
    }
}
