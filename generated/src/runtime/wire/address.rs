//! Addresses: where requests go.

use std::fmt;

use bytes::Bytes;
use http::uri::{self, Authority, PathAndQuery, Scheme};
use http::{Method, Uri};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use super::operation::{Location, Operation, Segment};
use super::parameter;
use crate::runtime::Raw;

/// What cannot stand in the path of a description as it is.
const LITERAL: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The address of a server, checked: absolute, without user, query and trailing slash.
#[derive(Clone, Debug)]
pub(super) struct Base {
    scheme: Scheme,
    authority: Authority,
    path: String,
}

impl Base {
    /// Reads an address.
    ///
    /// # Errors
    /// What is wrong with it; never the address, which may hold a password.
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        let uri: Uri = text.parse().map_err(|_| "the base address is no URL")?;
        let parts = uri.into_parts();
        let scheme = parts.scheme.filter(|scheme| matches!(scheme.as_str(), "http" | "https"));
        let scheme = scheme.ok_or("the base address must start with http:// or https://")?;
        let authority = parts
            .authority
            .filter(|authority| {
                !authority.as_str().as_bytes().contains(&b'@') && !authority.host().is_empty()
            })
            .ok_or("the base address must have a host, and no user")?;
        let path =
            parts.path_and_query.filter(|path| path.query().is_none() && !text.as_bytes().contains(&b'#'));
        let path = path.ok_or("the base address must have no query")?;
        Ok(Self { scheme, authority, path: path.path().trim_end_matches('/').to_owned() })
    }

    /// The address of another server, which may be relative to this one: a path of the same host, or what follows
    /// this one's path.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(super) fn server(&self, other: &str) -> Result<Self, &'static str> {
        if has_scheme(other) {
            return Self::parse(other);
        }
        if let Some(host) = other.strip_prefix("//") {
            return Self::parse(&format!("{}://{host}", self.scheme));
        }
        let between = if other.starts_with('/') { "" } else { &format!("{}/", self.path) };
        Self::parse(&format!("{}://{}{between}{other}", self.scheme, self.authority))
    }

    /// The address of a path and query below this one.
    ///
    /// # Errors
    /// When it is too long.
    pub(super) fn join(&self, target: &str) -> Result<Uri, &'static str> {
        let path = [self.path.as_str(), target].concat();
        let path =
            PathAndQuery::from_maybe_shared(Bytes::from(path)).map_err(|_| "the address is too long")?;
        let mut parts = uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(path);
        Uri::from_parts(parts).map_err(|_| "the address is too long")
    }
}

/// Whether an address says how it is reached, and so is absolute.
pub(super) fn has_scheme(address: &str) -> bool {
    address.as_bytes().windows(3).any(|three| three == b"://")
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}{}", self.scheme, self.authority, self.path)
    }
}

/// An address that may not have been checked, without what may be secret in it: user, password and query.
#[inline]
pub(super) fn shown(address: &str) -> String {
    let plain = address.split(['?', '#']).next().unwrap_or_default();
    let (scheme, rest) = plain.split_once("://").unwrap_or(("", plain));
    let separator = if scheme.is_empty() { "" } else { "://" };
    let rest =
        rest.rsplit_once('@').map_or_else(|| rest.to_owned(), |(_, host)| format!("[redacted]@{host}"));
    format!("{scheme}{separator}{rest}")
}

/// The path and query of an operation below its server.
///
/// # Errors
/// What is wrong with a value.
pub(super) fn target(operation: &Operation, values: &[Option<Raw>]) -> Result<String, String> {
    let mut target = path(operation, values)?;
    let mut pairs = Vec::new();
    for (parameter, value) in operation.parameters.iter().zip(values) {
        match (parameter.location, value) {
            (Location::Query, Some(value)) => parameter::query(parameter, value.view(), &mut pairs),
            (Location::QueryString, Some(value)) => {
                let query = parameter::whole_query(parameter, value.view());
                if !query.is_empty() {
                    target.push(if target.as_bytes().contains(&b'?') { '&' } else { '?' });
                    target.push_str(&query);
                }
            }
            _ => {}
        }
    }
    append_query(&mut target, &pairs);
    Ok(target)
}

