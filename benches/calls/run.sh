#!/bin/sh
# Measures whole calls: generates both crates, then runs each measure in a process of its own, beside a server.
set -eu
cd "$(dirname "$0")"
codegen() { cargo run --quiet --manifest-path ../../Cargo.toml --package xtask -- codegen "$@"; }
codegen --spec ../json/openapi.yaml --out ../../target/shapes
codegen --spec openapi.yaml --root .. --out ../../target/calls --crate-name harbour
export CARGO_TARGET_DIR=../../target/benches
cargo build --quiet --release
calls=../../target/benches/release/benches-calls
for measure in ${*:-issue repositories answer event policy stream many many-by-hand download upload parts boundaries}; do
  "$calls" "$measure"
done
