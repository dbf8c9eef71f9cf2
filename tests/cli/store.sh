#!/bin/sh
# The store from the command line: adding, searching, making again, and the faults it must survive.
. "$2/tests/cli/tap.sh"
samples=$2/samples/kazakhstan-2022

sound() { # store: is it whole?
    if command -v sqlite3 >/dev/null; then
        [ "$(sqlite3 "$1" 'PRAGMA quick_check')" = ok ]
    else
        "$rasid" search --quiet --db "$1" كازاخستان
    fi
}

cp "$samples"/0*.txt .
golden "add" add add --db a.db --now 2022-02-01T00:00:00Z 0*.txt
golden "add the same again" add-again add --db a.db 0*.txt
golden "search, text" search-text search --db a.db --format text 'حالة الطوارئ' --limit 2
golden "search, newest first" search-newest search --db a.db --newest --limit 1 كازاخستان
golden "search for a phrase, with a word left out" search-phrase search --db a.db '"حالة الطوارئ"' -الليتر --limit 1
golden "search for alternatives" search-or search --db a.db --limit 1 'دبلوماسي OR الليتر'
golden "search for a beginning" search-prefix search --db a.db --limit 1 'كازاخ*'
golden "search for what is not there" search-none search --db a.db زرافة
golden "search for marks only" search-marks search --db a.db '؟!'
golden "search for nothing but what to leave out" search-without search --db a.db -- -كازاخستان
for odd in '"' '(' 'a"b' 'NEAR(' 'title:' '^' '*' 'AND' 'NOT' '-' "'; DROP TABLE raw" '{}' 'a OR' 'OR OR b' '- -' '""' 'x*y*'; do
    "$rasid" search --quiet --db a.db "$odd" >/dev/null 2>err
    status=$?
    check "no query is an error of syntax: $odd" sh -c "[ $status = 0 ] || { [ $status = 64 ] && grep -q 'no word to look for' err; }"
done
"$rasid" search --db a.db كازاخستان --limit 100 >before.jsonl
golden "rebuild with nothing to do" rebuild rebuild --db a.db
golden "rebuild everything" rebuild-all rebuild --all --db a.db
"$rasid" search --db a.db كازاخستان --limit 100 >after.jsonl
check "the same is found after a rebuild" cmp before.jsonl after.jsonl
check "a store made from the same files is found the same in" sh -c '
    "$1" add --quiet --jobs 1 --db b.db --now 2022-02-01T00:00:00Z 0*.txt && "$1" search --db b.db كازاخستان --limit 100 | cmp - before.jsonl' sh "$rasid"
check "a bad item is told again when it is added again" sh -c '
    printf "{broken\n{\"text\":\"قتل شخصان.\"}\n" >bad.jsonl
    "$1" add --quiet --db c.db bad.jsonl 2>one; [ $? = 65 ] && "$1" add --quiet --db c.db bad.jsonl 2>two; [ $? = 65 ] && cmp one two' sh "$rasid"

# ---- faults
mkdir locked
cp a.db fixed.db
cp "$samples/10-full-page.html" page.html
chmod 755 . && chmod a+r ./*
chmod a-w locked fixed.db
as=
if [ -w locked ]; then # the superuser may write everywhere: somebody else tries
    as="setpriv --reuid=65534 --regid=65534 --clear-groups"
fi
if $as "$rasid" version >/dev/null 2>&1; then
    golden "a store in a folder that cannot be written" unwritable-folder add --db locked/a.db 01-agency-prices.txt
    golden "a store that cannot be written" unwritable add --db fixed.db page.html
else
    skip "a store in a folder that cannot be written" "the superuser may write everywhere"
    skip "a store that cannot be written" "the superuser may write everywhere"
fi
as=
golden "a store in a folder that is not there" no-folder add --db none/a.db 01-agency-prices.txt

# A full disk: no file of this process may grow beyond the limit (in blocks of 512 or 1024 bytes).
limited() { # blocks, arguments of rasid...: what it says goes to err, its status to status
    blocks=$1
    shift
    {
        (ulimit -f "$blocks" && exec "$rasid" "$@") 2>&1
        echo $? >status
    } | cat >err
}
cp a.db full.db
limited 64 add --quiet --db full.db "$samples"
same "a full disk: exit status" 74 "$(cat status)"
check "a full disk: told with a remedy" grep -q 'disk.* full.*free some space' err
check "a full disk: the store is whole" sound full.db
same "a full disk: what was there is there" "$(wc -l <before.jsonl | tr -d ' ')" \
    "$("$rasid" search --db full.db كازاخستان --limit 100 | wc -l | tr -d ' ')"
check "a full disk: once there is room, the same command goes on" "$rasid" add --db full.db "$samples"
limited 0 read --output full.jsonl 01-agency-prices.txt
same "an output on a full disk: exit status" 66 "$(cat status)"
check "an output on a full disk: told" grep -q 'disk full' err

# ---- interrupts
mkfifo slow
"$rasid" add --db int.db slow 2>err &
child=$!
{ cat "$samples/23-feed.jsonl"; sleep 1; kill -INT $child; sleep 1; } >slow &
writer=$!
wait $child
same "an interrupt: exit status" 130 $?
kill $writer 2>/dev/null
check "an interrupt: the store is whole" sound int.db
"$rasid" read "$samples" "$samples" "$samples" 2>err | head -n 1 >/dev/null
same "a reader that goes away is no noise" "" "$(cat err)"
done_testing
