//! The attempts of a call: which is the last, and how long to wait before the next.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::asked_pause::asked;
use super::body::Body;
use super::call::Call;
use super::clock::Clock;
use super::error::Failure;
use super::random;
use super::raw_reply::RawReply;
use super::repeats::{Class, Repetition};

/// What has come of an attempt: an answer with its body, or one whose body is still to come.
pub(super) enum Received {
    Whole(RawReply),
    Open(http::Response<Body>),
}

impl Received {
    fn head(&self) -> (StatusCode, &HeaderMap) {
        match self {
            Self::Whole(reply) => (reply.status(), reply.headers()),
            Self::Open(response) => (response.status(), response.headers()),
        }
    }
}

impl Call {
    /// Makes attempts until one counts. An answer whose head is of that kind is left open.
    pub(super) async fn receive(
        &mut self,
        is_open: &(dyn Fn(&Self, &RawReply) -> bool + Send + Sync),
        clock: &mut Clock,
    ) -> Result<Received, Failure> {
        self.make_key();
        // Of the success that was lost on its way, if there was one: nothing that follows makes it undone.
        let mut lost = None;
        loop {
            self.attempts += 1;
            let received = self.attempt(is_open, clock).await;
            let is_unauthorized = received.as_ref().is_ok_and(|one| one.head().0 == StatusCode::UNAUTHORIZED);
            if is_unauthorized && self.refuse_tokens() {
                continue;
            }
            let Some(pause) = self.pause(received.as_ref(), clock) else {
                let is_success = received.as_ref().is_ok_and(|one| self.is_success(one.head().0));
                let lost = lost.map(|failure| self.locate(failure));
                return if is_success { received } else { lost.map_or(received, Err) };
            };
            lost = received.err().filter(Failure::has_succeeded).or(lost);
            self.core.transport().sleep(pause).await;
        }
    }

    async fn attempt(
        &mut self,
        is_open: &(dyn Fn(&Self, &RawReply) -> bool + Send + Sync),
        clock: &mut Clock,
    ) -> Result<Received, Failure> {
        // What few calls wait for is no part of what the others wait in.
        if !self.take_known_tokens() {
            Box::pin(self.get_tokens(clock)).await?;
        }
        let room = self.core.limiter().map(|limiter| limiter.clone().try_enter().ok_or(limiter));
        let _permit = match room {
            None => None,
            Some(Ok(permit)) => Some(permit),
            Some(Err(limiter)) => {
                let permit = clock.watch(limiter.clone().enter()).await;
                Some(permit.map_err(|_| self.locate(Failure::limited(Duration::ZERO)))?)
            }
        };
        let (mut parts, body) = self.open(clock).await?.into_parts();
        let head = RawReply::new(parts.status, std::mem::take(&mut parts.headers), Bytes::new());
        let is_open = is_open(self, &head);
        parts.headers = head.into_headers();
        let response = http::Response::from_parts(parts, body);
        if is_open {
            return Ok(Received::Open(response));
        }
        self.collect(response, clock).await.map(Received::Whole)
    }

    /// How long to wait before the next attempt; none where this one counts.
    fn pause(&self, received: Result<&Received, &Failure>, clock: &Clock) -> Option<Duration> {
        if received.is_ok_and(|one| self.is_success(one.head().0)) {
            self.core.budget().earn();
            return None;
        }
        let policy = self.policy();
        let has_more = self.attempts < policy.attempts && self.operation.repeats.automatic;
        if !has_more || !self.is_replayable() || !self.may_repeat(received) {
            return None;
        }
        let own = random::up_to(policy.pause(self.attempts));
        let asked = received.map_or_else(
            |failure| failure.headers().and_then(|headers| asked(headers, false)),
            |one| asked(one.head().1, is_limit(one.head().0)),
        );
        let pause = asked.map_or(own, |asked| asked.saturating_add(own));
        let is_asked_too_long = asked.is_some_and(|asked| asked > policy.longest_pause);
        let in_time = !is_asked_too_long && clock.left().is_none_or(|left| pause < left);
        (in_time && self.core.budget().spend()).then_some(pause)
    }

    /// Whether a further attempt carries nothing out twice, and may come to more.
    fn may_repeat(&self, received: Result<&Received, &Failure>) -> bool {
        let (repeats, class) = (&self.operation.repeats, self.class());
        let repetition = match received {
            Ok(one) => Repetition::after(one.head().0.as_u16(), repeats, class, self.has_key()),
            // Where tokens come from has its own way of trying again.
            Err(failure) if failure.is_of_token() || failure.is_limited() => Repetition::Unsendable,
            // A success that was lost on its way is asked for again only where it was but read.
            Err(failure) if failure.has_succeeded() && class != Class::Safe => Repetition::Done,
            Err(failure) => failure.repetition(repeats, class, self.has_key()),
        };
        repetition.is_allowed()
    }
}

/// Whether a status says that a limit was met.
fn is_limit(status: StatusCode) -> bool {
    matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE)
}
