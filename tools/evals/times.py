"""times: Duckling's and Recognizers' Arabic cases, and our own grid of datelines.

What is compared is the TIMEX3 value, so the two sets' own notations are mapped to it first:

  Duckling       (datetime (y, m, d, h, mi, s) Grain) is the value cut at its grain: Day 2013-02-11, Week 2013-W06, Hour
                 T15:00. Grain Second at the reference itself ("now") is PRESENT_REF. A time of day without a date is on
                 the reference's day; a value with an offset is brought to the reference's zone first.
                 (datetimeInterval (from, to) Grain), `to` excluded, is right as two expressions, from and to; as one
                 whose extent it is; as a part of the day; as a length that begins at the reference ("within two
                 weeks"); or as the month whose first or last third it is ("early March"), since TIMEX3 keeps "early"
                 out of the value. (DurationData n Unit) is PnU.
  Recognizers    Timex, or either of its resolutions (past and future) where that names the same extent. A range is
                 right as two expressions inside its span, as one of the same extent, or as its length. A day counted
                 in a coarser unit ("two years ago") is right cut to that unit, as TIMEX3 has it. Cases that name a
                 platform as not supported are left out; NumberModel and the like belong to another module.

A span is right as score.py has it (half the words of the shorter one shared); "same words" counts those that agree in
every word but a leading preposition. Extractor cases have no value and are counted on their spans alone; a case that
expects nothing is right when nothing is found.
"""
import datetime as dt
import json
import re
from pathlib import Path

from evals import Row

PARTS = {'TMO': (0, 12), 'TMI': (11, 14), 'TAF': (12, 18), 'TEV': (16, 24), 'TNI': (18, 30), 'TDT': (6, 18)}
SEASONS = {'SP': 3, 'SU': 6, 'FA': 9, 'WI': 12}
UNITS = {'Second': 'TS', 'Minute': 'TM', 'Hour': 'TH', 'Day': 'D', 'Week': 'W', 'Month': 'M', 'Year': 'Y'}


def lines(path):
    with path.open(encoding='utf-8') as f:
        return [json.loads(line) for line in f]


# ---- extents of TIMEX3 values ----

