//! Calls that are waited for, without an executor.

use std::thread;
use std::time::{Duration, Instant};

use crate::client::Client;
use crate::models::{Ship, ShipRequired};
use crate::outcome::{TOKEN, answer, builder, of_type, tell};
use crate::runtime::{Blocking, BlockingItems, Method, Retries, block_on};
use crate::server::{Server, Step};

const SHIP: &str = r#"{"name":"Ada"}"#;

fn client(server: &Server) -> Client {
    builder(server).build().expect("a client")
}

#[test]
fn a_call_is_waited_for() {
    let server = Server::answering([
        answer("200 OK", &[], SHIP),
        answer("404 Not Found", &["Content-Type: application/json"], r#"{"code":"none"}"#),
        answer("200 OK", &["X-Tide: high"], SHIP),
        answer("200 OK", &[], "raw"),
    ]);
    let client = client(&server);
    assert_eq!(client.get_ship("x").send_blocking().expect("a ship").name, "Ada");
    let refused = client.get_ship("x").send_blocking();
    assert_eq!(tell(&refused), r#"status 404, Trouble { code: "none" }"#);
    let response = client.get_ship("x").send_with_response().send_blocking().expect("a ship");
    assert_eq!(response.header("x-tide"), Some("high"));
    assert_eq!(block_on(client.request(Method::GET, "/x")).expect("bytes").as_ref(), b"raw");
}

#[test]
fn it_is_made_again_and_keeps_its_time() {
    let server = Server::answering([answer("503 Busy", &[], ""), answer("200 OK", &[], SHIP)]);
    let policy = Retries::new().first_pause(Duration::from_millis(1));
    let client =
        Client::builder().base_url(&server.url).pass_token(TOKEN).retries(policy).build().expect("a client");
    let response = client.get_ship("x").send_with_response().send_blocking().expect("a ship");
    assert_eq!(response.attempts(), 2);
    let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", silent.local_addr().expect("an address"));
    let client = Client::builder().base_url(url).pass_token(TOKEN).build().expect("a client");
    let started = Instant::now();
    let call = client.get_ship("x").with_timeout(Duration::from_millis(50)).with_retries(Retries::never());
    assert!(call.send_blocking().expect_err("silence").is_timeout());
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[test]
fn what_comes_one_after_the_other_is_waited_for() {
    let first = r#"{"data":[{"name":"a"}],"next_cursor":"2"}"#;
    let second = r#"{"data":[{"name":"b"}]}"#;
    let json = |body| of_type("200 OK", "application/json", body);
    let server = Server::answering([
        json(first),
        json(second),
        json(first),
        of_type("404 Not Found", "application/json", r#"{"code":"gone"}"#),
        of_type("200 OK", "text/event-stream", "data: {\"name\":\"c\"}\n\ndata: {\"name\":\"d\"}\n\n"),
    ]);
    let client = client(&server);
    let names: Result<Vec<_>, _> =
        client.list_berths().send_items().into_blocking().map(|ship| ship.map(|ship| ship.name)).collect();
    assert_eq!(names.expect("ships"), ["a", "b"]);
    let mut pages = client.list_berths().send_pages().into_blocking();
    assert_eq!(pages.next().expect("a page").expect("a page").data.len(), 1);
    assert!(pages.next().expect("an error").expect_err("404").is_status());
    assert!(pages.next().is_none());
    let events = client.watch().send_blocking().expect("events");
    let names: Vec<_> = events.into_blocking().map(|ship| ship.expect("an event").name.clone()).collect();
    assert_eq!(names, ["c", "d"]);
}

#[test]
fn threads_share_connections_and_do_not_wait_for_each_other() {
    let server = Server::answering((0..16).map(|_| answer("200 OK", &[], SHIP)));
    let client = client(&server);
    thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| client.get_ship("x").send_blocking().expect("a ship"));
        }
    });
}

#[test]
fn a_connection_that_was_closed_between_calls_is_not_written_to() {
    let stays = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{SHIP}", SHIP.len());
    let then_closes = vec![Step::Bytes(stays.into()), Step::Wait(Duration::from_millis(150))];
    let server = Server::doing(vec![then_closes, vec![Step::Bytes(answer("200 OK", &[], SHIP).into())]]);
    let client = client(&server);
    client.get_ship("x").send_blocking().expect("the first call");
    // With a call to another server, the connection comes to be kept; then nobody looks at it.
    let other = Server::answering([answer("200 OK", &[], SHIP)]);
    self::client(&other).get_ship("x").send_blocking().expect("another call");
    thread::sleep(Duration::from_millis(500));
    let ship = Ship::from(ShipRequired { name: "x".to_owned() });
    client.add_ship(ship).send_blocking().expect("over another connection");
}

#[tokio::test]
async fn within_an_executor_it_is_an_error_and_no_panic() {
    let server = Server::answering([]);
    let client = client(&server);
    let error = client.get_ship("x").send_blocking().expect_err("an executor");
    assert!(error.is_request() && error.to_string().contains("await it"), "{error}");
    let mut items = client.list_berths().send_items().into_blocking();
    assert!(items.next().expect("an error").expect_err("an executor").is_request());
    assert!(items.next().is_none());
    assert!(server.saw_nothing());
}
