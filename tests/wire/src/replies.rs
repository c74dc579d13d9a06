//! By status and media type: which reader an answer gets.

use crate::operations::{ClearCustomsError, GetRollReply, GiveOrderReply};
use crate::outcome::{answer, client, of_type, tell};
use crate::runtime::Error;

const SHIP: &str = r#"{"name":"Ada"}"#;

/// Answers of `getRoll`: status, media type, body, and what comes of it.
pub const SIDE_BY_SIDE: &[(&str, &str, &str, &str)] = &[
    ("200 OK", "application/json", r#"{"count":3}"#, "json 3"),
    ("200 OK", "application/json; charset=utf-8", r#"{"count":3}"#, "json 3"),
    ("200 OK", "APPLICATION/JSON", r#"{"count":3}"#, "json 3"),
    ("200 OK", "application/vnd.roll+json", r#"{"count":3}"#, "json 3"),
    ("200 OK", "", r#"{"count":3}"#, "json 3"),
    ("200 OK", "text/csv", "a,b", "csv a,b"),
    ("200 OK", "text/csv; header=present", "a,b", "csv a,b"),
    ("200 OK", "text/html", "<p>", "html <p>"),
    ("200 OK", "application/pdf", "%PDF", "pdf 4"),
    ("200 OK", "application/octet-stream", "%PDF", "pdf 4"),
    ("200 OK", "text/csv", "", "csv "),
    ("200 OK", "text/plain", "a,b", "unreadable 200, done"),
    ("200 OK", "image/png", "a,b", "unreadable 200, done"),
    ("200 OK", "application/xml", "<a/>", "unreadable 200, done"),
    ("200 OK", "application/json", "a,b", "unreadable 200, done"),
    ("200 OK", "application/json", "[]", "unreadable 200, done"),
    ("206 Partial Content", "text/csv", "a", "undocumented 206"),
    ("404 Not Found", "text/csv", "a", "status 404"),
];

pub fn roll(reply: &GetRollReply) -> String {
    match reply {
        GetRollReply::Json(roll) => format!("json {}", roll.count),
        GetRollReply::Csv(text) => format!("csv {text}"),
        GetRollReply::Html(text) => format!("html {text}"),
        GetRollReply::Pdf(bytes) => format!("pdf {}", bytes.len()),
        GetRollReply::Events(stream) => format!("events {}", stream.status().as_u16()),
        GetRollReply::Undocumented(body) => format!("undocumented {}", body.status().as_u16()),
    }
}

#[tokio::test]
async fn events_stand_beside_the_others() {
    let events = "data: {\"name\":\"Ada\"}\n\ndata: {\"name\":\"Bo\"}\n\n";
    let (client, _server) = client([of_type("200 OK", "text/event-stream", events)]);
    let GetRollReply::Events(mut stream) = client.get_roll().await.expect("a reply") else {
        panic!("not the events")
    };
    let mut names = Vec::new();
    while let Some(item) = stream.next().await {
        names.push(item.expect("an event").into_data().name);
    }
    assert_eq!(names, ["Ada", "Bo"]);
}

#[tokio::test]
async fn each_can_be_asked_for_and_what_is_built_is_sent() {
    let types = ["application/json", "text/csv", "application/pdf", "text/html", "text/event-stream"];
    let (client, server) = client(types.iter().map(|_| of_type("200 OK", "text/csv", "a")));
    for media_type in types {
        let request = client.get_roll().with_header("Accept", media_type);
        let built = request.build().expect("a request");
        assert_eq!(
            built.headers().get("accept").map(http::HeaderValue::as_bytes),
            Some(media_type.as_bytes())
        );
        request.await.expect("a reply");
        assert_eq!(server.seen().header("accept"), Some(media_type));
    }
    let all = client.get_roll().build().expect("a request");
    let asked = all.headers().get("accept").and_then(|value| value.to_str().ok());
    assert_eq!(asked, Some("application/json, text/csv, application/pdf, text/html, text/event-stream"));
}

/// Answers of operations with one media type: the operation, the answer's media type and body, the outcome.
pub const ALONE: &[(&str, &str, &str, &str)] = &[
    ("note", "text/plain", "hi", "\"hi\""),
    ("note", "text/plain; charset=utf-8", "hi", "\"hi\""),
    ("note", "", "hi", "\"hi\""),
    ("note", "text/html", "<p>", "unreadable 200, done"),
    ("note", "application/json", "{}", "unreadable 200, done"),
    ("note", "application/octet-stream", "hi", "unreadable 200, done"),
    ("chart", "application/octet-stream", "abc", "b\"abc\""),
    ("chart", "image/png", "abc", "b\"abc\""),
    ("chart", "", "abc", "b\"abc\""),
    ("photo", "image/png", "abc", "b\"abc\""),
    ("photo", "image/jpeg", "abc", "b\"abc\""),
    ("photo", "application/octet-stream", "abc", "b\"abc\""),
    ("photo", "text/html", "<p>", "unreadable 200, done"),
    ("photo", "application/json", "{}", "unreadable 200, done"),
    ("tide", "application/xml", "<tide/>", "\"<tide/>\""),
    ("tide", "application/json", "{}", "unreadable 200, done"),
    ("bell", "text/plain", "dong", "b\"dong\""),
    ("bell", "", "", "b\"\""),
    ("muffle", "text/plain", "dong", "()"),
];

/// Answers of `giveOrder`: the status decides.
pub const BY_STATUS: &[(&str, &str, &str)] = &[
    ("200 OK", SHIP, "ok Ada"),
    ("202 Accepted", r#"{"code":"later"}"#, "accepted later"),
    ("204 No Content", "", "no content"),
    ("201 Created", SHIP, "undocumented 201"),
    ("202 Accepted", SHIP, "unreadable 202, done"),
    ("200 OK", "", "unreadable 200, done"),
];

pub fn order(reply: GiveOrderReply) -> String {
    match reply {
        GiveOrderReply::Ok(ship) => format!("ok {}", ship.name),
        GiveOrderReply::Accepted(trouble) => format!("accepted {}", trouble.code),
        GiveOrderReply::NoContent => "no content".to_owned(),
        GiveOrderReply::Undocumented(body) => format!("undocumented {}", body.status().as_u16()),
    }
}

#[tokio::test]
async fn no_content_is_none() {
    let answers = [
        "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n".to_owned(),
        of_type("200 OK", "application/json", SHIP),
    ];
    let (client, _server) = client(answers);
    assert_eq!(client.find_pilot().await.expect("no pilot").map(|ship| ship.name), None);
    assert_eq!(client.find_pilot().await.expect("a pilot").map(|ship| ship.name), Some("Ada".to_owned()));
}

#[tokio::test]
async fn a_head_has_no_body_whatever_is_described() {
    let head = |status: &str| {
        format!(
            "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: 99\r\nETag: \"7\"\r\nConnection: close\r\n\r\n"
        )
    };
    let (client, server) = client([head("200 OK"), head("404 Not Found")]);
    let response = client.look_for_ship("x").send_with_response().await.expect("a head");
    assert!(response.drift().is_empty() && response.is_readable());
    assert_eq!(response.header("etag"), Some("\"7\""));
    assert_eq!(server.seen().line(), "HEAD /ships/x HTTP/1.1");
    assert_eq!(tell(&client.look_for_ship("x").await), "status 404");
}

#[tokio::test]
async fn what_has_not_changed_is_told_apart() {
    let (client, server) = client(["HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n".to_owned()]);
    let error = client.get_ship("x").if_none_match("\"7\"").await.expect_err("no ship");
    assert!(error.is_not_modified() && error.is_status() && !error.is_retryable() && error.api().is_none());
    assert_eq!(server.seen().header("if-none-match"), Some("\"7\""));
}

#[tokio::test]
async fn a_redirect_that_is_documented_alone_can_be_got() {
    let (client, _server) = client([answer("302 Found", &["Location: /berths/4"], "")]);
    let response = client.find_berth().send_with_response().await.expect("a berth");
    assert_eq!((response.status().as_u16(), response.header("location")), (302, Some("/berths/4")));
    assert!(response.drift().is_empty());
}

/// Failures of `clearCustoms`: status, media type, body, and the documented body if there is one.
pub const FAILURES: &[(&str, &str, &str, &str)] = &[
    ("404 Not Found", "application/json", r#"{"code":"x"}"#, "not found"),
    ("404 Not Found", "", "", "not found"),
    ("403 Forbidden", "application/json", r#"{"code":"x"}"#, "trouble x"),
    ("499 Odd", "application/problem+json", r#"{"code":"x"}"#, "trouble x"),
    ("403 Forbidden", "application/json", "[]", "none"),
    ("403 Forbidden", "application/json", r#"{"message":"x"}"#, "none"),
    ("403 Forbidden", "text/html", "<p>", "none"),
    ("403 Forbidden", "", "", "none"),
    ("500 Internal Server Error", "application/problem+json", r#"{"title":"x"}"#, "fault x"),
    ("500 Internal Server Error", "application/json", r#"{"title":"x"}"#, "fault x"),
    ("500 Internal Server Error", "text/plain", "x", "none"),
    ("503 Service Unavailable", "text/plain", "at tea", "closed at tea"),
    ("503 Service Unavailable", "text/html", "<p>", "none"),
    ("502 Bad Gateway", "application/json", r#"{"code":"x"}"#, "none"),
    ("302 Found", "application/json", r#"{"code":"x"}"#, "none"),
];

/// What is documented of a failure, if anything; it has done nothing, and its body is there.
pub fn customs(error: &Error<ClearCustomsError>) -> String {
    assert!(error.is_status() && !error.succeeded() && error.raw_body().is_some(), "{error:?}");
    match error.api() {
        Some(ClearCustomsError::NotFound) => "not found".to_owned(),
        Some(ClearCustomsError::ClientError(trouble)) => format!("trouble {}", trouble.code),
        Some(ClearCustomsError::InternalServerError(fault)) => format!("fault {}", fault.title),
        Some(ClearCustomsError::ServiceUnavailable(text)) => format!("closed {text}"),
        Some(other) => format!("{other:?}"),
        None => "none".to_owned(),
    }
}

/// Failures of `getShip`, which documents one type for a 404 and nothing else.
pub const ONE_TYPE: &[(&str, &str, &str)] = &[
    ("404 Not Found", r#"{"code":"x"}"#, "status 404, Trouble"),
    ("404 Not Found", r#"{"message":"x"}"#, "status 404"),
    ("404 Not Found", "<p>", "status 404"),
    ("403 Forbidden", r#"{"code":"x"}"#, "status 403"),
    ("500 Internal Server Error", r#"{"code":"x"}"#, "status 500, again"),
    ("429 Too Many Requests", r#"{"code":"x"}"#, "status 429, again"),
];
