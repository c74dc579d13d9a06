//! Calls that the description lacks.

use std::sync::{Arc, Mutex};

use crate::client::Client;
use crate::outcome::{TOKEN, answer};
use crate::runtime::{
    Body, BoxFuture, Method, Payload, RawCall, ReqwestTransport, SendOptions, Transport, TransportError,
};
use crate::server::Server;

fn client(server: &Server) -> Client {
    let builder = Client::builder().base_url(format!("{}/v1", server.url)).pass_token(TOKEN);
    builder.default_header("X-Port", "7").build().expect("a client")
}

#[tokio::test]
async fn a_raw_call_has_all_that_is_of_the_client() {
    let answers = ["503 Busy", "200 OK", "404 Not Found"];
    let server = Server::answering(answers.map(|status| answer(status, &[], r#"{"odd":[1]}"#)));
    let client = client(&server);
    let call = client.request(Method::GET, "/buoys/7%20b").query("a b", "c&d").with_header("X-Mark", "m");
    let response = call.send_with_response().await.expect("an answer");
    assert_eq!((response.attempts(), response.body().as_ref()), (2, br#"{"odd":[1]}"#.as_slice()));
    assert!(response.drift().is_empty());
    server.seen();
    let seen = server.seen();
    assert_eq!(seen.line(), "GET /v1/buoys/7%20b?a%20b=c%26d HTTP/1.1");
    let authorization = format!("Bearer {TOKEN}");
    for (name, value) in [("authorization", authorization.as_str()), ("x-port", "7"), ("x-mark", "m")] {
        assert_eq!(seen.header(name), Some(value));
    }
    let error = client.request(Method::GET, "/buoys").await.expect_err("404");
    assert_eq!(error.api().map(|body| body.text().into_owned()).as_deref(), Some(r#"{"odd":[1]}"#));
    assert_eq!(error.operation(), Some("request"));
}

#[tokio::test]
async fn it_is_made_again_by_its_method() {
    for (method, answers, attempts) in [(Method::POST, 1, 1), (Method::PUT, 3, 3), (Method::PATCH, 1, 1)] {
        let server = Server::answering((0..answers).map(|_| answer("503 Busy", &[], "")));
        let call: RawCall = client(&server).request(method, "/buoys").json(&vec![1]);
        assert_eq!(call.await.expect_err("busy").attempts(), attempts);
        let seen = server.seen();
        assert_eq!(
            (seen.header("content-type"), seen.body.as_slice()),
            (Some("application/json"), b"[1]".as_slice())
        );
    }
}

#[tokio::test]
async fn a_path_leads_nowhere_else() {
    let server = Server::answering([]);
    let client = client(&server);
    let paths = [
        "",
        "buoys",
        "../../admin",
        "/../admin",
        "/a/..",
        "/a/./b",
        "/%2e%2e/admin",
        "/%2E./admin",
        "/a?b=c",
        "/a#b",
        "/a\\..\\b",
        "//../x",
        "/a b",
        "/a\r\nX: y",
        "http://elsewhere.example/",
    ];
    for path in paths {
        let error = client.request(Method::GET, path).await.expect_err("no such path");
        assert!(error.is_request(), "{path}: {error}");
    }
    assert!(server.saw_nothing());
}

/// A layer around a transport, that sees each attempt.
struct Layer {
    inner: ReqwestTransport,
    seen: Mutex<Vec<String>>,
}

impl Transport for Layer {
    fn send(
        &self,
        request: http::Request<Payload>,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let options = options.clone();
        Box::pin(async move {
            let sent = self.inner.send(request, &options).await;
            let status = sent.as_ref().map_or(0, |answer| answer.status().as_u16());
            let line = format!("{} {} {status}", options.operation, options.attempt);
            self.seen.lock().expect("no panic").push(line);
            sent
        })
    }
}

#[tokio::test]
async fn a_layer_sees_each_attempt_of_each_operation() {
    let server = Server::answering(["503 Busy", "200 OK", "204 None"].map(|status| answer(status, &[], "")));
    let inner = ReqwestTransport::new().expect("a transport");
    let layer = Arc::new(Layer { inner, seen: Mutex::default() });
    let builder = Client::builder().base_url(&server.url).transport(layer.clone()).pass_token(TOKEN);
    let client = builder.build().expect("a client");
    client.muffle_bell().await.expect("done");
    client.request(Method::DELETE, "/buoys").await.expect("done");
    assert_eq!(
        *layer.seen.lock().expect("no panic"),
        ["muffleBell 1 503", "muffleBell 2 200", "request 1 204"]
    );
}
