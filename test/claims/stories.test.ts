import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numbersOf } from '../claims-of.ts';

/**
 * Short stories in the manner of wires, papers and trade press, each with the numbers that a reader takes from it:
 * a title ("T: -" for none), paragraphs, and "= Name 300; Other 20%". A "~" instead of "=" marks a story that the
 * rules do not read right yet.
 */
interface Story {
  readonly title: string | null;
  readonly body: string;
  readonly numbers: readonly string[];
  readonly gap: boolean;
}

function storiesOf(file: string): Story[] {
  return file
    .trim()
    .split('\n\n')
    .map((block) => {
      const lines = block.split('\n');
      const title = (lines.shift() as string).slice('T: '.length);
      const last = lines.pop() as string;
      return {
        title: title === '-' ? null : title,
        body: lines.join('\n\n'),
        numbers: last
          .slice(1)
          .split(';')
          .map((n) => n.trim())
          .filter((n) => n !== ''),
        gap: last.startsWith('~'),
      };
    });
}

const stories = storiesOf(readFileSync(new URL('stories.txt', import.meta.url), 'utf8'));
const sorted = (numbers: readonly string[]): string[] => [...numbers].sort();
const check = ({ title, body, numbers }: Story): void =>
  expect(sorted(numbersOf(body, title))).toEqual(sorted(numbers));

describe('who cuts how many, in short stories', () => {
  it.each(stories.filter((s) => !s.gap))('$body', check);
  it.fails.each(stories.filter((s) => s.gap))('known gap: $body', check);
});
