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
const CONTENT: Shape = Map(&Object(Kind::MediaType));
const EXAMPLES: Shape = Map(&Reference(Kind::Example));
const HEADERS: Shape = Map(&Reference(Kind::Header));
const SCHEMAS: Shape = Map(&Schema);
const PATH_ITEMS: Shape = Map(&Reference(Kind::PathItem));
const OPERATION: Shape = Object(Kind::Operation);
const PARAMETERS: Shape = List(&Reference(Kind::Parameter));
const FLOW: Shape = Object(Kind::OAuthFlow);
const DOCS: Field = field("externalDocs", Object(Kind::ExternalDocs));
const DESCRIPTION: Field = field("description", Text);
const STYLES: Shape =
    Choice(&["form", "simple", "label", "matrix", "spaceDelimited", "pipeDelimited", "deepObject", "cookie"]);

pub(super) const OPEN_API: &[Field] = &[
    required("openapi", Text),
    assumed("info", Object(Kind::Info)),
    field("servers", SERVERS),
    assumed("paths", Object(Kind::Paths)),
    field("components", Object(Kind::Components)),
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
    field("summary", Text),
    DESCRIPTION,
    field("get", OPERATION),
    field("put", OPERATION),
    field("post", OPERATION),
    field("delete", OPERATION),
    field("options", OPERATION),
    field("head", OPERATION),
    field("patch", OPERATION),
    field("trace", OPERATION),
    field("servers", SERVERS),
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
    field("requestBody", Reference(Kind::RequestBody)),
    assumed("responses", Object(Kind::Responses)),
    field("callbacks", Map(&Reference(Kind::Callback))),
    field("deprecated", Flag),
    field("security", SECURITY),
    field("servers", SERVERS),
];

pub(super) const PARAMETER: &[Field] = &[
    required("name", Text),
    required("in", Choice(&["query", "header", "path", "cookie", "querystring"])),
    DESCRIPTION,
    field("required", Flag),
    field("deprecated", Flag),
    field("allowEmptyValue", Flag),
    field("style", STYLES),
    field("explode", Flag),
    field("allowReserved", Flag),
    field("schema", Schema),
    field("example", Any),
    field("examples", EXAMPLES),
    field("content", CONTENT),
];

pub(super) const HEADER: &[Field] = &[
    DESCRIPTION,
    field("required", Flag),
    field("deprecated", Flag),
    field("allowEmptyValue", Flag),
    field("style", Choice(&["simple"])),
    field("explode", Flag),
    field("allowReserved", Flag),
    field("schema", Schema),
    field("example", Any),
    field("examples", EXAMPLES),
    field("content", CONTENT),
];

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
    field("oneOf", List(&Schema)),
    field("anyOf", List(&Schema)),
    field("not", Schema),
    field("readOnly", Flag),
    field("writeOnly", Flag),
    field("deprecated", Flag),
    only_30("nullable", Flag),
    field("discriminator", Object(Kind::Discriminator)),
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
    field("scheme", Text),
    field("bearerFormat", Text),
    field("flows", Object(Kind::OAuthFlows)),
    field("openIdConnectUrl", Text),
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
    field("content", CONTENT),
    field("links", Map(&Reference(Kind::Link))),
    from_32("summary", Text),
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
