//! How requests leave the program.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;

/// A boxed future.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends requests and brings back what is answered. Implement it to use another HTTP client, or none.
///
/// A transport does not follow redirects, does not decide what a status means, and does not wait for the
/// body: all that is done above it.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request.
    fn send(
        &self,
        request: http::Request<Bytes>,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;
}

/// What a transport should know beside the request.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendOptions {
    /// How long the whole exchange may take, the body included.
    pub timeout: Option<Duration>,
    /// How long the answer may keep silent; given where it arrives item by item, for as long as it does.
    pub silence: Option<Duration>,
}

/// A body as it arrives.
pub struct Body(Inner);

enum Inner {
    Whole(Option<Bytes>),
    Chunks(Box<dyn Chunks>),
}

/// A source of pieces of a body.
pub trait Chunks: Send {
    /// The next piece; none at the end.
    fn chunk(&mut self) -> BoxFuture<'_, Option<Result<Bytes, TransportError>>>;
}

impl Body {
    /// A body that arrives in pieces.
    pub fn from_chunks(chunks: impl Chunks + 'static) -> Self {
        Self(Inner::Chunks(Box::new(chunks)))
    }

    /// The next piece; none at the end.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, TransportError>> {
        match &mut self.0 {
            Inner::Whole(bytes) => bytes.take().map(Ok),
            Inner::Chunks(chunks) => chunks.chunk().await,
        }
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self(Inner::Whole(Some(bytes.into())))
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Inner::Whole(bytes) => write!(f, "Body({} bytes)", bytes.as_ref().map_or(0, Bytes::len)),
            Inner::Chunks(_) => f.write_str("Body(in pieces)"),
        }
    }
}

/// Why a request or its answer did not get through.
#[derive(Debug)]
pub struct TransportError {
    pub(super) kind: TransportErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TransportErrorKind {
    Connect,
    Timeout,
    Other,
}

impl TransportError {
    /// No connection was made: the server cannot have seen the request.
    pub fn connect(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: TransportErrorKind::Connect, source: source.into() }
    }

    /// It took too long.
    pub fn timeout(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: TransportErrorKind::Timeout, source: source.into() }
    }

    /// Anything else, such as a connection that broke.
    pub fn other(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: TransportErrorKind::Other, source: source.into() }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "cannot connect",
            TransportErrorKind::Timeout => "timed out",
            TransportErrorKind::Other => "the exchange broke off",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.source.as_ref())
    }
}
