//! The grammar of OpenAPI: which keys each kind of object has in which version, and what each holds.
//!
//! One table serves the checks of keys and types, the search for references, and the rules.

mod tables;

use super::tree::Content;
use super::{Node, Version};
use crate::pointer::Pointer;

/// A kind of object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Kind {
    OpenApi,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    Paths,
    PathItem,
    Operation,
    ExternalDocs,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Example,
    Link,
    Header,
    Tag,
    Schema,
    /// What a parameter of 2.0 says of the items of a list.
    Items,
    Discriminator,
    Xml,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
}

/// What a key holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Any,
    Text,
    Flag,
    Number,
    /// A whole number from 0.
    Count,
    /// Where a parameter travels.
    Location,
    /// One of these texts.
    Choice(&'static [&'static str]),
    /// The `type` of a schema: a text or, in 3.1, a list of texts.
    TypeNames,
    /// In 3.0 a flag, in 3.1 a number.
    Bound,
    Object(Kind),
    /// An object of this kind or a `$ref` to one.
    Reference(Kind),
    /// A schema, a `$ref` to one or, in 3.1, `true` or `false`.
    Schema,
    /// `additionalProperties`: a schema or a flag.
    SchemaOrFlag,
    /// `discriminator`: in 2.0 the name of a property, since 3.0 an object.
    Discriminator,
    List(&'static Self),
    Map(&'static Self),
}

/// Whether a key may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    Optional,
    /// Without it the object is of no use.
    Required,
    /// It should be there, but something empty can stand in for it.
    Assumed,
}

/// The versions that know a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Since {
    All,
    /// Part of how 2.0 is laid out; it means nothing in the others.
    Only20,
    /// Part of how 3.0 and those after it are laid out; it means nothing in 2.0.
    Not20,
    Only30,
    /// This one and those after it.
    From(Version),
}

/// A key of an object.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    pub(crate) need: Need,
    pub(crate) since: Since,
}

impl Field {
    /// The version that the key belongs to, if a document of `version` may not use it.
    pub(crate) fn foreign_to(&self, version: Version) -> Option<Version> {
        match self.since {
            Since::Only20 if version != Version::V2_0 => Some(Version::V2_0),
            Since::Not20 if version == Version::V2_0 => Some(Version::V3_0),
            Since::Only30 if version != Version::V3_0 => Some(Version::V3_0),
            Since::From(first) if version < first => Some(first),
            _ => None,
        }
    }

    /// Whether the key is only a part of how other versions are laid out.
    pub(crate) fn is_meaningless_in(&self, version: Version) -> bool {
        matches!(self.since, Since::Only20 | Since::Not20) && self.foreign_to(version).is_some()
    }
}

impl Kind {
    /// The keys that such an object has by name.
    pub(crate) const fn fields(self) -> &'static [Field] {
        match self {
            Self::OpenApi => tables::OPEN_API,
            Self::Info => tables::INFO,
            Self::Contact => tables::CONTACT,
            Self::License => tables::LICENSE,
            Self::Server => tables::SERVER,
            Self::ServerVariable => tables::SERVER_VARIABLE,
            Self::Components => tables::COMPONENTS,
            Self::Paths | Self::Callback => &[],
            Self::PathItem => tables::PATH_ITEM,
            Self::Operation => tables::OPERATION_FIELDS,
            Self::ExternalDocs => tables::EXTERNAL_DOCS,
            Self::Parameter => tables::PARAMETER,
            Self::RequestBody => tables::REQUEST_BODY,
            Self::MediaType => tables::MEDIA_TYPE,
            Self::Encoding => tables::ENCODING,
            Self::Responses => tables::RESPONSES,
            Self::Response => tables::RESPONSE,
            Self::Example => tables::EXAMPLE,
            Self::Link => tables::LINK,
            Self::Header => tables::HEADER,
            Self::Tag => tables::TAG,
            Self::Schema => tables::SCHEMA,
            Self::Items => tables::ITEMS,
            Self::Discriminator => tables::DISCRIMINATOR,
            Self::Xml => tables::XML,
            Self::SecurityScheme => tables::SECURITY_SCHEME,
            Self::OAuthFlows => tables::OAUTH_FLOWS,
            Self::OAuthFlow => tables::OAUTH_FLOW,
        }
    }

    /// What the keys hold that are not known by name, where such keys are allowed.
    pub(crate) const fn members(self) -> Option<Shape> {
        match self {
            Self::Paths | Self::Callback => Some(Shape::Reference(Kind::PathItem)),
            Self::Responses => Some(Shape::Reference(Kind::Response)),
            _ => None,
        }
    }

    /// The key `name`, if the table has it.
    pub(crate) fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }

    /// What the key `name` of such an object holds.
    pub(crate) fn shape_of(self, name: &str, version: Version) -> Option<Shape> {
        if name.starts_with("x-") {
            return None;
        }
        match self.field(name) {
            Some(field) => (!field.is_meaningless_in(version)).then_some(field.shape),
            None if self.is_schema_itself(version) => Self::Schema.shape_of(name, version),
            None => self.members(),
        }
    }

    /// Whether such an object says of its value what a schema says: in 2.0, parameters have no schema of their own.
    pub(crate) fn is_schema_itself(self, version: Version) -> bool {
        version == Version::V2_0 && matches!(self, Self::Parameter | Self::Header | Self::Items)
    }

    /// What the specification calls it.
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::OpenApi => "the document",
            Self::Info => "an info object",
            Self::Contact => "a contact",
            Self::License => "a licence",
            Self::Server => "a server",
            Self::ServerVariable => "a server variable",
            Self::Components => "the components",
            Self::Paths => "the paths",
            Self::PathItem => "a path item",
            Self::Operation => "an operation",
            Self::ExternalDocs => "a link to documentation",
            Self::Parameter => "a parameter",
            Self::RequestBody => "a request body",
            Self::MediaType => "a media type",
            Self::Encoding => "an encoding",
            Self::Responses => "the responses",
            Self::Response => "a response",
            Self::Callback => "a callback",
            Self::Example => "an example",
            Self::Link => "a link",
            Self::Header => "a header",
            Self::Tag => "a tag",
            Self::Schema => "a schema",
            Self::Items => "the items of a parameter",
            Self::Discriminator => "a discriminator",
            Self::Xml => "an XML note",
            Self::SecurityScheme => "a security scheme",
            Self::OAuthFlows => "the OAuth flows",
            Self::OAuthFlow => "an OAuth flow",
        }
    }
}

