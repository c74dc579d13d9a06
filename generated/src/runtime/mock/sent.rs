//! What was sent.

use std::borrow::Cow;
use std::fmt;

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_TYPE, COOKIE};
use http::{HeaderMap, Method};
use percent_encoding::percent_decode_str;

use crate::runtime::{
    Decode, Described, Documented, Location, Operation, Payload, Raw, Reads, TransportError, decode,
    is_secret_name,
};

/// What stands for a secret.
pub(super) const REDACTED: &str = "[redacted]";

/// A request as a mock sees it. `Debug` and `Display` show no secret of it.
#[derive(Clone)]
pub struct Sent {
    operation: &'static Operation,
    pub(super) id: String,
    pub(super) method: Method,
    pub(super) path: String,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
    /// The body without secrets, where it is JSON or a form.
    pub(super) shown: Option<Raw>,
    secret_names: Vec<String>,
    pub(super) secrets: Vec<String>,
    pub(super) reads: Option<Reads>,
}

/// A parameter as it was sent.
pub(super) struct Given {
    /// `query.page`.
    pub(super) place: String,
    pub(super) value: String,
    pub(super) is_secret: bool,
}

/// What nothing is known of.
static UNKNOWN: Operation = Operation {
    id: "",
    method: "",
    path: &[],
    parameters: &[],
    checks: &[],
    security: &[],
    server: None,
    accept: "",
    outcomes: &[],
    answers: Documented::NOTHING,
    repeats: crate::runtime::Repeats::BY_METHOD,
    parsed: crate::runtime::Parsed::new(),
};

impl Sent {
    /// Reads a request, its body included.
    pub(super) async fn of(request: http::Request<Payload>, id: &str) -> Result<Self, TransportError> {
        let (head, payload) = request.into_parts();
        let body = match payload.bytes() {
            Some(bytes) => bytes.clone(),
            None => collect(payload).await?,
        };
        let described = head.extensions.get::<Described>();
        let pairs = head.uri.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
        let query = pairs.map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        });
        Ok(Self {
            operation: described.map_or(&UNKNOWN, |described| described.operation),
            id: id.to_owned(),
            method: head.method,
            path: head.uri.path().to_owned(),
            query: query.collect(),
            headers: head.headers,
            body,
            shown: described.and_then(|described| described.body.clone()),
            secret_names: described.map(|of| of.secret_names.clone()).unwrap_or_default(),
            secrets: described.map(|of| of.secrets.clone()).unwrap_or_default(),
            reads: described.and_then(|of| of.reads),
        })
    }

    /// The operation, by its id in the API's description; `request` for a call that is not described.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.id
    }

    /// The method.
    #[must_use]
    pub const fn method(&self) -> &Method {
        &self.method
    }

    /// The path as it was sent, encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The pairs of the query in their order, decoded.
    #[must_use]
    pub fn query(&self) -> &[(String, String)] {
        &self.query
    }

    /// The first value of a name in the query.
    #[must_use]
    pub fn query_value(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// The headers, credentials among them.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A header, if it is there and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON, if it is.
    #[must_use]
    pub fn json(&self) -> Option<Raw> {
        Raw::of_body(&self.body)
    }

    /// The body as a type; none where it is something else.
    #[must_use]
    pub fn body_as<T: Decode>(&self) -> Option<T> {
        decode(&self.body).value
    }

    pub(super) const fn described(&self) -> &'static Operation {
        self.operation
    }

    pub(super) fn is_secret_in_query(&self, name: &str) -> bool {
        let of_description = self.operation.parameters.iter().any(|one| one.name == name && one.secret);
        of_description || is_secret_name(name) || self.secret_names.iter().any(|one| one == name)
    }

    /// The path, unless there are secrets in it.
    pub(super) fn shown_path(&self) -> Cow<'_, str> {
        let in_path = |one: &crate::runtime::Parameter| one.location == Location::Path && one.secret;
        if self.operation.parameters.iter().any(in_path) { REDACTED.into() } else { (&self.path).into() }
    }

    /// The parameters in the query, in headers and in cookies. What the client sends for its credentials is not among
    /// them.
    pub(super) fn given(&self) -> Vec<Given> {
        let own = |location: Location, name: &str| {
            let same = |one: &&crate::runtime::Parameter| match location {
                Location::Header => one.location == location && one.name.eq_ignore_ascii_case(name),
                _ => one.location == location && one.name == name,
            };
            self.operation.parameters.iter().find(same)
        };
        let is_credential = |name: &str| {
            own(Location::Query, name).is_none() && self.secret_names.iter().any(|one| one == name)
        };
        let query = self.query.iter().filter(|(name, _)| !is_credential(name));
        let query = query.map(|(name, value)| Given {
            place: format!("query.{name}"),
            value: value.clone(),
            is_secret: self.is_secret_in_query(name),
        });
        let headers = self.operation.parameters.iter().filter(|one| one.location == Location::Header);
        let headers = headers.filter_map(|one| {
            let value = self.header(one.name)?.to_owned();
            let is_secret = one.secret || is_secret_name(one.name);
            Some(Given { place: format!("header.{}", one.name), value, is_secret })
        });
        let cookies = self.headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
        let cookies = cookies.flat_map(|pairs| pairs.split("; ")).filter_map(|pair| {
            let (name, value) = pair.split_once('=')?;
            let is_secret = own(Location::Cookie, name)?.secret || is_secret_name(name);
            Some(Given { place: format!("cookie.{name}"), value: value.to_owned(), is_secret })
        });
        let mut given: Vec<_> = query.chain(headers).chain(cookies).collect();
        given.sort_by(|left, right| (&left.place, &left.value).cmp(&(&right.place, &right.value)));
        given
    }

    /// The body where boundaries of parts are no more than that: they differ from call to call.
    pub(super) fn plain_body(&self) -> Cow<'_, [u8]> {
        let boundary = self.header(CONTENT_TYPE.as_str()).and_then(|one| one.split_once("boundary="));
        match boundary {
            Some((_, boundary)) if !boundary.is_empty() => {
                String::from_utf8_lossy(&self.body).replace(boundary, "-").into_bytes().into()
            }
            _ => Cow::Borrowed(&self.body),
        }
    }
}

/// The operation with method and template, as errors have it.
impl fmt::Display for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.operation.method.is_empty() {
            return write!(f, "{} ({} {})", self.id, self.method, self.shown_path());
        }
        fmt::Display::fmt(self.operation, f)
    }
}

impl fmt::Debug for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")?;
        write!(f, "\n    path: {}", self.shown_path())?;
        for one in self.given() {
            let value = if one.is_secret { REDACTED } else { one.value.as_str() };
            write!(f, "\n    {}: {}", one.place, value.escape_debug())?;
        }
        match &self.shown {
            Some(shown) => write!(f, "\n    body: {shown}"),
            None if self.body.is_empty() => Ok(()),
            None => write!(f, "\n    body: {} bytes", self.body.len()),
        }
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

async fn collect(payload: Payload) -> Result<Bytes, TransportError> {
    let (mut body, mut whole) = (payload.into_body(), BytesMut::new());
    while let Some(piece) = body.chunk().await {
        whole.extend_from_slice(&piece?);
    }
    Ok(whole.freeze())
}
