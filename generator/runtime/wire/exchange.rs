//! From a call to its answer.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use http::header::CONTENT_LENGTH;

use super::body::Body;
use super::call::Call;
use super::clock::Clock;
use super::error::{Error, Failure};
use super::payload::Payload;
use super::redirect;
use super::reply::{RawReply, Reading, Reply};
use super::response::Response;
use super::transport::BoxFuture;

use crate::runtime::Drift;

/// What is reserved for a body at once, however long it says that it is.
const MOST_RESERVED: usize = 1024 * 1024;

/// A call on its way.
#[must_use = "a call does nothing until it is awaited"]
pub struct Sending<T, E> {
    exchange: BoxFuture<'static, Result<(Call, RawReply), Failure>>,
    read: fn(&Call, RawReply, Documented) -> Result<T, Error<E>>,
    documented: Documented,
}

/// The statuses that are documented for a success.
type Documented = &'static [&'static str];

impl<T, E> Sending<T, E> {
    fn new(
        call: Call,
        documented: Documented,
        read: fn(&Call, RawReply, Documented) -> Result<T, Error<E>>,
    ) -> Self {
        Self { exchange: Box::pin(exchange(call)), read, documented }
    }
}

impl<T, E> Future for Sending<T, E> {
    type Output = Result<T, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let exchanged = std::task::ready!(self.exchange.as_mut().poll(context));
        Poll::Ready(match exchanged {
            Ok((call, reply)) => (self.read)(&call, reply, self.documented),
            Err(failure) => Err(failure.into()),
        })
    }
}

async fn exchange(call: Call) -> Result<(Call, RawReply), Failure> {
    let mut clock = call.clock();
    let response = call.open(&mut clock).await?;
    let reply = call.collect(response, &mut clock).await?;
    Ok((call, reply))
}

/// Sends a call and reads its answer as `R`, or, where it is no success, as `X`. A success with none of the
/// documented statuses, if any are given, is drift.
pub fn send_with_response<R: Reply, X: Reply>(
    call: Call,
    documented: Documented,
) -> Sending<Response<R::Output>, X::Output> {
    Sending::new(call, documented, read::<R, X>)
}

/// As [`send_with_response`], for the body alone: where it is something else than the API documents, there is none.
pub fn send<R: Reply, X: Reply>(call: Call, documented: Documented) -> Sending<R::Output, X::Output> {
    Sending::new(call, documented, |call, reply, documented| {
        let response = read::<R, X>(call, reply, documented)?;
        if response.is_readable() {
            return Ok(response.into_body());
        }
        let (reply, drift) = response.into_answer();
        Err(call.locate(Failure::unreadable(drift)).with_reply(reply).into())
    })
}

fn read<R: Reply, X: Reply>(
    call: &Call,
    reply: RawReply,
    documented: Documented,
) -> Result<Response<R::Output>, Error<X::Output>> {
    if !reply.status().is_success() {
        return Err(call.refused::<X>(reply));
    }
    let mut drift = Drift::default();
    if !documented.is_empty() && !documented.iter().any(|pattern| reply.is(pattern)) {
        drift.note_undocumented_status();
    }
    let (body, readable) = match R::decode(&reply, &mut drift) {
        Reading::Documented(body) | Reading::Undocumented(body) => (body, true),
        Reading::Unreadable(body) => (body, false),
    };
    match call.accept_drift(drift) {
        Ok(drift) => Ok(Response::new(reply, drift, body, readable)),
        Err(failure) => Err(failure.with_reply(reply).into()),
    }
}

impl Call {
    /// The time limits, from now on.
    pub(super) fn clock(&self) -> Clock {
        Clock::new(self.core.transport().clone(), self.options())
    }

