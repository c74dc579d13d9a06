//! Numbers with all their digits.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: crates that have such numbers compile it, no others.

use std::fmt;

use super::scan::Token;
use super::{Decode, Encode, Fit, Kind, Nullable, Raw, Reader, Writer};

/// A number as it was written, with all its digits: `12.50` stays `12.50`. Two are equal where they are written alike.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Exact(Box<str>);

impl Exact {
    /// The number of a text, where JSON has it so.
    #[must_use]
    #[inline]
    pub fn from_text(text: &str) -> Option<Self> {
        let raw = Raw::from_text(text).ok()?;
        is_number(&raw).then(|| Self(raw.text().into()))
    }

    /// The number as it was written.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest number of 64 bits.
    #[must_use]
    #[inline]
    pub fn to_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }
}

#[inline]
fn is_number(raw: &Raw) -> bool {
    matches!(raw.view().kind(), Some(Kind::Integer | Kind::Number))
}

macro_rules! from_numbers {
    ($($type:ty)*) => { $(
        impl From<$type> for Exact {
            fn from(number: $type) -> Self {
                Self(number.to_string().into())
            }
        }

        impl From<$type> for Nullable<Exact> {
            fn from(number: $type) -> Self {
                Self::Value(number.into())
            }
        }
    )* };
}

from_numbers!(i32 i64 u32 u64 f64);

#[cfg(feature = "rust_decimal")]
from_numbers!(rust_decimal::Decimal);

#[cfg(feature = "rust_decimal")]
impl Exact {
    /// The number as [`rust_decimal`] has it.
    ///
    /// # Errors
    /// When it is too great, or has too many digits.
    #[inline]
    pub fn to_rust_decimal(&self) -> Result<rust_decimal::Decimal, rust_decimal::Error> {
        self.0.parse().or_else(|_| rust_decimal::Decimal::from_scientific(&self.0))
    }
}

impl fmt::Display for Exact {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Exact {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Encode for Exact {
    /// What JSON cannot say (NaN, infinity) is null.
    #[inline]
    fn write(&self, writer: &mut Writer) {
        if Raw::from_text(&*self.0).is_ok_and(|raw| is_number(&raw)) {
            writer.raw(self.0.as_bytes());
        } else {
            writer.not_finite();
        }
    }
}

impl Decode for Exact {
    #[inline]
    fn expected(&self) -> &'static str {
        "a number"
    }

    #[inline]
    fn placeholder() -> Self {
        Self("0".into())
    }

    #[inline]
    fn read(&mut self, reader: &mut Reader<'_>) -> Fit {
        match reader.token() {
            Token::Number => {
                let Ok(text) = std::str::from_utf8(reader.word()) else { return Fit::Misfit };
                let Some(number) = Self::from_text(text) else { return Fit::Misfit };
                *self = number;
                Fit::Exact
            }
            Token::String => {
                let (text, _) = reader.string();
                let Some(number) = Self::from_text(text.trim()) else { return Fit::Misfit };
                *self = number;
                Fit::Converted
            }
            _ => Fit::Misfit,
        }
    }
}

impl serde::Serialize for Exact {
    #[inline]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&self.encode(), serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Exact {
    #[inline]
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::deserialize(deserializer)
    }
}
