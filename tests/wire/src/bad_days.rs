//! Connections that are closed at every moment, calls that are given up at every moment, and a thousand at once.

use std::future::poll_fn;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::thread;
use std::time::Duration;

use crate::client::Client;
use crate::models::{Ship, ShipRequired};
use crate::runtime::{BoxFuture, Limits, Retries, Token, TokenError, TokenProvider};

const ANSWER: &str =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 14\r\n\r\n{\"name\":\"Ada\"}";

/// When the second exchange of the first connection is ended.
#[derive(Clone, Copy, Debug)]
enum Moment {
    /// After so many bytes of the request.
    Asked(usize),
    /// After so many bytes of the answer.
    Answered(usize),
}

/// The length of the head and the body of the request that bytes begin with, if it is whole.
fn length(bytes: &[u8]) -> Option<usize> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")? + 4;
    let head = String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase();
    let body = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    let whole = end + body.map_or(0, |length| length.parse().expect("a length"));
    (bytes.len() >= whole).then_some(whole)
}

/// Reads until a request is whole, or so many bytes have come; whether it is.
fn read(stream: &mut TcpStream, most: usize) -> bool {
    let (mut bytes, mut one) = (Vec::new(), [0]);
    while bytes.len() < most {
        match stream.read(&mut one).unwrap_or(0) {
            0 => return false,
            _ => bytes.push(one[0]),
        }
        if length(&bytes).is_some() {
            return true;
        }
    }
    false
}

/// A server that ends its first connection at a moment, and answers on all others; it counts the calls after the first
/// that it has read whole.
fn ending(moment: Moment) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    thread::spawn(move || {
        let (mut first, _) = listener.accept().expect("a connection");
        assert!(read(&mut first, usize::MAX), "the first call is whole");
        first.write_all(ANSWER.as_bytes()).expect("an answer");
        let (asked, answered) = match moment {
            Moment::Asked(bytes) => (bytes, 0),
            Moment::Answered(bytes) => (usize::MAX, bytes),
        };
        if read(&mut first, asked) {
            count.fetch_add(1, Ordering::SeqCst);
            first.write_all(&ANSWER.as_bytes()[..answered]).expect("a part of an answer");
        }
        // The client is told even where the system would still wait for what it has not read.
        let _ = first.shutdown(Shutdown::Both);
        drop(first);
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            if read(&mut stream, usize::MAX) {
                count.fetch_add(1, Ordering::SeqCst);
                let _ =
                    stream.write_all(ANSWER.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n").as_bytes());
            }
        }
    });
    (url, counted)
}

fn moments() -> impl Iterator<Item = Moment> {
    let asked = [0, 1, 4, 16, 40, 80, 120, 160].into_iter().map(Moment::Asked);
    asked.chain((0..=ANSWER.len()).step_by(6).chain([ANSWER.len()]).map(Moment::Answered))
}

fn client(url: &str) -> Client {
    let quick = Retries::new().first_pause(Duration::from_millis(1)).longest_pause(Duration::from_millis(5));
    let builder = Client::builder().base_url(url).pass_token("t").retries(quick);
    builder.timeout(Duration::from_secs(10)).build().expect("a client")
}

#[tokio::test]
async fn a_connection_that_is_closed_at_any_moment_fails_no_read_and_repeats_no_write() {
    for moment in moments() {
        let (url, _) = ending(moment);
        let reader = client(&url);
        for _ in 0..2 {
            let read = reader.get_ship("x").await;
            assert!(read.is_ok(), "{moment:?}: {read:?}");
        }
        let (url, count) = ending(moment);
        let writer = client(&url);
        writer.get_ship("x").await.expect("the first call");
        let written = writer.add_ship(Ship::from(ShipRequired { name: "x".to_owned() })).await;
        let done = count.load(Ordering::SeqCst);
        assert!(done <= 1, "{moment:?}: {done} times");
        match written {
            Ok(_) => assert_eq!(done, 1, "{moment:?}"),
            // What says that it can be made again was not done.
            Err(error) => assert!(!error.is_retryable() || done == 0, "{moment:?}: {error}"),
        }
    }
}

/// A server that answers each connection after a moment, as often as it is asked there.
fn patient() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            thread::spawn(move || {
                while read(&mut stream, usize::MAX) {
                    thread::sleep(Duration::from_millis(1));
                    // Byte by byte, so that there is much to wait for.
                    for piece in ANSWER.as_bytes().chunks(20) {
                        if stream.write_all(piece).is_err() {
                            return;
                        }
                        thread::yield_now();
                    }
                }
            });
        }
    });
    url
}

#[tokio::test]
async fn a_thousand_calls_at_once_over_one_client_all_come_through() {
    let client = client(&patient());
    let mut calls = tokio::task::JoinSet::new();
    for number in 0..1000 {
        let client = client.clone();
        calls.spawn(async move { client.get_ship(number.to_string()).await });
    }
    for outcome in calls.join_all().await {
        assert_eq!(outcome.expect("a ship").name, "Ada");
    }
}

/// Tokens that take a moment.
struct Slow;

impl TokenProvider for Slow {
    fn token(&self) -> BoxFuture<'static, Result<Token, TokenError>> {
        Box::pin(async {
            tokio::task::yield_now().await;
            Ok(Token::new("t").expires_in(Duration::from_millis(1)))
        })
    }
}

/// What a future comes to, unless it is dropped before: when it has waited so often.
async fn until_it_waits<F: Future>(future: F, times: usize) -> Option<F::Output> {
    let (mut future, mut waited) = (pin!(future), 0);
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => {
            waited += 1;
            if waited > times { Poll::Ready(None) } else { Poll::Pending }
        }
    })
    .await
}

#[tokio::test]
async fn a_call_that_is_dropped_at_any_await_leaves_the_client_whole() {
    let builder = Client::builder().base_url(patient()).pass_token_from(Slow);
    // With one place, a call that kept it would keep all others out.
    let client =
        builder.limits(Limits::new().at_once(1)).timeout(Duration::from_secs(10)).build().expect("a client");
    let mut came = None;
    for times in 0..100 {
        came = until_it_waits(client.get_ship("x").send(), times).await;
        let next = client.get_ship("y").await;
        assert!(next.is_ok(), "after {times}: {next:?}");
        if came.is_some() {
            assert!(times >= 2, "a call waits for its token, its connection, its answer");
            break;
        }
    }
    assert!(came.is_some_and(|outcome| outcome.is_ok()), "in the end it comes through");
}