impl Shape {
    /// What it is called in a message.
    pub(crate) fn title(self, version: Version) -> String {
        match self {
            Self::Location => Self::Choice(locations(version)).title(version),
            Self::Any => "a value".to_owned(),
            Self::Text => "text".to_owned(),
            Self::Flag => "`true` or `false`".to_owned(),
            Self::Number => "a number".to_owned(),
            Self::Count => "a whole number from 0".to_owned(),
            Self::Choice(texts) => format!("one of `{}`", texts.join("`, `")),
            Self::TypeNames => "the name of a type".to_owned(),
            Self::Bound => "`true`, `false` or a number".to_owned(),
            Self::Object(kind) | Self::Reference(kind) => format!("{} (an object)", kind.title()),
            Self::Schema => "a schema (an object)".to_owned(),
            Self::SchemaOrFlag => "a schema (an object), `true` or `false`".to_owned(),
            Self::Discriminator => format!("{} (an object)", Kind::Discriminator.title()),
            Self::List(_) => "a list".to_owned(),
            Self::Map(_) => "an object".to_owned(),
        }
    }

    /// The kind of object that it holds, if it holds one.
    pub(crate) const fn kind(self) -> Option<Kind> {
        match self {
            Self::Object(kind) | Self::Reference(kind) => Some(kind),
            Self::Schema | Self::SchemaOrFlag => Some(Kind::Schema),
            Self::Discriminator => Some(Kind::Discriminator),
            _ => None,
        }
    }

    /// What stands behind one more token of a pointer.
    fn step(self, token: &str, version: Version) -> Option<Self> {
        match self {
            Self::List(item) | Self::Map(item) => Some(*item),
            other => other.kind()?.shape_of(token, version),
        }
    }
}

/// Where parameters travel.
pub(crate) const fn locations(version: Version) -> &'static [&'static str] {
    match version {
        Version::V2_0 => &["query", "header", "path", "formData", "body"],
        _ => &["query", "header", "path", "cookie", "querystring"],
    }
}

/// What the grammar expects at `pointer`; `None` where it knows nothing.
pub(crate) fn shape_at(pointer: &Pointer, version: Version) -> Option<Shape> {
    // What another file is made of, only the references to its parts say.
    let (None, _) = pointer.in_file() else { return None };
    pointer.tokens().try_fold(Shape::Object(Kind::OpenApi), |shape, token| shape.step(&token, version))
}

/// What a node is called in a message.
pub(crate) fn describe(node: Node<'_>) -> String {
    match node.content() {
        Content::List(_) => "a list".to_owned(),
        Content::Object => "an object".to_owned(),
        Content::Scalar(..) if node.is_null() => "null".to_owned(),
        Content::Scalar(text, _) if node.as_flag().is_some() => format!("`{text}`"),
        Content::Scalar(text, _) if node.as_number().is_some() => format!("the number {text}"),
        Content::Scalar(text, _) => describe_text(text),
    }
}

/// What a text is called in a message.
pub(crate) fn describe_text(text: &str) -> String {
    if text.chars().count() <= 40 { format!("the text `{text}`") } else { "a text".to_owned() }
}

#[cfg(test)]
mod tests;
