//! As which of several documented answers one is read.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::runtime::{Drift, RawBody, RawReply, Reading, decode_variant};

/// What an answer of this status and media type is read as, and whether that is documented.
fn read(status: StatusCode, media_type: &'static str) -> (&'static str, bool) {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    let reply = RawReply::new(status, headers, Bytes::from_static(b"1"));
    let mut drift = Drift::default();
    let other: fn(RawBody) -> &'static str = |_| "other";
    let read = decode_variant(
        &reply,
        &mut drift,
        &[
            (&["200 application/vnd.pet+json"], |_, _| Reading::Documented("pet")),
            (&["200 application/json"], |_, _| Reading::Documented("json")),
            (&["200 text/csv"], |_, _| Reading::Unreadable("csv")),
            (&["4XX"], |_, _| Reading::Documented("failed")),
        ],
        other,
    );
    match read {
        Reading::Documented(value) => (value, true),
        Reading::Undocumented(value) | Reading::Unreadable(value) => (value, false),
    }
}

#[test]
fn the_closest_media_type_of_the_status_counts() {
    assert_eq!(read(StatusCode::OK, "application/json"), ("json", true));
    assert_eq!(read(StatusCode::OK, "application/vnd.pet+json"), ("pet", true));
    // Other JSON is of the first that is JSON.
    assert_eq!(read(StatusCode::OK, "application/vnd.dog+json"), ("pet", true));
    assert_eq!(read(StatusCode::NOT_FOUND, "image/png"), ("failed", true));
}

#[test]
fn what_is_of_none_or_cannot_be_read_is_kept_as_it_is() {
    assert_eq!(read(StatusCode::OK, "text/csv"), ("other", false));
    assert_eq!(read(StatusCode::OK, "image/png"), ("other", false));
    assert_eq!(read(StatusCode::CREATED, "application/json"), ("other", false));
}
