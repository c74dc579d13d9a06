//! What a text of a format looks like; formats of which nothing is known fit any text.

/// Whether a text is of a format.
pub(super) fn matches(format: &str, text: &str) -> bool {
    match format {
        "date" => is_date(text),
        "date-time" => is_date_time(text),
        "uuid" => is_uuid(text),
        _ => true,
    }
}

/// A number of so many digits, from a least to a most value.
fn is_number(text: Option<&str>, digits: usize, least: u32, most: u32) -> bool {
    text.is_some_and(|text| {
        text.len() == digits
            && text.bytes().all(|byte| byte.is_ascii_digit())
            && text.parse::<u32>().is_ok_and(|number| (least..=most).contains(&number))
    })
}

fn is_date(text: &str) -> bool {
    let mut parts = text.splitn(3, '-');
    is_number(parts.next(), 4, 0, 9999)
        && is_number(parts.next(), 2, 1, 12)
        && is_number(parts.next(), 2, 1, 31)
}

fn is_date_time(text: &str) -> bool {
    let Some((date, rest)) = text.split_once(['T', 't', ' ']) else { return false };
    let zone = rest.find(['Z', 'z', '+', '-']).filter(|at| *at > 0);
    let Some((time, zone)) = zone.and_then(|at| rest.split_at_checked(at)) else { return false };
    let (whole, fraction) = time.split_once('.').map_or((time, "0"), |(whole, fraction)| (whole, fraction));
    let mut parts = whole.splitn(3, ':');
    let is_time = is_number(parts.next(), 2, 0, 23)
        && is_number(parts.next(), 2, 0, 59)
        && is_number(parts.next(), 2, 0, 60)
        && !fraction.is_empty()
        && fraction.bytes().all(|byte| byte.is_ascii_digit());
    is_date(date) && is_time && is_zone(zone)
}

fn is_zone(text: &str) -> bool {
    if text.eq_ignore_ascii_case("z") {
        return true;
    }
    let mut parts = text.trim_start_matches(['+', '-']).splitn(2, ':');
    is_number(parts.next(), 2, 0, 23) && is_number(parts.next(), 2, 0, 59)
}

fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn texts_of_formats_are_told_from_others() {
        let fits = [
            ("date", "2025-06-01"),
            ("date-time", "2025-06-01T12:00:00+01:00"),
            ("date-time", "2025-06-01T12:00:00.123Z"),
            ("uuid", "0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"),
            ("shade", "anything"),
        ];
        let not = [
            ("date", "2025-13-01"),
            ("date", "2025-06-01T12:00:00Z"),
            ("date-time", "2025-06-01 12:00:00"),
            ("date-time", "2025-06-01"),
            ("uuid", "0a7d5e93"),
            ("uuid", "0a7d5e9z-48bc-4c16-9f82-e61b3d70c5a9"),
        ];
        assert!(fits.iter().all(|(format, text)| matches(format, text)));
        assert!(!not.iter().any(|(format, text)| matches(format, text)));
    }
}
