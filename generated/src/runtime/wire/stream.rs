//! Answers that arrive item by item: server-sent events, lines and records of JSON.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: crates that have streams compile it, no others.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::ops::Deref;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::arrived::Arrived;
use super::error::{Error, Failure};
use super::frames::{Frame, Frames};
use super::reconnect::{Again, Reconnect};
use super::transport::BoxFuture;
use crate::runtime::{Decode, Decoded, Drift, Encode, Raw, Strictness, decode_by};

/// How items are told apart in a stream.
pub trait Framing {
    /// Whether an item is all that stands in an event, rather than its data.
    const WHOLE: bool = false;

    /// The media type, where the description names none.
    #[cfg(feature = "mock")]
    const MEDIA_TYPE: &'static str;

    /// What splits the bytes.
    fn frames(limit: usize) -> Frames;

    /// Writes an item, and what separates it from the next.
    #[cfg(feature = "mock")]
    fn write(item: &Raw, body: &mut Vec<u8>);
}

/// Server-sent events (`text/event-stream`); a `[DONE]` ends them.
#[derive(Debug)]
pub struct Events;

impl Framing for Events {
    #[cfg(feature = "mock")]
    const MEDIA_TYPE: &'static str = "text/event-stream";

    #[inline]
    fn frames(limit: usize) -> Frames {
        Frames::events(limit)
    }

    #[cfg(feature = "mock")]
    #[inline]
    fn write(item: &Raw, body: &mut Vec<u8>) {
        written_line(&[b"data: "], &item.text(), b"\n\n", body);
    }
}

/// Server-sent events as objects with `data`, `event`, `id` and `retry`, as far as they are there.
#[derive(Debug)]
pub struct WholeEvents;

impl Framing for WholeEvents {
    #[cfg(feature = "mock")]
    const MEDIA_TYPE: &'static str = "text/event-stream";
    const WHOLE: bool = true;

    #[inline]
    fn frames(limit: usize) -> Frames {
        Frames::events(limit)
    }

    #[cfg(feature = "mock")]
    #[inline]
    fn write(item: &Raw, body: &mut Vec<u8>) {
        for (name, value) in item.view().properties() {
            let text = value.as_str().unwrap_or_else(|| String::from_utf8_lossy(value.text()));
            for line in text.lines() {
                written_line(&[name.as_bytes(), b": "], line, b"\n", body);
            }
        }
        body.push(b'\n');
    }
}

/// One JSON value a line.
#[derive(Debug)]
pub struct Lines;

impl Framing for Lines {
    #[cfg(feature = "mock")]
    const MEDIA_TYPE: &'static str = "application/x-ndjson";

    #[inline]
    fn frames(limit: usize) -> Frames {
        Frames::lines(limit)
    }

    #[cfg(feature = "mock")]
    #[inline]
    fn write(item: &Raw, body: &mut Vec<u8>) {
        written_line(&[], &item.text(), b"\n", body);
    }
}

/// JSON values that each begin with a mark (RFC 7464).
#[derive(Debug)]
pub struct Records;

impl Framing for Records {
    #[cfg(feature = "mock")]
    const MEDIA_TYPE: &'static str = "application/json-seq";

    #[inline]
    fn frames(limit: usize) -> Frames {
        Frames::records(limit)
    }

    #[cfg(feature = "mock")]
    #[inline]
    fn write(item: &Raw, body: &mut Vec<u8>) {
        written_line(&[b"\x1e"], &item.text(), b"\n", body);
    }
}

/// Writes text in one line.
#[cfg(feature = "mock")]
#[inline]
fn written_line(before: &[&[u8]], text: &str, after: &[u8], body: &mut Vec<u8>) {
    body.extend(before.concat());
    body.extend(text.bytes().map(|byte| if matches!(byte, b'\n' | b'\r') { b' ' } else { byte }));
    body.extend_from_slice(after);
}

/// An item of a stream.
#[derive(Clone, Debug)]
pub struct Item<T> {
    data: T,
    drift: Drift,
    frame: Frame,
}

impl<T> Item<T> {
    /// The item.
    #[must_use]
    #[inline]
    pub fn into_data(self) -> T {
        self.data
    }

    /// The name of the event, if it has one.
    #[must_use]
    #[inline]
    pub fn event(&self) -> Option<&str> {
        self.frame.event.as_deref()
    }

