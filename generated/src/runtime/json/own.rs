//! Types of other crates, in place of what a value would be here.
//!
//! What such a type does not say as it came (another spelling, a property that it does not know) is kept beside it, and
//! written back as long as the value is not changed; what it cannot be at all is kept too, and is drift.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: crates that have types of others compile it, no others.

use std::fmt::Display;
use std::str::FromStr;

use super::scan::Token;
use super::{Encode, Fit, Raw, Reader, Writer};

/// Writes what has a form as text.
#[inline]
pub fn write_text(value: &dyn Display, writer: &mut Writer) {
    writer.string(&value.to_string());
}

/// Reads what is made of a text.
#[inline]
pub fn read_text<T: FromStr + Display>(value: &mut T, reader: &mut Reader<'_>) -> Fit {
    let Some((text, Fit::Exact)) = reader.scalar() else { return Fit::Misfit };
    let Ok(read) = text.parse::<T>() else { return Fit::Misfit };
    *value = read;
    spelling(value.to_string() == *text)
}

/// Writes what has a form as a number.
#[inline]
pub fn write_number(value: &dyn Display, writer: &mut Writer) {
    let text = value.to_string();
    match Raw::from_text(text.as_str()) {
        Ok(number) if matches!(number.view().kind(), Some(super::Kind::Integer | super::Kind::Number)) => {
            writer.raw(number.as_bytes());
        }
        // What JSON has no number for.
        _ => writer.not_finite(),
    }
}

/// Reads what is made of a number, all its digits.
#[inline]
pub fn read_number<T: FromStr + Display>(value: &mut T, reader: &mut Reader<'_>) -> Fit {
    if reader.token() != Token::Number {
        return Fit::Misfit;
    }
    let text = String::from_utf8_lossy(reader.word());
    let Ok(read) = text.parse::<T>() else { return Fit::Misfit };
    *value = read;
    spelling(value.to_string() == text)
}

/// Writes what serde can write.
#[inline]
pub fn write_json(value: &impl serde::Serialize, writer: &mut Writer) {
    match serde_json::to_string(value).ok().and_then(|text| Raw::from_text(text).ok()) {
        Some(raw) => writer.kept(raw.view()),
        None => writer.not_finite(),
    }
}

/// Reads what serde can read.
#[inline]
pub fn read_json<T: serde::de::DeserializeOwned + Encode>(value: &mut T, reader: &mut Reader<'_>) -> Fit {
    let raw = reader.take_raw();
    let Ok(read) = raw.parse() else { return Fit::Misfit };
    *value = read;
    spelling(raw.view().is_text(&value.encode().text()))
}

/// Another spelling is no drift, but the text has to be kept.
#[inline]
const fn spelling(same: bool) -> Fit {
    if same { Fit::Exact } else { Fit::Inexact }
}

/// Has a type of another crate be written and read.
///
/// ```text
/// own_type! { text uuid::Uuid, "a UUID", Default::default() }
/// ```
/// The word says how: as `text`, as a `number`, or as `json` by serde. Before a first value comes, it is the last.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! own_type {
    (text $type:ty, $expected:literal, $placeholder:expr) => {
        $crate::runtime::own_type! {
            $type, $expected, $placeholder,
            |value, writer| $crate::runtime::write_text(value, writer),
            |value, reader| $crate::runtime::read_text(value, reader)
        }
    };
    (number $type:ty, $expected:literal, $placeholder:expr) => {
        $crate::runtime::own_type! {
            $type, $expected, $placeholder,
            |value, writer| $crate::runtime::write_number(value, writer),
            |value, reader| $crate::runtime::read_number(value, reader)
        }
    };
    (json $type:ty, $expected:literal, $placeholder:expr) => {
        $crate::runtime::own_type! {
            $type, $expected, $placeholder,
            |value, writer| $crate::runtime::write_json(value, writer),
            |value, reader| $crate::runtime::read_json(value, reader)
        }
    };
    (
        $type:ty, $expected:literal, $placeholder:expr,
        |$value:ident, $writer:ident| $write:expr, |$read:ident, $reader:ident| $reading:expr
    ) => {
        impl $crate::runtime::Encode for $type {
            #[inline]
            fn write(&self, $writer: &mut $crate::runtime::Writer) {
                let $value = self;
                $write;
            }
        }

        impl $crate::runtime::Decode for $type {
            #[inline]
            fn expected(&self) -> &'static str {
                $expected
            }

            #[inline]
            fn placeholder() -> Self {
                $placeholder
            }

            #[inline]
            fn read(&mut self, $reader: &mut $crate::runtime::Reader<'_>) -> $crate::runtime::Fit {
                let $read = self;
                $reading
            }
        }
    };
}

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use own_type;
