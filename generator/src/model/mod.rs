//! The API as plain data: what the document says, free of the forms in which versions write it, and of Rust.
//!
//! Lowering fills it one to one; the passes then rewrite it (compositions merged, unions
//! decided, directions known, cycles cut) until the plan can read every answer from it.

mod docs;
mod operation;
mod pages;
mod reference;
mod rule;
mod schema;
mod signature;
mod union;

pub use docs::{Departure, Docs, Elsewhere, Provenance};
pub use operation::{
    Body, Described, Grouped, Header, Location, Media, MediaKind, Method, Operation, Parameter,
    ParameterEncoding, PartEncoding, PathTemplate, Repeats, Requirement, Response, Segment, StatusPattern,
    Style,
};
pub use pages::{NextPage, PageInput, Paged, Pages, SaidBy};
pub use reference::{JsonKind, SchemaId, SchemaUse};
pub use rule::{Bound, Condition, Effect, Path, Rule};
pub use schema::{
    Access, Additional, Array, Constraint, EnumValue, Enumeration, GivenName, Integer, Number, Object,
    Property, Role, Schema, Schemas, Secrecy, Shape, Text, Tuple, Usage,
};
pub use signature::{Encoding, Signature, SignedPart, TimestampFormat, of_word};
pub use union::{Discriminator, Evidence, Tag, Union, UnionKind, Variant};

use crate::pointer::Pointer;

/// A whole API.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// What `info` says.
    pub info: Info,
    /// The servers of the document, in order.
    pub servers: Vec<Server>,
    /// The security schemes, in order.
    pub security_schemes: Vec<SecurityScheme>,
    /// The tags, in order of declaration.
    pub tags: Vec<Tagged>,
    /// The operations, in document order.
    pub operations: Vec<Operation>,
    /// What webhooks and callbacks bring to the client.
    pub webhooks: Vec<Incoming>,
    /// The union of what they bring as JSON.
    pub event: Option<SchemaUse>,
    /// How they are signed.
    pub signature: Option<Signature>,
    /// Whether only the schemas that an operation or a webhook uses have types.
    pub only_used: bool,
    /// The operations and component schemas that the document no longer has, and that stay for a release.
    pub removed: Vec<Pointer>,
    /// Every schema, components first, each then followed by what it holds.
    pub schemas: Schemas,
}

/// What a webhook or a callback brings, in one media type, or all of them as one union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// Its schema.
    pub schema: SchemaId,
    /// The request, as `/webhooks/{name}/post`, and the media type; none of the union of all.
    pub request: Option<(Pointer, String)>,
}

impl Api {
    /// The schemas of what webhooks and callbacks bring.
    pub fn incoming(&self) -> impl Iterator<Item = SchemaId> + '_ {
        self.webhooks.iter().map(|one| one.schema)
    }
}

impl Operation {
    /// What is sent, to be changed: parameters, bodies, and headers of their parts.
    pub fn sent_mut(&mut self) -> impl Iterator<Item = &mut SchemaUse> {
        let media = self.body.iter_mut().flat_map(|body| &mut body.media);
        let bodies = media.flat_map(|media| {
            let headers = media.parts.iter_mut().flat_map(|part| &mut part.headers);
            media.schema.as_mut().into_iter().chain(headers.filter_map(|header| header.schema.as_mut()))
        });
        self.parameters.iter_mut().map(|parameter| &mut parameter.schema).chain(bodies)
    }

    /// What is received, to be changed: bodies and headers of responses.
    pub fn received_mut(&mut self) -> impl Iterator<Item = &mut SchemaUse> {
        self.responses.iter_mut().flat_map(|response| {
            let headers = response.headers.iter_mut().filter_map(|header| header.schema.as_mut());
            response.media.iter_mut().filter_map(|media| media.schema.as_mut()).chain(headers)
        })
    }
}

/// What `info` says.
#[derive(Clone, Debug, Default)]
pub struct Info {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`.
    pub description: Option<String>,
}

/// A tag that is declared; by their parents, tags are a tree.
#[derive(Clone, Debug)]
pub struct Tagged {
    /// Its name.
    pub name: String,
    /// What it says to its readers.
    pub docs: Docs,
    /// The name of the tag that it belongs to.
    pub parent: Option<String>,
    /// What it is a tag for, such as `nav` or `audience`.
    pub kind: Option<String>,
}

/// A server and its variables.
#[derive(Clone, Debug)]
pub struct Server {
    /// The address, with `{variables}`.
    pub url: String,
    /// What it is called.
    pub name: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// The variables, in order.
    pub variables: Vec<ServerVariable>,
}

impl Server {
    /// The address with every variable at its default.
    #[must_use]
    pub fn default_url(&self) -> String {
        self.variables.iter().fold(self.url.clone(), |url, variable| {
            url.replace(&format!("{{{}}}", variable.name), &variable.default)
        })
    }

    /// Whether it says which host it is on, rather than where it is on the host of the others.
    #[must_use]
    pub fn is_absolute(&self) -> bool {
        self.default_url().contains("://")
    }
}

/// A variable of a server address.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// The name between the braces.
    pub name: String,
    /// Its value where the caller says nothing.
    pub default: String,
    /// The accepted values; empty where any is.
    pub values: Vec<String>,
    /// What it means.
    pub description: Option<String>,
}

/// A security scheme.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// Where it is declared.
    pub pointer: Pointer,
    /// Its name under `components/securitySchemes`.
    pub name: String,
    /// How credentials travel.
    pub kind: SecurityKind,
    /// What it is for.
    pub description: Option<String>,
    /// Whether it should no longer be used.
    pub deprecated: bool,
    /// What else there is to know of it: the key and the text.
    pub facts: Vec<(&'static str, String)>,
    /// How a token is got.
    pub flows: Vec<Flow>,
}

impl SecurityScheme {
    /// A scheme of which nothing else is known.
    #[must_use]
    pub fn of(pointer: Pointer, kind: SecurityKind) -> Self {
        let (name, description, facts, flows) = (String::new(), None, Vec::new(), Vec::new());
        Self { pointer, name, kind, description, deprecated: false, facts, flows }
    }
}

/// A flow by which a token is got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    /// Its name.
    pub name: String,
    /// Its addresses: the key and the address.
    pub addresses: Vec<(&'static str, String)>,
    /// The scopes, with what they allow.
    pub scopes: Vec<(String, String)>,
}

/// How credentials travel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityKind {
    /// `Authorization: Bearer …`, from `http` `bearer`, `oauth2` and `openIdConnect`.
    Bearer,
    /// `Authorization: Basic …`.
    Basic,
    /// A key under a name in a header, the query or a cookie.
    ApiKey {
        /// Header, query or cookie.
        location: Location,
        /// The name it travels under.
        name: String,
    },
    /// Mutual TLS: the transport's business.
    MutualTls,
    /// An `http` scheme the client cannot compute by itself, sent as `Authorization: <scheme> …`.
    Http(String),
}
