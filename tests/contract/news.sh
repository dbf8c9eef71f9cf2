#!/bin/sh
# Every article of the news sets, where they are present, is read without a crash and keeps the contract. Some records of
# theirs hold neither title nor text: those are named, and the exit status says so (65).
# usage: news.sh RASID CONTRACT NEWS_DIR AT_LEAST
set -u
if [ ! -d "$3" ]; then
    echo "1..0 # SKIP $3 is not here"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
{ "$1" read --format jsonl "$3"/*.jsonl.gz 2>"$work/complaints"; echo $? >"$work/status"; } |
    "$2" "the news sets are read whole" "$4"
contract=$?
read -r code <"$work/status"
other=$(grep -v 'holds no text' "$work/complaints" | head -n 5)
[ -z "$other" ] || echo "# $other"
[ "$contract" = 0 ] && [ -z "$other" ] && { [ "$code" = 0 ] || [ "$code" = 65 ]; }
