//! Answers that arrive item by item.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use crate::client::{Client, ClientBuilder};
use crate::runtime::{Body, BoxFuture, Payload, SendOptions, Transport, TransportError};
use crate::server::{Server, Step, answer, json};

const HEAD: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";

const LINES: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nConnection: close\r\n\r\n";

fn client(server: &Server) -> ClientBuilder {
    Client::builder().base_url(&server.url).without_retries()
}

fn pieces(texts: &[&str]) -> Vec<Step> {
    let pause = || Step::Wait(Duration::from_millis(20));
    texts.iter().flat_map(|text| [Step::Bytes(text.as_bytes().to_vec()), pause()]).collect()
}

#[tokio::test]
async fn events_are_typed_as_they_come() {
    let server = Server::doing(vec![pieces(&[
        HEAD,
        "\u{feff}: hello\n\nevent: toy\nid: 7\nda",
        "ta: {\"id\":\r\ndata: 1}\r\n\r",
        "\n\ndata:{\"id\":\"2\"}\n\ndata\n\n",
        "data: oops\n\ndata: [DONE]\n\ndata: {\"id\":9}\n\n",
    ])]);
    let client = client(&server).build().expect("a client");
    let mut stream = client.watch().await.expect("a stream");
    assert_eq!(stream.status(), 200);
    let first = stream.next().await.expect("an item").expect("no error");
    assert_eq!(
        (first.id, first.event(), first.id(), first.raw().as_ref()),
        (1, Some("toy"), Some("7"), b"{\"id\":\n1}".as_slice())
    );
    assert!(first.drift().is_empty());
    let second = stream.next().await.expect("an item").expect("no error");
    assert_eq!((second.id, second.drift().len()), (2, 1));
    let third = stream.next().await.expect("an item").expect("no error");
    assert_eq!((third.raw().len(), third.drift().len()), (0, 1));
    let fourth = stream.next().await.expect("an item").expect("no error");
    assert_eq!((fourth.raw().as_ref(), fourth.id), (b"oops".as_slice(), 0));
    assert!(stream.next().await.is_none());
    assert_eq!(server.seen().header("accept"), Some("text/event-stream"));
}

