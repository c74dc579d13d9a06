//! How often memory is asked for, and how much of it at once.

use allocation_counter::measure;
use benches_json::derived;
use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use shapes::models;
use shapes::runtime::{Decode, decode};

fn compare<Ours: Decode, Derived: DeserializeOwned + Serialize>(name: &str, value: &Value) {
    let body = Bytes::from(value.to_string());
    let ours = decode::<Ours>(&body).value.expect("the shape");
    let derived: Derived = serde_json::from_slice(&body).expect("the shape");
    let row = |what: &str, ours: allocation_counter::AllocationInfo, derived: allocation_counter::AllocationInfo| {
        println!(
            "{what} {name} ({} bytes): ours {} times, at most {} bytes; derived {} times, at most {} bytes",
            body.len(),
            ours.count_total,
            ours.bytes_max,
            derived.count_total,
            derived.bytes_max
        );
    };
    let read = measure(|| drop(decode::<Ours>(&body)));
    row("decode", read, measure(|| drop(serde_json::from_slice::<Derived>(&body))));
    row("encode", measure(|| drop(ours.encode())), measure(|| drop(serde_json::to_vec(&derived))));
}

fn main() {
    compare::<models::Issue, derived::Issue>("issue", &benches_json::issue());
    compare::<Vec<models::Repository>, Vec<derived::Repository>>("repositories", &benches_json::repositories());
    compare::<models::Answer, derived::Answer>("answer", &benches_json::answer());
    compare::<models::Event, derived::Event>("event", &benches_json::event());
}
