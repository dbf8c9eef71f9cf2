"""gold: every layer on the annotated articles, scored by score.py itself.

Two sets: `seeds` (articles read while the rules were written) and `news` (annotated.jsonl, newspaper articles). What
score.py prints is taken as it is: a row a layer, its F1, so that the figures here are those anybody else gets. Layers
without a reading or an annotation give no row.
"""
import subprocess
import sys
import tempfile

from evals import Row

TARGETS = {
    'seeds': {'times': .95, 'names': .88, 'coreference': .85, 'places': .95, 'figures': .92, 'figure qualifier': .9,
              'figure source': .9, 'statements': .88, 'denials': 1.0, 'events': .75},
    'news': {'times': .90, 'names': .82, 'places': .90, 'figures': .85, 'statements': .78, 'denials': .85,
             'events': .55},
}


def table(text):
    """score.py's rows: (layer, gold, F1)."""
    for line in text.splitlines():
        parts = line.rsplit(None, 6)
        if len(parts) == 7 and parts[1].isdigit():
            yield parts[0].strip(), int(parts[1]), float(parts[6])


def score(ev, gold, readings):
    script = ev.shared / 'score' / 'score.py'
    with tempfile.NamedTemporaryFile('w', encoding='utf-8', suffix='.jsonl') as f:
        f.write(readings)
        f.flush()
        command = [sys.executable, str(script), str(gold), f.name] + (['--misses'] if ev.misses else [])
        out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if ev.misses:
        sys.stderr.write(out)
    return out


def rows(ev):
    sets = {'seeds': sorted((ev.shared / 'seeds').glob('*.txt')), 'news': [ev.data / 'news' / 'annotated.jsonl']}
    for name, files in sets.items():
        gold = ev.shared / 'gold' / name
        if not gold.is_dir() or not files or not files[0].exists():
            continue
        for layer, cases, f1 in table(score(ev, gold, ev.read_files(files))):
            yield Row(layer, f'gold/{name}', 'F1', cases, f1, TARGETS[name].get(layer))
