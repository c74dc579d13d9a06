//! Operations: what is sent and what comes back.

use super::{Argument, Check, Constructor, Docs, From, Ident, Pages, Path, Server, Setter, Struct, Type};
use crate::model::{Location, Method, Style};

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The documentation of the request.
    pub docs: Docs,
    /// The request.
    pub path: Path,
    /// The static that describes it.
    pub table: Ident,
    /// `operationId`, or what stands for it.
    pub id: String,
    /// The method.
    pub method: Method,
    /// The path.
    pub segments: Vec<Segment>,
    /// Every parameter.
    pub parameters: Vec<Parameter>,
    /// Alternatives of schemes that are all needed.
    pub security: Vec<Vec<String>>,
    /// The server, where it is another one.
    pub server: Option<Server>,
    /// `Accept`.
    pub accept: String,
    /// A struct of the arguments, where there are too many.
    pub required: Option<Ident>,
    /// The parameters that are arguments, by their place in `parameters`.
    pub arguments: Vec<(usize, Argument)>,
    /// The parameters that are setters, by their place in `parameters`.
    pub setters: Vec<(usize, Setter)>,
    /// What is sent.
    pub body: Option<Body>,
    /// What comes back, unless it only comes item by item.
    pub output: Option<Reply>,
    /// The patterns of what is documented for it: statuses, and media types where these make a difference.
    pub statuses: Vec<String>,
    /// Statuses beside those of success that are what the operation is for.
    pub outcomes: Vec<String>,
    /// What is said about sending it again.
    pub repeats: Repeats,
    /// What comes back item by item.
    pub stream: Option<Stream>,
    /// How the pages of what comes back follow each other.
    pub pages: Option<Pages>,
    /// Whether it may come back as bytes, so that it can be read as it arrives.
    pub downloads: bool,
    /// What comes back with an error status.
    pub error: Reply,
    /// The patterns of what is documented for it.
    pub failures: Vec<String>,
    /// The enums of replies that belong to it.
    pub replies: Vec<Replies>,
    /// The headers that are documented of its answers.
    pub headers: Option<Headers>,
    /// The structs that it sends in parts.
    pub forms: Vec<Struct>,
}

impl Operation {
    /// The names of its types: the request, and what is called after it.
    pub fn types(&self) -> Vec<Ident> {
        let body = self.body.iter().filter_map(|body| match &body.encoding {
            Bodies::Several(path, _) => Some(path.name.clone()),
            Bodies::One(..) => None,
        });
        let forms = self.forms.iter().flat_map(|form| {
            let required = match &form.constructor {
                Constructor::Required(name) => Some(name.clone()),
                _ => None,
            };
            [form.path.name.clone()].into_iter().chain(required)
        });
        let replies = self.replies.iter().map(|replies| replies.path.name.clone());
        let headers = self.headers.iter().map(|headers| headers.path.name.clone());
        [self.path.name.clone()]
            .into_iter()
            .chain(self.required.clone())
            .chain(body)
            .chain(forms)
            .chain(replies)
            .chain(headers)
            .collect()
    }
}

/// Headers of answers.
#[derive(Clone, Debug)]
pub struct Headers {
    /// The documentation of the struct.
    pub docs: Docs,
    /// The struct.
    pub path: Path,
    /// The fields: documentation, name, type without the option around it, and the header.
    pub fields: Vec<(Docs, Ident, Type, String)>,
}

/// What is said about sending an operation again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repeats {
    /// Whether twice is the same as once, where that is another than the method says.
    pub idempotent: Option<bool>,
    /// Whether the client does not send it again by itself.
    pub never: bool,
    /// The statuses after which it is sent again, where they are listed.
    pub statuses: Vec<String>,
    /// The statuses by which the server says that it has done nothing.
    pub refusals: Vec<u16>,
    /// The parameter by which the server knows a repetition, by its place.
    pub key: Option<usize>,
    /// The first and the longest pause, in milliseconds.
    pub pauses: Option<(u64, u64)>,
}

/// What comes back item by item.
#[derive(Clone, Debug, PartialEq)]
pub struct Stream {
    /// An item.
    pub item: Type,
    /// How they are told apart.
    pub framing: Framing,
    /// The patterns of what is documented for it.
    pub patterns: Vec<String>,
}

/// How the items of a stream are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// Server-sent events, by their data.
    Events,
    /// Server-sent events, with all that stands in each.
    WholeEvents,
    /// A line each.
    Lines,
    /// A record each.
    Records,
}

