import { expect, test } from 'vitest';
import { Duplicates, type Fingerprint } from '../../src/batch/duplicates.ts';
import { minhash, resemblance } from '../../src/batch/minhash.ts';

const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `word${(from + i) * 7919}`).join(' ');
const fingerprint = (text: string, key: string): Fingerprint => ({ signature: minhash(text)!, key });

test('the estimate of the resemblance is near the true one', () => {
  // 200 of 300 different words in a row are common, and so nearly as many shingles.
  const like = resemblance(minhash(words(0, 250))!, minhash(words(50, 250))!);
  expect(like).toBeGreaterThan(0.5);
  expect(like).toBeLessThan(0.83);
  expect(resemblance(minhash(words(0, 250))!, minhash(words(1000, 250))!)).toBeLessThan(0.2);
});

test('among thousands of stories each copy finds its own, the first of it', () => {
  const duplicates = new Duplicates();
  const stories = 3000;
  for (let i = 0; i < stories; i++) {
    expect(duplicates.add(`é${i}`, fingerprint(words(1000 * i, 60), `acme|${i}`))).toBe(null);
  }
  for (let i = 0; i < stories; i += 7) {
    const text = `${words(1000 * i, 60)} more words`;
    expect(duplicates.add(`copy ${i}`, fingerprint(text, `acme|${i}`))).toBe(`é${i}`);
    expect(duplicates.add(`again ${i}`, fingerprint(`${text} of ours`, `acme|${i}`))).toBe(`é${i}`);
    // The same text with another main claim is no copy, nor is another text with the same claim.
    expect(duplicates.add(`notice ${i}`, fingerprint(text, `other|${i}`))).toBe(null);
    expect(duplicates.add(`other ${i}`, fingerprint(words(1000 * i + 500, 60), `acme|${i}`))).toBe(null);
  }
});
