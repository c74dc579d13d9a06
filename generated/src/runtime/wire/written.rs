//! Answers written from values, as a server would write them.

use bytes::Bytes;
use http::StatusCode;

use super::raw_reply::parts;
use super::stream::Framing;
use crate::runtime::{Encode, Raw, without_secrets};

/// An answer that is written from a value.
#[derive(Clone, Debug)]
pub struct Written {
    status: Option<u16>,
    /// Empty where the body says none.
    content_type: String,
    body: Bytes,
    /// The body without secrets, where it can be told what is one.
    shown: Option<Raw>,
}

impl Written {
    /// JSON.
    #[must_use]
    pub fn json(value: &impl Encode) -> Self {
        let shown = Some(without_secrets(value));
        Self { status: None, content_type: "application/json".to_owned(), body: value.encode().into(), shown }
    }

    /// Bytes of a media type; none has an empty name.
    #[must_use]
    pub fn bytes(content_type: &str, body: impl Into<Bytes>) -> Self {
        Self { status: None, content_type: content_type.to_owned(), body: body.into(), shown: None }
    }

    /// Items, framed one after the other.
    pub(super) fn items<F: Framing, T: Encode>(items: &[T]) -> Self {
        let mut body = Vec::new();
        for item in items {
            F::write(&item.encode(), &mut body);
        }
        Self::bytes(F::MEDIA_TYPE, body)
    }

    /// The same with a status.
    #[must_use]
    pub const fn with_status(mut self, status: StatusCode) -> Self {
        self.status = Some(status.as_u16());
        self
    }

    /// The same with the status and the media type of the first of these patterns that is of a body, unless it has a
    /// status; `usual` is what a range, or the lack of patterns, comes to.
    #[must_use]
    pub fn of(mut self, patterns: &[&str], usual: u16) -> Self {
        if self.status.is_some() {
            return self;
        }
        let Some(pattern) = patterns.iter().find(|pattern| !pattern.starts_with('!')) else {
            self.status = Some(usual);
            return self;
        };
        let (statuses, media_type) = parts(pattern);
        let hundred = statuses.get(..1).and_then(|first| first.parse::<u16>().ok()).map(|first| first * 100);
        self.status = Some(statuses.parse().ok().or(hundred).unwrap_or(usual));
        if let Some(media_type) =
            media_type.filter(|name| !name.as_bytes().contains(&b'*') && !self.content_type.is_empty())
        {
            self.content_type = media_type.to_owned();
        }
        self
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status.unwrap_or(200)
    }

    /// The media type; empty where the body says none.
    #[must_use]
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// The body.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body without secrets, where it can be told what is one.
    #[must_use]
    pub const fn shown(&self) -> Option<&Raw> {
        self.shown.as_ref()
    }
}
