"""Morphology, judged by hunspell's Arabic dictionary (which is no part of the product): where it derives a word of the
news from a stem whose entry our lexicon inflects, does our lexicon find that entry under the word?"""
import collections
import gzip
import json
import re
import subprocess
import tempfile

from evals import Row

PIECE = 8000    # words that one text holds
BEFORE = '(?:و|ف)?(?:ال|بال|كال|لل|ب|ك|ل|س)?'
ENDING = '(?:ون|ين|ات|ان|تان|تين|ا|ة|ت|تا|وا|و|ن|نا)?'
PRONOUN = '(?:ه|ها|هم|هما|هن|نا|ني|كم)?'


def inflected(word, stem):
    """Is the word its stem with what inflection and clitics add? Hunspell also derives across patterns, which is no
    business of ours."""
    body = re.escape(re.sub('[ةىا]$', '', stem))
    return re.fullmatch(f'{BEFORE}{body}[ىاتة]?{ENDING}{PRONOUN}', word) is not None


def news_words(path, least):
    count = collections.Counter()
    with gzip.open(path, 'rt', encoding='utf-8') as lines:
        for line in lines:
            item = json.loads(line)
            count.update(re.findall('[\u0621-\u064a]+', f"{item.get('title', '')} {item.get('text', '')}"))
    return sorted(w for w, n in count.items() if n >= least and len(w) > 3)


def hunspell_stems(words):
    done = subprocess.run(['hunspell', '-d', 'ar', '-s'], input='\n'.join(words), capture_output=True, text=True,
                          check=True)
    stems = collections.defaultdict(set)
    for line in done.stdout.splitlines():
        pair = line.split()
        if len(pair) == 2 and inflected(*pair):
            stems[pair[0]].add(pair[1])
    return stems


def entries(ev, words):
    """{word: (entry, is a verb) of those of our entries that are inflected (not fixed forms) and found under it}"""
    found = collections.defaultdict(set)
    for i in range(0, len(words), PIECE):
        with tempfile.NamedTemporaryFile('w', suffix='.txt', encoding='utf-8') as text:
            text.write(' . '.join(words[i:i + PIECE]) + '\n')    # one line: cleaning drops lone short ones
            text.flush()
            out = ev.rasid(['inspect', 'lexicon', text.name], '')
        for line in out.splitlines():
            word, *fields = line.split(' | ')
            field = dict(f.split('=', 1) for f in fields)
            if not field.get('form', 'fixed').startswith('fixed'):
                before, _, behind = field.get('clings', '+').partition('+')
                article = 2 if before.endswith('ال') else 1 if before.endswith('لل') else 0
                bare = word[article:]    # the article is shown with its word
                found[before + bare + behind].add((field['entry'], 'verb' in field['form']))
    return found


def rows(ev):
    try:
        stems = hunspell_stems(news_words(ev.data / 'news' / 'ant.jsonl.gz', 3))
    except (FileNotFoundError, subprocess.CalledProcessError) as absent:
        raise FileNotFoundError(2, '', 'hunspell-ar') from absent
    ours = entries(ev, sorted(set(stems) | {s for found in stems.values() for s in found}))
    cases = right = 0
    for word, found in sorted(stems.items()):
        wanted = set().union(*(ours[s] for s in found)) if word not in found else set()
        if re.match('(?:و|ف)?(?:ال|بال|كال|لل)', word):
            wanted = {w for w in wanted if not w[1]}    # no verb takes the article
        if not wanted:
            continue
        cases += 1
        if {entry for entry, _ in wanted} & {entry for entry, _ in ours[word]}:
            right += 1
        else:
            ev.note('morphology:', word, 'from', ' '.join(sorted(s for s in found if ours[s])))
    yield Row('morphology', 'news words that hunspell derives', 'entry found', cases, right / cases if cases else 0.0)
