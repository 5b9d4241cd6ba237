import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitColumns, textWidth, wrap } from '../../src/report/layout.ts';

test('wraps at spaces and keeps every word', () => {
  expect(wrap('middle managers and corporate staff', 16)).toEqual([
    'middle managers',
    'and corporate',
    'staff',
  ]);
});

test('wraps addresses after slashes', () => {
  expect(wrap('example.org/news/acme', 12)).toEqual(['example.org/', 'news/acme']);
});

test('no line is wider than asked and nothing but space is lost, for any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.integer({ min: 2, max: 30 }),
      (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      },
    ),
  );
});

test('columns fill the width where they must shrink, and none falls below its minimum', () => {
  expect(fitColumns([5, 10, 8], [5, 5, 5], 30)).toEqual([5, 10, 8]);
  expect(fitColumns([5, 40, 30], [5, 5, 5], 45)).toEqual([5, 20, 20]);
  expect(fitColumns([5, 40, 30], [5, 5, 25], 45)).toEqual([5, 15, 25]);
  expect(fitColumns([20, 20], [15, 15], 29)).toBeUndefined();
});
