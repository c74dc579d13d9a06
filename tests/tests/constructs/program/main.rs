//! Shows what the constructs read and send. Their modules are added below.
#![allow(dead_code, unused, missing_docs, reason = "of each construct, only what its cases name is used")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::{Debug, Write};
use std::sync::Arc;

use bytes::Bytes;
use runtime::{
    Body, BoxFuture, BuiltRequest, Decode, Decoded, Encode, Payload, Raw, SendOptions, Transport, TransportError, decode,
};

pub mod runtime;
mod server;
mod wire;

fn main() {
    let mut shown: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    // One line for each construct.
    println!("{}", serde_json::json!(shown));
}

/// A body as its type, how it is written again, and its drift.
fn body<T: Decode + Encode + Debug>(text: &str, variant: impl FnOnce(&T) -> String) -> String {
    if let Err(error) = Raw::from_text(text) {
        return format!("not JSON: {error}");
    }
    let Decoded { value, drift, .. } = decode::<T>(&Bytes::copy_from_slice(text.as_bytes()));
    let Some(decoded) = value else {
        return "does not fit".to_owned();
    };
    // The name of the type, its variant, then what is in it.
    let debug = format!("{decoded:?}");
    let (name, rest) = debug.split_at(debug.find([' ', '(']).unwrap_or(debug.len()));
    let mut shown = format!("{name}{}{rest}", variant(&decoded));
    let again = decoded.encode();
    if !again.view().is_text(text) {
        write!(shown, "\nwritten as {again}").expect("memory");
    }
    for event in drift.iter() {
        write!(shown, "\ndrift at {event}").expect("memory");
    }
    shown
}

/// A request as it is built, without the name of the client, and how it arrives otherwise over a connection.
fn request(build: impl FnOnce() -> Result<BuiltRequest, Box<dyn Error>>) -> String {
    let request = match build() {
        Ok(request) => request,
        Err(error) => return format!("refused: {error}"),
    };
    let mut shown = format!("{} {}\n", request.method(), request.uri());
    let mut headers: Vec<String> = request
        .headers()
        .iter()
        .filter(|(name, _)| *name != "user-agent")
        .map(|(name, value)| format!("{name}: {}\n", printable(value.as_bytes())))
        .collect();
    headers.sort();
    shown.push_str(&headers.concat());
    match request.body().bytes() {
        Some(bytes) if bytes.is_empty() => {}
        Some(bytes) => write!(shown, "\n{}", printable(bytes)).expect("memory"),
        None => write!(shown, "\n{:?}", request.body()).expect("memory"),
    }
    // What stands between parts is drawn anew for each request.
    let content_type = request.headers().get("content-type").and_then(|value| value.to_str().ok());
    if let Some((_, boundary)) = content_type.and_then(|value| value.split_once("boundary=")) {
        shown = shown.replace(boundary, "----part");
    }
    if let Some(difference) = wire::difference(request.into_http()) {
        write!(shown, "\non the wire, {difference}").expect("memory");
    }
    shown
}

/// Bytes as text: lines stay lines, what cannot be seen is escaped.
fn printable(bytes: &[u8]) -> String {
    let mut shown = String::new();
    for chunk in bytes.utf8_chunks() {
        for letter in chunk.valid().chars() {
            match letter {
                '\n' => shown.push(letter),
                letter if letter.is_control() => shown.extend(letter.escape_default()),
                letter => shown.push(letter),
            }
        }
        shown.extend(chunk.invalid().iter().map(|byte| format!("\\x{byte:02x}")));
    }
    shown
}

struct Nowhere;

impl Transport for Nowhere {
    fn send(
        &self,
        _: http::Request<Payload>,
        _: &SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async { Err(TransportError::connect("nothing is sent")) })
    }
}

fn nowhere() -> Arc<Nowhere> {
    Arc::new(Nowhere)
}

