//! Redirects.

use std::sync::{Arc, Mutex};

use bytes::Bytes;

use crate::client::Client;
use crate::models::{Pet, PetRequired};
use crate::runtime::{Body, BoxFuture, Nullable, Payload, SendOptions, Transport, TransportError};
use crate::server::{Server, json};

const REX: &str = r#"{"type":"pet","name":"Rex","note":null}"#;

fn redirect(status: &str, location: &str) -> String {
    format!("HTTP/1.1 {status}\r\nLocation: {location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
}

fn client(server: &Server) -> Client {
    let builder = Client::builder().base_url(format!("{}/v1", server.url));
    builder.bearer_token("hush").account_uuid("a-1").build().expect("a client")
}

fn rex() -> Pet {
    Pet::from(PetRequired { name: "Rex".into(), note: None }).nick(Nullable::Absent)
}

#[tokio::test]
async fn reads_follow_within_the_origin_with_all_they_carry() {
    let server = Server::answering([
        redirect("302 Found", "/v2/pets/1?x=1#top"),
        redirect("307 Temporary Redirect", "2"),
        json("200 OK", REX),
    ]);
    assert_eq!(client(&server).get_pet("1").await.expect("a pet").name, "Rex");
    server.seen();
    assert_eq!(server.seen().line(), "GET /v2/pets/1?x=1 HTTP/1.1");
    let last = server.seen();
    assert_eq!(last.line(), "GET /v2/pets/2 HTTP/1.1");
    assert_eq!(last.header("authorization"), Some("Bearer hush"));
    assert_eq!(last.header("x-account"), Some("a-1"));
}

#[tokio::test]
async fn secrets_stay_with_their_origin() {
    let other = Server::answering([json("200 OK", REX)]);
    let server = Server::answering([redirect("302 Found", &format!("{}/elsewhere", other.url))]);
    let pet = client(&server).get_pet("1").colour("red").x_trace("t").await.expect("a pet");
    assert_eq!(pet.name, "Rex");
    let seen = other.seen();
    for name in ["authorization", "x-account", "x-trace", "cookie"] {
        assert_eq!(seen.header(name), None, "{name}");
    }
    assert_eq!(seen.header("accept"), Some("application/json"));
}

#[tokio::test]
async fn writes_are_not_turned_into_reads() {
    let server = Server::answering([redirect("302 Found", "/login")]);
    let error = client(&server).create_pet(rex()).await.expect_err("a redirect");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
    let server =
        Server::answering([redirect("308 Permanent Redirect", "/v2/pets"), json("201 Created", REX)]);
    client(&server).create_pet(rex()).await.expect("a pet");
    let first = server.seen().body;
    let second = server.seen();
    assert_eq!((second.line(), &second.body), ("POST /v2/pets HTTP/1.1", &first));
    let other = Server::answering([json("200 OK", REX)]);
    let server = Server::answering([redirect("307 Temporary Redirect", &other.url)]);
    let error = client(&server).create_pet(rex()).await.expect_err("another origin");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    assert!(other.saw_nothing());
}

#[tokio::test]
async fn redirects_end() {
    let server = Server::answering((0..11).map(|_| redirect("302 Found", "/again")));
    let error = client(&server).get_pet("1").await.expect_err("a loop");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
    for location in ["http://", "ftp://x/y", "http://u:p@127.0.0.1/", "\u{1}"] {
        let server = Server::answering([redirect("302 Found", location)]);
        assert!(client(&server).get_pet("1").await.is_err(), "{location}");
    }
}

/// Redirects once to an address and remembers what was asked for.
struct Detour {
    to: &'static str,
    seen: Mutex<Vec<String>>,
}

impl Transport for Detour {
    fn send(
        &self,
        request: http::Request<Payload>,
        _: &SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let mut seen = self.seen.lock().expect("no panic");
        seen.push(request.uri().to_string());
        let response = http::Response::builder().header("content-type", "application/json");
        let response = match seen.len() {
            1 => response.status(302).header("location", self.to).body(Body::from(Bytes::new())),
            _ => response.body(Body::from(Bytes::from(REX))),
        };
        Box::pin(async move { Ok(response.expect("a response")) })
    }
}

#[tokio::test]
async fn what_was_asked_in_private_is_not_asked_in_the_open() {
    let follows = [
        ("https://other.example.com/pets/1", true),
        ("http://other.example.com/pets/1", false),
        ("http://pets.example.com/v1/pets/1", false),
        ("//other.example.com/pets/1", true),
    ];
    for (to, followed) in follows {
        let transport = Arc::new(Detour { to, seen: Mutex::default() });
        let client = Client::builder().transport(transport.clone()).without_credentials();
        let client = client.build().expect("a client");
        let answer = client.get_pet("1").await;
        assert_eq!(answer.is_ok(), followed, "{to}");
        let seen = transport.seen.lock().expect("no panic");
        assert_eq!(seen.first().map(String::as_str), Some("https://pets.example.com/v1/pets/1"));
        assert_eq!(seen.len(), if followed { 2 } else { 1 }, "{to}");
    }
}
