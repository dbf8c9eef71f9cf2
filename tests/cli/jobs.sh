#!/bin/sh
# The same bytes come out whatever the number of threads.
. "$2/tests/cli/tap.sh"
samples=$2/samples/kazakhstan-2022

printf '{"id":"a","text":"قتل شخصان."}\n{broken\n{"id":"c","text":"أصيب ثلاثة."}\n' >mixed.jsonl
"$rasid" read --jobs 1 "$samples" mixed.jsonl none.txt "$samples" >one.jsonl 2>one.err
for jobs in 2 3 16; do
    "$rasid" read --jobs $jobs "$samples" mixed.jsonl none.txt "$samples" >many.jsonl 2>many.err
    check "$jobs threads give the same readings in the same order" cmp one.jsonl many.jsonl
    check "$jobs threads tell the same errors in the same order" cmp one.err many.err
done
cat "$samples"/*.txt | wc -c >/dev/null
"$rasid" read "$samples/01-agency-prices.txt" --output out.jsonl
"$rasid" read - <"$samples/01-agency-prices.txt" | sed 's/"file":"-"/"file":"x"/' >one
sed 's/"file":"[^"]*"/"file":"x"/' out.jsonl >two
check "standard input gives the same reading as the file" cmp one two
done_testing
