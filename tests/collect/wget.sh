#!/bin/sh
# What another implementation writes is read whole and agrees with what was served: GNU wget --warc-file against a
# server on the loopback that sends plain, chunked, packed and redirected pages.
# usage: wget.sh RASID SOURCE_DIR
. "$2/tests/cli/tap.sh"
for tool in wget python3; do
    if ! command -v "$tool" >/dev/null; then
        echo "1..0 # SKIP $tool is not here"
        exit 0
    fi
done
cat >"$work/server.py" <<'PY'
import gzip, http.server, sys, threading
page = lambda n: ('<!DOCTYPE html><html><head><meta charset="utf-8"><title>خبر %d</title></head><body><article><h1>خبر %d</h1>'
                  '<p>أعلنت وزارة الصحة إصابة %d شخصا في البصرة يوم الأحد، وقالت إن فرقها وصلت إلى المكان صباحا.</p>'
                  '</article><a href="/p%d">التالي</a><img src="/i.png"></body></html>' % (n, n, n + 10, n + 1)).encode()
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    def log_message(self, *a): pass
    def do_GET(self):
        if not self.path.startswith('/p'):
            kind, body = ('image/png', b'\x89PNG') if self.path == '/i.png' else ('text/plain', b'User-agent: *\n')
            self.answer(200, kind, body)
            return
        n = int(self.path[2:])
        if n > 12:
            self.answer(404, 'text/html', b'<p>none')
        elif n % 4 == 1:
            self.send_response(200)
            self.send_header('Content-Type', 'text/html; charset=utf-8')
            self.send_header('Transfer-Encoding', 'chunked')
            self.end_headers()
            body = page(n)
            for at in range(0, len(body), 100):
                part = body[at:at + 100]
                self.wfile.write(b'%x\r\n%s\r\n' % (len(part), part))
            self.wfile.write(b'0\r\n\r\n')
        elif n % 4 == 2:
            self.answer(200, 'text/html; charset=utf-8', gzip.compress(page(n)), 'gzip')
        elif n % 4 == 3:
            self.answer(200, 'text/html; charset=windows-1256', page(n).decode().replace('utf-8', 'windows-1256').encode('cp1256'))
        else:
            self.answer(200, 'text/html; charset=utf-8', page(n))
    def answer(self, status, kind, body, coding=None):
        self.send_response(status)
        self.send_header('Content-Type', kind)
        self.send_header('Content-Length', str(len(body)))
        if coding:
            self.send_header('Content-Encoding', coding)
        self.end_headers()
        self.wfile.write(body)
server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Timer(100, lambda: server.shutdown()).start()
print(server.server_address[1], flush=True)
server.serve_forever()
PY
timeout -s KILL 100 python3 "$work/server.py" >"$work/port" 2>/dev/null &
server=$!
trap 'kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    [ -s "$work/port" ] && break
    sleep 0.2
done
port=$(cat "$work/port")
fetch() { # fetch NAME OPTIONS...: all twelve pages, a picture and robots.txt
    name=$1
    shift
    for i in 1 2 3 4 5 6 7 8 9 10 11 12 13; do echo "http://127.0.0.1:$port/p$i"; done >"$work/list"
    echo "http://127.0.0.1:$port/i.png" >>"$work/list"
    echo "http://127.0.0.1:$port/robots.txt" >>"$work/list"
    (timeout -s KILL 60 wget -q --no-proxy --tries=1 --warc-file="$name" "$@" -i list -P "out-$name" --delete-after) 2>/dev/null
}
look() { # look FILE: titles and counts of people, one page a line
    timeout -s KILL 60 "$rasid" read "$1" 2>"$work/err" | python3 -c '
import json, sys
for line in sys.stdin:
    r = json.loads(line)
    print(r["title"], r["url"].rsplit("/", 1)[1], "شخصا" in r["text"])'
}
wanted=$(for i in 1 2 3 4 5 6 7 8 9 10 11 12; do echo "خبر $i p$i True"; done)
for way in "gz" "plain --no-warc-compression" "both --compression=auto"; do
    fetch $way
    file=$work/${way%% *}.warc
    [ -f "$file" ] || file=$file.gz
    same "all pages of wget's archive ($way)" "$wanted" "$(look "$file")"
    same "nothing of it is refused ($way)" "" "$(grep "byte" "$work/err")"
done
same "the same as a pipe" "$wanted" "$(timeout -s KILL 60 cat "$work/gz.warc.gz" | look -)"
done_testing
