#!/bin/sh
# The report from the command line: every format and part there is, in both languages, the same each time.
. "$2/tests/cli/tap.sh"
samples=$2/samples/kazakhstan-2022

"$rasid" add --quiet --db a.db --now 2022-02-10T00:00:00Z "$samples"
"$rasid" help formats >formats
for format in $(sed -n '/^Formats of report/,/^$/s/^  *//p' formats); do
    for lang in en ar; do
        "$rasid" report --db a.db --format "$format" --lang $lang >one 2>err
        status=$?
        same "report as $format, $lang" "0 " "$status $(cat err)"
        check "report as $format, $lang: something is in it" test "$(wc -c <one)" -gt 100
        "$rasid" report --db a.db --format "$format" --lang $lang --output two
        check "report as $format, $lang: the same again" cmp one two
    done
done
for part in $(sed -n '/^Parts of a report/,/^$/s/^  *//p' formats); do
    "$rasid" report --db a.db --part "$part" >one
    same "the $part alone" 0 $?
    "$rasid" "$part" --db a.db >two
    check "rasid $part is short for it" cmp one two
done
"$rasid" rebuild --quiet --all --db a.db
"$rasid" report --db a.db --format json >one
ls "$samples"/*.txt "$samples"/*.html "$samples"/*.jsonl "$samples"/*.gz | sort -r | xargs "$rasid" add --quiet --db b.db --now 2022-02-10T00:00:00Z
"$rasid" report --db b.db --format json >two
check "the order of adding makes no difference" cmp one two
: >none.db
golden "an empty store" report-empty report --db none.db
golden "an unknown part" report-no-part report --db a.db --part weather
golden "an unknown format" report-no-format report --db a.db --format xls
golden "a country that is none" report-no-country report --db a.db --country Kazakhstan
check "a time without articles is no error" "$rasid" report --db a.db --since 2030-01-01
"$rasid" report --db a.db --since 2022-01-05 --until 2022-01-07 --format json >one
check "a range of days leaves the others out" sh -c '! grep -q "\"published\":\"2022-01-09" one'
done_testing