/// A piece of a path.
#[derive(Clone, Debug)]
pub enum Segment {
    /// Text that stands as it is.
    Literal(String),
    /// A parameter, by its place.
    Parameter(usize),
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// Where it travels.
    pub location: Location,
    /// How its value is written.
    pub style: ParameterStyle,
    /// Whether each item or property stands for itself.
    pub explode: bool,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
    /// Whether nobody should see its value.
    pub secret: bool,
    /// What it has to be.
    pub check: Option<Check>,
}

/// How the value of a parameter is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParameterStyle {
    /// By a style.
    Style(Style),
    /// Lists as one text, these characters between their items, from the outermost list inwards.
    Joined(String),
    /// As JSON.
    Json,
    /// As the form of its properties, these written so.
    Properties(Vec<PartEncoding>),
    /// As text.
    Text,
}

/// What is sent.
#[derive(Clone, Debug)]
pub struct Body {
    /// The documentation of its setter, or of its enum.
    pub docs: Docs,
    /// The name of the argument or setter.
    pub name: Ident,
    /// Whether it must be there.
    pub required: bool,
    /// The type.
    pub ty: Type,
    /// How it is written.
    pub encoding: Bodies,
}

/// The media types of a body.
#[derive(Clone, Debug)]
pub enum Bodies {
    /// One, and what the body has to be.
    One(BodyEncoding, Option<Check>),
    /// An enum of several.
    Several(Path, Vec<BodyVariant>),
}

impl BodyEncoding {
    /// Whether the body is encoded, rather than passed on.
    pub fn is_encoded(&self) -> bool {
        !matches!(self, Self::Text(_) | Self::Bytes(_) | Self::Items(_) | Self::Upload(_))
    }
}

/// How a body is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyEncoding {
    /// JSON, under this media type.
    Json(String),
    /// A form, and how what is nested in it is written.
    Form(Vec<PartEncoding>, Nesting),
    /// The properties of an object in parts, under this media type.
    Multipart(String),
    /// A struct that knows its parts, under this media type.
    Parts(String),
    /// Text, under this media type.
    Text(String),
    /// JSON values one by one, under this media type.
    Items(String),
    /// Bytes, under this media type.
    Bytes(String),
    /// Bytes, under a media type of these ranges.
    Upload(String),
}

/// How objects in a form are written where the document says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nesting {
    /// As JSON, which is OpenAPI's default.
    #[default]
    Json,
    /// In brackets: `a[b][0]`.
    Brackets,
}

/// How a property of a form is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartEncoding {
    /// The property.
    pub property: String,
    /// Its media type.
    pub content_type: Option<String>,
    /// The style, and whether it is exploded.
    pub style: Option<(Style, bool)>,
    /// What stands between the items of a list, from the outermost list inwards, whatever the style.
    pub separators: Option<String>,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
}

/// A media type of a body that has several.
#[derive(Clone, Debug)]
pub struct BodyVariant {
    /// Its documentation.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// What it holds.
    pub ty: Type,
    /// How it is written.
    pub encoding: BodyEncoding,
    /// What it has to be.
    pub check: Option<Check>,
    /// What it is made of, where nothing else in the body can be meant.
    pub from: Option<From>,
}

/// What comes back.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// Nothing.
    Nothing,
    /// JSON.
    Json(Type),
    /// JSON, or nothing.
    OptionalJson(Type),
    /// Any JSON, or text, or nothing.
    Raw,
    /// Text.
    Text,
    /// Text as it is, or as JSON.
    AnyText,
    /// Bytes.
    Binary,
    /// Item by item.
    Stream(Stream),
    /// Whatever it is, it is not documented.
    Undescribed,
    /// One of several.
    Several(Path),
}

/// Replies by status and media type.
#[derive(Clone, Debug)]
pub struct Replies {
    /// Its documentation.
    pub docs: Docs,
    /// Its name.
    pub path: Path,
    /// The variants, in document order.
    pub variants: Vec<ReplyVariant>,
}

/// A reply.
#[derive(Clone, Debug)]
pub struct ReplyVariant {
    /// Its documentation.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// Its statuses and media types as the runtime reads them: `200`, `5XX`, `200 text/csv`.
    pub patterns: Vec<String>,
    /// What it holds.
    pub reply: Reply,
}
