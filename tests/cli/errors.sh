#!/bin/sh
# What a person sees when something is wrong: message, remedy, exit status.
. "$2/tests/cli/tap.sh"

mkdir news
echo 'قتل شخصان في انفجار وقع أمس في المدينة.' >news/a.txt
: >empty.txt
printf 'PNG\000\001\002\003\377\376\000\000\000' >binary.dat
printf 'أصيب ثلاثة أشخاص في حريق اندلع صباحا.\nوقال الناطق إن الحريق \330' >cut.txt
printf '{"id":"a","text":"قتل شخصان في انفجار."}\n{"id":"b", broken\n{"id":"c","text":"أصيب ثلاثة في حريق."}\n' >broken.jsonl
printf '{"id":"a"}\n[1, 2]\n' >wrong.jsonl

golden "an empty file" empty read empty.txt
golden "a file that is no text" binary read binary.dat
golden "a text cut inside its last letter is read" cut inspect clean cut.txt
golden "a broken line between good ones: the rest is read" broken inspect clean broken.jsonl
golden "lines that are JSON but no articles" wrong read wrong.jsonl
golden "a file that is not there" missing read none.txt
golden "a missing file between good ones: the rest is read" missing-between inspect clean news/a.txt none.txt cut.txt
golden "no command" no-command
golden "an unknown command" unknown-command reed news
golden "an unknown command like none of ours" unknown-far frobnicate news
golden "an unknown option" unknown-option read --jbos 2 news
golden "an unknown letter" unknown-letter read -Z news
golden "an option of another command" wrong-option read --db x.db news
golden "an option without its argument" no-argument read --format
golden "an option with an argument it does not take" needless-argument rebuild --all=yes
golden "a number that is none" no-number read --jobs many news
golden "a number too large" large-number read --jobs 1000 news
golden "a date that is none" no-date read --published tomorrow news
golden "a range that is none" no-range search x --since sometime --db none.db
golden "an unknown format" no-format read --format xml news
golden "an unknown format of a report" no-report-format report --format xls --db none.db
golden "an unknown stage" no-stage inspect verbs news
golden "no stage at all" inspect-nothing inspect
golden "an unknown language" no-language read --lang fr news
golden "an unknown colour mode" no-color read --color blue news
golden "nothing to read" nothing-to-read read
golden "nothing to add" nothing-to-add add
golden "nothing to search for" nothing-to-search search
golden "help on what is none" no-help help raed
golden "no store yet" no-store search word --db none.db
golden "a store that is another file" not-a-store add --db binary.dat news
golden "an output that cannot be written" no-output read --output none/out.jsonl news
check "a command that fails leaves the old output alone" sh -c '
    echo old >out.jsonl; "$1" read --format xml --output out.jsonl news; [ "$(cat out.jsonl)" = old ]' sh "$rasid"
done_testing
