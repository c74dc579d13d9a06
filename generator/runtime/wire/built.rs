//! A request as it is sent, which can be shown.

use std::fmt;
use std::ops::{Deref, DerefMut};

use super::operation::{Location, Operation, Parameter, Scheme, SchemeKind};
use super::parameter::component;
use super::payload::Payload;
use crate::runtime::{is_secret_name, joined};

/// A request as it is sent. `Debug` shows no secret of it, be it in a header, in the path or in the query.
#[derive(Clone)]
pub struct BuiltRequest {
    request: http::Request<Payload>,
    /// Of what operation it is, where that is described.
    operation: Option<&'static Operation>,
    schemes: &'static [Scheme],
}

/// The names of what is secret in the query, as they are written there.
#[inline]
pub(super) fn secret_names(operation: Option<&Operation>, schemes: &[Scheme]) -> Vec<String> {
    let keys = schemes.iter().filter_map(|scheme| match scheme.kind {
        SchemeKind::ApiKey { location: Location::Query, name } => Some(name),
        _ => None,
    });
    let parameters = operation.map_or(&[][..], |operation| operation.parameters).iter();
    let secrets = parameters.filter(|parameter| parameter.secret).map(|parameter| parameter.name);
    secrets.chain(keys).map(component).collect()
}

impl BuiltRequest {
    pub(super) const fn new(
        request: http::Request<Payload>,
        operation: Option<&'static Operation>,
        schemes: &'static [Scheme],
    ) -> Self {
        Self { request, operation, schemes }
    }

    /// The request alone, whose `Debug` shows the query as it is.
    #[must_use]
    pub fn into_http(self) -> http::Request<Payload> {
        self.request
    }

    /// The address without the values of secrets. Where one stands in the path is not known any more: its template is shown.
    #[inline]
    fn address(&self) -> String {
        let is_secret = |parameter: &Parameter| parameter.secret && parameter.location == Location::Path;
        let hidden = self.operation.filter(|operation| operation.parameters.iter().any(is_secret));
        let address = hidden.map_or_else(
            || self.request.uri().to_string(),
            |operation| {
                let query = self.request.uri().query().map(|query| format!("?{query}"));
                operation.template() + &query.unwrap_or_default()
            },
        );
        let Some((path, query)) = address.split_once('?') else { return address };
        let secrets = secret_names(self.operation, self.schemes);
        let pairs = query.split('&').map(|pair| {
            let name = pair.split('=').next().unwrap_or_default();
            let is_secret = is_secret_name(name) || secrets.iter().any(|secret| secret == name);
            if is_secret { format!("{name}=[redacted]") } else { pair.to_owned() }
        });
        format!("{path}?{}", joined(&pairs.collect::<Vec<_>>(), "&"))
    }
}

impl Deref for BuiltRequest {
    type Target = http::Request<Payload>;

    fn deref(&self) -> &http::Request<Payload> {
        &self.request
    }
}

impl DerefMut for BuiltRequest {
    fn deref_mut(&mut self) -> &mut http::Request<Payload> {
        &mut self.request
    }
}

impl fmt::Debug for BuiltRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BuiltRequest")
            .field("method", self.request.method())
            .field("uri", &format_args!("{}", self.address()))
            .field("headers", self.request.headers())
            .field("body", self.request.body())
            .finish_non_exhaustive()
    }
}
