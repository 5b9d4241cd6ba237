import { describe, expect, test } from 'vitest';
import { noCounts, scoreDocument, sumCounts } from '../../src/report/evaluation.ts';
import { figuresOf, parseMinimum } from '../../src/report/evaluation-figures.ts';
import { parseGold } from '../../src/report/evaluation-gold.ts';
import { sameClaim, samePhrase, sameWords } from '../../src/report/evaluation-match.ts';
import type { Claim, Outcome } from '../../src/schema.ts';

const goldOf = (...claims: object[]) => {
  const labels = { status: 'announced', attributed_to: 'company' };
  return parseGold(JSON.stringify({ id: 'a', claims: claims.map((claim) => ({ ...labels, ...claim })) }))[0]!;
};
const goldClaim = (claim: object) => goldOf(claim).claims[0]!;

const TEXT = '😀 Acme cuts 300 jobs, engineers among them, to save money.';
const at = (text: string) => {
  const before = TEXT.slice(0, TEXT.indexOf(text));
  return { text, start: [...before].length, end: [...before].length + [...text].length };
};
const count = (value: number | null, more: object = {}): Claim['count'] => ({
  value,
  low: null,
  high: null,
  qualifier: 'exact',
  vague: null,
  ...at('300'),
  ...more,
});
const percent = (value: number | null, more: object = {}): Claim['percent'] => ({
  value,
  low: null,
  high: null,
  of: 'workforce',
  ...at('300'),
  ...more,
});
function claim(name: string | null, more: Partial<Claim> = {}): Claim {
  return {
    id: 'c',
    kind: 'employer',
    main: true,
    company: name === null ? null : { name, ...at('Acme') },
    count: null,
    percent: null,
    status: 'announced',
    time: 'current',
    method: 'job_cut',
    part_of: null,
    roles: [],
    locations: [],
    dates: { announced: null, effective: null },
    rationale: [],
    attributed_to: { type: 'company', name: null },
    evidence: [{ ...at(TEXT), rule: 'count/cut-n-jobs' }],
    ...more,
  };
}
const outcome = (...claims: Claim[]): Outcome => ({
  schema: 'cutline/1',
  id: 'a',
  outcome: claims.length > 0 ? 'claims' : 'no_claims',
  problem: null,
  article: {
    source: 'a.txt',
    url: null,
    title: null,
    publisher: null,
    authors: [],
    published: null,
    language: 'en',
    archived: null,
    sha256: '',
    text: TEXT,
  },
  claims,
  versions: { cutline: '0', rules: '', vocabulary: '1' },
});

describe('the same claim', () => {
  test.each<[string, Claim, object, boolean]>([
    ['a legal form aside', claim('Acme Inc.'), { company: 'Acme' }, true],
    ['two words more', claim('Acme Steel Works'), { company: 'Acme' }, true],
    ['three words more', claim('Acme Steel Works Ohio'), { company: 'Acme' }, false],
    ['another first word', claim('New Acme'), { company: 'Acme' }, false],
    ['a name that is accepted', claim('Bolt'), { company: 'Acme', company_accept: ['Bolt plc'] }, true],
    ['a name of legal words alone', claim('The Group'), { company: 'Group' }, false],
    ['nobody named in either', claim(null), { company: null }, true],
    ['a name where the gold has none', claim('Acme'), { company: null }, false],
    ['an aggregate of whomever', claim('firms', { kind: 'aggregate' }), { kind: 'aggregate' }, true],
    ['another kind', claim('Acme', { kind: 'aggregate' }), { company: 'Acme' }, false],
    ['a count beside none', claim('Acme', { count: count(300) }), { company: 'Acme' }, false],
  ])('%s', (_, found, gold, expected) => {
    expect(sameClaim(found, goldClaim(gold))).toBe(expected);
  });

  const exact = { value: 300, qualifier: 'exact' };
  const range = { low: 200, high: 300, qualifier: 'range' };
  const vague = { vague: 'hundreds of', qualifier: 'vague' };
  test.each<[string, Partial<Claim>, object, boolean]>([
    ['the same count', { count: count(300) }, { count: exact }, true],
    ['another count', { count: count(301) }, { count: exact }, false],
    ['the end of a range', { count: count(null, { low: 200, high: 300 }) }, { count: exact }, true],
    ['the same range', { count: count(null, { low: 200, high: 300 }) }, { count: range }, true],
    ['half a range', { count: count(null, { low: 200 }) }, { count: range }, false],
    ['a vague word', { count: count(null, { vague: 'several hundreds' }) }, { count: vague }, true],
    ['another vague word', { count: count(null, { vague: 'dozens' }) }, { count: vague }, false],
    ['a number for a vague word', { count: count(300) }, { count: vague }, false],
    ['a percent half a point off', { percent: percent(5.5) }, { percent: { value: 5 } }, true],
    ['a percent further off', { percent: percent(5.6) }, { percent: { value: 5 } }, false],
    ['a count for a percent', { count: count(5), percent: percent(5) }, { percent: { value: 5 } }, false],
    ['the percent beside a count', { count: count(300) }, { count: exact, percent: { value: 5 } }, true],
  ])('%s', (_, found, gold, expected) => {
    expect(sameClaim(claim('Acme', found), goldClaim({ company: 'Acme', ...gold }))).toBe(expected);
  });

  test('phrases', () => {
    expect(samePhrase('software engineers', 'its software staff')).toBe(true);
    expect(samePhrase('software engineers', 'sales')).toBe(false);
    expect(samePhrase('staff', 'staff')).toBe(true);
    expect(samePhrase('staff', 'jobs')).toBe(false);
    expect(sameWords('to save money', 'to save money and time this year')).toBe(true);
    expect(sameWords('to save money', 'as demand falls')).toBe(false);
  });

  test('brackets that never close cost no more than their length', () => {
    expect(samePhrase(`sales ${'('.repeat(200_000)}`, 'sales')).toBe(true);
    expect(samePhrase('sales (and (more) teams', 'sales teams')).toBe(true);
  });
});

