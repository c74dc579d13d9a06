//! The bounds of numbers.

use serde_json::Number;

use super::View;
use crate::document::scalar::whole;

/// 2 to the power of 63: what programs that count in floats write for the largest 64-bit integer.
const BEYOND: f64 = 9_223_372_036_854_775_808.0;

/// The bounds of a number.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Bounds {
    pub(crate) minimum: Option<Bound>,
    pub(crate) maximum: Option<Bound>,
    pub(crate) multiple_of: Option<Number>,
}

/// A bound, and whether it is itself out.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bound {
    pub(crate) value: Number,
    pub(crate) exclusive: bool,
}

impl View<'_> {
    /// The bounds of a number; 3.0 writes exclusive ones as flags, 3.1 as numbers.
    pub(crate) fn bounds(self) -> Bounds {
        let integer = self.type_name() == Some("integer");
        let number = |keyword: &str| {
            let number = self.get(keyword)?.number()?;
            // The bounds of integers, where they are whole, are written without a fraction.
            let whole = number.as_f64().filter(|_| integer && number.is_f64()).and_then(outermost);
            Some(whole.map_or(number, Number::from))
        };
        let bound = |plain: &str, exclusive: &str, tighter: fn(f64, f64) -> bool| {
            let inclusive = number(plain);
            let out = number(exclusive);
            let wins = match (&inclusive, &out) {
                (_, None) => false,
                (None, Some(_)) => true,
                (Some(inclusive), Some(out)) => out
                    .as_f64()
                    .zip(inclusive.as_f64())
                    .is_some_and(|(out, inclusive)| tighter(out, inclusive)),
            };
            if wins {
                return out.map(|value| Bound { value, exclusive: true });
            }
            inclusive.map(|value| Bound { value, exclusive: self.is(exclusive) })
        };
        Bounds {
            minimum: bound("minimum", "exclusiveMinimum", |out, inclusive| out >= inclusive),
            maximum: bound("maximum", "exclusiveMaximum", |out, inclusive| out <= inclusive),
            multiple_of: number("multipleOf"),
        }
    }
}

/// The whole number that a bound stands for.
fn outermost(float: f64) -> Option<i64> {
    if float == BEYOND {
        Some(i64::MAX)
    } else if float == -BEYOND {
        Some(i64::MIN)
    } else {
        whole(float)
    }
}
