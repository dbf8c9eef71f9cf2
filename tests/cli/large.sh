#!/bin/sh
# Large input: memory stays small, and what is too large is told by name. usage: large.sh RASID SOURCE_DIR RSS LIMIT_KB
. "$2/tests/cli/tap.sh"
rss=$(whole "$3") limit=$4

below() { # title, file with the kilobytes
    got=$(cat "$2")
    if [ "$limit" = 0 ]; then
        skip "$1" "a sanitizer's memory is not rasid's"
    elif [ "$got" -lt "$limit" ]; then
        pass "$1 ($got kB)"
    else
        echo "$got kB, the limit is $limit" >"$work/.log"
        fail "$1" "$work/.log"
    fi
}

endless() { # bytes without a line's end
    head -c "$1" /dev/zero | tr '\0' 'x'
}

endless 200000000 | "$rss" kb "$rasid" read - >out 2>err
same "200 MB on a single line: exit status" 65 $?
same "200 MB on a single line: no reading" "" "$(cat out)"
check "200 MB on a single line: told with a remedy" grep -q '^rasid: -:.*larger than' err
below "200 MB on a single line: memory" kb

{
    echo '{"id":"a","text":"قتل شخصان في انفجار."}'
    printf '{"id":"b","text":"'
    endless 200000000
    printf '"}\n'
    echo '{"id":"c","text":"أصيب ثلاثة في حريق."}'
} | "$rss" kb "$rasid" read --format jsonl - >out 2>err
same "200 MB in one line of three: exit status" 65 $?
same "200 MB in one line of three: the others are read" 2 "$(wc -l <out | tr -d ' ')"
check "200 MB in one line of three: told by its number" grep -q '^rasid: -:2: ' err
below "200 MB in one line of three: memory" kb

i=0
while [ $i -lt 40 ]; do
    echo "وقالت وزارة الداخلية في بيان إن 12 شخصا أصيبوا في احتجاجات شهدتها العاصمة يوم الأحد $i."
    i=$((i + 1))
done >one.txt
i=0
while [ $i -lt 3000 ]; do
    cat one.txt
    i=$((i + 1))
done >long.txt
"$rss" kb "$rasid" read --jobs 2 long.txt long.txt >out 2>err
check "an article as long as 120,000 lines is read or refused, not crashed on" test $? -lt 66
below "an article as long as 120,000 lines: memory" kb

awk '{ print NR, $0 }' long.txt >numbered.txt # or the lines would go as repeated ones
for kb in 100 200 400 800 1600 3200; do
    head -c ${kb}000 numbered.txt >size-$kb.txt
done
"$rss" kb "$rasid" read --jobs 4 size-*.txt size-*.txt >out 2>err
same "articles of 100 kB to 3 MB: the larger ones are refused" 65 $?
check "articles of 100 kB to 3 MB: up to 200 kB they are read" test "$(wc -l <out)" -ge 4
check "articles of 100 kB to 3 MB: told with a remedy" grep -q '^rasid: size-3200.txt: .*split it into articles' err
same "articles of 100 kB to 3 MB: nothing else is told" "" "$(grep -v 'split it into articles' err)"
below "articles of 100 kB to 3 MB: memory" kb

awk '{ gsub(/"/, "\\\""); t = t $0 "\\n" } END { for (i = 0; i < 3000; i++) printf "{\"id\":\"%d\",\"text\":\"%s\"}\n", i, t }' \
    one.txt >many.jsonl
"$rss" kb "$rasid" read --jobs 2 many.jsonl >out 2>err
same "3,000 articles are read" "0 3000" "$? $(wc -l <out | tr -d ' ')"
below "3,000 articles: memory" kb
done_testing
