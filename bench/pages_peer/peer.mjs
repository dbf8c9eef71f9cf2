// peer: Readability.js over linkedom, on pages decoded beforehand: from the string to text, title, byline and date.
// usage: node peer.mjs ROUNDS MODULES DIR   MODULES: where npm put node_modules; DIR: UTF-8 pages
// Prints, last, `rate N`: pages per second of this process's CPU time, the median round; the first one, in which the
// functions are still being compiled, is run and left out.
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [rounds, modules, dir] = process.argv.slice(2);
const need = createRequire(join(modules, 'package.json'));
const { Readability } = need('@mozilla/readability');
const { parseHTML } = need('linkedom');
const version = (name) => JSON.parse(readFileSync(join(modules, 'node_modules', name, 'package.json'))).version;

const pages = readdirSync(dir).sort().map((name) => readFileSync(join(dir, name), 'utf8'));
let letters = 0;
let failed = 0;

function once() {
  const began = process.cpuUsage();
  for (const html of pages) {
    try {
      const article = new Readability(parseHTML(html).document).parse();
      letters += article ? article.textContent.length + (article.title || '').length : 0;
    } catch {
      failed += 1; // a page it cannot read counts as read
    }
  }
  const used = process.cpuUsage(began);
  return (used.user + used.system) / 1e6;
}

once();
failed = 0;
const times = Array.from({ length: Number(rounds) }, once).sort((a, b) => a - b);
const seconds = times[times.length >> 1];
console.log(`Readability.js ${version('@mozilla/readability')}, linkedom ${version('linkedom')}, node ${process.version}:`
  + ` ${pages.length} pages, ${(pages.length / seconds).toFixed(1)} pages/s`
  + (failed ? `, ${failed / Number(rounds)} of them failed` : '') + (letters ? '' : ', no text at all'));
console.log(`rate ${(pages.length / seconds).toFixed(2)}`);
