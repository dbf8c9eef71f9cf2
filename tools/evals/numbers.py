"""Numbers and amounts in Duckling's and Recognizers-Text's Arabic cases.

What has a unit (money, quantities, temperatures, percents) is scored on the figures of `rasid read`. Bare numbers are no
figures of an article, so they are scored on `rasid inspect numbers`. A case is right when its value, its unit, its
bounds and the text found are. Left out: telephones, booleans and addresses, and what no system reaches.
"""
import json
import math
import re

from evals import Row

# Duckling's names for what we call by ISO code or symbol; factor: to the unit that Duckling counts in.
MONEY = {'USD': 'Dollar', 'pound': 'Pound', 'cent': 'Cent', 'riyal': 'Riyal', 'dinar': 'Dinar', 'dirham': 'Dirham',
         'rupee': 'Rupee'}
MASS = {'g': ('Gram', 1), 'kg': ('Gram', 1000), 'mg': ('Gram', .001), 't': ('Gram', 1e6), 'oz': ('Ounce', 1),
        'lb': ('Pound', 1), 'cup': ('Cup', 1)}
VOLUME = {'l': ('Litre', 1), 'ml': ('Millilitre', 1), 'gal': ('Gallon', 1), 'hl': ('Hectolitre', 1)}
DEGREE = {'degree': ('Degree', 1), 'C': ('Celsius', 1), 'F': ('Fahrenheit', 1)}
DISTANCE = {'km': ('Kilometre', 1), 'm': ('Metre', 1), 'cm': ('Centimetre', 1), 'mm': ('Millimetre', 1),
            'mi': ('Mile', 1), 'ft': ('Foot', 1), 'in': ('Inch', 1), 'yd': ('Yard', 1)}
UNITS = {'AmountOfMoney': {k: (v, 1) for k, v in MONEY.items()}, 'Quantity': MASS, 'Volume': VOLUME,
         'Temperature': DEGREE, 'Distance': DISTANCE}
DUCKLING_FIGURES = tuple(UNITS)


def close(a, b):
    return a is not None and b is not None and math.isclose(a, b, rel_tol=1e-6, abs_tol=1e-9)


def same_words(found, wanted):
    """The same text, but for spaces, marks at its ends and letters that cling before it."""
    a, b = (re.sub(r'[\s.،,«»"]+', '', s) for s in (found, wanted))
    return a == b or (b.endswith(a) and len(b) - len(a) <= 1) or (a.endswith(b) and len(a) - len(b) <= 1)


def inspect(ev, text):
    """The lines of `rasid inspect numbers` for one text, as dicts."""
    out = ev.rasid(['inspect', 'numbers', '-'], json.dumps({'id': 'x', 'text': text}, ensure_ascii=False), ok=(0, 65))
    found = []
    for line in out.splitlines():
        words, *fields = line.split(' | ')
        d = dict(f.split('=', 1) for f in fields)
        d.update({k: float(d[k]) for k in ('value', 'min', 'max') if k in d}, text=words)
        found.append(d)
    return found


# ---- Duckling

def duckling_wants(case):
    """(bound, value or (low, high), unit) of a case; None for one that must not match."""
    value = case['value']
    if value == 'NEG':
        return None
    m = re.match(r'\((?:NumeralValue|OrdinalData) \(?([-\d.e]+)\)?\)$', value)
    if m:
        return 'simple', float(m[1]), None
    m = re.match(r'\(between (\w+) \(([-\d.e]+), ([-\d.e]+)\)', value)
    if m:
        return 'between', (float(m[2]), float(m[3])), m[1]
    m = re.match(r'\((\w+) (\w+) \(?([-\d.e]+)\)?', value)
    return m[1], float(m[3]), m[2]


def duckling_figure_right(figure, wanted, dimension):
    bound, value, unit = wanted
    name, factor = UNITS[dimension].get(figure['unit'], (figure['unit'], 1))
    if name != unit:
        return False
    if bound == 'between':
        return close(figure['min'], value[0]) and close(figure['max'], value[1])
    sides = {'simple': ('exact', 'about'), 'above': ('more_than', 'at_least'), 'under': ('less_than', 'at_most')}
    return figure['value'] is not None and close(figure['value'] * factor, value) and figure['qualifier'] in sides[bound]


