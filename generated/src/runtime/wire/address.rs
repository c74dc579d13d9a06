//! Addresses: where requests go.

use http::Uri;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

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
///
/// # Errors
/// What is wrong with it.
pub(super) fn base(text: &str) -> Result<String, &'static str> {
    let uri: Uri = text.parse().map_err(|_| "the base address is no URL")?;
    if !matches!(uri.scheme_str(), Some("http" | "https")) {
        return Err("the base address must start with http:// or https://");
    }
    if uri.authority().is_none_or(|authority| authority.as_str().contains('@') || authority.host().is_empty())
    {
        return Err("the base address must have a host, and no user");
    }
    if uri.query().is_some() || text.contains('#') {
        return Err("the base address must have no query");
    }
    Ok(text.trim_end_matches('/').to_owned())
}

/// The address of an operation's own server, which may be a path on the client's.
///
/// # Errors
/// What is wrong with it.
pub(super) fn server(client: &str, own: &str) -> Result<String, &'static str> {
    if !own.starts_with('/') || own.starts_with("//") {
        return base(own);
    }
    let authority = client.find("://").map_or(0, |scheme| scheme + 3);
    let origin = client
        .get(authority..)
        .and_then(|rest| rest.find('/'))
        .and_then(|path| client.get(..authority + path));
    base(&format!("{}{own}", origin.unwrap_or(client)))
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
                    target.push(if target.contains('?') { '&' } else { '?' });
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
        target.push(if target.contains('?') { '&' } else { '?' });
        target.push_str(name);
        target.push('=');
        target.push_str(value);
    }
}

fn path(operation: &Operation, values: &[Option<Raw>]) -> Result<String, String> {
    let mut path = String::new();
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
