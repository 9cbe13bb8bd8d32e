#!/bin/sh
# Runs all tests; the last line counts them. Arguments go to vitest: `npm test -- document`.
set -eu
cd "$(dirname -- "$0")/.."
exec node scripts/test.ts "$@"
