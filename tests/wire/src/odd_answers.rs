//! Answers that HTTP allows and few servers give, byte by byte, and what comes of them.

use std::time::{Duration, Instant};

use crate::client::Client;
use crate::outcome::{builder, client, of_type, tell};
use crate::runtime::Response;
use crate::server::{Server, Step};

const SHIP: &str = r#"{"name":"Ada"}"#;

/// Heads of `getShip`, each with the body `{"name":"Ada"}` after it, and what `.await` gives.
const HEADS: &[(&str, &str)] = &[
    ("200 OK\r\nContent-Type: application/json;charset=UTF-8", "Ada"),
    ("200 OK\r\nContent-Type: application/json ; charset = \"utf-8\" ; v=1", "Ada"),
    ("200 OK\r\nContent-Type: application/json; charset=utf8", "Ada"),
    ("200 OK\r\nContent-Type: application/json; charset=klingon", "Ada"),
    ("200 OK\r\nContent-Type: application/json;", "Ada"),
    ("200 OK\r\nContent-Type: ;charset=utf-8", "Ada"),
    ("200 OK\r\nContent-Type:", "Ada"),
    ("200 OK\r\nContent-Type: application/json; profile=\"a;charset=utf-16\"", "Ada"),
    ("200 OK\r\nContent-Type: application/json, application/json", "Ada"),
    ("200 OK\r\nContent-Type: application/json\r\nContent-Type: text/html", "Ada"),
    ("200 OK\r\ncontent-type: Application/Json\r\nX-Odd: \u{e9}", "Ada"),
    ("200 Fine by me", "Ada"),
    ("200 ", "Ada"),
    ("200 OK\r\nContent-Encoding: identity", "Ada"),
    ("200 OK\r\nContent-Encoding: gzip", "unreadable 200, done"),
    ("200 OK\r\nContent-Encoding: identity, br", "unreadable 200, done"),
    ("201 Created", "Ada"),
    ("299 Odd", "Ada"),
    ("205 Reset Content", "Ada"),
    ("300 Multiple Choices", "status 300"),
    ("303 See Other\r\nLocation: ftp://x.example.com/", "status 303"),
    ("308 Permanent Redirect", "status 308"),
    ("418 Odd", "status 418"),
    ("599 Odd", "status 599"),
    ("404 None\r\nContent-Encoding: gzip", "status 404"),
];

#[tokio::test]
async fn a_head_may_be_odd() {
    let answers = HEADS.iter().map(|(head, _)| {
        format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{SHIP}", SHIP.len())
    });
    let (client, _server) = client(answers);
    for (head, expected) in HEADS {
        let told = name(&client).await;
        assert_eq!(told, *expected, "{head}");
    }
}

async fn name(client: &Client) -> String {
    match client.get_ship("x").await {
        Ok(ship) => ship.name,
        error => tell(&error),
    }
}

/// Whole answers to `getShip`, as bytes.
const ANSWERS: &[(&str, &str)] = &[
    (
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"nam\r\n9\r\ne\":\"Ada\"}\r\n0\r\n\r\n",
        "Ada",
    ),
    (
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\ne;x=y\r\n{\"name\":\"Ada\"}\r\n0\r\nX-End: 1\r\n\r\n",
        "Ada",
    ),
    ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"nam\r\n", "broken 200, done, again"),
    ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "broken 200, done, again"),
    ("HTTP/1.0 200 OK\r\n\r\n{\"name\":\"Ada\"}", "Ada"),
    (
        "HTTP/1.1 200 OK\r\nContent-Length: 14\r\nConnection: close\r\n\r\n{\"name\":\"Ada\"}{\"name\":\"Eva\"}",
        "Ada",
    ),
    ("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"name\":\"Ada\"}", "broken 200, done, again"),
    (
        "HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775807\r\n\r\n{\"name\":\"Ada\"}",
        "broken 200, done, again",
    ),
    (
        "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\n{\"name\":\"Ada\"}",
        "Ada",
    ),
    ("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n{\"name\":\"Ada\"}", "unreadable 204, done"),
    ("HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n{\"name\":\"Ada\"}", "status 304"),
    ("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 14\r\n\r\n{\"name\":\"Ada\"}", "broken, again"),
    ("HTTP/1.1 900 OK\r\nContent-Length: 14\r\n\r\n{\"name\":\"Ada\"}", "status 900"),
    ("HTTP/1.1 20 OK\r\n\r\n", "broken, again"),
    ("SSH-2.0-OpenSSH_9.6\r\n", "broken, again"),
    ("", "broken, again"),
];

