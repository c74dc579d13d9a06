//! Errors.

use std::error::Error as StdError;
use std::fmt;
use std::io;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use super::operation::Operation;
use super::raw_reply::RawReply;
use super::transport_error::{TransportError, TransportErrorKind};
use crate::runtime::{Drift, Raw};

/// Why a call failed; `E` is what the API documents for the failures of the operation.
///
/// Neither `Display` nor `Debug` shows a header, a body or a credential.
pub struct Error<E = Raw> {
    failure: Failure,
    api: Option<Box<E>>,
}

/// What is known of a failure, whatever the operation.
#[derive(Debug)]
pub struct Failure(Box<Details>);

#[derive(Debug)]
struct Details {
    kind: Kind,
    operation: Option<&'static str>,
    repeatable: bool,
    reply: Option<RawReply>,
    drift: Drift,
}

#[derive(Debug)]
enum Kind {
    /// The client or the request could not be built.
    Request(String),
    /// The request or its answer did not get through.
    Transport(TransportError),
    /// The answer was longer than allowed.
    TooLarge(usize),
    /// What came could not be written where the caller wants it.
    Output(io::Error),
    /// The status was none of success.
    Status,
    /// Strict mode: the answer was not as described.
    Drift,
    /// The status was one of success, and the body something else than the API documents.
    Unreadable,
}

impl Failure {
    fn new(kind: Kind) -> Self {
        let details =
            Details { kind, operation: None, repeatable: false, reply: None, drift: Drift::default() };
        Self(Box::new(details))
    }

    /// A client or request that cannot be built.
    pub(super) fn request(message: impl Into<String>) -> Self {
        Self::new(Kind::Request(message.into()))
    }

    pub(super) fn transport(error: TransportError) -> Self {
        Self::new(Kind::Transport(error))
    }

    pub(super) fn too_large(limit: usize) -> Self {
        Self::new(Kind::TooLarge(limit))
    }

    pub(super) fn output(error: io::Error) -> Self {
        Self::new(Kind::Output(error))
    }

    pub(super) fn status() -> Self {
        Self::new(Kind::Status)
    }

    pub(super) fn drift(drift: Drift) -> Self {
        let mut this = Self::new(Kind::Drift);
        this.0.drift = drift;
        this
    }

    pub(super) fn unreadable(drift: Drift) -> Self {
        let mut this = Self::new(Kind::Unreadable);
        this.0.drift = drift;
        this
    }

    /// Whether the request or its answer did not get through.
    pub(super) fn is_of_transport(&self) -> bool {
        matches!(self.0.kind, Kind::Transport(_))
    }

    pub(super) fn of(mut self, operation: &Operation, repeatable: bool) -> Self {
        self.0.operation = Some(operation.id);
        let idempotent =
            Method::from_bytes(operation.method.as_bytes()).is_ok_and(|method| method.is_idempotent());
        self.0.repeatable = repeatable || idempotent;
        self
    }

    pub(super) fn with_reply(mut self, reply: RawReply) -> Self {
        self.0.reply = Some(reply);
        self
    }
}

impl<E> Error<E> {
    pub(crate) const fn new(failure: Failure, api: Option<Box<E>>) -> Self {
        Self { failure, api }
    }

    /// Whether the request could not be built: a value that cannot be sent, or a client without what it
    /// needs. Nothing was sent.
    #[must_use]
    pub fn is_request(&self) -> bool {
        matches!(self.kind(), Kind::Request(_))
    }

