//! One call of an operation.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use serde_json::Value;

use super::address;
use super::auth::Authentication;
use super::error::Failure;
use super::exchange::Core;
use super::operation::{Location, Operation};
use super::parameter;
use crate::runtime::Encode;

/// An operation with its values, ready to be sent.
#[derive(Clone)]
pub struct Call {
    pub(super) core: Core,
    pub(super) operation: &'static Operation,
    pub(super) timeout: Option<Duration>,
    /// Whether the caller has given a key by which the server knows a repetition.
    pub(super) repeatable: bool,
    values: Vec<Option<Value>>,
    headers: Vec<(String, String)>,
    body: Option<(String, Bytes)>,
}

impl Call {
    /// A call without values.
    #[must_use]
    pub fn new(core: &Core, operation: &'static Operation) -> Self {
        Self {
            core: core.clone(),
            operation,
            timeout: None,
            repeatable: false,
            values: vec![None; operation.parameters.len()],
            headers: Vec::new(),
            body: None,
        }
    }

    /// Sets the parameter of this number; `null` unsets it.
    pub fn set(&mut self, index: usize, value: &impl Encode) {
        if let Some(slot) = self.values.get_mut(index) {
            *slot = Some(value.encode()).filter(|value| !value.is_null());
        }
    }

    /// Sends JSON.
    pub fn json(&mut self, body: &impl Encode) {
        self.json_as("application/json", body);
    }

    /// Sends JSON under another media type, such as `application/merge-patch+json`.
    pub fn json_as(&mut self, content_type: &str, body: &impl Encode) {
        self.bytes(content_type, body.encode().to_string());
    }

    /// Sends text.
    pub fn text(&mut self, content_type: &str, body: impl Into<String>) {
        self.bytes(content_type, body.into());
    }

    /// Sends bytes.
    pub fn bytes(&mut self, content_type: &str, body: impl Into<Bytes>) {
        self.body = Some((content_type.to_owned(), body.into()));
    }

    /// Limits the time of this call.
    pub fn timeout(&mut self, timeout: Duration) {
        self.timeout = Some(timeout);
    }

    /// Sends a header with this call, in place of any other of its name.
    pub fn header(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.headers.push((name.into(), value.into()));
    }

    /// Sends a key by which the server knows that a call is repeated.
    pub fn idempotency_key(&mut self, key: impl Into<String>) {
        self.header("Idempotency-Key", key);
        self.repeatable = true;
    }

    /// The request as it is sent.
    ///
    /// # Errors
    /// When a value cannot be sent.
    pub fn build(&self) -> Result<http::Request<Bytes>, Failure> {
        self.assemble().map_err(|message| Failure::request(message).of(self.operation, self.repeatable))
    }

    fn assemble(&self) -> Result<http::Request<Bytes>, String> {
        let settings = self.core.settings();
        let mut auth = Authentication::of(self.operation.security, settings.schemes, &settings.credentials)?;
        let mut target = address::target(self.operation, &self.values)?;
        address::append_query(&mut target, &auth.query);
        let headers = self.headers(&mut auth)?;
        let server = self.operation.server.filter(|_| !settings.base_url_set());
        let server = server.map_or_else(|| Ok(settings.base.clone()), address::base)?;
        let mut request =
            http::Request::new(self.body.as_ref().map(|(_, bytes)| bytes.clone()).unwrap_or_default());
        *request.method_mut() = self.operation.method.parse().map_err(|_| "the method cannot be sent")?;
        *request.uri_mut() = format!("{server}{target}").parse().map_err(|_| "the address is too long")?;
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// Later ones replace earlier ones: the client's, the operation's, the credentials', the call's.
    fn headers(&self, auth: &mut Authentication) -> Result<HeaderMap, String> {
        let settings = self.core.settings();
        let mut headers = HeaderMap::new();
        put(&mut headers, ACCEPT.as_str(), self.operation.accept)?;
        put(&mut headers, USER_AGENT.as_str(), &settings.user_agent)?;
        for (name, value) in &settings.headers {
            put(&mut headers, name, value)?;
        }
        let mut cookies = std::mem::take(&mut auth.cookies);
        for (parameter, value) in self.operation.parameters.iter().zip(&self.values) {
            match (parameter.location, value) {
                (Location::Header, Some(value)) => {
                    put(&mut headers, parameter.name, &parameter::header(parameter, value))?;
                }
                (Location::Cookie, Some(value)) => parameter::cookie(parameter, value, &mut cookies),
                _ => {}
            }
        }
        if !cookies.is_empty() {
            let pairs: Vec<_> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            put(&mut headers, COOKIE.as_str(), &pairs.join("; "))?;
        }
        if let Some((content_type, _)) = &self.body {
            put(&mut headers, CONTENT_TYPE.as_str(), content_type)?;
        }
        headers.extend(std::mem::take(&mut auth.headers));
        for (name, value) in &self.headers {
            put(&mut headers, name, value)?;
        }
        Ok(headers)
    }
}

fn put(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), String> {
    let wrong = || format!("the header `{}` cannot be sent", name.escape_debug());
    let parsed = HeaderName::try_from(name).map_err(|_| wrong())?;
    headers.insert(parsed, HeaderValue::from_str(value).map_err(|_| wrong())?);
    Ok(())
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({})", self.operation.id)
    }
}
