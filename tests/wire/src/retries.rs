//! How often a call is made, and what it comes to: never twice where it could be carried out twice.

use std::time::{Duration, Instant};

use crate::client::Client;
use crate::models::{Ship, ShipRequired};
use crate::outcome::{TOKEN, answer, of_type, tell};
use crate::runtime::{Error, Payload, Repetition, Retries};
use crate::server::{Server, Step};

const SHIP: &str = r#"{"name":"Ada"}"#;

/// What a server does on a connection: a status, with headers after it; `reset` reads the request and hangs up, `cut`
/// begins a body and hangs up.
fn script(word: &str) -> Vec<Step> {
    let (status, headers) = word.split_once(' ').unwrap_or((word, ""));
    let headers: Vec<&str> = headers.split('|').filter(|header| !header.is_empty()).collect();
    let text = match status {
        "reset" => return Vec::new(),
        "cut" => "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{".to_owned(),
        "204" => answer("204 No Content", &headers, ""),
        status => answer(&format!("{status} Some"), &headers, SHIP),
    };
    vec![Step::Bytes(text.into_bytes())]
}

fn client(server: &Server) -> Client {
    let policy = Retries::new().first_pause(Duration::from_millis(1));
    Client::builder().base_url(&server.url).pass_token(TOKEN).retries(policy).build().expect("a client")
}

fn ada() -> Ship {
    Ship::from(ShipRequired { name: "Ada".to_owned() })
}

/// What a call comes to, and how often it was made.
pub fn told<T: std::fmt::Debug, E: std::fmt::Debug>(outcome: Result<(T, u32), Error<E>>) -> String {
    match outcome {
        Ok((_, attempts)) => format!("ok, {attempts}"),
        Err(error) => {
            let attempts = error.attempts();
            format!(
                "{}, {attempts}",
                tell(&Err::<(), _>(error)).split(", Trouble").next().unwrap_or_default()
            )
        }
    }
}

pub fn stream() -> Payload {
    struct Pieces(usize);
    impl futures_core::Stream for Pieces {
        type Item = Result<&'static [u8], std::io::Error>;

        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            self.0 += 1;
            std::task::Poll::Ready((self.0 == 1).then_some(Ok(b"boxes")))
        }
    }
    Payload::stream(Pieces(0), None)
}

/// A call, what the server does on one connection after the other, and what comes of it after so many attempts. A
/// connection that is not in the list would hang.
pub const ROWS: &[(&str, &[&str], &str)] = &[
    ("get", &["200"], "ok, 1"),
    ("get", &["408", "200"], "ok, 2"),
    ("get", &["425", "200"], "ok, 2"),
    ("get", &["429", "200"], "ok, 2"),
    ("get", &["500", "200"], "ok, 2"),
    ("get", &["502", "200"], "ok, 2"),
    ("get", &["503", "200"], "ok, 2"),
    ("get", &["504", "200"], "ok, 2"),
    ("get", &["reset", "200"], "ok, 2"),
    ("get", &["cut", "200"], "ok, 2"),
    ("get", &["cut", "500", "reset"], "broken 200, done, again, 3"),
    ("get", &["reset", "cut", "200"], "ok, 3"),
    ("get", &["503", "503", "503"], "status 503, again, 3"),
    ("get", &["reset", "reset", "reset"], "broken, again, 3"),
    ("get", &["500", "404"], "status 404, 2"),
    ("get", &["400"], "status 400, 1"),
    ("get", &["401"], "status 401, 1"),
    ("get", &["404"], "status 404, 1"),
    ("get", &["409"], "status 409, 1"),
    ("get", &["422"], "status 422, 1"),
    ("get", &["501"], "status 501, 1"),
    ("get", &["505"], "status 505, 1"),
    ("get", &["429 Retry-After: 0", "200"], "ok, 2"),
    ("get", &["429 Retry-After: soon", "200"], "ok, 2"),
    ("get", &["503 Retry-After: Thu, 01 Jan 1970 00:00:00 GMT", "200"], "ok, 2"),
    ("get", &["429 Retry-After: 31536000"], "status 429, again, 1"),
    ("get", &["429 Retry-After: 99999999999999999999"], "status 429, again, 1"),
    ("get", &["503 Retry-After: Fri, 31 Dec 9999 23:59:59 GMT"], "status 503, again, 1"),
    ("get", &["429 RateLimit-Reset: 40"], "status 429, again, 1"),
    ("get", &["500 RateLimit-Reset: 40", "200"], "ok, 2"),
    ("get once", &["503"], "status 503, again, 1"),
    ("get once", &["reset"], "broken, again, 1"),
    ("get twice", &["503", "503"], "status 503, again, 2"),
    ("head", &["503", "200"], "ok, 2"),
    ("head", &["reset", "200"], "ok, 2"),
    ("put", &["503", "204"], "ok, 2"),
    ("put", &["reset", "204"], "ok, 2"),
    ("put", &["409"], "status 409, 1"),
    ("put a stream", &["503"], "status 503, again, 1"),
    ("put a stream", &["reset"], "broken, again, 1"),
    ("put a stream", &["204"], "ok, 1"),
    ("delete", &["500", "200"], "ok, 2"),
    ("delete", &["reset", "200"], "ok, 2"),
    ("delete", &["cut"], "broken 200, done, again, 1"),
    ("post", &["201"], "ok, 1"),
    ("post", &["408"], "status 408, 1"),
    ("post", &["429"], "status 429, 1"),
    ("post", &["429 Retry-After: 0"], "status 429, 1"),
    ("post", &["500"], "status 500, 1"),
    ("post", &["502"], "status 502, 1"),
    ("post", &["503"], "status 503, 1"),
    ("post", &["504"], "status 504, 1"),
    ("post", &["reset"], "broken, 1"),
    ("post", &["cut"], "broken 200, done, 1"),
    ("post once", &["503"], "status 503, 1"),
    ("post that may be refused", &["429", "200"], "ok, 2"),
    ("post that may be refused", &["503", "503", "200"], "ok, 3"),
    ("post that may be refused", &["503", "503", "503"], "status 503, again, 3"),
    ("post that may be refused", &["503 Retry-After: 21"], "status 503, again, 1"),
    ("post that may be refused", &["500"], "status 500, 1"),
    ("post that may be refused", &["reset"], "broken, 1"),
    ("post that may be refused", &["cut"], "broken 200, done, 1"),
    ("post with a key", &["reset", "200"], "ok, 2"),
    ("post with a key", &["500", "200"], "ok, 2"),
    ("post with a key", &["409"], "status 409, 1"),
    ("post with a key", &["cut"], "broken 200, done, 1"),
    ("post with a key", &["503", "503", "503"], "status 503, 3"),
    ("post with my key", &["503", "503", "503"], "status 503, again, 3"),
    ("post with my key", &["reset", "reset", "reset"], "broken, again, 3"),
];

