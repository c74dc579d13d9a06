//! What comes back, and how it is read.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::StatusCode;

use super::arrived::Arrived;
use super::charset::Charset;
use super::media_type::Closeness;
use super::raw_reply::RawReply;
#[cfg(feature = "mock")]
use super::written::Written;
use crate::runtime::{Decode, Drift, Encode, Raw, decode_by};

/// How the body of an answer is read.
pub trait Reply {
    /// What it is read into.
    type Output: 'static;

    /// Reads it.
    fn decode(reply: &RawReply, drift: &mut Drift) -> Reading<Self::Output>;

    /// Whether the body of an answer with this head is read as it arrives.
    fn is_open(_head: &RawReply) -> bool {
        false
    }

    /// Reads it as it arrives.
    fn open(_arrived: Arrived) -> Option<Self::Output> {
        None
    }

    /// Writes it, as a server would; none of what can only be read.
    #[cfg(feature = "mock")]
    fn write(output: &Self::Output) -> Option<Written>;
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
}

/// Reads a body as one of several variants.
pub type DecodeVariant<T> = fn(&RawReply, &mut Drift) -> Reading<T>;

/// Reads an answer as the variant with whose patterns it is documented; as another value where it is of none of them, or
/// cannot be read as that.
pub fn decode_variant<T>(
    reply: &RawReply,
    drift: &mut Drift,
    variants: &[(&'static [&'static str], DecodeVariant<T>)],
    other: fn(RawBody) -> T,
) -> Reading<T> {
    let raw = || other(RawBody::of(reply));
    let patterns = || variants.iter().map(|(patterns, _)| *patterns);
    let Some(statuses) = reply.documented(patterns()) else {
        let patterns: Vec<_> = patterns().flatten().copied().collect();
        drift.note_undocumented_status(&patterns, reply.status().as_u16());
        return Reading::Undocumented(raw());
    };
    for closeness in Closeness::ALL {
        let closest = variants.iter().find(|(patterns, _)| reply.fits(patterns, statuses, closeness));
        if let Some((_, decode)) = closest {
            return match decode(reply, drift) {
                Reading::Unreadable(_) => Reading::Unreadable(raw()),
                read => read,
            };
        }
    }
    drift.note_undocumented_type();
    Reading::Unreadable(raw())
}

/// JSON.
#[derive(Debug)]
pub struct Json<T>(PhantomData<T>);

impl<T: Decode + 'static> Reply for Json<T> {
    type Output = T;

    fn decode(reply: &RawReply, drift: &mut Drift) -> Reading<T> {
        let decoded = decode_by(&reply.utf8(drift), drift.strictness());
        drift.append(decoded.drift);
        match decoded.value {
            Some(value) if !decoded.stranger => Reading::Documented(value),
            value => Reading::Unreadable(value.unwrap_or_else(T::placeholder)),
        }
    }

    #[cfg(feature = "mock")]
    fn write(output: &T) -> Option<Written> {
        Some(Written::json(output))
    }
}

/// JSON, or no body at all.
#[derive(Debug)]
pub struct OptionalJson<T>(PhantomData<T>);

impl<T: Decode + 'static> Reply for OptionalJson<T> {
    type Output = Option<T>;

    #[inline]
    fn decode(reply: &RawReply, drift: &mut Drift) -> Reading<Option<T>> {
        if reply.body().is_empty() {
            return Reading::Documented(None);
        }
        Json::<T>::decode(reply, drift).map(Some)
    }

    #[cfg(feature = "mock")]
    #[inline]
    fn write(output: &Option<T>) -> Option<Written> {
        Some(output.as_ref().map_or_else(|| Written::bytes("", ""), Written::json))
    }
}

/// What the API does not describe: there is nothing documented to be had.
#[derive(Debug)]
pub struct Undescribed;

impl Reply for Undescribed {
    type Output = Raw;

    fn decode(_: &RawReply, _: &mut Drift) -> Reading<Raw> {
        Reading::Undocumented(Raw::NULL)
    }

    #[cfg(feature = "mock")]
    fn write(output: &Raw) -> Option<Written> {
        Some(Written::json(output))
    }
}

/// Any body: JSON as it is, other text as a JSON text, nothing as `null`.
#[derive(Debug)]
pub struct Untyped;

impl Reply for Untyped {
    type Output = Raw;

    #[inline]
    fn decode(reply: &RawReply, drift: &mut Drift) -> Reading<Raw> {
        if reply.body().is_empty() {
            return Reading::Documented(Raw::NULL);
        }
        Reading::Documented(Raw::of_body(&reply.utf8(drift)).unwrap_or_else(|| reply.text().encode()))
    }

    #[cfg(feature = "mock")]
    #[inline]
    fn write(output: &Raw) -> Option<Written> {
        Some(Written::json(output))
    }
}

/// Text.
#[derive(Debug)]
pub struct Text;

impl Reply for Text {
    type Output = String;

    #[inline]
    fn decode(reply: &RawReply, drift: &mut Drift) -> Reading<String> {
        if Charset::of(reply.headers(), reply.body()).is_none() && std::str::from_utf8(reply.body()).is_err()
        {
            drift.note_body("text", "other bytes");
        }
        Reading::Documented(reply.text().into_owned())
    }