    /// Whether no connection was made. The server has not seen the request.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.transport_kind() == Some(TransportErrorKind::Connect)
    }

    /// Whether it took too long. The server may have done what was asked.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.transport_kind() == Some(TransportErrorKind::Timeout)
    }

    /// Whether the answer was longer than the client allows.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        matches!(self.kind(), Kind::TooLarge(_))
    }

    /// Whether the answer could not be written to the file or writer of the caller.
    #[must_use]
    pub fn is_output(&self) -> bool {
        matches!(self.kind(), Kind::Output(_))
    }

    /// Whether what was asked for has not changed since the caller got it last (status 304).
    #[must_use]
    pub fn is_not_modified(&self) -> bool {
        self.status() == Some(StatusCode::NOT_MODIFIED)
    }

    /// Whether the server answered, with a status that is none of success.
    #[must_use]
    pub fn is_status(&self) -> bool {
        matches!(self.kind(), Kind::Status)
    }

    /// Whether a strict client refused an answer that was not as described. The status was one of success.
    #[must_use]
    pub fn is_drift(&self) -> bool {
        matches!(self.kind(), Kind::Drift)
    }

    /// Whether the server has done what was asked, and its answer cannot be read: it is no JSON, or none of what the
    /// API documents. Status, headers and body are here.
    #[must_use]
    pub fn is_unreadable(&self) -> bool {
        matches!(self.kind(), Kind::Unreadable)
    }

    /// Whether the server has said that it has done what was asked, whatever went wrong with its answer after that.
    #[must_use]
    pub fn succeeded(&self) -> bool {
        self.status().is_some_and(|status| status.is_success())
    }

    /// Whether the same call may succeed later and can be made again without being carried out twice.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match (self.kind(), self.status().map(|status| status.as_u16())) {
            (Kind::Status, Some(429 | 503)) => true,
            (Kind::Status, Some(408 | 500 | 502 | 504)) => self.failure.0.repeatable,
            (Kind::Transport(_), _) => self.is_connect() || self.failure.0.repeatable,
            _ => false,
        }
    }

    /// The name of the operation.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.failure.0.operation
    }

    /// The status, if the server answered.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.reply().map(RawReply::status)
    }

    /// The headers, if the server answered.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.reply().map(RawReply::headers)
    }

    /// The documented error, if the server answered with one.
    #[must_use]
    pub fn api(&self) -> Option<&E> {
        self.api.as_deref()
    }

    /// The documented error, if the server answered with one.
    #[must_use]
    pub fn into_api(self) -> Option<E> {
        self.api.map(|api| *api)
    }

    /// The body, as far as it was received.
    #[must_use]
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.reply().map(RawReply::body)
    }

    /// Where the answer was not as described, if that is why the call failed.
    #[must_use]
    pub fn drift(&self) -> &Drift {
        &self.failure.0.drift
    }

    /// The same without the type of the documented error, so that errors of several operations fit in one
    /// place.
    #[must_use]
    pub fn into_untyped(self) -> Error {
        let json = self.raw_body().and_then(Raw::of_body);
        Error { failure: self.failure, api: json.map(Box::new) }
    }

    fn kind(&self) -> &Kind {
        &self.failure.0.kind
    }

    fn reply(&self) -> Option<&RawReply> {
        self.failure.0.reply.as_ref()
    }

    fn transport_kind(&self) -> Option<TransportErrorKind> {
        match self.kind() {
            Kind::Transport(error) => Some(error.kind),
            _ => None,
        }
    }
}

impl<E> From<Failure> for Error<E> {
    fn from(failure: Failure) -> Self {
        Self { failure, api: None }
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{operation}: ")?;
        }
        match self.kind() {
            Kind::Request(message) => f.write_str(message)?,
            Kind::Transport(error) => write!(f, "{error}")?,
            Kind::TooLarge(limit) => write!(f, "the answer is longer than {limit} bytes")?,
            Kind::Output(_) => f.write_str("the answer cannot be written")?,
            Kind::Status if self.is_not_modified() => f.write_str("it has not changed")?,
            Kind::Status => f.write_str("the server refused")?,
            Kind::Drift => write!(f, "the answer is not as described: {}", self.drift())?,
            Kind::Unreadable => {
                write!(f, "the server has done it, and its answer cannot be read: {}", self.drift())?;
            }
        }
        match self.status() {
            Some(status) => write!(f, " (status {status})"),
            None => Ok(()),
        }
    }
}

impl<E> fmt::Debug for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("message", &format_args!("{self}"))
            .field("source", &StdError::source(self))
            .finish_non_exhaustive()
    }
}

impl<E> StdError for Error<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self.kind() {
            Kind::Transport(error) => error.source(),
            Kind::Output(error) => Some(error),
            _ => None,
        }
    }
}
