#!/bin/sh
# rasid follow, sources, revisions: against a server on loopback; what is wrong is told.
# usage: follow.sh RASID SOURCE_DIR SERVE
serve=$3
. "$2/tests/cli/tap.sh"
serve=$(cd "$start" && whole "$serve")

mkdir site
"$serve" site port &
server=$!
trap 'kill $server 2>/dev/null; chmod -R u+w "$work"; rm -rf "$work"' EXIT
tries=0
while [ ! -s port ] && [ $tries -lt 100 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
at=http://127.0.0.1:$(cat port)
page() { # name, text
    printf '<!DOCTYPE html><title>%s</title><article><h1>%s</h1><p>%s</p></article>' "$2" "$2" "$3" >"site/$1"
}
cat >site/rss.xml <<END
<rss version="2.0"><channel><title>وكالة النخلة</title>
<item><title>حادث سير</title><link>$at/a.html</link><description>أصيب ثلاثة.</description></item>
<item><title>لقاء في الوزارة</title><link>$at/gone.html</link><description>التقى الوزير السفير أمس.</description></item>
</channel></rss>
END
page a.html "حادث سير" "قتل ثلاثة أشخاص في حادث سير قرب المدينة بحسب الشرطة، ونقل المصابون إلى المستشفى."
cat >site/index.html <<END
<html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head><body></body></html>
END

# ---- the list
golden "nothing is followed" sources-none sources
golden "an action that is none" sources-what sources show
golden "add what" sources-add-what sources add
golden "no address" sources-no-address sources add --db f.db example ftp://example.org/
golden "a file that is not there" sources-no-file sources import --db f.db none.txt
printf '# wires\nhttps://one.example/rss\t Wire one\n\nnonsense here\nhttps://two.example/feed\n' >list.txt
golden "a list with a line that is no address" sources-line sources import --db f.db --now 2026-11-22T12:00:00Z list.txt
golden "a page is no list" sources-page sources import --db f.db site/a.html
cat >list.opml <<END
<opml version="2.0"><body><outline text="Arab press"><outline type="rss" text="Wire three" xmlUrl="https://three.example/rss"/>
<outline type="rss" text="Wire one again" xmlUrl="https://one.example/rss"/></outline></body></opml>
END
golden "OPML" sources-opml sources import --db f.db --now 2026-11-22T12:00:00Z list.opml
golden "the listing" sources-list sources list --db f.db --format text --now 2026-11-22T12:00:00Z
golden "no such format" sources-format sources --db f.db --format xml
"$rasid" sources export --db f.db >out.opml
"$rasid" sources import --quiet --db g.db out.opml
"$rasid" sources export --db g.db >again.opml
check "what is exported can be imported" sh -c 'sort out.opml >1 && sort again.opml >2 && diff 1 2'
golden "remove" sources-remove sources remove --db g.db https://one.example/rss https://none.example/
same "the rest stays" 2 "$("$rasid" sources --db g.db | wc -l | tr -d ' ')"

# ---- following
golden "follow nothing" follow-nothing follow --once --db none.db
golden "a time that is none" follow-for follow --for soon
golden "a log format that is none" follow-format follow --once --db f2.db --format xml "$at/rss.xml"
# ---- pages whose words stand in a plainer form
cat >site/amp.xml <<END
<rss version="2.0"><channel><title>صحيفة المرفأ</title>
<item><title>خطة الميناء</title><link>$at/stub.html</link><description>موجز</description></item>
<item><title>جسر جديد</title><link>$at/script.html</link><description>موجز الجسر</description></item>
<item><title>قطار</title><link>$at/lost.html</link><description>موجز القطار</description></item>
</channel></rss>
END
plainer() { # name, plainer form, text
    printf '<!DOCTYPE html><head><title>%s</title><link rel="amphtml" href="/%s"></head><body><article>%s</article></body>' \
        "خبر من صحيفة المرفأ" "$2" "$3" >"site/$1"
}
plainer stub.html stub.amp.html "<h1>خطة الميناء</h1><p>أعلنت إدارة الميناء خطة جديدة.</p>"
page stub.amp.html "خطة الميناء" "أعلنت إدارة الميناء خطة جديدة، وقال مديرها إن ثلاثة أرصفة ستبنى قبل الصيف، وإن العمل يبدأ الشهر المقبل."
plainer script.html script.amp.html ""
page script.amp.html "جسر جديد" "افتتح المحافظ جسرا جديدا فوق النهر بعد عامين من العمل فيه، وحضر الافتتاح مئات السكان."
plainer lost.html none.html "<h1>قطار</h1><p>انطلق القطار الأول صباح اليوم.</p>"
"$rasid" follow --once --allow-private --db amp.db "$at/amp.xml" >log 2>err
same "a stub gives way to its plainer form" 1 "$("$rasid" search --quiet --db amp.db 'أرصفة' | wc -l | tr -d ' ')"
same "each is one article still" 2 "$("$rasid" revisions --db amp.db --format jsonl | wc -l | tr -d ' ')"
same "a page that holds nothing is read there" 1 "$("$rasid" search --quiet --db amp.db 'المحافظ' | wc -l | tr -d ' ')"
same "a plainer form that is not there changes nothing" 1 "$("$rasid" search --quiet --db amp.db 'القطار الأول' | wc -l | tr -d ' ')"
check "and withdraws nothing" sh -c '! grep -q withdrawn log'
same "they bear the page's address" "$at/script.html" \
    "$("$rasid" search --quiet --db amp.db 'المحافظ' | sed 's/.*"url":"\([^"]*\)".*/\1/')"

# ---- once
"$rasid" follow --once --db p.db "$at/rss.xml" >log 2>err
check "a private address is refused unless allowed" grep -q '"event":"error".*private' log
"$rasid" follow --once --allow-private --db a.db "$at/index.html" >log 2>err
same "followed once: exit status" 0 $?
check "the feed that the page names is found" grep -q '"event":"found".*rss.xml' log
same "both articles are there, one by its announcement" 2 "$("$rasid" search --quiet --db a.db 'سير OR الوزير' | wc -l | tr -d ' ')"
check "the archive is beside the store" test -s a.db.warc/rasid-00001.warc.gz
cp -r a.db.warc copy
"$rasid" follow --once --allow-private --db a.db >log 2>err
same "at once again nothing is asked" 0 "$(grep -c '"event":"item"' log)"
check "but told when something is due" grep -q '"event":"stopped".*"text":"20[0-9-]*T[0-9:]*Z"' log
check "and nothing is archived" cmp a.db.warc/rasid-00001.warc.gz copy/rasid-00001.warc.gz
same "an item knows the bytes it came from" "a.db.warc/rasid-00001.warc.gz" \
    "$("$rasid" search --quiet --db a.db الوزير | sed 's/.*"file":"\([^"]*\)".*/\1/')"

# A new store beside the archive of a crash: as if killed before anything was committed.
if command -v sqlite3 >/dev/null; then
    "$rasid" sources add --db b.db "$at/index.html"
    sqlite3 b.db "INSERT INTO meta VALUES ('archive', '1 0')"
    cp -r copy b.db.warc
    printf 'half a record' >>b.db.warc/rasid-00001.warc.gz
    kill $server
    "$rasid" follow --for 1s --allow-private --db b.db >log 2>err
    same "after a crash the archive is worked on: exit status" 0 $?
    check "told" grep -q '"event":"replayed"' log
    same "without the network, both articles are there" 2 \
        "$("$rasid" search --quiet --db b.db 'سير OR الوزير' | wc -l | tr -d ' ')"
else
    skip "after a crash the archive is worked on" "sqlite3 is not here"
fi
golden "no revisions" revisions-none revisions --db a.db

# ---- silence in the report
"$rasid" sources add --db a.db --now 2020-01-01T00:00:00Z https://asleep.example/rss --name Asleep
check "the report names those that say nothing" sh -c '"$1" report --db a.db --now 2026-11-23T12:00:00Z | grep -q "Asleep.*unfollowed"' sh "$rasid"
"$rasid" sources add --db only.db --now 2020-01-01T00:00:00Z https://asleep.example/rss --name Asleep
golden "as data" report-silent report --db only.db --part silent_sources
check "also where there is no article at all" sh -c '"$1" report --db only.db | grep -q "Attention: .*: 1"' sh "$rasid"
"$rasid" sources remove --db a.db https://asleep.example/rss

# ---- stopping
rm -f log # its "started" would be taken for this one's
"$rasid" follow --allow-private --db a.db >log 2>err &
child=$!
tries=0
while ! grep -q started log 2>/dev/null && [ $tries -lt 100 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
golden "two cannot follow into one archive" follow-twice follow --for 20s --allow-private --db a.db
kill -TERM $child
wait $child
same "SIGTERM ends it well" 0 $?
check "and it says so" grep -q '"event":"stopped"' log
done_testing
