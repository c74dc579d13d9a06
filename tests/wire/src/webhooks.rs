//! Webhooks: whose they are, how old, and which event.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::{HeaderMap, HeaderName, HeaderValue};
use sha2::Sha256;

use crate::client::webhooks;
use crate::models::WebhookEvent;
use crate::runtime::{Raw, Signature, WebhookError, Webhooks};

const SECRET: &str = "keel-and-anchor";
const STORM: &str = r#"{"type":"storm","wind":9.5,"code":"hush-hush"}"#;
const NOW: u64 = 1_770_000_000;

fn sign(key: &[u8], parts: &[&str]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any key will do");
    for part in parts {
        mac.update(part.as_bytes());
    }
    mac.finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        let name: HeaderName = name.parse().expect("a name");
        headers.append(name, HeaderValue::from_str(value).expect("a value"));
    }
    headers
}

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

/// What becomes of a body that was signed at a time, with a secret, and comes with these signatures.
fn judged(signature: &str, time: &str, body: &str) -> Result<Option<WebhookEvent>, WebhookError> {
    let headers = headers(&[("X-Harbour-Signature", signature), ("x-harbour-time", time)]);
    let events = webhooks(SECRET);
    events.parse_at(&headers, body.to_owned(), at(NOW)).map(crate::runtime::Received::into_event)
}

fn signed(time: u64, secret: &str, body: &str) -> String {
    format!("sha256={}", hex(&sign(secret.as_bytes(), &[&time.to_string(), ".", body])))
}

