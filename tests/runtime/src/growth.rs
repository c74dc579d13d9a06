//! What a body costs in time and memory.

use std::time::Instant;

use bytes::Bytes;

use crate::models::{Animal, Cat, Node, Pet, Toy};
use crate::runtime::{self, Decode, Raw};

/// Reads a body and writes what was read.
type Work = fn(&Bytes);

fn rewrite<T: Decode>(body: &Bytes) {
    drop(runtime::decode::<T>(body).value.map(|value| value.encode()));
}

/// What it is called, a body of a size, and what is done with it.
type Kind = (&'static str, fn(usize) -> String, Work);

/// Bodies that could cost more than their length.
const KINDS: &[Kind] = &[
    (
        "lists in lists",
        |n| format!(r#"{{"lives":1,"x":{}{}}}"#, "[".repeat(n), "]".repeat(n)),
        rewrite::<Cat>,
    ),
    (
        "objects in objects, read as themselves",
        |n| format!("{}1{}", r#"{"body":{"content":["#.repeat(n / 20), "]}}".repeat(n / 20)),
        rewrite::<Node>,
    ),
    (
        "friends of friends",
        |n| format!("{}1{}", r#"{"name":"","friend":"#.repeat(n / 20), "}".repeat(n / 20)),
        rewrite::<Pet>,
    ),
    ("unknown properties", |n| object(n / 10, |at| format!(r#""p{at}":[{at}]"#)), rewrite::<Cat>),
    ("typed properties beside the fields", |n| object(n / 10, |at| format!(r#""p{at}":"""#)), rewrite::<Pet>),
    ("the same with other kinds", |n| object(n / 10, |at| format!(r#""p{at}":[]"#)), rewrite::<Pet>),
    (
        "one property many times, the first long",
        |n| format!(r#"{{"name":"{}"{}}}"#, "x".repeat(n), r#","name":1"#.repeat(n / 9)),
        rewrite::<Pet>,
    ),
    (
        "one property that is not described, the same way",
        |n| format!(r#"{{"other":"{}"{}}}"#, "x".repeat(n), r#","other":[]"#.repeat(n / 10)),
        rewrite::<Pet>,
    ),
    ("items of another kind", |n| format!("[{}1]", "1,".repeat(n / 2)), rewrite::<Vec<Toy>>),
    ("items of no variant", |n| format!("[{}1]", r#"{"x":1},"#.repeat(n / 8)), rewrite::<Vec<Animal>>),
    ("digits", |n| format!(r#"{{"name":"","weight":{}}}"#, "7".repeat(n)), rewrite::<Pet>),
    ("an exponent", |n| format!(r#"{{"name":"","weight":1e{}}}"#, "7".repeat(n)), rewrite::<Pet>),
    ("escapes", |n| format!(r#"{{"name":"{}"}}"#, r"\ud800\n".repeat(n / 8)), rewrite::<Pet>),
    ("quotes without end", |n| format!(r#"{{"name":"{}"#, r#"\""#.repeat(n / 2)), rewrite::<Pet>),
    ("brackets without end", |n| r#"{"x":["#.repeat(n / 6), rewrite::<Pet>),
    ("anything", |n| format!("[{}1]", r#"{"a":[null]},"#.repeat(n / 13)), rewrite::<Raw>),
];

fn object(count: usize, property: impl Fn(usize) -> String) -> String {
    format!("{{{}}}", (0..count).map(property).collect::<Vec<_>>().join(","))
}

/// The time that this thread has had of a processor, in nanoseconds, where the system says so; else that of the clock.
fn time(since: Instant) -> u128 {
    let own = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let own = own.and_then(|text| text.split(' ').next()?.parse().ok());
    own.unwrap_or_else(|| since.elapsed().as_nanos())
}

/// How long it takes, done until enough time is spent: systems count in ticks.
fn measured(work: Work, body: &Bytes) -> u128 {
    let since = Instant::now();
    let (before, mut count) = (time(since), 0);
    loop {
        work(body);
        count += 1;
        let spent = time(since) - before;
        if spent > 30_000_000 {
            return spent / count;
        }
    }
}

#[test]
fn four_times_the_body_takes_four_times_as_long() {
    for (name, body, work) in KINDS {
        let [small, large] = [30_000, 120_000].map(|size| measured(*work, &Bytes::from(body(size))));
        // With the square of its length it would take sixteen times as long.
        assert!(large < small * 9, "{name}: {small} and {large} nanoseconds");
    }
}

/// A record with parts that nobody described, out of an answer of 50 MB.
#[test]
fn a_record_that_is_kept_holds_little_of_a_large_answer() {
    let mut kept = None;
    let held = allocation_counter::measure(|| {
        let large = format!(r#"{{"id":1,"more":"{}"}},"#, "x".repeat(100_000));
        let small =
            r#"{"id":"7","more":{"deep":["kept as it came",12345678901234567890123]},"most":[1,2,3]}"#;
        let body = Bytes::from(format!("[{}{small}]", large.repeat(500)));
        assert!(body.len() > 50_000_000);
        kept = runtime::decode::<Vec<Toy>>(&body).value.and_then(|mut toys| toys.pop());
    });
    let toy: Toy = kept.expect("a toy");
    assert_eq!((toy.id, toy.extra.iter().count()), (7, 2));
    assert!(held.bytes_max > 50_000_000 && held.bytes_current <= 64 * 1024, "{held:?}");
}
