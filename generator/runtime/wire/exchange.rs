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
use crate::runtime::{Decoder, Drift};

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

/// Sends a call and reads its answer as `R`, or, where it is no success, as `X`.
pub fn send_with_response<R: Reply, X: Reply>(call: Call) -> Sending<Response<R::Output>, X::Output> {
    Box::pin(async move {
        let reply = call.exchange().await?;
        let mut decoder = Decoder::new();
        if !reply.status().is_success() {
            let api = X::decode(&reply, &mut decoder).map(Box::new);
            let failure = Failure::status().of(call.operation, call.repeatable).with_reply(reply);
            return Err(Error::new(failure, api));
        }
        let body = R::decode(&reply, &mut decoder).unwrap_or_else(|| R::placeholder(&reply));
        let drift = call.accept_drift(decoder.into_drift(), &reply)?;
        Ok(Response::new(reply, drift, body))
    })
}

/// As [`send_with_response`], for the body alone.
pub fn send<R: Reply, X: Reply>(call: Call) -> Sending<R::Output, X::Output> {
    let response = send_with_response::<R, X>(call);
    Box::pin(async move { response.await.map(Response::into_body) })
}

impl Call {
    /// Sends the request, follows redirects, and waits for the whole body.
    async fn exchange(&self) -> Result<RawReply, Failure> {
        let (head, mut body) = self.open().await?.into_parts();
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
        let reply = RawReply::new(head.status, head.headers, bytes.freeze());
        Err(problem.of(self.operation, self.repeatable).with_reply(reply))
    }

    /// Sends the request and follows redirects; the body is still to come.
    async fn open(&self) -> Result<http::Response<Body>, Failure> {
        let options = SendOptions { timeout: self.timeout.or(self.core.settings().timeout) };
        let mut request: http::Request<Bytes> = self.build()?;
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
        answer.map_err(|error| Failure::transport(error).of(self.operation, self.repeatable))
    }

    /// Reports drift; in strict mode it is an error.
    fn accept_drift(&self, drift: Drift, reply: &RawReply) -> Result<Drift, Failure> {
        if drift.is_empty() {
            return Ok(drift);
        }
        let settings = self.core.settings();
        #[cfg(feature = "tracing")]
        tracing::warn!(operation = self.operation.id, %drift, "the answer is not as described");
        if let Some(hook) = &settings.drift_hook {
            hook.call(self.operation.id, &drift);
        }
        if settings.strict {
            return Err(Failure::drift(drift).of(self.operation, self.repeatable).with_reply(reply.clone()));
        }
        Ok(drift)
    }
}
