//! What comes back, and how it is read.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::runtime::{Decode, Drift, Encode, Raw, decode};

/// An answer as it came.
#[derive(Clone)]
pub struct RawReply {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl RawReply {
    pub(super) const fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self { status, headers, body }
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

    /// The body.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// Whether the status is of a pattern: `200`, `2XX`, `default`.
    #[must_use]
    pub fn is(&self, pattern: &str) -> bool {
        let status = self.status.as_str();
        match pattern.strip_suffix("XX").or_else(|| pattern.strip_suffix("xx")) {
            Some(hundred) => status.starts_with(hundred),
            None => pattern == "default" || pattern == status,
        }
    }

    fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }
}

impl fmt::Debug for RawReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} with {} bytes", self.status, self.body.len())
    }
}

/// How the body of an answer is read.
pub trait Reply {
    /// What it is read into.
    type Output: 'static;

    /// Reads it.
    fn decode(reply: &RawReply, drift: &mut Drift) -> Reading<Self::Output>;
}

/// What a body was read as.
#[derive(Clone, Debug)]
pub enum Reading<T> {
    /// What the API documents.
    Documented(T),
    /// An answer of a status that the API does not document.
    Undocumented(T),
    /// Something else than the API documents; the value only stands in its place.
    Unreadable(T),
}

impl<T> Reading<T> {
    /// The same within another value.
    #[must_use]
    pub fn map<U>(self, wrap: impl FnOnce(T) -> U) -> Reading<U> {
        match self {
            Self::Documented(value) => Reading::Documented(wrap(value)),
            Self::Undocumented(value) => Reading::Undocumented(wrap(value)),
            Self::Unreadable(value) => Reading::Unreadable(wrap(value)),
        }
    }

    /// The same, with another value where the body is unreadable.
    #[must_use]
    pub fn or_in_its_place(self, value: impl FnOnce() -> T) -> Self {
        match self {
            Self::Unreadable(_) => Self::Unreadable(value()),
            other => other,
        }
    }
}

/// JSON.
#[derive(Debug)]
pub struct Json<T>(PhantomData<T>);

impl<T: Decode + 'static> Reply for Json<T> {
    type Output = T;

    fn decode(reply: &RawReply, drift: &mut Drift) -> Reading<T> {
        let decoded = decode(&reply.body);
        drift.append(decoded.drift);
        match decoded.value {
            Some(value) if !decoded.stranger => Reading::Documented(value),
            value => Reading::Unreadable(value.unwrap_or_else(T::placeholder)),
        }
    }
}

/// JSON, or no body at all.
#[derive(Debug)]
pub struct OptionalJson<T>(PhantomData<T>);

impl<T: Decode + 'static> Reply for OptionalJson<T> {
    type Output = Option<T>;

    fn decode(reply: &RawReply, drift: &mut Drift) -> Reading<Option<T>> {
        if reply.body.is_empty() {
            return Reading::Documented(None);
        }
        Json::<T>::decode(reply, drift).map(Some)
    }
}

/// Any body: JSON as it is, other text as a JSON text, nothing as `null`.
#[derive(Debug)]
pub struct Untyped;

impl Reply for Untyped {
    type Output = Raw;

    fn decode(reply: &RawReply, _: &mut Drift) -> Reading<Raw> {
        if reply.body.is_empty() {
            return Reading::Documented(Raw::NULL);
        }
        Reading::Documented(Raw::of_body(&reply.body).unwrap_or_else(|| reply.text().encode()))
    }
}

/// Text.
#[derive(Debug)]
pub struct Text;

impl Reply for Text {
    type Output = String;

    fn decode(reply: &RawReply, drift: &mut Drift) -> Reading<String> {
        if std::str::from_utf8(&reply.body).is_err() {
            drift.note(String::new(), "text", "other bytes");
        }
        Reading::Documented(reply.text().into_owned())
    }
}

/// Bytes.
#[derive(Debug)]
pub struct Binary;

impl Reply for Binary {
    type Output = Bytes;

    fn decode(reply: &RawReply, _: &mut Drift) -> Reading<Bytes> {
        Reading::Documented(reply.body.clone())
    }
}

/// No body; what comes all the same is left alone.
#[derive(Debug)]
pub struct Nothing;

impl Reply for Nothing {
    type Output = ();

    fn decode(_: &RawReply, _: &mut Drift) -> Reading<()> {
        Reading::Documented(())
    }
}

/// The body of an answer that the API does not document.
#[derive(Clone, PartialEq, Eq)]
pub struct RawBody {
    status: StatusCode,
    bytes: Bytes,
}

impl RawBody {
    /// The body of this answer.
    #[must_use]
    pub fn of(reply: &RawReply) -> Self {
        Self { status: reply.status, bytes: reply.body.clone() }
    }

    /// The status it came with.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The bytes.
    #[must_use]
    pub const fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// The bytes as text; what is no UTF-8 is replaced.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.bytes)
    }

    /// The bytes as JSON, if they are.
    #[must_use]
    pub fn json(&self) -> Option<Raw> {
        Raw::of_body(&self.bytes)
    }
}

impl fmt::Debug for RawBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawBody({} with {} bytes)", self.status, self.bytes.len())
    }
}

/// Implements [`Reply`] for an enum with a variant per status; the first pattern that fits counts.
///
/// ```text
/// replies! { GetPetReply { Ok(Json<Pet>) = "200", NoContent = "204", Failed(Raw) = "5XX", Other(Raw) = "default" } }
/// ```
/// The enum has these variants and `Undocumented(RawBody)`.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! replies {
    ($type:ident { $($variant:ident $(($reply:ty))? = $pattern:literal),* $(,)? }) => {
        impl $crate::runtime::Reply for $type {
            type Output = Self;

            fn decode(
                reply: &$crate::runtime::RawReply,
                drift: &mut $crate::runtime::Drift,
            ) -> $crate::runtime::Reading<Self> {
                let raw = || Self::Undocumented($crate::runtime::RawBody::of(reply));
                $( if reply.is($pattern) {
                    return $crate::runtime::reply_variant!($variant, reply, drift $(, $reply)?).or_in_its_place(raw);
                } )*
                drift.note_undocumented_status();
                $crate::runtime::Reading::Undocumented(raw())
            }
        }
    };
}

/// Reads a variant of [`replies!`], with or without a body.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! reply_variant {
    ($variant:ident, $raw:ident, $drift:ident) => {
        $crate::runtime::Reading::Documented(Self::$variant)
    };
    ($variant:ident, $raw:ident, $drift:ident, $reply:ty) => {
        <$reply as $crate::runtime::Reply>::decode($raw, $drift).map(Self::$variant)
    };
}

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use {replies, reply_variant};
