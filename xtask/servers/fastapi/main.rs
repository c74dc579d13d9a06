//! Sends each kind of parameter and body to the ferry line, and holds what arrived there against what was sent.

mod answers;
mod bodies;
mod bookings;
mod checks;
mod forms;
mod parameters;

use std::process::ExitCode;

use checks::Checks;
use ferry::{Client, models};

const UUID: &str = "5c1d7a80-9f2e-4b6a-8d3c-0e7f1a2b3c4d";

#[tokio::main]
async fn main() -> ExitCode {
    let address = std::env::args().nth(1).expect("the address of the server");
    let client = Client::builder()
        .base_url(address)
        .http_basic("mate", "p:ss word")
        .oauth2_password_bearer_token("t1")
        .bearer_token("t0ken")
        .api_key_header("in header")
        .api_key_query("in & query")
        .api_key_cookie("in-cookie")
        .build()
        .expect("a client");
    let mut checks = Checks::default();
    parameters::all(&client, &mut checks).await;
    bookings::all(&client, &mut checks).await;
    bodies::all(&client, &mut checks).await;
    forms::all(&client, &mut checks).await;
    answers::all(&client, &mut checks).await;
    checks.end()
}

/// Holds what the server has got against what was sent, as Python writes it.
pub fn arrived(checks: &mut Checks, what: &str, got: Option<models::Got>, sent: &[(&str, &str)]) {
    let Some(got) = got else { return };
    checks.equal(&format!("{what}: number of values"), got.got.len(), sent.len());
    for (name, value) in sent {
        let found = got.got.get(*name).map(String::as_str);
        checks.equal(&format!("{what}.{name}"), found, Some(*value));
    }
}
