#!/bin/sh
# Measures reading and writing: generates the shapes, then runs the benchmarks. Arguments go to criterion.
set -eu
cd "$(dirname "$0")"
out=../../target/shapes
cargo run --quiet --manifest-path ../../Cargo.toml --package xtask -- codegen --spec openapi.yaml --out $out
export CARGO_TARGET_DIR=../../target/benches
cargo bench --quiet --bench allocations
cargo bench --quiet --bench json -- "$@"
