//! How many calls are made in a time, and at once.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::client::Client;
use crate::outcome::TOKEN;
use crate::runtime::{Body, BoxFuture, Limits, Payload, Repetition, SendOptions, Transport, TransportError};

/// A server that notes when each call came, and how many were there at once.
#[derive(Default)]
struct Gauge {
    came: Mutex<Vec<Instant>>,
    running: AtomicUsize,
    most: AtomicUsize,
    headers: &'static [(&'static str, &'static str)],
}

impl Transport for Gauge {
    fn send(
        &self,
        _: http::Request<Payload>,
        _: &SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.came.lock().expect("no panic").push(Instant::now());
        Box::pin(async move {
            let running = self.running.fetch_add(1, Ordering::SeqCst) + 1;
            self.most.fetch_max(running, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_millis(2)).await;
            self.running.fetch_sub(1, Ordering::SeqCst);
            let mut response = http::Response::builder();
            for (name, value) in self.headers {
                response = response.header(*name, *value);
            }
            response.body(r#"{"name":"Ada"}"#.into()).map_err(TransportError::other)
        })
    }
}

fn client(gauge: &Arc<Gauge>, limits: Limits) -> Client {
    let builder = Client::builder().transport(gauge.clone()).pass_token(TOKEN).limits(limits);
    builder.build().expect("a client")
}

async fn calls(client: &Client, count: usize) {
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..count {
        calls.spawn(client.clone().get_ship("x").send());
    }
    for outcome in calls.join_all().await {
        outcome.expect("a ship");
    }
}

#[tokio::test]
async fn in_no_stretch_of_time_are_there_more_calls_than_allowed() {
    let time = Duration::from_millis(150);
    let gauge = Arc::new(Gauge::default());
    calls(&client(&gauge, Limits::new().rate(5, time)), 16).await;
    let came = gauge.came.lock().expect("no panic");
    let shortest = came.windows(6).map(|six| six[5] - six[0]).min().expect("calls");
    // A call leaves a little after its turn has come.
    assert!(shortest + Duration::from_millis(20) >= time, "{shortest:?}");
    assert!(came[15] - came[0] < time * 8, "{:?}", came[15] - came[0]);
}

#[tokio::test]
async fn clones_make_no_more_calls_at_once_than_allowed() {
    for (limits, most) in [(Limits::new().at_once(3), 3), (Limits::new().at_once(0), 1), (Limits::new(), 60)]
    {
        let gauge = Arc::new(Gauge::default());
        calls(&client(&gauge, limits), 60).await;
        assert_eq!(gauge.most.load(Ordering::SeqCst), most);
    }
}

#[tokio::test]
async fn who_leaves_the_queue_makes_way() {
    let gauge = Arc::new(Gauge::default());
    let client = client(&gauge, Limits::new().at_once(1));
    for _ in 0..20 {
        let first = client.get_ship("x").send();
        let second = tokio::time::timeout(Duration::from_millis(1), client.get_ship("x").send());
        let third = client.get_ship("x").send();
        let (first, _, third) = tokio::join!(first, second, third);
        assert!(first.is_ok() && third.is_ok());
    }
    assert_eq!(gauge.most.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn who_would_wait_for_too_long_is_told_at_once() {
    let gauge = Arc::new(Gauge::default());
    let client = client(&gauge, Limits::new().rate(1, Duration::from_secs(3600)));
    client.get_ship("x").await.expect("a ship");
    let started = Instant::now();
    let error = client.get_ship("x").await.expect_err("no room");
    assert!(error.is_limited() && error.repetition() == Repetition::Unseen);
    assert!(error.retry_after().is_some_and(|wait| wait > Duration::from_secs(3500)));
    assert_eq!(
        error.to_string(),
        "getShip (GET /ships/{name}): the limit of the client left no room in time"
    );
    assert!(started.elapsed() < Duration::from_secs(2));
    assert_eq!(gauge.came.lock().expect("no panic").len(), 1);
}

#[tokio::test]
async fn what_the_server_says_of_its_limit_is_heeded() {
    let headers = &[("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "1")];
    for (limits, waits) in [(Limits::new().rate(500, Duration::from_secs(60)), true), (Limits::new(), false)]
    {
        let gauge = Arc::new(Gauge { headers, ..Gauge::default() });
        let client = client(&gauge, limits);
        let started = Instant::now();
        client.get_ship("x").await.expect("a ship");
        client.get_ship("x").await.expect("a ship");
        assert_eq!(started.elapsed() >= Duration::from_secs(1), waits, "{:?}", started.elapsed());
    }
}

/// A time that cannot be right does not close a client for good.
#[tokio::test]
async fn a_server_that_names_a_year_closes_a_client_for_an_hour() {
    let of_draft: &[_] = &[("ratelimit", "\"burst\";r=50;t=10, \"yearly\";r=0;t=31536000")];
    let of_older_draft: &[_] = &[("ratelimit", "limit=100, remaining=0, reset=31536000")];
    let of_vendors: &[_] = &[("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "31536000")];
    for headers in [of_draft, of_older_draft, of_vendors] {
        let gauge = Arc::new(Gauge { headers, ..Gauge::default() });
        let client = client(&gauge, Limits::new().rate(500, Duration::from_secs(60)));
        client.get_ship("x").await.expect("a ship");
        let error = client.get_ship("x").await.expect_err("no room");
        let wait = error.retry_after().expect("a time");
        assert!(wait > Duration::from_secs(3500) && wait <= Duration::from_secs(3600), "{wait:?}");
    }
}

#[tokio::test]
async fn who_leaves_before_the_turn_gives_it_back() {
    let gauge = Arc::new(Gauge::default());
    let client = client(&gauge, Limits::new().rate(1, Duration::from_millis(300)));
    client.get_ship("x").await.expect("a ship");
    for _ in 0..20 {
        let call = tokio::time::timeout(Duration::from_millis(1), client.get_ship("x").send());
        call.await.expect_err("its turn has not come");
    }
    let started = Instant::now();
    client.get_ship("x").await.expect("a ship");
    assert!(started.elapsed() < Duration::from_secs(3), "{:?}", started.elapsed());
    let came = gauge.came.lock().expect("no panic");
    assert!(came.len() == 2 && came[1] - came[0] >= Duration::from_millis(290), "{came:?}");
}
