//! Servers and values that nobody hopes for, over connections of loopback; and the list of bad days with their tests.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::client::Client;
use crate::models::{Ship, ShipRequired};
use crate::outcome::{TOKEN, answer, builder, client, of_type, tell};
use crate::runtime::{Retries, Token};
use crate::server::{Server, Step};

const SHIP: &str = r#"{"name":"Ada"}"#;

fn ada() -> Ship {
    Ship::from(ShipRequired { name: "Ada".to_owned() })
}

#[tokio::test]
async fn an_empty_201_is_done_and_is_not_asked_for_again() {
    let (client, server) = client([answer("201 Created", &[], ""), answer("201 Created", &[], "")]);
    let outcome = client.add_ship(ada()).with_retries(Retries::new()).await;
    assert_eq!(tell(&outcome), "unreadable 201, done");
    server.seen();
    assert!(server.saw_nothing());
}

#[tokio::test]
async fn a_redirect_to_another_host_takes_no_token_along() {
    let elsewhere = Server::answering([of_type("200 OK", "application/json", SHIP)]);
    let location = format!("Location: {}/elsewhere", elsewhere.url);
    let (client, server) = client([answer("307 Temporary Redirect", &[&location], "")]);
    client.get_ship("x").await.expect("a ship");
    assert!(server.seen().header("authorization").is_some());
    assert_eq!(elsewhere.seen().header("authorization"), None);
}

#[tokio::test]
async fn what_would_break_a_request_is_not_sent() {
    let server = Server::answering([]);
    let pass = |token: &str| builder(&server).pass_token(token).build().expect("a client");
    let client = pass(TOKEN);
    let outcomes = [
        tell(&client.get_ship("x").with_header("X-A", "1\r\nX-B: 2").await),
        tell(&client.get_ship("x").with_header("X-A\n", "1").await),
        tell(&client.get_ship("x").x_watchword("a\nb").await),
        tell(&pass("a\r\nX-B: 2").get_ship("x").await),
        tell(&client.get_ship("..").await),
    ];
    for outcome in outcomes {
        assert_eq!(outcome, "request");
    }
    assert!(server.saw_nothing());
}

#[tokio::test]
async fn a_path_stays_below_its_place() {
    let names = [
        ("../../admin", "/ships/..%2F..%2Fadmin"),
        ("%2e%2e", "/ships/%252e%252e"),
        ("%2e%2e/admin", "/ships/%252e%252e%2Fadmin"),
        ("..\\admin", "/ships/..%5Cadmin"),
        ("x?y=z#w", "/ships/x%3Fy%3Dz%23w"),
        ("x\r\nX-B: 2", "/ships/x%0D%0AX-B%3A%202"),
    ];
    let (client, server) = client(names.iter().map(|_| of_type("200 OK", "application/json", SHIP)));
    for (name, path) in names {
        client.get_ship(name).await.expect("a ship");
        assert_eq!(server.seen().line(), format!("GET {path} HTTP/1.1"));
    }
}

#[tokio::test]
async fn a_clock_that_goes_backwards_holds_up_no_call() {
    // What to wait for is told by the server's own clock, which is set back between the answers; ours is not asked.
    let busy = |date: &str, until: &str| {
        answer("503 Busy", &[&format!("Date: {date}"), &format!("Retry-After: {until}")], "")
    };
    let answers = [
        busy("Fri, 01 Jan 2100 00:00:00 GMT", "Fri, 01 Jan 2100 00:00:00 GMT"),
        busy("Thu, 01 Jan 1970 00:00:01 GMT", "Thu, 01 Jan 1970 00:00:01 GMT"),
        of_type("200 OK", "application/json", SHIP),
    ];
    let (client, _server) = client(answers);
    let started = Instant::now();
    let policy = Retries::new().first_pause(Duration::from_millis(1));
    let response = client.get_ship("x").with_retries(policy).send_with_response().await.expect("a ship");
    assert_eq!(response.attempts(), 3);
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
}

#[test]
fn time_is_measured_by_a_clock_that_cannot_go_backwards() {
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generator/runtime");
    let mut asking = Vec::new();
    for folder in ["wire", "mock", "webhooks", "json", "check"] {
        for file in fs::read_dir(runtime.join(folder)).expect("a folder") {
            let path = file.expect("a file").path();
            let text = fs::read_to_string(&path).expect("text");
            assert!(!text.contains("SystemTime::now()"), "{}", path.display());
            if text.contains("runtime::now()") {
                asking.push(path.file_name().expect("a name").to_string_lossy().into_owned());
            }
        }
    }
    asking.sort();
    // Dates of servers that say no time of their own, and of webhooks.
    assert_eq!(asking, ["asked_pause.rs", "events.rs"]);
}

#[tokio::test]
async fn a_server_that_never_answers_costs_the_time_of_the_call() {
    let server = Server::doing(vec![vec![Step::Wait(Duration::from_secs(30))]]);
    let client = builder(&server).timeout(Duration::from_millis(300)).build().expect("a client");
    let started = Instant::now();
    assert_eq!(tell(&client.get_ship("x").await), "timeout, again");
    assert!(started.elapsed() < Duration::from_secs(3), "{:?}", started.elapsed());
}

