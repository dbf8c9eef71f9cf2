#!/bin/sh
# Places from the command line: importing dumps of our own making, asking, and reading with them.
. "$2/tests/cli/tap.sh"

place() { # id, Latin name, alternate names, lat, lon, class, code, country, people
    printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t\t01\t\t\t\t%s\t\t\tEtc/UTC\t2020-01-01\n' "$1" "$2" "$2" "$3" "$4" "$5" "$6" "$7" "$8" "$9"
}
name() { # id, language, name
    printf '9%s\t%s\t%s\t%s\t\t\t\t\t\t\n' "$1" "$1" "$2" "$3"
}
{
    place 901 'Zurqulan' 'زرقولان,Zurkulan,ژرقولان' 35.5 36.5 P PPL SY 42000
    place 902 'Zurqulan' 'زرقولان' -10 20 P PPL AO 100
    place 903 'Bab Shahlun' '' 34.1 41.2 S PSTB IQ 0
    place 904 'Wadi Qumlun' '' 24.5 45.5 H WAD SA 0
    place 905 'Nameless' '' 1 1 P PPL SA 5000
    place 906 'Hotel Zurqulan' 'فندق زرقولان' 35.5 36.5 S HTL SY 0
} >dump.txt
{
    name 903 ar 'باب شهلون'
    name 904 ar 'وادي قملون'
    name 905 fr 'Sansnom'
    name 906 ar 'نزل زرقولان'
    name 77 ar 'لا موضع له'
} >names.txt

echo 'وصل الوفد إلى زرقولان في سوريا أمس.' >article.txt
countries() { "$rasid" read --format jsonl "$@" | tr ',' '\n' | grep -A2 '"text":"زرقولان"' | grep -o '"country":"[A-Z]*"' | head -1; }

same "unknown before" "" "$(countries article.txt)"
golden "import, names after places" places-import places import --to own.gaz dump.txt names.txt
golden "what a name may mean" places-find places find --places own.gaz زرقولان
golden "a name from the file of names" places-find-names places find --places own.gaz 'باب شهلون'
golden "how many there are is no secret" places-none places find --places own.gaz 'مكان بعيد جدا'
same "known then" '"country":"SYR"' "$(countries --places own.gaz article.txt)"
check "hotels are left out" sh -c "! '$rasid' places find --places own.gaz 'نزل زرقولان' 2>err"

gzip -k dump.txt names.txt
"$rasid" places import --quiet --to packed.gaz names.txt.gz dump.txt.gz
check "compressed, names first: the same bytes" cmp own.gaz packed.gaz

HOME=$work XDG_DATA_HOME=
export HOME XDG_DATA_HOME
unset RASID_PLACES
"$rasid" places import --quiet dump.txt
check "the usual place, its folders made" test -f .local/share/rasid/places.gaz
same "and read uses it" '"country":"SYR"' "$(countries article.txt)"
same "an empty RASID_PLACES keeps it out" "" "$(RASID_PLACES='' countries article.txt)"
XDG_DATA_HOME=$work/data "$rasid" places import --quiet dump.txt
check "XDG_DATA_HOME" test -f data/rasid/places.gaz
check "list tells of it" sh -c "'$rasid' places | grep -q 'places.gaz: 2 names\|places.gaz: 1 names'"
rm -r .local data
RASID_PLACES=
export RASID_PLACES

golden "no columns" places-columns places import --to x.gaz article.txt
golden "no file" places-absent places import --to x.gaz none.txt
golden "names alone" places-names-only places import --to x.gaz names.txt
printf '1\tA\tA\tاسم\t95\t0\tP\tPPL\tSY\t\t\t\t\t\t1\t\t\t\t\n' >bad.txt
printf 'x\tA\tA\tاسم\t5\t0\tP\tPPL\tSY\t\t\t\t\t\t1\t\t\t\t\nshort\tline\n\377\n' >>bad.txt
cat dump.txt >>bad.txt
golden "lines at fault are told and left out" places-faulty places import --to faulty.gaz bad.txt
check "and the rest is there" "$rasid" places find --places faulty.gaz زرقولان
cp own.gaz before.gaz
printf 'not a dump\n' >junk.txt
"$rasid" places import --to own.gaz junk.txt 2>err
check "a failed import leaves the old file" cmp own.gaz before.gaz
check "and nothing beside it" sh -c '! ls own.gaz.*.part 2>err'
printf 'PK\003\004zip' >dump.zip
golden "a zip archive" places-zip places import --to x.gaz dump.zip

for size in 0 7 63 64 100 500; do
    head -c $size own.gaz >cut.gaz
    "$rasid" read --places cut.gaz article.txt >out 2>err
    same "cut off after $size bytes: refused" 65 $?
done
{
    head -c 300 own.gaz
    printf 'XXXX'
    tail -c +305 own.gaz
} >turned.gaz
golden "bytes turned" places-turned read --places turned.gaz article.txt
golden "no gazetteer" places-no-gaz read --places article.txt article.txt
golden "which command" places-what places frobnicate
golden "import what" places-import-what places import
golden "find what" places-find-what places find
done_testing
