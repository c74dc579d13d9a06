//! An answer whose body is still to come.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: crates that have streams or downloads compile it, no others.

use std::task::{Context, Poll};

use bytes::Bytes;
use http::response::Parts;

use super::body::Body;
use super::call::Call;
use super::clock::Clock;
use super::error::Failure;
use super::raw_reply::RawReply;

/// The head of an answer, and what its body is read from.
pub struct Arrived {
    pub(super) call: Call,
    pub(super) head: Parts,
    body: Body,
    clock: Clock,
}

impl Arrived {
    #[inline]
    pub(super) fn new(call: Call, response: http::Response<Body>, clock: Clock) -> Self {
        let (head, body) = response.into_parts();
        Self { call, head, body, clock }
    }

    /// The answer without its body.
    #[must_use]
    #[inline]
    pub fn head(&self) -> RawReply {
        self.reply(Bytes::new())
    }

    /// The next piece of the body, within the limits of time.
    #[inline]
    pub(super) fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Failure>>> {
        let body = &mut self.body;
        let piece = self.clock.poll(context, |context| body.poll_chunk(context));
        piece.map(|piece| match piece {
            Ok(Some(Ok(piece))) => Some(Ok(piece)),
            Ok(None) => None,
            Ok(Some(Err(error))) | Err(error) => Some(Err(Failure::transport(error))),
        })
    }

    /// Says of what call a failure is, and what was received of the body.
    #[inline]
    pub(super) fn locate(&self, failure: Failure, body: Bytes) -> Failure {
        self.call.locate(failure).with_reply(self.reply(body))
    }

    #[inline]
    fn reply(&self, body: Bytes) -> RawReply {
        let reply = RawReply::new(self.head.status, self.head.headers.clone(), body);
        reply.of_attempt(self.call.attempts)
    }
}
