#!/bin/sh
# The figures promised for the annotated articles and the data sets, where those are present: a row with a target that
# tools/eval prints is a case. The slow sets (folds of training) are left to whoever runs tools/eval whole.
# usage: eval.sh BUILD_DIR SOURCE_DIR
set -u
data=$2/../shared/data
if [ ! -d "$data" ]; then
    echo "1..0 # SKIP $data is not here"
    exit 0
fi
if ! command -v python3 >/dev/null; then
    echo "1..0 # SKIP python3 is not here, which tools/eval needs"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$2/tools/eval" --build "$1" --data "$data" gold numbers places times pages >"$work/table" 2>"$work/notes"
status=$?
awk -F ' *[|] *' '
    NR > 2 && $7 != "–" {
        n++
        bad = index($6, "✗") > 0
        printf "%sok %d - %s, %s, %s: %s, promised %s\n", bad ? "not " : "", n, $2, $3, $4, $6, $7
    }
    END { print "1.." n }' "$work/table"
if [ "$status" != 0 ]; then
    sed 's/^/# /' "$work/notes"
fi
[ "$status" = 0 ]
