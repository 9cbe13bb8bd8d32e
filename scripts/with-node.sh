#!/bin/sh
# Runs a command under Node 24.18 or newer, with the project's packages installed: the machine's own Node if it is
# new enough, else the one that tools/node brings from the npm registry. Everything it says goes to standard error.
set -eu

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
tool="$root/tools/node"

new_enough() {
  command -v node >/dev/null 2>&1 && node -e '
    const [major, minor] = process.versions.node.split(".").map(Number);
    process.exit(major > 24 || (major === 24 && minor >= 18) ? 0 : 1)' 2>/dev/null
}

# A lock file is installed once: its copy beside node_modules tells whether that has been done.
install_once() {
  folder=$1
  is_installed "$folder" && return 0
  # Two terminals may come at once. The link names who installs; whoever was killed meanwhile is waited for no more.
  claim="$folder/node_modules.claim"
  misses=0
  until ln -s "$$" "$claim" 2>/dev/null; do
    if holder=$(readlink "$claim"); then
      if kill -0 "$holder" 2>/dev/null; then wait_for "$holder"; else rm -f "$claim"; fi
    else
      # Where no link can be made, npm says what is wrong with the folder, or gets on without one.
      misses=$((misses + 1))
      [ "$misses" -lt 5 ] || break
    fi
    sleep 0.2
  done
  is_installed "$folder" || install "$folder"
  rm -f "$claim"
}

wait_for() {
  [ "${told:-}" = "$1" ] || echo "etalon: waiting for process $1, which installs packages; if it does not, delete $claim" >&2
  told=$1
}

is_installed() {
  cmp -s "$1/package-lock.json" "$1/node_modules/.installed-lock"
}

install() {
  echo "etalon: installing packages in $1 (once)" >&2
  (cd "$1" && npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error) >&2
  cp "$1/package-lock.json" "$1/node_modules/.installed-lock"
}

if ! new_enough; then
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64 | Linux-aarch64) install_once "$tool" ;;
    *) echo "etalon: Node 24.18 or newer is needed, found $(node --version). Install it from your package manager and run this again." >&2; exit 1 ;;
  esac
  PATH="$tool/node_modules/.bin:$PATH"
  new_enough || { echo "etalon: the Node in $tool does not run on this machine. Install Node 24.18 or newer." >&2; exit 1; }
fi

install_once "$root"
PATH="$root/node_modules/.bin:$PATH"
export PATH
exec "$@"
