//! What a scalar without quotes means, by the core schema of YAML 1.2, of which JSON's words are a part.

use serde_json::{Number, Value};

/// The JSON value that a scalar stands for.
pub(super) fn value(text: &str, plain: bool) -> Value {
    if !plain {
        return Value::String(text.to_owned());
    }
    if is_null(text) {
        return Value::Null;
    }
    let flag = flag(text).map(Value::Bool);
    flag.or_else(|| number(text).map(Value::Number)).unwrap_or_else(|| Value::String(text.to_owned()))
}

pub(super) fn is_null(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}

pub(super) fn flag(text: &str) -> Option<bool> {
    match text {
        "true" | "True" | "TRUE" => Some(true),
        "false" | "False" | "FALSE" => Some(false),
        _ => None,
    }
}

/// Whether it means no more than its text.
pub(super) fn is_text(text: &str) -> bool {
    !is_null(text) && flag(text).is_none() && number(text).is_none()
}

/// The whole number that a float stands for, if it is exactly one of 64 bits.
pub(crate) fn whole(float: f64) -> Option<i64> {
    if float.fract() != 0.0 || float.abs() >= 9_223_372_036_854_775_808.0 {
        return None;
    }
    // The printed form of a whole float has no fraction and loses nothing.
    format!("{float:.0}").parse().ok()
}

/// The number; whole ones beyond 64 bits become the float next to them.
pub(super) fn number(text: &str) -> Option<Number> {
    let first = text.bytes().next()?;
    if !matches!(first, b'0'..=b'9' | b'+' | b'-' | b'.') {
        return None;
    }
    for (prefix, radix) in [("0x", 16), ("0o", 8)] {
        if let Some(digits) = text.strip_prefix(prefix) {
            let sign = digits.starts_with(['+', '-']);
            return u64::from_str_radix(digits, radix).ok().filter(|_| !sign).map(Number::from);
        }
    }
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        let unsigned = text.strip_prefix('+').unwrap_or(text);
        let whole = unsigned.parse::<i64>().map(Number::from);
        return whole
            .or_else(|_| unsigned.parse::<u64>().map(Number::from))
            .ok()
            .or_else(|| Number::from_f64(unsigned.parse().ok()?));
    }
    is_float(digits).then(|| Number::from_f64(text.parse().ok()?)).flatten()
}

/// Digits with a point or an exponent; Rust itself would also read `inf`, and YAML has no `1._`.
fn is_float(text: &str) -> bool {
    let (mantissa, exponent) =
        text.split_once(['e', 'E']).map_or((text, None), |(one, two)| (one, Some(two)));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let exponent = exponent.is_none_or(|exponent| {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        !exponent.is_empty() && digits(exponent)
    });
    exponent && digits(whole) && digits(fraction) && !(whole.is_empty() && fraction.is_empty())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn words_and_numbers_of_the_core_schema() {
        for (text, expected) in [
            ("~", json!(null)),
            ("True", json!(true)),
            ("no", json!("no")),
            ("017", json!(17)),
            ("0o17", json!(15)),
            ("0x1F", json!(31)),
            ("0x+1", json!("0x+1")),
            ("1_000", json!("1_000")),
            ("12:30:45", json!("12:30:45")),
            ("+1", json!(1)),
            ("-9223372036854775808", json!(i64::MIN)),
            ("18446744073709551615", json!(u64::MAX)),
            ("-9223372036854776000", json!(-9.223_372_036_854_776e18)),
            ("1e3", json!(1000.0)),
            (".5", json!(0.5)),
            ("1.", json!(1.0)),
            (".", json!(".")),
            ("-", json!("-")),
            ("1e", json!("1e")),
            (".inf", json!(".inf")),
            ("1e999", json!("1e999")),
            ("2024-01-02", json!("2024-01-02")),
        ] {
            assert_eq!(value(text, true), expected, "{text}");
        }
        assert_eq!(value("true", false), json!("true"));
    }

    #[test]
    fn floats_outside_64_bits_are_no_integers() {
        assert_eq!(whole(-9.0e18), Some(-9_000_000_000_000_000_000));
        assert_eq!(whole(9.3e18), None);
        assert_eq!(whole(0.5), None);
    }
}
