//! Values that a schema allows, for examples: the document's own where they are such, or else made.

use serde_json::{Number as JsonNumber, Value};

use super::patterns;
use crate::formats::{self, Checked, Format, Holds};
use crate::model::{Constraint, Shape, Text};
use crate::rust::Type;

/// Longer texts are not shown.
const LONGEST: usize = 60;

/// The bounds of a number.
#[derive(Clone, Copy, Default)]
struct Bounds<'a> {
    minimum: Option<&'a Constraint>,
    maximum: Option<&'a Constraint>,
    step: Option<&'a JsonNumber>,
}

impl<'a> Bounds<'a> {
    fn of(shape: &'a Shape) -> Self {
        let (minimum, maximum, step) = match shape {
            Shape::Integer(of) => (&of.minimum, &of.maximum, &of.multiple_of),
            Shape::Number(of) => (&of.minimum, &of.maximum, &of.multiple_of),
            _ => return Self::default(),
        };
        Self { minimum: minimum.as_ref(), maximum: maximum.as_ref(), step: step.as_ref() }
    }

    fn allow(&self, number: f64) -> bool {
        let above = self.minimum.is_none_or(|of| {
            let least = value(&of.value);
            number > least || !of.exclusive && number >= least
        });
        let below = self.maximum.is_none_or(|of| {
            let most = value(&of.value);
            number < most || !of.exclusive && number <= most
        });
        let ratio = self.step.map_or(1.0, |step| number / value(step));
        above && below && (ratio - ratio.round()).abs() <= ratio.abs().max(1.0) * 1e-9
    }

    /// Numbers of which one is likely to be allowed, the plainest first.
    fn likely(&self) -> Vec<f64> {
        let (least, most) =
            (self.minimum.map(|of| value(&of.value)), self.maximum.map(|of| value(&of.value)));
        let step = self.step.map_or(1.0, value);
        let first = least.map(|least| (least / step).ceil() * step);
        let highest = most.map(|most| (most / step).floor() * step);
        let middle = least.zip(most).map(|(least, most)| f64::midpoint(least, most));
        let around = [first, first.map(|one| one + step), highest, highest.map(|one| one - step), middle];
        [1.0, step, 0.0].into_iter().chain(around.into_iter().flatten()).collect()
    }
}

fn value(number: &JsonNumber) -> f64 {
    number.as_f64().unwrap_or_default()
}

/// A number.
pub fn number(shape: &Shape, sample: Option<&Value>) -> Option<f64> {
    if let Some(listed) = listed(shape, sample) {
        return listed.as_f64();
    }
    let bounds = Bounds::of(shape);
    let own = sample.and_then(Value::as_f64);
    own.into_iter().chain(bounds.likely()).find(|number| bounds.allow(*number))
}

/// A whole number that its type holds.
pub fn whole(ty: &Type, shape: &Shape, sample: Option<&Value>) -> Option<i64> {
    if let Some(listed) = listed(shape, sample) {
        return listed.as_i64();
    }
    let bounds = Bounds::of(shape);
    let fits = |number: &i64| match ty {
        Type::I32 => i32::try_from(*number).is_ok(),
        Type::U32 => u32::try_from(*number).is_ok(),
        Type::U64 => *number >= 0,
        _ => true,
    };
    #[allow(clippy::cast_possible_truncation, reason = "what is beyond is not likely to be allowed")]
    let likely = bounds.likely().into_iter().map(|number| number as i64);
    #[allow(clippy::cast_precision_loss, reason = "the client checks as precisely")]
    let allowed = |number: &i64| fits(number) && bounds.allow(*number as f64);
    sample.and_then(Value::as_i64).into_iter().chain(likely).find(allowed)
}

/// The sample, if it is a listed value; or else the first of those.
pub fn listed<'v>(shape: &'v Shape, sample: Option<&'v Value>) -> Option<&'v Value> {
    let Shape::Enumeration(of) = shape else { return None };
    let own = sample.filter(|sample| of.values.iter().any(|one| one.value == **sample));
    own.or_else(|| of.values.first().map(|one| &one.value))
}

/// A text.
pub fn text(of: &Text, sample: Option<&Value>) -> Option<String> {
    let short = |text: &&str| text.chars().count() <= LONGEST && !text.contains(['\n', '\r']);
    let own = sample.and_then(Value::as_str).filter(short).filter(|text| is_of_format(of, text));
    let least = usize::try_from(of.min_length.unwrap_or_default()).ok()?;
    let made = made(of, least);
    own.map(str::to_owned).into_iter().chain(made).find(|text| allows(of, text))
}

/// What might do, in the order in which it is tried.
fn made(of: &Text, least: usize) -> Vec<String> {
    /// Nobody reads a longer example.
    const MOST: usize = 300;
    let of_format = match formats::holds(of.format.as_deref()) {
        Holds::Format(format) => Some(format.sample()),
        Holds::Checked(format) => Some(format.sample()),
        _ => None,
    };
    if let Some(text) = of_format.filter(|_| of.pattern.is_none()) {
        return vec![text.to_owned()];
    }
    let mut made: Vec<String> = of_format.map(str::to_owned).into_iter().collect();
    if let Some(pattern) = &of.pattern {
        made.extend(patterns::likely(pattern, least.min(MOST)));
    }
    let long = "text".chars().cycle().take(least.clamp(4, MOST)).collect::<String>();
    let most = of.max_length.and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX);
    made.push(long.chars().take(most).collect());
    made
}

fn allows(of: &Text, text: &str) -> bool {
    let length = text.chars().count() as u64;
    of.min_length.is_none_or(|least| length >= least)
        && of.max_length.is_none_or(|most| length <= most)
        && of.pattern.as_deref().is_none_or(|pattern| patterns::matches(pattern, text))
}

/// Whether a text is surely of the format; what is in doubt is made anew.
fn is_of_format(of: &Text, text: &str) -> bool {
    let digits = |part: Option<&str>| part.is_some_and(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    let is_date = |text: &str| {
        let number = |from: usize| text.get(from..from + 2).and_then(|two| two.parse::<u32>().ok());
        text.len() == 10
            && digits(text.get(..4))
            && text.get(4..5) == Some("-")
            && text.get(7..8) == Some("-")
            && number(5).is_some_and(|month| (1..=12).contains(&month))
            && number(8).is_some_and(|day| (1..=28).contains(&day))
    };
    match formats::holds(of.format.as_deref()) {
        Holds::Format(Format::Date) => is_date(text),
        Holds::Format(Format::Uuid) => {
            let lengths = text.split('-').map(str::len);
            lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
        }
        Holds::Checked(Checked::Email) => {
            let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
            let parts =
                text.split_once('@').map(|(somebody, host)| somebody.split('.').chain(host.split('.')));
            parts.is_some_and(|mut parts| {
                parts.all(|part| {
                    part.starts_with(|c: char| c.is_ascii_alphanumeric())
                        && !part.ends_with('-')
                        && part.chars().all(plain)
                })
            })
        }
        Holds::Checked(Checked::Uri) => {
            let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/?#[]@!$&'()*+,;=:".contains(c);
            let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
            host.is_some_and(|rest| !rest.is_empty() && rest.chars().all(plain))
        }
        Holds::Format(Format::Secret) | Holds::Text | Holds::File | Holds::Integer(_) | Holds::Float => true,
        Holds::Format(_) | Holds::Checked(_) => false,
    }
}
