// How fast pages become articles, against Mozilla's Readability on linkedom, in CPU time of this process.
// Target: at least 5 x. Reads the saved pages beside the project where they are present, else the project's own.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { loadSource } from '../load.mjs';
import { inTurn } from './measure.mjs';

const { htmlArticle } = await loadSource('src/article/html.ts');
const saved = fileURLToPath(new URL('../../../shared/html/pages', import.meta.url));
const own = fileURLToPath(new URL('../../test/article/pages', import.meta.url));
const pages = existsSync(saved)
  ? readdirSync(saved).map((file) => gunzipSync(readFileSync(join(saved, file))).toString('utf8'))
  : readdirSync(own).map((name) => readFileSync(join(own, name, 'page.html'), 'utf8'));
const megabytes = pages.reduce((sum, page) => sum + page.length, 0) / 1e6;

const cpu = (task) => () => {
  const start = process.cpuUsage();
  for (const page of pages) task(page);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3;
};
const times = inTurn(
  {
    'Readability on linkedom': cpu((page) => {
      try {
        new Readability(parseHTML(page).document).parse();
      } catch {
        // Some pages are too broken for linkedom; the time until then counts.
      }
    }),
    'cutline, body and metadata': cpu((page) => htmlArticle(page, { source: 'bench', url: null }, {})),
  },
  3,
);
const [readability] = Object.values(times);
for (const [name, time] of Object.entries(times)) {
  const speed = ((megabytes / time) * 1e3).toFixed(1);
  console.log(
    `  ${name.padEnd(44)} ${speed.padStart(6)} MB/s   ${(readability / time).toFixed(1)} x as fast`,
  );
}
console.log(`  (${pages.length} pages, ${megabytes.toFixed(1)} million characters)`);
