#!/bin/sh
# The gate: everything that must hold before a change is handed in. Stops at the first failure.
set -eu
cd "$(dirname -- "$0")/.."

step() {
  echo "--- $1"
  shift
  "$@"
}

step "types" node node_modules/@typescript/native/bin/tsc -p tsconfig.json --noEmit
step "lint" oxlint --deny-warnings
step "format" oxfmt --check
step "generated code is up to date" node cli/main.ts check
step "tests and house checks" node scripts/test.ts
