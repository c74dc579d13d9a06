//! Answers that come item by item.

use std::time::Duration;

use crate::models::Ship;
use crate::outcome::{builder, client, of_type, tell};
use crate::runtime::{Error, Reconnect, Stream};
use crate::server::{Server, Step};

async fn names(mut stream: Stream<Ship>) -> String {
    let mut names = Vec::new();
    while let Some(item) = stream.next().await {
        names.push(match item {
            Ok(item) => item.name.clone(),
            Err(error) => tell(&Err::<(), Error>(error)),
        });
    }
    names.join(" ")
}

/// Bodies of `watch` and the ships in them.
pub const EVENTS: &[(&str, &str)] = &[
    ("data: {\"name\":\"a\"}\n\n", "a"),
    ("data:{\"name\":\"a\"}\n\n", "a"),
    ("data: {\"name\":\"a\"}\r\n\r\ndata: {\"name\":\"b\"}\r\r", "a b"),
    ("data: {\"name\":\ndata: \"a\"}\n\n", "a"),
    (": hello\n\nevent: x\nid: 7\ndata: {\"name\":\"a\"}\n\n", "a"),
    ("\u{feff}data: {\"name\":\"a\"}\n\n", "a"),
    ("data: {\"name\":\"a\"}", "a"),
    ("data: {\"name\":\"a\"}\n\ndata: [DONE]\n\ndata: {\"name\":\"b\"}\n\n", "a"),
    ("event: x\n\nretry: 5\n\ndata: {\"name\":\"a\"}\n\n", "a"),
    ("", ""),
    ("\n\n\n", ""),
];

#[tokio::test]
async fn events_are_cut_as_browsers_do() {
    let (client, server) =
        client(EVENTS.iter().map(|(body, _)| of_type("200 OK", "text/event-stream", body)));
    for (body, expected) in EVENTS {
        assert_eq!(names(client.watch().await.expect("a stream")).await, *expected, "{body:?}");
        assert_eq!(server.seen().header("accept"), Some("text/event-stream, application/json"));
    }
}

/// Bodies of `readLog` and the ships in them.
pub const LINES: &[(&str, &str)] = &[
    ("{\"name\":\"a\"}\n{\"name\":\"b\"}\n", "a b"),
    ("{\"name\":\"a\"}\r\n\r\n{\"name\":\"b\"}", "a b"),
    ("\n\n", ""),
    ("{\"name\":\"a\"}\n  {\"name\":\"b\"}  \n", "a b"),
];

#[tokio::test]
async fn lines_are_values() {
    let (client, server) = client(LINES.iter().map(|(body, _)| of_type("200 OK", "application/jsonl", body)));
    for (body, expected) in LINES {
        assert_eq!(names(client.read_log().await.expect("a stream")).await, *expected, "{body:?}");
        assert_eq!(server.seen().header("accept"), Some("application/jsonl"));
    }
}

/// Bodies of `readJournal` and the ships in them (RFC 7464).
pub const RECORDS: &[(&str, &str)] = &[
    ("\x1e{\"name\":\"a\"}\n\x1e{\"name\":\"b\"}\n", "a b"),
    ("\x1e{\"name\":\n\"a\"}\n\x1e{\n\"name\":\"b\"\n}\n", "a b"),
    ("\x1e\x1e{\"name\":\"a\"}\n\x1e\n", "a"),
    ("\x1e{\"name\":\"a\"}", "a"),
    ("", ""),
];

#[tokio::test]
async fn records_begin_with_a_mark() {
    let (client, server) =
        client(RECORDS.iter().map(|(body, _)| of_type("200 OK", "application/json-seq", body)));
    for (body, expected) in RECORDS {
        assert_eq!(names(client.read_journal().await.expect("a stream")).await, *expected, "{body:?}");
        assert_eq!(server.seen().header("accept"), Some("application/json-seq"));
    }
}

#[tokio::test]
async fn a_record_need_not_wait_for_the_next() {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json-seq\r\nConnection: close\r\n\r\n";
    let first = Step::Bytes(format!("{head}\x1e{{\"name\":\"a\"}}\n").into_bytes());
    let server = Server::doing(vec![vec![first, Step::Wait(Duration::from_secs(5))]]);
    let client = builder(&server).build().expect("a client");
    let mut stream = client.read_journal().await.expect("a stream");
    let item = tokio::time::timeout(Duration::from_secs(2), stream.next()).await.expect("at once");
    assert_eq!(item.expect("an item").expect("no error").name, "a");
}

