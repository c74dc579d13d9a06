//! JSON as it came.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use serde_json::Value;

use super::scan::Token;
use super::view::View;
use super::{Encode, decode};

/// A JSON value as it was written: all digits of its numbers, its escapes, the order of its properties.
///
/// It is not checked until somebody looks, and written back byte for byte. Two are equal where their texts are.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Raw(Bytes);

impl Raw {
    /// `null`.
    pub const NULL: Self = Self(Bytes::from_static(b"null"));

    pub(super) const fn of(text: Bytes) -> Self {
        Self(text)
    }

    /// The value of a JSON text.
    ///
    /// # Errors
    /// Where the text is no JSON.
    pub fn from_text(text: impl Into<String>) -> Result<Self, serde_json::Error> {
        let text = text.into();
        let _: serde::de::IgnoredAny = serde_json::from_str(&text)?;
        Ok(Self(text.trim().to_owned().into()))
    }

    /// A body, where it is JSON.
    pub(crate) fn of_body(body: &Bytes) -> Option<Self> {
        let decoded = decode::<Self>(body);
        decoded.value.filter(|_| decoded.whole)
    }

    /// The JSON text. Bytes that are no text are replaced: [`Self::as_bytes`] has them.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.0)
    }

    /// The JSON text in bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub(super) const fn bytes(&self) -> &Bytes {
        &self.0
    }

    /// The value as a type.
    ///
    /// # Errors
    /// Where the text is no JSON, or says something else.
    pub fn parse<T: serde::de::DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_slice(&self.0)
    }

    /// Looks at the value.
    #[must_use]
    pub fn view(&self) -> View<'_> {
        View::new(&self.0)
    }

    /// A property of an object.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Self> {
        self.view().get(name).map(|view| Self(self.0.slice_ref(view.text())))
    }

    /// The text of a string.
    #[must_use]
    pub fn as_str(&self) -> Option<Cow<'_, str>> {
        self.view().as_str()
    }

    /// Whether it is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.view().is_null()
    }
}

impl Default for Raw {
    fn default() -> Self {
        Self::NULL
    }
}

impl fmt::Display for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl From<Raw> for Bytes {
    fn from(raw: Raw) -> Self {
        raw.0
    }
}

impl From<Value> for Raw {
    #[inline]
    fn from(value: Value) -> Self {
        Self(value.to_string().into())
    }
}

impl PartialEq<Value> for Raw {
    #[inline]
    fn eq(&self, other: &Value) -> bool {
        self.view().is_text(&other.to_string())
    }
}

macro_rules! encoded {
    ($($type:ty)*) => { $(
        impl From<$type> for Raw {
            fn from(value: $type) -> Self {
                value.encode()
            }
        }
    )* };
}

encoded!(bool i32 i64 u32 u64 f64 &str String);

impl serde::Serialize for Raw {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Part(self.view(), 0).serialize(serializer)
    }
}

/// Values are given to a serializer no deeper than this: it goes down with them.
const MOST_DEPTH: usize = 128;

/// A value and how deep it stands.
struct Part<'a>(View<'a>, usize);

impl<'de> serde::Deserialize<'de> for Raw {
    /// From another format, it is JSON made anew.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self::from)
    }
}

/// A number as a serializer takes it: whole where it fits, else the nearest double.
fn serialize_number<S: serde::Serializer>(text: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    use super::number::{double, whole};
    let whole = whole(text);
    if let Some(number) = whole.and_then(|number| i64::try_from(number).ok()) {
        return serializer.serialize_i64(number);
    }
    if let Some(number) = whole.and_then(|number| u64::try_from(number).ok()) {
        return serializer.serialize_u64(number);
    }
    match double(text) {
        Some((number, _)) => serializer.serialize_f64(number),
        None => serializer.serialize_str(&String::from_utf8_lossy(text)),
    }
}

impl serde::Serialize for Part<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(value, depth) = *self;
        let below = |value| Part(value, depth + 1);
        if depth > MOST_DEPTH {
            return Err(serde::ser::Error::custom("a value that is kept is too deep"));
        }
        match value.token() {
            Token::Null | Token::None => serializer.serialize_unit(),
            Token::Boolean(flag) => serializer.serialize_bool(flag),
            Token::Number | Token::Word => serialize_number(value.word(), serializer),
            Token::String => serializer.serialize_str(&value.as_str().unwrap_or_default()),
            Token::Array => serializer.collect_seq(value.items().map(below)),
            Token::Object => {
                serializer.collect_map(value.properties().map(|(name, value)| (name, below(value))))
            }
        }
    }
}
