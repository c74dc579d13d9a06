//! The transport over `reqwest`.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Mutex;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as HttpBody, Frame, SizeHint};

use super::body::Body;
use super::certificates::Certificates;
use super::payload::Payload;
use super::redirect::same_origin;
use super::transport::{BoxFuture, SendOptions, Transport};
use super::transport_error::TransportError;

/// How long a connection may take to be made.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Sends requests through `reqwest`.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: ::reqwest::Client,
    /// Whether the client is known to leave redirects alone.
    ours: bool,
}

impl ReqwestTransport {
    /// Uses a client of its own.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub fn new() -> Result<Self, TransportError> {
        Self::with(&Certificates::default())
    }

    /// The same with certificates.
    ///
    /// # Errors
    /// When TLS cannot be set up with them.
    pub(super) fn with(certificates: &Certificates) -> Result<Self, TransportError> {
        provide();
        let builder = ::reqwest::Client::builder().connect_timeout(CONNECT_TIMEOUT);
        #[cfg(any(feature = "rustls-aws-lc", feature = "rustls-ring", feature = "native-tls"))]
        let builder = certificates.set_up(builder).map_err(TransportError::other)?;
        #[cfg(not(any(feature = "rustls-aws-lc", feature = "rustls-ring", feature = "native-tls")))]
        if !certificates.is_empty() {
            return Err(TransportError::other("certificates need a feature for TLS, as `rustls-aws-lc`"));
        }
        Self::from_builder(builder)
    }

    /// Uses a client set up elsewhere, with its proxies and certificates. Redirects are followed above the transport,
    /// without carrying secrets to other hosts, so that its policy for them is replaced.
    ///
    /// # Errors
    /// When the client cannot be made.
    pub fn from_builder(builder: ::reqwest::ClientBuilder) -> Result<Self, TransportError> {
        provide();
        let client = builder.redirect(::reqwest::redirect::Policy::none()).build();
        Ok(Self { client: client.map_err(TransportError::other)?, ours: true })
    }

    /// Uses a finished client, which must not follow redirects: its policy has to be
    /// [`none`](::reqwest::redirect::Policy::none), since it would carry secrets to other hosts. An answer that comes
    /// from another origin is an error.
    #[must_use]
    pub const fn from_client_without_redirects(client: ::reqwest::Client) -> Self {
        Self { client, ours: false }
    }
}

/// An answer as it is handed on; `asked` is where it must come from, if that is not known.
fn answered(
    mut response: ::reqwest::Response,
    asked: Option<&http::Uri>,
) -> Result<http::Response<Body>, TransportError> {
    let from = |asked: &http::Uri| response.url().as_str().parse().is_ok_and(|url| same_origin(asked, &url));
    if !asked.is_none_or(from) {
        return Err(TransportError::other("the client followed a redirect to another origin"));
    }
    let mut answer = http::Response::new(Body::from(Bytes::new()));
    *answer.status_mut() = response.status();
    *answer.version_mut() = response.version();
    *answer.headers_mut() = std::mem::take(response.headers_mut());
    *answer.extensions_mut() = std::mem::take(response.extensions_mut());
    *answer.body_mut() = Body::from_stream(Incoming(response));
    Ok(answer)
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Payload>,
        _: &SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        // The future holds no more than what is waited for: the request has gone into it.
        let asked = (!self.ours).then(|| request.uri().clone());
        let request = ::reqwest::Request::try_from(request.map(outgoing));
        let pending = request.map(|request| self.client.execute(request));
        Box::pin(async move {
            let response = pending.map_err(error)?.await.map_err(error)?;
            answered(response, asked.as_ref())
        })
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(time))
    }
}

/// Gives rustls its provider, unless the program has chosen one.
#[cfg(feature = "rustls-ring")]
fn provide() {
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // Whoever was faster has chosen.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
}

#[cfg(not(feature = "rustls-ring"))]
const fn provide() {}

fn outgoing(payload: Payload) -> ::reqwest::Body {
    if let Some(bytes) = payload.bytes() {
        return bytes.clone().into();
    }
    let length = payload.length();
    ::reqwest::Body::wrap(Outgoing { body: Mutex::new(payload.into_body()), length })
}

/// A body on its way out. The mutex, which nobody waits for, lets it be seen by several threads.
struct Outgoing {
    body: Mutex<Body>,
    length: Option<u64>,
}

impl HttpBody for Outgoing {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let body = self.body.get_mut().unwrap_or_else(std::sync::PoisonError::into_inner);
        body.poll_chunk(context).map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// A body on its way in. It is polled where it stands: made a body of its own, it would be boxed once more.
struct Incoming(::reqwest::Response);

impl Stream for Incoming {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        // What `chunk` waits for is kept by the response, not by the future.
        let piece = ready!(pin!(self.0.chunk()).poll(context));
        Poll::Ready(piece.map_err(error).transpose())
    }
}

/// The address is taken out: its query may hold a key.
fn error(error: ::reqwest::Error) -> TransportError {
    let error = error.without_url();
    if error.is_connect() {
        TransportError::connect(error)
    } else if error.is_timeout() {
        TransportError::timeout(error)
    } else {
        TransportError::other(error)
    }
}
