import { describe, expect, test } from 'vitest';
import { extract } from '../src/pipeline.ts';
import { pageOf } from './claims-of.ts';

/** A word of small letters for each number, so that no two are the same. */
function word(n: number): string {
  let letters = '';
  for (let k = n + 26; k > 0; k = Math.floor(k / 26)) letters = String.fromCharCode(97 + (k % 26)) + letters;
  return `${letters}or`;
}
const name = (n: number): string => word(n).replace(/^./, (c) => c.toUpperCase());

const CUT = 'Acme Corp will cut 300 jobs in Leeds because of weak demand. ';

/** Texts without end, piece by piece: what is compared with each other in them must not be everything with everything. */
const TEXTS: Readonly<Record<string, (i: number) => string>> = {
  'names of two words': (i) => `${name(i)} ${name(i * 7 + 3)} said so. `,
  'names that end alike': (i) => `${name(i)} Group Bank spoke. `,
  'names that begin alike': (i) => `Acme ${name(i)} spoke. `,
  'names joined by "and"': (i) => `${name(i)} and `,
  'names in brackets': (i) => `(${name(i).toUpperCase()}) `,
  'employers that cut': (i) => `${name(i)} Corp will cut ${100 + i} jobs in Leeds. `,
  'one employer that cuts': (i) => `Acme Corp will cut ${100 + i} jobs in Leeds. `,
  'cuts of "it"': (i) => `It will cut ${100 + i} jobs there because of weak demand. `,
  'cuts without a number': () => 'jobs cut ',
  numbers: (i) => `${i} jobs, `,
  percentages: (i) => `${1 + (i % 90)}% of staff, `,
  'quotation marks': () => '" ',
  'quoted sentences': () => '"we must cut jobs" he said. ',
  'one sentence of places': (i) => `in ${name(i)} and the ${word(i)} unit, `,
  'one sentence of cuts': (i) => `cuts 30 jobs at ${name(i)} and `,
  reasons: () => 'because of weak demand and in order to save money ',
  dates: () => 'in March 2024, ',
  'full stops': () => '.',
};

function text(piece: (i: number) => string, length: number): string {
  let made = CUT;
  for (let i = 0; made.length < length; i++) made += piece(i);
  return made;
}

/** CPU time of the best of three runs, in microseconds; what is less than a millisecond says nothing. */
function cost(body: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const before = process.cpuUsage();
    extract(pageOf(body));
    best = Math.min(best, process.cpuUsage(before).user);
  }
  return Math.max(best, 1000);
}

describe('texts made to be slow: eight times as much text takes no more than some thirty times as long', () => {
  test.each(Object.entries(TEXTS))('%s', (_name, piece) => {
    const small = text(piece, 4_000);
    cost(small);
    // Work that grows with the square of the text would take 64 times as long.
    expect(cost(text(piece, 32_000)) / cost(small)).toBeLessThan(30);
  });
});
