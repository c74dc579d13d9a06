//! Calls and items in a second of this process' processor time, ours and hand-written in turns.

use std::future::Future;
use std::time::Duration;

use benches_json::derived;
use futures_util::stream::{FuturesUnordered, StreamExt};
use harbour::Client;
use serde::de::DeserializeOwned;

use crate::server::EVENTS;

/// Rounds of each, in turns, so that what else runs meets both.
const ROUNDS: usize = 8;

/// What is called.
pub trait Called {
    /// Its name and path.
    const PATH: &'static str;
    /// How many calls a round makes.
    const CALLS: usize;
    /// Its derived shape.
    type Derived: DeserializeOwned;
    /// Calls it with the generated crate.
    fn call(client: &Client) -> impl Future<Output = usize>;
}

pub struct Issue;

impl Called for Issue {
    const PATH: &'static str = "issue";
    const CALLS: usize = 1920;
    type Derived = derived::Issue;

    async fn call(client: &Client) -> usize {
        let issue = client.get_issue().await.expect("an issue");
        std::mem::size_of_val(&issue)
    }
}

pub struct Repositories;

impl Called for Repositories {
    const PATH: &'static str = "repositories";
    const CALLS: usize = 64;
    type Derived = Vec<derived::Repository>;

    async fn call(client: &Client) -> usize {
        client.list_repositories().await.expect("repositories").len()
    }
}

pub struct Answer;

impl Called for Answer {
    const PATH: &'static str = "answer";
    const CALLS: usize = 640;
    type Derived = derived::Answer;

    async fn call(client: &Client) -> usize {
        client.get_answer().await.expect("an answer").output.len()
    }
}

pub struct Event;

impl Called for Event {
    const PATH: &'static str = "event";
    const CALLS: usize = 1920;
    type Derived = derived::Event;

    async fn call(client: &Client) -> usize {
        let event = client.get_event().await.expect("an event");
        std::mem::size_of_val(&event)
    }
}

/// Measures whole calls, one and 64 at a time.
pub async fn calls<C: Called>(url: &str) {
    let ours = Client::builder().base_url(url).build().expect("a client");
    let theirs = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
    let address = format!("{url}/{}", C::PATH);
    for in_flight in [1, 64] {
        let mut times = [Duration::ZERO; 2];
        // The first two open the connections. Then each is first as often as the other: who comes second finds what
        // the first has left to be done.
        for turn in 0..2 + 2 * ROUNDS {
            let by_whom = usize::from(matches!(turn % 4, 1 | 2));
            let started = processor_time();
            if by_whom == 0 {
                many(C::CALLS, in_flight, || C::call(&ours)).await;
            } else {
                many(C::CALLS, in_flight, || by_hand::<C::Derived>(&theirs, &address)).await;
            }
            if turn > 1 {
                times[by_whom] += processor_time() - started;
            }
        }
        let [our_time, their_time] = times;
        print(&format!("calls of {}, {in_flight} in flight", C::PATH), C::CALLS * ROUNDS, our_time, their_time);
    }
}

async fn by_hand<T: DeserializeOwned>(client: &reqwest::Client, address: &str) -> usize {
    std::mem::size_of_val(&read_by_hand::<T>(client, address).await)
}

/// A call as one writes it.
pub async fn read_by_hand<T: DeserializeOwned>(client: &reqwest::Client, address: &str) -> T {
    let response = client.get(address).timeout(Duration::from_secs(30)).send().await.expect("an answer");
    let body = response.error_for_status().expect("a success").bytes().await.expect("a body");
    serde_json::from_slice(&body).expect("the shape")
}

/// Makes so many calls, so many at a time.
pub async fn many<F: Future<Output = usize>>(calls: usize, in_flight: usize, call: impl Fn() -> F) {
    let lanes = (0..in_flight).map(|_| async {
        for _ in 0..calls / in_flight {
            std::hint::black_box(call().await);
        }
    });
    // Only what is woken is polled, as where each call is a task.
    let mut lanes: FuturesUnordered<_> = lanes.collect();
    while lanes.next().await.is_some() {}
}

/// Measures the items of a stream of events.
pub async fn stream(url: &str) {
    let ours = Client::builder().base_url(url).build().expect("a client");
    let theirs = reqwest::Client::new();
    let address = format!("{url}/labels");
    let (mut our_time, mut their_time) = (Duration::ZERO, Duration::ZERO);
    for round in 0..=ROUNDS / 2 {
        let started = processor_time();
        let mut stream = ours.watch_labels().await.expect("a stream");
        let mut count = 0;
        while let Some(item) = stream.next().await {
            count += usize::from(!item.expect("an item").name.is_empty());
        }
        assert_eq!(count, EVENTS);
        let between = processor_time();
        assert_eq!(events_by_hand(&theirs, &address).await, EVENTS);
        if round > 0 {
            our_time += between - started;
            their_time += processor_time() - between;
        }
    }
    print("events", EVENTS * (ROUNDS / 2), our_time, their_time);
}

/// As one writes it: lines out of a buffer, the data of an event as JSON.
async fn events_by_hand(client: &reqwest::Client, address: &str) -> usize {
    let mut response = client.get(address).send().await.expect("an answer");
    let (mut buffer, mut count) = (Vec::new(), 0);
    while let Some(piece) = response.chunk().await.expect("a piece") {
        buffer.extend_from_slice(&piece);
        let mut start = 0;
        while let Some(end) = buffer[start..].iter().position(|byte| *byte == b'\n') {
            let line = &buffer[start..start + end];
            if let Some(data) = line.strip_prefix(b"data: ") {
                let label: derived::Label = serde_json::from_slice(data).expect("a label");
                count += usize::from(!label.name.is_empty());
            }
            start += end + 1;
        }
        buffer.drain(..start);
    }
    count
}

fn print(what: &str, count: usize, ours: Duration, theirs: Duration) {
    let rate = |time: Duration| count as f64 / time.as_secs_f64();
    let ratio = rate(ours) / rate(theirs);
    println!("{what}: ours {:.0}/s, by hand {:.0}/s of processor time, ratio {ratio:.2}", rate(ours), rate(theirs));
}

/// The processor time of this process so far.
pub fn processor_time() -> Duration {
    let text = std::fs::read_to_string("/proc/self/schedstat").expect("Linux");
    let nanoseconds = text.split(' ').next().and_then(|first| first.parse().ok());
    Duration::from_nanos(nanoseconds.expect("a number"))
}
