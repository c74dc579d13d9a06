//! Numbers: what a text says, and whether a type can say the same.

/// Whole numbers up to here are exact in a double.
pub(super) const EXACT: f64 = 9_007_199_254_740_992.0;

/// So many digits survive a double and back.
const SAFE_DIGITS: usize = 15;

/// The double that is this number, if one is.
#[must_use]
pub fn exact(number: i64) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "small enough")]
    (number.unsigned_abs() <= 1 << 53).then_some(number as f64)
}

/// Whether text is a number as JSON writes them.
pub(super) fn is_number(text: &[u8]) -> bool {
    parts(text).is_some()
}

/// A number taken apart: the sign, the digits before and after the point, and the exponent.
struct Parts<'a> {
    negative: bool,
    whole: &'a [u8],
    fraction: &'a [u8],
    /// None where it is too great to count.
    exponent: Option<i64>,
}

fn parts(text: &[u8]) -> Option<Parts<'_>> {
    let (negative, text) = text.strip_prefix(b"-").map_or((false, text), |rest| (true, rest));
    let (whole, rest) = digits(text)?;
    if whole.len() > 1 && whole.starts_with(b"0") {
        return None;
    }
    let (fraction, rest) = match rest.strip_prefix(b".") {
        Some(rest) => digits(rest)?,
        None => (&[][..], rest),
    };
    let exponent = match rest {
        [] => Some(0),
        [b'e' | b'E', rest @ ..] => {
            let down = rest.starts_with(b"-");
            let rest = rest.strip_prefix(b"+").or(rest.strip_prefix(b"-")).unwrap_or(rest);
            let (digits, rest) = digits(rest)?;
            if !rest.is_empty() {
                return None;
            }
            let size = std::str::from_utf8(digits).ok()?.parse::<i64>().ok();
            size.map(|size| if down { -size } else { size })
        }
        _ => return None,
    };
    Some(Parts { negative, whole, fraction, exponent })
}

/// The digits at the front, at least one, and what follows.
fn digits(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let count = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if count == 0 { None } else { text.split_at_checked(count) }
}

/// A whole number, also where it is written with a fraction of zero or an exponent.
pub(super) fn whole(text: &[u8]) -> Option<i128> {
    if let Some(number) = plain_whole(text) {
        return Some(number);
    }
    let (negative, digits, exponent) = normal(text)?;
    let zeros = usize::try_from(exponent).ok().filter(|zeros| digits.len() + zeros <= 38)?;
    let number = digits.into_iter().try_fold(0_i128, push_digit)?;
    let number = (0..zeros).try_fold(number, |number, _| push_digit(number, b'0'))?;
    Some(if negative { -number } else { number })
}

/// Whether text is a number without fraction, however great.
pub(super) fn is_whole(text: &[u8]) -> bool {
    plain_whole(text).is_some() || normal(text).is_some_and(|(_, _, exponent)| exponent >= 0)
}

/// The plain case: a few digits, and nothing else.
#[inline]
fn plain_whole(text: &[u8]) -> Option<i128> {
    let (negative, digits) = text.strip_prefix(b"-").map_or((false, text), |rest| (true, rest));
    if digits.is_empty() || digits.len() > 18 || digits.len() > 1 && digits.starts_with(b"0") {
        return None;
    }
    let mut number = 0_i64;
    for byte in digits {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = number * 10 + i64::from(digit);
    }
    Some(i128::from(if negative { -number } else { number }))
}

fn push_digit(number: i128, byte: u8) -> Option<i128> {
    number.checked_mul(10)?.checked_add(i128::from(byte - b'0'))
}

/// The one form of all texts of a number: sign, digits without zeros at either end, exponent of the last.
fn normal(text: &[u8]) -> Option<(bool, Vec<u8>, i64)> {
    let Parts { negative, whole, fraction, exponent } = parts(text)?;
    let mut digits = [whole, fraction].concat();
    let all = digits.len();
    while digits.last() == Some(&b'0') {
        digits.pop();
    }
    let dropped = i64::try_from(all - digits.len()).ok()?;
    let zeros = digits.iter().take_while(|byte| **byte == b'0').count();
    digits.drain(..zeros);
    if digits.is_empty() {
        return Some((false, digits, 0));
    }
    let exponent = exponent?.checked_sub(i64::try_from(fraction.len()).ok()?)?.checked_add(dropped)?;
    Some((negative, digits, exponent))
}

/// Whether two texts are the same number; `1` and `1.0` are.
pub(super) fn same(left: &[u8], right: &[u8]) -> bool {
    left == right || normal(left).is_some_and(|left| normal(right).is_some_and(|right| left == right))
}

/// The nearest double, and whether it is this number: written out, it gives the same digits.
pub(super) fn double(text: &[u8]) -> Option<(f64, bool)> {
    if let Some(number) = plain_whole(text).filter(|_| text.len() <= SAFE_DIGITS && text != b"-0") {
        #[expect(clippy::cast_precision_loss, reason = "of 15 digits")]
        return Some((number as f64, true));
    }
    if !is_number(text) {
        return None;
    }
    let number = std::str::from_utf8(text).ok()?.parse::<f64>().ok().filter(|number| number.is_finite())?;
    let short = text.len() <= SAFE_DIGITS + 2 && !text.iter().any(|byte| matches!(byte, b'e' | b'E'));
    let digits = text.iter().filter(|byte| byte.is_ascii_digit()).count();
    let exact = short && digits <= SAFE_DIGITS || same(text, format!("{number:e}").as_bytes());
    Some((number, exact))
}

/// The nearest single, and whether it is this number.
pub(super) fn single(text: &[u8]) -> Option<(f32, bool)> {
    if !is_number(text) {
        return None;
    }
    let number = std::str::from_utf8(text).ok()?.parse::<f32>().ok().filter(|number| number.is_finite())?;
    Some((number, same(text, format!("{number:e}").as_bytes())))
}
