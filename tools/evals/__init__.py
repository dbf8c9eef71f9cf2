"""What tools/eval and its modules share: one row of the table, and the reader under test.

A module of this folder measures one layer on the sets it knows. It defines

    def rows(ev): ...           # yields Row; nothing where its set is absent

and scores what `rasid read --format jsonl` prints, since that is what a user gets.
"""
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Row:
    """One figure. value and target are shares in 0..1, or counts and rates where `unit` says so."""
    layer: str
    dataset: str
    measure: str
    cases: int
    value: float
    target: float | None = None
    unit: str = ''

    def met(self):
        return self.target is None or self.value >= self.target

    def show(self, x):
        if x is None:
            return '–'
        return f'{x:.3f}' if not self.unit else f'{x:,.0f} {self.unit}'


@dataclass
class Eval:
    """The build under test and the folder of the sets."""
    data: Path
    build: Path
    misses: bool = False

    @property
    def shared(self):
        return self.data.parent

    def read(self, articles):
        """Read dicts {"id", "text", "title"?, "published"?}; give {id: reading}. An id may come once."""
        lines = [json.dumps(a, ensure_ascii=False) for a in articles]
        ids = [a['id'] for a in articles]
        if len(set(ids)) != len(ids):
            raise ValueError('an id was given twice to Eval.read')
        out = self.rasid(['read', '--format', 'jsonl', '-'], '\n'.join(lines) + '\n', ok=(0, 65))
        readings = (json.loads(line) for line in out.splitlines())
        return {r['ref']: r for r in readings}

    def read_files(self, files):
        """Read files; give the readings' lines as text, as score.py wants them."""
        return self.rasid(['read', '--format', 'jsonl', *map(str, files)], '', ok=(0, 65))

    def rasid(self, args, text, ok=(0,)):
        return self._run([self.build / 'cli' / 'rasid', *args], text, ok)

    def tool(self, name, *args):
        """Run a tool of the build (train_names, …) and give what it prints."""
        return self._run([self.build / name, *args], '', (0,))

    def note(self, *words):
        """A line for whoever works on the misses; never part of the table."""
        if self.misses:
            print(*words, file=sys.stderr)

    @staticmethod
    def _run(command, text, ok):
        done = subprocess.run([str(c) for c in command], input=text.encode(), stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=900, check=False)
        if done.returncode not in ok:
            raise RuntimeError(f'{command[0]} ended with {done.returncode}: {done.stderr.decode()[-500:]}')
        return done.stdout.decode()
