#!/bin/sh
# Kills `rasid add` at random moments and looks at what is left: a whole store, with whole items only; adding the same
# again ends where a clean add ends. usage: kill9.sh RASID SOURCE_DIR [TIMES]
. "$2/tests/cli/tap.sh"
times=${3:-20}

# Articles enough for a second or so of work, all different.
samples=$2/samples/kazakhstan-2022
i=0
mkdir in
while [ $i -lt 60 ]; do
    for f in "$samples"/0[1-5]*.txt "$samples"/1[1-4]*.txt; do
        { cat "$f" && echo "الخبر رقم $i."; } >"in/$i-$(basename "$f")"
    done
    i=$((i + 1))
done
total=$(ls in | wc -l | tr -d ' ')

dump() { # store: all that is in it but for when it came
    sqlite3 "$1" "SELECT hex(digest), size, file, fault FROM raw ORDER BY digest;
        SELECT hex(content), published, title, text, size, hex(packed) FROM reading ORDER BY content, id;
        SELECT count(*) FROM fingerprint; SELECT count(*) FROM raw WHERE id NOT IN (SELECT id FROM reading)"
}
if ! command -v sqlite3 >/dev/null; then
    skip "killing add" "sqlite3 is not here"
    done_testing
    exit 0
fi

"$rasid" add --quiet --db clean.db in
same "a clean add reads them all" "$total" "$(sqlite3 clean.db 'SELECT count(*) FROM reading')"
dump clean.db >clean.txt

killed=0
sound=0
whole=0
kept=0
last=0
left=
round=0
while [ $round -lt "$times" ]; do
    # A fresh store every fifth time, so that its making is hit, too.
    if [ $((round % 5)) = 0 ]; then
        rm -f k.db k.db-wal k.db-shm
        last=0
    fi
    "$rasid" add --quiet --db k.db in 2>/dev/null &
    child=$!
    # From no time at all to about the whole run, in steps that do not fall in with its batches.
    sleep "0.$(((round * 37) % 40 / 10))$(((round * 37) % 10))$(((round * 13) % 10))"
    kill -9 $child 2>/dev/null && killed=$((killed + 1))
    wait $child 2>/dev/null
    if [ ! -s k.db ]; then # killed before there was one
        sound=$((sound + 1)) whole=$((whole + 1)) kept=$((kept + 1))
    else
        [ "$(sqlite3 k.db 'PRAGMA integrity_check')" = ok ] && sound=$((sound + 1))
        if [ "$(sqlite3 k.db "SELECT count(*) FROM sqlite_schema WHERE name = 'reading'")" = 0 ]; then
            whole=$((whole + 1)) kept=$((kept + 1)) # killed before its tables were there
        else
            [ "$(sqlite3 k.db 'SELECT count(*) FROM raw WHERE fault IS NULL AND id NOT IN (SELECT id FROM reading)')" = 0 ] &&
                whole=$((whole + 1))
            now=$(sqlite3 k.db 'SELECT count(*) FROM raw')
            [ "$now" -ge $last ] && kept=$((kept + 1))
            last=$now
            left="$left $now"
        fi
    fi
    round=$((round + 1))
done
echo "# $killed of $times runs were still at work when they were killed; items left:$left"
same "after every kill the store is sound" "$times" "$sound"
same "after every kill no item is half-done" "$times" "$whole"
same "what was kept before a kill is there after it" "$times" "$kept"
check "some runs were hit while they worked" test "$killed" -gt 0
"$rasid" add --quiet --db k.db in
same "adding again after all the kills" 0 $?
dump k.db >again.txt
check "and the store is as a clean one" cmp clean.txt again.txt
"$rasid" search --db clean.db --limit 1000 الطوارئ | sort >clean.hits
"$rasid" search --db k.db --limit 1000 الطوارئ | sort >again.hits
check "and so is what is found in it" cmp clean.hits again.hits
done_testing
