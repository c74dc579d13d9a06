//! What stands before the body of an answer.

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};

use crate::runtime::{Body, TransportError};

/// What stands before a body.
#[derive(Clone, Debug)]
pub(super) struct Head {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
}

impl Head {
    /// Waits for the whole of an answer.
    pub(super) async fn of(response: http::Response<Body>) -> Result<(Self, Bytes), TransportError> {
        let (head, mut pieces) = response.into_parts();
        let mut body = BytesMut::new();
        while let Some(piece) = pieces.chunk().await {
            body.extend_from_slice(&piece?);
        }
        Ok((Self { status: head.status, headers: head.headers }, body.freeze()))
    }
}