/// A server that no longer takes the first token, and answers each connection for as long as it lasts.
fn weary() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let answer = |head: &str| {
        let status = if head.contains("Bearer t1\r\n") { "401 Unauthorized" } else { "200 OK" };
        format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n\r\n{SHIP}", SHIP.len())
    };
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            thread::spawn(move || {
                let (mut head, mut buffer) = (Vec::new(), [0; 1024]);
                while let Ok(count @ 1..) = stream.read(&mut buffer) {
                    head.extend_from_slice(&buffer[..count]);
                    if head.ends_with(b"\r\n\r\n") {
                        let text = answer(&String::from_utf8_lossy(&head));
                        if stream.write_all(text.as_bytes()).is_err() {
                            break;
                        }
                        head.clear();
                    }
                }
            });
        }
    });
    url
}

#[tokio::test]
async fn a_thousand_calls_that_are_refused_wait_for_one_renewal() {
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = asked.clone();
    let provider = move || {
        let number = counted.fetch_add(1, Ordering::SeqCst) + 1;
        async move {
            tokio::time::sleep(Duration::from_millis(50)).await;
            Ok(Token::new(format!("t{number}")))
        }
    };
    let client = Client::builder().base_url(weary()).pass_token_from(provider).build().expect("a client");
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..1000 {
        let client = client.clone();
        calls.spawn(async move { client.get_ship("x").await });
    }
    for outcome in calls.join_all().await {
        assert_eq!(outcome.expect("a ship").name, "Ada");
    }
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

/// An answer, a byte at a time.
fn byte_by_byte(pause: Duration) -> Vec<Step> {
    let answer = of_type("200 OK", "application/json", SHIP).into_bytes();
    answer.into_iter().flat_map(|byte| [Step::Bytes(vec![byte]), Step::Wait(pause)]).collect()
}

#[tokio::test]
async fn an_answer_that_comes_byte_by_byte_is_read_in_the_time_of_the_call() {
    let server =
        Server::doing(vec![byte_by_byte(Duration::from_millis(1)), byte_by_byte(Duration::from_millis(50))]);
    let client = builder(&server).build().expect("a client");
    assert_eq!(client.get_ship("x").await.expect("a ship").name, "Ada");
    let started = Instant::now();
    let outcome = client.get_ship("x").with_timeout(Duration::from_millis(400)).await;
    assert!(tell(&outcome).starts_with("timeout"), "{outcome:?}");
    assert!(started.elapsed() < Duration::from_secs(3), "{:?}", started.elapsed());
}

/// The bad days, and the tests that live through them; each is over a connection of loopback.
const DAYS: &[(&str, &str)] = &[
    ("the body is cut off", "conformance/mod.rs every_case_over_reqwest"),
    ("the answer is of another type", "conformance/mod.rs every_case_over_reqwest"),
    ("a 201 is empty", "bad_servers.rs an_empty_201_is_done_and_is_not_asked_for_again"),
    ("a redirect leads to another host", "bad_servers.rs a_redirect_to_another_host_takes_no_token_along"),
    ("a header holds a line break", "bad_servers.rs what_would_break_a_request_is_not_sent"),
    ("a token holds a line break", "bad_servers.rs what_would_break_a_request_is_not_sent"),
    ("a name climbs out of its path", "bad_servers.rs a_path_stays_below_its_place"),
    ("a name climbs out of its path, encoded", "bad_servers.rs a_path_stays_below_its_place"),
    ("a raw path climbs out", "raw_calls.rs a_path_leads_nowhere_else"),
    ("a token expires between attempts", "tokens.rs a_token_may_expire_between_attempts"),
    (
        "a thousand calls wait for a renewal",
        "bad_servers.rs a_thousand_calls_that_are_refused_wait_for_one_renewal",
    ),
    ("the server's clock goes backwards", "bad_servers.rs a_clock_that_goes_backwards_holds_up_no_call"),
    ("our clock goes backwards", "bad_servers.rs time_is_measured_by_a_clock_that_cannot_go_backwards"),
    ("a pause of a year is asked for", "conformance/mod.rs every_case_over_reqwest"),
    ("a pause that is over is asked for", "conformance/mod.rs every_case_over_reqwest"),
    ("the server never answers", "bad_servers.rs a_server_that_never_answers_costs_the_time_of_the_call"),
    (
        "the answer comes byte by byte",
        "bad_servers.rs an_answer_that_comes_byte_by_byte_is_read_in_the_time_of_the_call",
    ),
    (
        "a connection is closed at any moment",
        "bad_days.rs a_connection_that_is_closed_at_any_moment_fails_no_read_and_repeats_no_write",
    ),
    (
        "a thousand calls are made at once",
        "bad_days.rs a_thousand_calls_at_once_over_one_client_all_come_through",
    ),
    (
        "a call is dropped at any await",
        "bad_days.rs a_call_that_is_dropped_at_any_await_leaves_the_client_whole",
    ),
    (
        "all of it at once, by chance",
        "chaos.rs nothing_is_done_twice_and_no_success_is_lost_whatever_happens",
    ),
];

#[test]
fn each_bad_day_has_a_test() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (day, place) in DAYS {
        let (file, test) = place.split_once(' ').expect("a file and a test");
        let source = fs::read_to_string(sources.join(file)).expect(file);
        let at = source.find(&format!("fn {test}")).unwrap_or_else(|| panic!("{day}: there is no {place}"));
        let before: String = source[..at].chars().rev().take(40).collect::<String>().chars().rev().collect();
        assert!(before.contains("test]"), "{day}: {place} is no test");
    }
}
