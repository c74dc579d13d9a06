//! Booleans, numbers, text, raw JSON.

use serde_json::{Number, Value};

use super::{Decode, Decoder, Encode, Secrets, equal};

/// Whole numbers up to here are exact in a double.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Encode for bool {
    fn write(&self, _: Secrets) -> Value {
        Value::Bool(*self)
    }
}

impl Decode for bool {
    const EXPECTED: &'static str = "true or false";

    fn decode(value: Value, _: &mut Decoder) -> Result<Self, Value> {
        value.as_bool().ok_or(value)
    }

    fn placeholder() -> Self {
        false
    }

    fn convert(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => match text.as_str() {
                "true" | "1" => Some(true),
                "false" | "0" => Some(false),
                _ => None,
            },
            Value::Number(number) => match number.as_u64()? {
                0 => Some(false),
                1 => Some(true),
                _ => None,
            },
            _ => None,
        }
    }
}

/// A whole number, also where it is written with a fraction of zero.
#[expect(clippy::cast_possible_truncation, reason = "checked to be whole and small enough")]
fn whole(value: &Value) -> Option<i128> {
    let integer = value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from));
    integer.or_else(|| {
        let float = value.as_f64()?;
        (float.fract() == 0.0 && float.abs() <= EXACT).then_some(float as i128)
    })
}

macro_rules! integers {
    ($($type:ident)*) => { $(
        impl Encode for $type {
            fn write(&self, _: Secrets) -> Value {
                Value::from(*self)
            }
        }

        impl Decode for $type {
            const EXPECTED: &'static str = concat!("a whole number (", stringify!($type), ")");

            fn decode(value: Value, _: &mut Decoder) -> Result<Self, Value> {
                whole(&value).and_then(|number| Self::try_from(number).ok()).ok_or(value)
            }

            fn placeholder() -> Self {
                0
            }

            fn convert(value: &Value) -> Option<Self> {
                value.as_str()?.trim().parse().ok()
            }
        }
    )* };
}

integers!(i32 i64 u32 u64);

impl Encode for f64 {
    /// Whole numbers are written without a fraction; what JSON cannot say (NaN, infinity) is null.
    #[expect(clippy::cast_possible_truncation, reason = "checked to be whole and small enough")]
    fn write(&self, _: Secrets) -> Value {
        let whole = self.fract() == 0.0 && self.abs() <= EXACT && !(*self == 0.0 && self.is_sign_negative());
        if whole { Value::from(*self as i64) } else { Value::from(*self) }
    }
}

impl Decode for f64 {
    const EXPECTED: &'static str = "a number (f64)";

    fn decode(value: Value, _: &mut Decoder) -> Result<Self, Value> {
        value.as_f64().filter(|float| holds(&value, *float)).ok_or(value)
    }

    fn placeholder() -> Self {
        0.0
    }

    fn convert(value: &Value) -> Option<Self> {
        value.as_f64().or_else(|| value.as_str()?.trim().parse().ok()).filter(|float| float.is_finite())
    }
}

/// Whether a double is this number exactly; of integers beyond 2⁵³ it is the nearest only.
#[expect(clippy::cast_possible_truncation, reason = "integers of JSON fit")]
fn holds(value: &Value, float: f64) -> bool {
    float.abs() < EXACT || value.is_f64() || whole(value) == Some(float as i128)
}

impl Encode for f32 {
    /// Written with as few digits as give this number back.
    fn write(&self, secrets: Secrets) -> Value {
        self.to_string().parse::<f64>().map_or(Value::Null, |wide| wide.write(secrets))
    }
}

impl Decode for f32 {
    const EXPECTED: &'static str = "a number (f32)";

    fn decode(value: Value, _: &mut Decoder) -> Result<Self, Value> {
        let exact = |float: &Self| equal(&float.encode(), &value);
        Self::convert(&value).filter(|float| value.is_number() && exact(float)).ok_or(value)
    }

    fn placeholder() -> Self {
        0.0
    }

    #[expect(clippy::cast_possible_truncation, reason = "the nearest one is meant")]
    fn convert(value: &Value) -> Option<Self> {
        f64::convert(value).map(|double| double as Self).filter(|float| float.is_finite())
    }
}

impl Encode for str {
    fn write(&self, _: Secrets) -> Value {
        Value::from(self)
    }
}

impl Encode for String {
    fn write(&self, _: Secrets) -> Value {
        Value::from(self.as_str())
    }
}

impl Decode for String {
    const EXPECTED: &'static str = "text";

    fn decode(value: Value, _: &mut Decoder) -> Result<Self, Value> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(other),
        }
    }

    fn placeholder() -> Self {
        Self::new()
    }

    fn convert(value: &Value) -> Option<Self> {
        match value {
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(flag) => Some(flag.to_string()),
            _ => None,
        }
    }
}

impl Encode for Number {
    fn write(&self, _: Secrets) -> Value {
        Value::Number(self.clone())
    }
}

impl Encode for Value {
    fn write(&self, _: Secrets) -> Value {
        self.clone()
    }
}

impl Decode for Value {
    const EXPECTED: &'static str = "JSON";

    fn decode(value: Value, _: &mut Decoder) -> Result<Self, Value> {
        Ok(value)
    }

    fn placeholder() -> Self {
        Self::Null
    }
}

impl Encode for () {
    fn write(&self, _: Secrets) -> Value {
        Value::Null
    }
}

impl Decode for () {
    const EXPECTED: &'static str = "null";

    fn decode(value: Value, _: &mut Decoder) -> Result<Self, Value> {
        if value.is_null() { Ok(()) } else { Err(value) }
    }

    fn placeholder() -> Self {}
}
