"""Places: IDRISI's crisis posts: are the places found, and is it known where they lie?

Both sets give a place's offsets as those of its first occurrence in the post, whichever was meant, so a post is compared
by its distinct names, not by offsets:
  exact    equal but for what no two annotators do alike: '#', '_', proclitics, the article, spelling of hamza, ya and ta
           marbuta, and a word of kind before the name ("city of X" and "X" are one)
  dice     at least half of the words are shared, as ../shared/score/score.py pairs names (whole spans)
One of ours answers one of gold's. F1 is taken for each crisis, and the mean over the crises told. Resolution is asked of
the gold mentions that one of ours answers (dice) and that have a point: our country against that of gold's own address,
and how far our point lies from gold's; a place of ours without a point is a miss.
"""
import json
import math
import re
import unicodedata
from collections import defaultdict

from evals import Row

CLINGS = ('وبال', 'وال', 'بال', 'فال', 'ولل', 'لل', 'و', 'ب', 'ل', 'ف')
KINDS = ('مدينة', 'محافظة', 'منطقة', 'دولة', 'ولاية', 'جمهورية', 'مملكة', 'بلدة', 'قرية', 'حي', 'مديرية', 'إمارة',
         'المدينة', 'سلطنة', 'إقليم', 'بلاد', 'ضاحية', 'مخيم')
FOLD = str.maketrans('أإآىةؤئ', 'ااايهوي')


def fold(text):
    text = ''.join(c for c in unicodedata.normalize('NFKC', text) if not unicodedata.combining(c) and c != 'ـ')
    return text.translate(FOLD).lower()


FOLDED_KINDS = frozenset(fold(k) for k in KINDS)


def words_of(text):
    """Folded words, '_' parting them too."""
    return re.sub(r'[\W_]+', ' ', fold(text)).split()


def forms(word):
    """The word as it stands, and without what may cling to it."""
    cut = {word[len(head):] for head in CLINGS if word.startswith(head) and len(word) - len(head) >= 3}
    return {word} | cut | {w[2:] for w in cut | {word} if w.startswith('ال') and len(w) > 4}


def name_of(text):
    """The name in a span without words of kind and without gaps: "Hafr_Albatin" and "HafrAlbatin" are one."""
    words = words_of(text)
    while len(words) > 1 and forms(words[0]) & FOLDED_KINDS:
        words = words[1:]
    return ''.join(words)


def same(a, b):
    return bool(forms(name_of(a)) & forms(name_of(b)))


def alike(a, b):
    x, rest, shared = words_of(a), [forms(w) for w in words_of(b)], 0
    both = len(x) + len(rest)
    for word in x:
        twin = next((i for i, f in enumerate(rest) if f & forms(word)), None)
        if twin is not None:
            del rest[twin]
            shared += 1
    return (both > 0 and 2 * shared / both >= 0.5) or same(a, b)


def pairs(gold, found, like):
    """One to one, equal names first."""
    order = sorted(((g == f, same(g, f), -abs(len(g) - len(f)), -i, -j) for i, g in enumerate(gold)
                    for j, f in enumerate(found) if like(g, f)), reverse=True)
    used_g, used_f, out = set(), set(), []
    for *_, i, j in order:
        if -i not in used_g and -j not in used_f:
            used_g.add(-i)
            used_f.add(-j)
            out.append((-i, -j))
    return out


def posts(path):
    with open(path, encoding='utf-8') as lines:
        return [json.loads(line) for line in lines]


def distinct(items, text):
    """The first of each name, spelling set aside."""
    seen = {}
    for item in items:
        seen.setdefault(name_of(text(item)), item)
    return list(seen.values())


def readings(ev, wanted):
    return ev.read([{'id': p['id'], 'text': p['text']} for p in wanted])


def ours_of(reading):
    return distinct(reading['places'], lambda p: p['text']) if reading else []


def f1(gold, found, right):
    p, r = right / found if found else 0.0, right / gold if gold else 0.0
    return 2 * p * r / (p + r) if p + r else 0.0


def note_differences(ev, post, gold, ours, exact, loose):
    g, f = {i for i, _ in loose}, {j for _, j in loose}
    for i, m in enumerate(gold):
        if i not in g:
            ev.note('missed', post['crisis'], m['type'], repr(m['text']), '|', around(post['text'], m['text']))
    for j, name in enumerate(ours):
        if j not in f:
            ev.note('wrong', post['crisis'], repr(name), '|', around(post['text'], name))
    for i, j in loose:
        if (i, j) not in exact:
            ev.note('edge', post['crisis'], repr(gold[i]['text']), '≠', repr(ours[j]))


