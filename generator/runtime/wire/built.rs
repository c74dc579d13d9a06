//! A request as it is sent, which can be shown.

use std::fmt;
use std::ops::Deref;

use super::payload::Payload;
use crate::runtime::is_secret_name;

/// A request as it is sent. `Debug` shows no secret of it, be it in a header or in the query.
#[derive(Clone)]
pub struct BuiltRequest {
    request: http::Request<Payload>,
    /// The names of parameters of the query that are secret, as they are written there.
    secrets: Vec<String>,
}

impl BuiltRequest {
    pub(super) const fn new(request: http::Request<Payload>, secrets: Vec<String>) -> Self {
        Self { request, secrets }
    }

    /// The request alone, whose `Debug` shows the query as it is.
    #[must_use]
    pub fn into_http(self) -> http::Request<Payload> {
        self.request
    }

    /// The address without the values of secrets.
    fn address(&self) -> String {
        let address = self.request.uri().to_string();
        let Some((path, query)) = address.split_once('?') else { return address };
        let pairs = query.split('&').map(|pair| {
            let name = pair.split('=').next().unwrap_or_default();
            let is_secret = is_secret_name(name) || self.secrets.iter().any(|secret| secret == name);
            if is_secret { format!("{name}=[redacted]") } else { pair.to_owned() }
        });
        format!("{path}?{}", pairs.collect::<Vec<_>>().join("&"))
    }
}

impl Deref for BuiltRequest {
    type Target = http::Request<Payload>;

    fn deref(&self) -> &http::Request<Payload> {
        &self.request
    }
}

impl fmt::Debug for BuiltRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BuiltRequest")
            .field("method", self.request.method())
            .field("uri", &format_args!("{}", self.address()))
            .field("headers", self.request.headers())
            .field("body", self.request.body())
            .finish_non_exhaustive()
    }
}
