//! What is answered.

use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use super::distortion::Distortion;
use super::head::Head;
use crate::runtime::{Body, Encode, TransportError, Written};

/// What is answered: a status, headers and a body, or no answer at all.
#[derive(Clone, Debug)]
pub struct Answer {
    kind: Kind,
    distortion: Option<(Distortion, u64)>,
}

#[derive(Clone, Debug)]
enum Kind {
    Http(Head, Bytes),
    /// The body breaks off after these bytes.
    Cut(Head, Bytes),
    Unreachable,
    Disconnected,
    Silent,
    /// It was none that can be sent; why.
    Wrong(String),
}

impl Answer {
    const fn of(kind: Kind) -> Self {
        Self { kind, distortion: None }
    }

    /// A status and a body that says no media type.
    #[must_use]
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        match StatusCode::from_u16(status) {
            Ok(status) => Self::of(Kind::Http(Head { status, headers: HeaderMap::new() }, body.into())),
            Err(_) => Self::of(Kind::Wrong(format!("{status} is no status"))),
        }
    }

    /// A status without a body.
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self::new(status, Bytes::new())
    }

    /// A status and JSON.
    #[must_use]
    pub fn json(status: u16, value: &impl Encode) -> Self {
        Self::new(status, Bytes::from(value.encode())).with_header(CONTENT_TYPE.as_str(), "application/json")
    }

    /// The request never gets to the server.
    #[must_use]
    pub const fn unreachable() -> Self {
        Self::of(Kind::Unreachable)
    }

    /// The connection breaks before an answer: nobody knows whether the server has done what was asked.
    #[must_use]
    pub const fn disconnected() -> Self {
        Self::of(Kind::Disconnected)
    }

    /// No answer ever comes.
    #[must_use]
    pub const fn silent() -> Self {
        Self::of(Kind::Silent)
    }

    /// From a value that was written; none could not be.
    pub(super) fn of_written(written: Option<Written>) -> Self {
        let Some(written) = written else {
            return Self::of(Kind::Wrong("a value that holds a stream cannot be written".to_owned()));
        };
        let answer = Self::new(written.status(), written.body().clone());
        if written.content_type().is_empty() {
            return answer;
        }
        answer.with_header(CONTENT_TYPE.as_str(), written.content_type())
    }

    /// The same under another status.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        match (StatusCode::from_u16(status), &mut self.kind) {
            (Ok(status), Kind::Http(head, _) | Kind::Cut(head, _)) => head.status = status,
            (Err(_), _) => self.kind = Kind::Wrong(format!("{status} is no status")),
            _ => {}
        }
        self
    }

    /// The same with a header, in place of any other of its name.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        if let Kind::Http(head, _) | Kind::Cut(head, _) = &mut self.kind {
            match (HeaderName::try_from(name), HeaderValue::from_str(value)) {
                (Ok(name), Ok(value)) => drop(head.headers.insert(name, value)),
                _ => self.kind = Kind::Wrong(format!("the header `{}` cannot be sent", name.escape_debug())),
            }
        }
        self
    }

    /// The same, but the connection breaks in the middle of the body.
    #[must_use]
    pub fn cut(mut self) -> Self {
        if let Kind::Http(head, body) = self.kind {
            let half = body.slice(..body.len() / 2);
            self.kind = Kind::Cut(head, half);
        }
        self
    }

    /// The same, changed in a way that servers change their answers; where, the seed says.
    #[must_use]
    pub const fn distorted(mut self, distortion: Distortion, seed: u64) -> Self {
        self.distortion = Some((distortion, seed));
        self
    }

    pub(super) const fn distortion(&self) -> Option<(Distortion, u64)> {
        self.distortion
    }

    /// What is sent, if that is something whole.
    pub(super) const fn whole(&self) -> Option<(&Head, &Bytes)> {
        match &self.kind {
            Kind::Http(head, body) => Some((head, body)),
            _ => None,
        }
    }

    /// The same with another head and body.
    pub(super) fn replaced(head: Head, body: Bytes) -> Self {
        Self::of(Kind::Http(head, body))
    }

    /// Answers.
    pub(super) async fn give(self) -> Result<http::Response<Body>, TransportError> {
        match self.kind {
            Kind::Http(head, body) => Ok(response(head, body.into())),
            Kind::Cut(head, body) => Ok(response(head, cut(body))),
            Kind::Unreachable => Err(TransportError::connect("the mock cannot be reached")),
            Kind::Disconnected => Err(TransportError::other("the mock breaks the connection")),
            Kind::Silent => std::future::pending().await,
            Kind::Wrong(why) => Err(TransportError::other(why)),
        }
    }

    /// Why it cannot be sent.
    pub(super) fn problem(&self) -> Option<&str> {
        match &self.kind {
            Kind::Wrong(why) => Some(why),
            _ => None,
        }
    }
}

fn response(head: Head, body: Body) -> http::Response<Body> {
    let mut response = http::Response::new(body);
    *response.status_mut() = head.status;
    *response.headers_mut() = head.headers;
    response
}

fn cut(body: Bytes) -> Body {
    Body::from_stream(Cut(Some(body), false))
}

/// A piece, and then the end of the connection.
struct Cut(Option<Bytes>, bool);

impl futures_core::Stream for Cut {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(match self.0.take() {
            Some(piece) => Some(Ok(piece)),
            None if !std::mem::replace(&mut self.1, true) => {
                Some(Err(TransportError::other("the mock breaks the connection")))
            }
            None => None,
        })
    }
}
