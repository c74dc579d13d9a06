//! What is sent.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_core::Stream;

use super::body::Body;
use super::source::{Chain, FilePieces, Mapped, Progress, Watched};
use super::transport_error::TransportError;

/// What a request carries: bytes, a file, or a stream. Bytes and files can be sent again, a stream but once.
#[derive(Clone)]
pub struct Payload(Source);

/// What is no plain bytes comes with the function that reads it: only who makes such a payload compiles that.
#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    /// A file, read when it is sent.
    File(Arc<Path>, u64, fn(Arc<Path>, u64) -> Body),
    /// Several, one after another.
    Chain(Arc<[Payload]>, fn(Arc<[Payload]>) -> Body),
    /// What can be taken once, by whichever clone is first; and its length, if that is known.
    Once(Arc<Mutex<Option<Body>>>, Option<u64>),
    Watched(Box<Payload>, Progress),
}

impl Payload {
    /// A file, read when it is sent and not before.
    ///
    /// # Errors
    /// When there is no such file, or its length cannot be told.
    pub fn open(path: impl Into<PathBuf>) -> io::Result<Self> {
        let path: PathBuf = path.into();
        let about = std::fs::metadata(&path)?;
        if !about.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "this is no file"));
        }
        Ok(Self(Source::File(path.into(), about.len(), pieces)))
    }

    /// What comes out of a stream; give its length where it is known, since some servers want to be told.
    pub fn stream<S, T, E>(stream: S, length: Option<u64>) -> Self
    where
        S: Stream<Item = Result<T, E>> + Send + 'static,
        T: Into<Bytes>,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let pieces = Mapped::new(stream, |piece: Result<T, E>| {
            piece.map(Into::into).map_err(|error| TransportError::other(error))
        });
        Self::once(Body::from_stream(pieces), length)
    }

    /// What a reader gives; give its length where it is known, since some servers want to be told.
    #[cfg(feature = "tokio")]
    pub fn reader(reader: impl tokio::io::AsyncRead + Send + 'static, length: Option<u64>) -> Self {
        Self::once(Body::from_stream(super::source::ReaderPieces::new(reader)), length)
    }

    fn once(body: Body, length: Option<u64>) -> Self {
        Self(Source::Once(Arc::new(Mutex::new(Some(body))), length))
    }

    /// What has been taken already.
    #[inline]
    pub(super) fn spent() -> Self {
        Self(Source::Once(Arc::default(), None))
    }

    /// Several, one after another.
    #[inline]
    pub(super) fn chain(parts: Vec<Self>) -> Self {
        Self(Source::Chain(parts.into(), one_by_one))
    }

    /// The same, and somebody is told how far it has got.
    pub(super) fn watched(self, progress: Progress) -> Self {
        Self(Source::Watched(Box::new(self), progress))
    }

    /// How long it is, if that is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Source::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Source::File(_, length, _) => Some(*length),
            Source::Chain(parts, _) => parts.iter().map(Self::length).sum(),
            Source::Once(_, length) => *length,
            Source::Watched(payload, _) => payload.length(),
        }
    }

    /// Whether there is nothing to send.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.length() == Some(0)
    }

    /// Whether it can be sent again.
    #[must_use]
    pub fn is_replayable(&self) -> bool {
        match &self.0 {
            Source::Bytes(_) | Source::File(..) => true,
            Source::Chain(parts, _) => parts.iter().all(Self::is_replayable),
            Source::Once(..) => false,
            Source::Watched(payload, _) => payload.is_replayable(),
        }
    }

    /// The bytes, where it is nothing else.
    #[must_use]
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Source::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The path, where it is a file.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        match &self.0 {
            Source::File(path, ..) => Some(path),
            _ => None,
        }
    }

    /// Sets it in motion. A stream that was set in motion before gives an error.
    #[must_use]
    pub fn into_body(self) -> Body {
        let length = self.length();
        match self.0 {
            Source::Bytes(bytes) => Body::from(bytes),
            Source::File(path, length, pieces) => pieces(path, length),
            Source::Chain(parts, one_by_one) => one_by_one(parts),
            Source::Once(body, _) => {
                let body = body.lock().unwrap_or_else(PoisonError::into_inner).take();
                body.unwrap_or_else(|| Body::failed("the stream was sent before"))
            }
            Source::Watched(payload, progress) => {
                Body::from_stream(Watched::new(payload.into_body(), length, progress))
            }
        }
    }
}

#[inline]
fn pieces(path: Arc<Path>, length: u64) -> Body {
    Body::from_stream(FilePieces::new(path, length))
}

#[inline]
fn one_by_one(parts: Arc<[Payload]>) -> Body {
    let bodies = (0..parts.len()).filter_map(move |index| parts.get(index).cloned());
    Body::from_stream(Chain::new(bodies.map(Payload::into_body)))
}

impl Default for Payload {
    fn default() -> Self {
        Self(Source::Bytes(Bytes::new()))
    }
}

impl<T: Into<Bytes>> From<T> for Payload {
    fn from(bytes: T) -> Self {
        Self(Source::Bytes(bytes.into()))
    }
}

/// The same bytes, the same file, or the same stream.
impl PartialEq for Payload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Source::Bytes(left), Source::Bytes(right)) => left == right,
            (Source::File(left, ..), Source::File(right, ..)) => left == right,
            (Source::Chain(left, _), Source::Chain(right, _)) => left == right,
            (Source::Once(left, _), Source::Once(right, _)) => Arc::ptr_eq(left, right),
            (Source::Watched(left, _), _) => **left == *other,
            (_, Source::Watched(right, _)) => *self == **right,
            _ => false,
        }
    }
}

impl Eq for Payload {}

impl fmt::Debug for Payload {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match &self.0 {
            Source::Bytes(_) => "",
            Source::File(..) => "file of ",
            Source::Chain(..) => "parts of ",
            Source::Once(..) => "stream of ",
            Source::Watched(payload, _) => return fmt::Debug::fmt(payload, f),
        };
        match self.length() {
            Some(length) => write!(f, "Payload({kind}{length} bytes)"),
            None => write!(f, "Payload({kind}unknown length)"),
        }
    }
}
