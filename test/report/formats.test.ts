import { expect, test } from 'vitest';
import { formatOfFile } from '../../src/report/index.ts';
import { json, jsonLines } from '../../src/report/json.ts';
import { markdown } from '../../src/report/markdown.ts';
import { claim, outcome, problem, stream, text } from './outcomes.ts';

const all = [outcome([claim()]), outcome([]), problem()];

test('json is one array of all records', async () => {
  expect(JSON.parse(await text(json(stream(all))))).toEqual(all);
  expect(JSON.parse(await text(json(stream([]))))).toEqual([]);
});

test('json lines is one record a line', async () => {
  const lines = (await text(jsonLines(stream(all)))).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(all);
});

test('markdown has a section a source, a table of claims and the sentences that prove them', async () => {
  const written = await text(markdown(stream(all)));
  expect(written).toContain('## Acme cuts jobs');
  expect(written).toContain('| **Acme** | up to 5,000 | 4% | announced | engineers | cost cutting |');
  expect(written).toContain('> Acme Corp will cut up to 5,000 jobs.');
  expect(written).toContain('problem: timeout (No answer. Try again.)');
});

test('text of an article does not become markup', async () => {
  const company = { name: 'A|B <img src=x> [x](y)', text: 'x', start: 0, end: 1 };
  const written = await text(markdown(stream([outcome([claim({ company })])])));
  expect(written).toContain('**A\\|B \\<img src=x\\> \\[x\\](y)**');
});

test.each([
  ['out.csv', 'csv'],
  ['a.b/OUT.JSONL', 'jsonl'],
  ['x.md', 'markdown'],
  ['x.pdf', undefined],
  ['folder.csv/name', undefined],
])('the ending of %s stands for %s', (path, format) => {
  expect(formatOfFile(path)).toBe(format);
});
