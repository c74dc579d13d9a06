//! Operations: what is sent where, and what comes back.

use std::fmt;

use super::{Docs, GivenName, Paged, SchemaUse, Server};
use crate::pointer::Pointer;

/// One method of one path.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Where the document has it.
    pub pointer: Pointer,
    /// `operationId` as written.
    pub id: Option<String>,
    /// A name for it, where an extension gives one.
    pub name: Option<GivenName>,
    /// The groups that an extension puts it in, if it does.
    pub grouped: Option<Grouped>,
    /// The method.
    pub method: Method,
    /// The path.
    pub path: PathTemplate,
    /// The tags, in order.
    pub tags: Vec<String>,
    /// What it says to its readers.
    pub docs: Docs,
    /// The parameters, those of the path item merged in, in document order.
    pub parameters: Vec<Parameter>,
    /// What is sent.
    pub body: Option<Body>,
    /// What comes back, in document order.
    pub responses: Vec<Response>,
    /// Alternatives, each of schemes that are all needed; an empty alternative is "no credentials".
    pub security: Vec<Vec<Requirement>>,
    /// The servers, where they differ from the document's.
    pub servers: Vec<Server>,
    /// The extension by which the document hides it.
    pub hidden: Option<&'static str>,
    /// What is said about sending it again.
    pub repeats: Repeats,
    /// What is said about its pages.
    pub paged: Paged,
}

/// Where an extension groups an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grouped {
    /// The groups, each within the one before; at least one.
    pub path: Vec<String>,
    /// The name of the operation there, where that is given too.
    pub name: Option<String>,
}

/// What is said about sending an operation again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repeats {
    /// Whether twice is the same as once, where that is said.
    pub idempotent: Option<bool>,
    /// Whether a client is not to send it again by itself.
    pub never: bool,
    /// The statuses after which it is sent again, where they are listed: `429`, `5XX`.
    pub statuses: Vec<String>,
    /// The statuses by which the server says that it has done nothing.
    pub refusals: Vec<u16>,
    /// The first and the longest pause, in milliseconds.
    pub pauses: Option<(u64, u64)>,
}

/// A security scheme that is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// The name under `components/securitySchemes`.
    pub scheme: String,
    /// The scopes.
    pub scopes: Vec<String>,
}

/// The method of an operation: any token, in the letters that go on the wire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Method(String);

impl Method {
    /// The method of this name, written as it is sent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// The method as it is written on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A path with parameters in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathTemplate {
    /// The path as written.
    pub text: String,
    /// Its pieces.
    pub segments: Vec<Segment>,
}

/// A piece of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Text that stands as it is.
    Literal(String),
    /// A parameter, by name.
    Parameter(String),
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Where the document has it.
    pub pointer: Pointer,
    /// The name on the wire.
    pub name: String,
    /// Where it travels.
    pub location: Location,
    /// Whether it must be there.
    pub required: bool,
    /// What it says to its readers.
    pub docs: Docs,
    /// How its value is written.
    pub encoding: ParameterEncoding,
    /// `allowEmptyValue`: whether the name may stand without a value.
    pub allow_empty: bool,
    /// Its schema.
    pub schema: SchemaUse,
    /// The name that the document gives its argument or setter.
    pub called: Option<String>,
}

