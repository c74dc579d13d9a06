//! Where the pieces of a body come from: files, readers, other streams.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: who sends files or streams compiles it, nobody else.

use std::fs::File;
use std::future::Future;
use std::io::{self, Read};
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::body::Body;
use super::offload::{Offloaded, offload};
use super::transport_error::TransportError;

/// How much is read at once.
const PIECE: usize = 256 * 1024;

/// What is told how many bytes have left, and of how many if that is known.
pub(super) type Progress = Arc<dyn Fn(u64, Option<u64>) + Send + Sync>;

type Piece = Option<Result<Bytes, TransportError>>;

/// A file, piece by piece. Never more than the length that was told, and less is an error.
pub(super) struct FilePieces {
    path: Arc<Path>,
    left: u64,
    reading: Option<Offloaded<(File, Bytes)>>,
    file: Option<File>,
    ended: bool,
}

impl FilePieces {
    #[inline]
    pub(super) fn new(path: Arc<Path>, length: u64) -> Self {
        Self { path, left: length, reading: None, file: None, ended: length == 0 }
    }

    /// Reads the next piece, of a file that may have to be opened first.
    #[inline]
    fn read(&mut self) -> Offloaded<(File, Bytes)> {
        let (file, path) = (self.file.take(), self.path.clone());
        let most = usize::try_from(self.left).unwrap_or(PIECE).min(PIECE);
        offload(move || {
            let mut file = file.map_or_else(|| File::open(&path), Ok)?;
            let mut piece = vec![0; most];
            let length = file.read(&mut piece)?;
            piece.truncate(length);
            Ok((file, piece.into()))
        })
    }
}

impl Stream for FilePieces {
    type Item = Result<Bytes, TransportError>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Piece> {
        if self.ended {
            return Poll::Ready(None);
        }
        let mut reading = self.reading.take().unwrap_or_else(|| self.read());
        let Poll::Ready(read) = Pin::new(&mut reading).poll(context) else {
            self.reading = Some(reading);
            return Poll::Pending;
        };
        let piece = read.and_then(|(file, piece)| {
            if piece.is_empty() {
                return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the file has become shorter"));
            }
            self.file = Some(file);
            Ok(piece)
        });
        let length =
            piece.as_ref().map_or(self.left, |piece| u64::try_from(piece.len()).unwrap_or(self.left));
        self.left = self.left.saturating_sub(length);
        self.ended = self.left == 0;
        Poll::Ready(Some(piece.map_err(TransportError::other)))
    }
}

/// Bodies one after another, each set in motion when its turn comes.
pub(super) struct Chain<I> {
    bodies: I,
    current: Option<Body>,
}

impl<I> Chain<I> {
    #[inline]
    pub(super) fn new(bodies: I) -> Self {
        Self { bodies, current: None }
    }
}

impl<I: Iterator<Item = Body> + Unpin> Stream for Chain<I> {
    type Item = Result<Bytes, TransportError>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Piece> {
        loop {
            if let Some(current) = &mut self.current {
                match ready!(current.poll_chunk(context)) {
                    None => self.current = None,
                    piece => return Poll::Ready(piece),
                }
            }
            let Some(next) = self.bodies.next() else { return Poll::Ready(None) };
            self.current = Some(next);
        }
    }
}

/// A body whose progress somebody is told. What comes in one piece leaves in several, so that there is progress.
pub(super) struct Watched {
    body: Body,
    rest: Bytes,
    sent: u64,
    length: Option<u64>,
    progress: Progress,
}

impl Watched {
    #[inline]
    pub(super) fn new(body: Body, length: Option<u64>, progress: Progress) -> Self {
        Self { body, rest: Bytes::new(), sent: 0, length, progress }
    }
}

impl Stream for Watched {
    type Item = Result<Bytes, TransportError>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Piece> {
        if self.rest.is_empty() {
            match ready!(self.body.poll_chunk(context)) {
                Some(Ok(piece)) => self.rest = piece,
                other => return Poll::Ready(other),
            }
        }
        let most = self.rest.len().min(PIECE);
        let piece = self.rest.split_to(most);
        self.sent += u64::try_from(most).unwrap_or_default();
        (self.progress)(self.sent, self.length);
        Poll::Ready(Some(Ok(piece)))
    }
}

/// A stream whose items are turned into others.
pub(super) struct Mapped<S, F> {
    stream: Pin<Box<S>>,
    turn: F,
}

impl<S, F> Mapped<S, F> {
    #[inline]
    pub(super) fn new(stream: S, turn: F) -> Self {
        Self { stream: Box::pin(stream), turn }
    }
}

impl<S: Stream, T, F: FnMut(S::Item) -> T + Unpin> Stream for Mapped<S, F> {
    type Item = T;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let item = ready!(self.stream.as_mut().poll_next(context));
        Poll::Ready(item.map(|item| (self.turn)(item)))
    }
}

/// What a reader gives, piece by piece.
#[cfg(feature = "tokio")]
pub(super) struct ReaderPieces<R> {
    reader: Pin<Box<R>>,
    buffer: bytes::BytesMut,
}

#[cfg(feature = "tokio")]
impl<R> ReaderPieces<R> {
    #[inline]
    pub(super) fn new(reader: R) -> Self {
        Self { reader: Box::pin(reader), buffer: bytes::BytesMut::new() }
    }
}

#[cfg(feature = "tokio")]
impl<R: tokio::io::AsyncRead> Stream for ReaderPieces<R> {
    type Item = Result<Bytes, TransportError>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Piece> {
        let this = &mut *self;
        this.buffer.resize(PIECE, 0);
        let mut into = tokio::io::ReadBuf::new(&mut this.buffer);
        let read = ready!(this.reader.as_mut().poll_read(context, &mut into));
        let length = into.filled().len();
        match read {
            Ok(()) if length == 0 => Poll::Ready(None),
            Ok(()) => Poll::Ready(Some(Ok(this.buffer.split_to(length).freeze()))),
            Err(error) => Poll::Ready(Some(Err(TransportError::other(error)))),
        }
    }
}