describe('scoring one article', () => {
  const gold = goldOf(
    {
      company: 'Acme',
      count: { value: 300, qualifier: 'approximate' },
      main: true,
      roles: ['engineers', 'sales'],
      rationale: [
        { category: 'cost_cutting', quote: 'to save money', stated_by: 'executive' },
        { category: 'demand_decline', quote: 'as demand falls', stated_by: 'company' },
      ],
    },
    { company: 'Acme', count: { value: 100, qualifier: 'exact' }, part_of: 0 },
    { company: 'Acme', count: { value: 50, qualifier: 'exact' }, time: 'past', quote: 'It cut 50 before.' },
  );
  const found = outcome(
    claim('Bolt', { count: count(20) }),
    claim('Acme', {
      count: count(300),
      status: 'possible',
      roles: [{ ...at('engineers'), group: null }],
      rationale: [
        {
          category: 'cost_cutting',
          ...at('to save money'),
          stance: 'asserted',
          stated_by: { type: 'company', name: null },
        },
      ],
    }),
  );
  const { counts, misses } = scoreDocument(gold, found);

  test('counts what is found, too much and missing', () => {
    expect(counts.found).toEqual({
      detection: { tp: 1, fp: 0, fn: 0 },
      // A part of a total that is not told is no miss.
      claims: { tp: 1, fp: 1, fn: 1 },
      quantified: { tp: 1, fp: 1, fn: 1 },
      current: { tp: 1, fp: 1, fn: 0 },
      roles: { tp: 1, fp: 0, fn: 1 },
      locations: { tp: 0, fp: 0, fn: 0 },
      rationale: { tp: 1, fp: 0, fn: 1 },
      grounded_rationale: { tp: 1, fp: 0, fn: 1 },
    });
  });

  test('compares the labels of the claims that were found', () => {
    expect(counts.labelled).toEqual({
      headline: { ok: 0, n: 1 },
      qualifier: { ok: 0, n: 1 },
      percent: { ok: 0, n: 0 },
      status: { ok: 0, n: 1 },
      time: { ok: 1, n: 1 },
      method: { ok: 1, n: 1 },
      attributed_to: { ok: 1, n: 1 },
      stated_by: { ok: 0, n: 1 },
      evidence: { ok: 8, n: 8 },
    });
  });

  test('names every miss', () => {
    expect(misses).toEqual([
      { id: 'a', kind: 'missed', claim: 'Acme 50, past', got: null, quote: 'It cut 50 before.' },
      { id: 'a', kind: 'spurious', claim: 'Bolt 20', got: null, quote: TEXT },
      { id: 'a', kind: 'headline', claim: 'Acme 300', got: 'Bolt 20', quote: null },
    ]);
  });

  test('an article that was not read misses everything and asserts nothing', () => {
    const { found } = scoreDocument(gold, undefined).counts;
    expect(found.detection).toEqual({ tp: 0, fp: 0, fn: 1 });
    expect(found.claims).toEqual({ tp: 0, fp: 0, fn: 2 });
  });

  test('a claim told twice is found once', () => {
    const twice = scoreDocument(goldOf({ company: 'Acme' }), outcome(claim('Acme'), claim('Acme')));
    expect(twice.counts.found.claims).toEqual({ tp: 1, fp: 1, fn: 0 });
  });

  test('an offset in UTF-16 units instead of code points is wrong evidence', () => {
    const { text, start, end } = at('Acme');
    const shifted = claim('Acme', { company: { name: 'Acme', text, start: start + 1, end: end + 1 } });
    expect(scoreDocument(goldOf({ company: 'Acme' }), outcome(shifted)).counts.labelled.evidence).toEqual({
      ok: 1,
      n: 2,
    });
  });
});

