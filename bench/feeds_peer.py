#!/usr/bin/python3
"""feeds_peer: feedparser (Debian's python3-feedparser) on a feed that bench/feeds wrote, MB/s and entries/s of CPU time.
usage: BUILD/bench/feeds --write /tmp/feed.xml && bench/feeds_peer.py /tmp/feed.xml"""
import sys
import time

try:
    import feedparser
except ImportError:
    sys.exit("bench/feeds_peer.py: feedparser is not here (apt-get install python3-feedparser): skipped")

for path in sys.argv[1:]:
    data = open(path, "rb").read()
    best = min(
        (lambda before: (feedparser.parse(data), time.process_time() - before)[1])(time.process_time()) for _ in range(3)
    )
    entries = len(feedparser.parse(data).entries)
    print(f"{path}: feedparser {feedparser.__version__}: {len(data) / 1e6 / best:.2f} MB/s, {entries / best:.0f} entries/s")
