//! Amounts of money in the smallest unit of a currency: whole numbers, never doubles.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: crates that have such amounts compile it, no others.

use std::fmt;
use std::str::FromStr;

use super::number::whole;
use super::{Decode, Encode, Fit, Reader, Writer};

/// An amount in the smallest unit of a currency, such as pence: `Minor<'G', 'B', 'P', 2>`. The first three parameters
/// are the currency's code of ISO 4217, the last is how many digits the main unit has after the point.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Minor<const A: char, const B: char, const C: char, const DIGITS: u8>(i64);

impl<const A: char, const B: char, const C: char, const DIGITS: u8> Minor<A, B, C, DIGITS> {
    /// So many of the smallest unit.
    #[must_use]
    #[inline]
    pub const fn new(amount: i64) -> Self {
        Self(amount)
    }

    /// How many of the smallest unit.
    #[must_use]
    #[inline]
    pub const fn amount_minor(self) -> i64 {
        self.0
    }

    /// The currency's code.
    #[must_use]
    #[inline]
    pub fn currency() -> String {
        [A, B, C].into_iter().collect()
    }

    /// The amount in the main unit, with all digits after the point: `1250` pence are `12.50`.
    #[must_use]
    #[inline]
    pub fn to_major(self) -> String {
        let digits = usize::from(DIGITS);
        let sign = if self.0 < 0 { "-" } else { "" };
        let number = format!("{:0>width$}", self.0.unsigned_abs(), width = digits + 1);
        let (whole, fraction) = number.split_at(number.len() - digits);
        if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
    }

    /// The sum, unless it is beyond what can be counted.
    #[must_use]
    #[inline]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference, unless it is beyond what can be counted.
    #[must_use]
    #[inline]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// So many times the amount, unless it is beyond what can be counted.
    #[must_use]
    #[inline]
    pub fn checked_mul(self, times: i64) -> Option<Self> {
        self.0.checked_mul(times).map(Self)
    }

    /// From an amount and a currency that are received apart.
    ///
    /// # Errors
    /// When one of them is not there, the amount is not whole, or the currency is another.
    #[inline]
    pub fn from_parts(amount: &dyn Encode, currency: &dyn Encode) -> Result<Self, MoneyError> {
        let currency = currency.encode();
        let code = currency.view().as_str().ok_or(MoneyError::NoCurrency)?;
        if !code.chars().eq([A, B, C]) {
            return Err(MoneyError::OtherCurrency(code.into_owned()));
        }
        minor_amount(amount).map(Self)
    }
}

/// How many of the smallest unit a text or a number says.
///
/// # Errors
/// When there is none, or it is not a whole number that can be counted.
#[inline]
pub fn minor_amount(amount: &dyn Encode) -> Result<i64, MoneyError> {
    let amount = amount.encode();
    let view = amount.view();
    if view.is_null() {
        return Err(MoneyError::NoAmount);
    }
    let number = match view.as_str() {
        Some(text) => whole(text.trim().as_bytes()),
        None => whole(view.text()),
    };
    let number = number.ok_or(MoneyError::NotWhole)?;
    i64::try_from(number).map_err(|_| MoneyError::NotWhole)
}

/// Why an amount cannot be had.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoneyError {
    /// There is no amount.
    NoAmount,
    /// There is no currency.
    NoCurrency,
    /// The amount is not a whole number of the smallest unit, or too great to be counted.
    NotWhole,
    /// The amount is of this currency.
    OtherCurrency(String),
}

impl fmt::Display for MoneyError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoAmount => f.write_str("there is no amount"),
            Self::NoCurrency => f.write_str("there is no currency"),
            Self::NotWhole => f.write_str("the amount is not a whole number of the smallest unit"),
            Self::OtherCurrency(code) => write!(f, "the amount is of the currency {code:?}"),
        }
    }
}

impl std::error::Error for MoneyError {}

/// Reads an amount in the main unit: `12.50`, `-3`. More digits after the point than the currency has are an error, so
/// that nothing is rounded.
impl<const A: char, const B: char, const C: char, const DIGITS: u8> FromStr for Minor<A, B, C, DIGITS> {
    type Err = MoneyError;

    #[inline]
    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let (negative, rest) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (main, fraction) = rest.split_once('.').unwrap_or((rest, ""));
        let digits = usize::from(DIGITS);
        let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let has_point = rest.as_bytes().contains(&b'.');
        if main.is_empty()
            || fraction.len() > digits
            || (has_point && fraction.is_empty())
            || !are_digits(main)
            || !are_digits(fraction)
        {
            return Err(MoneyError::NotWhole);
        }
        let number = format!("{}{main}{fraction:0<digits$}", if negative { "-" } else { "" });
        number.parse().map(Self).map_err(|_| MoneyError::NotWhole)
    }
}

impl<const A: char, const B: char, const C: char, const DIGITS: u8> fmt::Display for Minor<A, B, C, DIGITS> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {A}{B}{C}", self.to_major())
    }
}

impl<const A: char, const B: char, const C: char, const DIGITS: u8> fmt::Debug for Minor<A, B, C, DIGITS> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<const A: char, const B: char, const C: char, const DIGITS: u8> Encode for Minor<A, B, C, DIGITS> {
    #[inline]
    fn write(&self, writer: &mut Writer) {
        self.0.write(writer);
    }
}

impl<const A: char, const B: char, const C: char, const DIGITS: u8> Decode for Minor<A, B, C, DIGITS> {
    #[inline]
    fn expected(&self) -> &'static str {
        "a whole number of the smallest unit"
    }

    #[inline]
    fn placeholder() -> Self {
        Self(0)
    }

    #[inline]
    fn read(&mut self, reader: &mut Reader<'_>) -> Fit {
        self.0.read(reader)
    }
}

impl<const A: char, const B: char, const C: char, const DIGITS: u8> serde::Serialize
    for Minor<A, B, C, DIGITS>
{
    #[inline]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de, const A: char, const B: char, const C: char, const DIGITS: u8> serde::Deserialize<'de>
    for Minor<A, B, C, DIGITS>
{
    #[inline]
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        i64::deserialize(deserializer).map(Self)
    }
}

/// Gives an object that holds an amount and its currency the methods of money.
///
/// ```text
/// money! { Money { amount, currency } }
/// ```
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! money {
    ($type:ident { $amount:ident, $currency:ident }) => {
        impl $type {
            /// The amount in the smallest unit of its currency.
            ///
            /// # Errors
            /// When there is none, or it is not a whole number.
            #[inline]
            pub fn amount_minor(&self) -> ::core::result::Result<i64, $crate::runtime::MoneyError> {
                $crate::runtime::minor_amount(&self.$amount)
            }
        }

        impl<const A: char, const B: char, const C: char, const DIGITS: u8> ::core::convert::TryFrom<&$type>
            for $crate::runtime::Minor<A, B, C, DIGITS>
        {
            type Error = $crate::runtime::MoneyError;

            #[inline]
            fn try_from(money: &$type) -> ::core::result::Result<Self, Self::Error> {
                Self::from_parts(&money.$amount, &money.$currency)
            }
        }
    };
}

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use money;
