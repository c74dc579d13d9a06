//! A body in motion.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::transport_error::TransportError;
use crate::runtime::MaybeSend;

/// A body as it arrives, or as it leaves.
pub struct Body(Inner);

#[cfg(target_arch = "wasm32")]
type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>>>>;
#[cfg(not(target_arch = "wasm32"))]
type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

enum Inner {
    Whole(Option<Bytes>),
    Pieces(Pieces),
    Failed(Option<TransportError>),
}

impl Body {
    /// A body that arrives in pieces.
    pub fn from_stream(
        pieces: impl Stream<Item = Result<Bytes, TransportError>> + MaybeSend + 'static,
    ) -> Self {
        Self(Inner::Pieces(Box::pin(pieces)))
    }

    /// A body that cannot be had.
    pub(super) fn failed(why: &'static str) -> Self {
        Self(Inner::Failed(Some(TransportError::other(why))))
    }

    /// The next piece; none at the end.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, TransportError>> {
        poll_fn(|context| self.poll_chunk(context)).await
    }

    /// As [`Self::chunk`], for what is polled.
    pub fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        match &mut self.0 {
            Inner::Whole(bytes) => Poll::Ready(bytes.take().map(Ok)),
            Inner::Pieces(pieces) => pieces.as_mut().poll_next(context),
            Inner::Failed(error) => Poll::Ready(error.take().map(Err)),
        }
    }
}

impl Stream for Body {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_chunk(context)
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self(Inner::Whole(Some(bytes.into())))
    }
}

impl fmt::Debug for Body {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Inner::Whole(bytes) => write!(f, "Body({} bytes)", bytes.as_ref().map_or(0, Bytes::len)),
            Inner::Pieces(_) => f.write_str("Body(in pieces)"),
            Inner::Failed(_) => f.write_str("Body(that cannot be had)"),
        }
    }
}
