//! From a call to its answer.

use std::fmt;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};

use super::call::Call;
use super::client::Settings;
use super::error::{Error, Failure};
use super::redirect;
use super::reply::{RawReply, Reply};
use super::response::Response;
use super::transport::{Body, BoxFuture, SendOptions, Transport};
use crate::runtime::Drift;

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
    Box::pin(async move {
        let reply = call.collect(call.open().await?).await?;
        if !reply.status().is_success() {
            return Err(call.refused::<X>(reply));
        }
        let mut drift = Drift::default();
        if !documented.is_empty() && !documented.iter().any(|pattern| reply.is(pattern)) {
            drift.note_undocumented_status();
        }
        let body = R::decode(&reply, &mut drift).unwrap_or_else(|| R::placeholder(&reply));
        match call.accept_drift(drift) {
            Ok(drift) => Ok(Response::new(reply, drift, body)),
            Err(failure) => Err(failure.with_reply(reply).into()),
        }
    })
}

/// As [`send_with_response`], for the body alone.
pub fn send<R: Reply, X: Reply>(
    call: Call,
    documented: &'static [&'static str],
) -> Sending<R::Output, X::Output> {
    let response = send_with_response::<R, X>(call, documented);
    Box::pin(async move { response.await.map(Response::into_body) })
}

impl Call {
    /// Sends the request and follows redirects; the body is still to come.
    pub(super) async fn open(&self) -> Result<http::Response<Body>, Failure> {
        let options = self.options();
        let mut request = self.build()?;
        for _ in 0..redirect::MOST {
            let response = self.transmit(request.clone(), &options).await?;
            match redirect::next(&request, response.status(), response.headers()) {
                Some(next) => request = next,
                None => return Ok(response),
            }
        }
        self.transmit(request, &options).await
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
        let mut bytes = BytesMut::new();
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
        let api = X::decode(&reply, &mut Drift::default()).map(Box::new);
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