#[test]
fn an_event_is_told_by_its_body_and_what_is_unknown_is_kept() {
    let read =
        |body: &str| judged(&signed(NOW, SECRET, body), &NOW.to_string(), body).expect("one of the API's");
    let storm = read(STORM);
    assert!(
        matches!(&storm, Some(WebhookEvent::StormWarned(storm)) if (storm.wind - 9.5).abs() < 1e-9),
        "{storm:?}"
    );
    assert!(!format!("{storm:?}").contains("hush-hush"), "{storm:?}");
    let sighted = read(r#"{"type":"sighted","ship":{"name":"Ada"}}"#);
    assert!(matches!(&sighted, Some(WebhookEvent::Sighting(seen)) if seen.ship.name == "Ada"), "{sighted:?}");
    let seen = read(r#"{"type":"seen","mast":2}"#);
    assert!(matches!(&seen, Some(WebhookEvent::Seen(seen)) if seen.mast == 2), "{seen:?}");
    for odd in [r#"{"type":"mutiny","men":7}"#, "[1]", "\"storm\"", "7", "{}"] {
        let event = read(odd);
        assert!(
            matches!(&event, Some(WebhookEvent::Unrecognised(raw)) if raw.text() == odd),
            "{odd}: {event:?}"
        );
    }
    let broken = Webhooks::<WebhookEvent>::parse_unverified("<html>");
    assert!(!broken.drift().is_empty() && broken.json().is_none(), "{broken:?}");
    assert_eq!(&broken.body()[..], b"<html>");
}

#[test]
fn only_the_secret_the_body_and_the_time_that_were_signed_will_do() {
    let (right, now) = (signed(NOW, SECRET, STORM), NOW.to_string());
    assert!(judged(&right, &now, STORM).is_ok());
    assert!(judged(&right.to_ascii_uppercase().replace("SHA256", "sha256"), &now, STORM).is_ok());
    let wrong = WebhookError::WrongSignature;
    assert_eq!(judged(&signed(NOW, "another", STORM), &now, STORM), Err(wrong));
    assert_eq!(judged(&right, &now, &STORM.replace('9', "8")), Err(wrong));
    assert_eq!(judged(&right, &(NOW + 1).to_string(), STORM), Err(wrong));
    assert_eq!(judged(&right[..right.len() - 2], &now, STORM), Err(wrong));
    // What is no signature of this kind.
    let unreadable = WebhookError::UnreadableHeader("X-Harbour-Signature");
    for odd in ["", "sha256=", "sha256=zz", "sha256=abc", "sha1=abcd", "sha256", &right["sha256=".len()..]] {
        assert_eq!(judged(odd, &now, STORM), Err(unreadable), "{odd}");
    }
    // One of several is enough, in one header or in more.
    let other = signed(NOW, "another", STORM);
    assert!(judged(&format!("{other}, {right}"), &now, STORM).is_ok());
    assert!(judged(&format!("sha1=ab {right}"), &now, STORM).is_ok());
    let twice = headers(&[
        ("x-harbour-signature", &other),
        ("x-harbour-signature", &right),
        ("x-harbour-time", &now),
    ]);
    assert!(webhooks(SECRET).parse_at(&twice, STORM, at(NOW)).is_ok());
    let many = vec![other.as_str(); 1000].join(",");
    assert_eq!(judged(&format!("{many},{right}"), &now, STORM), Err(wrong));
    // While the secret is being changed there are two.
    let changing = webhooks("the next").or_secret(SECRET);
    let sent = headers(&[("x-harbour-signature", &right), ("x-harbour-time", &now)]);
    assert!(changing.parse_at(&sent, STORM, at(NOW)).is_ok());
    assert!(!format!("{changing:?}").contains("next"), "{changing:?}");
}

#[test]
fn a_time_that_is_far_from_now_will_not_do() {
    let judge = |time: u64| judged(&signed(time, SECRET, STORM), &time.to_string(), STORM).map(drop);
    for near in [NOW, NOW - 60, NOW + 60] {
        assert_eq!(judge(near), Ok(()), "{near}");
    }
    assert_eq!(judge(NOW - 61), Err(WebhookError::TooOld));
    assert_eq!(judge(0), Err(WebhookError::TooOld));
    assert_eq!(judge(NOW + 61), Err(WebhookError::InTheFuture));
    assert_eq!(judge(u64::MAX), Err(WebhookError::InTheFuture));
    // A clock that stands before 1970.
    let sent = headers(&[
        ("x-harbour-signature", &signed(NOW, SECRET, STORM)),
        ("x-harbour-time", &NOW.to_string()),
    ]);
    let early = webhooks(SECRET).parse_at(&sent, STORM, UNIX_EPOCH - Duration::from_secs(9));
    assert_eq!(early.map(drop), Err(WebhookError::InTheFuture));
    let unreadable = Err(WebhookError::UnreadableHeader("X-Harbour-Time"));
    for odd in ["soon", "-5", "1e9", "99999999999999999999"] {
        let signature = format!("sha256={}", hex(&sign(SECRET.as_bytes(), &[odd, ".", STORM])));
        assert_eq!(judged(&signature, odd, STORM).map(drop), unreadable, "{odd}");
    }
    let missing = webhooks(SECRET).parse(&headers(&[("x-harbour-signature", "sha256=ab")]), STORM);
    assert_eq!(missing.map(drop), Err(WebhookError::MissingHeader("X-Harbour-Time")));
    let missing = webhooks(SECRET).parse(&headers(&[("x-harbour-time", "1")]), STORM);
    assert_eq!(missing.map(drop), Err(WebhookError::MissingHeader("X-Harbour-Signature")));
}

#[test]
fn standard_webhooks_are_verified_as_their_specification_has_it() {
    // The example of the specification's libraries.
    let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    let body = r#"{"test": 2432232314}"#;
    let sent = |signature: &str| {
        headers(&[
            ("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"),
            ("webhook-timestamp", "1614265330"),
            ("webhook-signature", signature),
        ])
    };
    let events = Webhooks::<Raw>::new(Signature::STANDARD, secret);
    let parse = |signature: &str, at_: u64| events.parse_at(&sent(signature), body, at(at_)).map(drop);
    let right = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    assert_eq!(parse(right, 1_614_265_330), Ok(()));
    assert_eq!(parse(&format!("v1a,AAAA v1,AAAA {right}"), 1_614_265_330), Ok(()));
    assert_eq!(parse(right, 1_614_265_330 + 301), Err(WebhookError::TooOld));
    assert_eq!(
        parse(&right.replace("v1,", "v2,"), 1_614_265_330),
        Err(WebhookError::UnreadableHeader("webhook-signature"))
    );
    let bad = Webhooks::<Raw>::new(Signature::STANDARD, "whsec_no base64");
    assert_eq!(bad.parse_at(&sent(right), body, at(1)).map(drop), Err(WebhookError::UnusableSecret));
    let none = Webhooks::<Raw>::new(Signature::hex("x"), "");
    assert_eq!(none.parse(&headers(&[("x", "ab")]), body).map(drop), Err(WebhookError::UnusableSecret));
}

#[test]
fn base64_is_read_in_either_alphabet() {
    let events = Webhooks::<Raw>::new(Signature::base64("x-signature"), SECRET);
    // A body whose signature has characters in which the alphabets differ.
    let differs = |body: &String| STANDARD.encode(sign(SECRET.as_bytes(), &[body])).contains(['+', '/']);
    let body = (0..100).map(|number| number.to_string()).find(differs).expect("one of a hundred");
    let bytes = sign(SECRET.as_bytes(), &[&body]);
    for text in [STANDARD.encode(&bytes), URL_SAFE_NO_PAD.encode(&bytes)] {
        let received = events.parse(&headers(&[("X-Signature", &text)]), body.clone()).expect("right");
        assert_eq!(received.event().map(Raw::text).as_deref(), Some(body.as_str()));
    }
}
