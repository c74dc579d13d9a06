//! What callers give for a value: all that says the same.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use super::{Base64, Date, DateTime, Decimal, Duration, Nullable, Time, Uuid};

/// What a text is made of: texts, and what is written as one.
pub trait IntoText {
    /// The text.
    fn into_text(self) -> String;
}

macro_rules! texts {
    ($($type:ty)*) => { $(
        impl IntoText for $type {
            #[inline]
            fn into_text(self) -> String {
                self.into()
            }
        }
    )* };
}

texts!(&str &mut str &String String Box<str> Cow<'_, str> char);

macro_rules! formats {
    ($($type:ty as $format:ident),*) => { $(
        impl IntoText for $type {
            #[inline]
            fn into_text(self) -> String {
                $format::from(self).into_string()
            }
        }
    )* };
}

formats!(
    Date as Date,
    DateTime as DateTime,
    Time as Time,
    Duration as Duration,
    Uuid as Uuid,
    Decimal as Decimal,
    Base64 as Base64,
    std::time::SystemTime as DateTime
);

#[cfg(feature = "jiff")]
formats!(
    jiff::civil::Date as Date,
    jiff::civil::Time as Time,
    jiff::Timestamp as DateTime,
    &jiff::Zoned as DateTime,
    jiff::Span as Duration
);

#[cfg(feature = "chrono")]
formats!(chrono::NaiveDate as Date, chrono::NaiveTime as Time);

#[cfg(feature = "chrono")]
impl<Z: chrono::TimeZone> IntoText for chrono::DateTime<Z> {
    #[inline]
    fn into_text(self) -> String {
        DateTime::from(self).into_string()
    }
}

#[cfg(feature = "uuid")]
formats!(uuid::Uuid as Uuid);

#[cfg(feature = "rust_decimal")]
formats!(rust_decimal::Decimal as Decimal);

/// What is given for a value that may be null or left out: the value, what becomes one, or any of the three.
/// `How` says which, and is found by the compiler.
pub trait IntoNullable<T, How> {
    /// What is sent.
    fn into_nullable(self) -> Nullable<T>;
}

/// A value is given.
#[derive(Debug)]
pub struct AsValue;

/// An `Option` is given, of which none is null.
#[derive(Debug)]
pub struct AsOption;

/// Entries of another map are given.
#[derive(Debug)]
pub struct AsEntries;

/// Texts are given.
#[derive(Debug)]
pub struct AsTexts;

/// A `Nullable` is given.
#[derive(Debug)]
pub struct AsNullable;

impl<T, V: Into<T>> IntoNullable<T, AsValue> for V {
    #[inline]
    fn into_nullable(self) -> Nullable<T> {
        Nullable::Value(self.into())
    }
}

impl<N: Into<K>, K: Ord, T, S> IntoNullable<BTreeMap<K, T>, AsEntries> for HashMap<N, T, S> {
    #[inline]
    fn into_nullable(self) -> Nullable<BTreeMap<K, T>> {
        Nullable::Value(self.into_iter().map(|(name, value)| (name.into(), value)).collect())
    }
}

impl<const N: usize> IntoNullable<Vec<String>, AsTexts> for [&str; N] {
    #[inline]
    fn into_nullable(self) -> Nullable<Vec<String>> {
        Nullable::Value(self.into_iter().map(str::to_owned).collect())
    }
}

impl<T> IntoNullable<T, AsOption> for Option<T> {
    #[inline]
    fn into_nullable(self) -> Nullable<T> {
        self.into()
    }
}

impl<T> IntoNullable<T, AsNullable> for Nullable<T> {
    #[inline]
    fn into_nullable(self) -> Nullable<T> {
        self
    }
}
