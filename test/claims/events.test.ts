import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.ts';

const names = (body: string, title: string | null = null): string[] =>
  claimsOf(body, title)
    .filter((c) => !c.count && !c.percent)
    .map((c) => c.company?.name ?? '')
    .sort();

const NEWS = 'Norvale Foods Inc. said on Tuesday it will cut 300 jobs because of weak demand.\n\n';

describe('employers told of together', () => {
  const cases: [sentence: string, employers: string[]][] = [
    ['Chip makers such as Quellcom Inc. and Darrow Corp. are laying off staff.', ['Darrow', 'Quellcom']],
    [
      'Other companies that have announced layoffs include Quellcom Inc., Darrow Corp. and Pell Bank.',
      ['Darrow', 'Pell Bank', 'Quellcom'],
    ],
    [
      'Tech firms have announced layoffs in recent days, including: Quellcom Inc. and Darrow Corp.',
      ['Darrow', 'Quellcom'],
    ],
    [
      'Quellcom Inc. and Darrow Corp. are among the companies that have laid off staff.',
      ['Darrow', 'Quellcom'],
    ],
    ['Its main rival, Quellcom Inc., is taking similar measures.', ['Quellcom']],
    [
      'In recent weeks, mass layoffs have been announced by Quellcom Inc. and Darrow Corp.',
      ['Darrow', 'Quellcom'],
    ],
    [
      'Quellcom Inc. and Darrow Corp. have announced that they are letting people go.',
      ['Darrow', 'Quellcom'],
    ],
  ];
  it.each(cases)('%s', (sentence, employers) => {
    expect(names(NEWS + sentence)).toEqual(employers);
  });

  it('does similar measures in the manner of those told', () => {
    const found = claimsOf(
      'Norvale Foods Inc. will furlough 300 workers.\n\nIts main rival, Quellcom Inc., is taking similar measures.',
    );
    expect(found.map((c) => c.method)).toEqual(['furlough', 'furlough']);
  });

  it('takes no rival and no buyer for one who cuts', () => {
    expect(names(`${NEWS}It faces competition from rivals such as Quellcom Inc. and Darrow Corp.`)).toEqual(
      [],
    );
    expect(names(`${NEWS}Some of those laid off will join Quellcom Inc.`)).toEqual([]);
  });
});

describe('a cut without a number that is spoken of again', () => {
  it.each([
    'The company announced the latest job cuts as it reported a loss.',
    'The job cuts at Norvale, founded in 1950, are its first.',
    'Grants for furloughed workers will not save the day.',
    'Any layoffs at Norvale would be painful.',
    'Unions protested against the layoffs at Norvale.',
    "Norvale's layoff practices broke the law, a suit says.",
    'Norvale fired staff who built a tool to count those who went.',
    'It is the first suit against Norvale over layoffs.',
    'It is sobering to see how many people at Orvis will face redundancy.',
    'It is the first time that Norvale has laid off workers since 1981.',
    'The Dorset and Pell units were among those hit by the latest layoffs.',
    "The Government's furlough helped Norvale through the winter.",
    'Managers who are made redundant get one month of pay a year.',
  ])('%s', (sentence) => {
    expect(claimsOf(NEWS + sentence)).toHaveLength(1);
  });

  it('is an action of its own where the words say that it was an earlier one', () => {
    const found = claimsOf(`${NEWS}Norvale laid off staff in May 2024.`);
    expect(found.map((c) => c.time)).toEqual(['current', 'past']);
  });

  it.each([
    'Norvale also let go of some contractors in Leeds.',
    'Norvale will furlough drivers for two weeks.',
  ])('is an action of its own: %s', (sentence) => {
    expect(claimsOf(NEWS + sentence)).toHaveLength(2);
  });
});

describe('a share of a cut told before', () => {
  const shares: [sentence: string, percent: number, of: string][] = [
    ['The cuts amount to 15 percent of staff at its Leeds mill.', 15, 'unit'],
    ['The measures translate to a 15-percent staff cut.', 15, 'workforce'],
    ['The reductions affect about 4 percent of the 7,500-person workforce.', 4, 'workforce'],
    ["The layoffs represent 8 percent of Norvale's employees.", 8, 'workforce'],
    ['That will shrink its European staff by a fifth.', 20, 'unit'],
    ['That is about 4 percent of its staff.', 4, 'workforce'],
    ['The number represents 18% of its workforce.', 18, 'workforce'],
    ['The job cuts total a third of the staff at its Leeds mill.', 33.3, 'unit'],
  ];
  it.each(shares)('%s', (sentence, percent, of) => {
    const found = claimsOf(NEWS + sentence);
    expect(found).toHaveLength(1);
    expect(found[0]?.count?.value).toBe(300);
    expect(found[0]?.percent).toMatchObject({ value: percent, of });
  });
});

describe('numbers beside words of cutting that count something else', () => {
  it.each([
    'Over the past several weeks, layoffs have hit Norvale Foods Inc.',
    'Norvale Foods Inc. is cutting its headcount to 7,000 employees.',
    'The law requires talks of firms planning more than 10 redundancies, Norvale Foods Inc. said.',
    'Norvale Foods Inc. fired two workers for sleeping.',
  ])('%s', (sentence) => {
    expect(claimsOf(sentence).filter((c) => c.count)).toEqual([]);
  });
});

describe('a round-up', () => {
  const body =
    'Quellcom Inc. laid off 300 workers.\n\nDarrow Corp. cut 200 jobs.\n\nPell Bank dismissed 90 staff, it said.';
  it('tells its undated cuts as news', () => {
    expect(claimsOf(body, 'Where jobs are going').map((c) => c.time)).toEqual([
      'current',
      'current',
      'current',
    ]);
  });
  it('is none where the title names an employer', () => {
    const filler =
      'Its shares rose by two cents in early trading. It makes biscuits and soup in nine old mills. Its chairman has been ill since the spring.';
    const found = claimsOf(
      `Norvale Foods Inc. will cut 400 jobs.\n\n${filler}\n\n${body}`,
      'Norvale Foods to cut 400 jobs',
    );
    expect(found.map((c) => c.time)).toEqual(['current', 'past', 'past', 'past']);
  });
});
