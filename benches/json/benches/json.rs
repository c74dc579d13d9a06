//! Decoding and encoding, ours and derived.

use std::hint::black_box;

use benches_json::derived;
use bytes::Bytes;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use shapes::models;
use shapes::runtime::{Decode, decode};

fn compare<Ours: Decode, Derived: DeserializeOwned + Serialize>(criterion: &mut Criterion, name: &str, value: &Value) {
    let body = Bytes::from(value.to_string());
    let ours = decode::<Ours>(&body);
    assert!(ours.whole && ours.drift.is_empty(), "{}", ours.drift);
    let ours = ours.value.expect("the shape");
    assert!(ours.encode().view().is_text(&value.to_string()));
    let derived: Derived = serde_json::from_slice(&body).expect("the shape");

    let mut group = criterion.benchmark_group(format!("decode {name}"));
    group.throughput(Throughput::Bytes(body.len() as u64));
    group.bench_function("ours", |bench| bench.iter(|| decode::<Ours>(black_box(&body)).value));
    group.bench_function("derived", |bench| {
        bench.iter(|| serde_json::from_slice::<Derived>(black_box(&body)).expect("the shape"));
    });
    group.finish();

    let mut group = criterion.benchmark_group(format!("encode {name}"));
    group.throughput(Throughput::Bytes(body.len() as u64));
    group.bench_function("ours", |bench| bench.iter(|| black_box(&ours).encode()));
    group.bench_function("derived", |bench| {
        bench.iter(|| serde_json::to_vec(black_box(&derived)).expect("JSON"));
    });
    group.finish();
}

fn all(criterion: &mut Criterion) {
    compare::<models::Issue, derived::Issue>(criterion, "issue", &benches_json::issue());
    compare::<Vec<models::Repository>, Vec<derived::Repository>>(criterion, "repositories", &benches_json::repositories());
    compare::<models::Answer, derived::Answer>(criterion, "answer", &benches_json::answer());
    compare::<models::Event, derived::Event>(criterion, "event", &benches_json::event());
}

criterion_group!(benches, all);
criterion_main!(benches);