def add_months(day, n):
    month = day.year * 12 + day.month - 1 + n
    return dt.datetime(month // 12, month % 12 + 1, 1)


def clock(text, day, zone):
    """(from, to) of hh[:mm[:ss]][Z|±hh[:mm]] on that day."""
    m = re.fullmatch(r'(\d\d)(?::(\d\d))?(?::(\d\d))?(Z|[+-]\d\d(?::?\d\d)?)?', text)
    if not m or int(m[1]) > 23:
        return None
    begin = day + dt.timedelta(hours=int(m[1]), minutes=int(m[2] or 0), seconds=int(m[3] or 0))
    if m[4]:
        offset = 0 if m[4] == 'Z' else int(m[4][:3]) + int(m[4][0] + (m[4][3:].strip(':') or '0')) / 60
        begin += dt.timedelta(hours=zone - offset)
    whole_hour = not m[3] and int(m[2] or 0) == 0
    step = dt.timedelta(seconds=1) if m[3] else dt.timedelta(hours=1) if whole_hour else dt.timedelta(minutes=1)
    return begin, begin + step


def day_extent(text):
    if m := re.fullmatch(r'(\d{4})-(\d\d)-(\d\d)', text):
        day = dt.datetime(*map(int, m.groups()))
        return day, day + dt.timedelta(days=1)
    if m := re.fullmatch(r'(\d{4})-(\d\d)', text):
        day = dt.datetime(int(m[1]), int(m[2]), 1)
        return day, add_months(day, 1)
    if m := re.fullmatch(r'(\d{4})-W(\d\d)(-WE)?', text):
        day = dt.datetime.fromisocalendar(int(m[1]), int(m[2]), 6 if m[3] else 1)
        return day, day + dt.timedelta(days=2 if m[3] else 7)
    if m := re.fullmatch(r'(\d{4})-([QH])(\d)', text):
        months = 3 if m[2] == 'Q' else 6
        day = dt.datetime(int(m[1]), 1 + months * (int(m[3]) - 1), 1)
        return day, add_months(day, months)
    if m := re.fullmatch(r'(\d{2,4})', text):
        span = 10 ** (4 - len(text))
        year = int(text) * span
        return dt.datetime(year, 1, 1), dt.datetime(year + span, 1, 1)
    return None


def extent(value, ref):
    """(from, to) of a TIMEX3 value as naive times in the reference's zone; None where it has none."""
    zone = ref.utcoffset().total_seconds() / 3600 if ref.tzinfo else 0
    here = dt.datetime(ref.year, ref.month, ref.day)
    try:
        date, t, time = value.partition('T')
        days = day_extent(date) if date else (here, here + dt.timedelta(days=1))
        if not t or not days:
            return days
        if 'T' + time in PARTS:
            a, b = PARTS['T' + time]
            return days[0] + dt.timedelta(hours=a), days[0] + dt.timedelta(hours=b)
        return clock(time, days[0], zone)
    except (ValueError, OverflowError):
        return None


LENGTH = re.compile(r'P(?:(?P<Y>[\d.]+)Y)?(?:(?P<M>[\d.]+)M)?(?:(?P<W>[\d.]+)W)?(?:(?P<D>[\d.]+)D)?'
                    r'(?:T(?:(?P<H>[\d.]+)H)?(?:(?P<MI>[\d.]+)M)?(?:(?P<S>[\d.]+)S)?)?')


def length(value):
    m = LENGTH.fullmatch(value or '')
    return {k: float(v) for k, v in m.groupdict().items() if v} if m and len(value) > 2 else None


# ---- Duckling ----

def numbers(text):
    return [int(x) for x in text.split(',')]


def duckling_right(case, times):
    ref = dt.datetime.fromisoformat(case['reference'])
    value, found = case['value'], [t['value'] for t in times]
    if value == 'NEG':
        return not found
    if m := re.fullmatch(r'\(DurationData (\d+) (\w+)\)', value):
        return length('P' + UNITS[m[2]].replace('T', 'T' + m[1]) if 'T' in UNITS[m[2]] else f'P{m[1]}{UNITS[m[2]]}') \
            in [length(v) for v in found]
    if m := re.match(r'\(datetime(?:Holiday)? \(([\d, ]+)\) (\w+)', value):
        begin, grain = dt.datetime(*numbers(m[1])), m[2]
        if grain == 'Second' and begin == ref.replace(tzinfo=None):
            return 'PRESENT_REF' in found
        step = {'Week': dt.timedelta(days=7), 'Day': dt.timedelta(days=1), 'Hour': dt.timedelta(hours=1),
                'Minute': dt.timedelta(minutes=1)}
        end = add_months(begin, 12 if grain == 'Year' else 1) if grain in ('Year', 'Month') else begin + step[grain]
        begins = [extent(v, ref) for v in found]
        # an hour said with its minutes ("8:00") begins alike and differs in grain only
        return any(e and e[0] == begin and (e[1] == end or grain in ('Hour', 'Minute') and 'T' in v)
                   for e, v in zip(begins, found))
    if m := re.match(r'\(datetimeInterval \(\(([\d, ]+)\), \(([\d, ]+)\)\) (\w+)', value):
        begin, end, now = dt.datetime(*numbers(m[1])), dt.datetime(*numbers(m[2])), ref.replace(tzinfo=None)
        extents = [e for e in (extent(v, ref) for v in found) if e]
        if any(e == (begin, end) for e in extents):
            return True
        if any(a[0] == begin and b[1] == end for a in extents for b in extents if a is not b):
            return True
        if begin == now:  # up to a moment, or a length of time from now
            lengths = [x for x in map(length, found) if x]
            days = (dt.datetime(end.year, end.month, end.day) - dt.datetime(now.year, now.month, now.day)).days
            return any(e[0] == end for e in extents) or any(x in ({'D': days}, {'W': days / 7}) for x in lengths)
        if any(v[-3:] in PARTS and e and e[0] == begin for v, e in ((v, extent(v, ref)) for v in found)):
            return True
        third = m[3] == 'Day' and (end - begin).days in range(8, 13)
        return third and any(re.fullmatch(r'\d{4}-\d\d', v) and begin.strftime('%Y-%m') == v for v in found)
    raise ValueError('Duckling value not understood: ' + value)


# ---- Recognizers ----

FOLD = str.maketrans({'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ى': 'ي', 'ة': 'ه', 'ئ': 'ء', 'ؤ': 'ء'})


def words(text):
    text = re.sub('[\u064b-\u0652\u0640\u200e\u200f]', '', text).translate(FOLD)
    return re.findall(r'\w+', text)


def shares(a, b):
    """score.py's measure: the share of the shorter one's words that the other has."""
    a, b = words(a), words(b)
    pool, hits = list(b), 0
    for w in a:
        for k, x in enumerate(pool):
            long, short = (w, x) if len(w) >= len(x) else (x, w)
            if w == x or (len(short) > 2 and long[1:] == short and long[0] in 'وفبلكس'):
                del pool[k]
                hits += 1
                break
    return hits / min(len(a), len(b)) if a and b else 0


LEADING = {'في', 'من', 'الي', 'عند', 'يوم', 'هذا', 'بين', 'بعد'}


def same_words(a, b):
    a, b = words(a), words(b)
    while a and a[0] in LEADING:
        a = a[1:]
    while b and b[0] in LEADING:
        b = b[1:]
    return a == b


def hull(text, times):
    """The words from the first to the last of two expressions."""
    return text[min(t['start'] for t in times):max(t['end'] for t in times)]


def plain(timex):
    """T07 as T07:00; the resolution's day where the year is open."""
    return re.sub(r'T(\d\d)$', r'T\1:00', timex or '')


def value_right(gold, value, ref):
    """Is one TIMEX3 value what the gold resolves to?"""
    v = gold.get('Value') or {}
    timex = v.get('Timex') or ''
    if plain(value) == plain(timex) or (length(value) and length(value) == length(timex)):
        return True
    if m := re.fullmatch(r'\((.*),(.*),(P.*)\)', timex):
        if length(value) and length(value) == length(m[3]):
            return True
    mine = extent(value, ref)
    if not mine:
        return False
    for resolution in (v.get('FutureResolution') or {}, v.get('PastResolution') or {}):
        ends = sorted(resolution.values())
        if not ends:
            continue
        days = [extent(x.replace(' ', 'T'), ref) if re.match(r'\d{4}-', x) else extent('T' + x, ref) for x in ends]
        if None in days:
            continue
        if len(days) == 1 and mine == days[0]:
            return True
        if len(days) == 2 and mine == (days[0][0], days[1][0]):
            return True
        if len(days) == 1 and value.count('-') < 2 and mine[0] <= days[0][0] < mine[1]:
            same_day = (days[0][0].month, days[0][0].day) == (ref.month, ref.day)
            return same_day and 'Q' not in value and not re.search(r'X|T', timex)
    return False


def range_right(gold, first, last, ref):
    v = gold.get('Value') or {}
    m = re.fullmatch(r'\((.*),(.*),(P.*)\)', v.get('Timex') or '')
    if not m:
        return False
    ends = [m[1], m[2]]
    if [plain(first), plain(last)] == [plain(x) for x in ends]:
        return True
    a, b = extent(first, ref), extent(last, ref)
    for resolution in (v.get('FutureResolution') or {}, v.get('PastResolution') or {}):
        points = sorted(resolution.values())
        if len(points) == 2 and a and b:
            want = [extent(x if '-' in x else 'T' + x, ref) for x in points]
            if None not in want and (a[0], b[0]) == (want[0][0], want[1][0]):
                return True
    return False


def candidates(text, times):
    """(words, [values]) of each expression, and of two neighbours as one range."""
    for t in times:
        yield text[t['start']:t['end']], [t['value']]
    for a, b in zip(times, times[1:]):
        yield hull(text, (a, b)), [a['value'], b['value']]


def recognizers_right(case, reading):
    """(right, in the very words)."""
    text, times = reading['text'], reading['times']
    ref = dt.datetime.fromisoformat((case['reference'] or '2016-11-07T00:00:00')[:19])
    if not case['results']:
        return not times, not times
    parser = case['spec'].endswith('Parser')
    exact, right = True, True
    for gold in case['results']:
        hits = []
        for found, values in candidates(text, times):
            if shares(found, gold['Text']) < 0.5:
                continue
            good = True
            if parser:
                good = (value_right(gold, values[0], ref) if len(values) == 1
                        else range_right(gold, values[0], values[1], ref))
            if good:
                hits.append(same_words(found, gold['Text']))
        right = right and bool(hits)
        exact = exact and any(hits)
    return right, exact


# ---- rows ----

DIMENSIONS = ('Time', 'Duration')
SPECS = re.compile(r'(Date|Time|DatePeriod|TimePeriod|DateTime\w*|Duration|Set|Holiday|Merged)(Extractor|Parser|Model)')


def read_cases(ev, cases, published):
    readings = ev.read([{'id': str(i), 'text': c['text'], 'published': published(c)} for i, c in enumerate(cases)])
    return [readings.get(str(i), {'text': c['text'], 'times': []}) for i, c in enumerate(cases)]


def duckling(ev):
    cases = [c for c in lines(ev.data / 'times-numbers' / 'duckling-ar.jsonl') if c['dimension'] in DIMENSIONS]
    readings = read_cases(ev, cases, lambda c: c['reference'])
    for dim in DIMENSIONS:
        right = total = 0
        for c, r in zip(cases, readings):
            if c['dimension'] == dim:
                good = duckling_right(c, r['times'])
                right, total = right + good, total + 1
                if not good:
                    ev.note('duckling', c['text'], '|', c['value'], '|', [(t['text'], t['value']) for t in r['times']])
        yield Row('times', 'Duckling ' + dim, 'value right', total, right / total, 0.90)


def recognizers(ev):
    cases = [c for c in lines(ev.data / 'times-numbers' / 'recognizers-ar.jsonl')
             if SPECS.fullmatch(c['spec']) and not c['not_supported']]
    readings = read_cases(ev, cases, lambda c: c['reference'] or '2016-11-07T00:00:00')
    tally = {}
    for c, r in zip(cases, readings):
        right, exact = recognizers_right(c, r)
        for key in (c['spec'], 'all'):
            t = tally.setdefault(key, [0, 0, 0])
            tally[key] = [t[0] + 1, t[1] + right, t[2] + exact]
        if not right:
            gold = [(g['Text'], (g.get('Value') or {}).get('Timex')) for g in c['results']]
            ev.note(c['spec'], c['text'], '|', gold, '|', [(t['text'], t['value']) for t in r['times']])
    for key, (n, right, exact) in sorted(tally.items(), key=lambda x: x[0] == 'all'):
        what = 'span' if key.endswith('Extractor') else 'span and value'
        yield Row('times', 'Recognizers ' + key, what, n, right / n, 0.70 if key == 'all' else None)
    n, _, exact = tally['all']
    yield Row('times', 'Recognizers all', 'same words', n, exact / n)


def grid(ev):
    """tests/read/dateline_grid multiplies the cases out itself and prints `N of M right`."""
    cases = Path(__file__).resolve().parents[2] / 'tests' / 'read' / 'datelines.grid'
    m = re.search(r'(\d+) of (\d+) right', ev.tool('tests/read/dateline_grid', cases))
    yield Row('times', 'dateline grid', 'value right', int(m[2]), int(m[1]) / int(m[2]), 0.98)


def rows(ev):
    yield from duckling(ev)
    yield from recognizers(ev)
    if (ev.build / 'tests' / 'read' / 'dateline_grid').exists():
        yield from grid(ev)
