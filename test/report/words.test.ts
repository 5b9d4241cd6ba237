import { expect, test } from 'vitest';
import { countWords, percentWords, reasonWords } from '../../src/report/words.ts';
import type { Claim } from '../../src/schema.ts';
import { claim } from './outcomes.ts';

type Count = NonNullable<Claim['count']>;
const count = (change: Partial<Count>): Count => ({ ...claim().count!, ...change });

test.each([
  [{ qualifier: 'exact', value: 14000 }, '14,000'],
  [{ qualifier: 'approximate', value: 900 }, 'about 900'],
  [{ qualifier: 'at_least', value: 1000 }, 'at least 1,000'],
  [{ qualifier: 'at_most', value: 1234567 }, 'up to 1,234,567'],
  [{ qualifier: 'range', value: null, low: 1000, high: 2000 }, '1,000–2,000'],
  [{ qualifier: 'vague', value: null, vague: 'hundreds' }, 'hundreds'],
] satisfies [Partial<Count>, string][])('count %o reads "%s"', (change, words) => {
  expect(countWords(count(change))).toBe(words);
});

test('no number is no words', () => {
  expect(countWords(null)).toBe('');
  expect(percentWords(null)).toBe('');
});

test('percent tells its base unless it is the whole workforce', () => {
  const percent = claim().percent!;
  expect(percentWords(percent)).toBe('4%');
  expect(percentWords({ ...percent, value: null, low: 5, high: 10 })).toBe('5–10%');
  expect(percentWords({ ...percent, value: 2.5, of: 'unit' })).toBe('2.5% of unit');
});

test('reasons are told once each; denied and supposed ones are marked', () => {
  const [reason] = claim().rationale;
  const rationale = [
    reason!,
    reason!,
    { ...reason!, category: 'artificial_intelligence', stance: 'denied' },
    { ...reason!, category: 'overhiring', stance: 'speculated' },
  ] satisfies Claim['rationale'];
  expect(reasonWords(claim({ rationale }))).toBe('cost cutting, not artificial intelligence, overhiring?');
});