describe('figures', () => {
  const SEED = { seed: 1, resamples: 500 };
  const counted = (tp: number, fp: number, fn: number) => {
    const counts = noCounts();
    Object.assign(counts.found.claims, { tp, fp, fn });
    Object.assign(counts.labelled.status, { ok: tp, n: tp + fp });
    return counts;
  };

  test('precision, recall, F1 and accuracy are those of all articles together', () => {
    const { found, labelled } = figuresOf([counted(3, 1, 0), counted(3, 1, 6)], SEED);
    expect(found.claims).toMatchObject({ tp: 6, fp: 2, fn: 6 });
    expect(found.claims.precision.value).toBeCloseTo(0.75, 10);
    expect(found.claims.recall.value).toBeCloseTo(0.5, 10);
    expect(found.claims.f1.value).toBeCloseTo(0.6, 10);
    expect(labelled.status).toMatchObject({ ok: 6, n: 8, accuracy: { value: 0.75 } });
  });

  test('where there is nothing to measure there is no figure', () => {
    const { found, labelled } = figuresOf([noCounts()], SEED);
    expect(found.roles.f1).toEqual({ value: null, interval: null });
    expect(labelled.status.accuracy).toEqual({ value: null, interval: null });
  });

  test('articles that are all alike leave no uncertainty', () => {
    const { found } = figuresOf(Array(20).fill(counted(3, 1, 1)), SEED);
    expect(found.claims.precision.interval).toEqual([0.75, 0.75]);
  });

  test('the interval of a share is that of the binomial distribution', () => {
    const articles = Array.from({ length: 400 }, (_, i) =>
      i % 4 === 0 ? counted(0, 1, 0) : counted(1, 0, 0),
    );
    const [low, high] = figuresOf(articles, { seed: 7, resamples: 2000 }).labelled.status.accuracy.interval!;
    const half = 1.96 * Math.sqrt((0.75 * 0.25) / 400);
    expect(Math.abs(low - (0.75 - half))).toBeLessThan(0.006);
    expect(Math.abs(high - (0.75 + half))).toBeLessThan(0.006);
  });

  test('the seed decides the interval', () => {
    const articles = Array.from({ length: 37 }, (_, i) => counted(i % 5, i % 3, i % 4));
    const interval = (seed: number) => figuresOf(articles, { seed, resamples: 200 }).found.claims.f1.interval;
    expect(interval(1)).toEqual(interval(1));
    expect(interval(1)).not.toEqual(interval(2));
  });

  test('counts add up', () => {
    expect(sumCounts([counted(1, 2, 3), counted(4, 5, 6)]).found.claims).toEqual({ tp: 5, fp: 7, fn: 9 });
  });
});

describe('what is wrong is named', () => {
  test.each([
    ['', 'no labelled article'],
    ['{"id": "a", "claims": []}\n{', 'line 2: not JSON'],
    ['{"id": "a", "claims": []}\n\n{"id": "a", "claims": []}', 'line 3: the id a is that of line 1'],
    ['{"claims": []}', 'line 1: id: '],
    ['{"id": "a", "claims": [{"status": "maybe", "attributed_to": "union"}]}', 'claims.0.status: '],
    ['[]', 'line 1: the whole line: '],
  ])('gold %j', (text, message) => {
    expect(() => parseGold(text)).toThrow(message);
  });

  test.each(['quantified.f1', 'quantified.f1=2', 'quantified.f1=x', 'quantified.accuracy=0.5', 'f1=0.9'])(
    'minimum %s',
    (text) => {
      expect(() => parseMinimum(text)).toThrow();
    },
  );

  test('a minimum is read', () => {
    expect(parseMinimum('status.accuracy=.85')).toEqual({
      measure: 'status',
      figure: 'accuracy',
      least: 0.85,
    });
  });
});
