import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PLACE_RULES } from '../../src/rules/place/index.ts';
import { ROLE_RULES } from '../../src/rules/role/index.ts';
import { foundBy, readExample } from './cut-in-sentence.ts';

describe.each([
  ['role', ROLE_RULES],
  ['place', PLACE_RULES],
])('%s rules', (folder, rules) => {
  test('each file is in the list, under its own name', () => {
    const files = readdirSync(new URL(`../../src/rules/${folder}`, import.meta.url))
      .filter((f) => f !== 'index.ts')
      .map((f) => `${folder}/${f.replace(/\.ts$/, '')}`);
    expect(rules.map((r) => r.id).sort()).toEqual(files.sort());
  });

  for (const rule of rules) {
    test.each(rule.finds.map((f) => [f]))(`${rule.id} finds: %s`, (example) => {
      const { text, words } = readExample(example);
      expect(words.length).toBeGreaterThan(0);
      expect(foundBy(rule, text)).toEqual([...new Set(words)]);
    });
    test.each(rule.ignores.map(([text, why]) => [text, why]))(`${rule.id} ignores: %s (%s)`, (text) => {
      expect(foundBy(rule, text)).toEqual([]);
    });
  }
});
