//! The crate `plannr` against a real HTTP server on loopback: the bytes it sends, what it makes of
//! answers as documented, as really given, and wrong.

mod answers;
mod conversions;
mod downstream;
mod events;
mod examples;
mod failures;
mod mock;
mod money;
mod plans;
mod readme;
mod registry;
mod rules;
mod seccl;
#[path = "../../runtime/src/server.rs"]
mod server;
mod upgrade;
mod whole;

use plannr::Client;
use serde_json::Value;

use server::{Seen, Server};

/// A token that must never be printed.
const TOKEN: &str = "very-secret-token";

/// A client of a server.
fn client(server: &Server) -> Client {
    Client::builder()
        .base_url(&server.url)
        .bearer_token(TOKEN)
        .without_retries()
        .account_uuid("5e0c2a1b-7d43-4f0e-9a68-b1f2c3d4e5f6")
        .build()
        .expect("a client")
}

/// The body of a request as JSON.
fn body(seen: &Seen) -> Value {
    serde_json::from_slice(&seen.body).expect("JSON")
}
