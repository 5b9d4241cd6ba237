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
const refused = new Map();
for (const { id, file, url } of truth) {
  const bytes = gunzipSync(readFileSync(join(folder, file)));
  const html = decode(bytes).text;
  const about = { source: id, url: /^https?:/.test(url) ? url : null };
  // Scored is what is found, in any language; what the tool would refuse to read for claims is counted apart.
  const page = await articleFromHtml(html, about, { asFound: true });
  const judged = await articleFromHtml(html, about);
  if ('problem' in judged)
    refused.set(judged.problem.code, [...(refused.get(judged.problem.code) ?? []), id]);
  predicted.push(
    'problem' in page
      ? { id, text: '' }
      : { id, text: page.body, title: page.title, authors: page.authors, published: page.published },
  );
}
const out = join(mkdtempSync(join(tmpdir(), 'cutline-pages-')), 'predicted.jsonl');
writeFileSync(out, predicted.map((p) => `${JSON.stringify(p)}\n`).join(''));
console.log(
  execFileSync(process.execPath, [join(folder, 'score.mjs'), join(folder, 'truth.jsonl'), out, ...args], {
    encoding: 'utf8',
  }).trimEnd(),
);
for (const [code, ids] of refused) {
  console.log(`refused    ${code} ${ids.length}${ids.length <= 10 ? ` (${ids.join(', ')})` : ''}`);
}
console.log(`predicted  ${out}`);
