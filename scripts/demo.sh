#!/bin/sh
# The whole story once: generate, serve, examine, report. Leaves nothing running and nothing on the disk.
set -eu
cd "$(dirname -- "$0")/.."
exec node scripts/demo.ts
