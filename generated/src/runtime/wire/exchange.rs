//! From a call to its answer.

use std::fmt;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::header::CONTENT_LENGTH;

use super::call::Call;
use super::client::Settings;
use super::error::{Error, Failure};
use super::redirect;
use super::reply::{RawReply, Reading, Reply};
use super::response::Response;
use super::transport::{Body, BoxFuture, SendOptions, Transport};
use crate::runtime::Drift;

/// What is reserved for a body at once, however long it says that it is.
const MOST_RESERVED: usize = 1024 * 1024;

/// What the clones of a client share.
#[derive(Clone)]
pub struct Core(Arc<Shared>);

struct Shared {
    settings: Settings,
    transport: Arc<dyn Transport>,
}

impl Core {
    pub(super) fn new(settings: Settings, transport: Arc<dyn Transport>) -> Self {
        Self(Arc::new(Shared { settings, transport }))
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.0.settings
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.settings(), f)
    }
}

/// A call on its way.
pub type Sending<T, E> = BoxFuture<'static, Result<T, Error<E>>>;

/// Sends a call and reads its answer as `R`, or, where it is no success, as `X`. A success with none of the
/// documented statuses, if any are given, is drift.
pub fn send_with_response<R: Reply, X: Reply>(
    call: Call,
    documented: &'static [&'static str],
) -> Sending<Response<R::Output>, X::Output> {
    Box::pin(async move { receive::<R, X>(&call, documented).await })
}

/// As [`send_with_response`], for the body alone: where it is something else than the API documents, there is none.
pub fn send<R: Reply, X: Reply>(
    call: Call,
    documented: &'static [&'static str],
) -> Sending<R::Output, X::Output> {
    Box::pin(async move {
        let response = receive::<R, X>(&call, documented).await?;
        if response.is_readable() {
            return Ok(response.into_body());
        }
        let (reply, drift) = response.into_answer();
        Err(call.locate(Failure::unreadable(drift)).with_reply(reply).into())
    })
}

async fn receive<R: Reply, X: Reply>(
    call: &Call,
    documented: &'static [&'static str],
) -> Result<Response<R::Output>, Error<X::Output>> {
    let reply = call.collect(call.open().await?).await?;
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
    /// Sends the request and follows redirects; the body is still to come.
    pub(super) async fn open(&self) -> Result<http::Response<Body>, Failure> {
        let options = self.options();
        let mut response = self.transmit(self.build()?, &options).await?;
        if !response.status().is_redirection() {
            return Ok(response);
        }
        // What was sent is made again: most calls need it once.
        let mut sent = self.build()?;
        for _ in 0..redirect::MOST {
            let Some(next) = redirect::next(&sent, response.status(), response.headers()) else { break };
            response = self.transmit(next.clone(), &options).await?;
            sent = next;
        }
        Ok(response)
    }

    async fn transmit(
        &self,
        request: http::Request<Bytes>,
        options: &SendOptions,
    ) -> Result<http::Response<Body>, Failure> {
        let answer = self.core.0.transport.send(request, options).await;
        #[cfg(feature = "tracing")]
        tracing::debug!(
            operation = self.operation.id,
            status = answer.as_ref().ok().map(|response| response.status().as_u16()),
            "answered"
        );
        answer.map_err(|error| self.locate(Failure::transport(error)))
    }

    /// Waits for the whole body.
    pub(super) async fn collect(&self, response: http::Response<Body>) -> Result<RawReply, Failure> {
        let (head, mut body) = response.into_parts();
        let limit = self.core.settings().max_response_bytes;
        let announced =
            head.headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        let mut bytes = BytesMut::with_capacity(announced.unwrap_or(0).min(limit).min(MOST_RESERVED));
        let problem = loop {
            match body.chunk().await {
                None => return Ok(RawReply::new(head.status, head.headers, bytes.freeze())),
                Some(Err(error)) => break Failure::transport(error),
                Some(Ok(chunk)) if bytes.len() + chunk.len() > limit => break Failure::too_large(limit),
                Some(Ok(chunk)) => bytes.extend_from_slice(&chunk),
            }
        };
        Err(self.locate(problem).with_reply(RawReply::new(head.status, head.headers, bytes.freeze())))
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