def around(text, name):
    at = max(0, text.find(name))
    return text[max(0, at - 25):at + len(name) + 15].replace('\n', ' ')


def recognition(ev, path):
    wanted = list({p['id']: p for p in posts(path)}.values())
    read = readings(ev, wanted)
    sums = defaultdict(lambda: [[0, 0, 0], [0, 0, 0]])
    kinds = defaultdict(lambda: [0, 0])
    for post in wanted:
        gold = distinct(post['mentions'], lambda m: m['text'])
        names = [m['text'] for m in gold]
        ours = [p['text'] for p in ours_of(read.get(post['id']))]
        exact, loose = pairs(names, ours, same), pairs(names, ours, alike)
        for tally, right in zip(sums[post['crisis']], (exact, loose)):
            for i, n in enumerate((len(gold), len(ours), len(right))):
                tally[i] += n
        for i, m in enumerate(gold):
            kinds[m['type']][0] += i in {g for g, _ in loose}
            kinds[m['type']][1] += 1
        note_differences(ev, post, gold, ours, exact, loose)
    for crisis, of in sorted(sums.items()):
        ev.note(f'{crisis:28}', *(f'{name} F1 {f1(*t):.3f} P {t[2] / max(1, t[1]):.3f} R {t[2] / max(1, t[0]):.3f}'
                                 for name, t in zip(('exact', 'dice'), of)))
    for kind, (hit, n) in sorted(kinds.items()):
        ev.note(f'{kind}: {hit} of {n} found')
    total = sum(t[0][0] for t in sums.values())
    for i, name in enumerate(('exact', 'dice')):
        mean = sum(f1(*t[i]) for t in sums.values()) / len(sums) if sums else 0.0
        yield Row('places', 'IDRISI recognition', f'{name}, mean F1 over crises', total, mean, .70)


def kilometres(a, b):
    lat1, lon1, lat2, lon2 = map(math.radians, (*a, *b))
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 12742 * math.asin(math.sqrt(min(1.0, h)))


def country_of(gold, known):
    """alpha-3 of the country that gold's address ends in, looked up by our own reader's names."""
    last = re.split('[,،]', gold.get('name') or '')[-1].strip()
    return known.get(fold(last)) or known.get(fold((gold.get('name') or '').strip()))


def country_names(ev, wanted):
    """What our reader makes of the last part of each address: the country names of the set, in their languages."""
    ends = sorted({re.split('[,،]', m.get('name') or '')[-1].strip() for p in wanted for m in p['mentions']} - {''})
    read = ev.read([{'id': f'n{i}', 'text': e} for i, e in enumerate(ends)])
    names = {}
    for i, e in enumerate(ends):
        of = (read.get(f'n{i}') or {}).get('places') or []
        if of and of[0]['resolution'] == 'country':
            names[fold(e)] = of[0]['country']
        else:
            ev.note('no country known by', repr(e))
    return names


def resolution(ev, path):
    wanted = list({p['id']: p for p in posts(path)}.values())
    read = readings(ev, wanted)
    known = country_names(ev, wanted)
    asked = located = country = near = with_country = 0
    for post in wanted:
        gold = [m for m in distinct(post['mentions'], lambda m: m['text']) if m.get('lat')]
        ours = ours_of(read.get(post['id']))
        for i, j in pairs([m['text'] for m in gold], [p['text'] for p in ours], alike):
            m, place = gold[i], ours[j]
            asked += 1
            want = country_of(m, known)
            if want:
                with_country += 1
                country += want == place['country']
                if want != place['country']:
                    ev.note('country', repr(m['text']), want, place['country'], place['name_en'])
            if place['lat'] is not None:
                located += 1
                far = kilometres((float(m['lat']), float(m['lon'])), (place['lat'], place['lon']))
                near += far <= 161
                if far > 161:
                    ev.note('far', repr(m['text']), m['type'], round(far), place['name_en'], place['country'])
            else:
                ev.note('no point', repr(m['text']), m['type'], place['text'])
    yield Row('places', 'IDRISI resolution', 'country right', with_country, country / max(1, with_country), .85)
    yield Row('places', 'IDRISI resolution', 'within 161 km', asked, near / max(1, asked), .65)
    yield Row('places', 'IDRISI resolution', 'given a point', asked, located / max(1, asked))


def rows(ev):
    """Yield the figures of this layer."""
    folder = ev.data / 'places'
    path = folder / 'idrisi-recognition-train.jsonl'
    if path.is_file():
        yield from recognition(ev, path)
    path = folder / 'idrisi-resolution-train.jsonl'
    if path.is_file():
        yield from resolution(ev, path)