#[tokio::test]
async fn a_body_is_framed_as_http_says() {
    for (answer, expected) in ANSWERS {
        // The server closes each connection, and says so in no answer: another call may not be given the same.
        let (client, _server) = client([(*answer).to_owned()]);
        assert_eq!(name(&client).await, *expected, "{answer:?}");
    }
}

/// A body in a coding is no text and no bytes of what is documented, however it is read.
#[tokio::test]
async fn a_body_in_a_coding_is_unreadable_and_there_all_the_same() {
    let encoded = |media_type: &str| {
        of_type("200 OK", media_type, "\u{1f}\u{8b}").replacen("\r\n", "\r\nContent-Encoding: gzip\r\n", 1)
    };
    let types = ["text/plain", "application/octet-stream", "image/png", "text/event-stream", "text/csv"];
    let (client, _server) = client(types.map(encoded));
    let told = [
        tell(&client.read_note().await),
        tell(&client.get_chart().await),
        tell(&client.get_photo().send_download().await),
        tell(&client.watch().await.map(|_| ())),
        tell(&client.get_roll().await.map(|_| ())),
    ];
    assert_eq!(told, ["unreadable 200, done"; 5]);
    let server = Server::answering([encoded("text/plain")]);
    let client = builder(&server).build().expect("a client");
    let response = client.read_note().send_with_response().await.expect("an answer");
    assert_eq!(
        response.drift().to_string(),
        "body: expected a body without a coding, found one in a Content-Encoding"
    );
    assert_eq!(response.raw_body().as_ref(), "\u{1f}\u{8b}".as_bytes());
    // A head says how a body would be encoded, and has none.
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n\r\n";
    let server = Server::answering([head.to_owned()]);
    let client = builder(&server).build().expect("a client");
    assert_eq!(tell(&client.look_for_ship("x").await), "()");
}

/// Text in the charset that it says it is in.
#[tokio::test]
async fn text_is_read_in_its_charset() {
    let cases: [(&str, &[u8], &str); 5] = [
        ("text/plain; charset=iso-8859-1", b"Zo\xeb", "Zoë"),
        ("text/plain; charset=\"windows-1252\"", b"\x80 5", "€ 5"),
        ("text/plain; charset=utf-16le", b"H\0i\0", "Hi"),
        ("text/plain", b"\xef\xbb\xbfHi", "Hi"),
        ("text/plain; charset=us-ascii", "Zoë".as_bytes(), "Zoë"),
    ];
    for (media_type, body, expected) in cases {
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            body.len()
        );
        let server = Server::doing(vec![vec![Step::Bytes([head.as_bytes(), body].concat())]]);
        let note = builder(&server).build().expect("a client").read_note().await;
        assert_eq!(note.expect("a note"), expected, "{media_type}");
    }
}

#[tokio::test]
async fn a_stream_must_not_keep_silent_over_a_connection() {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";
    let event = || Step::Bytes(b"data: {\"name\":\"a\"}\n\n".to_vec());
    let pause = |milliseconds| Step::Wait(Duration::from_millis(milliseconds));
    let server = Server::doing(vec![vec![
        Step::Bytes(head.into()),
        pause(200),
        event(),
        pause(200),
        event(),
        pause(4000),
    ]]);
    let client = builder(&server).timeout(Duration::from_millis(800)).build().expect("a client");
    let started = Instant::now();
    let mut stream = client.watch().await.expect("a stream");
    let mut told = Vec::new();
    while let Some(item) = stream.next().await {
        told.push(tell(&item.map(|item| item.into_data().name)));
    }
    assert_eq!(told, ["\"a\"", "\"a\"", "timeout 200, done, again"]);
    assert!(started.elapsed() < Duration::from_secs(3), "{:?}", started.elapsed());
}

/// A number of drifts in a body, each of which has to name the place and none the data.
#[tokio::test]
async fn each_item_that_a_list_cannot_hold_is_told() {
    let (client, _server) =
        client([of_type("200 OK", "application/json", r#"[{"name":"Ada"},7,null,{"name":[]}]"#)]);
    let response: Response<_> = client.list_ships().send_with_response().await.expect("a list");
    assert!(response.is_readable());
    assert_eq!(response.body().iter().map(|ship| ship.name.as_str()).collect::<Vec<_>>(), ["Ada", ""]);
    let drift = response.drift().to_string();
    for place in ["[1]", "[2]", "[3].name"] {
        assert!(drift.contains(place), "{drift}");
    }
    assert_eq!(response.raw_body().as_ref(), br#"[{"name":"Ada"},7,null,{"name":[]}]"#);
}
