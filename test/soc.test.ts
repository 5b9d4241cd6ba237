import { describe, expect, test } from 'vitest';
import { MAJOR_GROUPS, socGroup } from '../src/lexicon/soc.ts';

describe('groups of the 2018 Standard Occupational Classification', () => {
  test('all 23 major groups are there, in order', () => {
    expect(MAJOR_GROUPS.map((g) => Number(g.code.slice(0, 2)))).toEqual(
      Array.from({ length: 23 }, (_, i) => 11 + 2 * i),
    );
  });

  test.each([
    ['software engineers', '15-0000'],
    ['senior software engineers', '15-0000'],
    ['engineers', '17-0000'],
    ['engineering', '17-0000'],
    ['middle management', '11-0000'],
    ['sales managers', '11-0000'],
    ['flight attendants', '53-0000'],
    ['Pilots', '53-0000'],
    ['station agent', '43-0000'],
    ['human resources department', '13-0000'],
    ['newsroom staff', '27-0000'],
    ['nurses', '29-0000'],
    ['factory workers', '51-0000'],
    ['cleaners', '37-0000'],
    ['research and development', '19-0000'],
    ['sales and marketing teams', '13-0000'],
    ['teaching assistants', '25-0000'],
    ['registered nurses', '29-0000'],
  ])('%s: %s', (phrase, group) => {
    expect(socGroup(phrase)).toBe(group);
  });

  test.each([
    'corporate',
    'white-collar',
    'hourly workers',
    'staff',
    'jobs',
    'operations',
    '',
    'Reality Labs',
  ])('%s is in no group', (phrase) => {
    expect(socGroup(phrase)).toBeNull();
  });
});
