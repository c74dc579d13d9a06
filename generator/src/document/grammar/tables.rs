//! The keys of each kind of object.

use super::Shape::{Any, Bound, Choice, Count, Flag, List, Map, Number, Object, Reference, Schema, Text};
use super::{Field, Kind, Need, Shape, Since};
use crate::document::Version;

const fn field(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, need: Need::Optional, since: Since::All }
}

const fn required(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, need: Need::Required, since: Since::All }
}

const fn assumed(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, need: Need::Assumed, since: Since::All }
}

const fn only_20(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, need: Need::Optional, since: Since::Only20 }
}

/// A key by which 3.0 and those after it are laid out otherwise than 2.0.
const fn not_20(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, need: Need::Optional, since: Since::Not20 }
}

const fn from_30(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, need: Need::Optional, since: Since::From(Version::V3_0) }
}

const fn only_30(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, need: Need::Optional, since: Since::Only30 }
}

const fn from_31(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, need: Need::Optional, since: Since::From(Version::V3_1) }
}

const fn from_32(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, need: Need::Optional, since: Since::From(Version::V3_2) }
}

const TEXTS: Shape = List(&Text);
const SERVERS: Shape = List(&Object(Kind::Server));
const SECURITY: Shape = List(&Map(&TEXTS));
const CONTENT: Shape = Map(&Reference(Kind::MediaType));
const EXAMPLES: Shape = Map(&Reference(Kind::Example));
const HEADERS: Shape = Map(&Reference(Kind::Header));
const SCHEMAS: Shape = Map(&Schema);
const PATH_ITEMS: Shape = Map(&Reference(Kind::PathItem));
const SCHEMES: Shape = List(&Choice(&["http", "https", "ws", "wss"]));
const COLLECTIONS: Shape = Choice(&["csv", "ssv", "tsv", "pipes", "multi"]);
const OPERATION: Shape = Object(Kind::Operation);
const PARAMETERS: Shape = List(&Reference(Kind::Parameter));
const FLOW: Shape = Object(Kind::OAuthFlow);
const DOCS: Field = field("externalDocs", Object(Kind::ExternalDocs));
const DESCRIPTION: Field = field("description", Text);
const STYLES: Shape =
    Choice(&["form", "simple", "label", "matrix", "spaceDelimited", "pipeDelimited", "deepObject", "cookie"]);

pub(super) const OPEN_API: &[Field] = &[
    Field { need: Need::Required, ..not_20("openapi", Text) },
    Field { need: Need::Required, ..only_20("swagger", Text) },
    assumed("info", Object(Kind::Info)),
    not_20("servers", SERVERS),
    only_20("host", Text),
    only_20("basePath", Text),
    only_20("schemes", SCHEMES),
    only_20("consumes", TEXTS),
    only_20("produces", TEXTS),
    assumed("paths", Object(Kind::Paths)),
    not_20("components", Object(Kind::Components)),
    only_20("definitions", SCHEMAS),
    only_20("parameters", Map(&Reference(Kind::Parameter))),
    only_20("responses", Map(&Reference(Kind::Response))),
    only_20("securityDefinitions", Map(&Reference(Kind::SecurityScheme))),
    field("security", SECURITY),
    field("tags", List(&Object(Kind::Tag))),
    DOCS,
    from_31("webhooks", PATH_ITEMS),
    from_31("jsonSchemaDialect", Text),
    from_32("$self", Text),
];

pub(super) const INFO: &[Field] = &[
    assumed("title", Text),
    assumed("version", Text),
    DESCRIPTION,
    field("termsOfService", Text),
    field("contact", Object(Kind::Contact)),
    field("license", Object(Kind::License)),
    from_31("summary", Text),
];

pub(super) const COMPONENTS: &[Field] = &[
    field("schemas", SCHEMAS),
    field("responses", Map(&Reference(Kind::Response))),
    field("parameters", Map(&Reference(Kind::Parameter))),
    field("examples", EXAMPLES),
    field("requestBodies", Map(&Reference(Kind::RequestBody))),
    field("headers", HEADERS),
    field("securitySchemes", Map(&Reference(Kind::SecurityScheme))),
    field("links", Map(&Reference(Kind::Link))),
    field("callbacks", Map(&Reference(Kind::Callback))),
    from_31("pathItems", PATH_ITEMS),
    from_32("mediaTypes", CONTENT),
];

pub(super) const PATH_ITEM: &[Field] = &[
    from_30("summary", Text),
    from_30("description", Text),
    field("get", OPERATION),
    field("put", OPERATION),
    field("post", OPERATION),
    field("delete", OPERATION),
    field("options", OPERATION),
    field("head", OPERATION),
    field("patch", OPERATION),
    from_30("trace", OPERATION),
    not_20("servers", SERVERS),
    field("parameters", PARAMETERS),
    from_32("query", OPERATION),
    from_32("additionalOperations", Map(&OPERATION)),
];

