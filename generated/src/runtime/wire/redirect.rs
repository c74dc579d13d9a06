//! Redirects: followed where that is safe, and never with secrets to another origin.

use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, LOCATION, USER_AGENT};
use http::uri::Scheme;
use http::{Method, StatusCode, Uri};

/// How many redirects are followed.
pub(super) const MOST: usize = 10;

/// The request that a redirect asks for; none where the answer is no redirect, or one that must not be
/// followed: a change of method for what is not a read, a body or a downgrade to another origin.
pub(super) fn next<B: Clone + Default>(
    request: &http::Request<B>,
    status: StatusCode,
    headers: &HeaderMap,
) -> Option<http::Request<B>> {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    match status.as_u16() {
        301..=303 if reads => {}
        307 | 308 => {}
        _ => return None,
    }
    let target = join(request.uri(), headers.get(LOCATION)?.to_str().ok()?)?;
    let mut next = request.clone();
    if !same_origin(request.uri(), &target) {
        if !reads || request.uri().scheme() == Some(&Scheme::HTTPS) && target.scheme() != Some(&Scheme::HTTPS)
        {
            return None;
        }
        keep_public(next.headers_mut());
        *next.body_mut() = B::default();
    }
    *next.uri_mut() = target;
    Some(next)
}

/// Leaves the headers that say nothing about the caller.
fn keep_public(headers: &mut HeaderMap) {
    let all = std::mem::take(headers);
    for name in [ACCEPT, USER_AGENT] {
        if let Some(value) = all.get(&name) {
            headers.insert(name, value.clone());
        }
    }
    headers.remove(CONTENT_TYPE);
    headers.remove(CONTENT_LENGTH);
}

fn same_origin(left: &Uri, right: &Uri) -> bool {
    let origin = |uri: &Uri| {
        let scheme = uri.scheme_str().map(str::to_owned);
        let default = if scheme.as_deref() == Some("https") { 443 } else { 80 };
        (scheme, uri.host().map(str::to_ascii_lowercase), uri.port_u16().unwrap_or(default))
    };
    origin(left) == origin(right)
}

/// An address as seen from another.
fn join(base: &Uri, location: &str) -> Option<Uri> {
    let location = location.split('#').next().unwrap_or_default();
    let scheme = base.scheme_str()?;
    let origin = format!("{scheme}://{}", base.authority()?);
    let absolute = if location.starts_with("http://") || location.starts_with("https://") {
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
    (!uri.authority()?.as_str().contains('@')).then_some(uri)
}
