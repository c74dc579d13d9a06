//! What the policy costs on a good day: calls with retries, limits, a provider of tokens and hooks, and calls with a fixed
//! token and nothing of that.

use std::time::Duration;

use harbour::{Client, Limits, Retries, Token, TokenError};

use crate::rates::{Called, many, processor_time};

/// Pairs, in turns.
const PAIRS: usize = 16;

/// A client with all of it, or with none.
fn client(url: &str, has_policy: bool) -> Client {
    let builder = Client::builder().base_url(url);
    let builder = if has_policy {
        let provider = || async { Ok::<_, TokenError>(Token::new("token").expires_in(Duration::from_secs(3600))) };
        builder
            .bearer_token_from(provider)
            .retries(Retries::new())
            .limits(Limits::new().rate(10_000_000, Duration::from_secs(60)).at_once(64))
            .before_request(|_, _| {})
            .after_response(|_, _| {})
    } else {
        builder.bearer_token("token").without_retries().limits(Limits::new())
    };
    builder.build().expect("a client")
}

/// Measures calls, one and 64 at a time: what the calls of all pairs take more, and how far the pairs lie apart.
pub async fn overhead<C: Called>(url: &str) {
    let clients = [client(url, true), client(url, false)];
    for in_flight in [1, 64] {
        let mut shares = Vec::new();
        // The first pair opens the connections; then each is first as often as the other.
        for pair in 0..=PAIRS {
            let mut times = [Duration::ZERO; 2];
            for which in [pair % 2, 1 - pair % 2] {
                let started = processor_time();
                many(C::CALLS / 2, in_flight, || C::call(&clients[which])).await;
                times[which] = processor_time() - started;
            }
            if pair > 0 {
                shares.push((times[0].as_secs_f64() / times[1].as_secs_f64() - 1.0) * 100.0);
            }
        }
        shares.sort_by(f64::total_cmp);
        let (least, middle, most) = (shares[0], shares[PAIRS / 2], shares[PAIRS - 1]);
        println!(
            "policy, {}, {in_flight} in flight: {middle:+.1} % of processor time in the middle of {PAIRS} pairs, \
             {least:+.1} to {most:+.1}",
            C::PATH
        );
    }
}

/// Makes so many calls, so many at a time, for a count of instructions.
pub async fn calls_of<C: Called>(url: &str, has_policy: bool, count: usize, in_flight: usize) {
    let client = client(url, has_policy);
    many(count, in_flight, || C::call(&client)).await;
}
