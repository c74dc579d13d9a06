//! What the policy costs on a good day: calls with retries, a limit, a provider of tokens and hooks, and calls without.

use std::time::Duration;

use harbour::{Client, Limits, Retries};

use crate::rates::{Called, Event, many, processor_time};

/// Pairs, in turns.
const ROUNDS: usize = 16;

/// Measures calls of the smallest answer, so that what is added to each is not lost in its reading. `CALLS_OF=on` makes
/// calls of one kind only, for counting instructions.
pub async fn overhead(url: &str) {
    let on = Client::builder()
        .base_url(url)
        .retries(Retries::new())
        .limits(Limits::new().rate(10_000_000, Duration::from_secs(60)).at_once(64))
        .before_request(|_, _| {})
        .after_response(|_, _| {})
        .build()
        .expect("a client");
    let off = Client::builder().base_url(url).without_retries().limits(Limits::new()).build().expect("a client");
    if let Ok(which) = std::env::var("CALLS_OF") {
        let client = if which == "on" { &on } else { &off };
        return many(Event::CALLS, 1, || Event::call(client)).await;
    }
    for in_flight in [1, 64] {
        let mut times = [Duration::ZERO; 2];
        // The first two open the connections; then each is first as often as the other.
        for turn in 0..2 + 2 * ROUNDS {
            let which = usize::from(matches!(turn % 4, 1 | 2));
            let client = [&on, &off][which];
            let started = processor_time();
            many(Event::CALLS, in_flight, || Event::call(client)).await;
            if turn > 1 {
                times[which] += processor_time() - started;
            }
        }
        let [with, without] = times.map(|time| time.as_secs_f64());
        let percent = (with / without - 1.0) * 100.0;
        println!("policy, {in_flight} in flight: {percent:+.1} % of processor time");
    }
}