pub(super) const OPERATION_FIELDS: &[Field] = &[
    field("tags", TEXTS),
    field("summary", Text),
    DESCRIPTION,
    DOCS,
    field("operationId", Text),
    field("parameters", PARAMETERS),
    not_20("requestBody", Reference(Kind::RequestBody)),
    assumed("responses", Object(Kind::Responses)),
    not_20("callbacks", Map(&Reference(Kind::Callback))),
    field("deprecated", Flag),
    field("security", SECURITY),
    not_20("servers", SERVERS),
    only_20("consumes", TEXTS),
    only_20("produces", TEXTS),
    only_20("schemes", SCHEMES),
];

/// Keys of an object, and those by which 2.0 says in the same object what its value is.
macro_rules! with_value {
    ($($own:expr),* $(,)?) => {
        &[
            $($own,)*
            only_20("type", Shape::TypeNames),
            only_20("format", Text),
            only_20("items", Object(Kind::Items)),
            only_20("collectionFormat", COLLECTIONS),
            only_20("default", Any),
            only_20("enum", List(&Any)),
            only_20("multipleOf", Number),
            only_20("minimum", Number),
            only_20("maximum", Number),
            only_20("exclusiveMinimum", Bound),
            only_20("exclusiveMaximum", Bound),
            only_20("minLength", Count),
            only_20("maxLength", Count),
            only_20("pattern", Text),
            only_20("minItems", Count),
            only_20("maxItems", Count),
            only_20("uniqueItems", Flag),
        ]
    };
}

pub(super) const PARAMETER: &[Field] = with_value![
    required("name", Text),
    required("in", Shape::Location),
    DESCRIPTION,
    field("required", Flag),
    from_30("deprecated", Flag),
    field("allowEmptyValue", Flag),
    not_20("style", STYLES),
    not_20("explode", Flag),
    not_20("allowReserved", Flag),
    // In 2.0 that of a body.
    field("schema", Schema),
    from_30("example", Any),
    from_30("examples", EXAMPLES),
    not_20("content", CONTENT),
];

pub(super) const HEADER: &[Field] = with_value![
    DESCRIPTION,
    from_30("required", Flag),
    from_30("deprecated", Flag),
    not_20("allowEmptyValue", Flag),
    not_20("style", Choice(&["simple"])),
    not_20("explode", Flag),
    not_20("allowReserved", Flag),
    not_20("schema", Schema),
    from_30("example", Any),
    from_30("examples", EXAMPLES),
    not_20("content", CONTENT),
];

pub(super) const ITEMS: &[Field] = with_value![];

pub(super) const SCHEMA: &[Field] = &[
    field("title", Text),
    DESCRIPTION,
    field("type", Shape::TypeNames),
    field("format", Text),
    field("enum", List(&Any)),
    field("default", Any),
    field("example", Any),
    field("multipleOf", Number),
    field("minimum", Number),
    field("maximum", Number),
    field("exclusiveMinimum", Bound),
    field("exclusiveMaximum", Bound),
    field("minLength", Count),
    field("maxLength", Count),
    field("pattern", Text),
    field("items", Schema),
    field("minItems", Count),
    field("maxItems", Count),
    field("uniqueItems", Flag),
    field("properties", SCHEMAS),
    field("additionalProperties", Shape::SchemaOrFlag),
    field("required", TEXTS),
    field("minProperties", Count),
    field("maxProperties", Count),
    field("allOf", List(&Schema)),
    from_30("oneOf", List(&Schema)),
    from_30("anyOf", List(&Schema)),
    from_30("not", Schema),
    field("readOnly", Flag),
    from_30("writeOnly", Flag),
    from_30("deprecated", Flag),
    only_30("nullable", Flag),
    field("discriminator", Shape::Discriminator),
    field("xml", Object(Kind::Xml)),
    DOCS,
    from_31("const", Any),
    from_31("examples", Any),
    from_31("contentEncoding", Text),
    from_31("contentMediaType", Text),
    from_31("contentSchema", Schema),
    from_31("prefixItems", List(&Schema)),
    from_31("contains", Schema),
    from_31("minContains", Count),
    from_31("maxContains", Count),
    from_31("unevaluatedItems", Shape::SchemaOrFlag),
    from_31("unevaluatedProperties", Shape::SchemaOrFlag),
    from_31("patternProperties", SCHEMAS),
    from_31("propertyNames", Schema),
    from_31("if", Schema),
    from_31("then", Schema),
    from_31("else", Schema),
    from_31("dependentSchemas", SCHEMAS),
    from_31("dependentRequired", Map(&TEXTS)),
    from_31("$defs", SCHEMAS),
    from_31("definitions", SCHEMAS),
    from_31("$id", Text),
    from_31("$schema", Text),
    from_31("$anchor", Text),
    from_31("$dynamicRef", Text),
    from_31("$dynamicAnchor", Text),
    from_31("$recursiveRef", Text),
    from_31("$recursiveAnchor", Flag),
    from_31("$comment", Text),
    from_31("$vocabulary", Any),
];

