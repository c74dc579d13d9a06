//! Text of a format. It is kept as written and converted on demand, so that odd text costs nobody a
//! response and is written back unchanged.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: a format is compiled by those who have it.

use std::fmt;

use super::{Decode, DriftKind, Encode, Fit, Nullable, Reader, Writer};

/// What a format is called, and whether text is of it.
pub type TextFormat = (&'static str, fn(&str) -> bool);

macro_rules! formats {
    ($( $(#[$meta:meta])* $type:ident, $expected:literal, $check:ident; )*) => { $(
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $type(String);

        impl $type {
            /// What the format is called, and whether text is of it.
            pub const CHECK: TextFormat = ($expected, Self::matches);

            /// This text, whether or not it is of the format.
            #[must_use]
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text as it was written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text as it was written.
            #[must_use]
            pub fn into_string(self) -> String {
                self.0
            }

            /// Whether text is of the format.
            #[must_use]
            pub fn matches(text: &str) -> bool {
                $check(text.as_bytes()).is_some()
            }
        }

        impl From<&str> for $type {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }

        impl From<&str> for Nullable<$type> {
            fn from(text: &str) -> Self {
                Self::Value(text.into())
            }
        }

        impl From<String> for $type {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        impl Encode for $type {
            fn write(&self, writer: &mut Writer) {
                writer.string(&self.0);
            }
        }

        impl Decode for $type {
            fn expected(&self) -> &'static str {
                $expected
            }

            fn placeholder() -> Self {
                Self(String::new())
            }

            fn read(&mut self, reader: &mut Reader<'_>) -> Fit {
                let fit = self.0.read(reader);
                match fit {
                    Fit::Converted => Fit::Misfit,
                    Fit::Exact | Fit::Inexact if !Self::matches(&self.0) => {
                        reader.note(DriftKind::WrongKind, $expected, "other text");
                        fit
                    }
                    _ => fit,
                }
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self)
            }
        }
    )* };
}

formats! {
    /// A date, `2025-06-01`, as it was written.
    Date, "a date", date;
    /// A date and time with its offset, `2025-06-01T12:00:00+01:00`, as it was written.
    DateTime, "a date and time", date_time;
    /// A time of day, `12:00:00`, with or without an offset, as it was written.
    Time, "a time", time;
    /// An ISO 8601 duration, `P1DT12H`, as it was written.
    Duration, "a duration", duration;
    /// A UUID, as it was written.
    Uuid, "a UUID", uuid;
    /// A decimal number in text, `12.50`, as it was written.
    Decimal, "a decimal number", decimal;
    /// Bytes in base64, as they were written.
    Base64, "base64", base64_text;
}

impl From<std::time::SystemTime> for DateTime {
    /// In UTC, to the microsecond.
    #[inline]
    fn from(moment: std::time::SystemTime) -> Self {
        const DAY: i64 = 86_400;
        let micros = match moment.duration_since(std::time::UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_micros()).unwrap_or(i64::MAX),
            Err(before) => -i64::try_from(before.duration().as_micros()).unwrap_or(i64::MAX),
        };
        let (seconds, fraction) = (micros.div_euclid(1_000_000), micros.rem_euclid(1_000_000));
        let (year, month, day) = civil(seconds.div_euclid(DAY));
        let of_day = seconds.rem_euclid(DAY);
        let (hour, minute, second) = (of_day / 3600, of_day / 60 % 60, of_day % 60);
        let fraction = if fraction == 0 { String::new() } else { format!(".{fraction:06}") };
        Self(format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z"))
    }
}

/// The year, month and day of a day by its number from 1970 on, counted in years that begin in March.
#[inline]
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (year + era * 400 + i64::from(month <= 2), month, day)
}

/// Takes so many digits with a value in this range off the front.
#[inline]
fn digits(text: &[u8], count: usize, least: u32, most: u32) -> Option<&[u8]> {
    let (front, rest) = text.split_at_checked(count)?;
    let number = front.iter().try_fold(0, |sum, byte| Some(sum * 10 + char::from(*byte).to_digit(10)?))?;
    (least..=most).contains(&number).then_some(rest)
}

/// Takes one of these bytes off the front.
#[inline]
fn one_of<'a>(text: &'a [u8], bytes: &[u8]) -> Option<&'a [u8]> {
    let (front, rest) = text.split_first()?;
    bytes.contains(front).then_some(rest)
}

#[inline]
fn end(text: &[u8]) -> Option<()> {
    text.is_empty().then_some(())
}

