#!/bin/sh
# Every article of the news sets, where they are present, is read without a crash and keeps the contract.
# usage: news.sh RASID CONTRACT NEWS_DIR AT_LEAST
set -u
if [ ! -d "$3" ]; then
    echo "1..0 # SKIP $3 is not here"
    exit 0
fi
status=$(mktemp)
{ "$1" read --format jsonl "$3"/*.jsonl.gz; echo $? >"$status"; } | "$2" "the news sets are read whole" "$4"
contract=$?
read -r code <"$status"
rm -f "$status"
[ "$code" = 0 ] || echo "# rasid read ended with $code"
[ "$contract" = 0 ] && [ "$code" = 0 ]