    /// The id of the event, if it has one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.frame.id.as_deref()
    }

    /// The item as it came.
    #[must_use]
    #[inline]
    pub const fn raw(&self) -> &Bytes {
        &self.frame.data
    }

    /// Where the item was not as described.
    #[must_use]
    #[inline]
    pub const fn drift(&self) -> &Drift {
        &self.drift
    }
}

impl<T> Deref for Item<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.data
    }
}

/// A successful answer that arrives item by item. After an error there is nothing more.
pub struct Stream<T> {
    source: Box<Source>,
    /// Whether an item is all that stands in an event.
    whole: bool,
    items: PhantomData<fn() -> T>,
}

impl<T: Decode> Stream<T> {
    /// Reads the body of an answer.
    #[must_use]
    #[inline]
    pub fn new<F: Framing>(arrived: Arrived) -> Self {
        let frames = F::frames(arrived.call.core.settings().max_response_bytes);
        Self { source: Box::new(Source::new(arrived, frames)), whole: F::WHOLE, items: PhantomData }
    }

    /// The next item; none at the end.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<Item<T>, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    #[inline]
    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Item<T>, Error>>> {
        let frame = ready!(self.source.poll_frame(context));
        let item = frame.map(|frame| frame.and_then(|frame| self.item(frame)));
        Poll::Ready(item.map(|item| item.map_err(Error::from)))
    }

    #[inline]
    fn item(&mut self, frame: Frame) -> Result<Item<T>, Failure> {
        let strictness = self.source.arrived.call.strictness();
        let (data, drift) =
            if self.whole { read_event(&frame, strictness) } else { read(&frame.data, strictness) };
        match self.source.accept_drift(drift, &frame) {
            Ok(drift) => Ok(Item { data, drift, frame }),
            Err(failure) => Err(failure),
        }
    }
}

impl<T> Stream<T> {
    /// Asks again where the stream is lost, from the event on that came last.
    #[must_use]
    #[inline]
    pub fn reconnecting(mut self, policy: Reconnect) -> Self {
        self.source.again = Some(Again::new(policy));
        self
    }

    /// The status.
    #[must_use]
    #[inline]
    pub const fn status(&self) -> StatusCode {
        self.source.arrived.head.status
    }

    /// The headers.
    #[must_use]
    #[inline]
    pub const fn headers(&self) -> &HeaderMap {
        &self.source.arrived.head.headers
    }
}

impl<T: Decode> futures_core::Stream for Stream<T> {
    type Item = Result<Item<T>, Error>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<T> fmt::Debug for Stream<T> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Stream({}, {})", self.source.arrived.call.operation.id, self.status())
    }
}

/// Where frames come from.
struct Source {
    arrived: Arrived,
    frames: Frames,
    ready: VecDeque<Frame>,
    ended: bool,
    /// What went wrong, until the items before it are given out.
    failure: Option<Failure>,
    again: Option<Again>,
    /// The answer to come, where the stream was lost.
    opening: Option<BoxFuture<'static, Result<Arrived, Failure>>>,
}

impl Source {
    #[inline]
    const fn new(arrived: Arrived, frames: Frames) -> Self {
        let ready = VecDeque::new();
        Self { arrived, frames, ready, ended: false, failure: None, again: None, opening: None }
    }

