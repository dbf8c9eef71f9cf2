#!/usr/bin/env python3
"""Peers in Python, on pages decoded beforehand: from the string to main text and title.

usage: peer.py ROUNDS DIR PEER    DIR: UTF-8 pages; PEER: readability (Debian: python3-readability) or trafilatura
Prints, last, `rate N`: pages per second of this process's CPU time, the median round. Exit status 69 where the peer is
not installed.
"""
import logging
import statistics
import sys
import time
from pathlib import Path

logging.disable(logging.CRITICAL)


def readability():
    import lxml.html
    import readability as module

    def extract(html):
        document = module.Document(html)
        return lxml.html.fromstring(document.summary(html_partial=True)).text_content() + document.title()
    return getattr(module, '__version__', ''), extract


def trafilatura():
    import trafilatura as module

    def extract(html):
        found = module.bare_extraction(html, with_metadata=True)
        return str(found and (found.get('text') if isinstance(found, dict) else found.text))
    return module.__version__, extract


def once(pages, extract):
    failed = 0
    began = time.process_time()
    for html in pages:
        try:
            extract(html)
        except Exception:  # a page it cannot read counts as read
            failed += 1
    return time.process_time() - began, failed


def main():
    rounds, folder, name = int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    try:
        version, extract = {'readability': readability, 'trafilatura': trafilatura}[name]()
    except ImportError:
        return 69
    # the text's own declaration of an encoding would be an error to lxml in a string
    pages = [p.read_text(encoding='utf-8') for p in sorted(folder.iterdir())]
    once(pages[:5], extract)
    times, failed = zip(*(once(pages, extract) for _ in range(rounds)))
    rate = len(pages) / statistics.median(times)
    print(f'python {name} {version}: {len(pages)} pages, {rate:.1f} pages/s'
          + (f', {failed[0]} of them failed' if failed[0] else ''))
    print(f'rate {rate:.2f}')
    return 0


if __name__ == '__main__':
    sys.exit(main())
