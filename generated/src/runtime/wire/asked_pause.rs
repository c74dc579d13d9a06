//! How long a server asks to wait: `Retry-After`, and the rate limits that it states.

use std::time::{Duration, UNIX_EPOCH};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

/// What is longer is taken for this, so that it can be added to any time: a year.
const LONGEST: Duration = Duration::new(366 * 24 * 60 * 60, 0);

/// Numbers above this are seconds since 1970, not seconds from now.
const MOST_SECONDS: u64 = 1_000_000_000;

/// How long the server asks to wait, if it does; nothing for a time in the past.
pub(super) fn asked(headers: &HeaderMap, is_limit: bool) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    let asked = text("retry-after-ms")
        .and_then(|text| text.parse().ok().map(Duration::from_millis))
        .or_else(|| text(RETRY_AFTER.as_str()).and_then(|text| after(text, headers)))
        .or_else(|| is_limit.then(|| limit(&text, headers)).flatten());
    asked.map(|asked| asked.min(LONGEST))
}

/// Whether the server says that the limit is used up. Each answer is looked at, once, by what few headers have.
pub(super) fn is_exhausted(headers: &HeaderMap) -> bool {
    headers.iter().any(|(name, value)| match name.as_str() {
        "x-ratelimit-remaining" | "ratelimit-remaining" | "x-rate-limit-remaining" => {
            value.as_bytes().trim_ascii() == b"0"
        }
        "ratelimit" => value.to_str().is_ok_and(|limit| policies(limit).any(is_used_up)),
        _ => false,
    })
}

/// The policies of the header `RateLimit`. Commas part them in its newer drafts; in the older ones there is but one,
/// and commas part what is said of it.
fn policies(limit: &str) -> impl Iterator<Item = &str> {
    let is_one = part(limit, &["remaining="]).is_some();
    limit.split(move |character| character == ',' && !is_one)
}

/// A part of a policy, by the names that it has in the drafts.
fn part<'h>(policy: &'h str, names: &[&str]) -> Option<&'h str> {
    let mut parts = policy.split([';', ',']).map(str::trim);
    parts.find_map(|part| names.iter().find_map(|name| part.strip_prefix(name)))
}

fn is_used_up(policy: &str) -> bool {
    part(policy, &["r=", "remaining="]) == Some("0")
}

/// When the last of the policies that are used up is lifted; where none says that it is, the first.
fn lifted(limit: &str) -> Option<Duration> {
    let time = |policy: &str| part(policy, &["t=", "reset="]).and_then(seconds);
    let last = policies(limit).filter(|policy| is_used_up(policy)).filter_map(time).max();
    last.or_else(|| policies(limit).find_map(time))
}

/// `Retry-After`: seconds, or a date. The date is held against that of the answer: clocks differ, and are set back.
fn after(text: &str, headers: &HeaderMap) -> Option<Duration> {
    seconds(text).or_else(|| Some(Duration::from_secs(date(text)?.saturating_sub(now(headers)))))
}

/// When the limit is lifted, by the several ways of saying so.
fn limit<'h>(text: &dyn Fn(&str) -> Option<&'h str>, headers: &HeaderMap) -> Option<Duration> {
    let names = ["ratelimit-reset", "x-ratelimit-reset", "x-ratelimit-reset-after", "x-rate-limit-reset"];
    let within = text("ratelimit").and_then(lifted);
    let time = within.or_else(|| names.into_iter().find_map(text).and_then(seconds))?;
    if time.as_secs() < MOST_SECONDS {
        return Some(time);
    }
    Some(time.saturating_sub(Duration::from_secs(now(headers))))
}

/// A number of seconds; a part of one counts as a whole one, so that nobody comes too early.
fn seconds(text: &str) -> Option<Duration> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let is_number = !whole.is_empty() && whole.bytes().chain(part.bytes()).all(|byte| byte.is_ascii_digit());
    let begun = u64::from(part.bytes().any(|byte| byte != b'0'));
    let rounded = |whole: u64| Duration::from_secs(whole.saturating_add(begun));
    is_number.then(|| whole.parse().map_or(LONGEST, rounded))
}

/// The time of the answer in seconds since 1970: by the server's clock, or else by ours.
fn now(headers: &HeaderMap) -> u64 {
    let stated = headers.get(DATE).and_then(|value| date(value.to_str().ok()?));
    stated.unwrap_or_else(|| {
        crate::runtime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
    })
}

/// A date of HTTP, in any of its three forms, in seconds since 1970.
fn date(text: &str) -> Option<u64> {
    let mut parts = Vec::new();
    for part in text.split([' ', ',', '-']) {
        if !part.is_empty() {
            parts.push(part);
        }
    }
    let ([_, day, month, year, time, "GMT"] | [_, month, day, time, year]) = *parts.as_slice() else {
        return None;
    };
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let month = months.iter().zip(1_u64..).find(|(name, _)| **name == month)?.1;
    let day: u64 = day.parse().ok().filter(|day| (1..=31).contains(day))?;
    let year: u64 = year.parse().ok().filter(|year| *year < 10_000)?;
    let year = match year {
        0..70 => year + 2000,
        70..100 => year + 1900,
        100..1970 => return Some(0),
        year => year,
    };
    let mut clock = time.splitn(3, ':').map(str::parse::<u64>);
    let mut next = |below: u64| clock.next()?.ok().filter(|part| *part < below);
    let (hours, minutes, seconds) = (next(24)?, next(60)?, next(61)?);
    Some(days(year, month, day) * 86_400 + hours * 3600 + minutes * 60 + seconds)
}

/// The days from 1970 to a day. The year is taken to begin with March, so that leap days come last.
fn days(year: u64, month: u64, day: u64) -> u64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year / 4 - year / 100 + year / 400;
    (365 * year + leap_days + (153 * month + 2) / 5 + day - 1).saturating_sub(719_468)
}
