import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** The floors, lowest first: a file imports its own folder or a lower floor. */
const FLOORS = [
  ['types.ts', 'schema.ts', 'errors.ts', 'version.ts'],
  ['text', 'lexicon'],
  ['read', 'article', 'rules', 'entities', 'claims', 'report'],
  ['outcome.ts'],
  ['cuts.ts'],
  ['pipeline.ts'],
  ['batch'],
  ['commands'],
  ['cli.ts'],
];

/** Parts that stand on one floor and may use each other all the same. */
const NEIGHBOURS = new Set(['text', 'lexicon', ...FLOORS[0]!]);

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
const partOf = (file: string): string => file.split(sep)[0]!;
const floorOf = (part: string): number => FLOORS.findIndex((parts) => parts.includes(part));

/** Files that a file imports, also by types and dynamically; packages are left out. */
function importsOf(file: string): string[] {
  const code = readFileSync(join(SRC, file), 'utf8');
  const found = code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g);
  return [...found].map((match) => normalize(join(dirname(file), match[1]!)));
}

/** Whether a file of one part may import a file of another. */
function allowed(from: string, to: string): boolean {
  if (from === to || floorOf(to) < floorOf(from)) return true;
  return floorOf(to) === floorOf(from) && NEIGHBOURS.has(from);
}

test('the rule forbids what it must', () => {
  expect(allowed('read', 'article')).toBe(false);
  expect(allowed('text', 'rules')).toBe(false);
  expect(allowed('pipeline.ts', 'commands')).toBe(false);
  expect(allowed('commands', 'report')).toBe(true);
});

test.each(files)('%s stands on a floor and imports downwards only', (file) => {
  expect(floorOf(partOf(file)), 'a folder that no floor names').toBeGreaterThanOrEqual(0);
  for (const target of importsOf(file)) {
    expect(files, `${file} imports a file that is not there`).toContain(target);
    expect(allowed(partOf(file), partOf(target)), `${file} imports ${target}`).toBe(true);
  }
});
