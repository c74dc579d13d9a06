//! Answers that arrive item by item: server-sent events and JSON lines.

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use bytes::Bytes;
use http::response::Parts;
use http::{HeaderMap, StatusCode};

use super::body::Body;
use super::call::Call;
use super::clock::Clock;
use super::error::{Error, Failure};
use super::frames::{Frame, Frames};
use super::reply::{RawReply, Reply};
use super::transport::BoxFuture;
use crate::runtime::{Decode, Decoded, Drift, Encode, Raw, decode};

/// How items are told apart in a stream.
pub trait Framing {
    /// The media type that is asked for.
    const MEDIA_TYPE: &'static str;

    /// Whether an item is all that stands in an event, rather than its data.
    const WHOLE: bool = false;

    /// What splits the bytes.
    fn frames(limit: usize) -> Frames;
}

/// Server-sent events (`text/event-stream`); a `[DONE]` ends them.
#[derive(Debug)]
pub struct Events;

impl Framing for Events {
    const MEDIA_TYPE: &'static str = "text/event-stream";

    fn frames(limit: usize) -> Frames {
        Frames::events(limit)
    }
}

/// Server-sent events as objects with `data`, `event`, `id` and `retry`, as far as they are there.
#[derive(Debug)]
pub struct WholeEvents;

impl Framing for WholeEvents {
    const MEDIA_TYPE: &'static str = Events::MEDIA_TYPE;
    const WHOLE: bool = true;

    fn frames(limit: usize) -> Frames {
        Frames::events(limit)
    }
}

/// One JSON value a line.
#[derive(Debug)]
pub struct Lines;

impl Framing for Lines {
    const MEDIA_TYPE: &'static str = "application/x-ndjson";

    fn frames(limit: usize) -> Frames {
        Frames::lines(limit)
    }
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
    pub fn into_data(self) -> T {
        self.data
    }

    /// The name of the event, if it has one.
    #[must_use]
    pub fn event(&self) -> Option<&str> {
        self.frame.event.as_deref()
    }

    /// The id of the event, if it has one.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.frame.id.as_deref()
    }

    /// The item as it came.
    #[must_use]
    pub fn raw(&self) -> &str {
        &self.frame.data
    }

    /// Where the item was not as described.
    #[must_use]
    pub const fn drift(&self) -> &Drift {
        &self.drift
    }
}

impl<T> Deref for Item<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}

/// A successful answer that arrives item by item.
pub struct Stream<T> {
    call: Call,
    head: Parts,
    body: Body,
    clock: Clock,
    frames: Frames,
    /// Whether an item is all that stands in an event.
    whole: bool,
    ready: VecDeque<Frame>,
    ended: bool,
    /// What went wrong, until the items before it are given out.
    failure: Option<Failure>,
    items: PhantomData<fn() -> T>,
}

impl<T: Decode> Stream<T> {
    fn new<F: Framing>(call: Call, response: http::Response<Body>, clock: Clock) -> Self {
        let (head, body) = response.into_parts();
        let frames = F::frames(call.core.settings().max_response_bytes);
        Self {
            call,
            head,
            body,
            clock,
            frames,
            whole: F::WHOLE,
            ready: VecDeque::new(),
            ended: false,
            failure: None,
            items: PhantomData,
        }
    }

    /// The status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The next item; none at the end. After an error there is nothing more.
    pub async fn next(&mut self) -> Option<Result<Item<T>, Error>> {
        loop {
            if let Some(frame) = self.ready.pop_front() {
                return Some(self.item(frame).map_err(Error::from));
            }
            if let Some(failure) = self.failure.take() {
                return Some(Err(self.locate(failure, Bytes::new()).into()));
            }
            if self.ended {
                return None;
            }
            match self.clock.watch(self.body.chunk()).await {
                Ok(Some(Ok(chunk))) => {
                    let result = self.frames.push(&chunk, &mut self.ready);
                    self.failure = result.err().map(Failure::too_large);
                }
                Ok(Some(Err(error))) | Err(error) => self.failure = Some(Failure::transport(error)),
                Ok(None) => {
                    self.frames.finish(&mut self.ready);
                    self.ended = true;
                }
            }
            self.ended |= self.failure.is_some() || self.frames.is_done();
        }
    }

    fn item(&mut self, frame: Frame) -> Result<Item<T>, Failure> {
        let (data, drift) = if self.whole { read_event(&frame) } else { read(&frame.data) };
        match self.call.accept_drift(drift) {
            Ok(drift) => Ok(Item { data, drift, frame }),
            Err(failure) => {
                self.ended = true;
                self.ready.clear();
                Err(self.locate(failure, frame.data.into()))
            }
        }
    }

    /// Says of what call a failure is, and what was received of the item.
    fn locate(&self, failure: Failure, item: Bytes) -> Failure {
        let reply = RawReply::new(self.head.status, self.head.headers.clone(), item);
        self.call.locate(failure).with_reply(reply)
    }
}

impl<T> fmt::Debug for Stream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Stream({}, {})", self.call.operation.id, self.head.status)
    }
}

/// Reads an item: JSON, or any other text as a JSON text.
fn read<T: Decode>(text: &str) -> (T, Drift) {
    let bytes = Bytes::copy_from_slice(text.as_bytes());
    let json = Raw::of_body(&bytes).is_some();
    let Decoded { value, drift, .. } = decode(&if json { bytes } else { text.encode().into() });
    (value.unwrap_or_else(T::placeholder), drift)
}

/// Reads an event as an object. Its data is text: whether that holds JSON, or is what is meant, shows in what fits
/// better.
fn read_event<T: Decode>(frame: &Frame) -> (T, Drift) {
    let text = frame.data.encode();
    let data = Bytes::copy_from_slice(frame.data.as_bytes());
    let inner = Raw::of_body(&data).map(|_| decode::<T>(&object(frame, &data)));
    let as_text = |frame| decode::<T>(&object(frame, text.as_bytes()));
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

/// A stream on its way.
pub type Opening<T, E> = BoxFuture<'static, Result<Stream<T>, Error<E>>>;

/// Sends a call whose answer arrives item by item; where it is no success, it is read as `X`.
pub fn send_stream<F: Framing, T: Decode + 'static, X: Reply>(mut call: Call) -> Opening<T, X::Output> {
    call.accept(F::MEDIA_TYPE);
    call.stream();
    Box::pin(async move {
        let mut clock = call.clock();
        let response = call.open(&mut clock).await?;
        if response.status().is_success() {
            return Ok(Stream::new::<F>(call, response, clock));
        }
        let reply = call.collect(response, &mut clock).await?;
        Err(call.refused::<X>(reply))
    })
}
