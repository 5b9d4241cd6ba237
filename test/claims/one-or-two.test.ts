import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.ts';

/** Numbers and shares of the claims of a text, in their order: "450 9%". */
const amountsOf = (text: string): string[] =>
  claimsOf(text)
    .filter((c) => c.count || c.percent)
    .map((c) =>
      [c.count?.value ?? c.count?.vague, c.percent && `${c.percent.value}%`].filter(Boolean).join(' '),
    );

type Case = readonly [text: string, amounts: readonly string[]];

const SHARES: readonly Case[] = [
  ['Acme Corp will cut 450 jobs. The cuts amount to 9 percent of its workforce.', ['450 9%']],
  ['Acme Corp will cut 450 jobs in May. It is reducing its workforce by 9 percent.', ['450 9%']],
  [
    'Acme Corp will lay off another 450 workers. It has shed a third of its workforce since 2019.',
    ['450', '33.3%'],
  ],
  [
    'Acme Corp will cut 450 jobs. All told, the company has shed nearly one-quarter of its staff.',
    ['450', '25%'],
  ],
  [
    'Acme Corp will cut 450 jobs on top of 300 announced in May. With these two rounds, Acme is shedding 9 percent of its staff.',
    ['450', '300', '9%'],
  ],
  [
    'Months after laying off a quarter of its staff, Acme Corp has cut more roles. Eight people were laid off this time, Acme said.',
    ['8', '25%'],
  ],
];

const VAGUE: readonly Case[] = [
  ['Acme Corp is to cut hundreds of jobs. The bakery said 450 people would go.', ['450']],
  ['Acme Corp is to cut 450 jobs. The hundreds of workers who lose their jobs get a bonus.', ['450']],
  [
    'Acme Corp is to cut 1,100 jobs. It has cut thousands of jobs over the past decade.',
    ['1100', 'thousands'],
  ],
  [
    'Acme Corp laid off 165 people. A union said hundreds of workers, counting contractors, had been let go by Acme.',
    ['165', 'hundreds'],
  ],
];

describe('a share is told of a number', () => {
  it.each(SHARES)('%s', (text, amounts) => {
    expect(amountsOf(text)).toEqual(amounts);
  });
});

describe('a vague number is an exact one', () => {
  it.each(VAGUE)('%s', (text, amounts) => {
    expect(amountsOf(text)).toEqual(amounts);
  });
});
