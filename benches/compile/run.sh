#!/usr/bin/env bash
# What compiling a generated crate costs, ours against other generators'; see README.md beside this folder.
set -euo pipefail
here=$(realpath "$(dirname "$0")")
root=$(realpath "$here/../..")
work=$(realpath -m "${WORK:-$root/target/compile}")
[ $# -gt 0 ] || { echo "run.sh DOCUMENT... (WORK=folder, MEASURES='check release size')" >&2; exit 2; }
measures=${MEASURES-check release size}
kinds=${KINDS:-ours openapi-to-rust ploidy}
mkdir -p "$work/crates" "$work/logs"

# One measured command: label, then user and system seconds.
measured() {
  local label=$1; shift
  /usr/bin/time -f '%U %S %M' -o "$work/figures" "$@" >"$work/logs/last.log" 2>&1 || { tail -20 "$work/logs/last.log"; return 1; }
  tail -n 1 "$work/figures" | awk -v label="$label" '{ printf "%-44s %8.2f s %8.0f MB\n", label, $1 + $2, $3 / 1024 }'
}

cargo build --quiet --manifest-path "$root/Cargo.toml" --package xtask
cargo build --quiet --manifest-path "$here/Cargo.toml" --target-dir "$root/target/benches"
xtask=${CARGO_TARGET_DIR:-$root/target}/debug/xtask
writer=$root/target/benches/debug/benches-compile
cd "$root"

names=()
for document in "$@"; do
  name=$(basename "$document"); name=${name%.*}; names+=("$name")
  for kind in $kinds; do
    crate=$work/crates/$kind-$name
    rm -rf "$crate" "$crate-calls"
    case $kind in
    ours) "$xtask" codegen --lenient --spec "$document" --root "$(dirname "$document")" --out "$crate" --crate-name "ours-$name"
      client="${kind}_${name//-/_}::Client::builder().base_url(any::<String>()).build().expect(\"a client\")" ;;
    openapi-to-rust) openapi-to-rust generate "$document" --output-dir "$crate/src/api" --module-name api
      { printf '[package]\nname = "openapi-to-rust-%s"\nversion = "0.0.0"\nedition = "2024"\n' "$name"
        cat "$crate/src/api/REQUIRED_DEPS.toml"; } >"$crate/Cargo.toml"
      echo 'pub mod api;' >"$crate/src/lib.rs"
      client="openapi_to_rust_${name//-/_}::api::HttpClient::new().with_base_url(any::<String>())" ;;
    ploidy) ploidy generate rust "$document" -o "$crate" --name "ploidy-$name"
      client="ploidy_${name//-/_}::Client::new(any::<String>()).expect(\"a client\")" ;;
    esac >"$work/logs/generate.log" 2>&1
    mkdir -p "$crate-calls/src/bin"
    { printf '[package]\nname = "%s-%s-calls"\nversion = "0.0.0"\nedition = "2024"\n[dependencies]\n' "$kind" "$name"
      printf '%s-%s = { path = "../%s-%s" }\n' "$kind" "$name" "$kind" "$name"
      echo 'tokio = { version = "1", features = ["macros", "rt", "time", "net"] }'; } >"$crate-calls/Cargo.toml"
    "$writer" "$document" "$crate" "$client" 10 >"$crate-calls/src/bin/ten-$kind-$name.rs"
    "$writer" "$document" "$crate" "$client" 1 >"$crate-calls/src/bin/one-$kind-$name.rs"
  done
done

cd "$work"
{ echo '[workspace]'; echo 'resolver = "3"'; echo 'members = ['
  for name in "${names[@]}"; do for kind in $kinds; do echo "\"crates/$kind-$name\", \"crates/$kind-$name-calls\","; done; done
  echo ']'; echo '[profile.dev]'; echo 'incremental = false'; } >Cargo.toml
export CARGO_TARGET_DIR=$work/target

# Runs something with the crates emptied, so that what they depend on is built.
emptied() {
  for crate in crates/*/; do mv "${crate}src" "${crate}src.kept"; mkdir "${crate}src"; touch "${crate}src/lib.rs"; done
  "$@" || echo "dependencies: $*" >&2
  for crate in crates/*/; do rm -r "${crate}src"; mv "${crate}src.kept" "${crate}src"; done
}
# All of them are named in each call, so that what they depend on has the same features and is not built again.
emptied_packages() { for name in "${names[@]}"; do for kind in $kinds; do echo "--package $kind-$name-calls"; done; done; }

for measure in $measures; do
  echo "$measure:"
  case $measure in
  check) emptied cargo check --quiet --jobs 1 $(emptied_packages)
    for name in "${names[@]}"; do for kind in $kinds; do
      touch "crates/$kind-$name/src/lib.rs"
      measured "check $kind $name" cargo check --quiet --jobs 1 $(emptied_packages) --package "$kind-$name" --lib || true
    done; done ;;
  release) emptied cargo build --quiet --release --jobs 1 $(emptied_packages)
    for name in "${names[@]}"; do for kind in $kinds; do
      touch "crates/$kind-$name/src/lib.rs"
      measured "release with ten calls $kind $name" \
        cargo build --quiet --release --jobs 1 $(emptied_packages) --bin "ten-$kind-$name" || true
    done; done ;;
  size)
    for name in "${names[@]}"; do for kind in $kinds; do
      cargo build --quiet --release --jobs 1 $(emptied_packages) --bin "one-$kind-$name" || continue
      strip -o stripped "target/release/one-$kind-$name"
      printf '%-44s %8.2f MB\n' "stripped, one call $kind $name" "$(stat -c %s stripped | awk '{ print $1 / 1e6 }')"
    done; done ;;
  esac
done
