#!/bin/sh
# Help in both languages, and every example in it that needs no more than an article.
. "$2/tests/cli/tap.sh"

for command in read add report search inspect rebuild follow sources revisions help version; do
    golden "help on $command" "help-$command" help "$command"
    golden "help on $command, Arabic" "help-$command-ar" help "$command" --lang ar
    "$rasid" "$command" --help >one.txt
    "$rasid" help "$command" >two.txt
    check "rasid $command --help is the same" cmp one.txt two.txt
done
golden "the overview" help help
golden "the overview, Arabic" help-ar help --lang ar
golden "exit codes" help-codes help codes
golden "exit codes, Arabic" help-codes-ar help codes --lang ar
LC_ALL=ar_SY.UTF-8 "$rasid" help read >one.txt
"$rasid" help read --lang ar >two.txt
check "an Arabic locale gives Arabic help" cmp one.txt two.txt
same "no line of help is wider than 80 letters" "" \
    "$(for c in read add report search inspect rebuild follow sources revisions; do "$rasid" help $c; done | LC_ALL=C.UTF-8 awk 'length($0) > 80')"
missing=
for key in $(sed -n 's/^RS_OPT([a-z_]*, [^,]*, "\([a-z-]*\)",.*/option:\1/p' "$2/cli/opts.def") \
    $(sed -n 's/^RS_CMD(\([a-z]*\),.*/summary:\1 help:\1/p' "$2/cli/cmds.def") \
    $(sed -n 's/^RS_CODE(\([A-Z]*\),.*/code:\1/p' "$2/src/base/codes.def"); do
    grep -qx "== ${key%%:*} ${key#*:}" "$2/cli/help.ar.txt" || missing="$missing $key"
done
same "every command, option and code has its Arabic words" "" "$missing"
done_testing