def duckling_rows(ev):
    path = ev.data / 'times-numbers' / 'duckling-ar.jsonl'
    if not path.exists():
        return
    cases = [json.loads(line) for line in path.open(encoding='utf-8')]
    of_figures = [c for c in cases if c['dimension'] in DUCKLING_FIGURES]
    readings = ev.read([{'id': str(i), 'text': c['text']} for i, c in enumerate(of_figures)])
    right, total = {}, {}

    def count(case, ok):
        d = case['dimension']
        total[d] = total.get(d, 0) + 1
        right[d] = right.get(d, 0) + ok
        if not ok:
            ev.note('duckling', d, case['text'], case['value'])

    for i, case in enumerate(of_figures):
        wanted, found = duckling_wants(case), readings.get(str(i), {}).get('figures', [])
        ok = not found if wanted is None else \
            len(found) == 1 and duckling_figure_right(found[0], wanted, case['dimension'])
        count(case, ok)
    for case in (c for c in cases if c['dimension'] in ('Numeral', 'Ordinal')):
        found, (_, value, _) = inspect(ev, case['text']), duckling_wants(case)
        kinds = ('cardinal', 'fraction') if case['dimension'] == 'Numeral' else ('ordinal',)
        # a number word with its article may count or order: the noun before it decides, and there is none here
        count(case, any(close(f.get('value'), value) and same_words(f['text'], case['text'])
                        and (f['kind'] in kinds or f.get('article') == 'yes') for f in found))
    for d in sorted(total):
        yield Row('numbers', 'duckling-ar', d, total[d], right[d] / total[d])
    yield Row('numbers', 'duckling-ar', 'all', sum(total.values()), sum(right.values()) / sum(total.values()), .9)


# ---- Recognizers

def number(text):
    try:
        return float(text)
    except ValueError:
        return None


def interval(f):
    """What is found as the set writes it: [20,30), (100,), ..."""
    low, high = (f.get(k) for k in ('min', 'max'))
    q = f.get('qualifier')
    if q == 'exact' and 'number' in f:  # "equals 20": a bound of one value
        return '[', f['value'], f['value'], ']'
    if q == 'range':
        return '[', low, high, ')'
    return {'more_than': ('(', low, None, ')'), 'at_least': ('[', low, None, ')'), 'less_than': ('(', None, high, ')'),
            'at_most': ('(', None, high, ']')}.get(q)


def wanted_interval(text):
    m = re.match(r'([\[(])([^,]*),([^\])]*)([\])])', text)
    return m[1], number(m[2]), number(m[3]), m[4]


def right_result(result, found, spec):
    value = result['Resolution']['value']
    for f in found:
        if not same_words(f['text'], result['Text']) and \
                (spec == 'NumberRangeModel' or not same_words(f.get('number', ''), result['Text'])):
            continue
        if f['kind'] == 'relative':
            if spec.startswith('Ordinal') and f['from'] + f['step'] == value:
                return True
        elif spec == 'NumberRangeModel':
            got, want = interval(f), wanted_interval(value)
            if got and got[0] == want[0] and got[3] == want[3] and \
                    all(a is None and b is None or close(a, b) for a, b in zip(got[1:3], want[1:3])):
                return True
        elif spec == 'PercentModel':
            if f.get('percent') == 'yes' and close(f.get('value'), number(value.rstrip('%'))):
                return True
        elif close(f.get('value'), number(value)) and \
                (not spec.startswith('Ordinal') or f['kind'] == 'ordinal' or f.get('article') == 'yes'):
            return True
    return False


def wanted_kinds(spec, f):
    """Does what was found belong to what the spec looks for, so that it counts against a case that wants nothing?"""
    if spec.startswith('Ordinal'):
        return f['kind'] == 'ordinal'
    if spec == 'PercentModel':
        return f.get('percent') == 'yes'
    if spec == 'NumberRangeModel':
        return interval(f) is not None
    return f['kind'] in ('cardinal', 'fraction')


def recognizers_rows(ev):
    path = ev.data / 'times-numbers' / 'recognizers-ar.jsonl'
    if not path.exists():
        return
    specs = re.compile(r'(Number|Ordinal|Percent|Currency|Dimension|Temperature|Age)')
    cases = [json.loads(line) for line in path.open(encoding='utf-8')]
    right, total = {}, {}
    for case in cases:
        spec = case['spec']
        if not specs.match(spec) or case['not_supported']:
            continue
        found = inspect(ev, case['text'])
        results = case['results']
        ok = all(right_result(r, found, spec) for r in results) if results else \
            not any(wanted_kinds(spec, f) for f in found)
        total[spec] = total.get(spec, 0) + 1
        right[spec] = right.get(spec, 0) + ok
        if not ok:
            ev.note('recognizers', spec, case['text'], [(r['Text'], r['Resolution']['value']) for r in results],
                    [(f['text'], f.get('value')) for f in found])
    for spec in sorted(total):
        yield Row('numbers', 'recognizers-ar', spec, total[spec], right[spec] / total[spec])
    yield Row('numbers', 'recognizers-ar', 'all', sum(total.values()), sum(right.values()) / sum(total.values()), .7)


def rows(ev):
    yield from duckling_rows(ev)
    yield from recognizers_rows(ev)
