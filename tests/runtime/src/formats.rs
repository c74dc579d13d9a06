//! Text of a format: what is one, and what other crates make of it.

use crate::runtime::{Base64, Date, DateTime, Decimal, Duration, Nullable, Time, Uuid};

fn sorts(matches: fn(&str) -> bool, good: &[&str], bad: &[&str]) {
    for text in good {
        assert!(matches(text), "{text}");
    }
    for text in bad.iter().chain(&["", " ", "\u{1F980}"]) {
        assert!(!matches(text) || text.is_empty() && matches(""), "{text}");
    }
}

#[test]
fn formats_are_told_by_their_form() {
    sorts(
        Date::matches,
        &["2025-06-01", "0000-12-31"],
        &["2025-6-1", "2025-13-01", "2025-06-32", "2025-06-01T00:00:00Z"],
    );
    sorts(
        DateTime::matches,
        &["2025-06-01T12:00:00Z", "2025-06-01t23:59:60.123456789+01:00", "2025-06-01 12:00:00-00:30"],
        &[
            "2025-06-01",
            "2025-06-01T12:00:00",
            "2025-06-01T24:00:00Z",
            "2025-06-01T12:00:00.Z",
            "2025-06-01T12:00:00+1:00",
        ],
    );
    sorts(Time::matches, &["12:00:00", "12:00:00.5Z"], &["12:00", "24:00:00", "12:00:00 Z"]);
    sorts(Duration::matches, &["P1D", "PT1.5H", "P1Y2M3DT4H5M6S", "-P1W"], &["P", "PT", "1D", "P1", "PD"]);
    sorts(
        Uuid::matches,
        &["6ff8f7f6-1eb3-3525-be4a-3932c805afed", "6FF8F7F6-1EB3-3525-BE4A-3932C805AFED"],
        &["6ff8f7f61eb33525be4a3932c805afed", "6ff8f7f6-1eb3-3525-be4a-3932c805afeg"],
    );
    sorts(Decimal::matches, &["12.50", "-1", "+.5", "1."], &["1e5", "1.2.3", ".", "-", "1,5"]);
    sorts(Base64::matches, &["aGk=", "aGk", "-_-_", ""], &["a=b", "a===", "a b"]);
}

#[test]
fn base64_carries_bytes() {
    assert_eq!(Base64::from_bytes([0, 255, 254]).as_str(), "AP/+");
    assert_eq!(Base64::new("AP_-").to_bytes(), Some(vec![0, 255, 254]));
    assert_eq!(Base64::new("aGk=\n").to_bytes(), Some(b"hi".to_vec()));
    assert_eq!(Base64::new("!").to_bytes(), None);
}

#[test]
fn dates_convert_on_demand() {
    let date = Date::from("2025-06-01");
    assert_eq!(Date::from(date.to_jiff().expect("a date")), date);
    assert_eq!(Date::from(date.to_chrono().expect("a date")), date);
    assert!(Date::from("2025-02-30").to_jiff().is_err());
    let moment = DateTime::from("2025-06-01T12:00:00+01:00");
    assert_eq!(DateTime::from(moment.to_jiff().expect("a moment")).as_str(), "2025-06-01T11:00:00Z");
    assert_eq!(DateTime::from(moment.to_chrono().expect("a moment")), moment);
    let offset = jiff::tz::TimeZone::fixed(jiff::tz::offset(1));
    let zoned = moment.to_jiff().expect("a moment").to_zoned(offset);
    assert_eq!(DateTime::from(&zoned), moment);
    let time = Time::from("12:30:00");
    assert_eq!(Time::from(time.to_jiff().expect("a time")), time);
    assert_eq!(Time::from(time.to_chrono().expect("a time")), time);
    let duration = Duration::from("P1DT12H");
    assert_eq!(Duration::from(duration.to_jiff().expect("a duration")), duration);
}

#[test]
fn ids_and_numbers_convert_on_demand() {
    let id = Uuid::from("6ff8f7f6-1eb3-3525-be4a-3932c805afed");
    assert_eq!(Uuid::from(id.to_uuid().expect("a UUID")), id);
    let number = Decimal::from("12.50");
    assert_eq!(Decimal::from(number.to_rust_decimal().expect("a number")), number);
    assert_eq!(Nullable::<Decimal>::from("1").as_option().map(Decimal::as_str), Some("1"));
}
