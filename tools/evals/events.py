"""Events: the Arabic gold sentences of the Open Event Data Alliance: is it told, and who did it to whom?

Sentences: a sentence is found where its reading holds a plain event of the type: neither negated nor hypothetical. All
"no" labels count against it; "ambiguous" ones are left out. The product's weights are learnt on these very sentences, so
its own figure flatters; the honest one is the trainer's, by five folds over documents (threshold and ridge are chosen
inside each fold's own learning part), without the rules that the reader has besides.

Spans: several annotators marked doer and sufferer of a sentence and gave each a code: `main` a country or a kind of body,
`role` a sector. What most of those who gave a code agree on is asked for (all of them, where they tie):
  country   some plain event of ours in the sentence carries the code, as actor for the doer and recipient for the
            sufferer. Codes of theirs that ours write otherwise: INT is any of IGO, UNO, NGO; IMG, armed groups of many
            countries, is also the country they fight in. Those that are no country (KUR) are left out.
  sector    likewise; their UAF, REB and CRM are one: who is a rebel and who a gunman is not in the sentence.
"found" asks the same only of sentences in which we tell some event of the type.
"""
import json
import re
from collections import Counter

from evals import Row

TYPES = ('ASSAULT', 'PROTEST')
INTERNATIONAL = {'INT': {'IGO', 'UNO', 'NGO', 'EUR', 'MNC'}}
NO_COUNTRY = {'None', 'UNKNOWN', 'KUR', None}
ARMED = {'UAF', 'REB', 'CRM', 'IMG'}
TARGET = {'ASSAULT': 0.55, 'PROTEST': 0.50}


def lines(path):
    with open(path, encoding='utf-8') as file:
        return [json.loads(line) for line in file]


def day_of(name):
    """Identifiers of agency wire hold the day: AAW_ARB_20071208.0036-23."""
    m = re.match(r'AAW_ARB_(\d{4})(\d\d)(\d\d)\.', name)
    return '-'.join(m.groups()) if m else '2012-01-01'


def plain(reading, kind):
    return [e for e in reading['events'] if e['type'] == kind and not e['negated'] and not e['hypothetical']]


def f1(right, found, gold):
    return 2 * right / (found + gold) if found + gold else 0.0


def sentences(ev, kind):
    items = [s for s in lines(ev.data / 'events' / f'{kind.lower()}-sentences.jsonl') if s['label'] != 'ambiguous']
    given = [{'id': str(i), 'text': s['text'], 'published': day_of(s['id'])} for i, s in enumerate(items)]
    readings = ev.read(given)
    right = found = gold = 0
    for i, s in enumerate(items):
        said, yes = bool(plain(readings.get(str(i), {'events': []}), kind)), s['label'] == 'yes'
        gold, found, right = gold + yes, found + said, right + (yes and said)
        if yes != said:
            ev.note(f'events\t{kind}\t{"missed" if yes else "wrong, " + s["label"]}\t{s["text"]}')
    return len(items), f1(right, found, gold)


def wanted(spans, role, field):
    """The codes that most annotators gave."""
    codes = Counter()
    for span in spans:
        given = span.get(role)
        if isinstance(given, dict) and given.get(field) not in NO_COUNTRY:
            codes[given[field]] += 1
    top = max(codes.values(), default=0)
    return {code for code, n in codes.items() if n == top}


def same_country(code, event, party):
    got = event[party]
    if code == 'IMG':
        return got == 'IMG' or event[f'{party}_sector'] in ARMED
    return got == code or got in INTERNATIONAL.get(code, ())


def same_sector(code, event, party):
    got = event[f'{party}_sector']
    return got == code or (code in ARMED and got in ARMED)


def spans(ev, kind):
    items = lines(ev.data / 'events' / f'{kind.lower()}-spans.jsonl')
    readings = ev.read([{'id': str(i), 'text': s['text'], 'published': day_of(s['source'])} for i, s in enumerate(items)])
    tally = Counter()
    for i, s in enumerate(items):
        told = plain(readings.get(str(i), {'events': []}), kind)
        for party, role in (('actor', 'source_role'), ('recipient', 'target_role')):
            for field, same in (('main', same_country), ('role', same_sector)):
                codes = wanted(s['spans'], role, field)
                if not codes:
                    continue
                hit = any(same(code, e, party) for code in codes for e in told)
                tally[party, field, 'all'] += 1
                tally[party, field, 'found'] += bool(told)
                tally[party, field, 'right'] += hit
                if not hit:
                    ours = ' '.join(f'{e[party]}/{e[party + "_sector"]}/{e[party + "_text"]}' for e in told) or 'no event'
                    ev.note(f'events\t{kind} {party} {field}\t{"/".join(sorted(codes))}\t{ours}\t{s["text"]}')
    return tally


def rows(ev):
    data = ev.data / 'events'
    files = [data / f'{kind.lower()}-{what}.jsonl' for what in ('sentences', 'spans') for kind in TYPES]
    crossed = dict(re.findall(r'^crossed (\w+): .*? F1 ([\d.]+)', ev.tool('train_events', '--cross', *files[:2], files[3]), re.M))
    total = {}
    for kind in TYPES:
        n, value = sentences(ev, kind)
        yield Row('events', f'{kind} sentences', 'F1, five folds over documents', n, float(crossed[kind]), TARGET[kind])
        yield Row('events', f'{kind} sentences', 'F1 of the reader (its weights know them)', n, value, TARGET[kind])
        total[kind] = spans(ev, kind)
    both = total['ASSAULT'] + total['PROTEST']
    for party in ('actor', 'recipient'):
        for field, what in (('main', 'country'), ('role', 'sector')):
            target = 0.70 if (party, field) == ('actor', 'main') else None
            for name, tally in (*total.items(), ('both', both)):
                goal = target if name == 'both' else None
                n, found, right = (tally[party, field, k] for k in ('all', 'found', 'right'))
                yield Row('events', f'{name} spans', f'{party} {what}', n, right / max(n, 1), None)
                yield Row('events', f'{name} spans', f'{party} {what}, where an event is found', found,
                          right / max(found, 1), goal)