/// A day of the calendar.
#[inline]
fn date_part(text: &[u8]) -> Option<&[u8]> {
    let month = one_of(digits(text, 4, 0, 9999)?, b"-")?;
    let day = one_of(digits(month, 2, 1, 12)?, b"-")?;
    let number = |text: &[u8], count: usize| {
        let digits = text.iter().take(count).map(|byte| u32::from(byte.wrapping_sub(b'0')));
        digits.fold(0, |sum, digit| sum * 10 + digit)
    };
    let year = number(text, 4);
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match number(month, 2) {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    digits(day, 2, 1, days)
}

#[inline]
fn time_part(text: &[u8]) -> Option<&[u8]> {
    let minute = one_of(digits(text, 2, 0, 23)?, b":")?;
    let second = one_of(digits(minute, 2, 0, 59)?, b":")?;
    let rest = digits(second, 2, 0, 60)?;
    let Some(fraction) = rest.strip_prefix(b".") else { return Some(rest) };
    let count = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if count == 0 { None } else { fraction.get(count..) }
}

#[inline]
fn offset(text: &[u8]) -> Option<()> {
    if let Some(rest) = one_of(text, b"Zz") {
        return end(rest);
    }
    let minute = one_of(digits(one_of(text, b"+-")?, 2, 0, 23)?, b":")?;
    end(digits(minute, 2, 0, 59)?)
}

#[inline]
fn date(text: &[u8]) -> Option<()> {
    end(date_part(text)?)
}

#[inline]
fn date_time(text: &[u8]) -> Option<()> {
    offset(time_part(one_of(date_part(text)?, b"Tt ")?)?)
}

#[inline]
fn time(text: &[u8]) -> Option<()> {
    let rest = time_part(text)?;
    if rest.is_empty() { Some(()) } else { offset(rest) }
}

#[inline]
fn duration(text: &[u8]) -> Option<()> {
    let rest = text.strip_prefix(b"-").unwrap_or(text).strip_prefix(b"P")?;
    let mut after_digit = false;
    for byte in rest {
        let wants_digit = match byte {
            b'0'..=b'9' => after_digit,
            b'T' => false,
            b'.' | b',' | b'Y' | b'M' | b'W' | b'D' | b'H' | b'S' => true,
            _ => return None,
        };
        if wants_digit != after_digit {
            return None;
        }
        after_digit = byte.is_ascii_digit();
    }
    rest.last().filter(|last| b"YMWDHS".contains(last)).map(|_| ())
}

#[inline]
fn uuid(text: &[u8]) -> Option<()> {
    let fits = |(index, byte): (usize, &u8)| match index {
        8 | 13 | 18 | 23 => *byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    };
    (text.len() == 36 && text.iter().enumerate().all(fits)).then_some(())
}

#[inline]
fn decimal(text: &[u8]) -> Option<()> {
    let text = one_of(text, b"+-").unwrap_or(text);
    let mut parts = text.split(|byte| *byte == b'.');
    let whole = parts.next()?;
    let fraction = parts.next().unwrap_or_default();
    let digits = whole.iter().chain(fraction).all(u8::is_ascii_digit);
    (digits && parts.next().is_none() && whole.len() + fraction.len() > 0).then_some(())
}

#[inline]
fn base64_text(text: &[u8]) -> Option<()> {
    let body = text.strip_suffix(b"\n").unwrap_or(text);
    let body = body.strip_suffix(b"\r").unwrap_or(body);
    let padding = body.iter().rev().take_while(|byte| **byte == b'=').count();
    let body = body.get(..body.len() - padding)?;
    let fits = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/-_\r\n".contains(byte);
    (padding <= 2 && body.iter().all(fits)).then_some(())
}

impl Base64 {
    /// Bytes as base64.
    #[must_use]
    #[inline]
    pub fn from_bytes(bytes: impl AsRef<[u8]>) -> Self {
        use base64::Engine as _;
        Self(base64::engine::general_purpose::STANDARD.encode(bytes))
    }

    /// The bytes; none if the text is not base64.
    #[must_use]
    #[inline]
    pub fn to_bytes(&self) -> Option<Vec<u8>> {
        use base64::Engine as _;
        use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
        let text: String = self.0.chars().filter(|c| !c.is_ascii_whitespace() && *c != '=').collect();
        STANDARD_NO_PAD.decode(&text).or_else(|_| URL_SAFE_NO_PAD.decode(&text)).ok()
    }
}
