//! A body with what came around it.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::raw_reply::RawReply;
use crate::runtime::{Decode, Drift, Encode, decode};

/// A successful answer: the body, and the status, headers and drift beside it.
#[derive(Clone)]
pub struct Response<T> {
    reply: RawReply,
    drift: Drift,
    body: T,
    readable: bool,
}

impl<T> Response<T> {
    pub(super) const fn new(reply: RawReply, drift: Drift, body: T, readable: bool) -> Self {
        Self { reply, drift, body, readable }
    }

    /// The answer as it came, and where it is not as described.
    pub(super) fn into_answer(self) -> (RawReply, Drift) {
        (self.reply, self.drift)
    }

    /// Whether the body was what the API documents. Where it was something else, HTML or a message, [`Self::body`]
    /// only stands in its place.
    #[must_use]
    pub const fn is_readable(&self) -> bool {
        self.readable
    }

    /// The status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.reply.status()
    }

    /// How often the request was sent until it was answered so; once, if all went well.
    #[must_use]
    pub const fn attempts(&self) -> u32 {
        self.reply.attempts()
    }

    /// The headers.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        self.reply.headers()
    }

    /// A header, if it is there and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers().get(name)?.to_str().ok()
    }

    /// A header as a value, if it is there and is one: a number, a date.
    #[must_use]
    pub fn header_as<V: Decode>(&self, name: &str) -> Option<V> {
        decode(&self.header(name)?.encode().into()).value
    }

    /// Where the answer was not as described.
    #[must_use]
    pub const fn drift(&self) -> &Drift {
        &self.drift
    }

    /// The body as it came.
    #[must_use]
    pub const fn raw_body(&self) -> &Bytes {
        self.reply.body()
    }

    /// The body.
    #[must_use]
    pub const fn body(&self) -> &T {
        &self.body
    }

    /// The body.
    #[must_use]
    pub fn into_body(self) -> T {
        self.body
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status())
            .field("drift", &format_args!("{}", self.drift))
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
