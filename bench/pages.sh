#!/bin/sh
# pages.sh: bytes of a web page to its main text and metadata, per second of CPU, beside peers in the same run.
# usage: bench/pages.sh             ../shared/data/pages/aeb where it is present, else tests/pages
#        bench/pages.sh FILE...     these
# Ours is bench/pages; libxml2's parsers alone run beside it. Peers: Readability.js over linkedom (pinned in
# bench/pages_peer, installed with npm below the build folder), readability of Python (Debian: python3-readability) and
# trafilatura where it is installed. All get the same pages, decoded to UTF-8 beforehand, and start-up is not counted.
# A peer that is not here, or cannot be fetched, is said so and left out. ROUNDS=N changes the number of rounds (5).
set -eu
here=$(pwd)
case ${1:-} in -h | --help) sed -n '2,8s/^# //p' "$0"; exit 0 ;; esac
root=$(cd "$(dirname "$0")/.." && pwd)
build=${BUILD:-$root/build/bench}
rounds=${ROUNDS:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/html"
[ -f "$build/build.ninja" ] || meson setup "$build" "$root" -Dbuildtype=release >/dev/null
ninja -C "$build" bench/pages >"$work/build" || {
    tail -n 20 "$work/build" >&2
    exit 1
}
cd "$here"
if [ $# = 0 ]; then
    if [ -d "$root/../shared/data/pages/aeb" ]; then
        set -- "$root"/../shared/data/pages/aeb/*
    else
        set -- "$root"/tests/pages/*.html
    fi
fi
"$build/bench/pages" --rounds "$rounds" --decoded "$work/html" "$@" >"$work/ours"
grep -v '^rate' "$work/ours"
ours=$(sed -n 's/^rate //p' "$work/ours")

peer() { # title, command...
    title=$1
    shift
    if "$@" >"$work/peer" 2>"$work/notes"; then
        grep -v '^rate' "$work/peer"
        awk -v ours="$ours" '/^rate/ { printf "  ratio %.1f\n", ours / $2 }' "$work/peer"
    else
        echo "bench/pages.sh: $title is not here, or failed: skipped" >&2
        tail -n 2 "$work/notes" >&2
    fi
}

modules=$build/pages_peer
if command -v npm >/dev/null && command -v node >/dev/null; then
    mkdir -p "$modules"
    if ! cmp -s "$root/bench/pages_peer/package-lock.json" "$modules/package-lock.json" || [ ! -d "$modules/node_modules" ]; then
        cp "$root/bench/pages_peer/package.json" "$root/bench/pages_peer/package-lock.json" "$modules"
        (cd "$modules" && npm ci --no-audit --no-fund --ignore-scripts >"$work/npm" 2>&1) || {
            rm -rf "$modules/node_modules"
            echo "bench/pages.sh: npm could not fetch the pinned packages; $(tail -n 1 "$work/npm")" >&2
        }
    fi
    peer "Readability.js" node "$root/bench/pages_peer/peer.mjs" "$rounds" "$modules" "$work/html"
else
    echo "bench/pages.sh: node and npm are not here (apt-get install nodejs npm): Readability.js skipped" >&2
fi
peer "readability of Python (apt-get install python3-readability)" \
    /usr/bin/python3 "$root/bench/pages_peer/peer.py" "$rounds" "$work/html" readability
peer "trafilatura of Python" /usr/bin/python3 "$root/bench/pages_peer/peer.py" "$rounds" "$work/html" trafilatura
