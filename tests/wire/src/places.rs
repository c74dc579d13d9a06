//! Where requests go, and where secrets may.

use std::sync::{Arc, Mutex};

use bytes::Bytes;

use crate::client::Client;
use crate::models::{Ship, ShipRequired};
use crate::outcome::{TOKEN, answer, builder, of_type, tell};
use crate::runtime::{Body, BoxFuture, Payload, ReqwestTransport, SendOptions, Transport, TransportError};
use crate::server::Server;

const SHIP: &str = r#"{"name":"Ada"}"#;

/// Addresses of servers, and whether they are some.
const ADDRESSES: &[(&str, bool)] = &[
    ("http://x.example.com", true),
    ("HTTP://x.example.com", true),
    ("HttpS://X.Example.Com/base/", true),
    ("http://127.0.0.1:80", true),
    ("http://[::1]:8080/v1", true),
    ("x.example.com", false),
    ("/v1", false),
    ("ftp://x.example.com", false),
    ("http://", false),
    ("", false),
    ("http://ann@x.example.com", false),
    ("http://ann:hush@x.example.com", false),
    ("http://x.example.com?a=b", false),
    ("http://x.example.com#a", false),
];

#[test]
fn an_address_is_absolute_and_holds_no_secret() {
    for (address, is_one) in ADDRESSES {
        assert_eq!(Client::builder().base_url(*address).build().is_ok(), *is_one, "{address}");
    }
}

#[tokio::test]
async fn capitals_in_a_scheme_are_no_matter() {
    let server = Server::answering([of_type("200 OK", "application/json", SHIP)]);
    let address = server.url.replacen("http", "HTTP", 1);
    let client = builder(&server).base_url(address).build().expect("a client");
    assert_eq!(client.get_ship("x").await.expect("a ship").name, "Ada");
}

/// Redirects once to an address and remembers what it was asked for, and with what secret.
struct Detour {
    to: &'static str,
    seen: Mutex<Vec<(String, bool, Option<usize>)>>,
}

impl Transport for Detour {
    fn send(
        &self,
        request: http::Request<Payload>,
        _: &SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let mut seen = self.seen.lock().expect("no panic");
        let body = request.body().bytes().map(Bytes::len);
        seen.push((request.uri().to_string(), request.headers().contains_key("authorization"), body));
        let response = http::Response::builder().header("content-type", "application/json");
        let response = if seen.len() == 1 {
            response.status(307).header("location", self.to).body(Body::from(""))
        } else {
            response.body(Body::from(SHIP))
        };
        Box::pin(async move { response.map_err(TransportError::other) })
    }
}

/// From where a read is sent to where: whether it is followed, with the token, and a write too.
const REDIRECTS: &[(&str, &str, bool, bool, bool)] = &[
    ("https://a.example.com", "/elsewhere", true, true, true),
    ("https://a.example.com", "https://a.example.com/elsewhere", true, true, true),
    ("https://a.example.com", "https://a.example.com:443/elsewhere", true, true, true),
    ("https://a.example.com", "HTTPS://A.example.com/elsewhere", true, true, true),
    ("https://a.example.com", "?page=2", true, true, true),
    ("http://a.example.com", "https://a.example.com/elsewhere", true, true, true),
    ("http://a.example.com:80", "https://a.example.com:443/", true, true, true),
    ("http://a.example.com", "https://b.example.com/elsewhere", true, false, false),
    ("http://a.example.com", "https://a.example.com:8443/elsewhere", true, false, false),
    ("https://a.example.com", "https://b.example.com/elsewhere", true, false, false),
    ("https://a.example.com", "https://a.example.com:8443/elsewhere", true, false, false),
    ("https://a.example.com", "//b.example.com/elsewhere", true, false, false),
    ("https://a.example.com", "http://a.example.com/elsewhere", false, false, false),
    ("https://a.example.com", "http://b.example.com/elsewhere", false, false, false),
    ("https://a.example.com", "https://ann:hush@a.example.com/", false, false, false),
    ("https://a.example.com", "ftp://a.example.com/", false, false, false),
];

#[tokio::test]
async fn secrets_go_nowhere_else() {
    for (from, to, is_followed, keeps, is_written) in REDIRECTS {
        for writes in [false, true] {
            let detour = Arc::new(Detour { to, seen: Mutex::default() });
            let client = Client::builder().base_url(*from).transport(detour.clone()).pass_token(TOKEN);
            let client = client.build().expect("a client");
            let outcome = if writes {
                tell(&client.add_ship(Ship::from(ShipRequired { name: "x".into() })).await)
            } else {
                tell(&client.get_ship("x").await)
            };
            let seen = detour.seen.lock().expect("no panic");
            let expected = if writes { *is_written } else { *is_followed };
            assert_eq!(seen.len() == 2, expected, "{from} {to}: {outcome}");
            if let Some((_, with_token, body)) = seen.get(1) {
                assert_eq!(*with_token, *keeps, "{from} {to}");
                assert_eq!(*body, seen.first().and_then(|(_, _, body)| *body), "{from} {to}");
            }
        }
    }
}

#[tokio::test]
async fn a_redirect_can_be_taken_for_the_answer() {
    let server = Server::answering([answer("302 Found", &["Location: /x"], "")]);
    let client = builder(&server).build().expect("a client");
    assert_eq!(tell(&client.get_ship("x").without_redirects().await), "status 302");
    assert_eq!(server.seen().line(), "GET /ships/x HTTP/1.1");
    assert!(server.saw_nothing());
}

#[tokio::test]
async fn a_client_that_follows_redirects_by_itself_is_found_out() {
    let other = Server::answering([of_type("200 OK", "application/json", SHIP)]);
    let server = Server::answering([answer("302 Found", &[&format!("Location: {}/x", other.url)], "")]);
    let follows = reqwest::Client::builder().build().expect("a client");
    let transport = Arc::new(ReqwestTransport::from_client_without_redirects(follows));
    let client = builder(&server).transport(transport).build().expect("a client");
    let error = client.get_ship("x").await.expect_err("another origin");
    assert!(!error.succeeded() && !error.is_status());
}

#[tokio::test]
async fn a_builder_loses_its_own_policy_of_redirects() {
    let server = Server::answering([
        answer("302 Found", &["Location: /x"], ""),
        of_type("200 OK", "application/json", SHIP),
    ]);
    let follows =
        reqwest::Client::builder().redirect(reqwest::redirect::Policy::limited(5)).user_agent("mine");
    let transport = Arc::new(ReqwestTransport::from_builder(follows).expect("a transport"));
    let client = builder(&server).transport(transport).build().expect("a client");
    assert_eq!(tell(&client.get_ship("x").without_redirects().await), "status 302");
}