/// Answers that are no streams: status, media type, body, outcome.
pub const NONE: &[(&str, &str, &str, &str)] = &[
    ("200 OK", "application/json", "{}", "unreadable 200, done"),
    ("200 OK", "text/html", "<p>", "unreadable 200, done"),
    ("200 OK", "text/plain", "", "unreadable 200, done"),
    ("403 Forbidden", "application/json", r#"{"code":"x"}"#, "status 403, Trouble"),
    ("403 Forbidden", "text/event-stream", "data: 1\n\n", "status 403"),
    ("500 Internal Server Error", "text/event-stream", "data: 1\n\n", "status 500, again"),
];

#[tokio::test]
async fn a_200_of_another_type_is_no_empty_stream() {
    let answers = NONE.iter().map(|(status, media_type, body, _)| of_type(status, media_type, body));
    let (client, _server) = client(answers);
    for (status, media_type, body, expected) in NONE {
        let error = client.watch().await.map(|_| ()).expect_err("no stream");
        assert_eq!(error.raw_body().map(AsRef::as_ref), Some(body.as_bytes()));
        let told = tell(&Err::<(), _>(error));
        assert!(told.starts_with(expected), "{status} {media_type}: {told}");
    }
}

#[tokio::test]
async fn at_once_or_bit_by_bit() {
    let json = of_type("200 OK", "application/json", r#"{"name":"a"}"#);
    let events = of_type("200 OK", "text/event-stream", "data: {\"name\":\"a\"}\n\n");
    let (client, server) = client([json.clone(), events.clone(), events, json]);
    assert_eq!(client.talk().await.expect("a ship").name, "a");
    assert_eq!(names(client.talk().send_stream().await.expect("a stream")).await, "a");
    assert_eq!(tell(&client.talk().await.map(|ship| ship.name)), "unreadable 200, done");
    assert_eq!(tell(&client.talk().send_stream().await.map(|_| ())), "unreadable 200, done");
    assert_eq!(server.seen().header("accept"), Some("application/json"));
    assert_eq!(server.seen().header("accept"), Some("text/event-stream"));
}

fn lost(body: &str) -> Vec<Step> {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 9999\r\n\r\n";
    vec![Step::Bytes(format!("{head}{body}").into_bytes())]
}

fn whole(answer: String) -> Vec<Step> {
    vec![Step::Bytes(answer.into_bytes())]
}

#[tokio::test]
async fn a_lost_stream_goes_on_from_the_last_event() {
    let end = of_type("200 OK", "text/event-stream", "data: {\"name\":\"c\"}\n\ndata: [DONE]\n\n");
    let server = Server::doing(vec![
        lost("id: 7\ndata: {\"name\":\"a\"}\n\nretry: 1\n\n"),
        lost("id: 8\ndata: {\"name\":\"b\"}\n\n"),
        whole(end),
    ]);
    let client = builder(&server).build().expect("a client");
    let policy = Reconnect::new().attempts(1).pause(Duration::from_secs(60));
    let stream = client.watch().await.expect("a stream").reconnecting(policy);
    assert_eq!(names(stream).await, "a b c");
    let ids: Vec<_> = (0..3).map(|_| server.seen().header("last-event-id").map(str::to_owned)).collect();
    assert_eq!(ids, [None, Some("7".to_owned()), Some("8".to_owned())]);
}

#[tokio::test]
async fn without_a_policy_and_beyond_it_a_lost_stream_is_an_error() {
    let server = Server::doing(vec![
        lost("data: {\"name\":\"a\"}\n\n"),
        lost("data: {\"name\":\"a\"}\n\n"),
        lost(""),
        lost(""),
    ]);
    let client = builder(&server).build().expect("a client");
    assert_eq!(names(client.watch().await.expect("a stream")).await, "a broken 200, done, again");
    let policy = Reconnect::new().attempts(2).pause(Duration::ZERO);
    let stream = client.watch().await.expect("a stream").reconnecting(policy);
    assert_eq!(names(stream).await, "a broken 200, done, again");
}

#[tokio::test]
async fn a_server_that_has_no_more_says_so() {
    let first = || whole(of_type("200 OK", "text/event-stream", "id: 1\ndata: {\"name\":\"a\"}\n\n"));
    let none = whole("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n".to_owned());
    let refused = whole(of_type("403 Forbidden", "application/json", "{}"));
    let server = Server::doing(vec![first(), none, first(), refused]);
    let client = builder(&server).build().expect("a client");
    for expected in ["a", "a status 403"] {
        let policy = Reconnect::new().pause(Duration::ZERO);
        let stream = client.watch().await.expect("a stream").reconnecting(policy);
        assert_eq!(names(stream).await, expected);
    }
}

#[test]
fn streams_are_streams_and_outlive_their_client() {
    fn is_stream<S: futures_core::Stream + Send + Unpin + 'static>() {}
    is_stream::<Stream<Ship>>();
    is_stream::<crate::runtime::Download>();
    is_stream::<crate::runtime::Body>();
}
