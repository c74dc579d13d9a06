//! The time that a call may take.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;

use crate::client::Client;
use crate::outcome::{answer, builder, of_type, tell};
use crate::runtime::{Body, BoxFuture, Payload, SendOptions, Transport, TransportError};
use crate::server::{Server, Step};

const SHIP: &str = r#"{"name":"Ada"}"#;

fn wait(milliseconds: u64) -> Step {
    Step::Wait(Duration::from_millis(milliseconds))
}

#[tokio::test]
async fn a_timeout_bounds_a_call_with_its_redirects() {
    let hop = || vec![wait(150), Step::Bytes(answer("302 Found", &["Location: /again"], "").into_bytes())];
    let server = Server::doing((0..10).map(|_| hop()).collect());
    let client = builder(&server).timeout(Duration::from_millis(500)).build().expect("a client");
    let started = Instant::now();
    assert_eq!(tell(&client.get_ship("x").await), "timeout, again");
    assert!(started.elapsed() < Duration::from_millis(1400), "{:?}", started.elapsed());
}

#[tokio::test]
async fn a_timeout_bounds_the_body_too() {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n";
    let mut steps = vec![Step::Bytes(head.into())];
    steps.extend((0..10).flat_map(|_| [wait(100), Step::Bytes(b"x".to_vec())]));
    let server = Server::doing(vec![steps]);
    let client = builder(&server).build().expect("a client");
    let error = client.get_ship("x").with_timeout(Duration::from_millis(350)).await.expect_err("too slow");
    assert!(error.is_timeout() && error.succeeded());
    assert!(error.raw_body().is_some_and(|body| (1..6).contains(&body.len())), "{:?}", error.raw_body());
}

#[tokio::test]
async fn without_a_timeout_a_call_takes_as_long_as_it_does() {
    let server = Server::doing(vec![vec![
        wait(700),
        Step::Bytes(of_type("200 OK", "application/json", SHIP).into_bytes()),
    ]]);
    let client =
        builder(&server).timeout(Duration::from_millis(100)).without_timeout().build().expect("a client");
    assert_eq!(client.get_ship("x").await.expect("a ship").name, "Ada");
}

/// A transport without a timer, which never answers, or gives a head and no body.
struct Mute {
    has_head: bool,
}

struct Silence;

impl futures_core::Stream for Silence {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Pending
    }
}

impl Transport for Mute {
    fn send(
        &self,
        _: http::Request<Payload>,
        _: &SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let has_head = self.has_head;
        Box::pin(async move {
            if !has_head {
                std::future::pending::<()>().await;
            }
            let response = http::Response::builder().header("content-type", "text/event-stream");
            response.body(Body::from_stream(Silence)).map_err(TransportError::other)
        })
    }
}

#[tokio::test]
async fn limits_hold_over_any_transport() {
    for has_head in [false, true] {
        let client = Client::builder()
            .transport(Arc::new(Mute { has_head }))
            .without_credentials()
            .timeout(Duration::from_millis(80));
        let client = client.build().expect("a client");
        assert!(tell(&client.get_ship("x").await).starts_with("timeout"));
        let stream = client.watch().await;
        match stream {
            Ok(mut stream) => {
                let item = stream.next().await.expect("an error");
                assert!(has_head && tell(&item).starts_with("timeout"));
                assert!(stream.next().await.is_none());
            }
            Err(error) => assert!(!has_head && error.is_timeout()),
        }
        let download = client.get_chart().send_download().await;
        assert_eq!(download.is_ok(), has_head);
    }
}
