//! Answers that arrive item by item.

use std::time::Duration;

use crate::sample::client::{Client, ClientBuilder};
use crate::server::{Server, Step, answer, json};

const HEAD: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";

fn client(server: &Server) -> ClientBuilder {
    Client::builder().base_url(&server.url)
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
        (first.id, first.event(), first.id(), first.raw()),
        (1, Some("toy"), Some("7"), "{\"id\":\n1}")
    );
    assert!(first.drift().is_empty());
    let second = stream.next().await.expect("an item").expect("no error");
    assert_eq!((second.id, second.drift().len()), (2, 1));
    let third = stream.next().await.expect("an item").expect("no error");
    assert_eq!((third.raw(), third.drift().len()), ("", 1));
    let fourth = stream.next().await.expect("an item").expect("no error");
    assert_eq!((fourth.raw(), fourth.id), ("oops", 0));
    assert!(stream.next().await.is_none());
    assert_eq!(server.seen().header("accept"), Some("text/event-stream"));
}

#[tokio::test]
async fn lines_are_typed_as_they_come() {
    let server = Server::doing(vec![
        pieces(&[HEAD, "{\"id\":1}\r\n\n{\"i", "d\":2}\n{\"id\":3}"]),
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
    let long = format!("{HEAD}data: {}\n\n", "x".repeat(500));
    let server =
        Server::doing(vec![pieces(&[cut]), pieces(&[&long]), pieces(&[&json("403 Forbidden", "{}")])]);
    let client = client(&server).max_response_bytes(100).build().expect("a client");
    let mut stream = client.export().send_stream().await.expect("a stream");
    assert_eq!(stream.next().await.expect("an item").expect("no error").id, 1);
    assert!(stream.next().await.expect("the cut").is_err());
    assert!(stream.next().await.is_none());
    let mut stream = client.watch().await.expect("a stream");
    assert!(stream.next().await.expect("too long").expect_err("too long").is_too_large());
    assert!(stream.next().await.is_none());
    let error = client.watch().await.expect_err("403");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(403));
}