impl Parameter {
    /// What its argument or setter is called after.
    #[must_use]
    pub fn text(&self) -> &str {
        self.called.as_deref().unwrap_or(&self.name)
    }
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// As the whole query.
    QueryString,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

impl Location {
    /// The word of the document for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::QueryString => "querystring",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// How the value of a parameter is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParameterEncoding {
    /// `style`, `explode` and `allowReserved`.
    Style {
        /// The style.
        style: Style,
        /// Whether each item or property stands for itself.
        explode: bool,
        /// Whether reserved characters stay as they are.
        allow_reserved: bool,
    },
    /// `collectionFormat` of 2.0, where no style says the same.
    Joined {
        /// What stands between the items of a list, from the outermost list inwards.
        separators: String,
        /// Whether each item of the outermost list stands for itself.
        repeated: bool,
    },
    /// `content`.
    Content {
        /// The media type as written.
        media_type: String,
        /// The family it belongs to.
        kind: MediaKind,
        /// `encoding` of the properties of a form.
        parts: Vec<PartEncoding>,
    },
}

/// `style` of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Style {
    /// `simple`.
    Simple,
    /// `label`.
    Label,
    /// `matrix`.
    Matrix,
    /// `form`.
    Form,
    /// `spaceDelimited`.
    SpaceDelimited,
    /// `pipeDelimited`.
    PipeDelimited,
    /// `deepObject`.
    DeepObject,
    /// `cookie`: as `form`, but nothing is encoded.
    Cookie,
}

/// What an operation sends.
#[derive(Clone, Debug)]
pub struct Body {
    /// Where the document has it.
    pub pointer: Pointer,
    /// Whether it must be there.
    pub required: bool,
    /// What it says to its readers.
    pub docs: Docs,
    /// The media types, in document order.
    pub media: Vec<Media>,
}

/// A media type and what it carries.
#[derive(Clone, Debug)]
pub struct Media {
    /// Where the document has it.
    pub pointer: Pointer,
    /// The media type as written.
    pub media_type: String,
    /// The family it belongs to.
    pub kind: MediaKind,
    /// The schema, if one is given.
    pub schema: Option<SchemaUse>,
    /// What the schema describes.
    pub described: Described,
    /// `encoding` of the properties of a form.
    pub parts: Vec<PartEncoding>,
}

/// What the schema of a media type describes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Described {
    /// The content; of events, as it has always been written, the data of each.
    #[default]
    Content,
    /// Each item of a sequence; of events all that stands in one, as an object.
    Items,
}

/// The family of a media type: how its bytes are made and read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MediaKind {
    /// JSON, `+json`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/*`.
    Multipart,
    /// `text/event-stream`.
    EventStream,
    /// One JSON value a line.
    JsonLines,
    /// JSON values that each begin with a mark (RFC 7464).
    JsonSequence,
    /// XML, kept as text.
    Xml,
    /// Other text.
    Text,
    /// Bytes, wildcards.
    Binary,
}

/// `encoding` of a property of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartEncoding {
    /// Where the document has it.
    pub pointer: Pointer,
    /// The property.
    pub property: String,
    /// `contentType`.
    pub content_type: Option<String>,
    /// `style` and `explode`.
    pub style: Option<(Style, bool)>,
    /// What stands between the items of a list, from the outermost list inwards, whatever the style.
    pub separators: Option<String>,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// `headers` of its parts.
    pub headers: Vec<Header>,
}

/// What may come back.
#[derive(Clone, Debug)]
pub struct Response {
    /// Where the document has it.
    pub pointer: Pointer,
    /// The statuses.
    pub status: StatusPattern,
    /// What it says to its readers.
    pub docs: Docs,
    /// The media types, in document order; none where there is no body, or none is described.
    pub media: Vec<Media>,
    /// Whether it is said that there is no body: `content` with nothing in it.
    pub bodiless: bool,
    /// The headers, in document order.
    pub headers: Vec<Header>,
}

/// Which statuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusPattern {
    /// This one.
    Exact(u16),
    /// A hundred, by its first digit.
    Range(u8),
    /// All that are not named.
    Default,
}

impl fmt::Display for StatusPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(status) => write!(f, "{status:03}"),
            Self::Range(hundred) => write!(f, "{hundred}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

/// A header of a response, or of a part of what is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Where the document has it.
    pub pointer: Pointer,
    /// Its name.
    pub name: String,
    /// Whether it must be there.
    pub required: bool,
    /// What it says to its readers.
    pub docs: Docs,
    /// Its schema, if one is given.
    pub schema: Option<SchemaUse>,
}
