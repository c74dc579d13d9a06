//! Operations as data.

use std::fmt;
use std::sync::OnceLock;

use http::{HeaderName, HeaderValue, Method};

use super::repeats::{Class, Repeats};
use super::server::Server;
use crate::runtime::Check;

/// An operation of the API.
#[derive(Debug)]
pub struct Operation {
    /// Its name, for errors and logs.
    pub id: &'static str,
    /// The method.
    pub method: &'static str,
    /// The path below the server's address.
    pub path: &'static [Segment],
    /// The parameters, in the order of their numbers.
    pub parameters: &'static [Parameter],
    /// What the parameters have to be, by their numbers; those of which nothing is asked are not there.
    pub checks: &'static [(usize, &'static Check)],
    /// Alternatives, each of schemes that are all needed.
    pub security: &'static [&'static [&'static str]],
    /// The server, where it is not the client's.
    pub server: Option<&'static Server>,
    /// The media types that are understood.
    pub accept: &'static str,
    /// Statuses beside those of success that are what it is for, as a redirect that is not to be followed.
    pub outcomes: &'static [&'static str],
    /// What is documented of its answers.
    pub answers: Documented,
    /// What the API says about sending it again.
    pub repeats: Repeats,
    /// What its first call has parsed.
    pub parsed: Parsed,
}

/// What is documented of the answers to a call: the patterns of success, and those of failure. A pattern is of statuses
/// (`200`, `2XX`, `default`), and may name a media type after a space; statuses after a `!` have no documented body.
#[derive(Clone, Copy, Debug)]
pub struct Documented {
    /// Of success; none where nothing is known of it.
    pub success: &'static [&'static str],
    /// Of what is read as it arrives.
    pub stream: &'static [&'static str],
    /// Of failure.
    pub failure: &'static [&'static str],
}

impl Documented {
    /// Nothing, to fill in what is documented.
    pub const NOTHING: Self = Self { success: &[], stream: &[], failure: &[] };
}

/// The words of an operation as requests need them, parsed with its first call.
#[derive(Debug)]
pub struct Parsed(OnceLock<Words>);

#[derive(Debug)]
pub(super) struct Words {
    pub(super) method: Option<Method>,
    pub(super) accept: Option<HeaderValue>,
    /// The names of the parameters that are headers, by their numbers.
    pub(super) headers: Vec<Option<HeaderName>>,
}

impl Parsed {
    /// Nothing, as yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(OnceLock::new())
    }
}

impl Default for Parsed {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation {
    /// What is carried out when it is sent twice.
    #[must_use]
    pub fn class(&self) -> Class {
        Class::known(self.method, self.repeats.class)
    }

    /// The path with the names of its parameters in braces.
    #[must_use]
    pub fn template(&self) -> String {
        let segments = self.path.iter().map(|segment| match segment {
            Segment::Literal(text) => (*text).to_owned(),
            Segment::Parameter(index) => {
                format!("{{{}}}", self.parameters.get(*index).map_or("", |parameter| parameter.name))
            }
        });
        segments.collect()
    }

    /// Its words, parsed; none of what cannot be sent.
    pub(super) fn words(&self) -> &Words {
        self.parsed.0.get_or_init(|| Words {
            method: self.method.parse().ok(),
            accept: HeaderValue::from_str(self.accept).ok(),
            headers: self.parameters.iter().map(Parameter::header_name).collect(),
        })
    }
}

/// Its name, its method and the template of its path.
impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.method.is_empty() {
            return f.write_str(self.id);
        }
        write!(f, "{} ({} {})", self.id, self.method, self.template())
    }
}

/// A piece of a path.
#[derive(Debug)]
pub enum Segment {
    /// Text.
    Literal(&'static str),
    /// The parameter of this number.
    Parameter(usize),
}

/// A parameter.
#[derive(Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: &'static str,
    /// Where it travels.
    pub location: Location,
    /// How lists and objects are written.
    pub style: Style,
    /// Whether items and properties are written one by one.
    pub explode: bool,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
    /// Whether nobody should see its value.
    pub secret: bool,
}

impl Parameter {
    /// What messages call it: `query.page`.
    pub(super) fn place(&self) -> String {
        let location = match self.location {
            Location::Path => "path",
            Location::Query | Location::QueryString => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
        };
        format!("{location}.{}", self.name)
    }

    fn header_name(&self) -> Option<HeaderName> {
        (self.location == Location::Header).then(|| self.name.parse().ok()).flatten()
    }
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// How a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `a,b`.
    Simple,
    /// `.a.b`.
    Label,
    /// `;name=a;name=b`.
    Matrix,
    /// `name=a&name=b`.
    Form,
    /// `name=a%20b`.
    SpaceDelimited,
    /// `name=a%7Cb`.
    PipeDelimited,
    /// `name[key]=a`.
    DeepObject,
    /// `name=a; name=b`, not encoded.
    Cookie,
    /// Lists as one text, these characters between their items, from the outermost list inwards.
    Joined(&'static str),
    /// As JSON.
    Json,
    /// As the form of its properties; these are written in ways of their own.
    Properties(&'static [Parameter]),
    /// As plain text.
    Text,
}

/// A way to authenticate.
#[derive(Debug)]
pub struct Scheme {
    /// Its name in the API's description.
    pub name: &'static str,
    /// What is sent.
    pub kind: SchemeKind,
}

/// What a scheme sends.
#[derive(Debug)]
pub enum SchemeKind {
    /// A token in `Authorization: Bearer`.
    Bearer,
    /// A user and a password in `Authorization: Basic`.
    Basic,
    /// A key under a name.
    ApiKey {
        /// Where.
        location: Location,
        /// The name.
        name: &'static str,
    },
    /// A token (`oauth2`), sent as bearer.
    OAuth2,
    /// A token from an identity provider (`openIdConnect`), sent as bearer.
    OpenId,
    /// Another scheme: the whole value of `Authorization`.
    Authorization,
    /// A certificate that TLS shows (`mutualTLS`): nothing in a request.
    MutualTls,
}
