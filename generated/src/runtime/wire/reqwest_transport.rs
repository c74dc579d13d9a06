//! The transport over `reqwest`.

use std::time::Duration;

use bytes::Bytes;

use super::transport::{Body, BoxFuture, Chunks, SendOptions, Transport, TransportError};

/// How long a connection may take to be made.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Sends requests through `reqwest`.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: ::reqwest::Client,
    /// For answers that arrive item by item: `reqwest` limits silence for all calls of a client or for none.
    streaming: Option<::reqwest::Client>,
}

impl ReqwestTransport {
    /// Uses a client set up elsewhere, with its proxies and certificates. Its redirect policy should be
    /// [`none`](::reqwest::redirect::Policy::none): redirects are followed above the transport, without
    /// carrying secrets to other hosts. How long a stream may keep silent is up to its `read_timeout`.
    #[must_use]
    pub const fn from_client(client: ::reqwest::Client) -> Self {
        Self { client, streaming: None }
    }

    pub(super) fn new(silence: Option<Duration>) -> Result<Self, TransportError> {
        let builder = || {
            ::reqwest::Client::builder()
                .redirect(::reqwest::redirect::Policy::none())
                .connect_timeout(CONNECT_TIMEOUT)
        };
        let client = builder().build().map_err(TransportError::other)?;
        let streaming = silence.map(|silence| builder().read_timeout(silence).build());
        Ok(Self { client, streaming: streaming.transpose().map_err(TransportError::other)? })
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let timeout = options.timeout;
        let streaming = self.streaming.as_ref().filter(|_| options.silence.is_some());
        let client = streaming.unwrap_or(&self.client);
        Box::pin(async move {
            let mut request = ::reqwest::Request::try_from(request).map_err(error)?;
            *request.timeout_mut() = timeout;
            let mut response = client.execute(request).await.map_err(error)?;
            let mut head = http::Response::new(());
            *head.status_mut() = response.status();
            *head.version_mut() = response.version();
            *head.headers_mut() = std::mem::take(response.headers_mut());
            Ok(head.map(|()| Body::from_chunks(Pieces(response))))
        })
    }
}

struct Pieces(::reqwest::Response);

impl Chunks for Pieces {
    fn chunk(&mut self) -> BoxFuture<'_, Option<Result<Bytes, TransportError>>> {
        Box::pin(async move { self.0.chunk().await.map_err(error).transpose() })
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
