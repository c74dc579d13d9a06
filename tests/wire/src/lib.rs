//! The client that comes of the construct `harbour` against real answers, over connections of loopback.
//!
//! `UPDATE=1 cargo test -p tests --test constructs -- harbour` writes that client again. Each file has tables: an
//! answer as bytes, and what comes of it.

#[path = "../../../generator/runtime/mod.rs"]
#[allow(dead_code, unused_imports, reason = "nothing here is public")]
mod runtime;

#[path = "../../constructs/harbour/client.rs"]
#[allow(dead_code, unused_imports, unused_qualifications, clippy::pedantic, reason = "generated, and nothing here is public")]
#[rustfmt::skip]
mod client;
#[path = "../../constructs/harbour/models.rs"]
#[allow(dead_code, unused_imports, clippy::pedantic, reason = "generated, and nothing here is public")]
#[rustfmt::skip]
mod models;
#[path = "../../constructs/harbour/operations.rs"]
#[allow(dead_code, unused_imports, clippy::pedantic, reason = "generated, and nothing here is public")]
#[rustfmt::skip]
mod operations;

#[cfg(test)]
#[path = "../../runtime/src/server.rs"]
#[allow(dead_code, reason = "others use all of it")]
mod server;

#[cfg(test)]
mod bad_days;
#[cfg(test)]
mod bad_servers;
#[cfg(test)]
mod blocking;
#[cfg(test)]
mod certificates;
#[cfg(test)]
mod chaos;
#[cfg(test)]
mod conformance;
#[cfg(test)]
#[path = "../../runtime/src/dice.rs"]
#[allow(dead_code, reason = "others use all of it")]
mod dice;
#[cfg(test)]
mod downloads;
#[cfg(test)]
mod limits;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod oauth;
#[cfg(test)]
mod odd_answers;
#[cfg(test)]
mod outcome;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod places;
#[cfg(test)]
mod raw_calls;
#[cfg(test)]
mod replies;
#[cfg(test)]
mod requests;
#[cfg(test)]
mod retries;
#[cfg(test)]
mod round_trips;
#[cfg(test)]
mod secrets;
#[cfg(test)]
mod streams;
#[cfg(test)]
mod success;
#[cfg(test)]
mod time;
#[cfg(test)]
mod tokens;
#[cfg(test)]
mod uploads;
#[cfg(test)]
mod view;
#[cfg(test)]
mod webhooks;