pub(super) const SECURITY_SCHEME: &[Field] = &[
    required("type", Text),
    DESCRIPTION,
    field("name", Text),
    field("in", Choice(&["query", "header", "cookie"])),
    not_20("scheme", Text),
    not_20("bearerFormat", Text),
    not_20("flows", Object(Kind::OAuthFlows)),
    not_20("openIdConnectUrl", Text),
    only_20("flow", Choice(&["implicit", "password", "application", "accessCode"])),
    only_20("authorizationUrl", Text),
    only_20("tokenUrl", Text),
    only_20("scopes", Map(&Text)),
    from_32("deprecated", Flag),
    from_32("oauth2MetadataUrl", Text),
];

pub(super) const CONTACT: &[Field] = &[field("name", Text), field("url", Text), field("email", Text)];

pub(super) const LICENSE: &[Field] =
    &[assumed("name", Text), field("url", Text), from_31("identifier", Text)];

pub(super) const SERVER: &[Field] = &[
    required("url", Text),
    DESCRIPTION,
    field("variables", Map(&Object(Kind::ServerVariable))),
    from_32("name", Text),
];

pub(super) const SERVER_VARIABLE: &[Field] = &[field("enum", TEXTS), assumed("default", Text), DESCRIPTION];

pub(super) const EXTERNAL_DOCS: &[Field] = &[required("url", Text), DESCRIPTION];

pub(super) const REQUEST_BODY: &[Field] =
    &[DESCRIPTION, assumed("content", CONTENT), field("required", Flag)];

pub(super) const MEDIA_TYPE: &[Field] = &[
    field("schema", Schema),
    field("example", Any),
    field("examples", EXAMPLES),
    field("encoding", Map(&Object(Kind::Encoding))),
    from_32("description", Text),
    from_32("itemSchema", Schema),
    from_32("prefixEncoding", List(&Object(Kind::Encoding))),
    from_32("itemEncoding", Object(Kind::Encoding)),
];

pub(super) const ENCODING: &[Field] = &[
    field("contentType", Text),
    field("headers", HEADERS),
    field("style", Choice(&["form", "spaceDelimited", "pipeDelimited", "deepObject"])),
    field("explode", Flag),
    field("allowReserved", Flag),
    from_32("encoding", Map(&Object(Kind::Encoding))),
    from_32("prefixEncoding", List(&Object(Kind::Encoding))),
    from_32("itemEncoding", Object(Kind::Encoding)),
];

pub(super) const RESPONSES: &[Field] = &[field("default", Reference(Kind::Response))];

pub(super) const RESPONSE: &[Field] = &[
    assumed("description", Text),
    field("headers", HEADERS),
    not_20("content", CONTENT),
    not_20("links", Map(&Reference(Kind::Link))),
    from_32("summary", Text),
    only_20("schema", Schema),
    // By media type.
    only_20("examples", Map(&Any)),
];

pub(super) const EXAMPLE: &[Field] = &[
    field("summary", Text),
    DESCRIPTION,
    field("value", Any),
    field("externalValue", Text),
    from_32("dataValue", Any),
    from_32("serializedValue", Text),
];

pub(super) const LINK: &[Field] = &[
    field("operationRef", Text),
    field("operationId", Text),
    field("parameters", Map(&Any)),
    field("requestBody", Any),
    DESCRIPTION,
    field("server", Object(Kind::Server)),
];

pub(super) const TAG: &[Field] = &[
    required("name", Text),
    DESCRIPTION,
    DOCS,
    from_32("summary", Text),
    from_32("parent", Text),
    from_32("kind", Text),
];

pub(super) const DISCRIMINATOR: &[Field] =
    &[required("propertyName", Text), field("mapping", Map(&Text)), from_32("defaultMapping", Text)];

pub(super) const XML: &[Field] = &[
    field("name", Text),
    field("namespace", Text),
    field("prefix", Text),
    field("attribute", Flag),
    field("wrapped", Flag),
    from_32("nodeType", Text),
];

pub(super) const OAUTH_FLOWS: &[Field] = &[
    field("implicit", FLOW),
    field("password", FLOW),
    field("clientCredentials", FLOW),
    field("authorizationCode", FLOW),
    from_32("deviceAuthorization", FLOW),
];

pub(super) const OAUTH_FLOW: &[Field] = &[
    field("authorizationUrl", Text),
    field("tokenUrl", Text),
    field("refreshUrl", Text),
    assumed("scopes", Map(&Text)),
    from_32("deviceAuthorizationUrl", Text),
];
