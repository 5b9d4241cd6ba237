// Runs every benchmark of this folder one after the other and prints their ratios. Times of one run are only
// compared with each other, so that the machine drops out.
// usage: npm run bench [-- NAME...]
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

const wanted = process.argv.slice(2);
const names = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => basename(file, '.mjs'))
  .filter((name) => !['index', 'measure', 'news'].includes(name))
  .sort();
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`bench: no benchmark ${unknown.join(', ')}. There is: ${names.join(', ')}.`);
  process.exit(2);
}
for (const name of names) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  await import(`./${name}.mjs`);
}