#[tokio::test]
async fn a_key_is_made_for_a_call_and_kept_for_its_attempts() {
    let words = ["503", "reset", "200", "200", "200"];
    let server = Server::doing(words.into_iter().map(script).collect());
    let client = client(&server);
    client.pay_toll().await.expect("a ship");
    client.pay_toll().await.expect("a ship");
    client.pay_toll().idempotency_key("mine").await.expect("a ship");
    let keys: Vec<String> =
        words.iter().map(|_| server.seen().header("idempotency-key").expect("a key").to_owned()).collect();
    assert!(keys[0] == keys[1] && keys[1] == keys[2] && keys[2] != keys[3], "{keys:?}");
    assert!(keys[0].len() == 36 && keys[4] == "mine", "{keys:?}");
}

#[tokio::test]
async fn what_was_not_seen_is_sent_again_whatever_it_is() {
    let policy = Retries::new().first_pause(Duration::from_millis(1));
    let client = Client::builder().base_url("http://127.0.0.1:1").pass_token(TOKEN).retries(policy);
    let error = client.build().expect("a client").add_ship(ada()).await.expect_err("no server");
    assert_eq!((error.attempts(), error.repetition()), (3, Repetition::Unseen));
    assert!(error.is_connect() && error.is_retryable());
}

#[tokio::test]
async fn the_time_of_a_call_bounds_its_attempts() {
    let asks = || script("503 Retry-After: 1");
    let server = Server::doing(vec![asks(), asks(), asks()]);
    let started = Instant::now();
    let call = client(&server).get_ship("x").with_timeout(Duration::from_millis(1500));
    let error = call.await.expect_err("busy");
    assert_eq!((error.attempts(), error.retry_after()), (2, Some(Duration::from_secs(1))));
    assert!(error.is_status() && (1000..1500).contains(&started.elapsed().as_millis()));
}

#[tokio::test]
async fn a_pause_of_the_longest_length_is_kept() {
    let server = Server::doing(vec![script("503 Retry-After: 1"), script("200")]);
    let call = client(&server).get_ship("x");
    let policy = Retries::new().first_pause(Duration::from_millis(1)).longest_pause(Duration::from_secs(1));
    let response = call.with_retries(policy).send_with_response().await.expect("a ship");
    assert_eq!(response.attempts(), 2);
}