/// Adds encoded pairs to an address.
pub(super) fn append_query(target: &mut String, pairs: &[(String, String)]) {
    for (name, value) in pairs {
        target.push(if target.as_bytes().contains(&b'?') { '&' } else { '?' });
        target.push_str(name);
        target.push('=');
        target.push_str(value);
    }
}

fn path(operation: &Operation, values: &[Option<Raw>]) -> Result<String, String> {
    let mut path = String::with_capacity(64);
    for segment in operation.path {
        match segment {
            Segment::Literal(text) => path.extend(utf8_percent_encode(text, LITERAL)),
            Segment::Parameter(index) => {
                let parameter = operation.parameters.get(*index);
                let value = values.get(*index).and_then(Option::as_ref);
                let piece = parameter
                    .zip(value)
                    .and_then(|(parameter, value)| parameter::path(parameter, value.view()));
                let name = parameter.map_or("?", |parameter| parameter.name);
                path.push_str(&piece.ok_or_else(|| format!("the path parameter `{name}` is empty"))?);
            }
        }
    }
    let before_query = path.split('?').next().unwrap_or_default();
    if before_query.split('/').any(|segment| matches!(segment, "." | "..")) {
        return Err("a path parameter makes a segment of dots, which servers and proxies drop".to_owned());
    }
    if !path.starts_with('/') {
        path.insert(0, '/');
    }
    Ok(path)
}

/// Where a call goes that is not described.
#[derive(Clone)]
pub(super) struct Free {
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) query: Vec<(String, String)>,
    /// [`Free::checked`], by pointer: only who makes such calls compiles it.
    target: fn(&Self) -> Result<String, String>,
}

impl Free {
    #[inline]
    pub(super) fn new(method: Method, path: String) -> Self {
        Self { method, path, query: Vec::new(), target: Self::checked }
    }

    /// The path and the query as they are sent.
    ///
    /// # Errors
    /// When the path leads elsewhere, or cannot be sent.
    pub(super) fn target(&self) -> Result<String, String> {
        (self.target)(self)
    }

    #[inline]
    fn checked(&self) -> Result<String, String> {
        let mut target = free_path(&self.path)?.to_owned();
        append_query(&mut target, &self.query);
        Ok(target)
    }
}

/// A path of the caller's own, if it is one below the server's address.
///
/// # Errors
/// What is wrong with it.
#[inline]
fn free_path(path: &str) -> Result<&str, &'static str> {
    if !path.starts_with('/') || path.bytes().any(|sign| b"?#\\".contains(&sign)) {
        return Err("a path starts with a slash, and has no query");
    }
    let is_dots =
        |segment: &str| matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
    if path.split('/').any(is_dots) {
        return Err("a path must not lead upwards");
    }
    Ok(path)
}

/// An address with encoded pairs in its query, but for those of names that it has.
///
/// # Errors
/// When it is too long.
pub(super) fn with_query(address: Uri, pairs: &[(String, String)]) -> Result<Uri, &'static str> {
    if pairs.is_empty() {
        return Ok(address);
    }
    let plain = |name: &str| percent_decode_str(name).collect::<Vec<u8>>();
    let query = address.query().unwrap_or_default();
    let known: Vec<_> =
        query.split('&').map(|pair| plain(pair.split('=').next().unwrap_or_default())).collect();
    let missing: Vec<_> = pairs.iter().filter(|(name, _)| !known.contains(&plain(name))).cloned().collect();
    if missing.is_empty() {
        return Ok(address);
    }
    let mut parts = address.into_parts();
    let mut target = parts.path_and_query.as_ref().map_or("/", PathAndQuery::as_str).to_owned();
    append_query(&mut target, &missing);
    let target = PathAndQuery::from_maybe_shared(Bytes::from(target));
    parts.path_and_query = Some(target.map_err(|_| "the address is too long")?);
    Uri::from_parts(parts).map_err(|_| "the address is too long")
}
