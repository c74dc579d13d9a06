//! Does one thing many times, to be counted by `valgrind --tool=callgrind`: `work decode ours answer 100`.

use std::hint::black_box;

use benches_json::derived;
use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use shapes::models;
use shapes::runtime::{Decode, decode};

fn work<Ours: Decode, Derived: DeserializeOwned + Serialize>(what: &str, value: &Value, count: usize) {
    let body = Bytes::from(value.to_string());
    let ours = decode::<Ours>(&body).value.expect("the shape");
    let derived: Derived = serde_json::from_slice(&body).expect("the shape");
    for _ in 0..count {
        match what {
            "decode ours" => drop(decode::<Ours>(black_box(&body))),
            "decode derived" => drop(serde_json::from_slice::<Derived>(black_box(&body))),
            "encode ours" => drop(black_box(&ours).encode()),
            "encode derived" => drop(serde_json::to_vec(black_box(&derived))),
            _ => panic!("decode or encode, ours or derived"),
        }
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [how, whose, shape, count] = arguments.as_slice() else { panic!("work decode ours issue 100") };
    let (what, count) = (format!("{how} {whose}"), count.parse().expect("a number"));
    match shape.as_str() {
        "issue" => work::<models::Issue, derived::Issue>(&what, &benches_json::issue(), count),
        "repositories" => {
            work::<Vec<models::Repository>, Vec<derived::Repository>>(&what, &benches_json::repositories(), count);
        }
        "answer" => work::<models::Answer, derived::Answer>(&what, &benches_json::answer(), count),
        "event" => work::<models::Event, derived::Event>(&what, &benches_json::event(), count),
        _ => panic!("issue, repositories, answer or event"),
    }
}
