//! Redirects: followed where that is safe, and never with secrets to another origin.

use http::header::{ACCEPT, HeaderMap, LOCATION, USER_AGENT};
use http::uri::Scheme;
use http::{Method, StatusCode, Uri};

use super::payload::Payload;

/// How many redirects are followed.
pub(super) const MOST: usize = 10;

/// The request that a redirect asks for; none where the answer is no redirect, or one that must not be
/// followed: a change of method for what is not a read, a body or a downgrade to another origin, a body that cannot be
/// sent again.
pub(super) fn next(
    request: &http::Request<Payload>,
    status: StatusCode,
    headers: &HeaderMap,
) -> Option<http::Request<Payload>> {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    match status.as_u16() {
        301..=303 if reads => {}
        307 | 308 if request.body().is_replayable() => {}
        _ => return None,
    }
    let target = join(request.uri(), headers.get(LOCATION)?.to_str().ok()?)?;
    let mut next = copy(request);
    if !same_origin(request.uri(), &target) && !is_upgrade(request.uri(), &target) {
        if !reads || request.uri().scheme() == Some(&Scheme::HTTPS) && target.scheme() != Some(&Scheme::HTTPS)
        {
            return None;
        }
        keep_public(next.headers_mut());
        *next.body_mut() = Payload::default();
    }
    *next.uri_mut() = target;
    Some(next)
}

/// A request once more. Only what tests are told stands beside it.
pub(super) fn copy(request: &http::Request<Payload>) -> http::Request<Payload> {
    let mut copy = http::Request::new(request.body().clone());
    request.method().clone_into(copy.method_mut());
    request.uri().clone_into(copy.uri_mut());
    request.headers().clone_into(copy.headers_mut());
    #[cfg(feature = "mock")]
    request.extensions().clone_into(copy.extensions_mut());
    copy
}

/// Leaves the headers that say nothing about the caller.
fn keep_public(headers: &mut HeaderMap) {
    let mut public = HeaderMap::new();
    for name in [ACCEPT, USER_AGENT] {
        if let Some(value) = headers.get(&name) {
            public.insert(name, value.clone());
        }
    }
    *headers = public;
}

/// Whether two addresses are of one scheme, host and port.
pub(super) fn same_origin(left: &Uri, right: &Uri) -> bool {
    left.scheme() == right.scheme() && same_host(left, right) && port(left) == port(right)
}

/// Whether it is the way to the same server, made private.
pub(super) fn is_upgrade(from: &Uri, to: &Uri) -> bool {
    let private = from.scheme() == Some(&Scheme::HTTP) && to.scheme() == Some(&Scheme::HTTPS);
    let ports = (port(from), port(to));
    private && same_host(from, to) && (ports == (Some(80), Some(443)) || ports.0 == ports.1)
}

fn same_host(left: &Uri, right: &Uri) -> bool {
    left.host().zip(right.host()).is_some_and(|(left, right)| left.eq_ignore_ascii_case(right))
}

fn port(uri: &Uri) -> Option<u16> {
    uri.port_u16().or_else(|| match uri.scheme_str() {
        Some("https") => Some(443),
        Some("http") => Some(80),
        _ => None,
    })
}

/// An address as seen from another.
pub(super) fn join(base: &Uri, location: &str) -> Option<Uri> {
    let location = location.split('#').next().unwrap_or_default();
    let scheme = base.scheme_str()?;
    let origin = format!("{scheme}://{}", base.authority()?);
    let absolute = if let Some(other) = scheme_of(location) {
        if !other.eq_ignore_ascii_case("http") && !other.eq_ignore_ascii_case("https") {
            return None;
        }
        location.to_owned()
    } else if location.starts_with("//") {
        format!("{scheme}:{location}")
    } else if location.starts_with('/') {
        format!("{origin}{location}")
    } else if location.starts_with('?') {
        format!("{origin}{}{location}", base.path())
    } else {
        let folder = base.path().rsplit_once('/').map_or("", |(folder, _)| folder);
        format!("{origin}{folder}/{location}")
    };
    let uri: Uri = absolute.parse().ok()?;
    (!uri.authority()?.as_str().as_bytes().contains(&b'@')).then_some(uri)
}

/// The scheme that an address begins with, if it does.
fn scheme_of(location: &str) -> Option<&str> {
    let (scheme, _) = location.split_once(':')?;
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    is_scheme.then_some(scheme)
}
