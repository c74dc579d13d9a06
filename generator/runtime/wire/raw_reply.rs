//! An answer as it came.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, HeaderValue};
use http::{HeaderMap, StatusCode};

use super::charset::{self, Charset};
use super::media_type::{self, Closeness};
use crate::runtime::Drift;

/// An answer as it came.
#[derive(Clone)]
pub struct RawReply {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    attempts: u32,
}

impl RawReply {
    pub(crate) const fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self { status, headers, body, attempts: 1 }
    }

    /// The answer to the attempt of this number.
    pub(super) const fn of_attempt(mut self, number: u32) -> Self {
        self.attempts = number;
        self
    }

    /// How often the request was sent until this came.
    #[must_use]
    pub const fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    pub(super) fn into_headers(self) -> HeaderMap {
        self.headers
    }

    /// The body.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// Whether the status is of a pattern: `200`, `2XX`, `default`. What follows a space there is of the media type.
    #[must_use]
    pub fn is(&self, pattern: &str) -> bool {
        let (pattern, status) = (parts(pattern).0, self.status.as_str());
        match pattern.strip_suffix("XX").or_else(|| pattern.strip_suffix("xx")) {
            Some(hundred) => status.starts_with(hundred),
            None => pattern == "default" || pattern == status,
        }
    }

    /// The statuses of the first pattern that this one is of.
    pub(super) fn documented(
        &self,
        patterns: impl Iterator<Item = &'static [&'static str]>,
    ) -> Option<&'static str> {
        patterns.flatten().find(|pattern| self.is(pattern)).map(|pattern| parts(pattern).0)
    }

    /// Whether one of the patterns is of these statuses, and its media type as close to that of the body.
    #[inline]
    pub(super) fn fits(&self, patterns: &[&str], statuses: &str, closeness: Closeness) -> bool {
        patterns.iter().any(|pattern| {
            let (own, media) = parts(pattern);
            own == statuses
                && media.is_none_or(|media| media_type::closeness(media, &self.headers) == Some(closeness))
        })
    }

    /// Whether status and media type are those of one of the patterns.
    #[must_use]
    #[inline]
    pub fn is_of(&self, patterns: &[&str]) -> bool {
        patterns.iter().any(|pattern| {
            let media = parts(pattern).1;
            self.is(pattern)
                && media.is_none_or(|media| {
                    matches!(
                        media_type::closeness(media, &self.headers),
                        Some(Closeness::Same | Closeness::Related)
                    )
                })
        })
    }

    /// Whether the body is of a media type that is documented for its status, or says none.
    pub(super) fn is_of_documented_type(&self, patterns: &[&str]) -> bool {
        let of_status: Vec<_> = patterns.iter().filter(|pattern| self.is(pattern)).collect();
        let fits = |pattern: &&&str| {
            parts(pattern).1.is_none_or(|media| media_type::closeness(media, &self.headers).is_some())
        };
        of_status.is_empty() || of_status.iter().any(fits)
    }

    /// Whether what follows the head is still in a coding such as gzip, so that it is nothing that is documented.
    #[must_use]
    pub fn is_encoded(&self) -> bool {
        let is_coding =
            |coding: &str| !matches!(coding.trim().to_ascii_lowercase().as_str(), "" | "identity");
        let has_coding =
            |value: &HeaderValue| value.to_str().is_ok_and(|value| value.split(',').any(is_coding));
        self.headers.get_all(CONTENT_ENCODING).iter().any(has_coding)
    }

    /// Whether the body says that it is JSON.
    pub(super) fn says_json(&self) -> bool {
        matches!(
            media_type::closeness("application/json", &self.headers),
            Some(Closeness::Same | Closeness::Related)
        )
    }

    /// Whether the body says that it is plain text.
    pub(super) fn says_text(&self) -> bool {
        media_type::closeness("text/plain", &self.headers) == Some(Closeness::Same)
    }

    /// The body in UTF-8. JSON is to be in it; where it is not, that is drift.
    pub(super) fn utf8(&self, drift: &mut Drift) -> Bytes {
        let (body, charset) = charset::to_utf8(&self.headers, &self.body);
        if let Some(charset) = charset {
            drift.note_body("UTF-8", charset.name());
        }
        body
    }

    /// The body as text, in whatever charset it is.
    pub(super) fn text(&self) -> Cow<'_, str> {
        match Charset::of(&self.headers, &self.body) {
            Some(charset) => charset.read(&self.body).into(),
            None => String::from_utf8_lossy(self.body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&self.body)),
        }
    }
}

/// The statuses and the media type of a pattern.
pub(super) fn parts(pattern: &str) -> (&str, Option<&str>) {
    match pattern.split_once(' ') {
        Some((statuses, media)) => (statuses, Some(media)),
        None => (pattern, None),
    }
}

impl fmt::Debug for RawReply {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} with {} bytes", self.status, self.body.len())
    }
}
