#!/usr/bin/env bash
# Compares generation and `cargo check` with other generators; see README.md beside this file.
set -euo pipefail
documents=$(realpath "$1")
root=$(realpath "$(dirname "$0")/..")
work=${2:-$root/target/compare}
mkdir -p "$work" && work=$(realpath "$work")
names="github openai stripe-2023-09"

file() { ls "$documents/$1".*; }
# One measured command: label, then user + system seconds and peak memory.
measured() {
  local label=$1; shift
  local figures
  figures=$(mktemp)
  /usr/bin/time -f '%U %S %M' -o "$figures" "$@" >"$work/last.log" 2>&1 || { cat "$work/last.log"; exit 1; }
  tail -n 1 "$figures" | awk -v label="$label" '{ printf "%-32s %8.2f s %8.0f MB\n", label, $1 + $2, $3 / 1024 }'
  rm "$figures"
}

cargo build --quiet --release --package xtask --manifest-path "$root/Cargo.toml"
xtask=${CARGO_TARGET_DIR:-$root/target}/release/xtask
rm -rf "$work/crates" && mkdir -p "$work/crates"

echo "generate: processor time, peak memory"
for name in $names; do
  ours=$work/crates/ours-$name; theirs=$work/crates/openapi-to-rust-$name; third=$work/crates/ploidy-$name
  measured "ours $name" "$xtask" codegen --lenient --spec "$(file "$name")" --out "$ours" --crate-name "ours-$name"
  measured "openapi-to-rust $name" openapi-to-rust generate "$(file "$name")" --output-dir "$theirs/src/api" --module-name api
  measured "ploidy $name" ploidy generate rust "$(file "$name")" -o "$third" --name "ploidy-$name"
  { printf '[package]\nname = "openapi-to-rust-%s"\nversion = "0.0.0"\nedition = "2024"\n' "$name"
    cat "$theirs/src/api/REQUIRED_DEPS.toml"; } >"$theirs/Cargo.toml"
  echo 'pub mod api;' >"$theirs/src/lib.rs"
done

cd "$work"
{ echo '[workspace]'; echo 'resolver = "3"'; echo 'members = ["crates/*"]'
  echo '[profile.dev]'; echo 'incremental = false'; } >Cargo.toml
export CARGO_TARGET_DIR=$work/target
# Dependencies first, with the crates emptied.
for crate in crates/*; do mv "$crate/src" "$crate/src.kept" && mkdir "$crate/src" && touch "$crate/src/lib.rs"; done
cargo check --quiet
for crate in crates/*; do rm -r "$crate/src" && mv "$crate/src.kept" "$crate/src"; done

echo "check: processor time, peak memory"
for name in $names; do
  for generator in ours openapi-to-rust ploidy; do
    touch "crates/$generator-$name/src/lib.rs"
    measured "$generator $name" cargo check --quiet --jobs 1 --package "$generator-$name"
  done
done
