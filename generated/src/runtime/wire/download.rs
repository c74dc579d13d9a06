//! Bodies that are read as they arrive, into memory, files or elsewhere.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: crates that have downloads compile it, no others.

use std::fmt;
use std::fs::File;
use std::future::poll_fn;
use std::io::Write;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

#[cfg(feature = "tokio")]
use bytes::Buf;
use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, StatusCode};

use super::arrived::Arrived;
use super::disposition;
use super::error::{Error, Failure};
use super::offload::offload;

/// A successful answer whose body is still to come. It may be as long as it is and take as long as it does, but for
/// [`Self::limit`] and the silence that the client allows.
pub struct Download {
    arrived: Arrived,
    received: u64,
    limit: Option<u64>,
    ended: bool,
}

impl Download {
    #[inline]
    pub(super) const fn new(arrived: Arrived) -> Self {
        Self { arrived, received: 0, limit: None, ended: false }
    }

    /// The status.
    #[must_use]
    #[inline]
    pub const fn status(&self) -> StatusCode {
        self.arrived.head.status
    }

    /// The headers.
    #[must_use]
    #[inline]
    pub const fn headers(&self) -> &HeaderMap {
        &self.arrived.head.headers
    }

    /// The media type, if the server says it.
    #[must_use]
    #[inline]
    pub fn content_type(&self) -> Option<&str> {
        self.headers().get(CONTENT_TYPE)?.to_str().ok()
    }

    /// How long the body is, if the server says it.
    #[must_use]
    #[inline]
    pub fn length(&self) -> Option<u64> {
        self.headers().get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
    }

    /// The name that the server gives the file (`Content-Disposition`): a name alone, never a path.
    #[must_use]
    #[inline]
    pub fn file_name(&self) -> Option<String> {
        disposition::file_name(self.headers().get(CONTENT_DISPOSITION)?.as_bytes())
    }

    /// How many bytes have come.
    #[must_use]
    #[inline]
    pub const fn received(&self) -> u64 {
        self.received
    }

    /// Allows so many bytes; more are an error.
    #[must_use]
    #[inline]
    pub const fn limit(mut self, bytes: u64) -> Self {
        self.limit = Some(bytes);
        self
    }

    /// The next piece; none at the end. After an error there is nothing more.
    #[inline]
    pub async fn chunk(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| self.poll_piece(context)).await
    }

    #[inline]
    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let piece = ready!(self.arrived.poll_chunk(context));
        self.ended = !matches!(piece, Some(Ok(_)));
        Poll::Ready(
            piece.map(|piece| {
                piece.and_then(|piece| self.count(piece)).map_err(|failure| self.failed(failure))
            }),
        )
    }

    #[inline]
    fn count(&mut self, piece: Bytes) -> Result<Bytes, Failure> {
        self.received += u64::try_from(piece.len()).unwrap_or(u64::MAX);
        match self.limit {
            Some(limit) if self.received > limit => {
                self.ended = true;
                Err(Failure::too_large(usize::try_from(limit).unwrap_or(usize::MAX)))
            }
            _ => Ok(piece),
        }
    }

    #[inline]
    fn failed(&self, failure: Failure) -> Error {
        self.arrived.locate(failure, Bytes::new()).into()
    }

    /// The whole body in memory.
    ///
    /// # Errors
    /// When the body breaks off, or is longer than allowed.
    #[inline]
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let mut all = BytesMut::new();
        while let Some(piece) = self.chunk().await {
            all.extend_from_slice(&piece?);
        }
        Ok(all.freeze())
    }

    /// Writes the body to a file, which is made or emptied, and says how long it was.
    ///
    /// # Errors
    /// When the body breaks off, is longer than allowed, or cannot be written.
    #[inline]
    pub async fn save(mut self, path: impl Into<PathBuf>) -> Result<u64, Error> {
        let path = path.into();
        let created = offload(move || File::create(path)).await;
        let mut file = created.map_err(|error| self.failed(Failure::output(error)))?;
        while let Some(piece) = self.chunk().await {
            let piece = piece?;
            let written = offload(move || file.write_all(&piece).map(|()| file)).await;
            file = written.map_err(|error| self.failed(Failure::output(error)))?;
        }
        Ok(self.received)
    }

    /// Writes the body to a writer, and says how long it was.
    ///
    /// # Errors
    /// When the body breaks off, is longer than allowed, or cannot be written.
    #[cfg(feature = "tokio")]
    #[inline]
    pub async fn copy_to(mut self, writer: &mut (impl tokio::io::AsyncWrite + Unpin)) -> Result<u64, Error> {
        while let Some(piece) = self.chunk().await {
            let mut piece = piece?;
            while !piece.is_empty() {
                let written = poll_fn(|context| Pin::new(&mut *writer).poll_write(context, &piece)).await;
                let written = written.and_then(|length| match length {
                    0 => Err(std::io::ErrorKind::WriteZero.into()),
                    length => Ok(length),
                });
                let length = written.map_err(|error| self.failed(Failure::output(error)))?;
                let taken = length.min(piece.len());
                piece.advance(taken);
            }
        }
        let flushed = poll_fn(|context| Pin::new(&mut *writer).poll_flush(context)).await;
        flushed.map_err(|error| self.failed(Failure::output(error)))?;
        Ok(self.received)
    }
}

impl futures_core::Stream for Download {
    type Item = Result<Bytes, Error>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_piece(context)
    }
}

impl fmt::Debug for Download {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Download({}, {} bytes so far)", self.arrived.call.operation.id, self.received)
    }
}
