"""Names: ten-fold cross-validation over blocks of 100 sentences, by our own trainer (docs/models.md)."""
import re

from evals import Row

TARGET = {('model', 'all'): .80}    # the reader follows another convention for bodies of state (docs/models.md)


def rows(ev):
    path = ev.data / 'names' / 'anercorp-train.bio'
    if not path.exists():
        raise FileNotFoundError(2, 'no such file', str(path))
    out = ev.tool('train_names', str(path), 'cv')
    cases = int(re.search(r'(\d+) sentences', out).group(1))
    for what, told in (('rules', 'rules and lexicon'), ('model', 'model'), ('reader', 'whole reader')):
        line = next(l for l in out.splitlines() if l.startswith(what + ' '))
        for name, p, r, f in re.findall(r'(PER|LOC|ORG) P ([\d.]+) R ([\d.]+) F ([\d.]+)', line):
            yield Row('names', 'ANERcorp train, 10 folds', f'{told}, {name} F1 (P {p} R {r})', cases, float(f), None)
        f = float(re.search(r'all ([\d.]+)', line).group(1))
        yield Row('names', 'ANERcorp train, 10 folds', f'{told}, micro-F1, exact spans', cases, f,
                  TARGET.get((what, 'all')))
