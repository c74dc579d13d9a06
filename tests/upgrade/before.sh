#!/bin/sh
# Compiles the code that docs/upgrading.md shows of version 0.1 against that version, the commit a7797f9 of this
# repository, in a folder of its own: tests/upgrade/before.sh [FOLDER]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=${1:-$(mktemp -d)}
git -C "$root" archive a7797f9 | tar -x -C "$folder"
mkdir -p "$folder/generated/examples"
cp "$root/tests/upgrade/before.rs" "$folder/generated/examples/before.rs"
cd "$folder"
# Nothing is sent, so that no transport has to be built.
cargo check --package plannr --no-default-features --example before
echo "the code of version 0.1 compiles"
[ $# -gt 0 ] || rm -rf "$folder"
