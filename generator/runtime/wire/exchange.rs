//! From a request to the answer as it came.

use bytes::{Bytes, BytesMut};
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, StatusCode};

use super::body::Body;
use super::call::Call;
use super::clock::Clock;
use super::error::{Error, Failure};
use super::payload::Payload;
use super::problem::Said;
use super::raw_reply::RawReply;
use super::redirect;
use super::reply::{Reading, Reply};
use super::trace;
use super::transport::{BoxFuture, SendOptions};
use crate::runtime::Drift;

/// What is reserved for a body at once, however long it says that it is.
const MOST_RESERVED: usize = 1024 * 1024;

impl Call {
    /// The time limits, from now on.
    pub(super) fn clock(&self) -> Clock {
        Clock::new(self.core.transport().clone(), self.options())
    }

    /// Sends the request and follows redirects; the body is still to come.
    pub(super) async fn open(&self, clock: &mut Clock) -> Result<http::Response<Body>, Failure> {
        let request = self.request()?;
        let response = self.transmit(request, clock).await?;
        if !self.follows(response.status()) {
            return Ok(response);
        }
        Box::pin(self.follow(response, clock)).await
    }

    /// Follows redirects. Few calls do: what it takes to wait in here is not part of those that do not.
    async fn follow(
        &self,
        mut response: http::Response<Body>,
        clock: &mut Clock,
    ) -> Result<http::Response<Body>, Failure> {
        // What was sent is made again: most calls need it once.
        let mut sent = self.request()?;
        for _ in 0..redirect::MOST {
            if !self.follows(response.status()) {
                break;
            }
            let Some(next) = redirect::next(&sent, response.status(), response.headers()) else { break };
            response = self.transmit(redirect::copy(&next), clock).await?;
            sent = next;
        }
        Ok(response)
    }

    async fn transmit(
        &self,
        request: http::Request<Payload>,
        clock: &mut Clock,
    ) -> Result<http::Response<Body>, Failure> {
        if let Some(pause) = self.turn(clock)? {
            pause.await;
        }
        let options = SendOptions { attempt: self.attempts.max(1), ..clock.options().clone() };
        let sending = trace::send(&**self.core.transport(), request, &options);
        let answer = clock.watch(sending).await.and_then(|sent| sent);
        if let (Some(limiter), Ok(answer)) = (self.core.limiter(), &answer) {
            limiter.note(answer.headers());
        }
        answer.map_err(|error| self.locate(Failure::transport(error)))
    }

    /// Takes the turn that the limits leave, where there are any: how long to wait for it.
    fn turn(&self, clock: &Clock) -> Result<Option<BoxFuture<'static, ()>>, Failure> {
        let Some(limiter) = self.core.limiter() else { return Ok(None) };
        let turn = limiter.clone().take_turn(clock.left());
        let turn = turn.map_err(|wait| self.locate(Failure::limited(wait)))?;
        if turn.wait().is_zero() {
            return Ok(None);
        }
        let sleep = self.core.transport().sleep(turn.wait());
        Ok(Some(Box::pin(async move {
            sleep.await;
            turn.keep();
        })))
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
                Ok(None) => {
                    let reply = RawReply::new(head.status, head.headers, collected.into_bytes());
                    return Ok(reply.of_attempt(self.attempts));
                }
                Ok(Some(Ok(chunk))) if collected.has_room(&chunk) => collected.push(chunk),
                Ok(Some(Ok(_))) => break Failure::too_large(limit),
                Ok(Some(Err(error))) | Err(error) => break Failure::transport(error),
            }
        };
        let reply = RawReply::new(head.status, head.headers, collected.into_bytes());
        Err(self.locate(problem).with_reply(reply.of_attempt(self.attempts)))
    }

    /// Whether an answer of this status is looked at as a redirect: not, where it is what the operation is for.
    fn follows(&self, status: StatusCode) -> bool {
        status.is_redirection() && self.follows_redirects && !self.is_success(status)
    }

    /// Whether a status is one of success: of HTTP, or of the operation.
    pub(super) fn is_success(&self, status: StatusCode) -> bool {
        let is = |outcome: &&str| *outcome == status.as_str() || *outcome == "3XX" && status.is_redirection();
        status.is_success() || self.operation.outcomes.iter().any(is)
    }

    /// The error of an answer that is no success. Its body is what is documented for the status, or there is none.
    pub(super) fn refused<X: Reply>(&self, reply: RawReply) -> Error<X::Output> {
        let documented = self.operation.answers.failure;
        let is_bare = documented.iter().any(|one| one.strip_prefix('!').is_some_and(|bare| reply.is(bare)));
        let is_documented = documented.iter().any(|pattern| reply.is(pattern)) && !is_bare;
        let of_type = documented.is_empty() || is_documented && reply.is_of_documented_type(documented);
        let is_plain = reply.body().is_empty() || !reply.is_encoded();
        let read = (of_type && is_plain).then(|| X::decode(&reply, &mut Drift::default()));
        let api = match read {
            Some(Reading::Documented(api)) => Some(Box::new(api)),
            _ => None,
        };
        let said = Said::of(&reply, &self.secrets());
        Error::new(self.locate(Failure::status()).with_reply(reply).saying(said), api)
    }

    /// Reports drift; where it is to be refused, it is an error.
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
        if drift.is_refused() { Err(self.locate(Failure::drift(drift))) } else { Ok(drift) }
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
