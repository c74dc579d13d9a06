//! The transport over `reqwest` in a browser, which sends by `fetch`.

use bytes::{Bytes, BytesMut};

use super::body::Body;
use super::certificates::Certificates;
use super::payload::Payload;
use super::transport::{BoxFuture, SendOptions, Transport};
use super::transport_error::TransportError;

/// Sends requests through `reqwest`, and so through `fetch`: connections, TLS and redirects are the browser's. Bodies are
/// sent, and arrive, as a whole.
#[derive(Clone, Debug)]
pub struct ReqwestTransport(::reqwest::Client);

impl ReqwestTransport {
    /// Uses a client of its own.
    ///
    /// # Errors
    /// When there is none.
    pub fn new() -> Result<Self, TransportError> {
        Self::from_builder(::reqwest::Client::builder())
    }

    /// Uses a client set up elsewhere.
    ///
    /// # Errors
    /// When the client cannot be made.
    pub fn from_builder(builder: ::reqwest::ClientBuilder) -> Result<Self, TransportError> {
        builder.build().map(Self).map_err(TransportError::other)
    }

    /// The same with certificates, which are the business of the browser.
    ///
    /// # Errors
    /// When there are any.
    pub(super) fn with(certificates: &Certificates) -> Result<Self, TransportError> {
        if certificates.is_empty() {
            Self::new()
        } else {
            Err(TransportError::other("a browser has certificates of its own"))
        }
    }

    async fn exchange(
        &self,
        request: http::Request<Payload>,
    ) -> Result<http::Response<Body>, TransportError> {
        let (head, payload) = request.into_parts();
        let request = http::Request::from_parts(head, whole(payload).await?);
        let request = ::reqwest::Request::try_from(request).map_err(error)?;
        let response = self.0.execute(request).await.map_err(error)?;
        let (status, headers) = (response.status(), response.headers().clone());
        let mut answer = http::Response::new(Body::from(response.bytes().await.map_err(error)?));
        *answer.status_mut() = status;
        *answer.headers_mut() = headers;
        Ok(answer)
    }
}

async fn whole(payload: Payload) -> Result<Bytes, TransportError> {
    if let Some(bytes) = payload.bytes() {
        return Ok(bytes.clone());
    }
    let (mut body, mut whole) = (payload.into_body(), BytesMut::new());
    while let Some(piece) = body.chunk().await {
        whole.extend_from_slice(&piece?);
    }
    Ok(whole.freeze())
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Payload>,
        _: &SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

/// The address is taken out: its query may hold a key. A browser does not tell whether a server was reached.
fn error(error: ::reqwest::Error) -> TransportError {
    let error = error.without_url();
    if error.is_timeout() { TransportError::timeout(error) } else { TransportError::other(error) }
}