    #[inline]
    fn poll_frame(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Frame, Failure>>> {
        loop {
            if let Some(frame) = self.ready.pop_front() {
                if let Some(again) = &mut self.again {
                    again.has_come();
                }
                return Poll::Ready(Some(Ok(frame)));
            }
            if let Some(opening) = &mut self.opening {
                let opened = ready!(opening.as_mut().poll(context));
                self.opening = None;
                self.opened(opened);
                continue;
            }
            if self.asks_again() {
                continue;
            }
            if let Some(failure) = self.failure.take() {
                return Poll::Ready(Some(Err(failure)));
            }
            if self.ended {
                return Poll::Ready(None);
            }
            let piece = ready!(self.arrived.poll_chunk(context));
            self.take(piece);
        }
    }

    /// Takes a piece of the body, or its end.
    #[inline]
    fn take(&mut self, piece: Option<Result<Bytes, Failure>>) {
        let taken = match piece {
            Some(Ok(piece)) => self.frames.push(piece, &mut self.ready).map_err(Failure::too_large),
            Some(Err(failure)) => Err(failure),
            None => {
                self.ended = true;
                self.frames.finish(&mut self.ready).map_err(Failure::too_large)
            }
        };
        self.failure = taken.err().map(|failure| self.arrived.locate(failure, Bytes::new()));
        self.ended |= self.failure.is_some() || self.frames.is_done();
    }

    /// Begins to ask again, where the stream was lost and the policy says so.
    #[inline]
    fn asks_again(&mut self) -> bool {
        // The end of events may be an accident; that of other items is what they end with.
        let ended = self.ended && self.frames.is_events();
        let lost = self.failure.as_ref().map_or(ended, Failure::is_of_transport);
        let Some(again) = self.again.as_mut().filter(|_| lost && !self.frames.is_done()) else {
            return false;
        };
        let (id, retry) = self.frames.last();
        self.opening = again.open(&self.arrived.call, id, retry);
        self.opening.is_some()
    }

    /// Goes on with the new answer.
    #[inline]
    fn opened(&mut self, opened: Result<Arrived, Failure>) {
        match opened {
            // The server says that there is nothing more to come.
            Ok(arrived) if arrived.head.status == StatusCode::NO_CONTENT => {
                (self.ended, self.failure, self.again) = (true, None, None);
            }
            Ok(arrived) if arrived.head.status.is_success() => {
                (self.ended, self.failure) = (false, None);
                self.frames = self.frames.again();
                self.arrived = arrived;
            }
            Ok(arrived) => {
                (self.ended, self.again) = (true, None);
                self.failure = Some(arrived.locate(Failure::status(), Bytes::new()));
            }
            Err(failure) => (self.ended, self.failure) = (true, Some(failure)),
        }
    }

    /// Reports the drift of an item; where it is an error, it ends the stream.
    #[inline]
    fn accept_drift(&mut self, drift: Drift, frame: &Frame) -> Result<Drift, Failure> {
        self.arrived.call.accept_drift(drift).map_err(|failure| {
            (self.ended, self.again) = (true, None);
            self.ready.clear();
            self.arrived.locate(failure, frame.data.clone())
        })
    }
}

/// Reads an item: JSON, or any other text as a JSON text.
#[inline]
fn read<T: Decode>(bytes: &Bytes, strictness: Strictness) -> (T, Drift) {
    let mut decoded: Decoded<T> = decode_by(bytes, strictness);
    if !decoded.drift.is_empty() && Raw::of_body(bytes).is_none() {
        decoded = decode_by(&String::from_utf8_lossy(bytes).encode().into(), strictness);
    }
    (decoded.value.unwrap_or_else(T::placeholder), decoded.drift)
}

/// Reads an event as an object. Its data is text: whether that holds JSON, or is what is meant, shows in what fits
/// better.
#[inline]
fn read_event<T: Decode>(frame: &Frame, strictness: Strictness) -> (T, Drift) {
    let text = String::from_utf8_lossy(&frame.data).encode();
    let inner = Raw::of_body(&frame.data).map(|_| decode_by::<T>(&object(frame, &frame.data), strictness));
    let as_text = |frame| decode_by::<T>(&object(frame, text.as_bytes()), strictness);
    let Decoded { value, drift, .. } = match inner {
        Some(inner) if inner.drift.is_empty() => inner,
        None => as_text(frame),
        Some(inner) => {
            let outer = as_text(frame);
            if outer.drift.len() < inner.drift.len() { outer } else { inner }
        }
    };
    (value.unwrap_or_else(T::placeholder), drift)
}

/// An event as the text of an object.
#[inline]
fn object(frame: &Frame, data: &[u8]) -> Bytes {
    let mut text = b"{\"data\":".to_vec();
    text.extend_from_slice(data);
    for (name, value) in [("event", &frame.event), ("id", &frame.id)] {
        if let Some(value) = value {
            text.extend(format!(",\"{name}\":").bytes());
            text.extend_from_slice(value.encode().as_bytes());
        }
    }
    if let Some(retry) = frame.retry {
        text.extend(format!(",\"retry\":{retry}").bytes());
    }
    text.push(b'}');
    text.into()
}
