#!/usr/bin/env python3
"""Times beside dateparser, on the same texts in the same run.

usage: bench/times_peer.py [--build DIR] [--seconds N] [FILE.jsonl.gz…]

Speed: every text goes through bench/times (tokens, lexicon, times); as many as N seconds allow (20) go through
dateparser's search_dates, first as it is, then with the language told, which spares it finding out. Both on one core, in seconds of its time.
Right values: tests/read/dateline_grid's cases, a sample of 4,000, through dateparser.parse, column by column.
Where dateparser is not installed (Debian: python3-dateparser), says so and prints our own figures alone.
"""
import argparse
import datetime
import gzip
import json
import random
import re
import subprocess
import sys
import tempfile
import time
import warnings
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NEWS = ROOT.parent / 'shared' / 'data' / 'news'
warnings.filterwarnings('ignore')


def texts(files):
    for f in files:
        with gzip.open(f, 'rt', encoding='utf-8') as lines:
            for line in lines:
                text = json.loads(line).get('text', '').replace('\0', '')
                if text:
                    yield text
    if not files:
        for f in sorted((ROOT / 'samples').rglob('*.txt')):
            yield f.read_bytes().decode('utf-8', 'replace').replace('\0', '')


def ours(build, all_texts):
    with tempfile.NamedTemporaryFile() as f:
        f.write('\0'.join(all_texts).encode())
        f.flush()
        line = subprocess.run([build / 'bench' / 'times', f.name], check=True, stdout=subprocess.PIPE, text=True).stdout
    print('rasid       ', line.strip())
    return float(re.search(r'(\d+) texts/s', line)[1])


def theirs(all_texts, seconds, languages):
    from dateparser.search import search_dates
    sample = random.Random(1).sample(all_texts, min(len(all_texts), 20000))
    search_dates(sample[0], languages=languages)  # its tables are loaded before the clock starts
    n = found = failed = 0
    began = time.process_time()
    for text in sample:
        try:
            found += len(search_dates(text, languages=languages) or [])
        except Exception:  # it raises on some texts; they count as read
            failed += 1
        n += 1
        if time.process_time() - began > seconds:
            break
    rate = n / (time.process_time() - began)
    how = 'told Arabic' if languages else 'as it is'
    print(f'dateparser   {how}: {n} texts, {found} times, {rate:.0f} texts/s' + (f', {failed} failed' if failed else ''))
    return rate


def grid(build):
    import dateparser
    out = subprocess.run([build / 'tests' / 'read' / 'dateline_grid', '--list', ROOT / 'tests/read/datelines.grid'],
                         check=True, stdout=subprocess.PIPE, text=True).stdout
    cases = [json.loads(line) for line in out.splitlines()]
    columns = defaultdict(lambda: [0, 0])
    for c in random.Random(1).sample(cases, min(len(cases), 4000)):
        day = datetime.datetime.fromisoformat(c['published'])
        try:
            got = dateparser.parse(c['text'], languages=['ar'], settings={'RELATIVE_BASE': day, 'DATE_ORDER': 'DMY'})
        except Exception:
            got = None
        tally = columns[c['column']]
        tally[0] += got is not None and got.strftime('%Y-%m-%d') == c['value'][:10]
        tally[1] += 1
    for column, (right, n) in sorted(columns.items()):
        print(f'  {column:32} dateparser {right:5} of {n:5}  {right / n:.2f}')
    right, n = (sum(t[k] for t in columns.values()) for k in (0, 1))
    print(f'  {"all (the day alone)":32} dateparser {right:5} of {n:5}  {right / n:.2f}')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--build', type=Path, default=ROOT / 'build' / 'bench')
    parser.add_argument('--seconds', type=float, default=20)
    parser.add_argument('file', nargs='*', type=Path)
    args = parser.parse_args()
    files = args.file or sorted(NEWS.glob('*.jsonl.gz'))
    all_texts = list(texts(files))
    rate = ours(args.build, all_texts)
    try:
        import dateparser
    except ImportError:
        print('dateparser   not installed: skipped (apt-get install python3-dateparser)', file=sys.stderr)
        return
    print(f'dateparser   is version {dateparser.__version__}')
    for languages in (None, ['ar']):
        print(f'ratio        {rate / theirs(all_texts, args.seconds, languages):.0f} times as fast')
    print('datelines that dateparser has right:')
    grid(args.build)


if __name__ == '__main__':
    main()
