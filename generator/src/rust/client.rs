//! The client, its builder and its groups.

use super::{Argument, Docs, Example, Ident, Path, Type};
use crate::model::{Location, Signature};

/// The client and its builder.
#[derive(Clone, Debug)]
pub struct Client {
    /// Its documentation.
    pub docs: Docs,
    /// The servers, the one that is taken without a word first.
    pub servers: Vec<Server>,
    /// The enums of what can be chosen about servers.
    pub choices: Vec<Choice>,
    /// The setters of the builder about servers.
    pub addresses: Vec<AddressSetter>,
    /// The security schemes, in order.
    pub schemes: Vec<Scheme>,
    /// What most operations need, for calls that are not described.
    pub security: Vec<Vec<String>>,
    /// How many calls it makes, unless told otherwise, in so many seconds.
    pub limit: Option<(u32, u32)>,
    /// Setters of the builder for credentials.
    pub credentials: Vec<Credential>,
    /// The flows by which tokens are got.
    pub flows: Vec<Flow>,
    /// Setters of the builder for headers of every call.
    pub headers: Vec<HeaderSetter>,
    /// What reads the events that the API sends by itself.
    pub webhooks: Option<Webhooks>,
    /// A method for each operation, in document order.
    pub methods: Vec<ClientMethod>,
    /// The same methods by tags, where that is asked for.
    pub groups: Vec<Group>,
}

/// What reads the events that the API sends by itself.
#[derive(Clone, Debug)]
pub struct Webhooks {
    /// Its documentation.
    pub docs: Docs,
    /// What an event is read into.
    pub event: Type,
    /// How they are signed, if that is known.
    pub signature: Option<Signature>,
}

/// A server.
#[derive(Clone, Debug)]
pub struct Server {
    /// What it is known by.
    pub name: String,
    /// Its address, with variables in braces.
    pub url: String,
    /// The variables: name, default and values.
    pub variables: Vec<(String, String, Vec<String>)>,
}

/// An enum of what can be chosen, beside the client.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Its documentation.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// The variants: documentation, name and text.
    pub variants: Vec<(Docs, Ident, String)>,
}

/// A setter of the builder about servers.
#[derive(Clone, Debug)]
pub struct AddressSetter {
    /// Its documentation.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// What it sets.
    pub sets: Address,
}

/// What a setter about servers sets.
#[derive(Clone, Debug)]
pub enum Address {
    /// Which server, by this enum.
    Server(Ident),
    /// A variable: its name, and the enum of its values.
    Variable(String, Option<Ident>),
    /// The address of a server that only operations have.
    Own(String),
}

/// A security scheme.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// Its name in the document.
    pub name: String,
    /// How credentials travel.
    pub kind: SchemeKind,
}

/// How credentials travel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// `Authorization: Bearer …`.
    Bearer,
    /// `Authorization: Basic …`.
    Basic,
    /// A key: where, and under which name.
    ApiKey(Location, String),
    /// A certificate that TLS shows.
    MutualTls,
    /// Another scheme: the whole value of `Authorization`.
    Authorization,
}

/// A setter of the builder for a credential.
#[derive(Clone, Debug)]
pub struct Credential {
    /// Its documentation.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// The security scheme.
    pub scheme: String,
    /// Whether it takes a user name and a password.
    pub basic: bool,
    /// The setter that takes a provider of tokens, where there can be one.
    pub provider: Option<(Ident, Docs)>,
}

/// A flow of OAuth 2, as a constant of the client.
#[derive(Clone, Debug)]
pub struct Flow {
    /// Its documentation.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// Where a user allows it.
    pub authorization_url: Option<String>,
    /// Where a device asks for a code.
    pub device_url: Option<String>,
    /// Where tokens are got.
    pub token_url: String,
    /// Where they are got anew.
    pub refresh_url: Option<String>,
    /// The scopes.
    pub scopes: Vec<String>,
}

/// A setter of the builder for a header of every call.
#[derive(Clone, Debug)]
pub struct HeaderSetter {
    /// Its documentation.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// The header.
    pub header: String,
    /// The method that says that it is not sent, where one of the two is asked for.
    pub without: Option<(Docs, Ident)>,
}

/// A method of the client.
#[derive(Clone, Debug)]
pub struct ClientMethod {
    /// Its documentation.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// The request it gives.
    pub request: Path,
    /// What it takes.
    pub arguments: Vec<Argument>,
    /// The struct that it takes instead, where they are too many.
    pub required: Option<Ident>,
    /// How it is called.
    pub example: Option<Example>,
    /// Why it should no longer be called, where it should not.
    pub deprecated: Option<String>,
}

/// The operations of a tag.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its documentation.
    pub docs: Docs,
    /// Its type.
    pub name: Ident,
    /// The method that gives it.
    pub accessor: Option<Ident>,
    /// The group above it, by its place; none, where that is the client.
    pub parent: Option<usize>,
    /// What the methods are called here, and their places among those of the client.
    pub methods: Vec<(Ident, usize)>,
}
