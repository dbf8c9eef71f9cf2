"""pages: main text and metadata out of whole web pages, on the public English half and on our own Arabic layouts.

The text is measured as article-extraction-benchmark does. Words are \\w+; a shingle is four in a row (a shorter text is
one shingle); shingles are counted with their repetitions. Of a page, tp is what gold and reading share, fp what the
reading has more, fn what it lacks, each as a share of their sum, so that a long page weighs no more than a short one.
Precision and recall are the means over the pages, F1 is made of these two means.

The headline stands apart in our gold and in theirs, so the reading's first line is left out where it is its title.

A published date is right where the day is (in the zone it is told in, or as the same moment). `to the minute` asks for
all that the page tells: the same moment where both sides know their zone, else the same clock time.
"""
import json
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from evals import Row

OWN = Path(__file__).resolve().parents[2] / 'tests' / 'pages'


# ---- the measure ----

def shingles(text, n=4):
    tokens = re.findall(r'\w+', text)
    return Counter(tuple(tokens[i:i + n]) for i in range(max(1, len(tokens) - n + 1)) if tokens)


def matching(gold, found):
    """(tp, fp, fn) of one page, as shares of their sum."""
    a, b = shingles(gold), shingles(found)
    tp, fp, fn = (sum(c.values()) for c in (a & b, b - a, a - b))
    total = tp + fp + fn
    return (tp / total, fp / total, fn / total) if total else (0.0, 0.0, 0.0)


def share(right, wrong, other):
    """Precision, or recall with fn for fp: 1 where there was nothing to do and nothing was done."""
    if right == wrong == 0:
        return 1.0 if other == 0 else 0.0
    return right / (right + wrong)