    #[cfg(feature = "mock")]
    #[inline]
    fn write(output: &String) -> Option<Written> {
        Some(Written::bytes("text/plain", output.clone()))
    }
}

/// Text as it is, or as JSON: which, the answer says.
#[derive(Debug)]
pub struct AnyText;

impl Reply for AnyText {
    type Output = String;

    #[inline]
    fn decode(reply: &RawReply, drift: &mut Drift) -> Reading<String> {
        if reply.says_json() { Json::<String>::decode(reply, drift) } else { Text::decode(reply, drift) }
    }

    #[cfg(feature = "mock")]
    #[inline]
    fn write(output: &String) -> Option<Written> {
        Some(Written::bytes("text/plain", output.clone()))
    }
}

/// Bytes.
#[derive(Debug)]
pub struct Binary;

impl Reply for Binary {
    type Output = Bytes;

    #[inline]
    fn decode(reply: &RawReply, _: &mut Drift) -> Reading<Bytes> {
        Reading::Documented(reply.body().clone())
    }

    #[cfg(feature = "mock")]
    #[inline]
    fn write(output: &Bytes) -> Option<Written> {
        Some(Written::bytes("application/octet-stream", output.clone()))
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

    #[cfg(feature = "mock")]
    fn write((): &()) -> Option<Written> {
        Some(Written::bytes("", ""))
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
        Self { status: reply.status(), bytes: reply.body().clone() }
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
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawBody({} with {} bytes)", self.status, self.bytes.len())
    }
}

/// Implements [`Reply`] for an enum with a variant for each status and media type; of the first pattern whose statuses
/// fit, the one whose media type is closest counts.
///
/// ```text
/// replies! { GetPetReply {
///     Json(Json<Pet>) = "200 application/json", Csv(Text) = "200 text/csv", NoContent = "204", Failed(Raw) = "5XX",
/// } }
/// ```
/// The enum has these variants and `Undocumented(RawBody)`. After them may stand those that are read as they arrive:
/// `streams { Events(Toy as Events) = "200 text/event-stream" }`.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! replies {
    (
        $type:ident { $($variant:ident $(($reply:ty))? = $($pattern:literal)|+),* $(,)? }
        $(streams { $($stream:ident ($item:ty as $framing:ty) = $($streamed:literal)|+),+ $(,)? })?
    ) => {
        impl $crate::runtime::Reply for $type {
            type Output = Self;

            #[inline]
            fn decode(
                reply: &$crate::runtime::RawReply,
                drift: &mut $crate::runtime::Drift,
            ) -> $crate::runtime::Reading<Self> {
                $crate::runtime::decode_variant(
                    reply,
                    drift,
                    &[$((&[$($pattern),+], $crate::runtime::reply_variant!($variant $(, $reply)?))),*],
                    Self::Undocumented,
                )
            }

            #[cfg(feature = "mock")]
            #[inline]
            fn write(output: &Self) -> ::core::option::Option<$crate::runtime::Written> {
                $( $crate::runtime::write_variant_of!($variant, output, &[$($pattern),+] $(, $reply)?); )*
                match output {
                    Self::Undocumented(raw) => ::core::option::Option::Some(
                        $crate::runtime::Written::bytes("", raw.bytes().clone()).with_status(raw.status()),
                    ),
                    _ => ::core::option::Option::None,
                }
            }

            $(
                #[inline]
                fn is_open(head: &$crate::runtime::RawReply) -> bool {
                    !head.is_encoded() && [$(head.is_of(&[$($streamed),+])),+].contains(&true)
                }

                #[inline]
                fn open(arrived: $crate::runtime::Arrived) -> ::core::option::Option<Self> {
                    let head = arrived.head();
                    $( if head.is_of(&[$($streamed),+]) {
                        let stream = $crate::runtime::Stream::<$item>::new::<$framing>(arrived);
                        return ::core::option::Option::Some(Self::$stream(stream));
                    } )+
                    ::core::option::Option::None
                }
            )?
        }
    };
}

/// The function that reads a variant of [`replies!`], with or without a body.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! reply_variant {
    ($variant:ident) => {
        |_, _| $crate::runtime::Reading::Documented(Self::$variant)
    };
    ($variant:ident, $reply:ty) => {
        |reply, drift| <$reply as $crate::runtime::Reply>::decode(reply, drift).map(Self::$variant)
    };
}

/// Writes a variant of [`replies!`], if it is that one; a range of statuses comes to the first of its hundred.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! write_variant_of {
    ($variant:ident, $output:ident, $patterns:expr) => {
        if let Self::$variant = $output {
            return ::core::option::Option::Some($crate::runtime::Written::bytes("", "").of($patterns, 200));
        }
    };
    ($variant:ident, $output:ident, $patterns:expr, $reply:ty) => {
        if let Self::$variant(value) = $output {
            let written = <$reply as $crate::runtime::Reply>::write(value)?;
            return ::core::option::Option::Some(written.of($patterns, 200));
        }
    };
}

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use {replies, reply_variant, write_variant_of};
