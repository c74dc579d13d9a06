//! One call of an operation.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use http::header::{
    ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue,
    USER_AGENT,
};

use super::address;
use super::auth::Authentication;
use super::error::Failure;
use super::exchange::Core;
use super::multipart::{PartWriter, ToParts};
use super::operation::{Location, Operation, Parameter};
use super::parameter;
use super::transport::SendOptions;
use crate::runtime::{Encode, Raw};

/// An operation with its values, ready to be sent.
#[derive(Clone)]
pub struct Call {
    pub(super) core: Core,
    pub(super) operation: &'static Operation,
    timeout: Option<Duration>,
    /// Whether the caller has given a key by which the server knows a repetition.
    repeatable: bool,
    values: Vec<Option<Raw>>,
    headers: Vec<(String, String)>,
    body: Option<(String, Bytes)>,
    /// Why the body cannot be sent.
    problem: Option<String>,
    /// Whether the answer arrives item by item, however long it takes.
    streams: bool,
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
            problem: None,
            streams: false,
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
        self.bytes(content_type, body.encode());
    }

    /// Sends text.
    pub fn text(&mut self, content_type: &str, body: impl Into<String>) {
        self.bytes(content_type, body.into());
    }

    /// Sends bytes.
    pub fn bytes(&mut self, content_type: &str, body: impl Into<Bytes>) {
        self.body = Some((content_type.to_owned(), body.into()));
    }

    /// Sends a form; `encodings` are those of properties that have one of their own.
    pub fn form(&mut self, body: &impl Encode, encodings: &[Parameter]) {
        self.bytes("application/x-www-form-urlencoded", parameter::form(body.encode().view(), encodings));
    }

    /// Sends fields and files in parts.
    pub fn multipart(&mut self, body: &impl ToParts) {
        let mut writer = PartWriter::default();
        body.write_parts(&mut writer);
        match writer.finish() {
            Ok((content_type, bytes)) => self.bytes(&content_type, bytes),
            Err(problem) => self.problem = Some(problem),
        }
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

    /// Asks for an answer that arrives item by item.
    pub(super) fn stream(&mut self, media_type: &str) {
        self.headers.insert(0, (ACCEPT.to_string(), media_type.to_owned()));
        self.streams = true;
    }

    /// What the transport is told.
    pub(super) fn options(&self) -> SendOptions {
        let default = self.core.settings().timeout;
        if self.streams {
            SendOptions { timeout: self.timeout, silence: default }
        } else {
            SendOptions { timeout: self.timeout.or(default), silence: None }
        }
    }

    /// Says of what call a failure is.
    pub(super) fn locate(&self, failure: Failure) -> Failure {
        failure.of(self.operation, self.repeatable)
    }

    /// The request as it is sent.
    ///
    /// # Errors
    /// When a value cannot be sent.
    pub fn build(&self) -> Result<http::Request<Bytes>, Failure> {
        self.assemble().map_err(|message| self.locate(Failure::request(message)))
    }

    fn assemble(&self) -> Result<http::Request<Bytes>, String> {
        if let Some(problem) = &self.problem {
            return Err(problem.clone());
        }
        let settings = self.core.settings();
        let mut auth = Authentication::of(self.operation.security, settings.schemes, &settings.credentials)?;
        let mut target = address::target(self.operation, &self.values)?;
        address::append_query(&mut target, &auth.query);
        let headers = self.headers(&mut auth)?;
        let server = self.operation.server.filter(|_| !settings.base_url_set());
        let server =
            server.map_or_else(|| Ok(settings.base.clone()), |own| address::server(&settings.base, own))?;
        let mut request =
            http::Request::new(self.body.as_ref().map(|(_, bytes)| bytes.clone()).unwrap_or_default());
        *request.method_mut() = self.operation.method.parse().map_err(|_| "the method cannot be sent")?;
        *request.uri_mut() = format!("{server}{target}").parse().map_err(|_| "the address is too long")?;
        *request.headers_mut() = headers;
        if request.body().is_empty()
            && matches!(*request.method(), Method::POST | Method::PUT | Method::PATCH)
        {
            request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
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
                    put(&mut headers, parameter.name, &parameter::header(parameter, value.view()))?;
                }
                (Location::Cookie, Some(value)) => parameter::cookie(parameter, value.view(), &mut cookies)?,
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
    let name = HeaderName::try_from(name).map_err(|_| wrong())?;
    let mut value = HeaderValue::from_str(value).map_err(|_| wrong())?;
    value.set_sensitive(matches!(name, AUTHORIZATION | COOKIE));
    headers.insert(name, value);
    Ok(())
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({})", self.operation.id)
    }
}