#[tokio::test]
async fn events_are_read_whole_and_their_data_as_what_it_holds() {
    let server = Server::doing(vec![pieces(&[
        HEAD,
        "event: toy\nid: 7\nretry: 20\ndata: {\"id\":1}\n\n",
        "event: note\ndata: {\"id\":1}\n\n",
        "event: note\ndata: 12\n\n",
        "event: toy\ndata: oops\n\n",
    ])]);
    let mut stream = client(&server).build().expect("a client").notices().await.expect("a stream");
    let mut items = Vec::new();
    while let Some(item) = stream.next().await {
        items.push(item.expect("no error"));
    }
    let texts: Vec<_> = items
        .iter()
        .map(|item| (serde_json::to_string(&**item).expect("JSON"), item.drift().len()))
        .collect();
    let expected = [
        (r#"{"event":"toy","id":"7","retry":20,"data":{"id":1}}"#, 0),
        (r#"{"event":"note","data":"{\"id\":1}"}"#, 0),
        (r#"{"event":"note","data":"12"}"#, 0),
        (r#"{"event":"toy","data":"oops"}"#, 1),
    ];
    assert_eq!(texts, expected.map(|(text, drift)| (text.to_owned(), drift)));
}

#[tokio::test]
async fn lines_are_typed_as_they_come() {
    let server = Server::doing(vec![
        pieces(&[LINES, "{\"id\":1}\r\n\n{\"i", "d\":2}\n{\"id\":3}"]),
        vec![Step::Bytes(answer("200 OK", "text/plain", "whole").into_bytes())],
    ]);
    let client = client(&server).build().expect("a client");
    let mut stream = client.export().send_stream().await.expect("a stream");
    let mut ids = Vec::new();
    while let Some(item) = stream.next().await {
        ids.push(item.expect("no error").into_data().id);
    }
    assert_eq!(ids, [1, 2, 3]);
    assert_eq!(client.export().await.expect("text"), "whole");
}

#[tokio::test]
async fn a_stream_that_fails_says_so_and_ends() {
    let cut = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":1}\n{\"id\"";
    let long = format!("{HEAD}data: {{\"id\":5}}\n\ndata: {}\n\n", "x".repeat(500));
    let server =
        Server::doing(vec![pieces(&[cut]), pieces(&[&long]), pieces(&[&json("403 Forbidden", "{}")])]);
    let client = client(&server).max_response_bytes(100).build().expect("a client");
    let mut stream = client.export().send_stream().await.expect("a stream");
    assert_eq!(stream.next().await.expect("an item").expect("no error").id, 1);
    let error = stream.next().await.expect("the cut").expect_err("the cut");
    assert_eq!(
        (error.status().map(|status| status.as_u16()), error.operation()),
        (Some(200), Some("export"))
    );
    assert!(stream.next().await.is_none());
    let mut stream = client.watch().await.expect("a stream");
    assert_eq!(stream.next().await.expect("an item").expect("no error").id, 5);
    assert!(stream.next().await.expect("too long").expect_err("too long").is_too_large());
    assert!(stream.next().await.is_none());
    let error = client.watch().await.expect_err("403");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(403));
}

#[tokio::test]
async fn strict_clients_end_a_stream_at_drift() {
    let server = Server::doing(vec![pieces(&[
        HEAD,
        "data: {\"id\":1}\n\ndata: {\"id\":\"2\"}\n\ndata: {\"id\":3}\n\n",
    ])]);
    let client = client(&server).strict(true).build().expect("a client");
    let mut stream = client.watch().await.expect("a stream");
    assert_eq!(stream.next().await.expect("an item").expect("no error").id, 1);
    let error = stream.next().await.expect("an error").expect_err("drift");
    assert!(error.is_drift());
    assert_eq!(error.raw_body().map(AsRef::as_ref), Some(b"{\"id\":\"2\"}".as_slice()));
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn a_stream_may_last_but_not_keep_silent() {
    let item = || Step::Bytes(b"data: {\"id\":1}\n\n".to_vec());
    let pause = |time| Step::Wait(Duration::from_millis(time));
    let script = vec![
        Step::Bytes(HEAD.into()),
        item(),
        pause(150),
        item(),
        pause(150),
        item(),
        pause(150),
        item(),
        pause(2000),
    ];
    let server = Server::doing(vec![script]);
    let client = client(&server).timeout(Duration::from_millis(400)).build().expect("a client");
    let mut stream = client.watch().await.expect("a stream");
    for _ in 0..4 {
        assert_eq!(stream.next().await.expect("an item").expect("no error").id, 1);
    }
    assert!(stream.next().await.expect("an error").expect_err("silence").is_timeout());
    assert!(stream.next().await.is_none());
}

/// A body in pieces of this size.
struct Pieces(Vec<u8>, usize);

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let most = self.0.len().min(self.1);
        let rest = self.0.split_off(most);
        let piece = Bytes::from(std::mem::replace(&mut self.0, rest));
        Poll::Ready((!piece.is_empty()).then_some(Ok(piece)))
    }
}

struct Feed(&'static str, usize);

impl Transport for Feed {
    fn send(
        &self,
        _: http::Request<Payload>,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        assert_eq!((options.timeout, options.silence), (None, Some(Duration::from_secs(30))));
        let body = Body::from_stream(Pieces(self.0.as_bytes().to_vec(), self.1));
        Box::pin(async move { Ok(http::Response::new(body)) })
    }
}

#[tokio::test]
async fn pieces_make_no_difference() {
    let text = "\u{feff}event:a\r\ndata: \u{1F980}\ndata:2\r\rid: 1\ndata\n\n\n:c\n\nevent: b\n\ndata: last";
    for size in 1..=text.len() {
        let client = Client::builder().transport(Arc::new(Feed(text, size))).build().expect("a client");
        let mut stream = client.watch().await.expect("a stream");
        let mut items = Vec::new();
        while let Some(item) = stream.next().await {
            let item = item.expect("no error");
            items.push((
                item.event().map(str::to_owned),
                item.id().map(str::to_owned),
                String::from_utf8_lossy(item.raw()).into_owned(),
            ));
        }
        let text = |text: &str| Some(text.to_owned());
        let expected = [
            (text("a"), None, "\u{1F980}\n2".to_owned()),
            (None, text("1"), String::new()),
            (None, None, "last".to_owned()),
        ];
        assert_eq!(items, expected, "in pieces of {size}");
    }
}

#[tokio::test]
async fn an_event_of_endless_lines_is_too_large() {
    let lines = format!("data: first\n\n{}", "data: 12345\n".repeat(100));
    let server = Server::doing(vec![pieces(&[&format!("{HEAD}{lines}")])]);
    let client = client(&server).max_response_bytes(100).build().expect("a client");
    let mut stream = client.watch().await.expect("a stream");
    assert_eq!(stream.next().await.expect("an item").expect("no error").raw(), "first");
    assert!(stream.next().await.expect("an error").expect_err("too long").is_too_large());
    assert!(stream.next().await.is_none());
}
