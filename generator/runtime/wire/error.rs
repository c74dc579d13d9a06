//! Errors.

use std::any::Any;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::asked_pause::asked;
use super::failure::Kind;
use super::problem::FieldError;
use super::raw_reply::RawReply;
use super::repeats::Repetition;
use super::transport_error::TransportErrorKind;
use crate::runtime::{Decode, Drift, Raw, Violations};

pub use super::failure::Failure;

/// Why a call failed; `E` is what the API documents for the failures of the operation. Without it, this is the one error
/// of the crate: `?` makes it of those of all operations, and [`Error::downcast_ref`] finds what was documented.
///
/// `Display` says which call it was, the status, and what the server says itself, cut short. Neither it nor `Debug` shows
/// a header, the rest of a body or a credential.
pub struct Error<E = Erased> {
    failure: Failure,
    api: Option<Box<E>>,
}

/// What an API documents of a failure, of whatever type it is.
pub struct Erased(Box<dyn Any + Send + Sync>);

impl fmt::Debug for Erased {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Erased")
    }
}

/// What operations document of their failures.
pub trait ApiError: Send + Sync + 'static {}

impl<T: Decode + Send + Sync + 'static> ApiError for T {}

impl<E> Error<E> {
    pub(crate) const fn new(failure: Failure, api: Option<Box<E>>) -> Self {
        Self { failure, api }
    }

    /// Whether the request could not be built: a value that cannot be sent or that the API's description rules out, or
    /// a client without what it needs. Nothing was sent.
    #[must_use]
    pub fn is_request(&self) -> bool {
        matches!(self.kind(), Kind::Request(_) | Kind::Credentials(_) | Kind::Invalid(_))
    }

    /// Whether credentials that the operation needs were not there, all or a part of them, or no token was to be had.
    /// Nothing was sent.
    #[must_use]
    pub fn is_credentials(&self) -> bool {
        matches!(self.kind(), Kind::Credentials(_) | Kind::NoToken(..))
    }

    /// What is wrong with the values by the API's description, where nothing was sent because of that.
    #[must_use]
    pub fn violations(&self) -> Option<&Violations> {
        match self.kind() {
            Kind::Invalid(violations) => Some(violations),
            _ => None,
        }
    }

    /// Whether the client's own limit left no room within the time of the call. Nothing was sent.
    #[must_use]
    pub fn is_limited(&self) -> bool {
        matches!(self.kind(), Kind::Limited(_))
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
        self.repetition().is_allowed()
    }

    /// Why the same call can be made again, or not.
    #[must_use]
    pub fn repetition(&self) -> Repetition {
        let details = &self.failure.0;
        details.operation.map_or(Repetition::Unsendable, |operation| {
            self.failure.repetition(&operation.repeats, details.class, details.keyed)
        })
    }

    /// How often the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.failure.0.attempts
    }

    /// How long the server asks to wait before it is asked again, if it does: by `Retry-After`, or by the limit that it
    /// states where one was met. At most a year.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        if let Kind::Limited(wait) = self.kind() {
            return (!wait.is_zero()).then_some(*wait);
        }
        asked(self.headers()?, matches!(self.status()?.as_u16(), 429 | 503))
    }

    /// The name of the operation.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.failure.0.operation.map(|operation| operation.id)
    }

    /// What the server says of the failure, in one line and without the secrets of the call: where a common shape of
    /// errors has it (`message`, `detail`, `error.message`, RFC 9457 …), or the body itself, if that is plain text.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.failure.0.said.message.as_deref()
    }

    /// What the server says of single fields, where a common shape of errors has it.
    #[must_use]
    pub fn field_errors(&self) -> &[FieldError] {
        &self.failure.0.said.fields
    }

    /// What the server calls the request, for those who look after it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        let headers = self.headers()?;
        REQUEST_IDS.iter().find_map(|name| headers.get(*name)?.to_str().ok())
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

    /// The same with the body as JSON in place of the documented error.
    #[must_use]
    pub fn into_untyped(self) -> Error<Raw> {
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

impl Error {
    /// The documented error, if it is of this type.
    #[must_use]
    pub fn downcast_ref<E: ApiError>(&self) -> Option<&E> {
        self.api.as_ref()?.0.downcast_ref()
    }

    /// The same with what is documented of this type.
    ///
    /// # Errors
    /// The same as it was, if there is nothing of this type.
    pub fn downcast<E: ApiError>(mut self) -> Result<Error<E>, Self> {
        let Some(api) = self.api.take() else { return Err(self) };
        match api.0.downcast() {
            Ok(api) => Ok(Error { failure: self.failure, api: Some(api) }),
            Err(other) => {
                self.api = Some(Box::new(Erased(other)));
                Err(self)
            }
        }
    }
}

impl<E: ApiError> From<Error<E>> for Error {
    fn from(error: Error<E>) -> Self {
        let api = error.api.map(|api| Box::new(Erased(api)));
        Self { failure: error.failure, api }
    }
}

/// The headers by which servers name a request.
const REQUEST_IDS: &[&str] =
    &["x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "x-ms-request-id", "cf-ray"];

impl<E> From<Failure> for Error<E> {
    fn from(failure: Failure) -> Self {
        Self { failure, api: None }
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.failure.0.operation {
            write!(f, "{operation}: ")?;
        }
        match self.kind() {
            Kind::Request(message) => f.write_str(message)?,
            Kind::NoToken(scheme, _) => write!(f, "nothing was sent: there is no token for `{scheme}`")?,
            Kind::Credentials(message) => write!(f, "nothing was sent: {message}")?,
            Kind::Invalid(violations) => {
                f.write_str("nothing was sent: ")?;
                for (index, violation) in violations.iter().enumerate() {
                    write!(f, "{}{violation}", if index == 0 { "" } else { "; " })?;
                }
            }
            Kind::Limited(_) => f.write_str("the limit of the client left no room in time")?,
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
        if let Some(status) = self.status() {
            write!(f, " (status {status})")?;
        }
        self.failure.0.said.fmt(f)
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
            Kind::NoToken(_, why) => Some(why),
            Kind::Transport(error) => error.source(),
            Kind::Output(error) => Some(error),
            _ => None,
        }
    }
}
