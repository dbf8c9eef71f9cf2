#!/bin/sh
# The example program, linked with the shared library, finds what the command line finds.
# usage: example.sh RASID SOURCE_DIR EXAMPLE
. "$2/tests/cli/tap.sh"
example=$(whole "$3")
for f in 01-agency-prices 07-reactions 18-agency-164; do
    "$example" "$2/samples/kazakhstan-2022/$f.txt" | cut -f 3 | tr -d '\r' >one
    "$rasid" inspect figures "$2/samples/kazakhstan-2022/$f.txt" | sed 's/ | .*//' >two
    check "the figures of $f" cmp one two
done
"$example" none.txt >/dev/null 2>err
same "no file" 64 $?
done_testing
