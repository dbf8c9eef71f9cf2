# tap.sh: what the suites of the command line share; sourced, POSIX sh.
# usage of a suite: NAME.sh RASID SOURCE_DIR [more]; BLESS=1 in the environment rewrites the golden files.
# rasid runs in a fresh folder, with C locale, so that messages and paths are the same everywhere.
set -u
start=$PWD
whole() { # path, made absolute: the suites leave the folder they are started in
    case $1 in
    /*) echo "$1" ;;
    *) echo "$start/$1" ;;
    esac
}
rasid=$(whole "$1")
here=$2/tests/cli
work=$(mktemp -d) || exit 1
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$work" || exit 1
unset RASID_DB NO_COLOR LANG LC_MESSAGES
LC_ALL=C TERM=dumb RASID_PLACES=
export LC_ALL TERM RASID_PLACES
n=0
failures=0

pass() {
    n=$((n + 1))
    echo "ok $n - $1"
}

fail() { # title, file to show
    n=$((n + 1))
    failures=$((failures + 1))
    echo "not ok $n - $1"
    [ $# -lt 2 ] || sed 's/^/# /' "$2"
}

skip() {
    n=$((n + 1))
    echo "ok $n - $1 # SKIP $2"
}

check() { # title, command...: true or false
    title=$1
    shift
    if "$@" >"$work/.log" 2>&1; then
        pass "$title"
    else
        [ ! -s "$work/err" ] || { echo "err:" && cat "$work/err"; } >>"$work/.log"
        fail "$title" "$work/.log"
    fi
}

same() { # title, expected, got
    if [ "$2" = "$3" ]; then
        pass "$1"
    else
        printf 'expected: %s\ngot:      %s\n' "$2" "$3" >"$work/.log"
        fail "$1" "$work/.log"
    fi
}

golden() { # title, name of the golden file, arguments of rasid...: output, errors and exit status as they are on file
    title=$1
    file=$here/golden/$2.txt
    shift 2
    ${as:-} "$rasid" "$@" >"$work/.out" 2>"$work/.err" </dev/null
    status=$?
    {
        cat "$work/.out"
        echo "-- errors"
        cat "$work/.err"
        echo "-- status $status"
    } >"$work/.got"
    if [ -n "${BLESS:-}" ] && [ $status != 127 ]; then
        cp "$work/.got" "$file"
    fi
    if diff -u "$file" "$work/.got" >"$work/.diff" 2>&1; then
        pass "$title"
    else
        fail "$title" "$work/.diff"
    fi
}

done_testing() {
    echo "1..$n"
    [ "$failures" = 0 ]
}
