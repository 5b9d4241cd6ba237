import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FURNITURE, furnitureReason } from '../../src/article/furniture.ts';

describe('every pattern of furniture is looked for wherever it can match', () => {
  test.each(FURNITURE.map(([reason, pattern], i) => [`${i} ${reason}`, pattern] as const))(
    '%s',
    (_, { source, possible, test: matches }) => {
      // Strings of the pattern without what the generator does not know; the pattern itself then chooses.
      const known = source.replace(/\\b|\(\?[=!](?:[^()]|\([^()]*\))*\)/g, '');
      const whole = new RegExp(source, 'u');
      let matched = 0;
      fc.assert(
        fc.property(fc.stringMatching(new RegExp(known, 'u')), (line) => {
          if (!whole.test(line)) return;
          matched++;
          expect(possible(line)).toBe(true);
          expect(matches(line)).toBe(true);
        }),
        { numRuns: 300, seed: 1 },
      );
      expect(matched).toBeGreaterThan(0);
    },
  );
});

test.each([
  ['By Ann Lee and Tom Ray', 'byline'],
  ['BY ANN LEE', 'byline'],
  ['Additional reporting by Ann Lee', 'byline'],
  ['By the time it closed, Acme had 30 stores', null],
  ['Updated at 14:03 on 3 March', 'dateline'],
  ['Last updated March 3, 2024', 'dateline'],
  ['Last week the firm said so', null],
  ['5 min read', 'reading time'],
  ['• Skip to main content', 'navigation'],
  ['Loading...', 'navigation'],
])('%s: %s', (line, reason) => {
  expect(furnitureReason(line)).toBe(reason);
});