#[tokio::test]
async fn clones_share_what_they_may_try_again() {
    let server = Server::doing((0..8).map(|_| script("503")).collect());
    let policy = Retries::new().first_pause(Duration::from_millis(1)).reserve(3);
    let client = Client::builder().base_url(&server.url).pass_token(TOKEN).retries(policy);
    let client = client.build().expect("a client");
    let mut attempts = Vec::new();
    for _ in 0..4 {
        attempts.push(client.clone().get_ship("x").await.expect_err("busy").attempts());
    }
    assert_eq!(attempts, [3, 2, 1, 1]);
}

#[tokio::test]
async fn streams_and_downloads_are_opened_again() {
    let events =
        || vec![Step::Bytes(of_type("200 OK", "text/event-stream", "data: {\"name\":\"Ada\"}\n\n").into())];
    let bytes = || vec![Step::Bytes(of_type("200 OK", "application/octet-stream", "chart").into())];
    let server = Server::doing(vec![script("503"), events(), script("reset"), bytes()]);
    let client = client(&server);
    let mut watch = client.watch().await.expect("a stream");
    assert_eq!(watch.next().await.expect("an event").expect("a ship").name, "Ada");
    let chart = client.get_chart().send_download().await.expect("a download");
    assert_eq!(chart.bytes().await.expect("bytes").as_ref(), b"chart");
}

/// Headers of an answer of 429, and how long they ask to wait.
pub const PAUSES: &[(&[&str], Option<u64>)] = &[
    (&[], None),
    (&["Retry-After: 7"], Some(7)),
    (&["Retry-After:  7 "], Some(7)),
    (&["Retry-After: 1.9"], Some(2)),
    (&["Retry-After: 1.0"], Some(1)),
    (&["Retry-After: 1.x"], None),
    (&["Retry-After: 18446744073709551615.5"], Some(YEAR)),
    (&["Retry-After: -7"], None),
    (&["Retry-After: soon"], None),
    (&["Retry-After: "], None),
    (&["Retry-After: 99999999999999999999999"], Some(YEAR)),
    (&["Retry-After: 31536000000"], Some(YEAR)),
    (&["Retry-After-Ms: 2500", "Retry-After: 7"], Some(2)),
    (&[NOON, "Retry-After: Sun, 06 Nov 1994 12:00:30 GMT"], Some(30)),
    (&[NOON, "Retry-After: Sunday, 06-Nov-94 12:00:30 GMT"], Some(30)),
    (&[NOON, "Retry-After: Sun Nov  6 12:00:30 1994"], Some(30)),
    (&[NOON, "Retry-After: Mon, 07 Nov 1994 12:00:00 GMT"], Some(86_400)),
    (&[NOON, "Retry-After: Mon, 06 Mar 1995 12:00:00 GMT"], Some(120 * 86_400)),
    (
        &["Date: Mon, 28 Feb 2000 12:00:00 GMT", "Retry-After: Wed, 01 Mar 2000 12:00:00 GMT"],
        Some(2 * 86_400),
    ),
    (&["Date: Wed, 28 Feb 2001 12:00:00 GMT", "Retry-After: Thu, 01 Mar 2001 12:00:00 GMT"], Some(86_400)),
    (&[NOON, "Retry-After: Sun, 06 Nov 1994 11:00:00 GMT"], Some(0)),
    (&[NOON, "Retry-After: Wed, 06 Nov 2094 12:00:00 GMT"], Some(YEAR)),
    (&[NOON, "Retry-After: Sun, 06 Nov 1994 25:00:00 GMT"], None),
    (&[NOON, "Retry-After: Sun, 00 Nov 1994 12:00:00 GMT"], None),
    (&[NOON, "Retry-After: Sun, 06 Nov 99999 12:00:00 GMT"], None),
    (&[NOON, "Retry-After: Sun, 06 Non 1994 12:00:00 GMT"], None),
    (&["Retry-After: Thu, 01 Jan 1970 00:00:00 GMT"], Some(0)),
    (&["Retry-After: Sun, 06 Nov 0994 12:00:00 GMT"], Some(0)),
    (&["RateLimit: \"default\";r=0;t=12"], Some(12)),
    (&["RateLimit: limit=5, remaining=0, reset=13"], Some(13)),
    (&["RateLimit-Reset: 14"], Some(14)),
    (&["X-RateLimit-Reset: 15"], Some(15)),
    (&["X-RateLimit-Reset-After: 16"], Some(16)),
    (&["Date: Sun, 09 Sep 2001 01:46:45 GMT", "X-RateLimit-Reset: 1000000015"], Some(10)),
    (&["Retry-After: 3", "X-RateLimit-Reset: 15"], Some(3)),
];

const NOON: &str = "Date: Sun, 06 Nov 1994 12:00:00 GMT";
const YEAR: u64 = 366 * 86_400;
