//! What Plannr sends to an address of yours, once its signature was found right.
//!
//! `PLANNR_SECRET=… cargo run --features webhooks --example receive_webhook -- SIGNATURE < body.json`, as any server
//! would call it with the header and the body of a request.

use std::io::Read as _;

use http::{HeaderMap, StatusCode};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let signature = std::env::args().nth(1).ok_or("give what stands in the header X-Signature")?;
    let mut body = Vec::new();
    std::io::stdin().read_to_end(&mut body)?;
    let mut headers = HeaderMap::new();
    headers.insert("X-Signature", signature.parse()?);
    let (status, event) = receive(&std::env::var("PLANNR_SECRET")?, &headers, body);
    println!("{status}: {}", event.unwrap_or_default());
    Ok(())
}

/// What to answer, and the event where its signature is right.
pub fn receive(secret: &str, headers: &HeaderMap, body: Vec<u8>) -> (StatusCode, Option<String>) {
    match plannr::webhooks(secret).parse(headers, body) {
        // No page says what is in an event: it is JSON as it came.
        Ok(received) => (StatusCode::NO_CONTENT, received.event().map(|event| event.text().into_owned())),
        Err(_) => (StatusCode::UNAUTHORIZED, None),
    }
}
