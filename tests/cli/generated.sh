#!/bin/sh
# The man page and the completions: each shell that is here takes its file; the man page has no error.
# usage: generated.sh RASID SOURCE_DIR MAN BASH ZSH FISH
. "$2/tests/cli/tap.sh"
man=$(whole "$3") bash=$(whole "$4") zsh=$(whole "$5") fish=$(whole "$6")

if command -v mandoc >/dev/null; then
    check "the man page has no error" mandoc -Tlint -Werror "$man"
elif command -v groff >/dev/null; then
    same "the man page has no warning" "" "$(groff -mdoc -Tutf8 -ww "$man" 2>&1 >/dev/null)"
else
    skip "the man page has no error" "neither mandoc nor groff is here"
fi
for command in $(sed -n 's/^RS_CMD(\([a-z]*\),.*/\1/p' "$2/cli/cmds.def"); do
    check "the man page tells of $command" grep -q "^\.It Cm $command\$" "$man"
done
check "bash takes its completion" bash -n "$bash"
got=$(bash -c '. "$1"; COMP_WORDS=(rasid re) COMP_CWORD=1; _rasid rasid re rasid; echo "${COMPREPLY[*]}"' bash "$bash")
check "bash completes commands" sh -c 'case " $1 " in *" read "*) ;; *) false ;; esac' sh "$got"
got=$(bash -c '. "$1"; COMP_WORDS=(rasid read --fo) COMP_CWORD=2; _rasid rasid --fo read; echo "${COMPREPLY[*]}"' bash "$bash")
same "bash completes options" --format "$got"
for shell in zsh fish; do
    file=$zsh
    [ $shell = zsh ] || file=$fish
    if command -v $shell >/dev/null; then
        check "$shell takes its completion" $shell -n "$file"
    else
        skip "$shell takes its completion" "$shell is not here"
    fi
done
done_testing