def harmonic(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def precision_recall_f1(pages):
    """pages: [(tp, fp, fn)], at least one."""
    precision = sum(share(tp, fp, fn) for tp, fp, fn in pages) / len(pages)
    recall = sum(share(tp, fn, fp) for tp, fp, fn in pages) / len(pages)
    return precision, recall, harmonic(precision, recall)


def body(reading):
    """The text without its headline."""
    text, title = reading.get('text') or '', reading.get('title')
    first, _, rest = text.partition('\n')
    return rest if title and first == title else text


# ---- our own gold ----

@dataclass
class Gold:
    """One NNN-name.gold: headers, a blank line, paragraphs; `entry:` and `post:` lines mark what follows them."""
    name: str
    head: dict
    text: str
    entries: list = field(default_factory=list)  # (time, title)
    posts: list = field(default_factory=list)  # (author, handle, date)


def read_gold(path):
    head_text, _, rest = path.read_text(encoding='utf-8').partition('\n\n')
    head = dict(line.split(': ', 1) for line in head_text.splitlines())
    gold, lines = Gold(path.stem, head, ''), []
    for line in rest.splitlines():
        if line.startswith('entry: '):
            time, _, title = line[7:].partition(' | ')
            gold.entries.append((time.strip(' |'), title.strip()))
            lines.append(title.strip())
        elif line.startswith('post: '):
            gold.posts.append(tuple(part.strip() for part in line[6:].split('|')))
        else:
            lines.append(line)
    gold.text = '\n'.join(lines)
    return gold


def words(text):
    return re.findall(r'\w+', unicodedata.normalize('NFKC', text or '').lower())


def byline_right(gold, found):
    """Every word of the names, `and` written to them or not, and at most two more (a place, a role)."""
    there = {w for x in words(found) for w in (x, x.removeprefix('و'))}
    return all(w in there for w in words(gold)) and len(words(found)) <= len(words(gold)) + 2


def moment(text):
    try:
        return datetime.fromisoformat(text.replace('Z', '+00:00'))
    except (ValueError, AttributeError):
        return None


def day_right(gold, found):
    a, b = moment(gold), moment(found)
    if not a or not b:
        return bool(found) and gold[:10] == found[:10]
    return a.date() == b.date() or bool(a.tzinfo and b.tzinfo and a == b)


def minute_right(gold, found):
    if not day_right(gold, found) or len(gold) == 10:
        return day_right(gold, found)
    if len(found) == 10:
        return False
    a, b = (moment(x).replace(second=0, microsecond=0) for x in (gold, found))
    return a == b if a.tzinfo and b.tzinfo else a.replace(tzinfo=None) == b.replace(tzinfo=None)


def entries_right(gold, found):
    """Gold entries that the reading has: the same time, of which the page may tell the clock alone, and the title."""
    left, right = list(found), 0
    for time, title in gold:
        for k, e in enumerate(left):
            when = e.get('published') or ''
            timely = minute_right(time, when) if 'T' in time else when[11:16] == time
            if timely and (not title or words(title) == words(e.get('title'))):
                del left[k]
                right += 1
                break
    return right


def posts_right(gold, found):
    """Gold posts that the reading has: the handle, or else the author, and the day."""
    left, right = list(found), 0
    for author, handle, date in gold:
        for k, p in enumerate(left):
            who = (p.get('handle') or '').lstrip('@').lower() == handle.lstrip('@').lower() or \
                words(p.get('author')) == words(author)
            if who and day_right(date, p.get('date')):
                del left[k]
                right += 1
                break
    return right


@dataclass
class Judged:
    """One page: its text's (tp, fp, fn), and for each thing its gold tells of: right of how many."""
    gold: Gold
    text: tuple
    tally: dict

    def f1(self):
        return precision_recall_f1([self.text])[2]


def judge(gold, reading):
    tally = {}

    def told(what, value, right):
        if value:
            tally[what] = (int(bool(right)), 1)

    def got(key):
        return reading.get(key) or ''
    head = gold.head
    told('published', head.get('published'), day_right(head.get('published', ''), got('published')))
    told('to the minute', head.get('published'), minute_right(head.get('published', ''), got('published')))
    told('title', head.get('title'), words(head.get('title')) == words(got('title')))
    told('updated', head.get('updated'), minute_right(head.get('updated', ''), got('updated')))
    told('byline', head.get('byline'), byline_right(head.get('byline', ''), got('byline')))
    told('site', head.get('site'), words(head.get('site')) == words((reading.get('source') or {}).get('name')))
    told('address', head.get('url'), head.get('url') == got('url'))
    if 'byline' not in head:
        told('no byline invented', True, not got('byline'))
    if 'updated' not in head:
        told('no change invented', True, not got('updated') or day_right(head.get('published', ''), got('updated')))
    told('paywall', True, bool(reading.get('paywall')) == (head.get('paywall') == 'yes'))
    if gold.entries:
        tally['entries'] = (entries_right(gold.entries, reading.get('entries') or []), len(gold.entries))
    if gold.posts:
        tally['posts'] = (posts_right(gold.posts, reading.get('posts') or []), len(gold.posts))
    return Judged(gold, matching(gold.text, body(reading)), tally)


def totals(judged):
    """{what: (right, of how many)} over all pages."""
    out = {}
    for j in judged:
        for what, (right, n) in j.tally.items():
            r, m = out.get(what, (0, 0))
            out[what] = (r + right, m + n)
    return out


def own_pages(readings, golds):
    """readings: what rasid printed, by the page's stem. A page without a reading is judged as an empty one."""
    return [judge(g, readings.get(g.name, {})) for g in golds]


def by_stem(jsonl):
    return {Path(r['file']).name.split('.')[0]: r for r in map(json.loads, jsonl.splitlines())}


# ---- rows ----

def aeb(ev):
    gold = json.loads((ev.data / 'pages' / 'aeb-gold.json').read_text(encoding='utf-8'))
    files = sorted((ev.data / 'pages' / 'aeb').glob('*.html.gz'))
    readings = by_stem(ev.read_files(files))
    pages = []
    for f in files:
        stem = f.name.split('.')[0]
        pages.append(matching(gold[stem]['articleBody'], body(readings.get(stem, {}))))
        ev.note(f'aeb {precision_recall_f1(pages[-1:])[2]:.3f}', stem, gold[stem].get('url'))
    precision, recall, f1 = precision_recall_f1(pages)
    yield Row('pages', 'AEB shared half', 'F1', len(pages), f1, 0.955)
    yield Row('pages', 'AEB shared half', 'precision', len(pages), precision)
    yield Row('pages', 'AEB shared half', 'recall', len(pages), recall)


def own(ev):
    golds = [read_gold(p) for p in sorted(OWN.glob('*.gold'))]
    judged = own_pages(by_stem(ev.read_files(sorted(OWN.glob('*.html')))), golds)
    for j in judged:
        wrong = ' '.join(w for w, (r, n) in j.tally.items() if r < n)
        ev.note(f'own {j.f1():.3f}', j.gold.name, f'wrong: {wrong}' if wrong else '')
    precision, recall, f1 = precision_recall_f1([j.text for j in judged])
    yield Row('pages', 'own layouts', 'F1', len(judged), f1, 0.97)
    yield Row('pages', 'own layouts', 'precision', len(judged), precision)
    yield Row('pages', 'own layouts', 'recall', len(judged), recall)
    for what, (right, n) in totals(judged).items():
        yield Row('pages', 'own layouts', what, n, right / n, 0.97 if what == 'published' else None)


def rows(ev):
    yield from own(ev)
    yield from aeb(ev)