    /// Sends the request and follows redirects; the body is still to come.
    pub(super) async fn open(&self, clock: &mut Clock) -> Result<http::Response<Body>, Failure> {
        let mut response = self.transmit(self.build()?, clock).await?;
        if !response.status().is_redirection() {
            return Ok(response);
        }
        // What was sent is made again: most calls need it once.
        let mut sent = self.build()?;
        for _ in 0..redirect::MOST {
            let Some(next) = redirect::next(&sent, response.status(), response.headers()) else { break };
            response = self.transmit(next.clone(), clock).await?;
            sent = next;
        }
        Ok(response)
    }

    async fn transmit(
        &self,
        request: http::Request<Payload>,
        clock: &mut Clock,
    ) -> Result<http::Response<Body>, Failure> {
        let options = clock.options().clone();
        let answer = clock.watch(self.core.transport().send(request, &options)).await.and_then(|sent| sent);
        #[cfg(feature = "tracing")]
        tracing::debug!(
            operation = self.operation.id,
            status = answer.as_ref().ok().map(|response| response.status().as_u16()),
            "answered"
        );
        answer.map_err(|error| self.locate(Failure::transport(error)))
    }

    /// Waits for the whole body.
    pub(super) async fn collect(
        &self,
        response: http::Response<Body>,
        clock: &mut Clock,
    ) -> Result<RawReply, Failure> {
        let (head, mut body) = response.into_parts();
        let limit = self.core.settings().max_response_bytes;
        let mut collected = Collected::announced(&head.headers, limit);
        let problem = loop {
            match clock.watch(body.chunk()).await {
                Ok(None) => return Ok(RawReply::new(head.status, head.headers, collected.into_bytes())),
                Ok(Some(Ok(chunk))) if collected.has_room(&chunk) => collected.push(chunk),
                Ok(Some(Ok(_))) => break Failure::too_large(limit),
                Ok(Some(Err(error))) | Err(error) => break Failure::transport(error),
            }
        };
        let reply = RawReply::new(head.status, head.headers, collected.into_bytes());
        Err(self.locate(problem).with_reply(reply))
    }

    /// The error of an answer that is no success.
    pub(super) fn refused<X: Reply>(&self, reply: RawReply) -> Error<X::Output> {
        let api = match X::decode(&reply, &mut Drift::default()) {
            Reading::Documented(api) => Some(Box::new(api)),
            Reading::Undocumented(_) | Reading::Unreadable(_) => None,
        };
        Error::new(self.locate(Failure::status()).with_reply(reply), api)
    }

    /// Reports drift; in strict mode it is an error.
    pub(super) fn accept_drift(&self, drift: Drift) -> Result<Drift, Failure> {
        if drift.is_empty() {
            return Ok(drift);
        }
        let settings = self.core.settings();
        #[cfg(feature = "tracing")]
        tracing::warn!(operation = self.operation.id, %drift, "the answer is not as described");
        if let Some(hook) = &settings.drift_hook {
            hook.call(self.operation.id, &drift);
        }
        if settings.strict { Err(self.locate(Failure::drift(drift))) } else { Ok(drift) }
    }
}

/// What has come of a body. One that comes in one piece is not copied.
struct Collected {
    limit: usize,
    announced: usize,
    first: Bytes,
    more: BytesMut,
}

impl Collected {
    fn announced(headers: &HeaderMap, limit: usize) -> Self {
        let length = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        let announced = length.unwrap_or(0_usize).min(limit).min(MOST_RESERVED);
        Self { limit, announced, first: Bytes::new(), more: BytesMut::new() }
    }

    fn has_room(&self, chunk: &Bytes) -> bool {
        self.first.len() + self.more.len() + chunk.len() <= self.limit
    }

    fn push(&mut self, chunk: Bytes) {
        if self.first.is_empty() && self.more.is_empty() {
            self.first = chunk;
            return;
        }
        if self.more.is_empty() {
            let first = std::mem::take(&mut self.first);
            self.more.reserve(self.announced.max(first.len() + chunk.len()));
            self.more.extend_from_slice(&first);
        }
        self.more.extend_from_slice(&chunk);
    }

    fn into_bytes(self) -> Bytes {
        if self.more.is_empty() { self.first } else { self.more.freeze() }
    }
}
