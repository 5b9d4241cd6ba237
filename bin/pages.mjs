// Runs the article extraction over a set of saved pages with known truth and prints the scorer's table.
// usage: npm run pages [-- FOLDER] [--worst N]
//   FOLDER  holds truth.jsonl, score.mjs and the gzipped pages; default ../shared/html beside the project
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { loadSource } from './load.mjs';

const args = process.argv.slice(2);
const folder =
  args[0] && !args[0].startsWith('-')
    ? args.shift()
    : fileURLToPath(new URL('../../shared/html', import.meta.url));
if (!existsSync(join(folder, 'truth.jsonl'))) {
  console.log(`pages: no truth.jsonl in ${folder}; nothing to score. Give a folder: npm run pages -- FOLDER`);
  process.exit(0);
}

const { articleFromHtml } = await loadSource('src/article/index.ts');
const { decode } = await loadSource('src/read/charset.ts');
const truth = readFileSync(join(folder, 'truth.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line));

const predicted = [];
for (const { id, file, url } of truth) {
  const bytes = gunzipSync(readFileSync(join(folder, file)));
  const page = await articleFromHtml(decode(bytes).text, {
    source: id,
    url: /^https?:/.test(url) ? url : null,
  });
  predicted.push(
    'problem' in page
      ? { id, text: '', problem: page.problem.code }
      : { id, text: page.body, title: page.title, authors: page.authors, published: page.published },
  );
}
const out = join(mkdtempSync(join(tmpdir(), 'cutline-pages-')), 'predicted.jsonl');
writeFileSync(out, predicted.map((p) => `${JSON.stringify(p)}\n`).join(''));
const problems = predicted.filter((p) => p.problem).map((p) => `${p.id} ${p.problem}`);
console.log(
  execFileSync(process.execPath, [join(folder, 'score.mjs'), join(folder, 'truth.jsonl'), out, ...args], {
    encoding: 'utf8',
  }).trimEnd(),
);
console.log(`problems   ${problems.length}${problems.length ? ` (${problems.join(', ')})` : ''}`);
console.log(`predicted  ${out}`);
